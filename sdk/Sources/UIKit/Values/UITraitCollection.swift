import SDKBase

/// Light or dark.
public enum UIUserInterfaceStyle: Int, Sendable {
  case unspecified, light, dark
}

/// How much room there is along an axis.
public enum UIUserInterfaceSizeClass: Int, Sendable {
  case unspecified, compact, regular
}

/// Where reading begins.
public enum UITraitEnvironmentLayoutDirection: Int, Sendable {
  case unspecified = -1
  case leftToRight, rightToLeft
}

/// How strongly things stand out from each other.
@available(iOS 13.0, *)
public enum UIAccessibilityContrast: Int, Sendable {
  case unspecified = -1
  case normal, high
}

/// Whether what is in front stands a little nearer.
@available(iOS 13.0, *)
public enum UIUserInterfaceLevel: Int, Sendable {
  case unspecified = -1
  case base, elevated
}

/// The range of colours of a screen.
public enum UIDisplayGamut: Int, Sendable {
  case unspecified = -1
  case SRGB, P3
}

/// The size that people want text to have.
public struct UIContentSizeCategory: RawRepresentable, Hashable, Comparable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  private init(_ short: String) { rawValue = "UICTContentSizeCategory\(short)" }

  public static let unspecified = UIContentSizeCategory(rawValue: "_UICTContentSizeCategoryUnspecified")
  public static let extraSmall = UIContentSizeCategory("XS")
  public static let small = UIContentSizeCategory("S")
  public static let medium = UIContentSizeCategory("M")
  public static let large = UIContentSizeCategory("L")
  public static let extraLarge = UIContentSizeCategory("XL")
  public static let extraExtraLarge = UIContentSizeCategory("XXL")
  public static let extraExtraExtraLarge = UIContentSizeCategory("XXXL")
  public static let accessibilityMedium = UIContentSizeCategory("AccessibilityM")
  public static let accessibilityLarge = UIContentSizeCategory("AccessibilityL")
  public static let accessibilityExtraLarge = UIContentSizeCategory("AccessibilityXL")
  public static let accessibilityExtraExtraLarge = UIContentSizeCategory("AccessibilityXXL")
  public static let accessibilityExtraExtraExtraLarge = UIContentSizeCategory("AccessibilityXXXL")
  public static let didChangeNotification = Notification.Name("UIContentSizeCategoryDidChangeNotification")

  private static let order: [UIContentSizeCategory] = [
    .extraSmall, .small, .medium, .large, .extraLarge, .extraExtraLarge, .extraExtraExtraLarge, .accessibilityMedium,
    .accessibilityLarge, .accessibilityExtraLarge, .accessibilityExtraExtraLarge, .accessibilityExtraExtraExtraLarge,
  ]
  /// What text of the default size is multiplied by, in the same order.
  private static let factors: [CGFloat] = [0.82, 0.88, 0.94, 1, 1.12, 1.24, 1.35, 1.65, 1.94, 2.35, 2.76, 3.12]
  private static let names = [
    "xSmall", "small", "medium", "large", "xLarge", "xxLarge", "xxxLarge", "accessibility1", "accessibility2",
    "accessibility3", "accessibility4", "accessibility5",
  ]

  private var rank: Int { Self.order.firstIndex(of: self) ?? 3 }
  package var factor: CGFloat { Self.factors[rank] }

  package static var current: UIContentSizeCategory {
    names.firstIndex(of: screenFacts.textSize).map { order[$0] } ?? .large
  }

  public var isAccessibilityCategory: Bool { rank >= 7 }
  public static func < (lhs: UIContentSizeCategory, rhs: UIContentSizeCategory) -> Bool { lhs.rank < rhs.rank }
}

/// What is known of the screen where something is shown.
open class UITraitCollection: NSObject, @unchecked Sendable {
  public let userInterfaceStyle: UIUserInterfaceStyle
  public let userInterfaceIdiom: UIUserInterfaceIdiom
  public let horizontalSizeClass: UIUserInterfaceSizeClass
  public let verticalSizeClass: UIUserInterfaceSizeClass
  public let displayScale: CGFloat
  public let layoutDirection: UITraitEnvironmentLayoutDirection
  public let preferredContentSizeCategory: UIContentSizeCategory
  public let userInterfaceLevel: UIUserInterfaceLevel
  public let accessibilityContrast: UIAccessibilityContrast
  public let displayGamut: UIDisplayGamut

