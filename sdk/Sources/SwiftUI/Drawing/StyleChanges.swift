import SDKBase

/// A style that is made of another one, which may be the foreground.
package protocol ChangedStyle {}

/// A style made fainter.
public struct _OpacityShapeStyle<Style: ShapeStyle>: ShapeStyle, ChangedStyle {
  let style: Style
  let factor: Double
  public func _paint(in context: _PaintContext) -> _Paint { style._paint(in: context).faded(factor) }
}

/// A style in a step below its strength.
public struct _LevelShapeStyle<Style: ShapeStyle>: ShapeStyle, ChangedStyle {
  let style: Style
  let level: Int
  public func _paint(in context: _PaintContext) -> _Paint {
    if let fill = style as? FillShapeStyle {
      return Color.system([fill.color, .secondaryFill, .tertiaryFill, .quaternaryFill][min(level, 3)])._paint(
        in: context)
    }
    if style is BackgroundStyle, context.environment.backgroundStyle == nil {
      return Color.system(level == 0 ? .background : level == 1 ? .secondaryBackground : .tertiaryBackground)
        ._paint(in: context)
    }
    return style._paint(in: context).faded([1, 0.5, 0.25, 0.18, 0.12][min(level, 4)])
  }
}

/// A style with a shadow; the preview draws the style.
public struct _ShadowShapeStyle<Style: ShapeStyle>: ShapeStyle, ChangedStyle {
  let style: Style
  public func _paint(in context: _PaintContext) -> _Paint {
    reportUnsupported(api: "ShapeStyle.shadow", note: "Shadows of a fill are not drawn; View.shadow is.")
    return style._paint(in: context)
  }
}

/// A style that is mixed with what is behind it; the preview draws the style.
public struct _BlendShapeStyle<Style: ShapeStyle>: ShapeStyle, ChangedStyle {
  let style: Style
  public func _paint(in context: _PaintContext) -> _Paint {
    reportUnsupported(
      api: "ShapeStyle.blendMode", note: "A fill is not mixed with what is behind it; View.blendMode is.")
    return style._paint(in: context)
  }
}

/// A shadow of a shape's fill.
@available(iOS 16.0, *)
public struct ShadowStyle: Equatable, Sendable {
  private let color: Color
  private let radius: CGFloat
  private let offset: CGSize
  private let isInner: Bool

  /// A shadow behind the shape.
  public static func drop(
    color: Color = .init(.sRGBLinear, white: 0, opacity: 0.33), radius: CGFloat, x: CGFloat = 0, y: CGFloat = 0
  ) -> ShadowStyle {
    ShadowStyle(color: color, radius: radius, offset: CGSize(width: x, height: y), isInner: false)
  }

  /// A shadow inside the shape.
  public static func inner(
    color: Color = .init(.sRGBLinear, white: 0, opacity: 0.55), radius: CGFloat, x: CGFloat = 0, y: CGFloat = 0
  ) -> ShadowStyle {
    ShadowStyle(color: color, radius: radius, offset: CGSize(width: x, height: y), isInner: true)
  }
}

extension ShapeStyle {
  /// Fainter.
  @available(iOS 15.0, *)
  public func opacity(_ opacity: Double) -> some ShapeStyle { _OpacityShapeStyle(style: self, factor: opacity) }

  /// Mixed with what is behind.
  @available(iOS 15.0, *)
  public func blendMode(_ mode: BlendMode) -> some ShapeStyle { _BlendShapeStyle(style: self) }

  /// With a shadow.
  @available(iOS 16.0, *)
  public func shadow(_ style: ShadowStyle) -> some ShapeStyle { _ShadowShapeStyle(style: self) }

  /// In a given rectangle; here it is that of the shape.
  public func `in`(_ rect: CGRect) -> some ShapeStyle { self }

  /// Weaker.
  @available(iOS 17.0, *)
  public var secondary: some ShapeStyle { _LevelShapeStyle(style: self, level: 1) }
  /// Weaker by two steps.
  @available(iOS 17.0, *)
  public var tertiary: some ShapeStyle { _LevelShapeStyle(style: self, level: 2) }
  /// Weaker by three steps.
  @available(iOS 17.0, *)
  public var quaternary: some ShapeStyle { _LevelShapeStyle(style: self, level: 3) }
  /// Weaker by four steps.
  @available(iOS 17.0, *)
  public var quinary: some ShapeStyle { _LevelShapeStyle(style: self, level: 4) }
}

extension ShapeStyle where Self == AnyShapeStyle {
  /// Fainter foreground.
  @available(iOS 15.0, *)
  public static func opacity(_ opacity: Double) -> some ShapeStyle {
    _OpacityShapeStyle(style: ForegroundStyle(), factor: opacity)
  }

  /// The foreground with a shadow.
  @available(iOS 16.0, *)
  public static func shadow(_ style: ShadowStyle) -> some ShapeStyle { _ShadowShapeStyle(style: ForegroundStyle()) }

  /// The foreground, mixed with what is behind.
  @available(iOS 15.0, *)
  public static func blendMode(_ mode: BlendMode) -> some ShapeStyle { _BlendShapeStyle(style: ForegroundStyle()) }
}

extension ShapeStyle where Self: View, Body == _ShapeView<Rectangle, Self> {
  public var body: _ShapeView<Rectangle, Self> { _ShapeView(shape: Rectangle(), style: self) }
}

extension _Paint {
  /// The paint with its opacity times `factor`, in every colour of a gradient.
  func faded(_ factor: Double) -> _Paint {
    switch content {
    case .material: return self
    case .json(let value): return .json(Self.faded(value, factor))
    }
  }

  private static func faded(_ value: JSON, _ factor: Double) -> JSON {
    switch value {
    case .string(let hex):
      guard hex.hasPrefix("#"), hex.count == 9, let alpha = Int(hex.suffix(2), radix: 16) else { return value }
      let new = min(max((Double(alpha) * factor).rounded(), 0), 255)
      return .string(hex.prefix(7) + String(format: "%02X", Int(new)))
    case .array(let values): return .array(values.map { faded($0, factor) })
    case .object(let members): return .object(members.map { ($0.0, $0.0 == "stops" ? faded($0.1, factor) : $0.1) })
    default: return value
    }
  }
}
