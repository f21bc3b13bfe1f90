import SDKBase

/// What a screen says of its bars.
struct BarState {
  var title: Text?
  var displayMode: NavigationBarItem.TitleDisplayMode?
  var items: [ToolbarEntry] = []
  var isHidden = false
  var isBottomHidden = false
  var hidesBack = false
  var search: SearchField?
  var destinations: [DestinationMaker] = []
  var pushes: [PresentedPush] = []
}

/// One item of a toolbar.
struct ToolbarEntry {
  let placement: ToolbarItemPlacement
  let content: AnyView
}

/// A field for searching, shown under the title.
struct SearchField {
  let text: Binding<String>
  let prompt: String
}

/// Makes screens for values of one type.
struct DestinationMaker {
  let make: (AnyHashable) -> AnyView?
}

/// A screen that a binding pushes.
struct PresentedPush {
  let id: Int
  let content: AnyView
  let close: @MainActor () -> Void
}

struct BarKey: PreferenceKey {
  static let defaultValue = BarState()

  static func reduce(value: inout BarState, nextValue: () -> BarState) {
    let next = nextValue()
    value.title = value.title ?? next.title
    value.displayMode = value.displayMode ?? next.displayMode
    value.items += next.items
    value.isHidden = value.isHidden || next.isHidden
    value.isBottomHidden = value.isBottomHidden || next.isBottomHidden
    value.hidesBack = value.hidesBack || next.hidesBack
    value.search = value.search ?? next.search
    value.destinations += next.destinations
    value.pushes += next.pushes
  }
}

extension View {
  func bar(_ change: @escaping (inout BarState) -> Void) -> some View {
    transformPreference(BarKey.self, change)
  }
}

/// The bar's title.
public struct NavigationBarItem: Sendable {
  /// Large under the bar, or small in it.
  public enum TitleDisplayMode: Sendable { case automatic, inline, large }
}

/// How the title of a toolbar is shown.
public struct ToolbarTitleDisplayMode: Sendable {
  let mode: NavigationBarItem.TitleDisplayMode
  public static let automatic = ToolbarTitleDisplayMode(mode: .automatic)
  public static let large = ToolbarTitleDisplayMode(mode: .large)
  public static let inlineLarge = ToolbarTitleDisplayMode(mode: .large)
  public static let inline = ToolbarTitleDisplayMode(mode: .inline)
}

