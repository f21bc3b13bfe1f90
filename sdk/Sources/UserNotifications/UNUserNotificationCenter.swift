import SDKBase

/// Learns of notifications while the app is in front, and of what is done with them.
public protocol UNUserNotificationCenterDelegate: NSObjectProtocol {
  func userNotificationCenter(
    _ center: UNUserNotificationCenter, willPresent notification: UNNotification,
    withCompletionHandler completionHandler: @escaping (UNNotificationPresentationOptions) -> Void)
  func userNotificationCenter(_ center: UNUserNotificationCenter, willPresent notification: UNNotification) async
    -> UNNotificationPresentationOptions
  func userNotificationCenter(
    _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse,
    withCompletionHandler completionHandler: @escaping () -> Void)
  func userNotificationCenter(_ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse) async
  func userNotificationCenter(_ center: UNUserNotificationCenter, openSettingsFor notification: UNNotification?)
}

extension UNUserNotificationCenterDelegate {
  public func userNotificationCenter(
    _ center: UNUserNotificationCenter, willPresent notification: UNNotification,
    withCompletionHandler completionHandler: @escaping (UNNotificationPresentationOptions) -> Void
  ) {
    nonisolated(unsafe) let answer = completionHandler
    nonisolated(unsafe) let own = self
    Task { @MainActor in answer(await own.userNotificationCenter(center, willPresent: notification)) }
  }
  public func userNotificationCenter(
    _ center: UNUserNotificationCenter, willPresent notification: UNNotification
  ) async -> UNNotificationPresentationOptions { [] }
  public func userNotificationCenter(
    _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse,
    withCompletionHandler completionHandler: @escaping () -> Void
  ) {
    nonisolated(unsafe) let answer = completionHandler
    nonisolated(unsafe) let own = self
    Task { @MainActor in
      await own.userNotificationCenter(center, didReceive: response)
      answer()
    }
  }
  public func userNotificationCenter(
    _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse
  ) async {}
  public func userNotificationCenter(_ center: UNUserNotificationCenter, openSettingsFor notification: UNNotification?)
  {}
}

/// What goes wrong with notifications.
public struct UNError: Error, Sendable {
  /// The kinds.
  public enum Code: Int, Sendable {
    case notificationsNotAllowed = 1
    case attachmentInvalidURL = 100
    case attachmentUnrecognizedType, attachmentInvalidFileSize
    case notificationInvalidNoDate = 1400
    case notificationInvalidNoContent
    case badgeInputInvalid = 1600
  }
  public let code: Code
  public init(_ code: Code) { self.code = code }
}

