/// The sound of a notification.
nonisolated open class UNNotificationSound: NSObject, @unchecked Sendable {
  package let name: String
  package init(_ name: String) {
    self.name = name
    super.init()
  }
  public convenience init(named name: UNNotificationSoundName) { self.init(name.rawValue) }
  open class var `default`: UNNotificationSound { UNNotificationSound("default") }
  open class var defaultCritical: UNNotificationSound { UNNotificationSound("defaultCritical") }
  @available(iOS 15.2, *)
  open class var defaultRingtone: UNNotificationSound { UNNotificationSound("defaultRingtone") }
  open class func criticalSoundNamed(_ name: UNNotificationSoundName) -> UNNotificationSound {
    UNNotificationSound(name.rawValue)
  }
  open class func defaultCriticalSound(withAudioVolume volume: Float) -> UNNotificationSound { .defaultCritical }
}

/// Names a sound of the app.
public struct UNNotificationSoundName: RawRepresentable, Hashable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(_ rawValue: String) { self.rawValue = rawValue }
}

/// How much a notification may disturb.
@available(iOS 15.0, *)
public enum UNNotificationInterruptionLevel: UInt, Sendable { case passive, active, timeSensitive, critical }

/// A file that comes with a notification.
nonisolated open class UNNotificationAttachment: NSObject, @unchecked Sendable {
  public let identifier: String
  public let url: URL
  public let type: String
  public init(identifier: String, url URL: URL, options: [AnyHashable: Any]? = nil) throws {
    guard FileManager.default.fileExists(atPath: URL.path) else {
      throw NSError(
        domain: "UNErrorDomain", code: 100,
        userInfo: [NSLocalizedDescriptionKey: "There is no file at \(URL.lastPathComponent)."])
    }
    (self.identifier, url, type) = (identifier.isEmpty ? UUID().uuidString : identifier, URL, URL.pathExtension)
    super.init()
  }
}

/// What a notification says.
nonisolated open class UNNotificationContent: NSObject, NSCopying, NSMutableCopying, @unchecked Sendable {
  fileprivate struct Values {
    var title = ""
    var subtitle = ""
    var body = ""
    var badge: NSNumber?
    var sound: UNNotificationSound?
    var userInfo: [AnyHashable: Any] = [:]
    var attachments: [UNNotificationAttachment] = []
    var categoryIdentifier = ""
    var threadIdentifier = ""
    var launchImageName = ""
    var targetContentIdentifier: String?
    var interruption: UInt = 1
    var relevanceScore = 0.0
    var filterCriteria: String?
  }
  fileprivate var values = Values()
  public override init() { super.init() }

  open var title: String { values.title }
  open var subtitle: String { values.subtitle }
  open var body: String { values.body }
  open var badge: NSNumber? { values.badge }
  open var sound: UNNotificationSound? { values.sound }
  open var userInfo: [AnyHashable: Any] { values.userInfo }
  open var attachments: [UNNotificationAttachment] { values.attachments }
  open var categoryIdentifier: String { values.categoryIdentifier }
  open var threadIdentifier: String { values.threadIdentifier }
  open var launchImageName: String { values.launchImageName }
  open var targetContentIdentifier: String? { values.targetContentIdentifier }
  @available(iOS 15.0, *)
  open var interruptionLevel: UNNotificationInterruptionLevel {
    UNNotificationInterruptionLevel(rawValue: values.interruption) ?? .active
  }
  @available(iOS 15.0, *)
  open var relevanceScore: Double { values.relevanceScore }
  @available(iOS 16.0, *)
  open var filterCriteria: String? { values.filterCriteria }

  open func copy(with zone: NSZone? = nil) -> Any {
    let copy = UNNotificationContent()
    copy.values = values
    return copy
  }
  open func mutableCopy(with zone: NSZone? = nil) -> Any {
    let copy = UNMutableNotificationContent()
    copy.values = values
    return copy
  }
}

