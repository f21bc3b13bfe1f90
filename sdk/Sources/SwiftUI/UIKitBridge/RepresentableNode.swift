import UIKit

/// What a representable has made, from its first evaluation to its end.
@MainActor
class Representation<Source> {
  /// Makes or updates, and gives what is to be drawn.
  func evaluate(_ source: Source, _ environment: EnvironmentValues) -> AnyView { AnyView(EmptyView()) }
  func end() {}
}

/// Holds what a representable makes; its dynamic properties are bound as those of any view.
@MainActor
final class RepresentableNode<Source>: _ViewNode<Source> {
  private var inner: BodyNode<Source, AnyView>?
  private let representation: Representation<Source>

  init(_ view: Source, in parent: _Node, _ representation: Representation<Source>) {
    self.representation = representation
    super.init(in: parent)
    inner = BodyNode(view, in: self) { [unowned self] source in representation.evaluate(source, environment) }
  }

  override var children: [_Node] { inner.map { [$0] } ?? [] }

  override func update(_ view: Source, environment: EnvironmentValues) {
    self.environment = environment
    inner?.update(view, environment: environment)
  }

  override func didUnmount() { representation.end() }
}

@MainActor
final class ViewRepresentation<R: UIViewRepresentable>: Representation<R> {
  private var made: (view: R.UIViewType, coordinator: R.Coordinator, watcher: UIKitWatcher)?

  override func evaluate(_ source: R, _ environment: EnvironmentValues) -> AnyView {
    let coordinator = made?.coordinator ?? source.makeCoordinator()
    let context = UIViewRepresentableContext<R>(
      coordinator: coordinator, transaction: .current, environment: environment)
    let view = made?.view ?? source.makeUIView(context: context)
    let watcher = made?.watcher ?? UIKitWatcher()
    if made == nil {
      made = (view, coordinator, watcher)
      view.onChange = { watcher.changed() }
    }
    watcher.quietly { source.updateUIView(view, context: context) }
    let content = UIViewContent(view: view, watcher: watcher, change: watcher.count)
    return AnyView(
      RepresentableLayout { source.sizeThatFits($0, uiView: view, context: context) }.callAsFunction { content })
  }

  override func end() {
    guard let made else { return }
    made.view.onChange = nil
    R.dismantleUIView(made.view, coordinator: made.coordinator)
  }
}

@MainActor
final class ControllerRepresentation<R: UIViewControllerRepresentable>: Representation<R> {
  private var made: (controller: R.UIViewControllerType, coordinator: R.Coordinator)?

  override func evaluate(_ source: R, _ environment: EnvironmentValues) -> AnyView {
    let coordinator = made?.coordinator ?? source.makeCoordinator()
    let context = UIViewControllerRepresentableContext<R>(
      coordinator: coordinator, transaction: .current, environment: environment)
    let controller = made?.controller ?? source.makeUIViewController(context: context)
    if made == nil { made = (controller, coordinator) }
    let dismissal = environment.dismissal
    if dismissal.isPresented {
      controller.closeRepresentation = { dismissal.action() }
    } else {
      controller.closeRepresentation = nil
    }
    source.updateUIViewController(controller, context: context)
    let content = ControllerView(controller: controller)
    return AnyView(
      RepresentableLayout { source.sizeThatFits($0, uiViewController: controller, context: context) }
        .callAsFunction { content })
  }

  override func end() {
    guard let made else { return }
    R.dismantleUIViewController(made.controller, coordinator: made.coordinator)
  }
}

/// Asks the representable for its size first.
struct RepresentableLayout: Layout {
  let sizer: @MainActor (ProposedViewSize) -> CGSize?

  func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize {
    let sizer = sizer
    let own = MainActor.assumeIsolated { sizer(proposal) }
    return own ?? subviews.first?.sizeThatFits(proposal) ?? .zero
  }

  func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) {
    subviews.first?.place(at: bounds.origin, proposal: ProposedViewSize(bounds.size))
  }
}

/// Tells when something in a tree of UIKit views has changed.
@MainActor
final class UIKitWatcher: ObservableObject {
  nonisolated init() {}
  private(set) var count = 0
  private var isQuiet = false

  func changed() {
    count += 1
    guard !isQuiet else { return }
    objectWillChange.send()
  }

  /// Changes within need no telling: what follows looks at them anyway.
  func quietly(_ body: () -> Void) {
    let before = isQuiet
    isQuiet = true
    body()
    isQuiet = before
  }
}
