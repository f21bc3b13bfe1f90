/// Where an item of a toolbar stands.
@available(iOS 14.0, *)
public struct ToolbarItemPlacement: Equatable, Sendable {
  enum Side: Sendable { case leading, trailing, center, bottom, keyboard }
  let side: Side
  let isStrong: Bool
  private let name: String

  private init(_ name: String, _ side: Side, isStrong: Bool = false) {
    (self.name, self.side, self.isStrong) = (name, side, isStrong)
  }

  public static let automatic = ToolbarItemPlacement("automatic", .trailing)
  public static let principal = ToolbarItemPlacement("principal", .center)
  public static let topBarLeading = ToolbarItemPlacement("topBarLeading", .leading)
  public static let topBarTrailing = ToolbarItemPlacement("topBarTrailing", .trailing)
  @available(iOS, introduced: 14.0, deprecated: 100000.0, message: "use topBarLeading instead")
  public static let navigationBarLeading = ToolbarItemPlacement("topBarLeading", .leading)
  @available(iOS, introduced: 14.0, deprecated: 100000.0, message: "use topBarTrailing instead")
  public static let navigationBarTrailing = ToolbarItemPlacement("topBarTrailing", .trailing)
  public static let primaryAction = ToolbarItemPlacement("primaryAction", .trailing)
  public static let secondaryAction = ToolbarItemPlacement("secondaryAction", .trailing)
  public static let confirmationAction = ToolbarItemPlacement("confirmationAction", .trailing, isStrong: true)
  public static let cancellationAction = ToolbarItemPlacement("cancellationAction", .leading)
  public static let destructiveAction = ToolbarItemPlacement("destructiveAction", .trailing)
  public static let navigation = ToolbarItemPlacement("navigation", .leading)
  public static let status = ToolbarItemPlacement("status", .bottom)
  public static let bottomBar = ToolbarItemPlacement("bottomBar", .bottom)
  @available(iOS 15.0, *)
  public static let keyboard = ToolbarItemPlacement("keyboard", .keyboard)
  @available(iOS 26.0, *)
  public static let title = ToolbarItemPlacement("title", .center)
  @available(iOS 26.0, *)
  public static let subtitle = ToolbarItemPlacement("subtitle", .center)
  @available(iOS 26.0, *)
  public static let largeTitle = ToolbarItemPlacement("largeTitle", .center)
}

/// Items of a toolbar.
@available(iOS 14.0, *)
@MainActor @preconcurrency
public protocol ToolbarContent {
  associatedtype Body: ToolbarContent
  @ToolbarContentBuilder @MainActor @preconcurrency var body: Body { get }
  @MainActor @preconcurrency func _collect(_ collector: _ToolbarCollector)
}

extension ToolbarContent {
  public func _collect(_ collector: _ToolbarCollector) { collector.open(self) { $0.body._collect(collector) } }
}

/// Items that people may arrange; here like any others.
@available(iOS 14.0, *)
@MainActor @preconcurrency
public protocol CustomizableToolbarContent: ToolbarContent where Body: CustomizableToolbarContent {}

extension Never: ToolbarContent, CustomizableToolbarContent {}

/// The items of an `if`.
@available(iOS 16.0, *)
extension Optional: ToolbarContent where Wrapped: ToolbarContent {
  public var body: Never { fatalError("Optional has no body") }
  public func _collect(_ collector: _ToolbarCollector) { self?._collect(collector) }
}

@available(iOS 16.0, *)
extension Optional: CustomizableToolbarContent where Wrapped: CustomizableToolbarContent {}

/// Items that the runtime knows.
package protocol PrimitiveToolbarContent: ToolbarContent where Body == Never {}

extension PrimitiveToolbarContent {
  public var body: Never { fatalError("\(Self.self) has no body") }
}

/// One item.
@available(iOS 14.0, *)
public struct ToolbarItem<ID, Content: View>: PrimitiveToolbarContent {
  let placement: ToolbarItemPlacement
  let content: Content
  public func _collect(_ collector: _ToolbarCollector) { collector.add(placement, AnyView(content)) }
}

extension ToolbarItem where ID == () {
  public init(placement: ToolbarItemPlacement = .automatic, @ViewBuilder content: () -> Content) {
    (self.placement, self.content) = (placement, content())
  }
}

