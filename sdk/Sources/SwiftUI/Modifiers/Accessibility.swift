extension View {
  /// Changes what assistive technology is told of the view.
  private func described(_ change: @escaping @MainActor (DrawNode, EnvironmentValues) -> Void) -> some View {
    modifier(
      WrapModifier { element, context in
        AccessibilityElement(id: context.id, child: element) { change($0, context.environment) }
      })
  }

  private func saying(_ key: String, _ text: String) -> some View {
    described { node, _ in node.describe(key, .string(text)) }
  }

  public func accessibilityLabel(_ label: Text) -> some View { saying("l", label.plain) }
  public func accessibilityLabel(_ labelKey: LocalizedStringKey) -> some View { saying("l", labelKey.plain) }
  @_disfavoredOverload
  public func accessibilityLabel<S: StringProtocol>(_ label: S) -> some View { saying("l", String(label)) }
  public func accessibilityValue(_ value: Text) -> some View { saying("v", value.plain) }
  public func accessibilityValue(_ valueKey: LocalizedStringKey) -> some View { saying("v", valueKey.plain) }
  @_disfavoredOverload
  public func accessibilityValue<S: StringProtocol>(_ value: S) -> some View { saying("v", String(value)) }
  public func accessibilityHint(_ hint: Text) -> some View { saying("h", hint.plain) }
  public func accessibilityHint(_ hintKey: LocalizedStringKey) -> some View { saying("h", hintKey.plain) }
  @_disfavoredOverload
  public func accessibilityHint<S: StringProtocol>(_ hint: S) -> some View { saying("h", String(hint)) }
  public func accessibilityIdentifier(_ identifier: String) -> some View { saying("id", identifier) }
  public func accessibilityHidden(_ hidden: Bool) -> some View {
    described { node, _ in
      if hidden {
        node.spoken = ""
        node.describe("x", .bool(true))
      }
    }
  }
  public func accessibilityElement(children: AccessibilityChildBehavior = .ignore) -> some View {
    described { node, _ in
      if children != .contain { node.describe("l", .string(children == .combine ? node.words : "")) }
    }
  }
  public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> some View {
    described { node, _ in
      if traits.contains(.isButton) { node.describe("r", .string("button")) }
      if traits.contains(.isHeader) { node.describe("r", .string("header")) }
      if traits.contains(.isSelected) { node.describe("t", .array([.string("selected")])) }
    }
  }
  public func accessibilityRemoveTraits(_ traits: AccessibilityTraits) -> some View { self }
  public func accessibilitySortPriority(_ sortPriority: Double) -> some View { self }
  public func accessibilityAction(_ actionKind: AccessibilityActionKind = .default, _ handler: @escaping () -> Void)
    -> some View
  { self }
  public func accessibilityAction(named name: Text, _ handler: @escaping () -> Void) -> some View { self }
  public func accessibilityAction(named nameKey: LocalizedStringKey, _ handler: @escaping () -> Void) -> some View {
    self
  }
  public func accessibilityAdjustableAction(_ handler: @escaping (AccessibilityAdjustmentDirection) -> Void)
    -> some View
  { self }
  public func accessibilityInputLabels(_ inputLabels: [Text]) -> some View { self }
  public func accessibilityHeading(_ level: AccessibilityHeadingLevel) -> some View {
    described { node, _ in node.describe("r", .string("header")) }
  }
  public func accessibilityShowsLargeContentViewer() -> some View { self }
  public func accessibilityIgnoresInvertColors(_ active: Bool = true) -> some View { self }
  public func accessibilityRespondsToUserInteraction(_ responds: Bool = true) -> some View { self }
}

/// How a view's parts are read.
public struct AccessibilityChildBehavior: Hashable, Sendable {
  private let name: String
  public static let ignore = AccessibilityChildBehavior(name: "ignore")
  public static let contain = AccessibilityChildBehavior(name: "contain")
  public static let combine = AccessibilityChildBehavior(name: "combine")
}

/// What a view is.
public struct AccessibilityTraits: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let isButton = AccessibilityTraits(rawValue: 1)
  public static let isHeader = AccessibilityTraits(rawValue: 2)
  public static let isSelected = AccessibilityTraits(rawValue: 4)
  public static let isLink = AccessibilityTraits(rawValue: 8)
  public static let isSearchField = AccessibilityTraits(rawValue: 16)
  public static let isImage = AccessibilityTraits(rawValue: 32)
  public static let isStaticText = AccessibilityTraits(rawValue: 64)
  public static let isModal = AccessibilityTraits(rawValue: 128)
  public static let isToggle = AccessibilityTraits(rawValue: 256)
  public static let updatesFrequently = AccessibilityTraits(rawValue: 512)
  public static let playsSound = AccessibilityTraits(rawValue: 1024)
  public static let startsMediaSession = AccessibilityTraits(rawValue: 2048)
  public static let allowsDirectInteraction = AccessibilityTraits(rawValue: 4096)
  public static let causesPageTurn = AccessibilityTraits(rawValue: 8192)
  public static let isSummaryElement = AccessibilityTraits(rawValue: 16384)
}

/// The sort of an action.
public struct AccessibilityActionKind: Equatable, Sendable {
  private let name: String
  public static let `default` = AccessibilityActionKind(name: "default")
  public static let escape = AccessibilityActionKind(name: "escape")
  public static let magicTap = AccessibilityActionKind(name: "magicTap")
  public static let delete = AccessibilityActionKind(name: "delete")
}

/// Up or down.
public enum AccessibilityAdjustmentDirection: Hashable, Sendable { case increment, decrement }

/// The level of a heading.
public enum AccessibilityHeadingLevel: UInt, Sendable { case unspecified, h1, h2, h3, h4, h5, h6 }

/// Gives the description to the touchable node inside, or to a node of its own.
@MainActor
private final class AccessibilityElement: WrapperElement {
  private let change: @MainActor (DrawNode) -> Void

  init(id: Int, child: Element, change: @escaping @MainActor (DrawNode) -> Void) {
    self.change = change
    super.init(id: id, child: child)
  }

  override func draw(into list: inout [DrawNode], at origin: CGPoint, _ context: DrawContext) {
    var drawn: [DrawNode] = []
    child.draw(into: &drawn, at: .zero, context)
    if drawn.count == 1 {
      change(drawn[0])
      drawn[0].frame.origin = drawn[0].frame.origin + origin + child.frame.origin
      list.append(drawn[0])
      return
    }
    let node = DrawNode(id: id, kind: "box", frame: CGRect(origin: origin, size: frame.size))
    node.animation = context.animation
    node.children = drawn
    change(node)
    list.append(node)
  }
}
