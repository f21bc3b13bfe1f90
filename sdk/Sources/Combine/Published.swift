/// A property of a class whose changes are published, before they happen.
@propertyWrapper
public struct Published<Value> {
  fileprivate let storage: PublishedStorage<Value>

  public init(wrappedValue: Value) { storage = PublishedStorage(wrappedValue) }

  public init(initialValue: Value) { self.init(wrappedValue: initialValue) }

  @available(*, unavailable, message: "@Published works on properties of classes only")
  public var wrappedValue: Value {
    get { fatalError("unavailable") }
    set { fatalError("unavailable") }
  }

  /// The publisher behind `$name`.
  public var projectedValue: Publisher {
    mutating get { Publisher(storage: storage) }
    set { storage.follow(newValue.storage) }
  }

  public static subscript<EnclosingSelf: AnyObject>(
    _enclosingInstance object: EnclosingSelf,
    wrapped wrapped: ReferenceWritableKeyPath<EnclosingSelf, Value>,
    storage storage: ReferenceWritableKeyPath<EnclosingSelf, Published<Value>>
  ) -> Value {
    get { object[keyPath: storage].storage.value }
    set { object[keyPath: storage].storage.send(newValue) }
  }

  /// Sends the present value to each new subscriber, then every new value before it is stored.
  public struct Publisher: Combine.Publisher {
    public typealias Output = Value
    public typealias Failure = Never
    let storage: PublishedStorage<Value>

    public func receive<S>(subscriber: S)
    where S: Subscriber, Never == S.Failure, Value == S.Input {
      storage.add(subscriber)
    }
  }
}

extension Published {
  /// The value, for whoever carries it over a reload; setting it announces it.
  package var stored: Value {
    get { storage.value }
    nonmutating set { storage.send(newValue) }
  }
}

extension Published: @unchecked Sendable where Value: Sendable {}

extension Published: ObservableObjectProperty {
  package static func publisher(at address: UnsafeRawPointer) -> ObservableObjectPublisher? {
    address.assumingMemoryBound(to: Self.self).pointee.storage.owner
  }

  package static func setPublisher(
    _ publisher: ObservableObjectPublisher, at address: UnsafeRawPointer
  ) {
    address.assumingMemoryBound(to: Self.self).pointee.storage.owner = publisher
  }
}

/// The value of a published property, its subscribers, and the publisher of the object it is in.
final class PublishedStorage<Value>: @unchecked Sendable {
  private struct State {
    var value: Value
    var owner: ObservableObjectPublisher?
    var feeds: [AnyCancellable] = []
  }

  private let state: Locked<State>
  private let conduits = Conduits<Value, Never>()

  init(_ value: Value) { state = Locked(State(value: value)) }

  var value: Value { state.with { $0.value } }

  var owner: ObservableObjectPublisher? {
    get { state.with { $0.owner } }
    set { state.with { $0.owner = newValue } }
  }

  func add<S: Subscriber>(_ subscriber: S) where S.Input == Value, S.Failure == Never {
    conduits.add(subscriber, current: { [state] in state.with { $0.value } })
  }

  /// Announces a value, then stores it.
  func send(_ new: Value) {
    owner?.send()
    conduits.send(new)
    var old: Value?
    state.with { state in
      old = state.value
      state.value = new
    }
    withExtendedLifetime(old) {}
  }

  /// Takes a publisher's values as long as the property lives.
  func feed<P: Publisher>(from publisher: P) where P.Output == Value, P.Failure == Never {
    let feed = publisher.sink { [weak self] in self?.send($0) }
    state.with { $0.feeds.append(feed) }
  }

  func follow(_ other: PublishedStorage) {
    if other !== self { feed(from: Published.Publisher(storage: other)) }
  }
}

extension Publisher where Failure == Never {
  /// Writes each value into a published property, as long as that property lives.
  public func assign(to published: inout Published<Output>.Publisher) {
    published.storage.feed(from: self)
  }
}
