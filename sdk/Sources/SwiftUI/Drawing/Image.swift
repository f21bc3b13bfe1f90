/// A picture: an SF Symbol, an asset of the app or data.
public struct Image: Equatable, Sendable {
  package enum Source: Equatable, Sendable {
    case symbol(String)
    case asset(String)
    case data(Data, CGSize)
  }

  /// How a template is coloured.
  public enum TemplateRenderingMode: Hashable, Sendable {
    case template, original
  }

  /// How large a symbol is next to text.
  public enum Scale: Hashable, Sendable {
    case small, medium, large
  }

  /// How a picture is fitted when it is stretched.
  public enum ResizingMode: Hashable, Sendable {
    case tile, stretch
  }

  /// How smooth a scaled picture is.
  public enum Interpolation: Hashable, Sendable {
    case none, low, medium, high
  }

  package var source: Source
  package var isResizable = false
  package var renderingMode: TemplateRenderingMode?
  var mode: SymbolRenderingMode?
  /// 0…1: how many of a symbol's parts are drawn in full.
  var variableValue: Double?

  package init(source: Source) { self.source = source }

  public init(systemName: String) { source = .symbol(systemName) }
  /// A symbol of the system with a value that shows in it.
  @available(iOS 16.0, *)
  public init(systemName: String, variableValue: Double?) {
    source = .symbol(systemName)
    self.variableValue = variableValue
  }
  public init(_ name: String, bundle: Bundle? = nil) { source = .asset(name) }
  public init(_ name: String, bundle: Bundle? = nil, label: Text) { source = .asset(name) }
  public init(decorative name: String, bundle: Bundle? = nil) { source = .asset(name) }

  package var symbolName: String? {
    if case .symbol(let name) = source { return name }
    return nil
  }

  public func resizable(capInsets: EdgeInsets = EdgeInsets(), resizingMode: ResizingMode = .stretch) -> Image {
    var copy = self
    copy.isResizable = true
    return copy
  }

  public func renderingMode(_ renderingMode: TemplateRenderingMode?) -> Image {
    var copy = self
    copy.renderingMode = renderingMode
    return copy
  }

  public func interpolation(_ interpolation: Interpolation) -> Image { self }
  public func antialiased(_ isAntialiased: Bool) -> Image { self }
}

extension Image: LeafView {
  package func makeElement(_ context: ElementContext) -> Element {
    ImageElement(id: context.id, image: self, environment: context.environment)
  }
}

private struct ImageScaleKey: EnvironmentKey { static let defaultValue = Image.Scale.medium }
private struct SymbolModeKey: EnvironmentKey { static let defaultValue: SymbolRenderingMode? = nil }

extension EnvironmentValues {
  public var imageScale: Image.Scale {
    get { self[ImageScaleKey.self] }
    set { self[ImageScaleKey.self] = newValue }
  }
  @available(iOS 15.0, *)
  public var symbolRenderingMode: SymbolRenderingMode? {
    get { self[SymbolModeKey.self] }
    set { self[SymbolModeKey.self] = newValue }
  }
}

/// How many colours a symbol has.
@available(iOS 15.0, *)
public struct SymbolRenderingMode: Hashable, Sendable {
  package let name: String
  public static let monochrome = SymbolRenderingMode(name: "monochrome")
  public static let multicolor = SymbolRenderingMode(name: "multicolor")
  public static let hierarchical = SymbolRenderingMode(name: "hierarchical")
  public static let palette = SymbolRenderingMode(name: "palette")
}

extension View {
  public func imageScale(_ scale: Image.Scale) -> some View { environment(\.imageScale, scale) }
  @available(iOS 15.0, *)
  public func symbolRenderingMode(_ mode: SymbolRenderingMode?) -> some View {
    environment(\.symbolRenderingMode, mode)
  }
}

@MainActor
private final class ImageElement: Element {
  private let image: Image
  private let environment: EnvironmentValues
  private let face: FontFace

  init(id: Int, image: Image, environment: EnvironmentValues) {
    self.image = image
    self.environment = environment
    face = (environment.font ?? .body).face(in: environment)
    super.init(id: id)
  }

  /// A symbol is a little larger than the letters beside it.
  private var pointSize: CGFloat {
    switch environment.imageScale {
    case .small: face.size * 0.8
    case .medium: face.size
    case .large: face.size * 1.3
    }
  }

  private var ideal: CGSize {
    switch image.source {
    case .symbol: CGSize(width: (pointSize * 1.2).rounded(), height: (pointSize * 1.18).rounded())
    case .asset(let name): AppResources.picture(name)?.size ?? CGSize(width: 100, height: 100)
    case .data(_, let size): size
    }
  }

  override func measure(_ proposal: ProposedViewSize) -> CGSize {
    image.isResizable ? proposal.replacingUnspecifiedDimensions(by: ideal) : ideal
  }

  override func explicitGuide(_ key: AlignmentKey, size: CGSize) -> CGFloat? {
    let isBaseline = key == VerticalAlignment.firstTextBaseline.key || key == VerticalAlignment.lastTextBaseline.key
    return isBaseline && image.symbolName != nil ? size.height * 0.82 : nil
  }

  override func draw(into list: inout [DrawNode], at origin: CGPoint, _ context: DrawContext) {
    let kind = image.symbolName == nil ? "image" : "symbol"
    let node = DrawNode(id: id, kind: kind, frame: CGRect(origin: origin, size: frame.size))
    node.animation = context.animation
    switch image.source {
    case .symbol(let name):
      drawSymbol(name, into: node)
    case .asset(let name):
      node.set("src", .string("asset:\(name)"))
      node.set("fit", .string("fill"))
      let isTemplate = AppResources.picture(name)?.isTemplate ?? false
      if (image.renderingMode ?? (isTemplate ? .template : .original)) == .template {
        let paint = PaintContext(environment: environment)
        node.set("tint", (environment.foregroundStyle ?? AnyShapeStyle(Color.primary))._paint(in: paint).flat)
      }
    case .data(let data, _):
      let type = ImageHeader(data)?.mediaType ?? "image/png"
      node.set("src", .string("data:\(type);base64,\(data.base64EncodedString())"))
      node.set("fit", .string("fill"))
    }
    list.append(node)
  }

  private func drawSymbol(_ name: String, into node: DrawNode) {
    node.set("name", .string(environment.symbolVariants.applied(to: name)))
    node.set("size", .number(image.isResizable ? min(frame.width, frame.height) / 1.18 : pointSize))
    node.set("w", .number(Double(face.weight)))
    let paint = PaintContext(environment: environment)
    let style = environment.foregroundStyle ?? AnyShapeStyle(Color.primary)
    let levels = style.base as? ForegroundLevels
    let inks = levels.map { levels in levels.styles.indices.map { levels.paint($0, in: paint) } }
    node.set("c", .array((inks ?? [style._paint(in: paint)]).map(\.textColor)))
    // Several styles are the palette, unless a mode is asked for.
    if let mode = image.mode ?? environment.symbolRenderingMode ?? (levels == nil ? nil : .palette) {
      node.set("mode", .string(mode.name))
    }
    if let value = image.variableValue, value.isFinite { node.set("v", .number(min(max(value, 0), 1))) }
    let movements = environment.symbolMovements
    if !movements.isEmpty { node.set("fx", .array(movements.map(\.json))) }
  }
}
