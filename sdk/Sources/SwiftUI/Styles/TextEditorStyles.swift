/// How text editors look. The preview draws all of them alike.
@available(iOS 17.0, *)
@MainActor @preconcurrency
public protocol TextEditorStyle {
  /// What the style makes.
  associatedtype Body: View
  /// The editor in this style.
  @ViewBuilder func makeBody(configuration: Configuration) -> Body
  /// What the style is given.
  typealias Configuration = TextEditorStyleConfiguration
}

/// What a style of text editors is given.
@available(iOS 17.0, *)
public struct TextEditorStyleConfiguration {}

/// The look that fits where the editor is.
@available(iOS 17.0, *)
public struct AutomaticTextEditorStyle: TextEditorStyle {
  public init() {}
  public func makeBody(configuration: Configuration) -> some View { EmptyView() }
}

/// No look of its own.
@available(iOS 17.0, *)
public struct PlainTextEditorStyle: TextEditorStyle {
  public init() {}
  public func makeBody(configuration: Configuration) -> some View { EmptyView() }
}

@available(iOS 17.0, *)
extension TextEditorStyle where Self == AutomaticTextEditorStyle {
  /// The look that fits where the editor is.
  public static var automatic: AutomaticTextEditorStyle { .init() }
}

@available(iOS 17.0, *)
extension TextEditorStyle where Self == PlainTextEditorStyle {
  /// No look of its own.
  public static var plain: PlainTextEditorStyle { .init() }
}

extension View {
  /// Sets how text editors within look.
  @available(iOS 17.0, *)
  public func textEditorStyle(_ style: some TextEditorStyle) -> some View { self }
}
