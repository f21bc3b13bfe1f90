/// The container whose background a view sets.
@available(iOS 17.0, *)
public struct ContainerBackgroundPlacement: Hashable, Sendable {
  private let name: String
  /// The ground of a widget.
  public static let widget = ContainerBackgroundPlacement(name: "widget")
  /// The ground of a screen of a navigation stack.
  @available(iOS 18.0, *)
  public static let navigation = ContainerBackgroundPlacement(name: "navigation")
  @available(iOS 18.0, *)
  public static let navigationSplitView = ContainerBackgroundPlacement(name: "navigationSplitView")
}

@available(iOS 17.0, *)
extension View {
  /// Sets the ground of the container that the view stands in.
  public func containerBackground<S: ShapeStyle>(_ style: S, for container: ContainerBackgroundPlacement) -> some View {
    background(style)
  }

  public func containerBackground<V: View>(
    for container: ContainerBackgroundPlacement, alignment: Alignment = .center, @ViewBuilder content: () -> V
  ) -> some View {
    background(alignment: alignment, content: content)
  }
}