  private init(
    style: UIUserInterfaceStyle = .unspecified, idiom: UIUserInterfaceIdiom = .unspecified,
    horizontal: UIUserInterfaceSizeClass = .unspecified, vertical: UIUserInterfaceSizeClass = .unspecified,
    scale: CGFloat = 0, direction: UITraitEnvironmentLayoutDirection = .unspecified,
    textSize: UIContentSizeCategory = .unspecified, level: UIUserInterfaceLevel = .unspecified,
    contrast: UIAccessibilityContrast = .unspecified, gamut: UIDisplayGamut = .unspecified
  ) {
    (userInterfaceStyle, userInterfaceIdiom, horizontalSizeClass) = (style, idiom, horizontal)
    (verticalSizeClass, displayScale, layoutDirection) = (vertical, scale, direction)
    (preferredContentSizeCategory, userInterfaceLevel) = (textSize, level)
    (accessibilityContrast, displayGamut) = (contrast, gamut)
    super.init()
  }

  public override convenience init() { self.init(style: .unspecified) }
  public convenience init(userInterfaceStyle: UIUserInterfaceStyle) { self.init(style: userInterfaceStyle) }
  public convenience init(userInterfaceIdiom: UIUserInterfaceIdiom) { self.init(idiom: userInterfaceIdiom) }
  public convenience init(horizontalSizeClass: UIUserInterfaceSizeClass) {
    self.init(horizontal: horizontalSizeClass)
  }
  public convenience init(verticalSizeClass: UIUserInterfaceSizeClass) { self.init(vertical: verticalSizeClass) }
  public convenience init(displayScale: CGFloat) { self.init(scale: displayScale) }
  public convenience init(preferredContentSizeCategory: UIContentSizeCategory) {
    self.init(textSize: preferredContentSizeCategory)
  }
  public convenience init(userInterfaceLevel: UIUserInterfaceLevel) { self.init(level: userInterfaceLevel) }
  public convenience init(accessibilityContrast: UIAccessibilityContrast) {
    self.init(contrast: accessibilityContrast)
  }

  /// All that the collections say; the later ones win.
  public convenience init(traitsFrom traitCollections: [UITraitCollection]) {
    func last<T: Equatable>(_ path: KeyPath<UITraitCollection, T>, besides nothing: T) -> T {
      traitCollections.map { $0[keyPath: path] }.last { $0 != nothing } ?? nothing
    }
    self.init(
      style: last(\.userInterfaceStyle, besides: .unspecified),
      idiom: last(\.userInterfaceIdiom, besides: .unspecified),
      horizontal: last(\.horizontalSizeClass, besides: .unspecified),
      vertical: last(\.verticalSizeClass, besides: .unspecified), scale: last(\.displayScale, besides: 0),
      direction: last(\.layoutDirection, besides: .unspecified),
      textSize: last(\.preferredContentSizeCategory, besides: .unspecified),
      level: last(\.userInterfaceLevel, besides: .unspecified),
      contrast: last(\.accessibilityContrast, besides: .unspecified), gamut: last(\.displayGamut, besides: .unspecified)
    )
  }

  /// What holds on the screen now.
  public static var current: UITraitCollection {
    let facts = screenFacts
    return UITraitCollection(
      style: facts.scheme == "dark" ? .dark : .light, idiom: facts.size.width > 600 ? .pad : .phone,
      horizontal: facts.size.width > 600 ? .regular : .compact, vertical: .regular, scale: facts.scale,
      direction: facts.rightToLeft ? .rightToLeft : .leftToRight, textSize: .current, level: .base, contrast: .normal,
      gamut: .P3)
  }

  public func performAsCurrent(_ actions: () -> Void) { actions() }

  public func hasDifferentColorAppearance(comparedTo traitCollection: UITraitCollection?) -> Bool {
    userInterfaceStyle != traitCollection?.userInterfaceStyle
  }
}

/// What has traits: screens, windows, controllers and views.
@MainActor @preconcurrency
public protocol UITraitEnvironment: NSObjectProtocol {
  var traitCollection: UITraitCollection { get }
}
