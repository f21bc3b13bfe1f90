import SDKBase

extension View {
  /// Asks for a light or a dark screen.
  public func preferredColorScheme(_ colorScheme: ColorScheme?) -> some View {
    modifier(PreferredScheme(scheme: colorScheme))
  }

  /// Puts a view at an edge and keeps its room free of the content.
  @available(iOS 15.0, *)
  public func safeAreaInset<V: View>(
    edge: VerticalEdge, alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil,
    @ViewBuilder content: () -> V
  ) -> some View {
    modifier(InsetModifier(layer: content(), edge: edge, alignment: alignment, spacing: spacing ?? 0))
  }

  @available(iOS 15.0, *)
  public func textSelection<S: TextSelectability>(_ selectability: S) -> some View {
    reportUnsupported(api: "textSelection", note: "Text cannot be selected in the preview yet.")
    return self
  }
}

/// Whether text can be selected.
@available(iOS 15.0, *)
public protocol TextSelectability {}
@available(iOS 15.0, *)
public struct EnabledTextSelectability: TextSelectability { public init() {} }
@available(iOS 15.0, *)
public struct DisabledTextSelectability: TextSelectability { public init() {} }
@available(iOS 15.0, *)
extension TextSelectability where Self == EnabledTextSelectability { public static var enabled: Self { .init() } }
@available(iOS 15.0, *)
extension TextSelectability where Self == DisabledTextSelectability { public static var disabled: Self { .init() } }

/// Sets the scheme for what is below; the screen follows.
private struct PreferredScheme: PrimitiveModifier {
  let scheme: ColorScheme?

  func transform(_ environment: inout EnvironmentValues) { if let scheme { environment.colorScheme = scheme } }

  func modify(_ element: Element, _ context: ModifierContext) -> Element {
    guard let scheme else { return element }
    var environment = context.environment
    environment.colorScheme = scheme
    let paint = Color.system(.background)._paint(in: PaintContext(environment: environment))
    let ground = ShapeElement(id: -context.id, outline: { Path($0) }, fill: paint)
    return LayeredElement(
      id: context.id, main: SchemeElement(id: context.id, child: element, scheme: scheme),
      layers: [FullScreenElement(id: -context.id, child: ground)], alignment: .center, isBehind: true)
  }
}

/// What the last view drawn asks the screen to be; nil leaves it to the phone.
@MainActor var wishedScheme: ColorScheme?

/// Tells the screen the scheme that it asks for: bars and materials outside of it follow.
@MainActor
private final class SchemeElement: WrapperElement {
  private let scheme: ColorScheme

  init(id: Int, child: Element, scheme: ColorScheme) {
    self.scheme = scheme
    super.init(id: id, child: child)
  }

  override func draw(into list: inout [DrawNode], at origin: CGPoint, _ context: DrawContext) {
    wishedScheme = scheme
    super.draw(into: &list, at: origin, context)
  }
}

/// As large as the screen, wherever it is.
@MainActor
private final class FullScreenElement: WrapperElement {
  override var mirrors: Bool { false }
  override func measure(_ proposal: ProposedViewSize) -> CGSize { screenFacts.size }
  override func layout(in size: CGSize, proposal: ProposedViewSize) {
    child.place(at: CGPoint(x: -screenOrigin.x, y: -screenOrigin.y), proposal: ProposedViewSize(size), in: self)
  }
}

private struct InsetModifier<Layer: View>: LayeringModifier {
  let layer: Layer
  let edge: VerticalEdge
  let alignment: HorizontalAlignment
  let spacing: CGFloat

  func combine(_ main: Element, _ layers: [Element], id: Int, _ environment: EnvironmentValues) -> Element {
    InsetElement(id: id, main: main, bar: layers.first, edge: edge, alignment: alignment, spacing: spacing)
  }
}

@MainActor
private final class InsetElement: Element {
  let main: Element
  let bar: Element?
  let edge: VerticalEdge
  let alignment: HorizontalAlignment
  let spacing: CGFloat

  init(
    id: Int, main: Element, bar: Element?, edge: VerticalEdge, alignment: HorizontalAlignment, spacing: CGFloat
  ) {
    (self.main, self.bar, self.edge, self.spacing) = (main, bar, edge, spacing)
    self.alignment = alignment
    super.init(id: id, children: [main, bar].compactMap { $0 })
    traits = main.traits
  }

  private func taken(_ proposal: ProposedViewSize) -> CGFloat {
    bar.map { $0.size(for: ProposedViewSize(width: proposal.width, height: nil)).height + spacing } ?? 0
  }

  override func measure(_ proposal: ProposedViewSize) -> CGSize {
    let taken = taken(proposal)
    let inner = main.size(
      for: ProposedViewSize(width: proposal.width, height: proposal.height.map { max($0 - taken, 0) }))
    return CGSize(width: inner.width, height: inner.height + taken)
  }

  override func layout(in size: CGSize, proposal: ProposedViewSize) {
    let taken = taken(ProposedViewSize(size))
    let offer = ProposedViewSize(width: size.width, height: nil)
    let barHeight = taken - (bar == nil ? 0 : spacing)
    let line = bar?.dimensions(for: offer)[alignment] ?? 0
    bar?.place(
      at: CGPoint(x: ViewDimensions(size: size)[alignment] - line, y: edge == .top ? 0 : size.height - barHeight),
      proposal: offer, in: self
    )
    let origin = CGPoint(x: 0, y: edge == .top ? taken : 0)
    let free = CGSize(width: size.width, height: max(size.height - taken, 0))
    var area = SafeArea.current
    let rect = CGRect(origin: screenOrigin + origin, size: free)
    if edge == .top {
      area.safe = CGRect(x: area.safe.minX, y: rect.minY, width: area.safe.width, height: area.safe.maxY - rect.minY)
    } else {
      area.safe = CGRect(
        x: area.safe.minX, y: area.safe.minY, width: area.safe.width, height: rect.maxY - area.safe.minY)
    }
    area.during { main.place(at: origin, proposal: ProposedViewSize(free), in: self) }
  }
}
