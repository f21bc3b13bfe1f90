import Foundation

/// The room that text is given, and how it behaves in it.
package struct TextOptions: Hashable, Sendable {
  package enum Truncation: Hashable, Sendable { case tail, head, middle }
  package enum Alignment: Hashable, Sendable { case leading, center, trailing }

  /// In points; nil, infinite or not a number: as wide as it likes.
  package var width: CGFloat?
  /// In points; nil, infinite or not a number: as high as it likes. One line is always set.
  package var height: CGFloat?
  package var lineLimit: Int?
  /// Makes the layout as high as `lineLimit` lines even when it has fewer.
  package var reservesSpace: Bool
  package var truncation: Truncation
  /// Points between lines.
  package var lineSpacing: CGFloat
  package var alignment: Alignment
  /// How far text may shrink before it is truncated, 0…1.
  package var minimumScaleFactor: CGFloat
  package var allowsTightening: Bool

  package init(
    width: CGFloat? = nil, height: CGFloat? = nil, lineLimit: Int? = nil,
    reservesSpace: Bool = false,
    truncation: Truncation = .tail, lineSpacing: CGFloat = 0, alignment: Alignment = .leading,
    minimumScaleFactor: CGFloat = 1, allowsTightening: Bool = false
  ) {
    self.width = width.flatMap(Self.length)
    self.height = height.flatMap(Self.length)
    self.lineLimit = lineLimit.map { max($0, 1) }
    self.reservesSpace = reservesSpace
    self.truncation = truncation
    self.lineSpacing = lineSpacing.isFinite ? lineSpacing : 0
    self.alignment = alignment
    self.minimumScaleFactor =
      minimumScaleFactor.isFinite ? min(max(minimumScaleFactor, 0.05), 1) : 1
    self.allowsTightening = allowsTightening
  }

  private static func length(_ value: CGFloat) -> CGFloat? { value.isFinite ? max(value, 0) : nil }
}
