extension View {
  /// Shows details beside the view; on a phone in a sheet.
  @available(iOS 17.0, *)
  public func inspector<V: View>(isPresented: Binding<Bool>, @ViewBuilder content: () -> V) -> some View {
    let view = content()
    return sheet(isPresented: isPresented) { view }
  }
  /// How wide the details are; a phone's are as wide as its screen.
  @available(iOS 17.0, *)
  public func inspectorColumnWidth(min: CGFloat? = nil, ideal: CGFloat, max: CGFloat? = nil) -> some View { self }
  @available(iOS 17.0, *)
  public func inspectorColumnWidth(_ width: CGFloat) -> some View { self }
}

/// Shows and hides the details; on a phone nothing is to be toggled.
@available(iOS 17.0, *)
public struct InspectorCommands: Commands {
  public init() {}
  public var body: some Commands { EmptyCommands() }
}
