import Combine

/// A view that is compared with the one before it.
public struct EquatableView<Content: View & Equatable>: View {
  public var content: Content
  public init(content: Content) { self.content = content }
  public var body: some View { content }
}

extension View where Self: Equatable {
  /// The view, to be compared with the one before it.
  public func equatable() -> EquatableView<Self> { EquatableView(content: self) }
}

/// A view that follows a publisher.
public struct SubscriptionView<PublisherType: Publisher, Content: View>: View
where PublisherType.Failure == Never {
  public var content: Content
  public var publisher: PublisherType
  public var action: (PublisherType.Output) -> Void

  public init(content: Content, publisher: PublisherType, action: @escaping (PublisherType.Output) -> Void) {
    (self.content, self.publisher, self.action) = (content, publisher, action)
  }

  public var body: some View { content.onReceive(publisher, perform: action) }
}
