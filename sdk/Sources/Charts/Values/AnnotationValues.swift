import SwiftUI

/// Where an annotation, a legend or a label is put.
@available(iOS 16.0, *)
public struct AnnotationPosition: Hashable, Sendable {
  package let name: String

  public static let automatic = AnnotationPosition(name: "automatic")
  public static let overlay = AnnotationPosition(name: "overlay")
  public static let top = AnnotationPosition(name: "top")
  public static let bottom = AnnotationPosition(name: "bottom")
  public static let leading = AnnotationPosition(name: "leading")
  public static let trailing = AnnotationPosition(name: "trailing")
  public static let topLeading = AnnotationPosition(name: "topLeading")
  public static let topTrailing = AnnotationPosition(name: "topTrailing")
  public static let bottomLeading = AnnotationPosition(name: "bottomLeading")
  public static let bottomTrailing = AnnotationPosition(name: "bottomTrailing")
}

/// What an annotation knows about the mark that it belongs to.
@available(iOS 16.0, *)
public struct AnnotationContext: Sendable {
  /// The mark's size in points.
  public var targetSize: CGSize
}

/// What happens to an annotation that does not fit.
@available(iOS 17.0, *)
public struct AnnotationOverflowResolution: Hashable, Sendable {
  /// What happens along one axis.
  public struct Strategy: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case automatic, disabled, padScale, fit(Boundary) }
    package let kind: Kind

    public static var automatic: Strategy { .init(kind: .automatic) }
    /// It stays where it is.
    public static var disabled: Strategy { .init(kind: .disabled) }
    /// It is moved inside.
    public static var fit: Strategy { .init(kind: .fit(.automatic)) }
    public static func fit(to boundary: Boundary) -> Strategy { .init(kind: .fit(boundary)) }
    /// The scale makes room for it.
    public static var padScale: Strategy { .init(kind: .padScale) }
  }

  /// What it must stay inside of.
  public struct Boundary: Hashable, Sendable {
    package let name: String
    public static var automatic: Boundary { .init(name: "automatic") }
    public static var plot: Boundary { .init(name: "plot") }
    public static var chart: Boundary { .init(name: "chart") }
  }

  public var x: Strategy
  public var y: Strategy

  public init(x: Strategy = .automatic, y: Strategy = .automatic) { (self.x, self.y) = (x, y) }

  public static var automatic: AnnotationOverflowResolution { .init() }
}
