private let noActions = "Actions of assistive technology cannot be called in the preview."

extension View {
  /// What assistive technology can do with the view.
  @available(iOS 13.0, *)
  public func accessibilityAction(
    _ actionKind: AccessibilityActionKind = .default, _ handler: @escaping () -> Void
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { node in
      // Touching the description of the view does the default action where a touch would do nothing.
      guard actionKind == .default, node.handler?.tap == nil else { return }
      var events = node.handler ?? EventHandler()
      events.tap = { _ in handler() }
      node.handler = events
    }
  }
  @available(iOS 14.0, *)
  public func accessibilityAction(
    named name: Text, _ handler: @escaping () -> Void
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    unsupported("accessibilityAction", noActions).attachment { _ in }
  }
  @available(iOS 14.0, *)
  public func accessibilityAction(
    named nameKey: LocalizedStringKey, _ handler: @escaping () -> Void
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    unsupported("accessibilityAction", noActions).attachment { _ in }
  }
  @available(iOS 14.0, *)
  @_disfavoredOverload
  public func accessibilityAction<S: StringProtocol>(
    named name: S, _ handler: @escaping () -> Void
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    unsupported("accessibilityAction", noActions).attachment { _ in }
  }
  @available(iOS 15.0, *)
  public func accessibilityAction<Label: View>(
    action: @escaping () -> Void, @ViewBuilder label: () -> Label
  ) -> some View {
    unsupported("accessibilityAction", noActions)
  }

  /// Several actions, one for each button.
  @available(iOS 16.0, *)
  public func accessibilityActions<Content: View>(@ViewBuilder _ content: () -> Content) -> some View {
    unsupported("accessibilityActions", noActions)
  }
  @available(iOS 18.0, *)
  public func accessibilityActions<Content: View>(
    category: AccessibilityActionCategory, @ViewBuilder _ content: () -> Content
  ) -> some View {
    unsupported("accessibilityActions", noActions)
  }

  /// What a swipe up or down does with the view.
  public func accessibilityAdjustableAction(
    _ handler: @escaping (_ direction: AccessibilityAdjustmentDirection) -> Void
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    unsupported("accessibilityAdjustableAction", noActions).attachment { $0.describe("r", .string("adjustable")) }
  }

  /// What a swipe with three fingers does.
  public func accessibilityScrollAction(
    _ handler: @escaping (_ edge: Edge) -> Void
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    unsupported("accessibilityScrollAction", noActions).attachment { _ in }
  }

  /// What zooming does.
  @available(iOS 17.0, *)
  public func accessibilityZoomAction(
    _ handler: @escaping (_ action: AccessibilityZoomGestureAction) -> Void
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    unsupported("accessibilityZoomAction", noActions).attachment { _ in }
  }

  /// More about the view, read when it is asked for.
  @available(iOS 15.0, *)
  public func accessibilityCustomContent(
    _ key: AccessibilityCustomContentKey, _ value: Text?, importance: AXCustomContent.Importance = .default
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { _ in }
  }
  @available(iOS 15.0, *)
  public func accessibilityCustomContent(
    _ key: AccessibilityCustomContentKey, _ valueKey: LocalizedStringKey,
    importance: AXCustomContent.Importance = .default
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { _ in }
  }
  @available(iOS 15.0, *)
  @_disfavoredOverload
  public func accessibilityCustomContent<V: StringProtocol>(
    _ key: AccessibilityCustomContentKey, _ value: V, importance: AXCustomContent.Importance = .default
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { _ in }
  }
  @available(iOS 15.0, *)
  public func accessibilityCustomContent(
    _ label: Text, _ value: Text, importance: AXCustomContent.Importance = .default
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { _ in }
  }
  @available(iOS 15.0, *)
  public func accessibilityCustomContent(
    _ labelKey: LocalizedStringKey, _ value: Text, importance: AXCustomContent.Importance = .default
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { _ in }
  }
  @available(iOS 15.0, *)
  public func accessibilityCustomContent(
    _ labelKey: LocalizedStringKey, _ valueKey: LocalizedStringKey, importance: AXCustomContent.Importance = .default
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { _ in }
  }
  @available(iOS 15.0, *)
  @_disfavoredOverload
  public func accessibilityCustomContent<V: StringProtocol>(
    _ labelKey: LocalizedStringKey, _ value: V, importance: AXCustomContent.Importance = .default
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { _ in }
  }

  /// Posts nothing in the preview: a chart read aloud.
  @available(iOS 15.0, *)
  public func accessibilityChartDescriptor<R: AXChartDescriptorRepresentable>(_ representable: R) -> some View {
    unsupported("accessibilityChartDescriptor", "Charts are not read aloud in the preview.")
  }

  // MARK: The form before iOS 14

  @available(iOS, introduced: 13.0, deprecated: 100000.0, renamed: "accessibilityLabel(_:)")
  public func accessibility(label: Text) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    accessibilityLabel(label)
  }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, renamed: "accessibilityValue(_:)")
  public func accessibility(value: Text) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    accessibilityValue(value)
  }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, renamed: "accessibilityHint(_:)")
  public func accessibility(hint: Text) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    accessibilityHint(hint)
  }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, renamed: "accessibilityHidden(_:)")
  public func accessibility(hidden: Bool) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    accessibilityHidden(hidden)
  }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, renamed: "accessibilityIdentifier(_:)")
  public func accessibility(identifier: String) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    accessibilityIdentifier(identifier)
  }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, renamed: "accessibilityAddTraits(_:)")
  public func accessibility(
    addTraits traits: AccessibilityTraits
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    accessibilityAddTraits(traits)
  }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, renamed: "accessibilityRemoveTraits(_:)")
  public func accessibility(
    removeTraits traits: AccessibilityTraits
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    accessibilityRemoveTraits(traits)
  }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, renamed: "accessibilitySortPriority(_:)")
  public func accessibility(sortPriority: Double) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    accessibilitySortPriority(sortPriority)
  }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, renamed: "accessibilityInputLabels(_:)")
  public func accessibility(inputLabels: [Text]) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    accessibilityInputLabels(inputLabels)
  }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, renamed: "accessibilityActivationPoint(_:)")
  public func accessibility(
    activationPoint: CGPoint
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    accessibilityActivationPoint(activationPoint)
  }
}

/// A zoom in or out.
@available(iOS 17.0, *)
public struct AccessibilityZoomGestureAction {
  /// Which way.
  public enum Direction: Hashable, Sendable { case zoomIn, zoomOut }
  public let direction: Direction
  public let location: UnitPoint
  public let point: CGPoint
}

/// Names a further fact about a view.
@available(iOS 15.0, *)
public struct AccessibilityCustomContentKey: Equatable, Sendable {
  private let id: String
  public init(_ label: Text, id: String) { self.id = id }
  public init(_ labelKey: LocalizedStringKey, id: String) { self.id = id }
  public init(_ labelKey: LocalizedStringKey) { id = labelKey.plain }
}
