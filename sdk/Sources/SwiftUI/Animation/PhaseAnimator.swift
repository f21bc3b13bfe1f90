/// Goes through phases, one after the other, each with its animation.
@available(iOS 17.0, *)
public struct PhaseAnimator<Phase: Equatable, Content: View>: View {
  private let phases: [Phase]
  /// nil goes round and round.
  private let trigger: AnyTrigger?
  private let content: (Phase) -> Content
  private let animation: (Phase) -> Animation?
  @State private var index = 0
  @State private var runner = PhaseRunner()

  /// Goes once through the phases, back to the first, whenever `trigger` changes.
  public init(
    _ phases: some Sequence<Phase>, trigger: some Equatable, @ViewBuilder content: @escaping (Phase) -> Content,
    animation: @escaping (Phase) -> Animation? = { _ in .default }
  ) {
    (self.phases, self.trigger) = (Array(phases), AnyTrigger(trigger))
    (self.content, self.animation) = (content, animation)
  }

  /// Goes round and round through the phases.
  public init(
    _ phases: some Sequence<Phase>, @ViewBuilder content: @escaping (Phase) -> Content,
    animation: @escaping (Phase) -> Animation? = { _ in .default }
  ) {
    (self.phases, trigger) = (Array(phases), nil)
    (self.content, self.animation) = (content, animation)
  }

  public var body: some View {
    content(phases[min(index, phases.count - 1)])
      .onAppear { if trigger == nil { step(runner.begin()) } }
      .onDisappear { _ = runner.begin() }
      .onChange(of: trigger) { step(runner.begin()) }
  }

  /// Shows the next phase; rests on the first when there is something to wait for.
  private func step(_ turn: Int) {
    guard phases.count > 1 else { return }
    let next = (index + 1) % phases.count
    let chosen = animation(phases[next])
    withAnimation(chosen) { index = next }
    guard trigger == nil || next != 0 else { return }
    FrameClock.shared.after(max(chosen?.total ?? 0, 1 / 60)) { if runner.turn == turn { step(turn) } }
  }
}

/// Tells a round from the ones before it.
@MainActor
private final class PhaseRunner {
  private(set) var turn = 0
  nonisolated init() {}
  func begin() -> Int {
    turn += 1
    return turn
  }
}

/// A value that is compared only.
struct AnyTrigger: Equatable {
  private let value: Any
  private let isEqual: (Any) -> Bool

  init<V: Equatable>(_ value: V) {
    self.value = value
    isEqual = { $0 as? V == value }
  }

  static func == (a: AnyTrigger, b: AnyTrigger) -> Bool { a.isEqual(b.value) }
}

extension View {
  /// Goes through phases of the view, round and round.
  @available(iOS 17.0, *)
  public func phaseAnimator<Phase: Equatable>(
    _ phases: some Sequence<Phase>, @ViewBuilder content: @escaping (PlaceholderContentView<Self>, Phase) -> some View,
    animation: @escaping (Phase) -> Animation? = { _ in .default }
  ) -> some View {
    PhaseAnimator(phases, content: { content(PlaceholderContentView(self), $0) }, animation: animation)
  }

  /// Goes once through phases of the view whenever `trigger` changes.
  @available(iOS 17.0, *)
  public func phaseAnimator<Phase: Equatable>(
    _ phases: some Sequence<Phase>, trigger: some Equatable,
    @ViewBuilder content: @escaping (PlaceholderContentView<Self>, Phase) -> some View,
    animation: @escaping (Phase) -> Animation? = { _ in .default }
  ) -> some View {
    PhaseAnimator(
      phases, trigger: trigger, content: { content(PlaceholderContentView(self), $0) }, animation: animation)
  }
}
