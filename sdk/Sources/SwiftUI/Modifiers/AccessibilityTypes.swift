/// How a view's parts are read.
public struct AccessibilityChildBehavior: Hashable, Sendable {
  private let name: String
  /// The parts are not read.
  public static let ignore = AccessibilityChildBehavior(name: "ignore")
  /// The parts are read one by one.
  public static let contain = AccessibilityChildBehavior(name: "contain")
  /// The parts are read as one.
  public static let combine = AccessibilityChildBehavior(name: "combine")
}

/// What a view is.
public struct AccessibilityTraits: SetAlgebra, Sendable {
  public typealias Element = AccessibilityTraits
  public typealias ArrayLiteralElement = AccessibilityTraits
  private var bits: Int
  private init(bits: Int) { self.bits = bits }
  public init() { bits = 0 }

  public static let isButton = AccessibilityTraits(bits: 1)
  public static let isHeader = AccessibilityTraits(bits: 2)
  public static let isSelected = AccessibilityTraits(bits: 4)
  public static let isLink = AccessibilityTraits(bits: 8)
  public static let isSearchField = AccessibilityTraits(bits: 16)
  public static let isImage = AccessibilityTraits(bits: 32)
  public static let isStaticText = AccessibilityTraits(bits: 64)
  public static let isModal = AccessibilityTraits(bits: 128)
  @available(iOS 17.0, *)
  public static let isToggle = AccessibilityTraits(bits: 256)
  public static let updatesFrequently = AccessibilityTraits(bits: 512)
  public static let playsSound = AccessibilityTraits(bits: 1024)
  public static let isKeyboardKey = AccessibilityTraits(bits: 2048)
  public static let startsMediaSession = AccessibilityTraits(bits: 4096)
  public static let allowsDirectInteraction = AccessibilityTraits(bits: 8192)
  public static let causesPageTurn = AccessibilityTraits(bits: 16384)
  public static let isSummaryElement = AccessibilityTraits(bits: 32768)
  @available(iOS 17.0, *)
  public static let isTabBar = AccessibilityTraits(bits: 65536)

  public func union(_ other: AccessibilityTraits) -> AccessibilityTraits { .init(bits: bits | other.bits) }
  public mutating func formUnion(_ other: AccessibilityTraits) { bits |= other.bits }
  public func intersection(_ other: AccessibilityTraits) -> AccessibilityTraits { .init(bits: bits & other.bits) }
  public mutating func formIntersection(_ other: AccessibilityTraits) { bits &= other.bits }
  public func symmetricDifference(_ other: AccessibilityTraits) -> AccessibilityTraits {
    .init(bits: bits ^ other.bits)
  }
  public mutating func formSymmetricDifference(_ other: AccessibilityTraits) { bits ^= other.bits }
  public func contains(_ member: AccessibilityTraits) -> Bool { bits & member.bits == member.bits }
  public mutating func insert(
    _ newMember: AccessibilityTraits
  ) -> (inserted: Bool, memberAfterInsert: AccessibilityTraits) {
    let isNew = !contains(newMember)
    bits |= newMember.bits
    return (isNew, newMember)
  }
  public mutating func remove(_ member: AccessibilityTraits) -> AccessibilityTraits? {
    defer { bits &= ~member.bits }
    return contains(member) ? member : nil
  }
  public mutating func update(with newMember: AccessibilityTraits) -> AccessibilityTraits? {
    defer { bits |= newMember.bits }
    return contains(newMember) ? newMember : nil
  }
}

/// The sort of an action.
public struct AccessibilityActionKind: Equatable, Sendable {
  private let name: String
  private let label: String
  private init(name: String) { (self.name, label) = (name, "") }
  public static let `default` = AccessibilityActionKind(name: "default")
  public static let escape = AccessibilityActionKind(name: "escape")
  @available(iOS 13.0, *)
  public static let magicTap = AccessibilityActionKind(name: "magicTap")
  public static let delete = AccessibilityActionKind(name: "delete")
  @available(iOS 16.0, *)
  public static let showMenu = AccessibilityActionKind(name: "showMenu")
  /// An action of the app's own.
  public init(named name: Text) { (self.name, label) = ("named", name.plain) }

