/// What previews are made of.
public struct Preview: Sendable {
  /// Traits of a preview of a view.
  public struct ViewTraits: Sendable {}
}

/// How a view is shown in Xcode's canvas.
public struct PreviewTrait<T>: Sendable {
}

extension PreviewTrait where T == Preview.ViewTraits {
  public static var defaultLayout: Self { Self() }
  public static var sizeThatFitsLayout: Self { Self() }
  public static func fixedLayout(width: CGFloat, height: CGFloat) -> Self { Self() }
  public static var portrait: Self { Self() }
  public static var portraitUpsideDown: Self { Self() }
  public static var landscapeLeft: Self { Self() }
  public static var landscapeRight: Self { Self() }
  public static func modifier(_ modifier: some PreviewModifier) -> Self { Self() }
}

/// Prepares data or surroundings that several previews share.
@MainActor @preconcurrency
public protocol PreviewModifier {
  associatedtype Context = Void
  associatedtype Body: View
  static func makeSharedContext() async throws -> Context
  @ViewBuilder func body(content: Content, context: Context) -> Body
  typealias Content = PreviewModifierContent
}

extension PreviewModifier where Context == Void {
  public static func makeSharedContext() async throws {}
}

/// The previewed view, inside a `PreviewModifier`.
public struct PreviewModifierContent: View {
  public var body: some View { EmptyView() }
}
