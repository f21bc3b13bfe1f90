import SDKBase

/// A control that opens an address.
@available(iOS 14.0, *)
public struct Link<Label: View>: View {
  private let destination: URL
  private let label: Label
  @Environment(\.openURL) private var openURL
  @Environment(\.isEnabled) private var isEnabled
  @Environment(\.keepsForeground) private var keepsForeground

  public init(destination: URL, @ViewBuilder label: () -> Label) {
    self.destination = destination
    self.label = label()
  }

  public var body: some View {
    HStack(spacing: 0) { label }
      .defaultForeground(isEnabled ? .accentColor : .system(.tertiaryLabel), unless: keepsForeground)
      .action { [destination, openURL] handler, node in
        handler.tap = { _ in openURL(destination) }
        node.describe(role: "link", value: destination.absoluteString)
        node.set("press", .bool(true))
      }
  }
}

@available(iOS 14.0, *)
extension Link where Label == Text {
  public init(_ titleKey: LocalizedStringKey, destination: URL) {
    self.init(destination: destination) { Text(titleKey) }
  }

  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, destination: URL) {
    self.init(destination: destination) { Text(title) }
  }
}

/// Opens addresses; a view above may do it in its own way.
@available(iOS 14.0, *)
@MainActor @preconcurrency
public struct OpenURLAction {
  /// What became of an address.
  @available(iOS 15.0, *)
  public struct Result: Sendable {
    enum Kind {
      case handled, discarded
      case system(URL?)
    }
    let kind: Kind
    public static let handled = Result(kind: .handled)
    public static let discarded = Result(kind: .discarded)
    public static let systemAction = Result(kind: .system(nil))
    public static func systemAction(_ url: URL) -> Result { Result(kind: .system(url)) }
  }

  private let handler: (URL) -> Result

  @available(iOS 15.0, *)
  public nonisolated init(handler: @escaping (URL) -> Result) { self.handler = handler }

  public func callAsFunction(_ url: URL) { callAsFunction(url) { _ in } }

  public func callAsFunction(_ url: URL, completion: @escaping (_ accepted: Bool) -> Void) {
    switch handler(url).kind {
    case .handled: completion(true)
    case .discarded: completion(false)
    case .system(let other):
      sendEffect("openURL", (other ?? url).absoluteString)
      completion(true)
    }
  }
}

extension OpenURLAction.Result.Kind: Sendable {}

private struct OpenURLKey: EnvironmentKey {
  static var defaultValue: OpenURLAction { OpenURLAction { _ in .systemAction } }
}

@available(iOS 14.0, *)
extension EnvironmentValues {
  public var openURL: OpenURLAction {
    get { self[OpenURLKey.self] }
    set { self[OpenURLKey.self] = newValue }
  }
}
