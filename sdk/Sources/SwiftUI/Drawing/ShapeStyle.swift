/// A colour, gradient or pattern to draw shapes and text with.
public protocol ShapeStyle: Sendable {
  /// What is drawn in a given environment. Styles of an app combine the ones that exist.
  func _paint(in context: _PaintContext) -> _Paint

  @available(iOS 17.0, *)
  associatedtype Resolved: ShapeStyle = Never

  @available(iOS 17.0, *)
  func resolve(in environment: EnvironmentValues) -> Resolved
}

/// The kernel's own styles say what they draw.
extension ShapeStyle {
  public func _paint(in context: _PaintContext) -> _Paint {
    if Resolved.self != Never.self { return resolve(in: context.environment)._paint(in: context) }
    return .json(.string("#000000FF"))
  }
}

@available(iOS 17.0, *)
extension ShapeStyle where Resolved == Never {
  public func resolve(in environment: EnvironmentValues) -> Never { fatalError("\(Self.self) resolves itself") }
}

extension Never: ShapeStyle {
  public typealias Resolved = Never
}

/// What a style needs to know.
public struct _PaintContext {
  package let environment: EnvironmentValues
  /// 0 is primary, 1 secondary …
  package var level = 0

  package init(environment: EnvironmentValues) { self.environment = environment }
}

/// What is drawn: a colour or gradient as the protocol has it, or a blurred material.
public struct _Paint {
  package enum Content {
    case json(JSON)
    case material(String, isDark: Bool)
  }

  package let content: Content

  package static func json(_ value: JSON) -> _Paint { _Paint(content: .json(value)) }
  package static func material(_ name: String, isDark: Bool) -> _Paint {
    _Paint(content: .material(name, isDark: isDark))
  }

  /// The colour, or the first one of a gradient, for what can be drawn in one colour only.
  package var flat: JSON {
    switch content {
    case .material(_, let isDark): return .string(isDark ? "#1E1E1ECC" : "#F2F2F7CC")
    case .json(.object(let members)):
      guard case .array(let stops)? = members.first(where: { $0.0 == "stops" })?.1,
        case .array(let stop)? = stops.first, stop.count == 2
      else { return .string("#000000FF") }
      return stop[1]
    case .json(let value): return value
    }
  }
}

package typealias PaintContext = _PaintContext
package typealias Paint = _Paint
