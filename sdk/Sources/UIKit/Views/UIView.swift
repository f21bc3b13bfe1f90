import SDKBase

/// Where something can be placed by coordinates.
@MainActor @preconcurrency
public protocol UICoordinateSpace: NSObjectProtocol {
  var bounds: CGRect { get }
}

/// A part of the screen.
@MainActor @preconcurrency
open class UIView: UIResponder, UICoordinateSpace, UITraitEnvironment, UIAppearance, CALayerDelegate {
  public init(frame: CGRect) {
    layer = type(of: self).layerClass.init()
    super.init()
    layer.frame = frame
    layer.onChange = { [weak self] in self?.setNeedsDisplay() }
    layer.delegate = self
  }

  public required init?(coder: NSCoder) {
    layer = type(of: self).layerClass.init()
    super.init()
    layer.onChange = { [weak self] in self?.setNeedsDisplay() }
  }

  @MainActor @preconcurrency public override convenience init() { self.init(frame: .zero) }

  // MARK: Geometry

  open class var layerClass: CALayer.Type { CALayer.self }
  public nonisolated(unsafe) let layer: CALayer

  open var frame: CGRect {
    get { layer.frame }
    set {
      let isNew = newValue.size != layer.bounds.size
      layer.frame = newValue
      if isNew { setNeedsLayout() }
    }
  }
  open var bounds: CGRect {
    get { layer.bounds }
    set {
      let isNew = newValue.size != layer.bounds.size
      layer.bounds = newValue
      if isNew { setNeedsLayout() }
    }
  }
  open var center: CGPoint {
    get { layer.position }
    set { layer.position = newValue }
  }
  open var transform: CGAffineTransform {
    get { layer.affineTransform() }
    set { layer.setAffineTransform(newValue) }
  }
  open var transform3D: CATransform3D {
    get { layer.transform }
    set { layer.transform = newValue }
  }
  open var contentScaleFactor: CGFloat = screenFacts.scale
  open var safeAreaInsets: UIEdgeInsets {
    let area = screenFacts.safeArea
    return UIEdgeInsets(top: area.top, left: area.left, bottom: area.bottom, right: area.right)
  }
  open func safeAreaInsetsDidChange() {}
  open var layoutMargins = UIEdgeInsets(top: 8, left: 8, bottom: 8, right: 8)
  open var directionalLayoutMargins = NSDirectionalEdgeInsets(top: 8, leading: 8, bottom: 8, trailing: 8)
  open var preservesSuperviewLayoutMargins = false
  open var insetsLayoutMarginsFromSafeArea = true
  open var autoresizingMask: AutoresizingMask = []
  open var autoresizesSubviews = true

  open func convert(_ point: CGPoint, to view: UIView?) -> CGPoint {
    let here = absolute(point)
    guard let view else { return here }
    let other = view.absolute(.zero)
    return CGPoint(x: here.x - other.x, y: here.y - other.y)
  }
  open func convert(_ point: CGPoint, from view: UIView?) -> CGPoint {
    view?.convert(point, to: self) ?? CGPoint(x: point.x - absolute(.zero).x, y: point.y - absolute(.zero).y)
  }
  open func convert(_ rect: CGRect, to view: UIView?) -> CGRect {
    CGRect(origin: convert(rect.origin, to: view), size: rect.size)
  }
  open func convert(_ rect: CGRect, from view: UIView?) -> CGRect {
    CGRect(origin: convert(rect.origin, from: view), size: rect.size)
  }
  private func absolute(_ point: CGPoint) -> CGPoint {
    let moved = CGPoint(x: point.x + frame.minX - bounds.minX, y: point.y + frame.minY - bounds.minY)
    return superview?.absolute(moved) ?? moved
  }

  // MARK: Look

