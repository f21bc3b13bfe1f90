private let noRotors = "The preview has no rotor."

extension View {
  /// A list of places that assistive technology can go to.
  @available(iOS 15.0, *)
  public func accessibilityRotor<Content: AccessibilityRotorContent>(
    _ label: Text, @AccessibilityRotorContentBuilder entries: @escaping () -> Content
  ) -> some View {
    unsupported("accessibilityRotor", noRotors)
  }
  @available(iOS 15.0, *)
  public func accessibilityRotor<Content: AccessibilityRotorContent>(
    _ labelKey: LocalizedStringKey, @AccessibilityRotorContentBuilder entries: @escaping () -> Content
  ) -> some View {
    unsupported("accessibilityRotor", noRotors)
  }
  @available(iOS 15.0, *)
  @_disfavoredOverload
  public func accessibilityRotor<L: StringProtocol, Content: AccessibilityRotorContent>(
    _ label: L, @AccessibilityRotorContentBuilder entries: @escaping () -> Content
  ) -> some View {
    unsupported("accessibilityRotor", noRotors)
  }
  @available(iOS 15.0, *)
  public func accessibilityRotor<Content: AccessibilityRotorContent>(
    _ systemRotor: AccessibilitySystemRotor, @AccessibilityRotorContentBuilder entries: @escaping () -> Content
  ) -> some View {
    unsupported("accessibilityRotor", noRotors)
  }
  @available(iOS 15.0, *)
  public func accessibilityRotor<EntryModel: Identifiable>(
    _ rotorLabel: Text, entries: [EntryModel], entryLabel: KeyPath<EntryModel, String>
  ) -> some View {
    unsupported("accessibilityRotor", noRotors)
  }
  @available(iOS 15.0, *)
  public func accessibilityRotor<EntryModel: Identifiable>(
    _ rotorLabelKey: LocalizedStringKey, entries: [EntryModel], entryLabel: KeyPath<EntryModel, String>
  ) -> some View {
    unsupported("accessibilityRotor", noRotors)
  }
  @available(iOS 15.0, *)
  public func accessibilityRotor<EntryModel, ID: Hashable>(
    _ rotorLabel: Text, entries: [EntryModel], entryID: KeyPath<EntryModel, ID>,
    entryLabel: KeyPath<EntryModel, String>
  ) -> some View {
    unsupported("accessibilityRotor", noRotors)
  }
  @available(iOS 15.0, *)
  public func accessibilityRotor<EntryModel, ID: Hashable>(
    _ rotorLabelKey: LocalizedStringKey, entries: [EntryModel], entryID: KeyPath<EntryModel, ID>,
    entryLabel: KeyPath<EntryModel, String>
  ) -> some View {
    unsupported("accessibilityRotor", noRotors)
  }
  @available(iOS 15.0, *)
  public func accessibilityRotor(_ label: Text, textRanges: [Range<String.Index>]) -> some View {
    unsupported("accessibilityRotor", noRotors)
  }

  /// Names the view as an entry of a rotor.
  @available(iOS 15.0, *)
  public func accessibilityRotorEntry<ID: Hashable>(id: ID, in namespace: Namespace.ID) -> some View { self }

  /// Ties the focus of assistive technology to a value.
  @available(iOS 15.0, *)
  public func accessibilityFocused<Value: Hashable>(
    _ binding: AccessibilityFocusState<Value>.Binding, equals value: Value
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { _ in }
  }
  @available(iOS 15.0, *)
  public func accessibilityFocused(
    _ condition: AccessibilityFocusState<Bool>.Binding
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { _ in }
  }
}

/// Where the focus of assistive technology is.
@available(iOS 15.0, *)
@propertyWrapper
public struct AccessibilityFocusState<Value: Hashable>: DynamicProperty {
  private var state: State<Value>

  public init() where Value == Bool { state = State(wrappedValue: false) }
  public init(for technologies: AccessibilityTechnologies) where Value == Bool { self.init() }
  public init<T: Hashable>() where Value == T? { state = State(wrappedValue: nil) }
  public init<T: Hashable>(for technologies: AccessibilityTechnologies) where Value == T? { self.init() }

  public var wrappedValue: Value {
    get { state.wrappedValue }
    nonmutating set { state.wrappedValue = newValue }
  }
  public var projectedValue: Binding { Binding(binding: state.projectedValue) }

