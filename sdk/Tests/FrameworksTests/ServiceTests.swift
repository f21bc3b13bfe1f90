import AlarmKit
import CoreLocation
import CoreServices
import CoreSpotlight
import Foundation
import GameController
import SDKBase
import Social
import SwiftUI
import SystemConfiguration
import Testing
import WeatherKit

private struct Tea: AlarmMetadata { var leaves = "green" }

/// Alarms, weather, search and controllers: what the preview has not got.
extension AnswerTests {
  @Test func alarmsAreDenied() async throws {
    let told = try await reports {
      let answer = try await AlarmManager.shared.requestAuthorization()
      #expect(answer == .denied)
      let attributes = AlarmAttributes(
        presentation: AlarmPresentation(alert: .init(title: "Tea")), metadata: Tea(), tintColor: .green)
      await #expect(throws: (any Error).self) {
        try await AlarmManager.shared.schedule(id: UUID(), configuration: .timer(duration: 180, attributes: attributes))
      }
    }
    #expect(AlarmManager.shared.authorizationState == .denied)
    #expect(try AlarmManager.shared.alarms.isEmpty)
    expect(told, ["AlarmManager.requestAuthorization", "AlarmManager.schedule"])
  }

  @Test func anAlarmIsWrittenAndRead() throws {
    let schedule = Alarm.Schedule.relative(.init(time: .init(hour: 7, minute: 30), repeats: .weekly([.monday])))
    let read = try JSONDecoder().decode(Alarm.Schedule.self, from: JSONEncoder().encode(schedule))
    #expect(read == schedule)
  }

  @Test func thereIsNoWeather() async {
    let place = CLLocation(latitude: 52.5, longitude: 13.4)
    let told = await reports {
      await #expect(throws: WeatherError.permissionDenied) { _ = try await WeatherService.shared.weather(for: place) }
      await #expect(throws: WeatherError.permissionDenied) {
        _ = try await WeatherService.shared.weather(for: place, including: .current, .daily)
      }
    }
    expect(told, ["WeatherService"])
    #expect(WeatherCondition.mostlyClear.description == "Mostly Clear")
    #expect(Wind.CompassDirection.northNortheast.abbreviation == "NNE")
    #expect(UVIndex.ExposureCategory.high > .low)
  }

  @Test func whatIsIndexedIsFoundNowhere() async throws {
    let attributes = CSSearchableItemAttributeSet(contentType: .text)
    attributes.title = "Soup"
    let item = CSSearchableItem(uniqueIdentifier: "soup", domainIdentifier: nil, attributeSet: attributes)
    let told = try await reports { try await CSSearchableIndex.default().indexSearchableItems([item]) }
    expect(told, ["CSSearchableIndex"])
    let activity = NSUserActivity(activityType: CSSearchableItemActionType)
    activity.contentAttributeSet = attributes
    #expect(activity.contentAttributeSet?.title == "Soup")
  }

  @Test func noControllerIsConnected() async {
    let told = await reports {
      #expect(GCController.controllers().isEmpty)
      #expect(GCController.current == nil)
      await #expect(throws: (any Error).self) {
        try await GCVirtualController(configuration: .init()).connect()
      }
    }
    expect(told, ["GCController", "GCVirtualController"])
  }

  @Test func theNetworkIsReached() throws {
    let place = try #require(SCNetworkReachabilityCreateWithName(nil, "example.org"))
    var flags: SCNetworkReachabilityFlags = []
    #expect(SCNetworkReachabilityGetFlags(place, &flags))
    #expect(flags == .reachable)
  }

  @Test @MainActor func oldNamesLeadOn() {
    #expect(UTType(kUTTypeJPEG as String) == .jpeg)
    #expect(!SLComposeViewController.isAvailable(forServiceType: SLServiceTypeTwitter))
  }
}
