import FoundationAdditions

/// Something that Siri can be asked for, as before App Intents.
open class INIntent: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  open var identifier: String? { nil }
  open var suggestedInvocationPhrase: String?
}

/// The answer to an intent.
open class INIntentResponse: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  open var userActivity: NSUserActivity?
}

/// A use of an intent that the system is told of.
open class INInteraction: NSObject, @unchecked Sendable {
  public let intent: INIntent
  public let intentResponse: INIntentResponse?
  open var identifier = UUID().uuidString

  public init(intent: INIntent, response: INIntentResponse?) {
    (self.intent, intentResponse) = (intent, response)
    super.init()
  }

  open func donate(completion: (((any Error)?) -> Void)? = nil) { completion?(nil) }
}

/// A thing that an intent works on.
open class INObject: NSObject, @unchecked Sendable {
  public let identifier: String?
  public let displayString: String
  public init(identifier: String?, display displayString: String) {
    (self.identifier, self.displayString) = (identifier, displayString)
    super.init()
  }
}

/// Things to choose from.
open class INObjectCollection<ObjectType: AnyObject>: NSObject, @unchecked Sendable {
  public let allItems: [ObjectType]
  public init(items: [ObjectType]) {
    allItems = items
    super.init()
  }
}

/// Whether the app may use Siri.
public enum INSiriAuthorizationStatus: Int, Sendable { case notDetermined, restricted, denied, authorized }

/// What the app says about itself to Siri.
open class INPreferences: NSObject {
  public class func siriAuthorizationStatus() -> INSiriAuthorizationStatus { .denied }
  public class func requestSiriAuthorization(_ handler: @escaping (INSiriAuthorizationStatus) -> Void) {
    handler(.denied)
  }
}

/// Handles intents in an extension.
open class INExtension: NSObject {
  open func handler(for intent: INIntent) -> Any? { self }
}