  open var backgroundColor: UIColor? { didSet { setNeedsDisplay() } }
  open var alpha: CGFloat {
    get { CGFloat(layer.opacity) }
    set { layer.opacity = Float(newValue) }
  }
  open var isHidden: Bool {
    get { layer.isHidden }
    set { layer.isHidden = newValue }
  }
  open var isOpaque = true
  open var clipsToBounds: Bool {
    get { layer.masksToBounds }
    set { layer.masksToBounds = newValue }
  }
  open var tintColor: UIColor! {
    get { ownTint ?? superview?.tintColor ?? .tintColor }
    set {
      ownTint = newValue
      tintColorDidChange()
    }
  }
  private var ownTint: UIColor?
  open func tintColorDidChange() { setNeedsDisplay() }
  open var tintAdjustmentMode = TintAdjustmentMode.normal
  open var mask: UIView?
  open var contentMode = ContentMode.scaleToFill { didSet { setNeedsDisplay() } }
  open var clearsContextBeforeDrawing = true
  open var semanticContentAttribute = UISemanticContentAttribute.unspecified
  open var overrideUserInterfaceStyle = UIUserInterfaceStyle.unspecified
  open var traitCollection: UITraitCollection { .current }
  open func traitCollectionDidChange(_ previousTraitCollection: UITraitCollection?) {}
  open var effectiveUserInterfaceLayoutDirection: UIUserInterfaceLayoutDirection {
    screenFacts.rightToLeft ? .rightToLeft : .leftToRight
  }

  /// Draws the view; overridden by views that draw themselves.
  open func draw(_ rect: CGRect) {}
  /// Something above wants to know when what is seen changes.
  package var onChange: (() -> Void)?
  open func setNeedsDisplay() {
    onChange?()
    superview?.setNeedsDisplay()
  }
  open func setNeedsDisplay(_ rect: CGRect) { setNeedsDisplay() }

  // MARK: Layout

  open var translatesAutoresizingMaskIntoConstraints = true
  package private(set) var heldConstraints: [NSLayoutConstraint] = []
  open var constraints: [NSLayoutConstraint] { heldConstraints }
  package func hold(_ constraint: NSLayoutConstraint, _ isActive: Bool) {
    heldConstraints.removeAll { $0 === constraint }
    if isActive { heldConstraints.append(constraint) }
    superview?.setNeedsLayout()
    setNeedsLayout()
  }
  open func addConstraint(_ constraint: NSLayoutConstraint) { constraint.isActive = true }
  open func addConstraints(_ constraints: [NSLayoutConstraint]) { NSLayoutConstraint.activate(constraints) }
  open func removeConstraint(_ constraint: NSLayoutConstraint) { constraint.isActive = false }
  open func removeConstraints(_ constraints: [NSLayoutConstraint]) { NSLayoutConstraint.deactivate(constraints) }
  open func updateConstraints() {}
  open func setNeedsUpdateConstraints() {}
  open func updateConstraintsIfNeeded() {}
  open class var requiresConstraintBasedLayout: Bool { false }
  package func setFrameByLayout(_ frame: CGRect) {
    guard frame != self.frame else { return }
    self.frame = frame
  }

  private var needsLayout = true
  open func setNeedsLayout() {
    needsLayout = true
    onChange?()
    superview?.onChange?()
  }
  open func layoutIfNeeded() {
    guard needsLayout else { return }
    needsLayout = false
    layoutSubviews()
    for view in subviews { view.layoutIfNeeded() }
  }
  open func layoutSubviews() { ConstraintSolver(container: self).apply() }

  public static let noIntrinsicMetric: CGFloat = -1
  public static let layoutFittingCompressedSize = CGSize.zero
  public static let layoutFittingExpandedSize = CGSize(width: 10000, height: 10000)
  open var intrinsicContentSize: CGSize { CGSize(width: UIView.noIntrinsicMetric, height: UIView.noIntrinsicMetric) }
  open func invalidateIntrinsicContentSize() { setNeedsLayout() }
  open func sizeThatFits(_ size: CGSize) -> CGSize {
    let own = intrinsicContentSize
    return CGSize(
      width: own.width < 0 ? bounds.width : own.width, height: own.height < 0 ? bounds.height : own.height)
  }
  open func sizeToFit() { bounds.size = sizeThatFits(CGSize(width: CGFloat.infinity, height: .infinity)) }
  open func systemLayoutSizeFitting(_ targetSize: CGSize) -> CGSize { sizeThatFits(targetSize) }
  open func systemLayoutSizeFitting(
    _ targetSize: CGSize, withHorizontalFittingPriority horizontalFittingPriority: UILayoutPriority,
    verticalFittingPriority: UILayoutPriority
  ) -> CGSize { sizeThatFits(targetSize) }
  private var hugging: [NSLayoutConstraint.Axis: UILayoutPriority] = [:]
  private var resistance: [NSLayoutConstraint.Axis: UILayoutPriority] = [:]
  open func contentHuggingPriority(for axis: NSLayoutConstraint.Axis) -> UILayoutPriority {
    hugging[axis] ?? .defaultLow
  }
  open func setContentHuggingPriority(_ priority: UILayoutPriority, for axis: NSLayoutConstraint.Axis) {
    hugging[axis] = priority
  }
  open func contentCompressionResistancePriority(for axis: NSLayoutConstraint.Axis) -> UILayoutPriority {
    resistance[axis] ?? .defaultHigh
  }
  open func setContentCompressionResistancePriority(_ priority: UILayoutPriority, for axis: NSLayoutConstraint.Axis) {
    resistance[axis] = priority
  }