extension View {
  public func navigationTitle(_ title: Text) -> some View { bar { $0.title = $0.title ?? title } }
  public func navigationTitle(_ titleKey: LocalizedStringKey) -> some View { navigationTitle(Text(titleKey)) }
  @_disfavoredOverload
  public func navigationTitle<S: StringProtocol>(_ title: S) -> some View { navigationTitle(Text(title)) }
  public func navigationTitle(_ title: Binding<String>) -> some View { navigationTitle(Text(title.wrappedValue)) }
  public func navigationBarTitleDisplayMode(_ displayMode: NavigationBarItem.TitleDisplayMode) -> some View {
    bar { $0.displayMode = $0.displayMode ?? displayMode }
  }
  public func toolbarTitleDisplayMode(_ mode: ToolbarTitleDisplayMode) -> some View {
    navigationBarTitleDisplayMode(mode.mode)
  }
  @available(iOS, deprecated: 100000, message: "Use navigationTitle(_:) instead.")
  public func navigationBarTitle(_ titleKey: LocalizedStringKey) -> some View { navigationTitle(titleKey) }
  @available(iOS, deprecated: 100000, message: "Use navigationTitle(_:) instead.")
  @_disfavoredOverload
  public func navigationBarTitle<S: StringProtocol>(_ title: S) -> some View { navigationTitle(title) }
  @available(iOS, deprecated: 100000, message: "Use navigationTitle(_:) instead.")
  public func navigationBarTitle(_ title: Text) -> some View { navigationTitle(title) }
  @available(iOS, deprecated: 100000, message: "Use navigationTitle(_:) with navigationBarTitleDisplayMode(_:).")
  public func navigationBarTitle(_ titleKey: LocalizedStringKey, displayMode: NavigationBarItem.TitleDisplayMode)
    -> some View
  {
    navigationTitle(titleKey).navigationBarTitleDisplayMode(displayMode)
  }
  @available(iOS, deprecated: 100000, message: "Use navigationTitle(_:) with navigationBarTitleDisplayMode(_:).")
  @_disfavoredOverload
  public func navigationBarTitle<S: StringProtocol>(_ title: S, displayMode: NavigationBarItem.TitleDisplayMode)
    -> some View
  {
    navigationTitle(title).navigationBarTitleDisplayMode(displayMode)
  }
  @available(iOS, deprecated: 100000, message: "Use toolbar(.hidden) instead.")
  public func navigationBarHidden(_ hidden: Bool) -> some View { bar { $0.isHidden = hidden } }
  public func navigationBarBackButtonHidden(_ hidesBackButton: Bool = true) -> some View {
    bar { $0.hidesBack = hidesBackButton }
  }
  public func toolbar(_ visibility: Visibility, for bars: ToolbarPlacement...) -> some View {
    bar { state in
      guard visibility == .hidden else { return }
      if bars.isEmpty || bars.contains(.navigationBar) || bars.contains(.automatic) { state.isHidden = true }
      if bars.contains(.tabBar) || bars.contains(.bottomBar) { state.isBottomHidden = true }
    }
  }
  public func toolbarVisibility(_ visibility: Visibility, for bars: ToolbarPlacement...) -> some View {
    bar { if visibility == .hidden, bars.isEmpty || bars.contains(.navigationBar) { $0.isHidden = true } }
  }
  public func toolbarBackground<S: ShapeStyle>(_ style: S, for bars: ToolbarPlacement...) -> some View {
    reportUnsupported(api: "toolbarBackground", note: "Bars keep their own look.")
    return self
  }
  public func toolbarBackground(_ visibility: Visibility, for bars: ToolbarPlacement...) -> some View {
    reportUnsupported(api: "toolbarBackground", note: "Bars keep their own look.")
    return self
  }
  public func toolbarColorScheme(_ colorScheme: ColorScheme?, for bars: ToolbarPlacement...) -> some View {
    reportUnsupported(api: "toolbarColorScheme", note: "Bars keep their own look.")
    return self
  }
  public func toolbarRole(_ role: ToolbarRole) -> some View { self }
  @available(iOS, deprecated: 100000, message: "Use toolbar(content:) instead.")
  public func navigationBarItems<L: View, T: View>(leading: L, trailing: T) -> some View {
    bar {
      $0.items += [
        ToolbarEntry(placement: .topBarLeading, content: AnyView(leading)),
        ToolbarEntry(placement: .topBarTrailing, content: AnyView(trailing)),
      ]
    }
  }
  @available(iOS, deprecated: 100000, message: "Use toolbar(content:) instead.")
  public func navigationBarItems<T: View>(trailing: T) -> some View {
    bar { $0.items.append(ToolbarEntry(placement: .topBarTrailing, content: AnyView(trailing))) }
  }
  @available(iOS, deprecated: 100000, message: "Use toolbar(content:) instead.")
  public func navigationBarItems<L: View>(leading: L) -> some View {
    bar { $0.items.append(ToolbarEntry(placement: .topBarLeading, content: AnyView(leading))) }
  }

  /// A field for searching under the title.
  public func searchable(
    text: Binding<String>, placement: SearchFieldPlacement = .automatic, prompt: Text? = nil
  ) -> some View {
    bar { $0.search = SearchField(text: text, prompt: prompt?.plain ?? "Search") }
  }
  public func searchable(
    text: Binding<String>, placement: SearchFieldPlacement = .automatic, prompt: LocalizedStringKey
  ) -> some View {
    searchable(text: text, placement: placement, prompt: Text(prompt))
  }
  @_disfavoredOverload
  public func searchable<S: StringProtocol>(
    text: Binding<String>, placement: SearchFieldPlacement = .automatic, prompt: S
  ) -> some View {
    searchable(text: text, placement: placement, prompt: Text(prompt))
  }
}

/// Where a search field stands.
public struct SearchFieldPlacement: Sendable {
  /// Whether it hides when scrolling.
  public struct NavigationBarDrawerDisplayMode: Sendable {
    public static let automatic = NavigationBarDrawerDisplayMode()
    public static let always = NavigationBarDrawerDisplayMode()
  }
  public static let automatic = SearchFieldPlacement()
  public static let toolbar = SearchFieldPlacement()
  public static let sidebar = SearchFieldPlacement()
  public static let navigationBarDrawer = SearchFieldPlacement()
  public static func navigationBarDrawer(displayMode: NavigationBarDrawerDisplayMode) -> SearchFieldPlacement {
    .init()
  }
}

/// Which bar.
public struct ToolbarPlacement: Equatable, Sendable {
  private let name: String
  public static let automatic = ToolbarPlacement(name: "automatic")
  public static let navigationBar = ToolbarPlacement(name: "navigationBar")
  public static let tabBar = ToolbarPlacement(name: "tabBar")
  public static let bottomBar = ToolbarPlacement(name: "bottomBar")
}

/// What the content of a screen is for.
public struct ToolbarRole: Sendable {
  public static let automatic = ToolbarRole()
  public static let navigationStack = ToolbarRole()
  public static let browser = ToolbarRole()
  public static let editor = ToolbarRole()
}
