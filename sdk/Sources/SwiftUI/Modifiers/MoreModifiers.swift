import SDKBase

extension View {
  /// Draws a line within the edges of the view.
  public func border<S: ShapeStyle>(_ content: S, width: CGFloat = 1) -> some View {
    overlay { Rectangle().strokeBorder(content, lineWidth: width) }
  }

  public func onOpenURL(perform action: @escaping (URL) -> Void) -> some View {
    unsupported("onOpenURL", "No links are opened into the app in the preview.")
  }

  /// A phone has no pointer.
  public func onHover(perform action: @escaping (Bool) -> Void) -> some View { self }
  public func hoverEffect(_ effect: HoverEffect = .automatic) -> some View { self }
  public func privacySensitive(_ sensitive: Bool = true) -> some View { self }
  public func speechSpellsOutCharacters(_ value: Bool = true) -> some View { self }

  public func colorMultiply(_ color: Color) -> some View {
    unsupported("colorMultiply", "The view keeps its colours in the preview.")
  }
  public func scrollTargetBehavior(_ behavior: some ScrollTargetBehavior) -> some View {
    unsupported("scrollTargetBehavior", "Scrolling does not snap in the preview.")
  }
  public func scrollTargetLayout(isEnabled: Bool = true) -> some View { self }
  public func scrollPosition<ID: Hashable>(id: Binding<ID?>, anchor: UnitPoint? = nil) -> some View {
    unsupported("scrollPosition", "The position of scrolling is not bound in the preview.")
  }
  public func defaultScrollAnchor(_ anchor: UnitPoint?) -> some View {
    unsupported("defaultScrollAnchor", "Scrolling begins at the top in the preview.")
  }

  /// Keeps room between the edges of scrolled content and its scroll view.
  public func contentMargins(
    _ edges: Edge.Set = .all, _ length: CGFloat?, for placement: ContentMarginPlacement = .automatic
  ) -> some View {
    padding(edges, length)
  }
  public func contentMargins(_ length: CGFloat, for placement: ContentMarginPlacement = .automatic) -> some View {
    padding(.all, length)
  }

  private func unsupported(_ api: String, _ note: String) -> Self {
    reportUnsupported(api: api, note: note)
    return self
  }
}

/// How a view looks under a pointer.
public struct HoverEffect: Sendable {
  public static let automatic = HoverEffect()
  public static let highlight = HoverEffect()
  public static let lift = HoverEffect()
}

/// What the room is kept from.
public struct ContentMarginPlacement: Sendable {
  public static let automatic = ContentMarginPlacement()
  public static let scrollContent = ContentMarginPlacement()
  public static let scrollIndicators = ContentMarginPlacement()
}

/// Where scrolling comes to rest.
public protocol ScrollTargetBehavior {}
public struct PagingScrollTargetBehavior: ScrollTargetBehavior { public init() {} }
public struct ViewAlignedScrollTargetBehavior: ScrollTargetBehavior {
  /// How far one swipe may go.
  public struct LimitBehavior: Sendable {
    public static let automatic = LimitBehavior()
    public static let always = LimitBehavior()
    public static let never = LimitBehavior()
  }
  public init(limitBehavior: LimitBehavior = .automatic) {}
}
extension ScrollTargetBehavior where Self == PagingScrollTargetBehavior { public static var paging: Self { .init() } }
extension ScrollTargetBehavior where Self == ViewAlignedScrollTargetBehavior {
  public static var viewAligned: Self { .init() }
  public static func viewAligned(limitBehavior: ViewAlignedScrollTargetBehavior.LimitBehavior) -> Self {
    .init(limitBehavior: limitBehavior)
  }
}

/// A number that would grow with the text size that the reader has chosen; the preview's text size is the usual one.
@propertyWrapper
public struct ScaledMetric<Value: BinaryFloatingPoint>: DynamicProperty {
  private let value: Value
  public init(wrappedValue: Value) { value = wrappedValue }
  public init(wrappedValue: Value, relativeTo textStyle: Font.TextStyle) { value = wrappedValue }
  public var wrappedValue: Value { value }
  @MainActor public mutating func _bind(_ slot: _PropertySlot) {}
}
