import SDKBase

/// A field for searching, shown under the title.
struct SearchField {
  let text: Binding<String>
  let prompt: String
  var isPresented: Binding<Bool>?
  var suggestions: AnyView?
  var scopes: SearchScopes?
  var tokens: AnyView?
  var submit: [() -> Void] = []
}

/// Parts of what can be searched, of which one is chosen.
struct SearchScopes {
  let picker: AnyView
}

extension View {
  private func search(_ text: Binding<String>, _ prompt: Text?, _ isPresented: Binding<Bool>? = nil) -> some View {
    modifier(SearchModifier(text: text, prompt: prompt?.plain ?? "Search", isPresented: isPresented))
  }

  /// A field for searching under the title.
  @available(iOS 15.0, *)
  public func searchable(
    text: Binding<String>, placement: SearchFieldPlacement = .automatic, prompt: Text? = nil
  ) -> some View {
    search(text, prompt)
  }
  @available(iOS 15.0, *)
  public func searchable(
    text: Binding<String>, placement: SearchFieldPlacement = .automatic, prompt: LocalizedStringKey
  ) -> some View {
    search(text, Text(prompt))
  }
  @available(iOS 15.0, *)
  @_disfavoredOverload
  public func searchable<S: StringProtocol>(
    text: Binding<String>, placement: SearchFieldPlacement = .automatic, prompt: S
  ) -> some View {
    search(text, Text(prompt))
  }
  @available(iOS 17.0, *)
  public func searchable(
    text: Binding<String>, isPresented: Binding<Bool>, placement: SearchFieldPlacement = .automatic,
    prompt: Text? = nil
  ) -> some View {
    search(text, prompt, isPresented)
  }
  @available(iOS 17.0, *)
  public func searchable(
    text: Binding<String>, isPresented: Binding<Bool>, placement: SearchFieldPlacement = .automatic,
    prompt: LocalizedStringKey
  ) -> some View {
    search(text, Text(prompt), isPresented)
  }
  @available(iOS 17.0, *)
  @_disfavoredOverload
  public func searchable<S: StringProtocol>(
    text: Binding<String>, isPresented: Binding<Bool>, placement: SearchFieldPlacement = .automatic, prompt: S
  ) -> some View {
    search(text, Text(prompt), isPresented)
  }

  // MARK: With suggestions

  @available(
    iOS, introduced: 15.0, deprecated: 100000.0,
    message: "Use the searchable modifier with the searchSuggestions modifier"
  )
  public func searchable<S: View>(
    text: Binding<String>, placement: SearchFieldPlacement = .automatic, prompt: Text? = nil,
    @ViewBuilder suggestions: () -> S
  ) -> some View {
    search(text, prompt).searchSuggestions(suggestions)
  }
  @available(
    iOS, introduced: 15.0, deprecated: 100000.0,
    message: "Use the searchable modifier with the searchSuggestions modifier"
  )
  public func searchable<S: View>(
    text: Binding<String>, placement: SearchFieldPlacement = .automatic, prompt: LocalizedStringKey,
    @ViewBuilder suggestions: () -> S
  ) -> some View {
    search(text, Text(prompt)).searchSuggestions(suggestions)
  }
  @available(
    iOS, introduced: 15.0, deprecated: 100000.0,
    message: "Use the searchable modifier with the searchSuggestions modifier"
  )
  @_disfavoredOverload
  public func searchable<V: View, S: StringProtocol>(
    text: Binding<String>, placement: SearchFieldPlacement = .automatic, prompt: S, @ViewBuilder suggestions: () -> V
  ) -> some View {
    search(text, Text(prompt)).searchSuggestions(suggestions)
  }

  // MARK: With tokens

