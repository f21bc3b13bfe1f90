import SDKBase

/// What is shown of a shared item before it is sent; the preview does not show it.
public struct SharePreview: Sendable {
  public init(_ titleKey: LocalizedStringKey) {}
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S) {}
  public init(_ titleKey: LocalizedStringKey, image: Image) {}
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, image: Image) {}
}

/// A control that hands an item to other apps. The preview tells what would be shared.
public struct ShareLink<Label: View>: View {
  private let words: String
  private let label: Label

  private init(words: String, label: Label) { (self.words, self.label) = (words, label) }

  public var body: some View {
    Button {
      sendEffect("share", words)
    } label: {
      label
    }
  }

  /// How an item reads in the message that tells of it.
  private static func describe<Item>(_ item: Item) -> String { (item as? URL)?.absoluteString ?? "\(item)" }
}

extension ShareLink {
  public init<Item>(
    item: Item, subject: Text? = nil, message: Text? = nil, @ViewBuilder label: () -> Label
  ) {
    self.init(words: Self.describe(item), label: label())
  }

  public init<Item>(
    item: Item, subject: Text? = nil, message: Text? = nil, preview: SharePreview, @ViewBuilder label: () -> Label
  ) {
    self.init(words: Self.describe(item), label: label())
  }

  public init<Items: RandomAccessCollection>(
    items: Items, subject: Text? = nil, message: Text? = nil, @ViewBuilder label: () -> Label
  ) {
    self.init(words: items.map { Self.describe($0) }.joined(separator: "\n"), label: label())
  }
}

extension ShareLink where Label == DefaultShareLinkLabel {
  public init<Item>(item: Item, subject: Text? = nil, message: Text? = nil) {
    self.init(words: Self.describe(item), label: DefaultShareLinkLabel(title: Text("Share…")))
  }

  public init<Item>(item: Item, subject: Text? = nil, message: Text? = nil, preview: SharePreview) {
    self.init(words: Self.describe(item), label: DefaultShareLinkLabel(title: Text("Share…")))
  }

  public init<Item>(_ titleKey: LocalizedStringKey, item: Item, subject: Text? = nil, message: Text? = nil) {
    self.init(words: Self.describe(item), label: DefaultShareLinkLabel(title: Text(titleKey)))
  }

  @_disfavoredOverload
  public init<S: StringProtocol, Item>(_ title: S, item: Item, subject: Text? = nil, message: Text? = nil) {
    self.init(words: Self.describe(item), label: DefaultShareLinkLabel(title: Text(title)))
  }

  public init<Item>(
    _ titleKey: LocalizedStringKey, item: Item, subject: Text? = nil, message: Text? = nil, preview: SharePreview
  ) {
    self.init(words: Self.describe(item), label: DefaultShareLinkLabel(title: Text(titleKey)))
  }

  public init<Items: RandomAccessCollection>(items: Items, subject: Text? = nil, message: Text? = nil) {
    self.init(
      words: items.map { Self.describe($0) }.joined(separator: "\n"),
      label: DefaultShareLinkLabel(title: Text("Share…")))
  }
}

/// The system's label of a control that shares.
public struct DefaultShareLinkLabel: View {
  let title: Text

  public var body: some View {
    Label {
      title
    } icon: {
      Image(systemName: "square.and.arrow.up")
    }
  }
}
