import SDKBase

extension View {
  /// Whether scroll bars are shown.
  @available(iOS 16.0, *)
  public func scrollIndicators(
    _ visibility: ScrollIndicatorVisibility, axes: Axis.Set = [.vertical, .horizontal]
  ) -> some View {
    environment(\.showsScrollIndicators, visibility != .hidden && visibility != .never)
  }
  /// Shows the scroll bars for a moment; the preview's come with the finger alone.
  @available(iOS 17.0, *)
  public func scrollIndicatorsFlash(onAppear: Bool) -> some View { self }
  @available(iOS 17.0, *)
  public func scrollIndicatorsFlash(trigger value: some Equatable) -> some View { self }

  /// Whether fingers can scroll.
  @available(iOS 16.0, *)
  public func scrollDisabled(_ disabled: Bool) -> some View {
    transformEnvironment { $0.isScrollEnabled = $0.isScrollEnabled && !disabled }
  }
  /// How scrolling closes the keyboard; the preview has no keyboard on the screen.
  @available(iOS 16.0, *)
  public func scrollDismissesKeyboard(_ mode: ScrollDismissesKeyboardMode) -> some View { self }
  /// Whether content that fits bounces.
  @available(iOS 16.4, *)
  public func scrollBounceBehavior(
    _ behavior: ScrollBounceBehavior, axes: Axis.Set = [.vertical]
  ) -> some View { self }
  /// Whether content is drawn outside of its scroll view.
  @available(iOS 17.0, *)
  public func scrollClipDisabled(_ disabled: Bool = true) -> some View {
    unsupported("scrollClipDisabled", "Content is cut off at the edges of its scroll view in the preview.")
  }
  /// How the content fades at the edges of a scroll view.
  @available(iOS 26.0, *)
  public func scrollEdgeEffectStyle(_ style: ScrollEdgeEffectStyle?, for edges: Edge.Set) -> some View { self }
  @available(iOS 26.0, *)
  public func scrollEdgeEffectHidden(_ hidden: Bool = true, for edges: Edge.Set = .all) -> some View { self }
  /// What moves a scroll view besides fingers.
  @available(iOS 26.0, *)
  public func scrollInputBehavior(_ behavior: ScrollInputBehavior, for input: ScrollInputKind) -> some View { self }

  /// Where scrolling comes to rest.
  @available(iOS 17.0, *)
  public func scrollTargetBehavior(_ behavior: some ScrollTargetBehavior) -> some View {
    if !(behavior is PagingScrollTargetBehavior) {
      reportUnsupported(
        api: "scrollTargetBehavior", note: "Scrolling stops by pages or anywhere, not at views, in the preview.")
    }
    return environment(\.scrollPages, behavior is PagingScrollTargetBehavior)
  }
  /// Makes the views of a layout those that scrolling rests at.
  @available(iOS 17.0, *)
  public func scrollTargetLayout(isEnabled: Bool = true) -> some View { self }
  @available(iOS 17.0, *)
  public func scrollTarget(isEnabled: Bool = true) -> some View { self }

  /// Keeps room between the edges of scrolled content and its scroll view.
  @available(iOS 17.0, *)
  public func contentMargins(
    _ edges: Edge.Set = .all, _ insets: EdgeInsets, for placement: ContentMarginPlacement = .automatic
  ) -> some View {
    padding(
      placement == .scrollIndicators
        ? EdgeInsets()
        : EdgeInsets(
          top: edges.contains(.top) ? insets.top : 0, leading: edges.contains(.leading) ? insets.leading : 0,
          bottom: edges.contains(.bottom) ? insets.bottom : 0,
          trailing: edges.contains(.trailing) ? insets.trailing : 0))
  }
  @available(iOS 17.0, *)
  public func contentMargins(
    _ edges: Edge.Set = .all, _ length: CGFloat?, for placement: ContentMarginPlacement = .automatic
  ) -> some View {
    padding(placement == .scrollIndicators ? [] : edges, length)
  }
  @available(iOS 17.0, *)
  public func contentMargins(_ length: CGFloat, for placement: ContentMarginPlacement = .automatic) -> some View {
    padding(placement == .scrollIndicators ? [] : .all, length)
  }
}

/// Whether scroll bars are shown.
@available(iOS 16.0, *)
public struct ScrollIndicatorVisibility: Equatable, Sendable {
  private let name: String
  public static var automatic: ScrollIndicatorVisibility { .init(name: "automatic") }
  public static var visible: ScrollIndicatorVisibility { .init(name: "visible") }
  public static var hidden: ScrollIndicatorVisibility { .init(name: "hidden") }
  public static var never: ScrollIndicatorVisibility { .init(name: "never") }
}

/// How scrolling closes the keyboard.
@available(iOS 16.0, *)
public struct ScrollDismissesKeyboardMode: Sendable {
  public static var automatic: ScrollDismissesKeyboardMode { .init() }
  public static var immediately: ScrollDismissesKeyboardMode { .init() }
  public static var interactively: ScrollDismissesKeyboardMode { .init() }
  public static var never: ScrollDismissesKeyboardMode { .init() }
}

/// Whether content that fits bounces.
@available(iOS 16.4, *)
public struct ScrollBounceBehavior: Sendable {
  public static var automatic: ScrollBounceBehavior { .init() }
  public static var always: ScrollBounceBehavior { .init() }
  public static var basedOnSize: ScrollBounceBehavior { .init() }
}

/// How content fades at an edge.
@available(iOS 26.0, *)
public struct ScrollEdgeEffectStyle: Hashable, Sendable {
  private let name: String
  public static var automatic: ScrollEdgeEffectStyle { .init(name: "automatic") }
  public static var hard: ScrollEdgeEffectStyle { .init(name: "hard") }
  public static var soft: ScrollEdgeEffectStyle { .init(name: "soft") }
}

/// Whether something moves a scroll view.
@available(iOS 26.0, *)
public struct ScrollInputBehavior: Sendable {
  public static let automatic = ScrollInputBehavior()
  public static let enabled = ScrollInputBehavior()
  public static let disabled = ScrollInputBehavior()
}

/// What moves a scroll view.
@available(iOS 26.0, *)
public struct ScrollInputKind: Sendable {
  public static let handGestureShortcut = ScrollInputKind()
}

/// What the room is kept from.
@available(iOS 17.0, *)
public struct ContentMarginPlacement: Equatable, Sendable {
  private let name: String
  public static var automatic: ContentMarginPlacement { .init(name: "automatic") }
  public static var scrollContent: ContentMarginPlacement { .init(name: "scrollContent") }
  public static var scrollIndicators: ContentMarginPlacement { .init(name: "scrollIndicators") }
}