extension ToolbarItem: CustomizableToolbarContent where ID == String {
  public init(id: String, placement: ToolbarItemPlacement = .automatic, @ViewBuilder content: () -> Content) {
    (self.placement, self.content) = (placement, content())
  }
  public init(
    id: String, placement: ToolbarItemPlacement = .automatic, showsByDefault: Bool, @ViewBuilder content: () -> Content
  ) {
    (self.placement, self.content) = (placement, content())
  }
}

extension ToolbarItem: Identifiable where ID: Hashable {
  public var id: ID { fatalError("The identity of a toolbar item is the system's own") }
}

/// Several items in one place.
@available(iOS 14.0, *)
public struct ToolbarItemGroup<Content: View>: PrimitiveToolbarContent {
  let placement: ToolbarItemPlacement
  let content: AnyView
  public init(placement: ToolbarItemPlacement = .automatic, @ViewBuilder content: () -> Content) {
    (self.placement, self.content) = (placement, AnyView(content()))
  }
  /// Several items that fold into a menu where there is no room; a phone shows them all.
  @available(iOS 16.0, *)
  public init<C: View, L: View>(
    placement: ToolbarItemPlacement = .automatic, @ViewBuilder content: () -> C, @ViewBuilder label: () -> L
  ) where Content == LabeledToolbarItemGroupContent<C, L> {
    (self.placement, self.content) = (placement, AnyView(content()))
  }
  public func _collect(_ collector: _ToolbarCollector) {
    collector.add(placement, AnyView(HStack(spacing: 18) { content }))
  }
}

/// The content of a group of items with a label.
@available(iOS 16.0, *)
public struct LabeledToolbarItemGroupContent<Content: View, Label: View>: View {
  public var body: some View { EmptyView() }
}

/// Room between items.
@available(iOS 26.0, *)
public struct ToolbarSpacer: PrimitiveToolbarContent, CustomizableToolbarContent {
  public init(_ sizing: SpacerSizing = .flexible, placement: ToolbarItemPlacement = .automatic) {}
  public func _collect(_ collector: _ToolbarCollector) {}
}

/// How large room between items is.
@available(iOS 26.0, *)
public struct SpacerSizing: Equatable, Sendable {
  private let name: String
  public static let flexible = SpacerSizing(name: "flexible")
  public static let fixed = SpacerSizing(name: "fixed")
}

/// An item of the system's in another place.
@available(iOS 26.0, *)
public struct DefaultToolbarItem: PrimitiveToolbarContent, CustomizableToolbarContent {
  public init(kind: ToolbarDefaultItemKind, placement: ToolbarItemPlacement = .automatic) {}
  public func _collect(_ collector: _ToolbarCollector) {}
}

/// An item that the system brings.
@available(iOS 17.0, *)
public struct ToolbarDefaultItemKind: Equatable, Sendable {
  fileprivate let name: String
  public static let sidebarToggle = ToolbarDefaultItemKind(name: "sidebarToggle")
  @available(iOS 18.0, *)
  public static let title = ToolbarDefaultItemKind(name: "title")
  @available(iOS 26.0, *)
  public static let search = ToolbarDefaultItemKind(name: "search")
}

/// A menu of the title.
@available(iOS 16.0, *)
public struct ToolbarTitleMenu<Content: View>: PrimitiveToolbarContent, CustomizableToolbarContent {
  let content: Content
  public init() where Content == EmptyView { content = EmptyView() }
  public init(@ViewBuilder content: () -> Content) { self.content = content() }
  public func _collect(_ collector: _ToolbarCollector) { collector.titleMenu = AnyView(content) }
}

/// Several items, one of two, or none.
public struct _ToolbarContents: PrimitiveToolbarContent, CustomizableToolbarContent {
  let members: [any ToolbarContent]
  public func _collect(_ collector: _ToolbarCollector) { for member in members { member._collect(collector) } }
}

extension ToolbarContent {
  /// Leaves the items out.
  @available(iOS 18.0, *)
  public func hidden(_ hidden: Bool = true) -> some ToolbarContent { _ToolbarContents(members: hidden ? [] : [self]) }
  @available(iOS 26.0, *)
  public func sharedBackgroundVisibility(_ visibility: Visibility) -> some ToolbarContent { self }
  @available(iOS 26.0, *)
  public func matchedTransitionSource(id: some Hashable, in namespace: Namespace.ID) -> some ToolbarContent { self }
}

