extension View {
  /// What assistive technology can do with the view.
  @available(iOS 13.0, *)
  public func accessibilityAction(
    _ actionKind: AccessibilityActionKind = .default, _ handler: @escaping () -> Void
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { node in
      // The default action of what fingers touch is that touch.
      if actionKind != .default || node.handler?.tap == nil { node.offer(actionKind.title, handler) }
    }
  }
  @available(iOS 14.0, *)
  public func accessibilityAction(
    named name: Text, _ handler: @escaping () -> Void
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { $0.offer(name.plain, handler) }
  }
  @available(iOS 14.0, *)
  public func accessibilityAction(
    named nameKey: LocalizedStringKey, _ handler: @escaping () -> Void
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { $0.offer(nameKey.plain, handler) }
  }
  @available(iOS 14.0, *)
  @_disfavoredOverload
  public func accessibilityAction<S: StringProtocol>(
    named name: S, _ handler: @escaping () -> Void
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { $0.offer(String(name), handler) }
  }
  @available(iOS 15.0, *)
  public func accessibilityAction<Label: View>(
    action: @escaping () -> Void, @ViewBuilder label: () -> Label
  ) -> some View {
    modifier(
      UnseenActions(layer: label()) { node, label in
        node.offer(label.map(\.words).filter { !$0.isEmpty }.joined(separator: ", "), action)
      })
  }

  /// Several actions, one for each button.
  @available(iOS 16.0, *)
  public func accessibilityActions<Content: View>(@ViewBuilder _ content: () -> Content) -> some View {
    modifier(UnseenActions(layer: content()) { node, buttons in node.offerButtons(of: buttons) })
  }
  @available(iOS 18.0, *)
  public func accessibilityActions<Content: View>(
    category: AccessibilityActionCategory, @ViewBuilder _ content: () -> Content
  ) -> some View {
    accessibilityActions(content)
  }

  /// What a swipe up or down does with the view.
  public func accessibilityAdjustableAction(
    _ handler: @escaping (_ direction: AccessibilityAdjustmentDirection) -> Void
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { node in
      node.describe("r", .string("adjustable"))
      node.answer { $0.adjust = { handler($0 > 0 ? .increment : .decrement) } }
      node.takeSteps()
    }
  }

  /// What a swipe with three fingers does.
  public func accessibilityScrollAction(
    _ handler: @escaping (_ edge: Edge) -> Void
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { node in
      for edge in Edge.allCases { node.offer("Scroll to \(edge)") { handler(edge) } }
    }
  }

  /// What zooming does.
  @available(iOS 17.0, *)
  public func accessibilityZoomAction(
    _ handler: @escaping (_ action: AccessibilityZoomGestureAction) -> Void
  ) -> ModifiedContent<Self, AccessibilityAttachmentModifier> {
    attachment { node in
      let middle = CGPoint(x: node.frame.width / 2, y: node.frame.height / 2)
      func zoom(_ direction: AccessibilityZoomGestureAction.Direction) -> () -> Void {
        { handler(AccessibilityZoomGestureAction(direction: direction, location: .center, point: middle)) }
      }
      node.offer("Zoom In", zoom(.zoomIn))
      node.offer("Zoom Out", zoom(.zoomOut))
    }
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
