import AVFoundation
import Contacts
import CoreImage
import CoreML
import EventKit
import Foundation
import FoundationModels
import HealthKit
import LocalAuthentication
import SDKBase
import Speech
import StoreKit
import Testing
import UIKit

/// What modules answer that the preview cannot fulfil, and what they report.
@Suite(.serialized) struct AnswerTests {
  func reports(of body: () async throws -> Void) async rethrows -> [String] {
    let heard = Guarded<[String]>([])
    forgetReports()
    unsupportedSink = { api, _ in heard.write { $0.append(api) } }
    defer { unsupportedSink = nil }
    try await body()
    return heard.read { $0 }
  }

  /// Suites run side by side, and others report too: what is expected has to be there once, in order.
  func expect(_ told: [String], _ expected: [String]) { #expect(told.filter(expected.contains) == expected) }

  @Test func theMicrophoneIsDeniedOnceAsked() async {
    let told = await reports {
      #expect(await AVAudioApplication.requestRecordPermission() == false)
      #expect(AVAudioApplication.shared.recordPermission == .denied)
      _ = await AVAudioApplication.requestRecordPermission()
    }
    expect(told, ["AVAudioApplication.requestRecordPermission"])
  }

  @Test func filtersThatTheBrowserLacksLeaveThePictureAsItIs() async throws {
    let told = await reports {
      let filter = CIFilter.colorClamp()
      filter.inputImage = CIImage(color: .red).cropped(to: CGRect(x: 0, y: 0, width: 4, height: 4))
      #expect(filter.outputImage?.extent.size == CGSize(width: 4, height: 4))
      #expect(CIFilter.multiplyBlendMode().inputKeys == ["inputImage", "inputBackgroundImage"])
    }
    expect(told, ["CIColorClamp"])
  }

  @Test func calendarsAndContactsAreDenied() async throws {
    #expect(try await EKEventStore().requestFullAccessToEvents() == false)
    #expect(EKEventStore.authorizationStatus(for: .event) == .denied)
    await #expect(throws: CNError.self) { _ = try await CNContactStore().requestAccess(for: .contacts) }
    #expect(CNContactStore.authorizationStatus(for: .contacts) == .denied)
  }

  @Test func thereIsNoHealthDataNoShopAndNoModel() async throws {
    let told = try await reports {
      #expect(!HKHealthStore.isHealthDataAvailable())
      let products = try await Product.products(for: ["pro"])
      #expect(products.isEmpty)
      for await _ in Transaction.currentEntitlements { Issue.record("Nothing was bought.") }
      #expect(SystemLanguageModel.default.availability == .unavailable(.deviceNotEligible))
      await #expect(throws: LanguageModelSession.GenerationError.self) {
        try await LanguageModelSession().respond(to: "Hello")
      }
      #expect(throws: MLModelError.self) { try MLModel(contentsOf: URL(fileURLWithPath: "/none")) }
    }
    expect(
      told,
      ["HKHealthStore", "Product.products", "Transaction", "SystemLanguageModel", "LanguageModelSession", "MLModel"])
  }

  @Test func everyFaceIsKnownAndThatIsReported() async throws {
    var problem: NSError?
    let canAsk = LAContext().canEvaluatePolicy(.deviceOwnerAuthenticationWithBiometrics, error: &problem)
    #expect(canAsk)
    #expect(problem == nil)
    let told = try await reports {
      let isKnown = try await LAContext().evaluatePolicy(.deviceOwnerAuthentication, localizedReason: "To open")
      #expect(isKnown)
    }
    expect(told, ["LAContext.evaluatePolicy"])
  }

  @Test func speechIsNotRecognised() throws {
    let recognizer = try #require(SFSpeechRecognizer())
    #expect(!recognizer.isAvailable)
  }

  @Test func timesInMediaAddUp() {
    let sum = CMTime(seconds: 1.5, preferredTimescale: 600) + CMTime(value: 1, timescale: 2)
    #expect(sum.seconds == 2)
    #expect(CMTimeGetSeconds(.indefinite).isNaN)
    #expect(CMTime.zero < CMTime(value: 1, timescale: 30))
  }

  @Test func aFilteredPictureCarriesItsFilter() throws {
    let code = CIFilter.qrCodeGenerator()
    code.message = Data("swift".utf8)
    let drawn = try #require(code.outputImage)
    #expect(drawn.extent == CGRect(x: 0, y: 0, width: 23, height: 23))
    let sepia = CIFilter.sepiaTone()
    sepia.inputImage = drawn
    sepia.intensity = 0.5
    #expect(sepia.inputKeys == [kCIInputImageKey, kCIInputIntensityKey])
    let result = try #require(sepia.outputImage)
    let image = try #require(CIContext().createCGImage(result, from: result.extent))
    #expect(image.width == 23 && image.height == 23)
    #expect(CIFilter(name: "CINoSuchFilter") == nil)
  }

  @Test func generatedContentIsReadFromJSON() throws {
    let content = try GeneratedContent(json: #"{"name": "a", "tags": ["x"], "score": 3}"#)
    #expect(try content.value(String.self, forProperty: "name") == "a")
    #expect(try content.value([String].self, forProperty: "tags") == ["x"])
    #expect(try content.value(Int.self, forProperty: "score") == 3)
    #expect(throws: (any Error).self) { try content.value(Int.self, forProperty: "name") }
  }
}
