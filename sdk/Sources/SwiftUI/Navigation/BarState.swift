import SDKBase

/// What a screen says of its bars.
struct BarState {
  var title: Text?
  var displayMode: NavigationBarItem.TitleDisplayMode?
  var items: [ToolbarEntry] = []
  var isHidden = false
  var isBottomHidden = false
  var hidesBack = false
  var background: AnyShapeStyle?
  var bottomBackground: AnyShapeStyle?
  var backgroundVisibility = Visibility.automatic
  var colorScheme: ColorScheme?
  var subtitle: Text?
  var titleMenu: AnyView?
  var removed: [ToolbarDefaultItemKind] = []
  var search: SearchField?
  var destinations: [DestinationMaker] = []
  var pushes: [PresentedPush] = []
}

/// One item of a toolbar.
struct ToolbarEntry {
  let placement: ToolbarItemPlacement
  let content: AnyView
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
    value.background = value.background ?? next.background
    value.bottomBackground = value.bottomBackground ?? next.bottomBackground
    value.backgroundVisibility =
      value.backgroundVisibility == .automatic ? next.backgroundVisibility : value.backgroundVisibility
    value.colorScheme = value.colorScheme ?? next.colorScheme
    value.subtitle = value.subtitle ?? next.subtitle
    value.titleMenu = value.titleMenu ?? next.titleMenu
    value.removed += next.removed
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
@available(iOS 17.0, *)
public struct ToolbarTitleDisplayMode: Sendable {
  let mode: NavigationBarItem.TitleDisplayMode
  public static let automatic = ToolbarTitleDisplayMode(mode: .automatic)
  public static let large = ToolbarTitleDisplayMode(mode: .large)
  public static let inlineLarge = ToolbarTitleDisplayMode(mode: .large)
  public static let inline = ToolbarTitleDisplayMode(mode: .inline)
}

extension View {
  @available(iOS 14.0, *)
  public func navigationTitle(_ title: Text) -> some View { bar { $0.title = $0.title ?? title } }
  @available(iOS 14.0, *)
  public func navigationTitle(_ titleKey: LocalizedStringKey) -> some View { navigationTitle(Text(titleKey)) }
  @available(iOS 14.0, *)
  @_disfavoredOverload
  public func navigationTitle<S: StringProtocol>(_ title: S) -> some View { navigationTitle(Text(title)) }
  @available(iOS 16.0, *)
  public func navigationTitle(_ title: Binding<String>) -> some View { navigationTitle(Text(title.wrappedValue)) }
  @available(iOS 14.0, *)
  public func navigationBarTitleDisplayMode(_ displayMode: NavigationBarItem.TitleDisplayMode) -> some View {
    bar { $0.displayMode = $0.displayMode ?? displayMode }
  }
  @available(iOS 17.0, *)
  public func toolbarTitleDisplayMode(_ mode: ToolbarTitleDisplayMode) -> some View {
    navigationBarTitleDisplayMode(mode.mode)
  }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use navigationTitle(_:) instead.")
  public func navigationBarTitle(_ titleKey: LocalizedStringKey) -> some View { navigationTitle(titleKey) }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use navigationTitle(_:) instead.")
  @_disfavoredOverload
  public func navigationBarTitle<S: StringProtocol>(_ title: S) -> some View { navigationTitle(title) }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use navigationTitle(_:) instead.")
  public func navigationBarTitle(_ title: Text) -> some View { navigationTitle(title) }
  @available(
    iOS, introduced: 13.0, deprecated: 100000.0,
    message: "Use navigationTitle(_:) with navigationBarTitleDisplayMode(_:)."
  )
  public func navigationBarTitle(_ title: Text, displayMode: NavigationBarItem.TitleDisplayMode) -> some View {
    navigationTitle(title).navigationBarTitleDisplayMode(displayMode)
  }
  @available(
    iOS, introduced: 13.0, deprecated: 100000.0,
    message: "Use navigationTitle(_:) with navigationBarTitleDisplayMode(_:)."
  )
  public func navigationBarTitle(_ titleKey: LocalizedStringKey, displayMode: NavigationBarItem.TitleDisplayMode)
    -> some View
  {
    navigationTitle(titleKey).navigationBarTitleDisplayMode(displayMode)
  }
  @available(
    iOS, introduced: 13.0, deprecated: 100000.0,
    message: "Use navigationTitle(_:) with navigationBarTitleDisplayMode(_:)."
  )
  @_disfavoredOverload
  public func navigationBarTitle<S: StringProtocol>(_ title: S, displayMode: NavigationBarItem.TitleDisplayMode)
    -> some View
  {
    navigationTitle(title).navigationBarTitleDisplayMode(displayMode)
  }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use toolbar(.hidden) instead.")
  public func navigationBarHidden(_ hidden: Bool) -> some View { bar { $0.isHidden = hidden } }
  public func navigationBarBackButtonHidden(_ hidesBackButton: Bool = true) -> some View {
    bar { $0.hidesBack = hidesBackButton }
  }
  /// Shows or hides bars.
  @available(iOS 16.0, *)
  public func toolbar(_ visibility: Visibility, for bars: ToolbarPlacement...) -> some View {
    hidesBars(visibility, bars)
  }
  @available(iOS 18.0, *)
  public func toolbarVisibility(_ visibility: Visibility, for bars: ToolbarPlacement...) -> some View {
    hidesBars(visibility, bars)
  }
  @available(iOS 16.0, *)
  public func toolbarBackground<S: ShapeStyle>(_ style: S, for bars: ToolbarPlacement...) -> some View {
    bar { state in
      if bars.isEmpty || bars.contains(.navigationBar) || bars.contains(.automatic) {
        state.background = state.background ?? AnyShapeStyle(style)
      }
      if bars.contains(.bottomBar) { state.bottomBackground = state.bottomBackground ?? AnyShapeStyle(style) }
    }
    .preference(
      key: TabBarKey.self, value: TabBarState(background: bars.contains(.tabBar) ? AnyShapeStyle(style) : nil))
  }
  @available(iOS, introduced: 16.0, deprecated: 100000.0, renamed: "toolbarBackgroundVisibility(_:for:)")
  public func toolbarBackground(_ visibility: Visibility, for bars: ToolbarPlacement...) -> some View {
    showsBackground(visibility, bars)
  }
  @available(iOS 18.0, *)
  public func toolbarBackgroundVisibility(_ visibility: Visibility, for bars: ToolbarPlacement...) -> some View {
    showsBackground(visibility, bars)
  }
  @available(iOS 16.0, *)
  public func toolbarColorScheme(_ colorScheme: ColorScheme?, for bars: ToolbarPlacement...) -> some View {
    bar { state in
      if bars.isEmpty || bars.contains(.navigationBar) || bars.contains(.automatic) {
        state.colorScheme = state.colorScheme ?? colorScheme
      }
    }
  }