  /// What people are told.
  var title: String {
    switch name {
    case "named": label
    case "default": "Activate"
    case "escape": "Escape"
    case "magicTap": "Magic Tap"
    case "delete": "Delete"
    default: "Show Menu"
    }
  }
}

/// What sort of actions stand together.
@available(iOS 18.0, *)
public struct AccessibilityActionCategory: Equatable, Sendable {
  private let name: String
  public static let `default` = AccessibilityActionCategory(name: "default")
  public static let edit = AccessibilityActionCategory(name: "edit")
  public init(_ name: Text) { self.name = name.plain }
  public init(_ nameKey: LocalizedStringKey) { name = nameKey.plain }
  @_disfavoredOverload
  public init<S: StringProtocol>(_ name: S) { self.name = String(name) }
  private init(name: String) { self.name = name }
}

/// Up or down.
public enum AccessibilityAdjustmentDirection: Hashable, Sendable { case increment, decrement }

/// The level of a heading.
@available(iOS 15.0, *)
public enum AccessibilityHeadingLevel: UInt, Sendable { case unspecified, h1, h2, h3, h4, h5, h6 }

/// How text is read.
@available(iOS 15.0, *)
public struct AccessibilityTextContentType: Sendable {
  public static let plain = AccessibilityTextContentType()
  public static let console = AccessibilityTextContentType()
  public static let fileSystem = AccessibilityTextContentType()
  public static let messaging = AccessibilityTextContentType()
  public static let narrative = AccessibilityTextContentType()
  public static let sourceCode = AccessibilityTextContentType()
  public static let spreadsheet = AccessibilityTextContentType()
  public static let wordProcessing = AccessibilityTextContentType()
}

/// Which of two is the label of the other.
@available(iOS 14.0, *)
public enum AccessibilityLabeledPairRole: Hashable, Sendable { case label, content }

/// How direct touches are told of.
@available(iOS 17.0, *)
public struct AccessibilityDirectTouchOptions: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let silentOnTouch = AccessibilityDirectTouchOptions(rawValue: 1)
  public static let requiresActivation = AccessibilityDirectTouchOptions(rawValue: 2)
}

/// Which assistive technologies something is for.
@available(iOS 15.0, *)
public struct AccessibilityTechnologies: SetAlgebra, Sendable {
  public typealias Element = AccessibilityTechnologies
  public typealias ArrayLiteralElement = AccessibilityTechnologies
  private var bits: Int
  private init(bits: Int) { self.bits = bits }
  public init() { bits = 0 }
  public static let voiceOver = AccessibilityTechnologies(bits: 1)
  public static let switchControl = AccessibilityTechnologies(bits: 2)

  public func union(_ other: Self) -> Self { .init(bits: bits | other.bits) }
  public mutating func formUnion(_ other: Self) { bits |= other.bits }
  public func intersection(_ other: Self) -> Self { .init(bits: bits & other.bits) }
  public mutating func formIntersection(_ other: Self) { bits &= other.bits }
  public func symmetricDifference(_ other: Self) -> Self { .init(bits: bits ^ other.bits) }
  public mutating func formSymmetricDifference(_ other: Self) { bits ^= other.bits }
  public func contains(_ member: Self) -> Bool { bits & member.bits == member.bits }
  public mutating func insert(_ newMember: Self) -> (inserted: Bool, memberAfterInsert: Self) {
    let isNew = !contains(newMember)
    bits |= newMember.bits
    return (isNew, newMember)
  }
  public mutating func remove(_ member: Self) -> Self? {
    defer { bits &= ~member.bits }
    return contains(member) ? member : nil
  }
  public mutating func update(with newMember: Self) -> Self? {
    defer { bits |= newMember.bits }
    return contains(newMember) ? newMember : nil
  }
}
