/// A link to another screen.
public struct NavigationLink<Label: View, Destination: View>: View {
  private enum Target {
    case view(() -> Destination)
    case value(AnyHashable?)
  }

  private let target: Target
  private let label: Label
  private var isActive: Binding<Bool>?
  @State private var opened = OpenedLink()
  @Environment(\.navigation) private var level
  @Environment(\.columnSelection) private var columnSelection
  @Environment(\.isInRow) private var isInRow
  @Environment(\.buttonStyles) private var styles
  @Environment(\.showsLinkIndicator) private var showsIndicator

  public var body: some View {
    if case .view(let make) = target, let level { let _ = opened.offer(level.model, make) }
    if let isActive, case .view(let make) = target {
      button.modifier(
        PushModifier(content: isActive.wrappedValue ? AnyView(make()) : nil) { isActive.wrappedValue = false })
    } else {
      button
    }
  }

  private var button: some View {
    Button {
      if let isActive {
        isActive.wrappedValue = true
        return
      }
      switch target {
      case .view(let make): if let level { opened.open(level.model, make) }
      case .value(let value?):
        if let columnSelection, columnSelection.accepts(value) {
          columnSelection.select(value)
        } else {
          level?.model.push(value)
        }
      case .value(nil): break
      }
    } label: {
      if isInRow, styles.isSystem {
        HStack {
          label.foregroundStyle(Color.primary)
          Spacer(minLength: 0)
          if showsIndicator {
            Image(systemName: "chevron.right").font(.footnote.weight(.semibold)).foregroundStyle(
              Color.system(.tertiaryLabel)
            )
            .accessibilityHidden(true)
          }
        }
      } else {
        label
      }
    }
    .disabled(level == nil)
  }
}

/// The screen that a link has pushed.
@MainActor
private final class OpenedLink: KeptOverReload {
  private weak var model: NavigationModel?
  private var id: Int?
  private var again: (() -> Void)?

  nonisolated init() {}

  func open<Destination: View>(_ model: NavigationModel, _ make: () -> Destination) {
    self.model = model
    id = model.push(AnyView(make()))
  }

  /// What opening it after a reload would do.
  func offer<Destination: View>(_ model: NavigationModel, _ make: @escaping () -> Destination) {
    again = { [weak self, weak model] in model.map { self?.open($0, make) } }
  }

  var kept: KeptValue? { id.map { model?.holds($0) ?? false } == true ? .nothing : nil }

  func take(_ kept: KeptValue) -> Bool {
    again?()
    return again != nil
  }
}

extension NavigationLink {
  public init(@ViewBuilder destination: () -> Destination, @ViewBuilder label: () -> Label) {
    let destination = destination()
    (target, self.label) = (.view { destination }, label())
  }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Pass a closure as the destination")
  public init(destination: Destination, @ViewBuilder label: () -> Label) {
    (target, self.label) = (.view { destination }, label())
  }

  @available(
    iOS, introduced: 13.0, deprecated: 16.0,
    message: "use NavigationLink(value:label:) inside a List within a NavigationStack or NavigationSplitView"
  )
  public init(
    isActive: Binding<Bool>, @ViewBuilder destination: () -> Destination, @ViewBuilder label: () -> Label
  ) {
    let destination = destination()
    (target, self.label, self.isActive) = (.view { destination }, label(), isActive)
  }

  @available(
    iOS, introduced: 13.0, deprecated: 16.0,
    message: "use NavigationLink(value:label:) inside a List within a NavigationStack or NavigationSplitView"
  )
  public init(destination: Destination, isActive: Binding<Bool>, @ViewBuilder label: () -> Label) {
    (target, self.label, self.isActive) = (.view { destination }, label(), isActive)
  }

  @available(
    iOS, introduced: 13.0, deprecated: 16.0,
    message: "use NavigationLink(value:label:) inside a List within a NavigationStack or NavigationSplitView"
  )
  public init<V: Hashable>(
    tag: V, selection: Binding<V?>, @ViewBuilder destination: () -> Destination, @ViewBuilder label: () -> Label
  ) {
    self.init(isActive: Self.active(tag, selection), destination: destination, label: label)
  }

  @available(
    iOS, introduced: 13.0, deprecated: 16.0,
    message: "use NavigationLink(value:label:) inside a List within a NavigationStack or NavigationSplitView"
  )
  public init<V: Hashable>(
    destination: Destination, tag: V, selection: Binding<V?>, @ViewBuilder label: () -> Label
  ) {
    self.init(destination: destination, isActive: Self.active(tag, selection), label: label)
  }

