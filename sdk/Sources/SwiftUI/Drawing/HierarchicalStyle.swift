/// The foreground in a strength: primary, secondary, …
@available(iOS 15.0, *)
public struct HierarchicalShapeStyle: ShapeStyle {
  let level: Int

  /// The foreground itself.
  public static let primary = HierarchicalShapeStyle(level: 0)
  public static let secondary = HierarchicalShapeStyle(level: 1)
  public static let tertiary = HierarchicalShapeStyle(level: 2)
  public static let quaternary = HierarchicalShapeStyle(level: 3)
  @available(iOS 16.0, *)
  public static let quinary = HierarchicalShapeStyle(level: 4)

  public func _paint(in context: _PaintContext) -> _Paint {
    guard let base = context.environment.foregroundStyle, !(base.base is HierarchicalShapeStyle) else {
      return plain._paint(in: context)
    }
    if let levels = base.base as? ForegroundLevels, level < levels.styles.count {
      return levels.paint(level, in: context)
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

/// What the levels of the foreground are drawn with, the first one before all.
struct ForegroundLevels: ShapeStyle {
  let styles: [AnyShapeStyle]

  func _paint(in context: _PaintContext) -> _Paint { paint(0, in: context) }

  func paint(_ level: Int, in context: _PaintContext) -> _Paint {
    var environment = context.environment
    environment.foregroundStyle = nil  // the levels themselves: a style that asks for them would ask for ever
    return styles[level]._paint(in: _PaintContext(environment: environment))
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
@available(iOS 14.0, *)
public struct BackgroundStyle: ShapeStyle {
  public init() {}
  public func _paint(in context: _PaintContext) -> _Paint {
    (context.environment.backgroundStyle ?? AnyShapeStyle(Color.system(.background)))._paint(in: context)
  }
}

/// The tint that is in force.
@available(iOS 15.0, *)
public struct TintShapeStyle: ShapeStyle {
  public init() {}
  public func _paint(in context: _PaintContext) -> _Paint { Color.accentColor._paint(in: context) }
}

/// Blurs what lies behind.
@available(iOS 15.0, *)
public struct Material: ShapeStyle {
  let name: String
  /// Mostly see-through.
  public static let ultraThin = Material(name: "ultraThin")
  /// More see-through than not.
  public static let thin = Material(name: "thin")
  /// Somewhat see-through.
  public static let regular = Material(name: "regular")
  /// More opaque than not.
  public static let thick = Material(name: "thick")
  /// Mostly opaque.
  public static let ultraThick = Material(name: "ultraThick")
  /// As the system's bars.
  public static let bar = Material(name: "bar")
  public func _paint(in context: _PaintContext) -> _Paint {
    .material(name, isDark: context.environment.colorScheme == .dark)
  }
}

/// Any style, its type hidden.
@available(iOS 15.0, *)
public struct AnyShapeStyle: ShapeStyle {
  package let base: any ShapeStyle
  public init<S: ShapeStyle>(_ style: S) { base = (style as? AnyShapeStyle)?.base ?? style }
  public func _paint(in context: _PaintContext) -> _Paint { base._paint(in: context) }
}
