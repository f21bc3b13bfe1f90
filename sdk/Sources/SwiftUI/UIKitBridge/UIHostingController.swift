import UIKit

/// A controller that shows a SwiftUI view.
@MainActor @preconcurrency
open class UIHostingController<Content: View>: UIViewController, BridgedController {
  public init(rootView: Content) {
    self.rootView = rootView
    super.init(nibName: nil, bundle: nil)
  }

  public init?(coder aDecoder: NSCoder, rootView: Content) {
    self.rootView = rootView
    super.init(coder: aDecoder)
  }

  public required dynamic init?(coder aDecoder: NSCoder) {
    fatalError("A hosting controller needs its view: use init(coder:rootView:).")
  }

  open var rootView: Content { didSet { onChange?() } }
  @available(iOS 16.0, *)
  open var sizingOptions: UIHostingControllerSizingOptions {
    get { ownSizing }
    set { ownSizing = newValue }
  }
  private var ownSizing: UIHostingControllerSizingOptions = []
  @available(iOS 16.4, *)
  open var safeAreaRegions: SafeAreaRegions {
    get { regions }
    set { regions = newValue }
  }
  private var regions = SafeAreaRegions.all

  open func sizeThatFits(in size: CGSize) -> CGSize { size }
  open func _render(seconds: Double) {}

  open override func loadView() { view = HostingView(AnyView(rootView), frame: UIScreen.main.bounds) }

  package var bridged: AnyView { AnyView(rootView) }
}

/// Which sizes a hosting controller tells.
@available(iOS 16.0, *)
public struct UIHostingControllerSizingOptions: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let preferredContentSize = UIHostingControllerSizingOptions(rawValue: 1)
  public static let intrinsicContentSize = UIHostingControllerSizingOptions(rawValue: 2)
}

/// The view of a hosting controller.
final class HostingView: UIView, BridgedView {
  private let content: AnyView
  init(_ content: AnyView, frame: CGRect) {
    self.content = content
    super.init(frame: frame)
  }
  required init?(coder: NSCoder) {
    content = AnyView(EmptyView())
    super.init(coder: coder)
  }
  var bridged: AnyView { content }
}

/// SwiftUI views in a cell.
@available(iOS 16.0, *)
public struct UIHostingConfiguration<Content: View, Background: View>: UIContentConfiguration {
  let content: Content
  let background: Background

  public func margins(_ edges: Edge.Set = .all, _ length: CGFloat) -> UIHostingConfiguration<Content, Background> {
    self
  }
  public func margins(_ edges: Edge.Set = .all, _ insets: EdgeInsets) -> UIHostingConfiguration<Content, Background> {
    self
  }
  public func minSize(width: CGFloat? = nil, height: CGFloat? = nil) -> UIHostingConfiguration<Content, Background> {
    self
  }
  public func background<B: View>(@ViewBuilder content: () -> B) -> UIHostingConfiguration<Content, B> {
    UIHostingConfiguration<Content, B>(content: self.content, background: content())
  }
  public func background<S: ShapeStyle>(_ style: S) -> UIHostingConfiguration<Content, AnyView> {
    UIHostingConfiguration<Content, AnyView>(content: content, background: AnyView(Rectangle().fill(style)))
  }
  public func updated(for state: any UIConfigurationState) -> Self { self }
  public func makeContentView() -> UIView & UIContentView {
    HostingContentView(self, AnyView(content.background { background }))
  }
}

@available(iOS 16.0, *)
extension UIHostingConfiguration where Background == EmptyView {
  @MainActor @preconcurrency public init(@ViewBuilder content: () -> Content) {
    self.init(content: content(), background: EmptyView())
  }
}

@available(iOS 16.0, *)
private final class HostingContentView: UIView, UIContentView, BridgedView {
  var configuration: any UIContentConfiguration
  let bridged: AnyView
  init(_ configuration: any UIContentConfiguration, _ content: AnyView) {
    self.configuration = configuration
    bridged = content
    super.init(frame: .zero)
  }
  required init?(coder: NSCoder) { nil }
}
