import SDKBase

/// The colour of lines between rows.
@available(iOS 17.0, *)
public struct SeparatorShapeStyle: ShapeStyle {
  public init() {}
  public func _paint(in context: _PaintContext) -> _Paint { Color.system(.separator)._paint(in: context) }
}

/// The ground of controls and the like.
@available(iOS 17.0, *)
public struct FillShapeStyle: ShapeStyle {
  let color: SystemColor
  public init() { color = .fill }
  init(_ color: SystemColor) { self.color = color }
  public func _paint(in context: _PaintContext) -> _Paint { Color.system(color)._paint(in: context) }
}

/// The colour of links.
@available(iOS 17.0, *)
public struct LinkShapeStyle: ShapeStyle {
  public init() {}
  public func _paint(in context: _PaintContext) -> _Paint { Color.system(.link)._paint(in: context) }
}

/// The colour of text that stands for what is not there yet.
@available(iOS 17.0, *)
public struct PlaceholderTextShapeStyle: ShapeStyle {
  public init() {}
  public func _paint(in context: _PaintContext) -> _Paint { Color.system(.placeholder)._paint(in: context) }
}

/// The colour behind what is selected.
@available(iOS 15.0, *)
public struct SelectionShapeStyle: ShapeStyle {
  public init() {}
  public func _paint(in context: _PaintContext) -> _Paint { Color.accentColor._paint(in: context) }
}

/// The colour behind all.
@available(iOS 17.0, *)
public struct WindowBackgroundShapeStyle: ShapeStyle {
  public init() {}
  public func _paint(in context: _PaintContext) -> _Paint { Color.system(.background)._paint(in: context) }
}

/// A part of an image, again and again.
public struct ImagePaint: ShapeStyle {
  public var image: Image
  public var sourceRect: CGRect
  public var scale: CGFloat

  public init(image: Image, sourceRect: CGRect = CGRect(x: 0, y: 0, width: 1, height: 1), scale: CGFloat = 1) {
    (self.image, self.sourceRect, self.scale) = (image, sourceRect, scale)
  }

  public func _paint(in context: _PaintContext) -> _Paint {
    reportUnsupported(api: "ImagePaint", note: "Shapes are filled with a grey in place of an image.")
    return Color.system(.gray4)._paint(in: context)
  }
}

extension ShapeStyle where Self == ForegroundStyle {
  /// What the views around set as foreground.
  @available(iOS 15.0, *)
  public static var foreground: ForegroundStyle { .init() }
}
extension ShapeStyle where Self == BackgroundStyle {
  /// What the views around set as background.
  @available(iOS 15.0, *)
  public static var background: BackgroundStyle { .init() }
}
extension ShapeStyle where Self == TintShapeStyle {
  /// The tint in force.
  @available(iOS 15.0, *)
  public static var tint: TintShapeStyle { .init() }
}
extension ShapeStyle where Self == SeparatorShapeStyle {
  /// The colour of lines between rows.
  @available(iOS 17.0, *)
  public static var separator: SeparatorShapeStyle { .init() }
}
extension ShapeStyle where Self == FillShapeStyle {
  /// The ground of controls and the like.
  @available(iOS 17.0, *)
  public static var fill: FillShapeStyle { .init() }
}
extension ShapeStyle where Self == LinkShapeStyle {
  /// The colour of links.
  @available(iOS 17.0, *)
  public static var link: LinkShapeStyle { .init() }
}
extension ShapeStyle where Self == PlaceholderTextShapeStyle {
  /// The colour of text that stands for what is not there yet.
  @available(iOS 17.0, *)
  public static var placeholder: PlaceholderTextShapeStyle { .init() }
}
extension ShapeStyle where Self == SelectionShapeStyle {
  /// The colour behind what is selected.
  @available(iOS 15.0, *)
  public static var selection: SelectionShapeStyle { .init() }
}
extension ShapeStyle where Self == WindowBackgroundShapeStyle {
  /// The colour behind all.
  @available(iOS 17.0, *)
  public static var windowBackground: WindowBackgroundShapeStyle { .init() }
}
extension ShapeStyle where Self == ImagePaint {
  /// A part of an image, again and again.
  @available(iOS 15.0, *)
  public static func image(
    _ image: Image, sourceRect: CGRect = CGRect(x: 0, y: 0, width: 1, height: 1), scale: CGFloat = 1
  ) -> ImagePaint { ImagePaint(image: image, sourceRect: sourceRect, scale: scale) }
}

extension ShapeStyle where Self == Material {
  /// Mostly see-through.
  @available(iOS 15.0, *)
  public static var ultraThinMaterial: Material { .ultraThin }
  /// More see-through than not.
  @available(iOS 15.0, *)
  public static var thinMaterial: Material { .thin }
  /// Somewhat see-through.
  @available(iOS 15.0, *)
  public static var regularMaterial: Material { .regular }
  /// More opaque than not.
  @available(iOS 15.0, *)
  public static var thickMaterial: Material { .thick }
  /// Mostly opaque.
  @available(iOS 15.0, *)
  public static var ultraThickMaterial: Material { .ultraThick }
  /// As the system's bars.
  @available(iOS 15.0, *)
  public static var bar: Material { .bar }
}

extension ShapeStyle where Self == Color {
  public static var red: Color { .red }
  public static var orange: Color { .orange }
  public static var yellow: Color { .yellow }
  public static var green: Color { .green }
  @available(iOS 15.0, *)
  public static var mint: Color { .mint }
  @available(iOS 15.0, *)
  public static var teal: Color { .teal }
  @available(iOS 15.0, *)
  public static var cyan: Color { .cyan }
  public static var blue: Color { .blue }
  @available(iOS 15.0, *)
  public static var indigo: Color { .indigo }
  public static var purple: Color { .purple }
  public static var pink: Color { .pink }
  @available(iOS 15.0, *)
  public static var brown: Color { .brown }
  public static var white: Color { .white }
  public static var gray: Color { .gray }
  public static var black: Color { .black }
  public static var clear: Color { .clear }
}

extension ShapeStyle where Self == HierarchicalShapeStyle {
  /// The foreground itself.
  @available(iOS 15.0, *)
  public static var primary: HierarchicalShapeStyle { .init(level: 0) }
  /// The foreground, weaker.
  @available(iOS 15.0, *)
  public static var secondary: HierarchicalShapeStyle { .init(level: 1) }
  /// The foreground, weaker by two steps.
  @available(iOS 15.0, *)
  public static var tertiary: HierarchicalShapeStyle { .init(level: 2) }
  /// The foreground, weaker by three steps.
  @available(iOS 15.0, *)
  public static var quaternary: HierarchicalShapeStyle { .init(level: 3) }
  /// The foreground, weaker by four steps.
  @available(iOS 16.0, *)
  public static var quinary: HierarchicalShapeStyle { .init(level: 4) }
}
