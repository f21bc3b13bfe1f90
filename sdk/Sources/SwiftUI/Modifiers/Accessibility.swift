extension View {
  /// Changes what assistive technology is told of the view.
  func described(_ change: @escaping @MainActor (DrawNode, EnvironmentValues) -> Void) -> some View {
    modifier(
      WrapModifier { element, context in
        AccessibilityElement(id: context.id, child: element) { change($0, context.environment) }
      })
  }

  /// What the view is called.
  @available(iOS 14.0, *)
  public func accessibilityLabel(_ label: Text) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { $0.describe("l", .string(label.plain)) }
  }
  @available(iOS 14.0, *)
  public func accessibilityLabel(
    _ labelKey: LocalizedStringKey
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { $0.describe("l", .string(labelKey.plain)) }
  }
  @available(iOS 14.0, *)
  @_disfavoredOverload
  public func accessibilityLabel<S: StringProtocol>(
    _ label: S
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { $0.describe("l", .string(String(label))) }
  }
  @available(iOS 18.0, *)
  public func accessibilityLabel(
    _ label: Text, isEnabled: Bool
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { if isEnabled { $0.describe("l", .string(label.plain)) } }
  }
  @available(iOS 18.0, *)
  public func accessibilityLabel(
    _ labelKey: LocalizedStringKey, isEnabled: Bool
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { if isEnabled { $0.describe("l", .string(labelKey.plain)) } }
  }
  @available(iOS 18.0, *)
  @_disfavoredOverload
  public func accessibilityLabel<S: StringProtocol>(
    _ label: S, isEnabled: Bool
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { if isEnabled { $0.describe("l", .string(String(label))) } }
  }

  /// What the view's value is.
  @available(iOS 14.0, *)
  public func accessibilityValue(
    _ valueDescription: Text
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { $0.describe("v", .string(valueDescription.plain)) }
  }
  @available(iOS 14.0, *)
  public func accessibilityValue(
    _ valueKey: LocalizedStringKey
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { $0.describe("v", .string(valueKey.plain)) }
  }
  @available(iOS 14.0, *)
  @_disfavoredOverload
  public func accessibilityValue<S: StringProtocol>(
    _ value: S
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { $0.describe("v", .string(String(value))) }
  }
  @available(iOS 18.0, *)
  public func accessibilityValue(
    _ valueDescription: Text, isEnabled: Bool
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { if isEnabled { $0.describe("v", .string(valueDescription.plain)) } }
  }
  @available(iOS 18.0, *)
  @_disfavoredOverload
  public func accessibilityValue<S: StringProtocol>(
    _ value: S, isEnabled: Bool
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { if isEnabled { $0.describe("v", .string(String(value))) } }
  }

  /// What a touch of the view does.
  @available(iOS 14.0, *)
  public func accessibilityHint(_ hint: Text) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { $0.describe("h", .string(hint.plain)) }
  }
  @available(iOS 14.0, *)
  public func accessibilityHint(
    _ hintKey: LocalizedStringKey
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { $0.describe("h", .string(hintKey.plain)) }
  }
  @available(iOS 14.0, *)
  @_disfavoredOverload
  public func accessibilityHint<S: StringProtocol>(
    _ hint: S
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { $0.describe("h", .string(String(hint))) }
  }
  @available(iOS 18.0, *)
  public func accessibilityHint(
    _ hint: Text, isEnabled: Bool
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { if isEnabled { $0.describe("h", .string(hint.plain)) } }
  }
  @available(iOS 18.0, *)
  @_disfavoredOverload
  public func accessibilityHint<S: StringProtocol>(
    _ hint: S, isEnabled: Bool
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { if isEnabled { $0.describe("h", .string(String(hint))) } }
  }

  /// What tests find the view by.
  @available(iOS 14.0, *)
  public func accessibilityIdentifier(
    _ identifier: String
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { $0.describe("id", .string(identifier)) }
  }
  @available(iOS 18.0, *)
  public func accessibilityIdentifier(
    _ identifier: String, isEnabled: Bool
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { if isEnabled { $0.describe("id", .string(identifier)) } }
  }

  /// Keeps the view from assistive technology.
  @available(iOS 14.0, *)
  public func accessibilityHidden(_ hidden: Bool) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { $0.hideFromAccessibility(hidden) }
  }
  @available(iOS 18.0, *)
  public func accessibilityHidden(
    _ hidden: Bool, isEnabled: Bool
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { $0.hideFromAccessibility(hidden && isEnabled) }
  }

  /// Makes the view and what is in it one thing, or a group.
  public func accessibilityElement(children: AccessibilityChildBehavior = .ignore) -> some View {
    described { node, _ in
      if children != .contain { node.describe("l", .string(children == .combine ? node.words : "")) }
    }
  }

  /// Gives the view's place to the views that `children` makes.
  @available(iOS 15.0, *)
  public func accessibilityChildren<V: View>(@ViewBuilder children: () -> V) -> some View {
    overlay { children().opacity(0).allowsHitTesting(false) }
  }

  /// Describes the view as if it were the one that `representation` makes.
  @available(iOS 15.0, *)
  public func accessibilityRepresentation<V: View>(@ViewBuilder representation: () -> V) -> some View {
    accessibilityHidden(true).overlay { representation().opacity(0).allowsHitTesting(false) }
  }

  /// Says what the view is.
  @available(iOS 14.0, *)
  public func accessibilityAddTraits(
    _ traits: AccessibilityTraits
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { $0.add(traits) }
  }

  /// Says what the view is not.
  @available(iOS 14.0, *)
  public func accessibilityRemoveTraits(
    _ traits: AccessibilityTraits
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { $0.remove(traits) }
  }

  /// How early the view is read among its siblings; the preview reads in drawing order.
  @available(iOS 14.0, *)
  public func accessibilitySortPriority(
    _ sortPriority: Double
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { _ in }
  }

  /// Other names for the view, for voice control.
  @available(iOS 14.0, *)
  public func accessibilityInputLabels(
    _ inputLabels: [Text]
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { _ in }
  }
  @available(iOS 14.0, *)
  public func accessibilityInputLabels(
    _ inputLabelKeys: [LocalizedStringKey]
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { _ in }
  }
  @available(iOS 14.0, *)
  @_disfavoredOverload
  public func accessibilityInputLabels<S: StringProtocol>(
    _ inputLabels: [S]
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { _ in }
  }

  /// Says that the view is a heading.
  @available(iOS 15.0, *)
  public func accessibilityHeading(
    _ level: AccessibilityHeadingLevel
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { $0.describe("r", .string("header")) }
  }

  /// Where in the view a touch of assistive technology lands.
  @available(iOS 14.0, *)
  public func accessibilityActivationPoint(
    _ activationPoint: CGPoint
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { _ in }
  }
  @available(iOS 14.0, *)
  public func accessibilityActivationPoint(
    _ activationPoint: UnitPoint
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { _ in }
  }

  /// Whether the view keeps its colours when the others are inverted.
  @available(iOS 14.0, *)
  public func accessibilityIgnoresInvertColors(_ active: Bool = true) -> some View { self }

  /// Whether people can do something with the view.
  @available(iOS 15.0, *)
  public func accessibilityRespondsToUserInteraction(
    _ respondsToUserInteraction: Bool = true
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { _ in }
  }

  /// How text of the view is read.
  @available(iOS 15.0, *)
  public func accessibilityTextContentType(
    _ value: AccessibilityTextContentType
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { _ in }
  }

  /// Shows the view large while a finger rests on it.
  @available(iOS 15.0, *)
  public func accessibilityShowsLargeContentViewer() -> some View { self }
  @available(iOS 15.0, *)
  public func accessibilityShowsLargeContentViewer<V: View>(@ViewBuilder _ largeContentView: () -> V) -> some View {
    self
  }

  /// Says that `label` names what `content` with the same identifier shows.
  @available(iOS 14.0, *)
  public func accessibilityLabeledPair<ID: Hashable>(
    role: AccessibilityLabeledPairRole, id: ID, in namespace: Namespace.ID
  ) -> some View {
    self
  }

  /// Ties views that belong together.
  @available(iOS 14.0, *)
  public func accessibilityLinkedGroup<ID: Hashable>(id: ID, in namespace: Namespace.ID) -> some View { self }

  /// Whether the view's own parts take direct touches.
  @available(iOS 17.0, *)
  public func accessibilityDirectTouch(
    _ isDirectTouchArea: Bool = true, options: AccessibilityDirectTouchOptions = []
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { _ in }
  }

  func attachment(
    _ change: @escaping @MainActor (DrawNode) -> Void
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    ModifiedContent(content: self, modifier: AccessibilityAttachmentModifier(change: change))
  }
}

