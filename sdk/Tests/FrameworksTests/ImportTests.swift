import AVFAudio
import AVFoundation
import AVKit
import ActivityKit
import AdSupport
import AppIntents
import AppTrackingTransparency
import AudioToolbox
import AuthenticationServices
import BackgroundTasks
import CloudKit
import Contacts
import ContactsUI
import CoreAudio
import CoreHaptics
import CoreImage
import CoreML
import CoreMedia
import CoreMotion
import CoreVideo
import CreateML
import CryptoKit
import EventKit
import FoundationModels
import GroupActivities
import HealthKit
import ImageIO
import Intents
import LinkPresentation
import LocalAuthentication
import MessageUI
import NaturalLanguage
import Network
import PDFKit
import PencilKit
import QuickLook
import SafariServices
import Security
import Speech
import StoreKit
import TipKit
import Vision
import VisionKit
import WebKit
import WidgetKit
import SwiftUI
import Testing

// All modules in one file, as an app may have them: what their names share must not be ambiguous.

private struct Entry: TimelineEntry { let date: Date }

@Test func allModulesLiveTogether() {
  let entry = Entry(date: .now)
  let timeline = Timeline(entries: [entry], policy: .after(.now))
  #expect(timeline.entries.count == 1)
  #expect(WidgetFamily.allCases.contains(.systemSmall))
  #expect(!ActivityAuthorizationInfo().areActivitiesEnabled)
  #expect(NWPathMonitor().currentPath.status == .satisfied)
  #expect(CGImagePropertyOrientation.up.rawValue == 1)
  #expect(AVAudioSession.sharedInstance().category == .soloAmbient)
}
