import SDKBase
import SwiftUI

/// The label of a value.
@available(iOS 16.0, *)
public struct AxisValueLabel<Content: View> {
  let item: AxisItem

  private init(
    _ content: AxisLabel.Content, _ centered: Bool?, _ anchor: UnitPoint?,
    _ collision: AxisValueLabelCollisionResolution, _ orientation: AxisValueLabelOrientation, _ horizontal: CGFloat?,
    _ vertical: CGFloat?
  ) {
    item = AxisItem(
      kind: .label(
        AxisLabel(
          content: content, anchor: anchor, collision: collision, orientation: orientation,
          horizontalSpacing: horizontal, verticalSpacing: vertical)),
      centered: centered)
  }

  /// A label that is a view of the app.
  public init(
    centered: Bool? = nil, anchor: UnitPoint? = nil, multiLabelAlignment: Alignment? = nil,
    collisionResolution: AxisValueLabelCollisionResolution = .automatic, offsetsMarks: Bool? = nil,
    orientation: AxisValueLabelOrientation = .automatic, horizontalSpacing: CGFloat? = nil,
    verticalSpacing: CGFloat? = nil, @ViewBuilder content: () -> Content
  ) {
    self.init(
      .view(AnyView(content())), centered, anchor, collisionResolution, orientation, horizontalSpacing,
      verticalSpacing)
  }
}

@available(iOS 16.0, *)
extension AxisValueLabel where Content == Text {
  /// The value in the chart's own words.
  public init(
    centered: Bool? = nil, anchor: UnitPoint? = nil, multiLabelAlignment: Alignment? = nil,
    collisionResolution: AxisValueLabelCollisionResolution = .automatic, offsetsMarks: Bool? = nil,
    orientation: AxisValueLabelOrientation = .automatic, horizontalSpacing: CGFloat? = nil,
    verticalSpacing: CGFloat? = nil
  ) {
    self.init(
      .automatic, centered, anchor, collisionResolution, orientation, horizontalSpacing, verticalSpacing)
  }

  public init(
    _ titleKey: LocalizedStringKey, centered: Bool? = nil, anchor: UnitPoint? = nil,
    multiLabelAlignment: Alignment? = nil, collisionResolution: AxisValueLabelCollisionResolution = .automatic,
    offsetsMarks: Bool? = nil, orientation: AxisValueLabelOrientation = .automatic, horizontalSpacing: CGFloat? = nil,
    verticalSpacing: CGFloat? = nil
  ) {
    self.init(
      .view(AnyView(Text(titleKey))), centered, anchor, collisionResolution, orientation, horizontalSpacing,
      verticalSpacing)
  }

  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, centered: Bool? = nil, anchor: UnitPoint? = nil, multiLabelAlignment: Alignment? = nil,
    collisionResolution: AxisValueLabelCollisionResolution = .automatic, offsetsMarks: Bool? = nil,
    orientation: AxisValueLabelOrientation = .automatic, horizontalSpacing: CGFloat? = nil,
    verticalSpacing: CGFloat? = nil
  ) {
    self.init(
      .view(AnyView(Text(title))), centered, anchor, collisionResolution, orientation, horizontalSpacing,
      verticalSpacing)
  }

  public init(
    _ text: Text, centered: Bool? = nil, anchor: UnitPoint? = nil, multiLabelAlignment: Alignment? = nil,
    collisionResolution: AxisValueLabelCollisionResolution = .automatic, offsetsMarks: Bool? = nil,
    orientation: AxisValueLabelOrientation = .automatic, horizontalSpacing: CGFloat? = nil,
    verticalSpacing: CGFloat? = nil
  ) {
    self.init(
      .view(AnyView(text)), centered, anchor, collisionResolution, orientation, horizontalSpacing, verticalSpacing)
  }

  /// The value in the words of a format.
  public init<F: FormatStyle>(
    format: F, centered: Bool? = nil, anchor: UnitPoint? = nil, multiLabelAlignment: Alignment? = nil,
    collisionResolution: AxisValueLabelCollisionResolution = .automatic, offsetsMarks: Bool? = nil,
    orientation: AxisValueLabelOrientation = .automatic, horizontalSpacing: CGFloat? = nil,
    verticalSpacing: CGFloat? = nil
  ) where F.FormatInput: Plottable, F.FormatOutput == String {
    self.init(
      .format { F.FormatInput.make($0).map(format.format) }, centered, anchor, collisionResolution, orientation,
      horizontalSpacing, verticalSpacing)
  }
}

extension AxisValueLabel: AxisMark {
  public func _collect(into items: inout _AxisItems) { items.items.append(item) }
}

/// What happens to labels that would overlap.
@available(iOS 16.0, *)
public struct AxisValueLabelCollisionResolution: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case greedy, truncate, disabled }
  package let kind: Kind

  public static var automatic: Self { .init(kind: .greedy) }
  /// Labels that do not fit are left out.
  public static var greedy: Self { .init(kind: .greedy) }
  public static func greedy(priority: Double = 0, minimumSpacing: CGFloat? = nil) -> Self { .init(kind: .greedy) }
  /// Labels that do not fit are shortened.
  public static var truncate: Self { .init(kind: .truncate) }
  /// All labels are shown.
  public static var disabled: Self { .init(kind: .disabled) }
}

/// How a label is turned.
@available(iOS 16.0, *)
public struct AxisValueLabelOrientation: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case horizontal, vertical, verticalReversed }
  package let kind: Kind

  public static var automatic: Self { .init(kind: .horizontal) }
  public static var horizontal: Self { .init(kind: .horizontal) }
  public static var vertical: Self { drawnAcross(.vertical) }
  public static var verticalReversed: Self { drawnAcross(.verticalReversed) }

  private static func drawnAcross(_ kind: Kind) -> Self {
    reportUnsupported(api: "AxisValueLabelOrientation.\(kind)", note: "Labels of an axis are written across.")
    return .init(kind: kind)
  }
}