/// Schedules notifications. Those that are due come while the app runs, and the preview tells of them.
nonisolated open class UNUserNotificationCenter: NSObject, @unchecked Sendable {
  private static let shared = UNUserNotificationCenter()
  open class func current() -> UNUserNotificationCenter { shared }

  private struct State {
    var status = UNAuthorizationStatus.notDetermined
    var pending: [UNNotificationRequest] = []
    var delivered: [UNNotification] = []
    var categories: Set<UNNotificationCategory> = []
    var timers: [String: DispatchWorkItem] = [:]
  }
  private let state = Guarded(State())
  open weak var delegate: (any UNUserNotificationCenterDelegate)?
  open var supportsContentExtensions: Bool { false }

  // MARK: Permission

  /// The user is not asked in the preview: the answer is yes, and the effect tells that the app asked.
  @preconcurrency
  open func requestAuthorization(
    options: UNAuthorizationOptions = [], completionHandler: @escaping @Sendable (Bool, (any Error)?) -> Void
  ) {
    let granted = allow(options)
    DispatchQueue.main.async { completionHandler(granted, nil) }
  }
  open func requestAuthorization(options: UNAuthorizationOptions = []) async throws -> Bool { allow(options) }

  private func allow(_ options: UNAuthorizationOptions) -> Bool {
    let status = state.write { state -> UNAuthorizationStatus in
      if state.status == .notDetermined {
        state.status =
          options.contains(.provisional) ? .provisional : notificationAnswer.read { $0 } ? .authorized : .denied
        sendEffect("permission", "notifications")
      }
      return state.status
    }
    return status != .denied
  }

  @preconcurrency
  open func getNotificationSettings(completionHandler: @escaping @Sendable (UNNotificationSettings) -> Void) {
    let settings = UNNotificationSettings(state.read { $0.status })
    DispatchQueue.main.async { completionHandler(settings) }
  }
  open func notificationSettings() async -> UNNotificationSettings { UNNotificationSettings(state.read { $0.status }) }

  open func setNotificationCategories(_ categories: Set<UNNotificationCategory>) {
    state.write { $0.categories = categories }
  }
  @preconcurrency
  open func getNotificationCategories(completionHandler: @escaping @Sendable (Set<UNNotificationCategory>) -> Void) {
    let known = state.read { $0.categories }
    DispatchQueue.main.async { completionHandler(known) }
  }
  open func notificationCategories() async -> Set<UNNotificationCategory> { state.read { $0.categories } }

  // MARK: Scheduling

  @preconcurrency
  open func add(
    _ request: UNNotificationRequest, withCompletionHandler completionHandler: (@Sendable ((any Error)?) -> Void)? = nil
  ) {
    let error = schedule(request)
    if let completionHandler { DispatchQueue.main.async { completionHandler(error) } }
  }
  open func add(_ request: UNNotificationRequest) async throws { if let error = schedule(request) { throw error } }

  private func schedule(_ request: UNNotificationRequest) -> UNError? {
    guard state.read({ $0.status }) != .denied else { return UNError(.notificationsNotAllowed) }
    remove([request.identifier])
    state.write { $0.pending.append(request) }
    let words = [request.content.title, request.content.subtitle, request.content.body].filter { !$0.isEmpty }
    let due = request.trigger?.next
    sendEffect(
      "notification",
      (due.map { "\(ISO8601DateFormatter().string(from: $0)) " } ?? "") + words.joined(separator: " – "))
    wait(for: request)
    return nil
  }

  private func wait(for request: UNNotificationRequest) {
    guard request.trigger == nil || request.trigger?.next != nil else { return }
    let delay = max(request.trigger?.next?.timeIntervalSinceNow ?? 0, 0)
    // A day from now the preview is over.
    guard delay < 86_400 else { return }
    let work = DispatchWorkItem { [weak self] in self?.deliver(request) }
    state.write { $0.timers[request.identifier] = work }
    DispatchQueue.main.asyncAfter(deadline: .now() + delay, execute: work)
  }

  private func deliver(_ request: UNNotificationRequest) {
    let notification = UNNotification(request)
    state.write { state in
      state.delivered.removeAll { $0.request.identifier == request.identifier }
      state.delivered.append(notification)
      state.timers[request.identifier] = nil
      if request.trigger?.repeats != true { state.pending.removeAll { $0.identifier == request.identifier } }
    }
    if request.trigger?.repeats == true { wait(for: request) }
    guard let delegate else { return }
    delegate.userNotificationCenter(self, willPresent: notification) { options in
      guard !options.isEmpty else { return }
      let words = [request.content.title, request.content.body].filter { !$0.isEmpty }.joined(separator: " – ")
      sendEffect("notificationShown", words)
    }
  }

  /// The user tapped a delivered notification, or one of its actions.
  package func respond(to identifier: String, action: String = UNNotificationDefaultActionIdentifier) {
    guard let found = state.read({ $0.delivered.last { $0.request.identifier == identifier } }) else { return }
    delegate?.userNotificationCenter(self, didReceive: UNNotificationResponse(found, action: action)) {}
  }

  private func remove(_ identifiers: [String]) {
    state.write { state in
      state.pending.removeAll { identifiers.contains($0.identifier) }
      for identifier in identifiers { state.timers.removeValue(forKey: identifier)?.cancel() }
    }
  }

  @preconcurrency
  open func getPendingNotificationRequests(completionHandler: @escaping @Sendable ([UNNotificationRequest]) -> Void) {
    let pending = state.read { $0.pending }
    DispatchQueue.main.async { completionHandler(pending) }
  }
  open func pendingNotificationRequests() async -> [UNNotificationRequest] { state.read { $0.pending } }
  open func removePendingNotificationRequests(withIdentifiers identifiers: [String]) { remove(identifiers) }
  open func removeAllPendingNotificationRequests() { remove(state.read { $0.pending.map(\.identifier) }) }

  @preconcurrency
  open func getDeliveredNotifications(completionHandler: @escaping @Sendable ([UNNotification]) -> Void) {
    let delivered = state.read { $0.delivered }
    DispatchQueue.main.async { completionHandler(delivered) }
  }
  open func deliveredNotifications() async -> [UNNotification] { state.read { $0.delivered } }
  open func removeDeliveredNotifications(withIdentifiers identifiers: [String]) {
    state.write { $0.delivered.removeAll { identifiers.contains($0.request.identifier) } }
  }
  open func removeAllDeliveredNotifications() { state.write { $0.delivered = [] } }

  @preconcurrency
  @available(iOS 16.0, *)
  open func setBadgeCount(
    _ newBadgeCount: Int, withCompletionHandler completionHandler: (@Sendable ((any Error)?) -> Void)? = nil
  ) {
    sendEffect("badge", "\(newBadgeCount)")
    if let completionHandler { DispatchQueue.main.async { completionHandler(nil) } }
  }
  @available(iOS 16.0, *)
  open func setBadgeCount(_ newBadgeCount: Int) async throws { sendEffect("badge", "\(newBadgeCount)") }
}

/// What the user answers when the app asks; yes unless the host says otherwise.
package let notificationAnswer = Guarded(true)

/// Changes what a pushed notification says.
nonisolated open class UNNotificationServiceExtension: NSObject {
  open func didReceive(
    _ request: UNNotificationRequest, withContentHandler contentHandler: @escaping (UNNotificationContent) -> Void
  ) {}
  open func serviceExtensionTimeWillExpire() {}
}
