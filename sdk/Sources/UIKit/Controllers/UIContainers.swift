/// Learns of a stack of controllers.
@MainActor @preconcurrency
public protocol UINavigationControllerDelegate: NSObjectProtocol {
  func navigationController(
    _ navigationController: UINavigationController, willShow viewController: UIViewController, animated: Bool)
  func navigationController(
    _ navigationController: UINavigationController, didShow viewController: UIViewController, animated: Bool)
}

extension UINavigationControllerDelegate {
  public func navigationController(
    _ navigationController: UINavigationController, willShow viewController: UIViewController, animated: Bool
  ) {}
  public func navigationController(
    _ navigationController: UINavigationController, didShow viewController: UIViewController, animated: Bool
  ) {}
}

/// A stack of controllers.
open class UINavigationController: UIViewController {
  public override init(nibName nibNameOrNil: String?, bundle nibBundleOrNil: Bundle?) {
    super.init(nibName: nibNameOrNil, bundle: nibBundleOrNil)
  }
  public required init?(coder: NSCoder) { super.init(coder: coder) }
  public init(navigationBarClass: AnyClass?, toolbarClass: AnyClass?) { super.init(nibName: nil, bundle: nil) }
  public init(rootViewController: UIViewController) {
    super.init(nibName: nil, bundle: nil)
    setViewControllers([rootViewController], animated: false)
  }

  open var viewControllers: [UIViewController] {
    get { stack }
    set { setViewControllers(newValue, animated: false) }
  }
  private var stack: [UIViewController] = []
  public let navigationBar = UINavigationBar()
  public let toolbar: UIToolbar! = UIToolbar()
  open weak var delegate: (any UINavigationControllerDelegate)?
  open var topViewController: UIViewController? { stack.last }
  open var visibleViewController: UIViewController? { presentedViewController ?? stack.last }
  open var isNavigationBarHidden = false { didSet { onChange?() } }
  open var isToolbarHidden = true
  open var hidesBarsOnSwipe = false
  open var hidesBarsOnTap = false
  open var hidesBarsWhenKeyboardAppears = false
  open var interactivePopGestureRecognizer: UIGestureRecognizer? { back }
  private let back = UIScreenEdgePanGestureRecognizer()

  open func setViewControllers(_ viewControllers: [UIViewController], animated: Bool) {
    for old in stack { old.removeFromParent() }
    stack = viewControllers
    for new in stack {
      addChild(new)
      new.didMove(toParent: self)
    }
    changed(animated)
  }
  open func pushViewController(_ viewController: UIViewController, animated: Bool) {
    addChild(viewController)
    stack.append(viewController)
    changed(animated)
  }
  @discardableResult
  open func popViewController(animated: Bool) -> UIViewController? {
    guard stack.count > 1 else { return nil }
    let gone = stack.removeLast()
    gone.removeFromParent()
    changed(animated)
    return gone
  }
  @discardableResult
  open func popToRootViewController(animated: Bool) -> [UIViewController]? {
    guard stack.count > 1 else { return nil }
    let gone = Array(stack.dropFirst())
    stack.removeLast(stack.count - 1)
    changed(animated)
    return gone
  }
  @discardableResult
  open func popToViewController(_ viewController: UIViewController, animated: Bool) -> [UIViewController]? {
    guard let index = stack.firstIndex(of: viewController) else { return nil }
    let gone = Array(stack[(index + 1)...])
    stack.removeLast(gone.count)
    changed(animated)
    return gone
  }
  open func setNavigationBarHidden(_ hidden: Bool, animated: Bool) { isNavigationBarHidden = hidden }
  open func setToolbarHidden(_ hidden: Bool, animated: Bool) { isToolbarHidden = hidden }

  private func changed(_ animated: Bool) {
    if let top = stack.last {
      delegate?.navigationController(self, willShow: top, animated: animated)
      delegate?.navigationController(self, didShow: top, animated: animated)
    }
    onChange?()
  }
}

