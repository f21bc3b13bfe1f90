/// The look of progress views.
@available(iOS 14.0, *)
@MainActor @preconcurrency
public protocol ProgressViewStyle {
  associatedtype Body: View
  typealias Configuration = ProgressViewStyleConfiguration
  @ViewBuilder @MainActor @preconcurrency func makeBody(configuration: Configuration) -> Body
}

/// What a progress view style gets.
@available(iOS 14.0, *)
public struct ProgressViewStyleConfiguration {
  /// What the progress is of.
  public struct Label: View {
    let content: AnyView
    public var body: some View { content }
  }

  /// How far it is, in words.
  public struct CurrentValueLabel: View {
    let content: AnyView
    public var body: some View { content }
  }

  /// From 0 to 1; nil while it is not known.
  public let fractionCompleted: Double?
  public var label: Label?
  public var currentValueLabel: CurrentValueLabel?
}

/// A bar when it is known how far the work is, else a spinner.
@available(iOS 14.0, *)
public struct DefaultProgressViewStyle: ProgressViewStyle {
  public init() {}
  public func makeBody(configuration: Configuration) -> some View { StandardProgress(configuration: configuration) }
}

/// A bar.
@available(iOS 14.0, *)
public struct LinearProgressViewStyle: ProgressViewStyle {
  let tint: Color?
  public init() { tint = nil }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use the View.tint(_:) method instead.")
  public init(tint: Color) { self.tint = tint }

  public func makeBody(configuration: Configuration) -> some View {
    LinearProgress(configuration: configuration, tint: tint)
  }
}

/// A spinner.
@available(iOS 14.0, *)
public struct CircularProgressViewStyle: ProgressViewStyle {
  let tint: Color?
  public init() { tint = nil }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use the View.tint(_:) method instead.")
  public init(tint: Color) { self.tint = tint }

  public func makeBody(configuration: Configuration) -> some View {
    CircularProgress(configuration: configuration, tint: tint)
  }
}

@available(iOS 14.0, *)
extension ProgressViewStyle where Self == DefaultProgressViewStyle { public static var automatic: Self { .init() } }
@available(iOS 14.0, *)
extension ProgressViewStyle where Self == LinearProgressViewStyle { public static var linear: Self { .init() } }
@available(iOS 14.0, *)
extension ProgressViewStyle where Self == CircularProgressViewStyle { public static var circular: Self { .init() } }

@available(iOS 14.0, *)
extension View {
  public func progressViewStyle<S: ProgressViewStyle>(_ style: S) -> some View {
    self.style(style, for: ProgressViewStyleConfiguration.self) { AnyView($0.makeBody(configuration: $1)) }
  }
}
