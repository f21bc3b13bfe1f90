/// Places views by rules of its own.
@available(iOS 16.0, *)
public protocol Layout: Animatable, Sendable {
  associatedtype Cache = Void
  typealias Subviews = LayoutSubviews
  static var layoutProperties: LayoutProperties { get }
  func makeCache(subviews: Subviews) -> Cache
  func updateCache(_ cache: inout Cache, subviews: Subviews)
  func spacing(subviews: Subviews, cache: inout Cache) -> ViewSpacing
  func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout Cache) -> CGSize
  func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Cache)
  func explicitAlignment(
    of guide: HorizontalAlignment, in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Cache
  ) -> CGFloat?
  func explicitAlignment(
    of guide: VerticalAlignment, in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Cache
  ) -> CGFloat?
}

@available(iOS 16.0, *)
extension Layout {
  public static var layoutProperties: LayoutProperties { LayoutProperties() }
  public func updateCache(_ cache: inout Cache, subviews: Subviews) { cache = makeCache(subviews: subviews) }
  public func spacing(subviews: Subviews, cache: inout Cache) -> ViewSpacing { ViewSpacing() }
  public func explicitAlignment(
    of guide: HorizontalAlignment, in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Cache
  ) -> CGFloat? { nil }
  public func explicitAlignment(
    of guide: VerticalAlignment, in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Cache
  ) -> CGFloat? { nil }

  /// The layout around views.
  @MainActor public func callAsFunction<V: View>(@ViewBuilder _ content: () -> V) -> some View {
    LayoutContainer(layout: self, content: content())
  }
}

@available(iOS 16.0, *)
extension Layout where Cache == Void {
  public func makeCache(subviews: Subviews) {}
}

/// Facts about a layout.
@available(iOS 16.0, *)
public struct LayoutProperties: Sendable {
  public var stackOrientation: Axis?
  public init() {}
}

/// The room that a view likes around it.
@available(iOS 16.0, *)
public struct ViewSpacing: Sendable {
  public static let zero = ViewSpacing()
  public init() {}
  public func distance(to next: ViewSpacing, along axis: Axis) -> CGFloat { 8 }
  public mutating func formUnion(_ other: ViewSpacing, edges: Edge.Set = .all) {}
  public func union(_ other: ViewSpacing, edges: Edge.Set = .all) -> ViewSpacing { self }
}

/// A value that a view tells the layout that it is in.
@available(iOS 16.0, *)
public protocol LayoutValueKey {
  associatedtype Value
  static var defaultValue: Value { get }
}

private enum LayoutValueTrait<K: LayoutValueKey>: TraitKey { typealias Value = K.Value }

@available(iOS 16.0, *)
extension View {
  public func layoutValue<K: LayoutValueKey>(key: K.Type, value: K.Value) -> some View {
    trait(LayoutValueTrait<K>.self, value)
  }
}

/// The views that a layout places.
@available(iOS 16.0, *)
public struct LayoutSubviews: RandomAccessCollection, Equatable, @unchecked Sendable {
  let elements: [Element_]
  typealias Element_ = LayoutSubview
  public var layoutDirection: LayoutDirection = .leftToRight
  public var startIndex: Int { 0 }
  public var endIndex: Int { elements.count }
  public subscript(index: Int) -> LayoutSubview { elements[index] }
}

/// One view that a layout places.
@available(iOS 16.0, *)
public struct LayoutSubview: Equatable, @unchecked Sendable {
  let element: Element
  let parent: Element

  public static func == (a: LayoutSubview, b: LayoutSubview) -> Bool { a.element === b.element }

  public subscript<K: LayoutValueKey>(key: K.Type) -> K.Value {
    MainActor.assumeIsolated { UncheckedBox(element.traits[LayoutValueTrait<K>.self] ?? K.defaultValue) }.value
  }
  public var priority: Double { MainActor.assumeIsolated { element.layoutPriority } }
  public var spacing: ViewSpacing { ViewSpacing() }
  public func sizeThatFits(_ proposal: ProposedViewSize) -> CGSize {
    MainActor.assumeIsolated { element.size(for: proposal) }
  }
  public func dimensions(in proposal: ProposedViewSize) -> ViewDimensions {
    MainActor.assumeIsolated { UncheckedBox(element.dimensions(for: proposal)) }.value
  }
  public func place(at position: CGPoint, anchor: UnitPoint = .topLeading, proposal: ProposedViewSize) {
    MainActor.assumeIsolated { element.place(at: position, anchor: anchor, proposal: proposal, in: parent) }
  }
}

private struct LayoutContainer<L: Layout, Content: View>: ContainerView {
  let layout: L
  let content: Content

  func makeElement(_ children: [Element], _ context: ElementContext) -> Element {
    CustomLayoutElement(id: context.id, layout: layout, children: children)
  }
}

@MainActor
private final class CustomLayoutElement<L: Layout>: Element {
  private let layout: L
  private var cache: L.Cache?

  init(id: Int, layout: L, children: [Element]) {
    self.layout = layout
    super.init(id: id, children: children)
  }

  private var subviews: LayoutSubviews {
    LayoutSubviews(
      elements: children.map { LayoutSubview(element: $0, parent: self) },
      layoutDirection: isMirrored ? .rightToLeft : .leftToRight)
  }

  override var setsGuides: Bool { true }