  private func showsBackground(_ visibility: Visibility, _ bars: [ToolbarPlacement]) -> some View {
    bar { state in
      if bars.isEmpty || bars.contains(.navigationBar) || bars.contains(.automatic) {
        state.backgroundVisibility = visibility
      }
    }
  }

  private func hidesBars(_ visibility: Visibility, _ bars: [ToolbarPlacement]) -> some View {
    bar { state in
      guard visibility == .hidden else { return }
      if bars.isEmpty || bars.contains(.navigationBar) || bars.contains(.automatic) { state.isHidden = true }
      if bars.contains(.bottomBar) { state.isBottomHidden = true }
    }
    .preference(key: TabBarKey.self, value: TabBarState(isHidden: visibility == .hidden && bars.contains(.tabBar)))
  }

  @available(iOS 16.0, *)
  public func toolbarRole(_ role: ToolbarRole) -> some View { self }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use toolbar(content:) instead.")
  public func navigationBarItems<L: View, T: View>(leading: L, trailing: T) -> some View {
    bar {
      $0.items += [
        ToolbarEntry(placement: .topBarLeading, content: AnyView(leading)),
        ToolbarEntry(placement: .topBarTrailing, content: AnyView(trailing)),
      ]
    }
  }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use toolbar(content:) instead.")
  public func navigationBarItems<T: View>(trailing: T) -> some View {
    bar { $0.items.append(ToolbarEntry(placement: .topBarTrailing, content: AnyView(trailing))) }
  }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use toolbar(content:) instead.")
  public func navigationBarItems<L: View>(leading: L) -> some View {
    bar { $0.items.append(ToolbarEntry(placement: .topBarLeading, content: AnyView(leading))) }
  }
}

/// Which bar.
@available(iOS 16.0, *)
public struct ToolbarPlacement: Equatable, Sendable {
  private let name: String
  public static let automatic = ToolbarPlacement(name: "automatic")
  public static let navigationBar = ToolbarPlacement(name: "navigationBar")
  public static let tabBar = ToolbarPlacement(name: "tabBar")
  public static let bottomBar = ToolbarPlacement(name: "bottomBar")
}

/// What the content of a screen is for.
@available(iOS 16.0, *)
public struct ToolbarRole: Sendable {
  public static var automatic: ToolbarRole { .init() }
  public static var navigationStack: ToolbarRole { .init() }
  public static var browser: ToolbarRole { .init() }
  public static var editor: ToolbarRole { .init() }
}
