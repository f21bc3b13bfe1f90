import Foundation
import SDKBase

/// What a person does in the app, for other devices and for search; kept and not shared here.
open class NSUserActivity: NSObject {
  public let activityType: String
  open var title: String?
  open var userInfo: [AnyHashable: Any]?
  open var webpageURL: URL?
  open var isEligibleForSearch = false
  open var isEligibleForHandoff = true
  open var isEligibleForPrediction = false
  open var keywords: Set<String> = []
  open var persistentIdentifier: String?

  public init(activityType: String) { self.activityType = activityType }

  open func addUserInfoEntries(from other: [AnyHashable: Any]) {
    userInfo = (userInfo ?? [:]).merging(other) { $1 }
  }

  open func becomeCurrent() {
    reportUnsupported(api: "NSUserActivity", note: "There is no Handoff and no search here.")
  }
  open func resignCurrent() {}
  open func invalidate() {}
}

/// Carries data between places, for drag and drop and for sharing.
open class NSItemProvider: NSObject, @unchecked Sendable {
  package let object: Any?
  open var suggestedName: String?

  public override init() { object = nil }
  public init(object: Any) { self.object = object }
  public init(item: Any?, typeIdentifier: String?) { object = item }
  public init?(contentsOf fileURL: URL?) {
    guard let fileURL else { return nil }
    object = fileURL
  }

  open func canLoadObject<T>(ofClass aClass: T.Type) -> Bool { object is T }

  @discardableResult
  open func loadObject<T>(
    ofClass aClass: T.Type, completionHandler: @escaping @Sendable (T?, (any Error)?) -> Void
  ) -> Progress {
    completionHandler(object as? T, nil)
    return Progress(totalUnitCount: 1)
  }

  open func hasItemConformingToTypeIdentifier(_ typeIdentifier: String) -> Bool { false }
}
