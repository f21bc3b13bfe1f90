import CoreTransferable
import SDKBase

/// What is shown of a shared item before it is sent; the preview does not show it.
@available(iOS 16.0, *)
public struct SharePreview<Image, Icon> {
  let title: String

  init(title: String) { self.title = title }
}

@available(iOS 16.0, *)
extension SharePreview where Image: Transferable, Icon: Transferable {
  /// A title with pictures.
  public init(_ titleKey: LocalizedStringKey, image: Image, icon: Icon) { self.init(title: titleKey.plain) }

  /// A title with pictures.
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, image: Image, icon: Icon) { self.init(title: String(title)) }
}

@available(iOS 16.0, *)
extension SharePreview where Image == Never, Icon: Transferable {
  /// A title with pictures.
  public init(_ titleKey: LocalizedStringKey, icon: Icon) { self.init(title: titleKey.plain) }

  /// A title with pictures.
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, icon: Icon) { self.init(title: String(title)) }
}

@available(iOS 16.0, *)
extension SharePreview where Image: Transferable, Icon == Never {
  /// A title with pictures.
  public init(_ titleKey: LocalizedStringKey, image: Image) { self.init(title: titleKey.plain) }

  /// A title with pictures.
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, image: Image) { self.init(title: String(title)) }
}

@available(iOS 16.0, *)
extension SharePreview where Image == Never, Icon == Never {
  /// A title.
  public init(_ titleKey: LocalizedStringKey) { self.init(title: titleKey.plain) }

  /// A title.
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S) { self.init(title: String(title)) }
}

/// A control that hands items to other apps. The preview tells what would be shared.
@available(iOS 16.0, *)
public struct ShareLink<Data: RandomAccessCollection, PreviewImage, PreviewIcon, Label: View>: View
where Data.Element: Transferable {
  private let words: String
  private let label: Label

  private init(data: Data, label: Label) {
    words = data.map { ($0 as? URL)?.absoluteString ?? "\($0)" }.joined(separator: "\n")
    self.label = label
  }

  public var body: some View {
    Button {
      sendEffect("share", words)
    } label: {
      label
    }
  }
}

/// The system's label of a control that shares.
@available(iOS 16.0, *)
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

@available(iOS 16.0, *)
extension ShareLink where PreviewImage: Transferable, PreviewIcon: Transferable {
  /// Shares items.
  public init(
    items: Data, subject: Text? = nil, message: Text? = nil,
    preview: @escaping (Data.Element) -> SharePreview<PreviewImage, PreviewIcon>, @ViewBuilder label: () -> Label
  ) {
    self.init(data: items, label: label())
  }
}

@available(iOS 16.0, *)
extension ShareLink where Label == DefaultShareLinkLabel, PreviewImage: Transferable, PreviewIcon: Transferable {
  /// Shares items.
  public init(
    items: Data, subject: Text? = nil, message: Text? = nil,
    preview: @escaping (Data.Element) -> SharePreview<PreviewImage, PreviewIcon>
  ) {
    self.init(data: items, label: DefaultShareLinkLabel(title: Text("Share…")))
  }

  /// Shares items.
  public init(
    _ titleKey: LocalizedStringKey, items: Data, subject: Text? = nil, message: Text? = nil,
    preview: @escaping (Data.Element) -> SharePreview<PreviewImage, PreviewIcon>
  ) {
    self.init(data: items, label: DefaultShareLinkLabel(title: Text(titleKey)))
  }

  /// Shares items.
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, items: Data, subject: Text? = nil, message: Text? = nil,
    preview: @escaping (Data.Element) -> SharePreview<PreviewImage, PreviewIcon>
  ) {
    self.init(data: items, label: DefaultShareLinkLabel(title: Text(title)))
  }

  /// Shares items.
  public init(
    _ title: Text, items: Data, subject: Text? = nil, message: Text? = nil,
    preview: @escaping (Data.Element) -> SharePreview<PreviewImage, PreviewIcon>
  ) {
    self.init(data: items, label: DefaultShareLinkLabel(title: title))
  }
}

