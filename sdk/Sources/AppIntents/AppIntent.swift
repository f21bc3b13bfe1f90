import FoundationAdditions
import SDKBase

/// A type that the system knows by a lasting name.
@available(iOS 16.0, *)
public protocol PersistentlyIdentifiable {
  static var persistentIdentifier: String { get }
}

@available(iOS 16.0, *)
extension PersistentlyIdentifiable {
  public static var persistentIdentifier: String { "\(Self.self)" }
}

/// Something that an app can do outside its screens: by Siri, Shortcuts, Spotlight or a widget's button.
@available(iOS 16.0, *)
public protocol AppIntent: PersistentlyIdentifiable, Sendable {
  associatedtype PerformResult: IntentResult
  associatedtype SummaryContent: ParameterSummary = EmptyParameterSummary
  static var title: LocalizedStringResource { get }
  static var description: IntentDescription? { get }
  static var openAppWhenRun: Bool { get }
  static var authenticationPolicy: IntentAuthenticationPolicy { get }
  static var isDiscoverable: Bool { get }
  static var parameterSummary: SummaryContent { get }
  init()
  func perform() async throws -> PerformResult
}

@available(iOS 16.0, *)
extension AppIntent {
  public typealias Parameter<Value: _IntentValue> = IntentParameter<Value>
  public typealias Dependency<Value> = AppDependency<Value>
  public typealias Summary = IntentParameterSummary<Self>
  public static var description: IntentDescription? { nil }
  public static var openAppWhenRun: Bool { false }
  public static var authenticationPolicy: IntentAuthenticationPolicy { .alwaysAllowed }
  public static var isDiscoverable: Bool { true }

  /// Runs the intent as the system would.
  public func callAsFunction(donate: Bool = false) async throws -> PerformResult { try await perform() }

  @discardableResult
  public func donate() async throws -> IntentDonationIdentifier {
    reportUnsupported(api: "AppIntent.donate", note: "The preview has no Siri that could learn from it.")
    return IntentDonationIdentifier()
  }

  public func requestConfirmation() async throws {}
}

extension AppIntent where SummaryContent == EmptyParameterSummary {
  public static var parameterSummary: EmptyParameterSummary { EmptyParameterSummary() }
}

/// The name of a use that the system was told of.
@available(iOS 16.0, *)
public struct IntentDonationIdentifier: Hashable, Sendable {}

/// Whether the phone must be unlocked.
@available(iOS 16.0, *)
public enum IntentAuthenticationPolicy: Sendable {
  case alwaysAllowed, requiresAuthentication, requiresLocalDeviceAuthentication
}

/// An intent with no result of its own to wait for.
@available(iOS 16.0, *)
public protocol SystemIntent: AppIntent {}

/// Opens a thing in the app.
@available(iOS 16.0, *)
public protocol OpenIntent: SystemIntent {
  associatedtype Value: _IntentValue
  var target: Value { get set }
}

@available(iOS 16.0, *)
extension OpenIntent { public static var openAppWhenRun: Bool { true } }

/// What a widget's settings hold.
@available(iOS 17.0, *)
public protocol WidgetConfigurationIntent: SystemIntent {}

@available(iOS 17.0, *)
extension WidgetConfigurationIntent {
  public func perform() async throws -> some IntentResult { .result() }
}

/// What a control's settings hold.
@available(iOS 18.0, *)
public protocol ControlConfigurationIntent: SystemIntent {}

@available(iOS 18.0, *)
extension ControlConfigurationIntent {
  public func perform() async throws -> some IntentResult { .result() }
}

/// Sets a value that is on or off, or one of several.
@available(iOS 16.0, *)
public protocol SetValueIntent: SystemIntent {
  associatedtype ValueType: _IntentValue
  var value: ValueType { get set }
}

/// Starts, changes or ends a live activity.
@available(iOS 17.0, *)
public protocol LiveActivityIntent: SystemIntent {}
@available(iOS 17.0, *)
public protocol LiveActivityStartingIntent: SystemIntent {}

/// Plays or pauses sound.
@available(iOS 16.4, *)
public protocol AudioPlaybackIntent: SystemIntent {}
@available(iOS 18.0, *)
public protocol AudioRecordingIntent: SystemIntent {}

/// May go on in the app's screens.
@available(iOS 16.4, *)
public protocol ForegroundContinuableIntent: AppIntent {}

@available(iOS 17.0, *)
extension ForegroundContinuableIntent {
  public func needsToContinueInForegroundError(
    _ dialog: IntentDialog? = nil, alwaysConfirm: Bool = false
  ) -> some Error { AppIntentError.continueInForeground }
}

/// Adapts the app to a focus.
@available(iOS 16.0, *)
public protocol SetFocusFilterIntent: AppIntent {}

/// Why an intent did not run.
@available(iOS 16.0, *)
public enum AppIntentError: Error, LocalizedError, Sendable {
  case valueNeeded, continueInForeground
  public var errorDescription: String? {
    switch self {
    case .valueNeeded: "A value of the intent is missing, and the preview cannot ask for it."
    case .continueInForeground: "The intent wants to go on in the app."
    }
  }
}
