/// What decides how text is set, besides the font.
package struct TextSettings: Equatable {
  package var lineLimit: Int?
  package var reservesSpace = false
  package var leastLines = 1
  package var alignment = TextAlignment.leading
  package var lineSpacing: CGFloat = 0
  package var truncation = Text.TruncationMode.tail
  package var minimumScaleFactor: CGFloat = 1
  package var allowsTightening = false
  package var textCase: Text.Case?
  package var tracking: CGFloat = 0
  package var baselineOffset: CGFloat = 0
  package var underline: LineMark?
  package var strikethrough: LineMark?

  /// A line through or under text; nil colour is the text's own.
  package struct LineMark: Hashable {
    package var color: Color?
  }
}

private struct TextSettingsKey: EnvironmentKey { static let defaultValue = TextSettings() }

extension EnvironmentValues {
  package var text: TextSettings {
    get { self[TextSettingsKey.self] }
    set { self[TextSettingsKey.self] = newValue }
  }
  public var lineLimit: Int? {
    get { text.lineLimit }
    set { text.lineLimit = newValue }
  }
  public var multilineTextAlignment: TextAlignment {
    get { text.alignment }
    set { text.alignment = newValue }
  }
  public var lineSpacing: CGFloat {
    get { text.lineSpacing }
    set { text.lineSpacing = newValue }
  }
  public var minimumScaleFactor: CGFloat {
    get { text.minimumScaleFactor }
    set { text.minimumScaleFactor = newValue }
  }
  public var truncationMode: Text.TruncationMode {
    get { text.truncation }
    set { text.truncation = newValue }
  }
}

extension View {
  public func font(_ font: Font?) -> some View { environment(\.font, font) }
  @available(iOS 16.0, *)
  public func fontWeight(_ weight: Font.Weight?) -> some View { environment(\.fontWeight, weight) }
  @available(iOS 16.1, *)
  public func fontDesign(_ design: Font.Design?) -> some View { environment(\.fontDesign, design) }
  @available(iOS 16.0, *)
  public func fontWidth(_ width: Font.Width?) -> some View {
    unsupported("fontWidth", "The font of the preview has one width.")
  }
  @available(iOS 16.0, *)
  public func bold(_ isActive: Bool = true) -> some View { fontWeight(isActive ? .bold : nil) }
  @available(iOS 16.0, *)
  public func italic(_ isActive: Bool = true) -> some View { environment(\.isItalic, isActive) }
  @available(iOS 16.0, *)
  public func monospaced(_ isActive: Bool = true) -> some View { environment(\.isMonospaced, isActive) }
  @available(iOS 15.0, *)
  public func monospacedDigit() -> some View { environment(\.monospacedDigits, true) }
  public func lineLimit(_ number: Int?) -> some View { environment(\.text.lineLimit, number) }
  @available(iOS 16.0, *)
  public func lineLimit(_ limit: PartialRangeFrom<Int>) -> some View { lines(nil, least: limit.lowerBound) }
  @available(iOS 16.0, *)
  public func lineLimit(_ limit: PartialRangeThrough<Int>) -> some View {
    environment(\.text.lineLimit, limit.upperBound)
  }
  @available(iOS 16.0, *)
  public func lineLimit(_ limit: ClosedRange<Int>) -> some View {
    lines(limit.upperBound, least: limit.lowerBound)
  }
  private func lines(_ limit: Int?, least: Int) -> some View {
    transformEnvironment {
      $0.text.lineLimit = limit
      $0.text.leastLines = least
    }
  }
  @available(iOS 16.0, *)
  public func lineLimit(_ limit: Int, reservesSpace: Bool) -> some View {
    transformEnvironment {
      $0.text.lineLimit = limit
      $0.text.reservesSpace = reservesSpace
    }
  }
  public func multilineTextAlignment(_ alignment: TextAlignment) -> some View {
    environment(\.text.alignment, alignment)
  }
  public func lineSpacing(_ lineSpacing: CGFloat) -> some View { environment(\.text.lineSpacing, lineSpacing) }
  public func truncationMode(_ mode: Text.TruncationMode) -> some View { environment(\.text.truncation, mode) }
  public func minimumScaleFactor(_ factor: CGFloat) -> some View {
    environment(\.text.minimumScaleFactor, factor)
  }
  public func allowsTightening(_ flag: Bool) -> some View { environment(\.text.allowsTightening, flag) }
  @available(iOS 14.0, *)
  public func textCase(_ textCase: Text.Case?) -> some View { environment(\.text.textCase, textCase) }
  @available(iOS 16.0, *)
  public func tracking(_ tracking: CGFloat) -> some View { environment(\.text.tracking, tracking) }
  @available(iOS 16.0, *)
  public func kerning(_ kerning: CGFloat) -> some View { environment(\.text.tracking, kerning) }
  @available(iOS 16.0, *)
  public func baselineOffset(_ baselineOffset: CGFloat) -> some View {
    environment(\.text.baselineOffset, baselineOffset)
  }
  @available(iOS 16.0, *)
  public func underline(
    _ isActive: Bool = true, pattern: Text.LineStyle.Pattern = .solid, color: Color? = nil
  ) -> some View {
    environment(\.text.underline, isActive ? .init(color: color) : nil)
  }
  @available(iOS 16.0, *)
  public func strikethrough(
    _ isActive: Bool = true, pattern: Text.LineStyle.Pattern = .solid, color: Color? = nil
  ) -> some View {
    environment(\.text.strikethrough, isActive ? .init(color: color) : nil)
  }
}
