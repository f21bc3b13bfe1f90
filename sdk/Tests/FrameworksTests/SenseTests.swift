import DeviceCheck
import Foundation
import ImagePlayground
import JournalingSuggestions
import MetricKit
import NearbyInteraction
import PushKit
import QuickLookThumbnailing
import ReplayKit
import SDKBase
import ShazamKit
import SoundAnalysis
import SwiftUI
import Testing

/// What a phone hears, makes, measures and proves, and the preview does not.
extension AnswerTests {
  @Test func nothingIsHeard() async {
    let told = await reports {
      guard case .error(let error, _) = await SHManagedSession().result() else {
        Issue.record("No song can be found.")
        return
      }
      #expect((error as? SHError)?.code == .matchAttemptFailed)
      #expect(throws: SNError.self) { try SNAudioFileAnalyzer(url: URL(fileURLWithPath: "/a.wav")) }
    }
    expect(told, ["SHSession", "SoundAnalysis"])
  }

  @Test @MainActor func noPictureIsMade() async {
    let told = await reports {
      await #expect(throws: ImageCreator.Error.notSupported) { _ = try await ImageCreator() }
      let request = QLThumbnailGenerator.Request(
        fileAt: URL(fileURLWithPath: "/a.pdf"), size: CGSize(width: 10, height: 10), scale: 2,
        representationTypes: .thumbnail)
      await #expect(throws: QLThumbnailError.self) {
        _ = try await QLThumbnailGenerator.shared.generateBestRepresentation(for: request)
      }
    }
    expect(told, ["ImageCreator", "QLThumbnailGenerator"])
    #expect(!EnvironmentValues().supportsImagePlayground)
    _ = JournalingSuggestionsPicker("Write") { _ in }
  }

  @Test func nobodyVouchesForThePreview() async {
    #expect(!DCDevice.current.isSupported)
    let told = await reports {
      await #expect(throws: DCError.self) { _ = try await DCDevice.current.generateToken() }
      await #expect(throws: DCError.self) { _ = try await DCAppAttestService.shared.generateKey() }
    }
    expect(told, ["DeviceCheck"])
  }

  @Test func nothingIsMeasuredRecordedOrPushed() async {
    #expect(!NISession.deviceCapabilities.supportsPreciseDistanceMeasurement)
    #expect(MXMetricManager.shared.pastPayloads.isEmpty)
    #expect(!RPScreenRecorder.shared().isAvailable)
    let told = await reports {
      await #expect(throws: RPRecordingError.self) { try await RPScreenRecorder.shared().startRecording() }
      let registry = PKPushRegistry(queue: nil)
      registry.desiredPushTypes = [.voIP]
      #expect(registry.pushToken(for: .voIP) == nil)
    }
    expect(told, ["RPScreenRecorder", "PKPushRegistry"])
  }
}