@available(iOS 16.0, *)
extension ShareLink where PreviewImage: Transferable, PreviewIcon: Transferable {
  /// Shares an item.
  public init<Item: Transferable>(
    item: Item, subject: Text? = nil, message: Text? = nil, preview: SharePreview<PreviewImage, PreviewIcon>,
    @ViewBuilder label: () -> Label
  ) where Data == CollectionOfOne<Item> {
    self.init(data: CollectionOfOne(item), label: label())
  }
}

@available(iOS 16.0, *)
extension ShareLink where Label == DefaultShareLinkLabel, PreviewImage: Transferable, PreviewIcon: Transferable {
  /// Shares an item.
  public init<Item: Transferable>(
    item: Item, subject: Text? = nil, message: Text? = nil, preview: SharePreview<PreviewImage, PreviewIcon>
  ) where Data == CollectionOfOne<Item> {
    self.init(data: CollectionOfOne(item), label: DefaultShareLinkLabel(title: Text("Share…")))
  }

  /// Shares an item.
  public init<Item: Transferable>(
    _ titleKey: LocalizedStringKey, item: Item, subject: Text? = nil, message: Text? = nil,
    preview: SharePreview<PreviewImage, PreviewIcon>
  ) where Data == CollectionOfOne<Item> {
    self.init(data: CollectionOfOne(item), label: DefaultShareLinkLabel(title: Text(titleKey)))
  }

  /// Shares an item.
  @_disfavoredOverload
  public init<S: StringProtocol, Item: Transferable>(
    _ title: S, item: Item, subject: Text? = nil, message: Text? = nil, preview: SharePreview<PreviewImage, PreviewIcon>
  ) where Data == CollectionOfOne<Item> {
    self.init(data: CollectionOfOne(item), label: DefaultShareLinkLabel(title: Text(title)))
  }

  /// Shares an item.
  public init<Item: Transferable>(
    _ title: Text, item: Item, subject: Text? = nil, message: Text? = nil,
    preview: SharePreview<PreviewImage, PreviewIcon>
  ) where Data == CollectionOfOne<Item> {
    self.init(data: CollectionOfOne(item), label: DefaultShareLinkLabel(title: title))
  }
}

@available(iOS 16.0, *)
extension ShareLink where PreviewImage == Never, PreviewIcon == Never, Data.Element == URL {
  /// Shares items.
  public init(
    items: Data, subject: Text? = nil, message: Text? = nil, @ViewBuilder label: () -> Label
  ) {
    self.init(data: items, label: label())
  }
}

@available(iOS 16.0, *)
extension ShareLink
where Label == DefaultShareLinkLabel, PreviewImage == Never, PreviewIcon == Never, Data.Element == URL {
  /// Shares items.
  public init(
    items: Data, subject: Text? = nil, message: Text? = nil
  ) {
    self.init(data: items, label: DefaultShareLinkLabel(title: Text("Share…")))
  }

  /// Shares items.
  public init(
    _ titleKey: LocalizedStringKey, items: Data, subject: Text? = nil, message: Text? = nil
  ) {
    self.init(data: items, label: DefaultShareLinkLabel(title: Text(titleKey)))
  }

  /// Shares items.
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, items: Data, subject: Text? = nil, message: Text? = nil
  ) {
    self.init(data: items, label: DefaultShareLinkLabel(title: Text(title)))
  }

  /// Shares items.
  public init(
    _ title: Text, items: Data, subject: Text? = nil, message: Text? = nil
  ) {
    self.init(data: items, label: DefaultShareLinkLabel(title: title))
  }
}

@available(iOS 16.0, *)
extension ShareLink where PreviewImage == Never, PreviewIcon == Never, Data == CollectionOfOne<URL> {
  /// Shares an item.
  public init(
    item: URL, subject: Text? = nil, message: Text? = nil, @ViewBuilder label: () -> Label
  ) {
    self.init(data: CollectionOfOne(item), label: label())
  }
}

