/// What previews are made of.
@available(iOS 17.0, *)
public struct Preview: Sendable {
  /// Traits of a preview of a view.
  public struct ViewTraits: Sendable {}
}

/// How a view is shown in Xcode's canvas.
@available(iOS 17.0, *)
public struct PreviewTrait<T>: Sendable {
}

extension PreviewTrait where T == Preview.ViewTraits {
  @available(iOS 17.0, *)
  public static var defaultLayout: Self { Self() }
  @available(iOS 17.0, *)
  public static var sizeThatFitsLayout: Self { Self() }
  @available(iOS 17.0, *)
  public static func fixedLayout(width: CGFloat, height: CGFloat) -> Self { Self() }
  @available(iOS 17.0, *)
  public static var portrait: Self { Self() }
  @available(iOS 17.0, *)
  public static var portraitUpsideDown: Self { Self() }
  @available(iOS 17.0, *)
  public static var landscapeLeft: Self { Self() }
  @available(iOS 17.0, *)
  public static var landscapeRight: Self { Self() }
  @available(iOS 18.0, *)
  public static func modifier(_ modifier: some PreviewModifier) -> Self { Self() }
}

/// Prepares data or surroundings that several previews share.
@available(iOS 18.0, *)
@MainActor @preconcurrency
public protocol PreviewModifier {
  associatedtype Context = Void
  associatedtype Body: View
  static func makeSharedContext() async throws -> Context
  @ViewBuilder func body(content: Content, context: Context) -> Body
  typealias Content = PreviewModifierContent
}

@available(iOS 18.0, *)
extension PreviewModifier where Context == Void {
  public static func makeSharedContext() async throws {}
}

/// The previewed view, inside a `PreviewModifier`.
@available(iOS 18.0, *)
public struct PreviewModifierContent: View {
  public var body: some View { EmptyView() }
}
