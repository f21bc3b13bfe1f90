/// A button.
open class UIButton: UIControl {
  /// Kinds of buttons.
  public enum ButtonType: Int, Sendable {
    case custom, system, detailDisclosure, infoLight, infoDark, contactAdd, plain
    @available(iOS 13.0, *)
    case close
  }

  private struct Look {
    var title: String?
    var attributedTitle: NSAttributedString?
    var titleColor: UIColor?
    var image: UIImage?
    var backgroundImage: UIImage?
  }
  private var looks: [UIControl.State: Look] = [:]
  open private(set) var buttonType = ButtonType.custom
  public let titleLabel: UILabel? = UILabel()
  public let imageView: UIImageView? = UIImageView()
  open var contentEdgeInsets = UIEdgeInsets.zero
  open var titleEdgeInsets = UIEdgeInsets.zero
  open var imageEdgeInsets = UIEdgeInsets.zero
  open var adjustsImageWhenHighlighted = true
  open var adjustsImageWhenDisabled = true
  @available(iOS 14.0, *)
  open var menu: UIMenu?
  open var role = Role.normal
  @available(iOS 15.0, *)
  open var configuration: Configuration? {
    get { ownConfiguration }
    set {
      ownConfiguration = newValue
      setNeedsDisplay()
    }
  }
  private var ownConfiguration: Configuration?
  @available(iOS 15.0, *)
  open var changesSelectionAsPrimaryAction: Bool {
    get { togglesSelection }
    set { togglesSelection = newValue }
  }
  private var togglesSelection = false
  @available(iOS 15.0, *)
  open var configurationUpdateHandler: ((UIButton) -> Void)?
  @available(iOS 15.0, *)
  open func setNeedsUpdateConfiguration() { configurationUpdateHandler?(self) }
  @available(iOS 15.0, *)
  open func updateConfiguration() {}

  /// What a button is for.
  public enum Role: Int, Sendable { case normal, primary, cancel, destructive }

  public override init(frame: CGRect) { super.init(frame: frame) }
  public required init?(coder: NSCoder) { super.init(coder: coder) }

  public convenience init(type buttonType: ButtonType) {
    self.init(frame: .zero)
    self.buttonType = buttonType
  }
  @available(iOS 14.0, *)
  public convenience init(type buttonType: ButtonType = .system, primaryAction: UIAction?) {
    self.init(type: buttonType)
    if let primaryAction {
      addAction(primaryAction, for: .primaryActionTriggered)
      setTitle(primaryAction.title, for: .normal)
      setImage(primaryAction.image, for: .normal)
    }
  }
  @available(iOS 15.0, *)
  public convenience init(configuration: Configuration, primaryAction: UIAction? = nil) {
    self.init(type: .system, primaryAction: primaryAction)
    self.configuration = configuration
  }

  private func look(_ state: UIControl.State, _ change: (inout Look) -> Void) {
    change(&looks[state, default: Look()])
    invalidateIntrinsicContentSize()
    setNeedsDisplay()
  }
  private func current<T>(_ path: KeyPath<Look, T?>, _ state: UIControl.State) -> T? {
    looks[state]?[keyPath: path] ?? looks[.normal]?[keyPath: path]
  }

  open func setTitle(_ title: String?, for state: UIControl.State) { look(state) { $0.title = title } }
  open func setTitleColor(_ color: UIColor?, for state: UIControl.State) { look(state) { $0.titleColor = color } }
  open func setTitleShadowColor(_ color: UIColor?, for state: UIControl.State) {}
  open func setImage(_ image: UIImage?, for state: UIControl.State) { look(state) { $0.image = image } }
  open func setBackgroundImage(_ image: UIImage?, for state: UIControl.State) {
    look(state) { $0.backgroundImage = image }
  }
  open func setAttributedTitle(_ title: NSAttributedString?, for state: UIControl.State) {
    look(state) { $0.attributedTitle = title }
  }
  open func setPreferredSymbolConfiguration(
    _ configuration: UIImage.SymbolConfiguration?, forImageIn state: UIControl.State
  ) {
    if let configuration, let image = current(\.image, state) {
      look(state) { $0.image = image.withConfiguration(configuration) }
    }
  }
  open func title(for state: UIControl.State) -> String? { current(\.title, state) }
  open func titleColor(for state: UIControl.State) -> UIColor! { current(\.titleColor, state) ?? tintColor }
  open func image(for state: UIControl.State) -> UIImage? { current(\.image, state) }
  open func attributedTitle(for state: UIControl.State) -> NSAttributedString? { current(\.attributedTitle, state) }
  open var currentTitle: String? { current(\.title, state) ?? ownConfiguration?.title }
  open var currentTitleColor: UIColor { titleColor(for: state) }
  open var currentImage: UIImage? { current(\.image, state) ?? ownConfiguration?.image }
  open var currentBackgroundImage: UIImage? { current(\.backgroundImage, state) }
  open var currentAttributedTitle: NSAttributedString? { current(\.attributedTitle, state) }

