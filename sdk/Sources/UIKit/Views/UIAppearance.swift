import SDKBase

/// What holds views whose looks can be set for all.
@MainActor @preconcurrency
public protocol UIAppearanceContainer: NSObjectProtocol {}

/// A look that is set for all views of a kind.
@MainActor @preconcurrency
public protocol UIAppearance: UIAppearanceContainer {}

/// One proxy for each kind of view: what is set on it is remembered, and what the screen can show of it is shown.
@MainActor
package enum AppearanceStore {
  private static var proxies: [ObjectIdentifier: NSObject] = [:]

  static func proxy<V: UIView>(of type: V.Type) -> V { stored(type) { instantiate(type) as! V } }

  static func proxy<V: UIBarItem>(ofItem type: V.Type) -> V { stored(type) { type.init() } }

  private static func stored<V: NSObject>(_ type: V.Type, _ make: () -> V) -> V {
    if let known = proxies[ObjectIdentifier(type)] as? V { return known }
    let made = make()
    proxies[ObjectIdentifier(type)] = made
    reportUnsupported(
      api: "\(type).appearance()", note: "Looks that are set for all views of a kind are remembered, not drawn.")
    return made
  }

  /// What was set for a kind, nil when nothing was.
  package static func set<V: NSObject>(for type: V.Type) -> V? { proxies[ObjectIdentifier(type)] as? V }
}

/// The look of a bar.
@MainActor @preconcurrency
open class UIBarAppearance: NSObject, NSCopying {
  @MainActor @preconcurrency public override required init() { super.init() }
  public convenience init(barAppearance: UIBarAppearance) {
    self.init()
    take(barAppearance)
  }
  public convenience init(idiom: UIUserInterfaceIdiom) { self.init() }
  public required convenience init?(coder: NSCoder) { self.init() }

  open var backgroundColor: UIColor?
  open var backgroundImage: UIImage?
  open var backgroundEffect: UIBlurEffect?
  open var backgroundImageContentMode = UIView.ContentMode.scaleToFill
  open var shadowColor: UIColor?
  open var shadowImage: UIImage?
  package private(set) var isTransparent = false

  open func configureWithDefaultBackground() { isTransparent = false }
  open func configureWithOpaqueBackground() {
    backgroundColor = .systemBackground
    isTransparent = false
  }
  open func configureWithTransparentBackground() {
    backgroundColor = nil
    shadowColor = nil
    isTransparent = true
  }
  func take(_ other: UIBarAppearance) {
    (backgroundColor, backgroundImage) = (other.backgroundColor, other.backgroundImage)
    (backgroundEffect, shadowColor, shadowImage) = (other.backgroundEffect, other.shadowColor, other.shadowImage)
  }
  public nonisolated func copy(with zone: NSZone? = nil) -> Any {
    MainActor.assumeIsolated {
      let made = type(of: self).init()
      made.take(self)
      return UncheckedCopy(made)
    }.value
  }
  open func copy() -> Self { copy(with: nil) as! Self }
}

private struct UncheckedCopy: @unchecked Sendable {
  let value: Any
  init(_ value: Any) { self.value = value }
}

/// The look of a bar of navigation.
open class UINavigationBarAppearance: UIBarAppearance {
  open var titleTextAttributes: [NSAttributedString.Key: Any] = [:]
  open var largeTitleTextAttributes: [NSAttributedString.Key: Any] = [:]
  open var titlePositionAdjustment = UIOffset.zero
  open var buttonAppearance = UIBarButtonItemAppearance()
  open var doneButtonAppearance = UIBarButtonItemAppearance()
  open var backButtonAppearance = UIBarButtonItemAppearance()
  open private(set) var backIndicatorImage = UIImage()
  open func setBackIndicatorImage(_ image: UIImage?, transitionMaskImage: UIImage?) {
    backIndicatorImage = image ?? UIImage()
  }
  override func take(_ other: UIBarAppearance) {
    super.take(other)
    guard let other = other as? UINavigationBarAppearance else { return }
    (titleTextAttributes, largeTitleTextAttributes) = (other.titleTextAttributes, other.largeTitleTextAttributes)
  }
}

/// The look of a bar of tabs.
open class UITabBarAppearance: UIBarAppearance {
  open var stackedLayoutAppearance = UITabBarItemAppearance()
  open var inlineLayoutAppearance = UITabBarItemAppearance()
  open var compactInlineLayoutAppearance = UITabBarItemAppearance()
  open var selectionIndicatorTintColor: UIColor?
  open var selectionIndicatorImage: UIImage?
  override func take(_ other: UIBarAppearance) {
    super.take(other)
    if let other = other as? UITabBarAppearance { stackedLayoutAppearance = other.stackedLayoutAppearance }
  }
}

/// The look of a bar of tools.
open class UIToolbarAppearance: UIBarAppearance {
  open var buttonAppearance = UIBarButtonItemAppearance()
}

/// The look of a tab in all its states.
@MainActor @preconcurrency
open class UITabBarItemAppearance: NSObject {
  /// How the item is arranged.
  public enum Style: Int, Sendable { case stacked, inline, compactInline }
  @MainActor @preconcurrency public override init() { super.init() }
  public init(style: Style) { super.init() }
  public let normal = UITabBarItemStateAppearance()
  public let selected = UITabBarItemStateAppearance()
  public let disabled = UITabBarItemStateAppearance()
  public let focused = UITabBarItemStateAppearance()
  open func configureWithDefault(for style: Style) {}
}

/// The look of a tab in one state.
@MainActor @preconcurrency
open class UITabBarItemStateAppearance: NSObject {
  open var titleTextAttributes: [NSAttributedString.Key: Any] = [:]
  open var titlePositionAdjustment = UIOffset.zero
  open var iconColor: UIColor?
  open var badgeBackgroundColor: UIColor?
  open var badgeTextAttributes: [NSAttributedString.Key: Any] = [:]
}

/// The look of a button of a bar in all its states.
@MainActor @preconcurrency
open class UIBarButtonItemAppearance: NSObject {
  @MainActor @preconcurrency public override init() { super.init() }
  public init(style: UIBarButtonItem.Style) { super.init() }
  public let normal = UIBarButtonItemStateAppearance()
  public let highlighted = UIBarButtonItemStateAppearance()
  public let disabled = UIBarButtonItemStateAppearance()
  public let focused = UIBarButtonItemStateAppearance()
  open func configureWithDefault(for style: UIBarButtonItem.Style) {}
}

/// The look of a button of a bar in one state.
@MainActor @preconcurrency
open class UIBarButtonItemStateAppearance: NSObject {
  open var titleTextAttributes: [NSAttributedString.Key: Any] = [:]
  open var titlePositionAdjustment = UIOffset.zero
  open var backgroundImage: UIImage?
}
