import Testing

@testable import SwiftUI

@MainActor
@Suite(.serialized)
struct AnimationTests {
  init() { FrameClock.shared.stop() }

  private func pass(_ seconds: Double, _ screen: TestScreen) {
    FrameClock.shared.advance(by: seconds)
    screen.settle()
  }

  @Test func springsComeToRestAtTheirTarget() {
    let spring = Spring(duration: 0.5, bounce: 0.3)
    #expect(spring.value(target: 10.0, time: 0) == 0)
    #expect(abs(spring.value(target: 10.0, time: spring.settlingDuration) - 10) < 0.02)
    #expect(abs(spring.bounce - 0.3) < 1e-9 && abs(spring.dampingRatio - 0.7) < 1e-9)
    let other = Spring(mass: 1, stiffness: 100, damping: 20)
    #expect(abs(other.stiffness - 100) < 1e-6 && abs(other.damping - 20) < 1e-6)
    var (value, velocity) = (0.0, 0.0)
    for _ in 0..<120 { spring.update(value: &value, velocity: &velocity, target: 1, deltaTime: 1 / 60) }
    #expect(abs(value - 1) < 0.01)
  }

  @Test func curvesAndTheirInverses() {
    #expect(UnitCurve.linear.value(at: 0.3) == 0.3)
    #expect(abs(UnitCurve.easeInOut.value(at: 0.5) - 0.5) < 1e-6)
    #expect(UnitCurve.easeIn.value(at: 0.25) < 0.25)
    let curve = UnitCurve.circularEaseOut
    #expect(abs(curve.inverse.value(at: curve.value(at: 0.4)) - 0.4) < 1e-6)
  }

  @Test func progressRepeatsAndReverses() {
    let animation = Animation.linear(duration: 1).repeatCount(3, autoreverses: true).delay(1)
    #expect(animation.progress(at: 0.5) == 0)
    #expect(animation.progress(at: 1.25) == 0.25)
    #expect(abs(animation.progress(at: 2.25)! - 0.75) < 1e-9)
    #expect(animation.progress(at: 4.5) == nil)
    #expect(Animation.linear(duration: 1).speed(2).progress(at: 0.25) == 0.5)
  }

  @Test func anAnimationOfTheAppIsAsked() {
    struct Halves: CustomAnimation {
      func animate<V: VectorArithmetic>(value: V, time: TimeInterval, context: inout AnimationContext<V>) -> V? {
        time < 1 ? value.scaled(by: 0.5) : nil
      }
    }
    let animation = Animation(Halves())
    #expect(animation.progress(at: 0.5) == 0.5)
    #expect(animation.progress(at: 1.5) == nil)
    #expect(abs(animation.total - 1) < 0.05)
  }

  struct Bar: Shape {
    var amount: Double
    var animatableData: Double {
      get { amount }
      set { amount = newValue }
    }
    func path(in rect: CGRect) -> Path { Path(CGRect(x: 0, y: 0, width: 100 * amount, height: 10)) }
  }

  struct Growing: View {
    @State private var amount = 0.25
    var body: some View {
      VStack {
        Bar(amount: amount)
        Button("Grow") { withAnimation(.linear(duration: 1)) { amount = 0.75 } }
      }
    }
  }

  private func width(_ screen: TestScreen) -> String {
    guard case .string(let data)? = screen.nodes.first(where: { $0.kind == "path" })?.get("d") else { return "" }
    return data
  }

  @Test func aShapeOfTheAppGrowsStepByStep() {
    let screen = TestScreen(Growing())
    #expect(width(screen).contains("L25 0"))
    screen.tap("Grow")
    #expect(width(screen).contains("L25 0"))
    pass(0.5, screen)
    #expect(width(screen).contains("L50 0"))
    pass(0.6, screen)
    #expect(width(screen).contains("L75 0"))
  }

  struct Counting: View, Animatable {
    var number: Double
    var animatableData: Double {
      get { number }
      set { number = newValue }
    }
    var body: some View { Text(verbatim: "\(Int(number.rounded()))") }
  }

  struct Counter: View {
    @State private var number = 0.0
    var body: some View {
      Counting(number: number).animation(.linear(duration: 1), value: number)
      Button("Count") { number = 100 }
    }
  }

  @Test func aViewWithAnimatableDataCounts() {
    let screen = TestScreen(VStack { Counter() })
    screen.tap("Count")
    #expect(screen.texts.first == "0")
    pass(0.5, screen)
    #expect(screen.texts.first == "50")
    pass(1, screen)
    #expect(screen.texts.first == "100")
  }

  struct Shake: GeometryEffect {
    var animatableData: CGFloat
    func effectValue(size: CGSize) -> ProjectionTransform {
      ProjectionTransform(CGAffineTransform(translationX: 10 * animatableData, y: 0))
    }
  }

  struct Shaken: View {
    @State private var count: CGFloat = 0
    var body: some View {
      Text("Shaken").modifier(Shake(animatableData: count))
      Button("Shake") { withAnimation(.linear(duration: 1)) { count += 1 } }
    }
  }

  @Test func aGeometryEffectMoves() {
    func shift(_ screen: TestScreen) -> JSON? { screen.nodes.compactMap { $0.get("m") }.first }
    let screen = TestScreen(VStack { Shaken() })
    screen.tap("Shake")
    pass(0.5, screen)
    #expect(shift(screen) == .numbers(1, 0, 0, 1, 5, 0))
    pass(1, screen)
    #expect(shift(screen) == .numbers(1, 0, 0, 1, 10, 0))
  }

