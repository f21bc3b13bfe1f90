/// What may be asked of the user.
public struct UNAuthorizationOptions: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let badge = UNAuthorizationOptions(rawValue: 1)
  public static let sound = UNAuthorizationOptions(rawValue: 2)
  public static let alert = UNAuthorizationOptions(rawValue: 4)
  public static let carPlay = UNAuthorizationOptions(rawValue: 8)
  public static let criticalAlert = UNAuthorizationOptions(rawValue: 16)
  public static let providesAppNotificationSettings = UNAuthorizationOptions(rawValue: 32)
  public static let provisional = UNAuthorizationOptions(rawValue: 64)
  @available(iOS, introduced: 13.0, deprecated: 15.0)
  public static let announcement = UNAuthorizationOptions(rawValue: 128)
  @available(iOS, introduced: 15.0, deprecated: 15.0)
  public static let timeSensitive = UNAuthorizationOptions(rawValue: 256)
}

/// How a notification is shown while the app is in front.
public struct UNNotificationPresentationOptions: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let badge = UNNotificationPresentationOptions(rawValue: 1)
  public static let sound = UNNotificationPresentationOptions(rawValue: 2)
  @available(iOS, introduced: 10.0, deprecated: 14.0)
  public static let alert = UNNotificationPresentationOptions(rawValue: 4)
  @available(iOS 14.0, *)
  public static let list = UNNotificationPresentationOptions(rawValue: 8)
  @available(iOS 14.0, *)
  public static let banner = UNNotificationPresentationOptions(rawValue: 16)
}

/// What the user allows.
public enum UNAuthorizationStatus: Int, Sendable { case notDetermined, denied, authorized, provisional, ephemeral }

/// One thing that the user allows.
public enum UNNotificationSetting: Int, Sendable { case notSupported, disabled, enabled }

/// How alerts are shown.
public enum UNAlertStyle: Int, Sendable { case none, banner, alert }

/// Whether content is shown on the locked screen.
public enum UNShowPreviewsSetting: Int, Sendable { case always, whenAuthenticated, never }

/// All that the user allows.
nonisolated open class UNNotificationSettings: NSObject, @unchecked Sendable {
  public let authorizationStatus: UNAuthorizationStatus
  package init(_ status: UNAuthorizationStatus) {
    authorizationStatus = status
    super.init()
  }
  private var each: UNNotificationSetting { authorizationStatus == .authorized ? .enabled : .disabled }
  open var soundSetting: UNNotificationSetting { each }
  open var badgeSetting: UNNotificationSetting { each }
  open var alertSetting: UNNotificationSetting { each }
  open var notificationCenterSetting: UNNotificationSetting { each }
  open var lockScreenSetting: UNNotificationSetting { each }
  open var carPlaySetting: UNNotificationSetting { .notSupported }
  open var criticalAlertSetting: UNNotificationSetting { .notSupported }
  open var announcementSetting: UNNotificationSetting { .notSupported }
  @available(iOS 15.0, *)
  open var timeSensitiveSetting: UNNotificationSetting { each }
  @available(iOS 15.0, *)
  open var scheduledDeliverySetting: UNNotificationSetting { .disabled }
  @available(iOS 15.0, *)
  open var directMessagesSetting: UNNotificationSetting { .disabled }
  open var alertStyle: UNAlertStyle { authorizationStatus == .authorized ? .banner : .none }
  open var showPreviewsSetting: UNShowPreviewsSetting { .always }
  open var providesAppNotificationSettings: Bool { false }
}

/// What an action needs and does.
public struct UNNotificationActionOptions: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let authenticationRequired = UNNotificationActionOptions(rawValue: 1)
  public static let destructive = UNNotificationActionOptions(rawValue: 2)
  public static let foreground = UNNotificationActionOptions(rawValue: 4)
}

/// The picture of an action.
@available(iOS 15.0, *)
nonisolated open class UNNotificationActionIcon: NSObject, @unchecked Sendable {
  package let name: String
  public init(templateImageName: String) {
    name = templateImageName
    super.init()
  }
  public init(systemImageName: String) {
    name = systemImageName
    super.init()
  }
}

/// Something to do with a notification.
nonisolated open class UNNotificationAction: NSObject, @unchecked Sendable {
  public let identifier: String
  public let title: String
  public let options: UNNotificationActionOptions
  public init(identifier: String, title: String, options: UNNotificationActionOptions = []) {
    (self.identifier, self.title, self.options) = (identifier, title, options)
    super.init()
  }
  @available(iOS 15.0, *)
  public convenience init(
    identifier: String, title: String, options: UNNotificationActionOptions = [], icon: UNNotificationActionIcon?
  ) { self.init(identifier: identifier, title: title, options: options) }
}

/// Something to write in answer to a notification.
nonisolated open class UNTextInputNotificationAction: UNNotificationAction, @unchecked Sendable {
  public let textInputButtonTitle: String
  public let textInputPlaceholder: String
  public init(
    identifier: String, title: String, options: UNNotificationActionOptions = [], textInputButtonTitle: String,
    textInputPlaceholder: String
  ) {
    (self.textInputButtonTitle, self.textInputPlaceholder) = (textInputButtonTitle, textInputPlaceholder)
    super.init(identifier: identifier, title: title, options: options)
  }
}

/// How notifications of a category behave.
public struct UNNotificationCategoryOptions: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let customDismissAction = UNNotificationCategoryOptions(rawValue: 1)
  public static let allowInCarPlay = UNNotificationCategoryOptions(rawValue: 2)
  public static let hiddenPreviewsShowTitle = UNNotificationCategoryOptions(rawValue: 4)
  public static let hiddenPreviewsShowSubtitle = UNNotificationCategoryOptions(rawValue: 8)
}

/// Notifications of one kind and what can be done with them.
nonisolated open class UNNotificationCategory: NSObject, @unchecked Sendable {
  public let identifier: String
  public let actions: [UNNotificationAction]
  public let intentIdentifiers: [String]
  public let options: UNNotificationCategoryOptions
  public let hiddenPreviewsBodyPlaceholder: String
  public init(
    identifier: String, actions: [UNNotificationAction], intentIdentifiers: [String],
    options: UNNotificationCategoryOptions = []
  ) {
    (self.identifier, self.actions, self.intentIdentifiers) = (identifier, actions, intentIdentifiers)
    (self.options, hiddenPreviewsBodyPlaceholder) = (options, "")
    super.init()
  }
  public init(
    identifier: String, actions: [UNNotificationAction], intentIdentifiers: [String],
    hiddenPreviewsBodyPlaceholder: String, options: UNNotificationCategoryOptions = []
  ) {
    (self.identifier, self.actions, self.intentIdentifiers) = (identifier, actions, intentIdentifiers)
    (self.options, self.hiddenPreviewsBodyPlaceholder) = (options, hiddenPreviewsBodyPlaceholder)
    super.init()
  }
}
