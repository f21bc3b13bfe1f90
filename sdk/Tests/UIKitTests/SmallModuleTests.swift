import CoreTransferable
import FoundationAdditions
import SDKBase
import Testing
import UniformTypeIdentifiers
import UserNotifications
import os

@Suite struct TypeTests {
  @Test func typesConformToTheirKinds() {
    #expect(UTType.png.conforms(to: .image))
    #expect(UTType.png.isSubtype(of: .data))
    #expect(!UTType.png.conforms(to: .audio))
    #expect(UTType(filenameExtension: "JPG") == .jpeg)
    #expect(UTType(mimeType: "application/pdf") == .pdf)
    #expect(UTType("public.nothing.like.it") == nil)
    #expect(UTType.json.preferredFilenameExtension == "json")
  }

  @Test func ownTypesAreKept() {
    let own = UTType(exportedAs: "com.example.deck", conformingTo: .json)
    #expect(own.conforms(to: .json) && own.conforms(to: .text))
    let unknown = UTType(filenameExtension: "deck")
    #expect(unknown?.isDynamic == true)
    #expect(unknown?.conforms(to: .data) == true)
  }
}

private struct Card: Codable, Equatable, Transferable {
  var title: String
  static var transferRepresentation: some TransferRepresentation {
    CodableRepresentation(contentType: .json)
    ProxyRepresentation(exporting: \.title)
  }
}

@Suite struct TransferTests {
  @Test func valuesLeaveAndComeBack() async throws {
    let data = try await Card(title: "One").exported(as: .json)
    #expect(try await Card(importing: data, contentType: .json) == Card(title: "One"))
    #expect(try await Card(title: "Two").exported(as: .utf8PlainText) == Data("Two".utf8))
    await #expect(throws: (any Error).self) { try await Card(title: "Three").exported(as: .png) }
  }
}

@Suite(.serialized) struct LogTests {
  @Test func privateValuesStayHidden() {
    let lines = Guarded<[String]>([])
    logSink.write { $0 = { line in lines.write { $0.append(line) } } }
    let (name, count) = ("Ann", 7)
    Logger(subsystem: "app", category: "test").error(
      "\(name, privacy: .private) has \(count) of \(1.5, format: .fixed(precision: 1))")
    os_log("%{public}@ is %d", log: OSLog(subsystem: "app", category: "old"), type: .info, "It", 3)
    #expect(lines.read { $0 } == ["[app:test] error: <private> has 7 of 1.5", "[app:old] info: It is 3"])
  }

  @Test func locksGuard() {
    let lock = OSAllocatedUnfairLock(initialState: 1)
    #expect(
      lock.withLock { state in
        state += 1; return state
      } == 2)
  }
}

private final class Presenter: NSObject, UNUserNotificationCenterDelegate, @unchecked Sendable {
  let seen = Guarded<[String]>([])
  var done: (() -> Void)?
  func userNotificationCenter(
    _ center: UNUserNotificationCenter, willPresent notification: UNNotification,
    withCompletionHandler completionHandler: @escaping (UNNotificationPresentationOptions) -> Void
  ) {
    seen.write { $0.append(notification.request.content.title) }
    completionHandler([.banner])
    done?()
  }
}

@Suite(.serialized) struct NotificationTests {
  @Test func notificationsAreScheduledAndCome() async throws {
    let center = UNUserNotificationCenter.current()
    #expect(try await center.requestAuthorization(options: [.alert, .sound]))
    #expect(await center.notificationSettings().authorizationStatus == .authorized)
    let content = UNMutableNotificationContent()
    content.title = "Water"
    let later = UNTimeIntervalNotificationTrigger(timeInterval: 3600, repeats: false)
    try await center.add(UNNotificationRequest(identifier: "later", content: content, trigger: later))
    content.title = "Changed afterwards"
    #expect(await center.pendingNotificationRequests().map(\.content.title) == ["Water"])
    center.removePendingNotificationRequests(withIdentifiers: ["later"])
    #expect(await center.pendingNotificationRequests().isEmpty)

    let presenter = Presenter()
    center.delegate = presenter
    content.title = "Now"
    await withCheckedContinuation { continuation in
      presenter.done = { continuation.resume() }
      center.add(UNNotificationRequest(identifier: "now", content: content, trigger: nil))
    }
    #expect(presenter.seen.read { $0 } == ["Now"])
    #expect(await center.deliveredNotifications().map(\.request.identifier) == ["now"])
    center.removeAllDeliveredNotifications()
  }

  @Test func calendarTriggersKnowTheirDate() throws {
    var parts = DateComponents()
    (parts.hour, parts.minute) = (9, 30)
    let next = try #require(UNCalendarNotificationTrigger(dateMatching: parts, repeats: true).nextTriggerDate())
    #expect(Calendar.current.component(.hour, from: next) == 9)
    #expect(next > Date())
  }
}
