import SDKBase

/// A colour, which may be another in the dark.
open class UIColor: NSObject, NSCopying, NSSecureCoding, _ExpressibleByColorLiteral,
  @unchecked Sendable
{
  package typealias Components = (red: CGFloat, green: CGFloat, blue: CGFloat, alpha: CGFloat)
  private let resolve: (UITraitCollection) -> Components

  public override convenience init() { self.init(white: 0, alpha: 0) }

  package init(resolve: @escaping (UITraitCollection) -> Components) { self.resolve = resolve }

  public init(red: CGFloat, green: CGFloat, blue: CGFloat, alpha: CGFloat) {
    resolve = { _ in (red, green, blue, alpha) }
  }

  public init(white: CGFloat, alpha: CGFloat) { resolve = { _ in (white, white, white, alpha) } }

  public init(hue: CGFloat, saturation: CGFloat, brightness: CGFloat, alpha: CGFloat) {
    let components = Self.components(hue, saturation, brightness)
    resolve = { _ in (components.0, components.1, components.2, alpha) }
  }

  public convenience init(displayP3Red red: CGFloat, green: CGFloat, blue: CGFloat, alpha: CGFloat) {
    self.init(red: red, green: green, blue: blue, alpha: alpha)
  }

  public convenience init(cgColor: CGColor) {
    self.init(red: cgColor.red, green: cgColor.green, blue: cgColor.blue, alpha: cgColor.alpha)
  }

  /// A pattern is drawn as grey.
  public convenience init(patternImage image: UIImage) {
    reportUnsupported(api: "UIColor(patternImage:)", note: "Patterns are drawn as grey.")
    self.init(white: 0.5, alpha: 1)
  }

  /// A colour of the app's asset catalogue; nil where the app has none of this name.
  public convenience init?(named name: String) {
    guard let known = uiKitHooks.color?(name) else { return nil }
    self.init(resolve: { $0.userInterfaceStyle == .dark ? known.dark : known.light })
  }

  public convenience init?(named name: String, in bundle: Bundle?, compatibleWith traitCollection: UITraitCollection?) {
    self.init(named: name)
  }

  public init(dynamicProvider: @escaping (UITraitCollection) -> UIColor) {
    resolve = { traits in dynamicProvider(traits).components(in: traits) }
  }

  public required convenience init(_colorLiteralRed red: Float, green: Float, blue: Float, alpha: Float) {
    self.init(red: CGFloat(red), green: CGFloat(green), blue: CGFloat(blue), alpha: CGFloat(alpha))
  }

  package func components(in traits: UITraitCollection) -> Components { resolve(traits) }

  open func resolvedColor(with traits: UITraitCollection) -> UIColor {
    let fixed = components(in: traits)
    return UIColor(resolve: { _ in fixed })
  }

  open func withAlphaComponent(_ alpha: CGFloat) -> UIColor {
    UIColor(resolve: { [resolve] traits in
      let own = resolve(traits)
      return (own.red, own.green, own.blue, alpha)
    })
  }

  @discardableResult
  open func getRed(
    _ red: UnsafeMutablePointer<CGFloat>?, green: UnsafeMutablePointer<CGFloat>?,
    blue: UnsafeMutablePointer<CGFloat>?, alpha: UnsafeMutablePointer<CGFloat>?
  ) -> Bool {
    let own = components(in: .current)
    red?.pointee = own.red
    green?.pointee = own.green
    blue?.pointee = own.blue
    alpha?.pointee = own.alpha
    return true
  }

  @discardableResult
  open func getWhite(_ white: UnsafeMutablePointer<CGFloat>?, alpha: UnsafeMutablePointer<CGFloat>?) -> Bool {
    let own = components(in: .current)
    white?.pointee = own.red * 0.299 + own.green * 0.587 + own.blue * 0.114
    alpha?.pointee = own.alpha
    return true
  }

  @discardableResult
  open func getHue(
    _ hue: UnsafeMutablePointer<CGFloat>?, saturation: UnsafeMutablePointer<CGFloat>?,
    brightness: UnsafeMutablePointer<CGFloat>?, alpha: UnsafeMutablePointer<CGFloat>?
  ) -> Bool {
    let own = components(in: .current)
    let (most, least) = (max(own.red, own.green, own.blue), min(own.red, own.green, own.blue))
    let spread = most - least
    var angle: CGFloat = 0
    if spread > 0 {
      if most == own.red {
        angle = ((own.green - own.blue) / spread).truncatingRemainder(dividingBy: 6)
      } else {
        angle = most == own.green ? (own.blue - own.red) / spread + 2 : (own.red - own.green) / spread + 4
      }
    }
    hue?.pointee = angle < 0 ? angle / 6 + 1 : angle / 6
    saturation?.pointee = most == 0 ? 0 : spread / most
    brightness?.pointee = most
    alpha?.pointee = own.alpha
    return true
  }

  open var cgColor: CGColor {
    let own = components(in: .current)
    return CGColor(red: own.red, green: own.green, blue: own.blue, alpha: own.alpha)
  }

  /// Makes it the colour that is filled and stroked with.
  open func set() {
    setFill()
    setStroke()
  }
  open func setFill() { UIGraphicsGetCurrentContext()?.setFillColor(cgColor) }
  open func setStroke() { UIGraphicsGetCurrentContext()?.setStrokeColor(cgColor) }

  private static func components(_ hue: CGFloat, _ saturation: CGFloat, _ brightness: CGFloat) -> (
    CGFloat, CGFloat, CGFloat
  ) {
    func channel(_ n: CGFloat) -> CGFloat {
      let k = (n + hue * 6).truncatingRemainder(dividingBy: 6)
      return brightness - brightness * saturation * max(0, min(k, 4 - k, 1))
    }
    return (channel(5), channel(3), channel(1))
  }

  open override func isEqual(_ object: Any?) -> Bool {
    guard let other = object as? UIColor else { return false }
    return [UIUserInterfaceStyle.light, .dark].allSatisfy { style in
      let traits = UITraitCollection(userInterfaceStyle: style)
      return components(in: traits) == other.components(in: traits)
    }
  }

  open override var hash: Int {
    let own = components(in: UITraitCollection(userInterfaceStyle: .light))
    return [own.red, own.green, own.blue, own.alpha].hashValue
  }

  open override var description: String {
    let own = components(in: .current)
    return "UIExtendedSRGBColorSpace \(own.red) \(own.green) \(own.blue) \(own.alpha)"
  }

  // MARK: Copies and archives

  open func copy(with zone: NSZone? = nil) -> Any { self }
  open class var supportsSecureCoding: Bool { true }

  public required convenience init?(coder: NSCoder) {
    func part(_ key: String) -> CGFloat { CGFloat(coder.decodeDouble(forKey: key)) }
    self.init(red: part("UIRed"), green: part("UIGreen"), blue: part("UIBlue"), alpha: part("UIAlpha"))
  }

  open func encode(with coder: NSCoder) {
    let own = components(in: .current)
    coder.encode(Double(own.red), forKey: "UIRed")
    coder.encode(Double(own.green), forKey: "UIGreen")
    coder.encode(Double(own.blue), forKey: "UIBlue")
    coder.encode(Double(own.alpha), forKey: "UIAlpha")
  }
}
