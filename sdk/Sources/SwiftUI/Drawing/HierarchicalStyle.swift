/// The foreground in a strength: primary, secondary, …
public struct HierarchicalShapeStyle: ShapeStyle {
  let level: Int

  public static let primary = HierarchicalShapeStyle(level: 0)
  public static let secondary = HierarchicalShapeStyle(level: 1)
  public static let tertiary = HierarchicalShapeStyle(level: 2)
  public static let quaternary = HierarchicalShapeStyle(level: 3)
  public static let quinary = HierarchicalShapeStyle(level: 4)

  public func _paint(in context: _PaintContext) -> _Paint {
    guard let base = context.environment.foregroundStyle, !(base.base is HierarchicalShapeStyle) else {
      return plain._paint(in: context)
    }
    let paint = base._paint(in: context)
    guard level > 0, case .json(.string(let hex)) = paint.content else { return paint }
    return .json(.string(Self.faded(hex, [1, 0.5, 0.25, 0.18, 0.12][min(level, 4)])))
  }

  private var plain: Color {
    switch level {
    case 0: return .system(.label)
    case 1: return .system(.secondaryLabel)
    case 2: return .system(.tertiaryLabel)
    default: return .system(.quaternaryLabel)
    }
  }

  private static func faded(_ hex: String, _ factor: Double) -> String {
    guard hex.count == 9, let alpha = Int(hex.suffix(2), radix: 16) else { return hex }
    return hex.prefix(7) + String(format: "%02X", Int((Double(alpha) * factor).rounded()))
  }
}

/// What the views around set as foreground.
public struct ForegroundStyle: ShapeStyle {
  public init() {}
  public func _paint(in context: _PaintContext) -> _Paint {
    (context.environment.foregroundStyle ?? AnyShapeStyle(Color.primary))._paint(in: context)
  }
}

/// What the views around set as background.
public struct BackgroundStyle: ShapeStyle {
  public init() {}
  public func _paint(in context: _PaintContext) -> _Paint {
    (context.environment.backgroundStyle ?? AnyShapeStyle(Color.system(.background)))._paint(in: context)
  }
}

/// The tint that is in force.
public struct TintShapeStyle: ShapeStyle {
  public init() {}
  public func _paint(in context: _PaintContext) -> _Paint { Color.accentColor._paint(in: context) }
}

/// The colour of lines between rows.
public struct SeparatorShapeStyle: ShapeStyle {
  public init() {}
  public func _paint(in context: _PaintContext) -> _Paint { Color.system(.separator)._paint(in: context) }
}

/// The colour of a control's or a selection's fill, of links and placeholders.
public struct FillShapeStyle: ShapeStyle {
  let color: SystemColor
  public init() { color = .fill }
  init(_ color: SystemColor) { self.color = color }
  public func _paint(in context: _PaintContext) -> _Paint { Color.system(color)._paint(in: context) }
  public var secondary: FillShapeStyle { FillShapeStyle(.secondaryFill) }
  public var tertiary: FillShapeStyle { FillShapeStyle(.tertiaryFill) }
  public var quaternary: FillShapeStyle { FillShapeStyle(.quaternaryFill) }
}

/// Blurs what lies behind.
public struct Material: ShapeStyle {
  let name: String
  public static let ultraThin = Material(name: "ultraThin")
  public static let thin = Material(name: "thin")
  public static let regular = Material(name: "regular")
  public static let thick = Material(name: "thick")
  public static let ultraThick = Material(name: "ultraThick")
  public static let bar = Material(name: "bar")
  public func _paint(in context: _PaintContext) -> _Paint { .material(name) }
}

/// Any style, its type hidden.
public struct AnyShapeStyle: ShapeStyle {
  package let base: any ShapeStyle
  public init<S: ShapeStyle>(_ style: S) { base = (style as? AnyShapeStyle)?.base ?? style }
  public func _paint(in context: _PaintContext) -> _Paint { base._paint(in: context) }
}

/// A style made fainter.
public struct _OpacityShapeStyle<Style: ShapeStyle>: ShapeStyle {
  let style: Style
  let factor: Double
  public func _paint(in context: _PaintContext) -> _Paint {
    let paint = style._paint(in: context)
    guard case .json(.string(let hex)) = paint.content, hex.count == 9, let alpha = Int(hex.suffix(2), radix: 16)
    else { return paint }
    return .json(.string(hex.prefix(7) + String(format: "%02X", Int((Double(alpha) * factor).rounded()))))
  }
}

extension ShapeStyle {
  public func opacity(_ opacity: Double) -> some ShapeStyle { _OpacityShapeStyle(style: self, factor: opacity) }
}

extension ShapeStyle where Self == Color {
  public static var red: Color { .red }
  public static var orange: Color { .orange }
  public static var yellow: Color { .yellow }
  public static var green: Color { .green }
  public static var mint: Color { .mint }
  public static var teal: Color { .teal }
  public static var cyan: Color { .cyan }
  public static var blue: Color { .blue }
  public static var indigo: Color { .indigo }
  public static var purple: Color { .purple }
  public static var pink: Color { .pink }
  public static var brown: Color { .brown }
  public static var gray: Color { .gray }
  public static var white: Color { .white }
  public static var black: Color { .black }
  public static var clear: Color { .clear }
}

extension ShapeStyle where Self == HierarchicalShapeStyle {
  public static var primary: HierarchicalShapeStyle { .init(level: 0) }
  public static var secondary: HierarchicalShapeStyle { .init(level: 1) }
  public static var tertiary: HierarchicalShapeStyle { .init(level: 2) }
  public static var quaternary: HierarchicalShapeStyle { .init(level: 3) }
  public static var quinary: HierarchicalShapeStyle { .init(level: 4) }
}

extension ShapeStyle where Self == ForegroundStyle { public static var foreground: ForegroundStyle { .init() } }
extension ShapeStyle where Self == BackgroundStyle { public static var background: BackgroundStyle { .init() } }
extension ShapeStyle where Self == TintShapeStyle { public static var tint: TintShapeStyle { .init() } }
extension ShapeStyle where Self == SeparatorShapeStyle {
  public static var separator: SeparatorShapeStyle { .init() }
}
extension ShapeStyle where Self == FillShapeStyle {
  public static var fill: FillShapeStyle { .init() }
  public static var placeholder: FillShapeStyle { .init(.placeholder) }
  public static var link: FillShapeStyle { .init(.link) }
}

extension ShapeStyle where Self == Material {
  public static var ultraThinMaterial: Material { .ultraThin }
  public static var thinMaterial: Material { .thin }
  public static var regularMaterial: Material { .regular }
  public static var thickMaterial: Material { .thick }
  public static var ultraThickMaterial: Material { .ultraThick }
  public static var bar: Material { .bar }
}