  /// What the layout says; without a word of its own the guides of the children, put together.
  override func explicitGuide(_ key: AlignmentKey, size: CGSize) -> CGFloat? {
    let (bounds, proposal) = (CGRect(origin: .zero, size: size), ProposedViewSize(size))
    let own = withCache {
      key.isVertical
        ? layout.explicitAlignment(
          of: VerticalAlignment(key: key), in: bounds, proposal: proposal, subviews: subviews, cache: &$0)
        : layout.explicitAlignment(
          of: HorizontalAlignment(key: key), in: bounds, proposal: proposal, subviews: subviews, cache: &$0)
    }
    return own ?? combinedGuide(key)
  }

  private func withCache<R>(_ body: (inout L.Cache) -> R) -> R {
    var value = cache ?? layout.makeCache(subviews: subviews)
    defer { cache = value }
    return body(&value)
  }

  override func measure(_ proposal: ProposedViewSize) -> CGSize {
    withCache { layout.sizeThatFits(proposal: proposal, subviews: subviews, cache: &$0) }
  }

  override func layout(in size: CGSize, proposal: ProposedViewSize) {
    for child in children {
      child.place(at: CGPoint(x: size.width / 2, y: size.height / 2), anchor: .center, proposal: proposal, in: self)
    }
    withCache {
      layout.placeSubviews(in: CGRect(origin: .zero, size: size), proposal: proposal, subviews: subviews, cache: &$0)
    }
  }
}

/// Any layout, its type hidden.
@available(iOS 16.0, *)
public struct AnyLayout: Layout {
  private let size: @Sendable (ProposedViewSize, LayoutSubviews) -> CGSize
  private let put: @Sendable (CGRect, ProposedViewSize, LayoutSubviews) -> Void

  public init<L: Layout>(_ layout: L) {
    size = { proposal, subviews in
      var cache = layout.makeCache(subviews: subviews)
      return layout.sizeThatFits(proposal: proposal, subviews: subviews, cache: &cache)
    }
    put = { bounds, proposal, subviews in
      var cache = layout.makeCache(subviews: subviews)
      layout.placeSubviews(in: bounds, proposal: proposal, subviews: subviews, cache: &cache)
    }
  }

  public func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout Void) -> CGSize {
    size(proposal, subviews)
  }
  public func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Void) {
    put(bounds, proposal, subviews)
  }
}

/// `HStack` as a layout.
@available(iOS 16.0, *)
public struct HStackLayout: Layout {
  public var alignment: VerticalAlignment
  public var spacing: CGFloat?
  public init(alignment: VerticalAlignment = .center, spacing: CGFloat? = nil) {
    self.alignment = alignment
    self.spacing = spacing
  }
  public func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout Void) -> CGSize {
    subviews.stack(.horizontal, alignment.key, spacing).size(proposal)
  }
  public func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Void) {
    subviews.stack(.horizontal, alignment.key, spacing).place(bounds, proposal, subviews)
  }
}

/// `VStack` as a layout.
@available(iOS 16.0, *)
public struct VStackLayout: Layout {
  public var alignment: HorizontalAlignment
  public var spacing: CGFloat?
  public init(alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil) {
    self.alignment = alignment
    self.spacing = spacing
  }
  public func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout Void) -> CGSize {
    subviews.stack(.vertical, alignment.key, spacing).size(proposal)
  }
  public func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Void) {
    subviews.stack(.vertical, alignment.key, spacing).place(bounds, proposal, subviews)
  }
}

/// `ZStack` as a layout.
@available(iOS 16.0, *)
public struct ZStackLayout: Layout {
  public var alignment: Alignment
  public init(alignment: Alignment = .center) { self.alignment = alignment }
  public func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout Void) -> CGSize {
    MainActor.assumeIsolated {
      OverlapElement(id: 0, alignment: alignment, children: subviews.elements.map(\.element)).size(for: proposal)
    }
  }
  public func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Void) {
    MainActor.assumeIsolated {
      let element = OverlapElement(id: 0, alignment: alignment, children: subviews.elements.map(\.element))
      element.isMirrored = false
      element.layout(in: bounds.size, proposal: proposal)
      for subview in subviews {
        subview.place(at: subview.element.frame.origin + bounds.origin, proposal: proposal)
      }
    }
  }
}

extension LayoutSubviews {
  /// A stack of the subviews, used to find sizes and places.
  fileprivate func stack(_ axis: Axis, _ guide: AlignmentKey, _ spacing: CGFloat?) -> StackProbe {
    let children = elements.map { UncheckedBox($0.element) }
    return StackProbe(axis: axis, guide: guide, spacing: spacing, children: children)
  }
}

private struct StackProbe {
  let axis: Axis
  let guide: AlignmentKey
  let spacing: CGFloat?
  let children: [UncheckedBox<Element>]

  /// Not mirrored: it only finds the places, and the layout's own element turns them.
  @MainActor private var element: StackElement {
    let made = StackElement(id: 0, axis: axis, guide: guide, spacing: spacing, children: children.map(\.value))
    made.isMirrored = false
    return made
  }

  func size(_ proposal: ProposedViewSize) -> CGSize {
    MainActor.assumeIsolated { element.size(for: proposal) }
  }

  func place(_ bounds: CGRect, _ proposal: ProposedViewSize, _ subviews: LayoutSubviews) {
    MainActor.assumeIsolated {
      let stack = element
      let offers = stack.offers(for: proposal)
      stack.layout(in: bounds.size, proposal: proposal)
      for (subview, offer) in zip(subviews, offers) {
        subview.place(at: subview.element.frame.origin + bounds.origin, proposal: offer)
      }
    }
  }
}

extension StackElement {
  func offers(for proposal: ProposedViewSize) -> [ProposedViewSize] { proposals(for: proposal) }
}