  @MainActor public mutating func _bind(_ slot: _PropertySlot) { state._bind(slot) }

  /// A way to read and write the focus.
  @propertyWrapper
  public struct Binding {
    let binding: SwiftUI.Binding<Value>
    public var wrappedValue: Value {
      get { binding.wrappedValue }
      nonmutating set { binding.wrappedValue = newValue }
    }
    public var projectedValue: Binding { self }
  }
}

/// Entries of a rotor.
@available(iOS 15.0, *)
@MainActor @preconcurrency
public protocol AccessibilityRotorContent {
  associatedtype Body: AccessibilityRotorContent
  @AccessibilityRotorContentBuilder var body: Body { get }
}

extension Never: AccessibilityRotorContent {}

/// One place of a rotor.
@available(iOS 15.0, *)
public struct AccessibilityRotorEntry<ID: Hashable>: AccessibilityRotorContent {
  public typealias Body = Never
  public var body: Never { fatalError("AccessibilityRotorEntry has no body") }
  public init(_ label: Text, id: ID, textRange: Range<String.Index>? = nil, prepare: @escaping (() -> Void) = {}) {}
  public init(
    _ labelKey: LocalizedStringKey, id: ID, textRange: Range<String.Index>? = nil,
    prepare: @escaping (() -> Void) = {}
  ) {}
  @_disfavoredOverload
  public init<L: StringProtocol>(
    _ label: L, id: ID, textRange: Range<String.Index>? = nil, prepare: @escaping (() -> Void) = {}
  ) {}
  public init(
    _ label: Text, id: ID, in namespace: Namespace.ID, textRange: Range<String.Index>? = nil,
    prepare: @escaping (() -> Void) = {}
  ) {}
  @_disfavoredOverload
  public init<L: StringProtocol>(
    _ label: L, id: ID, in namespace: Namespace.ID, textRange: Range<String.Index>? = nil,
    prepare: @escaping (() -> Void) = {}
  ) {}
}

extension ForEach: AccessibilityRotorContent where Content: AccessibilityRotorContent {
  public var body: Never { fatalError("ForEach has no body") }

  /// An entry for each member of a collection.
  public init(_ data: Data, @AccessibilityRotorContentBuilder content: @escaping (Data.Element) -> Content)
  where Data.Element: Identifiable, ID == Data.Element.ID {
    self.init(data: data, content: content, identify: { $0.id })
  }
}

/// Entries of a rotor, put together.
@available(iOS 15.0, *)
public struct _AccessibilityRotorContents: AccessibilityRotorContent {
  public typealias Body = Never
  public var body: Never { fatalError("_AccessibilityRotorContents has no body") }
}

/// Builds entries of a rotor.
@available(iOS 15.0, *)
@resultBuilder
public struct AccessibilityRotorContentBuilder {
  public static func buildExpression<Content: AccessibilityRotorContent>(_ content: Content) -> Content { content }
  public static func buildBlock<Content: AccessibilityRotorContent>(_ content: Content) -> Content { content }
  public static func buildBlock<each Content: AccessibilityRotorContent>(
    _ content: repeat each Content
  ) -> _AccessibilityRotorContents {
    _AccessibilityRotorContents()
  }
  public static func buildIf<Content: AccessibilityRotorContent>(
    _ content: Content?
  ) -> some AccessibilityRotorContent {
    _AccessibilityRotorContents()
  }
}

/// A rotor that the system knows.
@available(iOS 15.0, *)
public struct AccessibilitySystemRotor: Sendable {
  public static func links(visited: Bool) -> AccessibilitySystemRotor { .init() }
  public static var links: AccessibilitySystemRotor { .init() }
  public static func headings(level: AccessibilityHeadingLevel) -> AccessibilitySystemRotor { .init() }
  public static var headings: AccessibilitySystemRotor { .init() }
  public static var boldText: AccessibilitySystemRotor { .init() }
  public static var italicText: AccessibilitySystemRotor { .init() }
  public static var underlineText: AccessibilitySystemRotor { .init() }
  public static var misspelledWords: AccessibilitySystemRotor { .init() }
  public static var images: AccessibilitySystemRotor { .init() }
  public static var textFields: AccessibilitySystemRotor { .init() }
  public static var tables: AccessibilitySystemRotor { .init() }
  public static var lists: AccessibilitySystemRotor { .init() }
  public static var landmarks: AccessibilitySystemRotor { .init() }
}
