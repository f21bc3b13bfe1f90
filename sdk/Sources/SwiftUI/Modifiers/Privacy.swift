import SDKBase

private struct RedactionKey: EnvironmentKey { static let defaultValue = RedactionReasons() }

extension EnvironmentValues {
  /// Why content is hidden here.
  @available(iOS 14.0, *)
  public var redactionReasons: RedactionReasons {
    get { self[RedactionKey.self] }
    set { self[RedactionKey.self] = newValue }
  }
}

extension View {
  /// Hides the content of the view for a reason; the preview draws it faint.
  @available(iOS 14.0, *)
  public func redacted(reason: RedactionReasons) -> some View {
    transformEnvironment { $0.redactionReasons.formUnion(reason) }
      .opacity(reason.isEmpty || reason == .privacy ? 1 : 0.35)
  }

  /// Shows the content again.
  @available(iOS 14.0, *)
  public func unredacted() -> some View { environment(\.redactionReasons, []) }

  /// Says that the view is not for everybody's eyes.
  @available(iOS 15.0, *)
  public func privacySensitive(_ sensitive: Bool = true) -> some View {
    modifier(PrivacyModifier(isSensitive: sensitive))
  }

  /// Says that the view shows values that are out of date when the reasons say so.
  @available(iOS 17.0, *)
  public func invalidatableContent(_ invalidatable: Bool = true) -> some View { self }
}

/// Hides the view where privacy is asked for.
private struct PrivacyModifier: ViewModifier {
  let isSensitive: Bool
  @Environment(\.redactionReasons) private var reasons

  func body(content: Content) -> some View {
    content.opacity(isSensitive && reasons.contains(.privacy) ? 0.1 : 1)
  }
}

/// Why content is hidden.
@available(iOS 14.0, *)
public struct RedactionReasons: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let placeholder = RedactionReasons(rawValue: 1)
  @available(iOS 15.0, *)
  public static let privacy = RedactionReasons(rawValue: 2)
  @available(iOS 17.0, *)
  public static let invalidated = RedactionReasons(rawValue: 4)
}