extension CustomizableToolbarContent {
  /// How people may arrange the items; here they cannot.
  @available(iOS 16.0, *)
  public func defaultCustomization(
    _ defaultVisibility: Visibility = .automatic, options: ToolbarCustomizationOptions = []
  ) -> some CustomizableToolbarContent { self }
  @available(iOS 16.0, *)
  public func customizationBehavior(
    _ behavior: ToolbarCustomizationBehavior
  ) -> some CustomizableToolbarContent { self }
}

/// What people may do with an item.
@available(iOS 16.0, *)
public struct ToolbarCustomizationOptions: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static var alwaysAvailable: ToolbarCustomizationOptions { .init(rawValue: 1) }
}

/// Whether people may move an item.
@available(iOS 16.0, *)
public struct ToolbarCustomizationBehavior: Sendable {
  public static var `default`: ToolbarCustomizationBehavior { .init() }
  public static var reorderable: ToolbarCustomizationBehavior { .init() }
  public static var disabled: ToolbarCustomizationBehavior { .init() }
}

/// Builds items of a toolbar.
@available(iOS 14.0, *)
@resultBuilder @MainActor
public struct ToolbarContentBuilder {
  public static func buildExpression<Content: ToolbarContent>(_ content: Content) -> Content { content }
  public static func buildBlock<Content: ToolbarContent>(_ content: Content) -> Content { content }
  public static func buildBlock<First: ToolbarContent, each Rest: ToolbarContent>(
    _ first: First, _ rest: repeat each Rest
  ) -> _ToolbarContents {
    var members: [any ToolbarContent] = [first]
    repeat members.append(each rest)
    return _ToolbarContents(members: members)
  }
  @available(iOS 16.0, *)
  public static func buildIf<Content: ToolbarContent>(_ content: Content?) -> Content? { content }
  @available(iOS 16.0, *)
  public static func buildEither<Content: ToolbarContent>(first: Content) -> _ToolbarContents {
    _ToolbarContents(members: [first])
  }
  @available(iOS 16.0, *)
  public static func buildEither<Content: ToolbarContent>(second: Content) -> _ToolbarContents {
    _ToolbarContents(members: [second])
  }
  @available(iOS 16.0, *)
  public static func buildLimitedAvailability<Content: ToolbarContent>(_ content: Content) -> _ToolbarContents {
    _ToolbarContents(members: [content])
  }
}

extension View {
  /// Adds items to the bars of the screen.
  @available(iOS 14.0, *)
  public func toolbar<Content: ToolbarContent>(@ToolbarContentBuilder content: () -> Content) -> some View {
    ToolbarReader(content: self, items: content())
  }
  @available(iOS 14.0, *)
  public func toolbar<Content: CustomizableToolbarContent>(
    id: String, @ToolbarContentBuilder content: () -> Content
  ) -> some View {
    ToolbarReader(content: self, items: content())
  }
  /// Adds views to the bar of the screen.
  @available(iOS 14.0, *)
  public func toolbar<Content: View>(@ViewBuilder content: () -> Content) -> some View {
    let entry = ToolbarEntry(placement: .automatic, content: AnyView(HStack(spacing: 18) { content() }))
    return bar { $0.items = [entry] + $0.items }
  }
  /// Takes an item of the system's away.
  @available(iOS 17.0, *)
  public func toolbar(removing defaultItemKind: ToolbarDefaultItemKind?) -> some View {
    bar { state in
      if let defaultItemKind { state.removed.append(defaultItemKind) }
      if defaultItemKind?.isTitle == true { state.title = nil }
    }
  }
  /// A menu of the title.
  @available(iOS 16.0, *)
  public func toolbarTitleMenu<C: View>(@ViewBuilder content: () -> C) -> some View {
    let menu = AnyView(content())
    return bar { $0.titleMenu = $0.titleMenu ?? menu }
  }
}

extension ToolbarDefaultItemKind {
  fileprivate var isTitle: Bool { name == "title" }
}

/// Turns editing of a list on and off.
public struct EditButton: View {
  @Environment(\.editMode) private var mode
  @Environment(\.navigation) private var navigation

  public init() {}

  public var body: some View {
    let binding = mode ?? navigation?.editMode
    return Button(binding?.wrappedValue.isEditing == true ? "Done" : "Edit") {
      withAnimation { binding?.wrappedValue = binding?.wrappedValue.isEditing == true ? .inactive : .active }
    }
  }
}
