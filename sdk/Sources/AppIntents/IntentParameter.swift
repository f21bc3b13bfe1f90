import FoundationAdditions

/// A value that an intent can take or give.
@available(iOS 16.0, *)
public protocol _IntentValue {
  associatedtype ValueType = Self
  associatedtype UnwrappedType = Self
}

extension String: _IntentValue {}
extension Int: _IntentValue {}
extension Double: _IntentValue {}
extension Bool: _IntentValue {}
extension Date: _IntentValue {}
extension DateComponents: _IntentValue {}
extension URL: _IntentValue {}
extension Decimal: _IntentValue {}
extension Duration: _IntentValue {}
extension AttributedString: _IntentValue {}
extension Measurement: _IntentValue {}
extension IntentFile: _IntentValue {}
extension Optional: _IntentValue where Wrapped: _IntentValue {}
extension Array: _IntentValue where Element: _IntentValue {}

/// A value that an intent works with.
@available(iOS 16.0, *)
@propertyWrapper
public final class IntentParameter<Value: _IntentValue>: @unchecked Sendable {
  /// How a number is entered.
  public enum ControlStyle: Sendable { case field, stepper, slider }

  private var stored: Value?
  private let title: LocalizedStringResource?

  private init(title: LocalizedStringResource?, stored: Value?) { (self.title, self.stored) = (title, stored) }

  public convenience init(
    title: LocalizedStringResource, description: LocalizedStringResource? = nil,
    requestValueDialog: IntentDialog? = nil
  ) { self.init(title: title, stored: nil) }

  public convenience init(
    title: LocalizedStringResource, description: LocalizedStringResource? = nil, `default` defaultValue: Value,
    requestValueDialog: IntentDialog? = nil
  ) { self.init(title: title, stored: defaultValue) }

  public convenience init(
    description: LocalizedStringResource? = nil, requestValueDialog: IntentDialog? = nil
  ) { self.init(title: nil, stored: nil) }

  public convenience init<Provider: DynamicOptionsProvider>(
    title: LocalizedStringResource, description: LocalizedStringResource? = nil,
    requestValueDialog: IntentDialog? = nil, optionsProvider: Provider
  ) { self.init(title: title, stored: nil) }

  public convenience init<Provider: DynamicOptionsProvider>(
    title: LocalizedStringResource, description: LocalizedStringResource? = nil, `default` defaultValue: Value,
    requestValueDialog: IntentDialog? = nil, optionsProvider: Provider
  ) { self.init(title: title, stored: defaultValue) }

  public var wrappedValue: Value {
    get {
      if let stored { return stored }
      if let empty = (Value.self as? any ExpressibleByNilLiteral.Type)?.init(nilLiteral: ()) as? Value { return empty }
      fatalError("The parameter \(title?.key ?? "") of an intent was read before it was set.")
    }
    set { stored = newValue }
  }

  public var projectedValue: IntentParameter<Value> { self }

  /// The value must be asked for; the preview cannot, so the intent ends with this error.
  public func needsValueError(_ dialog: IntentDialog? = nil) -> some Error { AppIntentError.valueNeeded }
  public func requestValue(_ dialog: IntentDialog? = nil) async throws -> Value { throw AppIntentError.valueNeeded }
  public func requestConfirmation(for value: Value, dialog: IntentDialog? = nil) async throws -> Bool { true }
  public func requestDisambiguation(among values: [Value], dialog: IntentDialog? = nil) async throws -> Value {
    guard let first = values.first else { throw AppIntentError.valueNeeded }
    return first
  }
}

extension IntentParameter where Value == Int {
  public convenience init(
    title: LocalizedStringResource, description: LocalizedStringResource? = nil, `default` defaultValue: Int? = nil,
    controlStyle: ControlStyle = .field, inclusiveRange: (lowerBound: Int, upperBound: Int)? = nil,
    requestValueDialog: IntentDialog? = nil
  ) { self.init(title: title, stored: defaultValue) }
}

extension IntentParameter where Value == Double {
  public convenience init(
    title: LocalizedStringResource, description: LocalizedStringResource? = nil, `default` defaultValue: Double? = nil,
    controlStyle: ControlStyle = .field, inclusiveRange: (lowerBound: Double, upperBound: Double)? = nil,
    requestValueDialog: IntentDialog? = nil
  ) { self.init(title: title, stored: defaultValue) }
}

extension IntentParameter where Value == String {
  public convenience init(
    title: LocalizedStringResource, description: LocalizedStringResource? = nil, `default` defaultValue: String? = nil,
    inputOptions: String.IntentInputOptions, requestValueDialog: IntentDialog? = nil
  ) { self.init(title: title, stored: defaultValue) }
}

extension String {
  /// How a text is entered.
  @available(iOS 16.0, *)
  public struct IntentInputOptions: Sendable {
    public let multiline: Bool
    public init(
      keyboardType: Int = 0, capitalizationType: Int = 0, multiline: Bool = false, autocorrect: Bool = true,
      smartQuotes: Bool = true, smartDashes: Bool = true
    ) { self.multiline = multiline }
  }
}

/// A file that goes into an intent or comes out.
@available(iOS 16.0, *)
public struct IntentFile: Hashable, Sendable {
  public let data: Data
  public let filename: String
  public let fileURL: URL?

  public init(data: Data, filename: String) { (self.data, self.filename, fileURL) = (data, filename, nil) }
  public init(fileURL: URL, filename: String? = nil) {
    data = (try? Data(contentsOf: fileURL)) ?? Data()
    (self.filename, self.fileURL) = (filename ?? fileURL.lastPathComponent, fileURL)
  }
}
