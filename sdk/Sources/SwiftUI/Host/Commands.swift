/// Menus of an app where there is a menu bar; a phone shows none.
@available(iOS 14.0, *)
@MainActor @preconcurrency
public protocol Commands {
  associatedtype Body: Commands
  @CommandsBuilder @MainActor @preconcurrency var body: Body { get }
}

extension Never: Commands {}

/// Menus that the runtime knows.
package protocol PrimitiveCommands: Commands where Body == Never {}
extension PrimitiveCommands {
  public var body: Never { fatalError("\(Self.self) has no body") }
}

/// No menus.
@available(iOS 14.0, *)
public struct EmptyCommands: PrimitiveCommands { public init() {} }

/// Several menus.
public struct _CommandsList: PrimitiveCommands {}

/// A menu of the app's own.
@available(iOS 14.0, *)
public struct CommandMenu<Content: View>: PrimitiveCommands {
  public init(_ nameKey: LocalizedStringKey, @ViewBuilder content: () -> Content) {}
  public init(_ name: Text, @ViewBuilder content: () -> Content) {}
  @_disfavoredOverload
  public init<S: StringProtocol>(_ name: S, @ViewBuilder content: () -> Content) {}
}

/// Items that stand by, before, after or instead of the system's.
@available(iOS 14.0, *)
public struct CommandGroup<Content: View>: PrimitiveCommands {
  public init(before group: CommandGroupPlacement, @ViewBuilder addition: () -> Content) {}
  public init(after group: CommandGroupPlacement, @ViewBuilder addition: () -> Content) {}
  public init(replacing group: CommandGroupPlacement, @ViewBuilder addition: () -> Content) {}
}

/// A group of the system's items.
@available(iOS 14.0, *)
public struct CommandGroupPlacement: Sendable {
  public static let appInfo = CommandGroupPlacement()
  public static let appSettings = CommandGroupPlacement()
  public static let systemServices = CommandGroupPlacement()
  public static let appVisibility = CommandGroupPlacement()
  public static let appTermination = CommandGroupPlacement()
  public static let newItem = CommandGroupPlacement()
  public static let saveItem = CommandGroupPlacement()
  public static let importExport = CommandGroupPlacement()
  public static let printItem = CommandGroupPlacement()
  public static let undoRedo = CommandGroupPlacement()
  public static let pasteboard = CommandGroupPlacement()
  public static let textEditing = CommandGroupPlacement()
  public static let textFormatting = CommandGroupPlacement()
  public static let toolbar = CommandGroupPlacement()
  public static let sidebar = CommandGroupPlacement()
  public static let windowSize = CommandGroupPlacement()
  public static let windowList = CommandGroupPlacement()
  public static let singleWindowList = CommandGroupPlacement()
  public static let windowArrangement = CommandGroupPlacement()
  public static let help = CommandGroupPlacement()
}

@available(iOS 14.0, *)
public struct SidebarCommands: PrimitiveCommands { public init() {} }
@available(iOS 14.0, *)
public struct TextEditingCommands: PrimitiveCommands { public init() {} }
@available(iOS 14.0, *)
public struct TextFormattingCommands: PrimitiveCommands { public init() {} }
@available(iOS 14.0, *)
public struct ToolbarCommands: PrimitiveCommands { public init() {} }
@available(iOS 15.0, *)
public struct ImportFromDevicesCommands: PrimitiveCommands { public init() {} }

/// Builds menus.
@available(iOS 14.0, *)
@resultBuilder
public struct CommandsBuilder {
  public static func buildExpression<Content: Commands>(_ content: Content) -> Content { content }
  public static func buildBlock() -> EmptyCommands { EmptyCommands() }
  public static func buildBlock<C: Commands>(_ content: C) -> C { content }
  public static func buildBlock<First: Commands, each Rest: Commands>(
    _ first: First, _ rest: repeat each Rest
  ) -> some Commands {
    _CommandsList()
  }
  public static func buildIf<C: Commands>(_ content: C?) -> C? { content }
  public static func buildEither<C: Commands>(first: C) -> _CommandsList { _CommandsList() }
  public static func buildEither<C: Commands>(second: C) -> _CommandsList { _CommandsList() }
  public static func buildLimitedAvailability(_ content: some Commands) -> some Commands { _CommandsList() }
}

extension Optional: Commands where Wrapped: Commands {
  public var body: Never { fatalError("Optional has no body") }
}

extension Scene {
  /// Menus for where there is a menu bar.
  @available(iOS 14.0, *)
  public func commands<Content: Commands>(@CommandsBuilder content: () -> Content) -> some Scene { self }
  @available(iOS 16.0, *)
  public func commandsRemoved() -> some Scene { self }
  @available(iOS 16.0, *)
  public func commandsReplaced<Content: Commands>(@CommandsBuilder content: () -> Content) -> some Scene { self }
}