  @available(iOS 16.0, *)
  public func searchable<C: RandomAccessCollection & RangeReplaceableCollection, T: View>(
    text: Binding<String>, tokens: Binding<C>, placement: SearchFieldPlacement = .automatic, prompt: Text? = nil,
    @ViewBuilder token: @escaping (C.Element) -> T
  ) -> some View where C.Element: Identifiable {
    searchTokens(text, tokens, prompt, token)
  }
  @available(iOS 16.0, *)
  public func searchable<C: RandomAccessCollection & RangeReplaceableCollection, T: View>(
    text: Binding<String>, tokens: Binding<C>, placement: SearchFieldPlacement = .automatic,
    prompt: LocalizedStringKey, @ViewBuilder token: @escaping (C.Element) -> T
  ) -> some View where C.Element: Identifiable {
    searchTokens(text, tokens, Text(prompt), token)
  }
  @available(iOS 16.0, *)
  @_disfavoredOverload
  public func searchable<C: RandomAccessCollection & RangeReplaceableCollection, T: View, S: StringProtocol>(
    text: Binding<String>, tokens: Binding<C>, placement: SearchFieldPlacement = .automatic, prompt: S,
    @ViewBuilder token: @escaping (C.Element) -> T
  ) -> some View where C.Element: Identifiable {
    searchTokens(text, tokens, Text(prompt), token)
  }
  @available(iOS 16.0, *)
  public func searchable<C: MutableCollection & RandomAccessCollection & RangeReplaceableCollection, T: View>(
    text: Binding<String>, tokens: Binding<C>, suggestedTokens: Binding<C>,
    placement: SearchFieldPlacement = .automatic, prompt: Text? = nil,
    @ViewBuilder token: @escaping (C.Element) -> T
  ) -> some View where C.Element: Identifiable {
    searchTokens(text, tokens, prompt, token)
  }

  private func searchTokens<C: RandomAccessCollection & RangeReplaceableCollection, T: View>(
    _ text: Binding<String>, _ tokens: Binding<C>, _ prompt: Text?, _ token: @escaping (C.Element) -> T
  ) -> some View where C.Element: Identifiable {
    let row = AnyView(ForEach(tokens.wrappedValue) { token($0) })
    return search(text, prompt).bar { $0.search?.tokens = row }
  }

  // MARK: What goes with the field

  /// What may be meant, shown while people search.
  @available(iOS 16.0, *)
  public func searchSuggestions<S: View>(@ViewBuilder _ suggestions: () -> S) -> some View {
    let view = AnyView(suggestions())
    return bar { state in if state.search?.suggestions == nil { state.search?.suggestions = view } }
  }
  @available(iOS 16.0, *)
  public func searchSuggestions(_ visibility: Visibility, for placements: SearchSuggestionsPlacement.Set) -> some View {
    bar { if visibility == .hidden { $0.search?.suggestions = nil } }
  }
  /// What the text becomes when the suggestion is taken.
  @available(iOS 15.0, *)
  public func searchCompletion(_ completion: String) -> some View {
    modifier(CompletionModifier(completion: completion))
  }
  @available(iOS 16.0, *)
  public func searchCompletion<T: Identifiable>(_ token: T) -> some View {
    unsupported("searchCompletion", "Suggested tokens are not taken in the preview.")
  }

  /// Parts of what can be searched.
  @available(iOS 16.0, *)
  public func searchScopes<V: Hashable, S: View>(
    _ scope: Binding<V>, @ViewBuilder scopes: () -> S
  ) -> some View {
    let picker = AnyView(Picker("", selection: scope, content: scopes).pickerStyle(.segmented))
    return bar { $0.search?.scopes = SearchScopes(picker: picker) }
  }
  @available(iOS 16.4, *)
  public func searchScopes<V: Hashable, S: View>(
    _ scope: Binding<V>, activation: SearchScopeActivation, @ViewBuilder _ scopes: () -> S
  ) -> some View {
    let picker = AnyView(Picker("", selection: scope, content: scopes).pickerStyle(.segmented))
    return bar { $0.search?.scopes = SearchScopes(picker: picker) }
  }

  /// How the bar behaves while people search; the preview's stays.
  @available(iOS 17.1, *)
  public func searchPresentationToolbarBehavior(_ behavior: SearchPresentationToolbarBehavior) -> some View { self }
  @available(iOS 26.0, *)
  public func searchToolbarBehavior(_ behavior: SearchToolbarBehavior) -> some View { self }
  @available(iOS 17.0, *)
  public func searchDictationBehavior(_ dictationBehavior: TextInputDictationBehavior) -> some View { self }
}

/// Adds the field to the bar and tells the views inside that people search.
private struct SearchModifier: ViewModifier {
  let text: Binding<String>
  let prompt: String
  let isPresented: Binding<Bool>?
  @Environment(\.submitActions) private var submit

  func body(content: Content) -> some View {
    let isSearching = isPresented?.wrappedValue == true || !text.wrappedValue.isEmpty
    let (text, prompt, isPresented, submit) = (text, prompt, isPresented, submit)
    content
      .transformEnvironment {
        $0.isSearching = isSearching
        $0.dismissSearch = DismissSearchAction {
          text.wrappedValue = ""
          isPresented?.wrappedValue = false
        }
      }
      .bar { state in
        // What stands inside (scopes, suggestions) has been said to a field that was not there yet.
        var field = SearchField(text: text, prompt: prompt, isPresented: isPresented)
        field.submit = submit
        state.search = state.search ?? field
      }
  }
}