/// Tells assistive technology something of the view.
public struct AccessibilityAttachmentModifier: ViewModifier {
  public typealias Body = Never
  let change: @MainActor (DrawNode) -> Void
}

extension AccessibilityAttachmentModifier: PrimitiveModifier {
  package func modify(_ element: Element, _ context: ModifierContext) -> Element {
    AccessibilityElement(id: context.id, child: element, change: change)
  }
}

extension DrawNode {
  fileprivate func hideFromAccessibility(_ hidden: Bool) {
    guard hidden else { return }
    spoken = ""
    describe("x", .bool(true))
  }

  func add(_ traits: AccessibilityTraits) {
    if traits.contains(.isButton) { describe("r", .string("button")) }
    if traits.contains(.isHeader) { describe("r", .string("header")) }
    if traits.contains(.isLink) { describe("r", .string("link")) }
    if traits.contains(.isImage) { describe("r", .string("image")) }
    if traits.contains(.isToggle) { describe("r", .string("toggle")) }
    if traits.contains(.isSelected) { describe("t", .array([.string("selected")])) }
  }

  fileprivate func remove(_ traits: AccessibilityTraits) {
    if traits.contains(.isSelected) { describe("t", .array([])) }
    let roles: [(AccessibilityTraits, String)] = [
      (.isButton, "button"), (.isHeader, "header"), (.isLink, "link"), (.isImage, "image"), (.isToggle, "toggle"),
    ]
    for (trait, role) in roles where traits.contains(trait) && isDescribed(as: role) { describe("r", .null) }
  }
}

extension DrawNode {
  /// Whether the node's role is `role`.
  fileprivate func isDescribed(as role: String) -> Bool {
    guard case .object(let members) = get("a") else { return false }
    return members.contains { name, value in
      guard name == "r", case .string(let text) = value else { return false }
      return text == role
    }
  }
}

/// Gives the description to the touchable node inside, or to a node of its own.
@MainActor
final class AccessibilityElement: WrapperElement {
  private let change: @MainActor (DrawNode) -> Void
  /// What is drawn, when `child` holds unseen things too.
  private let seen: Element

  init(id: Int, child: Element, seen: Element? = nil, change: @escaping @MainActor (DrawNode) -> Void) {
    (self.change, self.seen) = (change, seen ?? child)
    super.init(id: id, child: child)
  }

  override func draw(into list: inout [DrawNode], at origin: CGPoint, _ context: DrawContext) {
    var drawn: [DrawNode] = []
    seen.draw(into: &drawn, at: .zero, context)
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