  @Test func phasesFollowEachOther() {
    let screen = TestScreen(
      PhaseAnimator(["one", "two", "three"]) {
        Text($0)
      } animation: { _ in
        .linear(duration: 1)
      })
    #expect(screen.texts == ["two"])
    pass(1.01, screen)
    #expect(screen.texts == ["three"])
    pass(1.01, screen)
    #expect(screen.texts == ["one"])
  }

  struct Triggered: View {
    @State private var count = 0
    var body: some View {
      Text("").phaseAnimator([0, 1, 2], trigger: count) { content, phase in
        Text("Phase \(phase)")
      } animation: { _ in
        .linear(duration: 1)
      }
      Button("Go") { count += 1 }
    }
  }

  @Test func phasesRunOnceForATrigger() {
    let screen = TestScreen(VStack { Triggered() })
    #expect(screen.texts.first == "Phase 0")
    screen.tap("Go")
    #expect(screen.texts.first == "Phase 1")
    pass(1.01, screen)
    #expect(screen.texts.first == "Phase 2")
    pass(1.01, screen)
    pass(9, screen)
    #expect(screen.texts.first == "Phase 0")
  }

  struct Look: Equatable {
    var scale = 1.0
    var angle = 0.0
  }

  @Test func keyframesGiveAValueForEachTime() {
    let timeline = KeyframeTimeline(initialValue: Look()) {
      KeyframeTrack(\.scale) {
        LinearKeyframe(2, duration: 1)
        MoveKeyframe(3)
        LinearKeyframe(4, duration: 1)
      }
      KeyframeTrack(\.angle) {
        CubicKeyframe(10, duration: 0.5)
        SpringKeyframe(0, duration: 0.5)
      }
    }
    #expect(timeline.duration == 2)
    #expect(timeline.value(time: 0.5).scale == 1.5)
    #expect(timeline.value(time: 1.5).scale == 3.5)
    #expect(timeline.value(progress: 1).scale == 4)
    #expect(abs(timeline.value(time: 0.5).angle - 10) < 1e-9)
  }

  @Test func aKeyframeAnimatorShowsThem() {
    let screen = TestScreen(
      Text("").keyframeAnimator(initialValue: 0.0, repeating: false) { _, value in
        Text(verbatim: "\(Int(value))")
      } keyframes: { _ in
        LinearKeyframe(100, duration: 1)
      })
    #expect(screen.texts == ["0"])
    pass(0.5, screen)
    #expect(screen.texts == ["50"])
    pass(1, screen)
    #expect(screen.texts == ["100"])
  }

  struct Twist: Transition {
    func body(content: Content, phase: TransitionPhase) -> some View {
      content.opacity(phase.isIdentity ? 1 : 0.5).offset(x: phase.value * 20)
    }
  }

  @Test func transitionsOfTheAppSayHowViewsComeAndGo() {
    let screen = TestScreen(Text("Here").transition(Twist()))
    let node = screen.nodes.first { $0.get("in") != nil }
    #expect(node?.get("in") == .object([("o", .number(0.5)), ("m", .numbers(1, 0, 0, 1, -20, 0))]))
    #expect(node?.get("out") == .object([("o", .number(0.5)), ("m", .numbers(1, 0, 0, 1, 20, 0))]))
    struct Faint: ViewModifier {
      let amount: Double
      func body(content: Content) -> some View { content.opacity(amount) }
    }
    let other = TestScreen(
      Text("Here").transition(.modifier(active: Faint(amount: 0.25), identity: Faint(amount: 1))))
    #expect(other.nodes.compactMap { $0.get("in") }.first == .object([("o", .number(0.25))]))
  }

  struct Pulsing: View {
    @State private var isLarge = false
    var body: some View {
      Text("Beat").opacity(isLarge ? 1 : 0.5)
        .onAppear { withAnimation(.linear(duration: 1).repeatForever()) { isLarge = true } }
    }
  }

  @Test func whatIsPlayedForEverIsToldAnewToWhoComesLater() {
    let renderer = Renderer(Pulsing())
    func frame() -> String {
      renderer.graph.flush()
      renderer.closeFrame()
      return String(decoding: renderer.takeFrame() ?? [], as: UTF8.self)
    }
    let first = frame()
    #expect(first.contains("\"o\":0.5") && first.contains("\"p\":{\"o\":1},\"an\":{"))
    renderer.wantsWholeTree = true
    let again = frame()
    #expect(again.contains("\"o\":0.5") && again.contains("\"p\":{\"o\":1},\"an\":{"))
    #expect(renderer.tree.map { $0.children.first?.get("o") } == .some(.number(1)))
  }

  struct Tabs: View {
    @Namespace private var space
    @State private var second = false
    var body: some View {
      VStack(spacing: 0) {
        HStack(spacing: 0) {
          Color.clear.frame(width: 100, height: 10).overlay { if !second { pill } }
          Color.clear.frame(width: 100, height: 10).overlay { if second { pill } }
        }
        Button("Other") { withAnimation { second.toggle() } }
      }
    }
    private var pill: some View { Capsule().matchedGeometryEffect(id: "pill", in: space) }
  }

  @Test func aMatchedViewComesFromWhereTheOtherWas() {
    let screen = TestScreen(Tabs())
    #expect(screen.nodes.compactMap { $0.get("in") }.isEmpty)
    screen.tap("Other")
    #expect(
      screen.nodes.compactMap { $0.get("in") }.first == .object([("m", .numbers(1, 0, 0, 1, -100, 0))]))
  }

  @Test func symbolVariantsAreNames() {
    #expect(SymbolVariants.circle.fill.applied(to: "heart") == "heart.circle.fill")
    #expect(SymbolVariants.fill.applied(to: "heart.fill") == "heart.fill")
    #expect(SymbolVariants.slash.applied(to: "bell.fill") == "bell.slash.fill")
    #expect(SymbolVariants.circle.fill.contains(.fill))
  }
}