/// Learns of tabs.
@MainActor @preconcurrency
public protocol UITabBarControllerDelegate: NSObjectProtocol {
  func tabBarController(_ tabBarController: UITabBarController, shouldSelect viewController: UIViewController) -> Bool
  func tabBarController(_ tabBarController: UITabBarController, didSelect viewController: UIViewController)
}

extension UITabBarControllerDelegate {
  public func tabBarController(_ tabBarController: UITabBarController, shouldSelect viewController: UIViewController)
    -> Bool
  { true }
  public func tabBarController(_ tabBarController: UITabBarController, didSelect viewController: UIViewController) {}
}

/// Controllers in tabs.
open class UITabBarController: UIViewController {
  public override init(nibName nibNameOrNil: String?, bundle nibBundleOrNil: Bundle?) {
    super.init(nibName: nibNameOrNil, bundle: nibBundleOrNil)
  }
  public required init?(coder: NSCoder) { super.init(coder: coder) }
  open var viewControllers: [UIViewController]? {
    didSet {
      for child in viewControllers ?? [] { addChild(child) }
      onChange?()
    }
  }
  open func setViewControllers(_ viewControllers: [UIViewController]?, animated: Bool) {
    self.viewControllers = viewControllers
  }
  open var selectedIndex = 0 { didSet { onChange?() } }
  open var selectedViewController: UIViewController? {
    get { viewControllers.flatMap { $0.indices.contains(selectedIndex) ? $0[selectedIndex] : nil } }
    set { if let newValue, let index = viewControllers?.firstIndex(of: newValue) { selectedIndex = index } }
  }
  public let tabBar = UITabBar()
  open weak var delegate: (any UITabBarControllerDelegate)?

  /// A tab was tapped.
  package func choose(_ index: Int) {
    guard let all = viewControllers, all.indices.contains(index),
      delegate?.tabBarController(self, shouldSelect: all[index]) ?? true
    else { return }
    selectedIndex = index
    delegate?.tabBarController(self, didSelect: all[index])
  }
}

/// Two or three controllers side by side; on a phone one after the other.
open class UISplitViewController: UIViewController {
  /// Which columns are seen.
  public enum DisplayMode: Int, Sendable {
    case automatic, secondaryOnly, oneBesideSecondary, oneOverSecondary, twoBesideSecondary, twoOverSecondary
    case twoDisplaceSecondary
  }
  /// How many columns there are.
  @available(iOS 14.0, *)
  public enum Style: Int, Sendable { case unspecified, doubleColumn, tripleColumn }
  /// A column.
  @available(iOS 14.0, *)
  public enum Column: Int, Sendable { case primary, supplementary, secondary, compact }
  /// How columns share the room.
  public enum SplitBehavior: Int, Sendable { case automatic, tile, overlay, displace }
  public override init(nibName nibNameOrNil: String?, bundle nibBundleOrNil: Bundle?) {
    super.init(nibName: nibNameOrNil, bundle: nibBundleOrNil)
  }
  public required init?(coder: NSCoder) { super.init(coder: coder) }
  @available(iOS 14.0, *)
  public init(style: Style) { super.init(nibName: nil, bundle: nil) }
  open var viewControllers: [UIViewController] = []
  open var preferredDisplayMode = DisplayMode.automatic
  open var displayMode: DisplayMode { .secondaryOnly }
  open var preferredSplitBehavior = SplitBehavior.automatic
  open var preferredPrimaryColumnWidthFraction: CGFloat = 0.3
  @available(iOS 14.0, *)
  open var minimumPrimaryColumnWidth: CGFloat = 0
  open var maximumPrimaryColumnWidth: CGFloat = 320
  open var presentsWithGesture = true
  open var isCollapsed: Bool { true }
  @available(iOS 14.0, *)
  open func setViewController(_ vc: UIViewController?, for column: Column) {
    if let vc { viewControllers.append(vc) }
  }
  @available(iOS 14.0, *)
  open func show(_ column: Column) {}
  open func hide(_ column: Column) {}
}