  /// Whether the selection is `tag`.
  private static func active<V: Hashable>(_ tag: V, _ selection: Binding<V?>) -> Binding<Bool> {
    Binding(
      get: { selection.wrappedValue == tag },
      set: { on in
        if on { selection.wrappedValue = tag } else if selection.wrappedValue == tag { selection.wrappedValue = nil }
      })
  }

  /// Whether links of a detail replace it; a phone pushes.
  @available(iOS, introduced: 13.0, deprecated: 100000.0)
  public func isDetailLink(_ isDetailLink: Bool) -> some View { self }
}

extension NavigationLink where Destination == Never {
  @available(iOS 16.0, *)
  public init<P: Hashable>(value: P?, @ViewBuilder label: () -> Label) {
    (target, self.label) = (.value(value.map { AnyHashable($0) }), label())
  }
  @available(iOS 16.0, *)
  public init<P: Codable & Hashable>(value: P?, @ViewBuilder label: () -> Label) {
    (target, self.label) = (.value(value.map { AnyHashable($0) }), label())
  }
}

extension NavigationLink where Label == Text, Destination == Never {
  @available(iOS 16.0, *)
  public init<P: Hashable>(_ titleKey: LocalizedStringKey, value: P?) { self.init(value: value) { Text(titleKey) } }
  @available(iOS 16.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol, P: Hashable>(_ title: S, value: P?) { self.init(value: value) { Text(title) } }
  @available(iOS 16.0, *)
  public init<P: Codable & Hashable>(_ titleKey: LocalizedStringKey, value: P?) {
    self.init(value: value) { Text(titleKey) }
  }
  @available(iOS 16.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol, P: Codable & Hashable>(_ title: S, value: P?) {
    self.init(value: value) { Text(title) }
  }
}

extension NavigationLink where Label == Text {
  public init(_ titleKey: LocalizedStringKey, @ViewBuilder destination: () -> Destination) {
    self.init(destination: destination) { Text(titleKey) }
  }
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, @ViewBuilder destination: () -> Destination) {
    self.init(destination: destination) { Text(title) }
  }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Pass a closure as the destination")
  public init(_ titleKey: LocalizedStringKey, destination: Destination) {
    self.init(destination: { destination }) { Text(titleKey) }
  }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Pass a closure as the destination")
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, destination: Destination) {
    self.init(destination: { destination }) { Text(title) }
  }
  @available(
    iOS, introduced: 13.0, deprecated: 16.0,
    message: "use NavigationLink(_:value:) inside a NavigationStack or NavigationSplitView"
  )
  public init(
    _ titleKey: LocalizedStringKey, isActive: Binding<Bool>, @ViewBuilder destination: () -> Destination
  ) {
    self.init(isActive: isActive, destination: destination) { Text(titleKey) }
  }
  @available(
    iOS, introduced: 13.0, deprecated: 16.0,
    message: "use NavigationLink(_:value:) inside a NavigationStack or NavigationSplitView"
  )
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, isActive: Binding<Bool>, @ViewBuilder destination: () -> Destination
  ) {
    self.init(isActive: isActive, destination: destination) { Text(title) }
  }
  @available(
    iOS, introduced: 13.0, deprecated: 16.0,
    message: "use NavigationLink(_:value:) inside a NavigationStack or NavigationSplitView"
  )
  public init(_ titleKey: LocalizedStringKey, destination: Destination, isActive: Binding<Bool>) {
    self.init(destination: destination, isActive: isActive) { Text(titleKey) }
  }
  @available(
    iOS, introduced: 13.0, deprecated: 16.0,
    message: "use NavigationLink(_:value:) inside a NavigationStack or NavigationSplitView"
  )
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, destination: Destination, isActive: Binding<Bool>) {
    self.init(destination: destination, isActive: isActive) { Text(title) }
  }
  @available(
    iOS, introduced: 13.0, deprecated: 16.0,
    message: "use NavigationLink(_:value:) inside a NavigationStack or NavigationSplitView"
  )
  public init<V: Hashable>(
    _ titleKey: LocalizedStringKey, tag: V, selection: Binding<V?>, @ViewBuilder destination: () -> Destination
  ) {
    self.init(tag: tag, selection: selection, destination: destination) { Text(titleKey) }
  }
  @available(
    iOS, introduced: 13.0, deprecated: 16.0,
    message: "use NavigationLink(_:value:) inside a NavigationStack or NavigationSplitView"
  )
  public init<V: Hashable>(
    _ titleKey: LocalizedStringKey, destination: Destination, tag: V, selection: Binding<V?>
  ) {
    self.init(destination: destination, tag: tag, selection: selection) { Text(titleKey) }
  }
}