  open override var intrinsicContentSize: CGSize {
    let font = titleLabel?.font ?? .systemFont(ofSize: 17)
    let words = currentAttributedTitle?.string ?? currentTitle ?? ""
    let text = words.isEmpty ? .zero : measureText([UIKitHooks.Run(text: words, font: font)], width: nil)
    let image = currentImage?.size ?? .zero
    let padding: CGFloat = ownConfiguration == nil ? 0 : 24
    return CGSize(
      width: text.width + image.width + contentEdgeInsets.left + contentEdgeInsets.right + padding,
      height: max(text.height, image.height) + contentEdgeInsets.top + contentEdgeInsets.bottom + 12)
  }

  /// Does what a tap does.
  package func press() {
    guard isEnabled else { return }
    if togglesSelection { isSelected.toggle() }
    sendActions(for: .touchDown)
    sendActions(for: [.touchUpInside, .primaryActionTriggered])
  }
}

extension UIButton {
  /// How a button looks and what it shows.
  @available(iOS 15.0, *)
  public struct Configuration {
    /// The form of the corners.
    public enum CornerStyle: Int, Sendable { case fixed, dynamic, small, medium, large, capsule }
    /// How large it is.
    public enum Size: Int, Sendable { case medium, small, mini, large }
    /// Where the title stands.
    public enum TitleAlignment: Int, Sendable { case automatic, leading, center, trailing }

    package var kind: String
    public var title: String?
    public var subtitle: String?
    public var attributedTitle: AttributedString?
    public var attributedSubtitle: AttributedString?
    public var image: UIImage?
    public var imagePadding: CGFloat = 0
    public var titlePadding: CGFloat = 1
    public var imagePlacement: NSDirectionalRectEdge = .leading
    public var preferredSymbolConfigurationForImage: UIImage.SymbolConfiguration?
    public var baseBackgroundColor: UIColor?
    public var baseForegroundColor: UIColor?
    public var cornerStyle = CornerStyle.dynamic
    public var buttonSize = Size.medium
    public var titleAlignment = TitleAlignment.automatic
    public var contentInsets = NSDirectionalEdgeInsets(top: 7, leading: 12, bottom: 7, trailing: 12)
    public var showsActivityIndicator = false
    public var background = UIBackgroundConfiguration.clear()

    public static func plain() -> Configuration { Configuration(kind: "plain") }
    public static func tinted() -> Configuration { Configuration(kind: "tinted") }
    public static func gray() -> Configuration { Configuration(kind: "gray") }
    public static func filled() -> Configuration { Configuration(kind: "filled") }
    public static func borderless() -> Configuration { Configuration(kind: "borderless") }
    public static func bordered() -> Configuration { Configuration(kind: "gray") }
    public static func borderedTinted() -> Configuration { Configuration(kind: "tinted") }
    public static func borderedProminent() -> Configuration { Configuration(kind: "filled") }
    private init(kind: String) { self.kind = kind }
    public func updated(for button: UIButton) -> Configuration { self }
  }
}

/// Edges told by the direction of reading.
public struct NSDirectionalRectEdge: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let top = NSDirectionalRectEdge(rawValue: 1)
  public static let leading = NSDirectionalRectEdge(rawValue: 2)
  public static let bottom = NSDirectionalRectEdge(rawValue: 4)
  public static let trailing = NSDirectionalRectEdge(rawValue: 8)
  public static let all = NSDirectionalRectEdge(rawValue: 15)
}

/// What is behind a view's content.
@available(iOS 14.0, *)
public struct UIBackgroundConfiguration {
  public var backgroundColor: UIColor?
  public var cornerRadius: CGFloat = 0
  public var strokeColor: UIColor?
  public var strokeWidth: CGFloat = 0
  public var backgroundInsets = NSDirectionalEdgeInsets.zero
  public var image: UIImage?
  public var customView: UIView?
  public var visualEffect: UIVisualEffect?
  public static func clear() -> UIBackgroundConfiguration { UIBackgroundConfiguration() }
  public static func listPlainCell() -> UIBackgroundConfiguration { UIBackgroundConfiguration() }
  public static func listGroupedCell() -> UIBackgroundConfiguration { UIBackgroundConfiguration() }
}