/// What a notification will say.
nonisolated open class UNMutableNotificationContent: UNNotificationContent, @unchecked Sendable {
  open override var title: String {
    get { values.title }
    set { values.title = newValue }
  }
  open override var subtitle: String {
    get { values.subtitle }
    set { values.subtitle = newValue }
  }
  open override var body: String {
    get { values.body }
    set { values.body = newValue }
  }
  open override var badge: NSNumber? {
    get { values.badge }
    set { values.badge = newValue }
  }
  open override var sound: UNNotificationSound? {
    get { values.sound }
    set { values.sound = newValue }
  }
  open override var userInfo: [AnyHashable: Any] {
    get { values.userInfo }
    set { values.userInfo = newValue }
  }
  open override var attachments: [UNNotificationAttachment] {
    get { values.attachments }
    set { values.attachments = newValue }
  }
  open override var categoryIdentifier: String {
    get { values.categoryIdentifier }
    set { values.categoryIdentifier = newValue }
  }
  open override var threadIdentifier: String {
    get { values.threadIdentifier }
    set { values.threadIdentifier = newValue }
  }
  open override var launchImageName: String {
    get { values.launchImageName }
    set { values.launchImageName = newValue }
  }
  open override var targetContentIdentifier: String? {
    get { values.targetContentIdentifier }
    set { values.targetContentIdentifier = newValue }
  }
  @available(iOS 15.0, *)
  open override var interruptionLevel: UNNotificationInterruptionLevel {
    get { super.interruptionLevel }
    set { values.interruption = newValue.rawValue }
  }
  @available(iOS 15.0, *)
  open override var relevanceScore: Double {
    get { values.relevanceScore }
    set { values.relevanceScore = newValue }
  }
  @available(iOS 16.0, *)
  open override var filterCriteria: String? {
    get { values.filterCriteria }
    set { values.filterCriteria = newValue }
  }
}

/// When a notification comes.
nonisolated open class UNNotificationTrigger: NSObject, @unchecked Sendable {
  public let repeats: Bool
  fileprivate init(repeats: Bool) {
    self.repeats = repeats
    super.init()
  }
  /// The next time it comes.
  package var next: Date? { nil }
}

/// After some seconds.
nonisolated open class UNTimeIntervalNotificationTrigger: UNNotificationTrigger, @unchecked Sendable {
  public let timeInterval: TimeInterval
  private let begin = Date()
  public init(timeInterval: TimeInterval, repeats: Bool) {
    self.timeInterval = max(timeInterval, 0.001)
    super.init(repeats: repeats)
  }
  open func nextTriggerDate() -> Date? {
    let passed = Date().timeIntervalSince(begin)
    if passed < timeInterval { return begin.addingTimeInterval(timeInterval) }
    return repeats ? begin.addingTimeInterval(((passed / timeInterval).rounded(.down) + 1) * timeInterval) : nil
  }
  package override var next: Date? { nextTriggerDate() }
}

/// At a time of the calendar.
nonisolated open class UNCalendarNotificationTrigger: UNNotificationTrigger, @unchecked Sendable {
  public let dateComponents: DateComponents
  public init(dateMatching dateComponents: DateComponents, repeats: Bool) {
    self.dateComponents = dateComponents
    super.init(repeats: repeats)
  }
  open func nextTriggerDate() -> Date? {
    (dateComponents.calendar ?? .current).nextDate(after: Date(), matching: dateComponents, matchingPolicy: .nextTime)
  }
  package override var next: Date? { nextTriggerDate() }
}

/// When it was pushed.
nonisolated open class UNPushNotificationTrigger: UNNotificationTrigger, @unchecked Sendable {}

/// When a place is reached or left; it never comes here.
nonisolated open class UNLocationNotificationTrigger: UNNotificationTrigger, @unchecked Sendable {
  package override init(repeats: Bool) { super.init(repeats: repeats) }
}

/// A notification and when it comes.
nonisolated open class UNNotificationRequest: NSObject, @unchecked Sendable {
  public let identifier: String
  public let content: UNNotificationContent
  public let trigger: UNNotificationTrigger?
  public init(identifier: String, content: UNNotificationContent, trigger: UNNotificationTrigger?) {
    (self.identifier, self.trigger) = (identifier, trigger)
    self.content = content.copy(with: nil) as! UNNotificationContent
    super.init()
  }
}

/// A notification that came.
nonisolated open class UNNotification: NSObject, @unchecked Sendable {
  public let date: Date
  public let request: UNNotificationRequest
  package init(_ request: UNNotificationRequest, date: Date = Date()) {
    (self.request, self.date) = (request, date)
    super.init()
  }
}

/// What the user did with a notification.
nonisolated open class UNNotificationResponse: NSObject, @unchecked Sendable {
  public let notification: UNNotification
  public let actionIdentifier: String
  package init(_ notification: UNNotification, action: String) {
    (self.notification, actionIdentifier) = (notification, action)
    super.init()
  }
}

/// What the user wrote in answer to a notification.
nonisolated open class UNTextInputNotificationResponse: UNNotificationResponse, @unchecked Sendable {
  public let userText: String
  package init(_ notification: UNNotification, action: String, text: String) {
    userText = text
    super.init(notification, action: action)
  }
}

public let UNNotificationDefaultActionIdentifier = "com.apple.UNNotificationDefaultActionIdentifier"
public let UNNotificationDismissActionIdentifier = "com.apple.UNNotificationDismissActionIdentifier"
