import SwiftUI
import Testing

@MainActor
@Suite(.serialized)
struct SymbolTests {
  /// What the only symbol says under a key, as text.
  private func told(_ key: String, _ view: some View) -> String? { told(key, TestScreen(view)) }
  private func told(_ key: String, _ screen: TestScreen) -> String? {
    screen.nodes.first { $0.kind == "symbol" }?.get(key)?.text
  }

  private let star = Image(systemName: "star")

  @Test func anEffectSaysHowItMoves() {
    #expect(told("fx", star) == nil)
    #expect(told("fx", star.symbolEffect(.pulse)) == #"[{"e":"pulse"}]"#)
    #expect(told("fx", star.symbolEffect(.scale.down, isActive: false)) == #"[{"e":"scale","on":false,"w":["down"]}]"#)
    #expect(
      told("fx", star.symbolEffect(.variableColor.cumulative.reversing))
        == #"[{"e":"variableColor","w":["cumulative","reversing"]}]"#)
    #expect(told("fx", star.symbolEffect(.wiggle.custom(angle: 20))) == #"[{"e":"wiggle","w":["angle"],"angle":20}]"#)
    #expect(
      told("fx", star.symbolEffect(.rotate.clockwise.counterClockwise.wholeSymbol))
        == #"[{"e":"rotate","w":["counterClockwise","whole"]}]"#)
  }

  @Test func optionsSayHowOftenAndHowFast() {
    #expect(told("fx", star.symbolEffect(.pulse, options: .repeating.speed(2))) == #"[{"e":"pulse","r":0,"sp":2}]"#)
    #expect(told("fx", star.symbolEffect(.pulse, options: .repeat(3))) == #"[{"e":"pulse","r":3}]"#)
    #expect(told("fx", star.symbolEffect(.pulse, options: .nonRepeating)) == #"[{"e":"pulse","r":1}]"#)
    #expect(
      told("fx", star.symbolEffect(.bounce, options: .repeat(.periodic(2, delay: 0.5))))
        == #"[{"e":"bounce","r":2,"dl":500}]"#)
  }

  private struct Bell: View {
    @State private var count = 0
    @State private var other = 0
    var body: some View {
      Image(systemName: "bell").symbolEffect(.bounce, value: count)
      Button("Ring") { count += 1 }
      Button("Other \(other)") { other += 1 }
    }
  }

  @Test func aChangedValueSetsAnEffectOffOnce() {
    let screen = TestScreen(Bell())
    #expect(told("fx", screen) == #"[{"e":"bounce","n":0}]"#)
    screen.tap("Ring")
    #expect(told("fx", screen) == #"[{"e":"bounce","n":1}]"#)
    screen.tap("Other 0")
    #expect(told("fx", screen) == #"[{"e":"bounce","n":1}]"#)
  }

  @Test func effectsComeFromAboveUntilTheyAreRemoved() {
    #expect(told("fx", VStack { star }.symbolEffect(.pulse)) == #"[{"e":"pulse"}]"#)
    #expect(told("fx", star.symbolEffectsRemoved().symbolEffect(.pulse)) == nil)
    #expect(told("fx", star.symbolEffectsRemoved(false).symbolEffect(.pulse)) == #"[{"e":"pulse"}]"#)
    let own = star.symbolEffect(.breathe).symbolEffectsRemoved().symbolEffect(.pulse)
    #expect(told("fx", own) == #"[{"e":"breathe"}]"#)
  }

  @Test func aContentTransitionSaysHowOneSymbolGivesWay() {
    let replaced = star.contentTransition(.symbolEffect(.replace.upUp))
    #expect(told("fx", replaced) == #"[{"e":"replace","w":["upUp"]}]"#)
    #expect(told("fx", star.contentTransition(.opacity)) == nil)
  }

  @Test func whereMotionIsReducedOnlyColoursGoOn() {
    func still(_ view: some View) -> String? { told("fx", view.environment(\.accessibilityReduceMotion, true)) }
    #expect(still(star.symbolEffect(.pulse)) == #"[{"e":"pulse"}]"#)
    #expect(still(star.symbolEffect(.wiggle).symbolEffect(.bounce, value: 1)) == nil)
    #expect(still(star.symbolEffect(.scale.up)) == #"[{"e":"scale","w":["up","still"]}]"#)
    #expect(still(star.contentTransition(.symbolEffect(.replace))) == nil)
  }

  @Test func severalStylesAreAPalette() {
    let two = star.foregroundStyle(.white, .red)
    #expect(told("c", two) == ##"["#FFFFFFFF","#FF3B30FF"]"##)
    #expect(told("mode", two) == #""palette""#)
    #expect(told("mode", two.symbolRenderingMode(.monochrome)) == #""monochrome""#)
    #expect(told("mode", star.foregroundStyle(.red)) == nil)
    #expect(
      told("c", star.foregroundStyle(.primary, .white, .black))?.hasSuffix(##""#FFFFFFFF","#000000FF"]"##) == true)
  }

  @Test func levelsAreDrawnWithTheirOwnStyles() {
    let second = star.foregroundStyle(.secondary).foregroundStyle(.white, .black)
    #expect(told("c", second) == ##"["#000000FF"]"##)
    let fainter = star.foregroundStyle(.tertiary).foregroundStyle(.white, .black)
    #expect(told("c", fainter) == ##"["#FFFFFF40"]"##)
    #expect(told("c", star.foregroundStyle(.foreground).foregroundStyle(.white)) == ##"["#FFFFFFFF"]"##)
    let faint = star.foregroundStyle(.primary.opacity(0.5))
    #expect(told("c", faint) == ##"["#00000080"]"##)
    #expect(told("c", faint.foregroundStyle(.white)) == ##"["#FFFFFF80"]"##)
    #expect(told("c", faint.foregroundStyle(.foreground.opacity(0.5)).foregroundStyle(.white)) == ##"["#FFFFFF40"]"##)
  }

  @Test func aVariableValueIsBetweenNoneAndAll() {
    #expect(told("v", star) == nil)
    #expect(told("v", Image(systemName: "wifi", variableValue: 0.5)) == "0.5")
    #expect(told("v", Image(systemName: "wifi", variableValue: 3)) == "1")
    #expect(told("v", Image(systemName: "wifi", variableValue: .nan)) == nil)
  }
}