@available(iOS 16.0, *)
extension ShareLink
where Label == DefaultShareLinkLabel, PreviewImage == Never, PreviewIcon == Never, Data == CollectionOfOne<URL> {
  /// Shares an item.
  public init(
    item: URL, subject: Text? = nil, message: Text? = nil
  ) {
    self.init(data: CollectionOfOne(item), label: DefaultShareLinkLabel(title: Text("Share…")))
  }

  /// Shares an item.
  public init(
    _ titleKey: LocalizedStringKey, item: URL, subject: Text? = nil, message: Text? = nil
  ) {
    self.init(data: CollectionOfOne(item), label: DefaultShareLinkLabel(title: Text(titleKey)))
  }

  /// Shares an item.
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, item: URL, subject: Text? = nil, message: Text? = nil
  ) {
    self.init(data: CollectionOfOne(item), label: DefaultShareLinkLabel(title: Text(title)))
  }

  /// Shares an item.
  public init(
    _ title: Text, item: URL, subject: Text? = nil, message: Text? = nil
  ) {
    self.init(data: CollectionOfOne(item), label: DefaultShareLinkLabel(title: title))
  }
}

@available(iOS 16.0, *)
extension ShareLink where PreviewImage == Never, PreviewIcon == Never, Data.Element == String {
  /// Shares items.
  public init(
    items: Data, subject: Text? = nil, message: Text? = nil, @ViewBuilder label: () -> Label
  ) {
    self.init(data: items, label: label())
  }
}

@available(iOS 16.0, *)
extension ShareLink
where Label == DefaultShareLinkLabel, PreviewImage == Never, PreviewIcon == Never, Data.Element == String {
  /// Shares items.
  public init(
    items: Data, subject: Text? = nil, message: Text? = nil
  ) {
    self.init(data: items, label: DefaultShareLinkLabel(title: Text("Share…")))
  }

  /// Shares items.
  public init(
    _ titleKey: LocalizedStringKey, items: Data, subject: Text? = nil, message: Text? = nil
  ) {
    self.init(data: items, label: DefaultShareLinkLabel(title: Text(titleKey)))
  }

  /// Shares items.
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, items: Data, subject: Text? = nil, message: Text? = nil
  ) {
    self.init(data: items, label: DefaultShareLinkLabel(title: Text(title)))
  }

  /// Shares items.
  public init(
    _ title: Text, items: Data, subject: Text? = nil, message: Text? = nil
  ) {
    self.init(data: items, label: DefaultShareLinkLabel(title: title))
  }
}

@available(iOS 16.0, *)
extension ShareLink where PreviewImage == Never, PreviewIcon == Never, Data == CollectionOfOne<String> {
  /// Shares an item.
  public init(
    item: String, subject: Text? = nil, message: Text? = nil, @ViewBuilder label: () -> Label
  ) {
    self.init(data: CollectionOfOne(item), label: label())
  }
}

@available(iOS 16.0, *)
extension ShareLink
where Label == DefaultShareLinkLabel, PreviewImage == Never, PreviewIcon == Never, Data == CollectionOfOne<String> {
  /// Shares an item.
  public init(
    item: String, subject: Text? = nil, message: Text? = nil
  ) {
    self.init(data: CollectionOfOne(item), label: DefaultShareLinkLabel(title: Text("Share…")))
  }

  /// Shares an item.
  public init(
    _ titleKey: LocalizedStringKey, item: String, subject: Text? = nil, message: Text? = nil
  ) {
    self.init(data: CollectionOfOne(item), label: DefaultShareLinkLabel(title: Text(titleKey)))
  }

  /// Shares an item.
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, item: String, subject: Text? = nil, message: Text? = nil
  ) {
    self.init(data: CollectionOfOne(item), label: DefaultShareLinkLabel(title: Text(title)))
  }

  /// Shares an item.
  public init(
    _ title: Text, item: String, subject: Text? = nil, message: Text? = nil
  ) {
    self.init(data: CollectionOfOne(item), label: DefaultShareLinkLabel(title: title))
  }
}