/// Takes the suggestion when it is touched.
private struct CompletionModifier: ViewModifier {
  let completion: String
  @Environment(\.searchText) private var text

  func body(content: Content) -> some View {
    Button {
      text?.wrappedValue = completion
    } label: {
      content
    }
    .buttonStyle(.plain)
  }
}

private struct SearchTextKey: EnvironmentKey { nonisolated(unsafe) static let defaultValue: Binding<String>? = nil }
private struct IsSearchingKey: EnvironmentKey { static let defaultValue = false }
private struct DismissSearchKey: EnvironmentKey {
  nonisolated(unsafe) static let defaultValue = DismissSearchAction {}
}

extension EnvironmentValues {
  /// The text of the field that suggestions are for.
  var searchText: Binding<String>? {
    get { self[SearchTextKey.self] }
    set { self[SearchTextKey.self] = newValue }
  }
  /// Whether people search.
  @available(iOS 15.0, *)
  public internal(set) var isSearching: Bool {
    get { self[IsSearchingKey.self] }
    set { self[IsSearchingKey.self] = newValue }
  }
  /// Ends searching.
  @available(iOS 15.0, *)
  public internal(set) var dismissSearch: DismissSearchAction {
    get { self[DismissSearchKey.self] }
    set { self[DismissSearchKey.self] = newValue }
  }
}

/// Ends searching.
@available(iOS 15.0, *)
@MainActor @preconcurrency
public struct DismissSearchAction {
  private let action: () -> Void
  nonisolated init(action: @escaping () -> Void) { self.action = action }
  public func callAsFunction() { action() }
}

/// Where a search field stands.
@available(iOS 15.0, *)
public struct SearchFieldPlacement: Sendable {
  /// Whether it hides when scrolling.
  public struct NavigationBarDrawerDisplayMode: Sendable {
    public static let automatic = NavigationBarDrawerDisplayMode()
    public static let always = NavigationBarDrawerDisplayMode()
  }
  public static let automatic = SearchFieldPlacement()
  public static let toolbar = SearchFieldPlacement()
  @available(iOS 26.0, *)
  public static let toolbarPrincipal = SearchFieldPlacement()
  public static let sidebar = SearchFieldPlacement()
  public static let navigationBarDrawer = SearchFieldPlacement()
  public static func navigationBarDrawer(displayMode: NavigationBarDrawerDisplayMode) -> SearchFieldPlacement {
    .init()
  }
}

/// Where suggestions are shown.
@available(iOS 16.0, *)
public struct SearchSuggestionsPlacement: Equatable, Sendable {
  private let name: String
  public static var automatic: SearchSuggestionsPlacement { .init(name: "automatic") }
  public static var menu: SearchSuggestionsPlacement { .init(name: "menu") }
  public static var content: SearchSuggestionsPlacement { .init(name: "content") }
  /// Some of them.
  public struct Set: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let menu = Set(rawValue: 1)
    public static let content = Set(rawValue: 2)
  }
}

/// When the parts of a search are shown.
@available(iOS 16.4, *)
public struct SearchScopeActivation: Sendable {
  public static var automatic: SearchScopeActivation { .init() }
  public static var onTextEntry: SearchScopeActivation { .init() }
  public static var onSearchPresentation: SearchScopeActivation { .init() }
}

/// What the bar does while people search.
@available(iOS 17.1, *)
public struct SearchPresentationToolbarBehavior: Sendable {
  public static var automatic: SearchPresentationToolbarBehavior { .init() }
  public static var avoidHidingContent: SearchPresentationToolbarBehavior { .init() }
}

/// How a search field stands in a toolbar.
@available(iOS 26.0, *)
public struct SearchToolbarBehavior: Sendable {
  public static var automatic: SearchToolbarBehavior { .init() }
  public static var minimize: SearchToolbarBehavior { .init() }
}

/// How speech is taken down.
@available(iOS 17.0, *)
public struct TextInputDictationBehavior: Equatable, Sendable {
  private let name: String
  public static let automatic = TextInputDictationBehavior(name: "automatic")
  public static func inline(activation: TextInputDictationActivation) -> TextInputDictationBehavior {
    .init(name: "inline")
  }
}

/// When taking down begins.
@available(iOS 17.0, *)
public struct TextInputDictationActivation: Equatable, Sendable {
  private let name: String
  public static let onSelect = TextInputDictationActivation(name: "onSelect")
  public static let onLook = TextInputDictationActivation(name: "onLook")
}