/// Gives the pages before and after a page.
@MainActor @preconcurrency
public protocol UIPageViewControllerDataSource: NSObjectProtocol {
  func pageViewController(
    _ pageViewController: UIPageViewController, viewControllerBefore viewController: UIViewController
  ) -> UIViewController?
  func pageViewController(
    _ pageViewController: UIPageViewController, viewControllerAfter viewController: UIViewController
  ) -> UIViewController?
}

/// Learns that a page was turned.
@MainActor @preconcurrency
public protocol UIPageViewControllerDelegate: NSObjectProtocol {
  func pageViewController(
    _ pageViewController: UIPageViewController, didFinishAnimating finished: Bool,
    previousViewControllers: [UIViewController], transitionCompleted completed: Bool)
  func pageViewController(
    _ pageViewController: UIPageViewController, willTransitionTo pendingViewControllers: [UIViewController])
}

extension UIPageViewControllerDelegate {
  public func pageViewController(
    _ pageViewController: UIPageViewController, didFinishAnimating finished: Bool,
    previousViewControllers: [UIViewController], transitionCompleted completed: Bool
  ) {}
  public func pageViewController(
    _ pageViewController: UIPageViewController, willTransitionTo pendingViewControllers: [UIViewController]
  ) {}
}

/// Controllers as pages.
open class UIPageViewController: UIViewController {
  /// How a page is turned.
  public enum TransitionStyle: Int, Sendable { case pageCurl, scroll }
  /// Along which axis.
  public enum NavigationOrientation: Int, Sendable { case horizontal, vertical }
  /// Which way.
  public enum NavigationDirection: Int, Sendable { case forward, reverse }
  /// Where the pages are bound.
  public enum SpineLocation: Int, Sendable { case none, min, mid, max }
  /// Names of options.
  public struct OptionsKey: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let interPageSpacing = OptionsKey(rawValue: "UIPageViewControllerOptionInterPageSpacingKey")
    public static let spineLocation = OptionsKey(rawValue: "UIPageViewControllerOptionSpineLocationKey")
  }
  public let transitionStyle: TransitionStyle
  public let navigationOrientation: NavigationOrientation
  public init(
    transitionStyle style: TransitionStyle, navigationOrientation: NavigationOrientation,
    options: [OptionsKey: Any]? = nil
  ) {
    (transitionStyle, self.navigationOrientation) = (style, navigationOrientation)
    super.init(nibName: nil, bundle: nil)
  }
  public required init?(coder: NSCoder) {
    (transitionStyle, navigationOrientation) = (.scroll, .horizontal)
    super.init(coder: coder)
  }
  open weak var dataSource: (any UIPageViewControllerDataSource)?
  open weak var delegate: (any UIPageViewControllerDelegate)?
  open var isDoubleSided = false
  open var gestureRecognizers: [UIGestureRecognizer] { [] }
  open private(set) var viewControllers: [UIViewController]?
  open func setViewControllers(
    _ viewControllers: [UIViewController]?, direction: NavigationDirection, animated: Bool,
    completion: ((Bool) -> Void)? = nil
  ) {
    self.viewControllers = viewControllers
    onChange?()
    completion?(true)
  }

  /// The user turned a page.
  package func turn(forward: Bool) {
    guard let current = viewControllers?.first,
      let next = forward
        ? dataSource?.pageViewController(self, viewControllerAfter: current)
        : dataSource?.pageViewController(self, viewControllerBefore: current)
    else { return }
    delegate?.pageViewController(self, willTransitionTo: [next])
    viewControllers = [next]
    onChange?()
    delegate?.pageViewController(
      self, didFinishAnimating: true, previousViewControllers: [current], transitionCompleted: true)
  }
}