  open var leadingAnchor: NSLayoutXAxisAnchor { NSLayoutXAxisAnchor(self, .leading) }
  open var trailingAnchor: NSLayoutXAxisAnchor { NSLayoutXAxisAnchor(self, .trailing) }
  open var leftAnchor: NSLayoutXAxisAnchor { NSLayoutXAxisAnchor(self, .left) }
  open var rightAnchor: NSLayoutXAxisAnchor { NSLayoutXAxisAnchor(self, .right) }
  open var topAnchor: NSLayoutYAxisAnchor { NSLayoutYAxisAnchor(self, .top) }
  open var bottomAnchor: NSLayoutYAxisAnchor { NSLayoutYAxisAnchor(self, .bottom) }
  open var widthAnchor: NSLayoutDimension { NSLayoutDimension(self, .width) }
  open var heightAnchor: NSLayoutDimension { NSLayoutDimension(self, .height) }
  open var centerXAnchor: NSLayoutXAxisAnchor { NSLayoutXAxisAnchor(self, .centerX) }
  open var centerYAnchor: NSLayoutYAxisAnchor { NSLayoutYAxisAnchor(self, .centerY) }
  open var firstBaselineAnchor: NSLayoutYAxisAnchor { NSLayoutYAxisAnchor(self, .firstBaseline) }
  open var lastBaselineAnchor: NSLayoutYAxisAnchor { NSLayoutYAxisAnchor(self, .lastBaseline) }
  open var safeAreaLayoutGuide: UILayoutGuide { guide { _ in .zero } }
  open var layoutMarginsGuide: UILayoutGuide { guide { $0.layoutMargins } }
  open var readableContentGuide: UILayoutGuide { guide { $0.layoutMargins } }
  @available(iOS 15.0, *)
  open var keyboardLayoutGuide: UILayoutGuide { guide { _ in .zero } }
  private var guides: [UILayoutGuide] = []
  private final func guide(_ insets: @escaping @MainActor (UIView) -> UIEdgeInsets) -> UILayoutGuide {
    let made = UILayoutGuide()
    made.owningView = self
    made.insets = { [weak self] in self.map(insets) ?? .zero }
    // Constraints hold what they are tied to weakly.
    guides.append(made)
    return made
  }
  open var layoutGuides: [UILayoutGuide] { guides }
  open func addLayoutGuide(_ layoutGuide: UILayoutGuide) {
    layoutGuide.owningView = self
    guides.append(layoutGuide)
  }
  open func removeLayoutGuide(_ layoutGuide: UILayoutGuide) { guides.removeAll { $0 === layoutGuide } }

  // MARK: Tree

  open private(set) weak var superview: UIView?
  open private(set) var subviews: [UIView] = []
  open var window: UIWindow? { superview?.window ?? attachedWindow }
  package weak var attachedWindow: UIWindow?
  open override var next: UIResponder? { controller ?? superview }
  package weak var controller: UIViewController?
  open var tag = 0

