/// Where an item of a toolbar stands.
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
  public static let navigationBarLeading = ToolbarItemPlacement("topBarLeading", .leading)
  public static let navigationBarTrailing = ToolbarItemPlacement("topBarTrailing", .trailing)
  public static let primaryAction = ToolbarItemPlacement("primaryAction", .trailing)
  public static let secondaryAction = ToolbarItemPlacement("secondaryAction", .trailing)
  public static let confirmationAction = ToolbarItemPlacement("confirmationAction", .trailing, isStrong: true)
  public static let cancellationAction = ToolbarItemPlacement("cancellationAction", .leading)
  public static let destructiveAction = ToolbarItemPlacement("destructiveAction", .trailing)
  public static let navigation = ToolbarItemPlacement("navigation", .leading)
  public static let status = ToolbarItemPlacement("status", .bottom)
  public static let bottomBar = ToolbarItemPlacement("bottomBar", .bottom)
  public static let keyboard = ToolbarItemPlacement("keyboard", .keyboard)
  public static let title = ToolbarItemPlacement("title", .center)
  public static let subtitle = ToolbarItemPlacement("subtitle", .center)
  public static let largeTitle = ToolbarItemPlacement("largeTitle", .center)
}

/// Items of a toolbar.
@MainActor @preconcurrency
public protocol ToolbarContent {
  associatedtype Body: ToolbarContent
  @ToolbarContentBuilder @MainActor @preconcurrency var body: Body { get }
  @MainActor @preconcurrency func _entries(_ add: (ToolbarItemPlacement, AnyView) -> Void)
}

extension ToolbarContent {
  public func _entries(_ add: (ToolbarItemPlacement, AnyView) -> Void) { body._entries(add) }
}

/// Items that people may arrange; here like any others.
@MainActor @preconcurrency
public protocol CustomizableToolbarContent: ToolbarContent {}

extension Never: ToolbarContent {}

/// Items that the runtime knows.
package protocol PrimitiveToolbarContent: ToolbarContent where Body == Never {}

extension PrimitiveToolbarContent {
  public var body: Never { fatalError("\(Self.self) has no body") }
}

/// One item.
public struct ToolbarItem<ID, Content: View>: PrimitiveToolbarContent {
  let placement: ToolbarItemPlacement
  let content: Content
  public func _entries(_ add: (ToolbarItemPlacement, AnyView) -> Void) { add(placement, AnyView(content)) }
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
}

/// Several items in one place.
public struct ToolbarItemGroup<Content: View>: PrimitiveToolbarContent {
  let placement: ToolbarItemPlacement
  let content: Content
  public init(placement: ToolbarItemPlacement = .automatic, @ViewBuilder content: () -> Content) {
    (self.placement, self.content) = (placement, content())
  }
  public func _entries(_ add: (ToolbarItemPlacement, AnyView) -> Void) {
    add(placement, AnyView(HStack(spacing: 18) { content }))
  }
}

/// Several items, one of two, or none.
public struct _ToolbarContents: PrimitiveToolbarContent {
  let members: [any ToolbarContent]
  public func _entries(_ add: (ToolbarItemPlacement, AnyView) -> Void) {
    for member in members { member._entries(add) }
  }
}

/// Builds items of a toolbar.
@resultBuilder @MainActor
public struct ToolbarContentBuilder {
  public static func buildExpression<Content: ToolbarContent>(_ content: Content) -> Content { content }
  public static func buildBlock<Content: ToolbarContent>(_ content: Content) -> Content { content }
  public static func buildBlock<each Content: ToolbarContent>(_ content: repeat each Content) -> _ToolbarContents {
    var members: [any ToolbarContent] = []
    repeat members.append(each content)
    return _ToolbarContents(members: members)
  }
  public static func buildIf<Content: ToolbarContent>(_ content: Content?) -> _ToolbarContents {
    _ToolbarContents(members: content.map { [$0] } ?? [])
  }
  public static func buildEither<Content: ToolbarContent>(first: Content) -> _ToolbarContents {
    _ToolbarContents(members: [first])
  }
  public static func buildEither<Content: ToolbarContent>(second: Content) -> _ToolbarContents {
    _ToolbarContents(members: [second])
  }
  public static func buildLimitedAvailability<Content: ToolbarContent>(_ content: Content) -> _ToolbarContents {
    _ToolbarContents(members: [content])
  }
}

extension View {
  /// Adds items to the bars of the screen.
  public func toolbar<Content: ToolbarContent>(@ToolbarContentBuilder content: () -> Content) -> some View {
    var entries: [ToolbarEntry] = []
    content()._entries { entries.append(ToolbarEntry(placement: $0, content: $1)) }
    let added = entries
    return bar { $0.items = added + $0.items }
  }

  /// Adds views to the bar of the screen.
  public func toolbar<Content: View>(@ViewBuilder content: () -> Content) -> some View {
    let entry = ToolbarEntry(placement: .automatic, content: AnyView(HStack(spacing: 18) { content() }))
    return bar { $0.items = [entry] + $0.items }
  }

  public func toolbar<Content: ToolbarContent>(id: String, @ToolbarContentBuilder content: () -> Content) -> some View {
    toolbar(content: content)
  }
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
