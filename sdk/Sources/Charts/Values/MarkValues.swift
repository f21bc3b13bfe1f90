import SwiftUI

/// The width, height or radius of a mark.
@available(iOS 16.0, *)
public struct MarkDimension: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, Sendable {
  package enum Size: Sendable {
    case automatic
    case fixed(CGFloat)
    case ratio(CGFloat)
    case inset(CGFloat)
  }

  package let size: Size

  private init(_ size: Size) { self.size = size }

  public init(integerLiteral value: Int) { size = .fixed(CGFloat(value)) }
  public init(floatLiteral value: Double) { size = .fixed(CGFloat(value)) }

  /// What suits the chart.
  public static let automatic = MarkDimension(.automatic)
  /// In points.
  public static func fixed(_ value: CGFloat) -> MarkDimension { MarkDimension(.fixed(value)) }
  /// A share of the room that there is.
  public static func ratio(_ ratio: CGFloat) -> MarkDimension { MarkDimension(.ratio(ratio)) }
  /// The room that there is, less so many points on each side.
  public static func inset(_ inset: CGFloat) -> MarkDimension { MarkDimension(.inset(inset)) }

  /// The extent within `room`; `share` of it when the chart may choose.
  package func resolve(_ room: CGFloat, automatic share: CGFloat) -> CGFloat {
    switch size {
    case .automatic: room * share
    case .fixed(let value): value
    case .ratio(let ratio): room * ratio
    case .inset(let inset): max(room - 2 * inset, 0)
    }
  }
}

/// How bars and areas at the same place share it.
@available(iOS 16.0, *)
public struct MarkStackingMethod: Hashable, Sendable {
  private let name: String

  /// One on top of the other.
  public static let standard = MarkStackingMethod(name: "standard")
  /// One on top of the other, as shares of the whole.
  public static let normalized = MarkStackingMethod(name: "normalized")
  /// One on top of the other, around the middle.
  public static let center = MarkStackingMethod(name: "center")
  /// One in front of the other.
  public static let unstacked = MarkStackingMethod(name: "unstacked")
}

/// How a line goes from point to point.
@available(iOS 16.0, *)
public struct InterpolationMethod: Hashable, Sendable {
  package enum Curve: Hashable, Sendable {
    case linear, monotone, stepStart, stepCenter, stepEnd
    case cardinal(CGFloat)
    case catmullRom(CGFloat)
  }

  package let curve: Curve

  public static var linear: InterpolationMethod { .init(curve: .linear) }
  public static var monotone: InterpolationMethod { .init(curve: .monotone) }
  public static var cardinal: InterpolationMethod { .init(curve: .cardinal(0)) }
  public static func cardinal(tension: CGFloat) -> InterpolationMethod { .init(curve: .cardinal(tension)) }
  public static var catmullRom: InterpolationMethod { .init(curve: .catmullRom(0.5)) }
  public static func catmullRom(alpha: CGFloat) -> InterpolationMethod { .init(curve: .catmullRom(alpha)) }
  public static var stepStart: InterpolationMethod { .init(curve: .stepStart) }
  public static var stepCenter: InterpolationMethod { .init(curve: .stepCenter) }
  public static var stepEnd: InterpolationMethod { .init(curve: .stepEnd) }
}

@available(iOS 16.0, *)
extension InterpolationMethod: CustomStringConvertible {
  public var description: String { String("\(curve)".prefix { $0 != "(" }) }
}