  open func addSubview(_ view: UIView) { insertSubview(view, at: subviews.count) }
  open func insertSubview(_ view: UIView, at index: Int) {
    view.removeFromSuperview()
    view.willMove(toSuperview: self)
    view.superview = self
    subviews.insert(view, at: min(max(index, 0), subviews.count))
    layer.addSublayer(view.layer)
    view.didMoveToSuperview()
    view.didMoveToWindow()
    didAddSubview(view)
    setNeedsLayout()
    setNeedsDisplay()
  }
  open func insertSubview(_ view: UIView, belowSubview siblingSubview: UIView) {
    insertSubview(view, at: subviews.firstIndex(of: siblingSubview) ?? 0)
  }
  open func insertSubview(_ view: UIView, aboveSubview siblingSubview: UIView) {
    insertSubview(view, at: subviews.firstIndex(of: siblingSubview).map { $0 + 1 } ?? subviews.count)
  }
  open func removeFromSuperview() {
    guard let superview else { return }
    superview.willRemoveSubview(self)
    superview.subviews.removeAll { $0 === self }
    layer.removeFromSuperlayer()
    self.superview = nil
    superview.setNeedsDisplay()
  }
  open func bringSubviewToFront(_ view: UIView) {
    guard let index = subviews.firstIndex(of: view) else { return }
    subviews.append(subviews.remove(at: index))
    setNeedsDisplay()
  }
  open func sendSubviewToBack(_ view: UIView) {
    guard let index = subviews.firstIndex(of: view) else { return }
    subviews.insert(subviews.remove(at: index), at: 0)
    setNeedsDisplay()
  }
  open func exchangeSubview(at index1: Int, withSubviewAt index2: Int) { subviews.swapAt(index1, index2) }
  open func isDescendant(of view: UIView) -> Bool { self === view || superview?.isDescendant(of: view) == true }
  open func viewWithTag(_ tag: Int) -> UIView? {
    self.tag == tag ? self : subviews.lazy.compactMap { $0.viewWithTag(tag) }.first
  }
  open func didAddSubview(_ subview: UIView) {}
  open func willRemoveSubview(_ subview: UIView) {}
  open func willMove(toSuperview newSuperview: UIView?) {}
  open func didMoveToSuperview() {}
  open func willMove(toWindow newWindow: UIWindow?) {}
  open func didMoveToWindow() {}

  // MARK: Touch

  open var isUserInteractionEnabled = true
  open var isMultipleTouchEnabled = false
  open var isExclusiveTouch = false
  open var gestureRecognizers: [UIGestureRecognizer]? { didSet { setNeedsDisplay() } }
  open func addGestureRecognizer(_ gestureRecognizer: UIGestureRecognizer) {
    gestureRecognizer.view = self
    gestureRecognizers = (gestureRecognizers ?? []) + [gestureRecognizer]
  }
  open func removeGestureRecognizer(_ gestureRecognizer: UIGestureRecognizer) {
    gestureRecognizers?.removeAll { $0 === gestureRecognizer }
  }
  open func gestureRecognizerShouldBegin(_ gestureRecognizer: UIGestureRecognizer) -> Bool { true }
  open func hitTest(_ point: CGPoint, with event: UIEvent?) -> UIView? {
    guard isUserInteractionEnabled, !isHidden, alpha > 0.01, self.point(inside: point, with: event) else { return nil }
    return subviews.reversed().lazy.compactMap { $0.hitTest(self.convert(point, to: $0), with: event) }.first ?? self
  }
  open func point(inside point: CGPoint, with event: UIEvent?) -> Bool { bounds.contains(point) }
  open func endEditing(_ force: Bool) -> Bool { resignFirstResponder() }
  open func addInteraction(_ interaction: any UIInteraction) { interactions.append(interaction) }
  open func removeInteraction(_ interaction: any UIInteraction) { interactions.removeAll { $0 === interaction } }
  open var interactions: [any UIInteraction] = []

  // MARK: Accessibility

  open var isAccessibilityElement = false
  open var accessibilityLabel: String?
  open var accessibilityHint: String?
  open var accessibilityValue: String?
  open var accessibilityTraits: UIAccessibilityTraits = .none
  open var accessibilityIdentifier: String?
  open var accessibilityElements: [Any]?
  open var accessibilityViewIsModal = false
  open var shouldGroupAccessibilityChildren = false

  // MARK: Pictures of it

  open func snapshotView(afterScreenUpdates afterUpdates: Bool) -> UIView? { nil }
  @discardableResult
  open func drawHierarchy(in rect: CGRect, afterScreenUpdates afterUpdates: Bool) -> Bool {
    reportUnsupported(api: "UIView.drawHierarchy", note: "Views are not drawn into pictures.")
    return false
  }

  public static func appearance() -> Self { AppearanceStore.proxy(of: self) }
  public static func appearance(whenContainedInInstancesOf containerTypes: [any UIAppearanceContainer.Type]) -> Self {
    AppearanceStore.proxy(of: self)
  }
  public static func appearance(for trait: UITraitCollection) -> Self { AppearanceStore.proxy(of: self) }
}
