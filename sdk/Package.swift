// swift-tools-version: 6.0
// The SDK that stands in for Apple's on Linux. `swift build` and `swift test` work here by themselves;
// swiftgen builds the same package once into the user's cache and compiles apps against it.

import Foundation
import PackageDescription

/// The toolchain's folder `usr`: its own SwiftSyntax is what the macros are built against.
let toolchain: String = {
  let environment = ProcessInfo.processInfo.environment
  if let given = environment["SWIFTGEN_TOOLCHAIN"] { return given }
  let candidates = (environment["PATH"] ?? "").split(separator: ":").map { String($0) + "/swiftc" }
  let found = candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? "/usr/bin/swiftc"
  return URL(fileURLWithPath: found).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().path
}()

/// Who writes the SDK sets SWIFTGEN_SDK_DEBUG=1: nothing is optimised, and an edit compiles one file.
let debugging = ProcessInfo.processInfo.environment["SWIFTGEN_SDK_DEBUG"] == "1"

/// Apps run against optimised kernels; a tap on a long list is felt otherwise. Two batches, one a core: each reads all files.
let optimised = settings("-O", "-enforce-exclusivity=unchecked", "-gnone", "-driver-batch-count", "2")

/// What is called seldom is built quickly: a module in one batch, no debug information.
let declared = settings("-gnone", "-driver-batch-count", "1")

func settings(_ flags: String...) -> [SwiftSetting] {
  (debugging ? [] : [.unsafeFlags(flags)]) + [.swiftLanguageMode(.v5)]
}

/// Swift Testing looks for overlays of Apple's CoreGraphics and UIKit when it sees modules of these names.
let testing: [SwiftSetting] = [
  .unsafeFlags(["-Xfrontend", "-disable-cross-import-overlays"]), .swiftLanguageMode(.v5),
]

/// Where SwiftSyntax is linked from.
let hostLibraries = [
  "-L\(toolchain)/lib/swift/host", "-Xlinker", "-rpath", "-Xlinker", "\(toolchain)/lib/swift/host",
]

/// The SDK's modules, each with those it is compiled against: one line a module.
let modules: [Target] = [
  module("AVFAudio", ["CoreAudio", "SDKBase"], declared),
  module("AVFoundation", ["AVFAudio", "CoreGraphics", "CoreMedia", "QuartzCore", "SDKBase"], declared),
  module("AVKit", ["AVFoundation", "Placeholders", "SDKBase", "SwiftUI", "UIKit"], declared),
  module("Accelerate", ["simd"], declared),
  module("ActivityKit", ["FoundationAdditions", "SDKBase"], declared),
  module("AdSupport", ["FoundationAdditions"], declared),
  module("AppFoundation", ["Combine", "CoreGraphics"], declared),
  module("AppIntents", ["FoundationAdditions", "SDKBase", "SwiftUI"], declared),
  module("AppTrackingTransparency", ["FoundationAdditions", "SDKBase"], declared),
  module("AudioToolbox", ["CoreAudio", "SDKBase"], declared),
  module("AuthenticationServices", ["SDKBase", "SwiftUI", "UIKit"], declared),
  module("BackgroundTasks", ["FoundationAdditions", "SDKBase"], declared),
  module("Charts", ["SwiftUI"], optimised),
  module("CloudKit", ["FoundationAdditions", "SDKBase"], declared),
  module("Combine", ["FoundationAdditions"], declared),
  module("Contacts", ["FoundationAdditions", "SDKBase"], declared),
  module("ContactsUI", ["Contacts", "Placeholders", "SDKBase", "UIKit"], declared),
  module("CoreAudio", ["FoundationAdditions"], declared),
  module("CoreData", ["Combine", "SDKBase"], optimised),
  module("CoreGraphics", ["FoundationAdditions"], optimised),
  module("CoreHaptics", ["FoundationAdditions", "SDKBase"], declared),
  module("CoreImage", ["CoreGraphics", "CoreVideo", "ImageIO", "SDKBase", "UIKit"], declared),
  module("CoreLocationUI", ["SDKBase", "SwiftUI"], declared),
  module("CoreML", ["CoreGraphics", "CoreVideo", "SDKBase"], declared),
  module("CoreMedia", ["CoreGraphics", "CoreVideo"], declared),
  module("CoreMotion", ["FoundationAdditions", "SDKBase"], declared),
  module("CoreLocation", ["FoundationAdditions"], declared),
  module("CoreTransferable", ["UniformTypeIdentifiers"], declared),
  module("CoreVideo", ["FoundationAdditions"], declared),
  module("CreateML", ["CoreML"], declared),
  module("CryptoKit", ["FoundationAdditions", "SDKBase"], declared),
  module("DeveloperToolsSupport", [], declared),
  module("DeviceActivity", ["ManagedSettings", "SDKBase"], declared),
  module("EventKit", ["CoreGraphics", "FoundationAdditions", "SDKBase"], declared),
  module("FamilyControls", ["Combine", "ManagedSettings", "SDKBase", "SwiftUI"], declared),
  module("FoundationAdditions", ["SDKBase"], declared),
  module("FoundationModels", ["FoundationAdditions", "SDKBase"], declared),
  module("GroupActivities", ["Combine", "SDKBase"], declared),
  module("HealthKit", ["FoundationAdditions", "SDKBase"], declared),
  module("ImageIO", ["CoreGraphics", "SDKBase"], declared),
  module("Intents", ["FoundationAdditions"], declared),
  module("LinkPresentation", ["Placeholders", "SDKBase", "UIKit"], declared),
  module("LocalAuthentication", ["FoundationAdditions", "SDKBase"], declared),
  module("ManagedSettings", ["FoundationAdditions", "SDKBase"], declared),
  module("MediaPlayer", ["SDKBase", "UIKit"], declared),
  module("MessageUI", ["Placeholders", "SDKBase", "UIKit"], declared),
  module("NaturalLanguage", ["FoundationAdditions", "SDKBase"], declared),
  module("Network", ["FoundationAdditions"], declared),
  module("OSLog", ["os"], declared),
  module("PDFKit", ["Placeholders", "SDKBase", "UIKit"], declared),
  module("PassKit", ["SDKBase", "UIKit"], declared),
  module("PencilKit", ["Placeholders", "SDKBase", "UIKit"], declared),
  module("Photos", ["UIKit"], declared),
  module("PhotosUI", ["Photos", "SwiftUI"], declared),
  module("Placeholders", ["SDKBase", "UIKit"], declared),
  module("MapKit", ["CoreLocation", "SwiftUI"], declared),
  module("QuartzCore", ["CoreGraphics"], declared),
  module("QuickLook", ["Placeholders", "SDKBase", "SwiftUI", "UIKit"], declared),
  module("SDKBase", [], optimised),
  module("SafariServices", ["Placeholders", "SDKBase", "UIKit"], declared),
  module("Security", ["FoundationAdditions", "SDKBase"], declared),
  module("Speech", ["AVFAudio", "SDKBase"], declared),
  module("SpriteKit", ["Placeholders", "SDKBase", "SwiftUI", "UIKit"], declared),
  module("StoreKit", ["SDKBase", "SwiftUI", "UIKit"], declared),
  module("SwiftData", ["SDKBase", "SwiftUI"], declared),
  module("SwiftUI", ["Combine", "CoreData", "CoreTransferable", "UIKit"], optimised),
  module("TipKit", ["SDKBase", "SwiftUI"], declared),
  module("UIKit", ["DeveloperToolsSupport", "QuartzCore", "SDKBase", "UniformTypeIdentifiers"], declared),
  module("UniformTypeIdentifiers", ["FoundationAdditions"], declared),
  module("UserNotifications", ["FoundationAdditions"], declared),
  module("Vision", ["CoreImage", "CoreML", "SDKBase"], declared),
  module("VisionKit", ["Placeholders", "SDKBase", "UIKit", "Vision"], declared),
  module("WatchConnectivity", ["FoundationAdditions", "SDKBase"], declared),
  module("WebKit", ["Placeholders", "SDKBase", "SwiftUI", "UIKit"], declared),
  module("WidgetKit", ["ActivityKit", "AppIntents", "Intents", "SDKBase", "SwiftUI"], declared),
  module("os", ["FoundationAdditions"], declared),
  module("simd", ["FoundationAdditions"], declared),
]

/// Their tests: one line each.
let moduleTests: [Target] = [
  tests("ChartsTests", ["Charts"]),
  tests("CombineTests", ["Combine"]),
  tests(
    "FrameworksTests",
    [
      "AVFAudio", "AVFoundation", "AVKit", "ActivityKit", "AdSupport", "AppIntents",
      "AppTrackingTransparency", "AudioToolbox", "AuthenticationServices", "BackgroundTasks", "CloudKit", "Contacts",
      "ContactsUI", "CoreAudio", "CoreHaptics", "CoreImage", "CoreML", "CoreMedia",
      "CoreMotion", "CoreVideo", "CreateML", "CryptoKit", "EventKit", "FoundationModels",
      "GroupActivities", "HealthKit", "ImageIO", "Intents", "LinkPresentation", "LocalAuthentication",
      "MessageUI", "NaturalLanguage", "Network", "PDFKit", "PencilKit", "QuickLook",
      "SafariServices", "Security", "Speech", "StoreKit", "TipKit", "Vision",
      "VisionKit", "WebKit", "WidgetKit",
    ]),
  tests("FoundationAdditionsTests", ["FoundationAdditions"]),
  tests("MapKitTests", ["MapKit"]),
  tests("SwiftUITests", ["SwiftUI"]),
  tests("TextLayoutTests", ["SwiftUI"]),
  tests("UIKitTests", ["CoreTransferable", "UIKit", "UserNotifications", "os"]),
]

let macros: [Target] = [
  .target(
    name: "SwiftGenMacros", path: "Macros",
    swiftSettings: [.unsafeFlags(["-I", "\(toolchain)/lib/swift/host"])],
    linkerSettings: [.unsafeFlags(hostLibraries)]),
  .testTarget(
    name: "MacrosTests", dependencies: ["SwiftGenMacros"],
    swiftSettings: testing + [.unsafeFlags(["-I", "\(toolchain)/lib/swift/host"])],
    linkerSettings: [.unsafeFlags(hostLibraries)]),
]

func module(_ name: String, _ needs: [String], _ settings: [SwiftSetting]) -> Target {
  .target(name: name, dependencies: needs.map { .byName(name: $0) }, swiftSettings: settings)
}

func tests(_ name: String, _ needs: [String]) -> Target {
  .testTarget(name: name, dependencies: needs.map { .byName(name: $0) }, swiftSettings: testing)
}

/// The plug-in that tests of modules with macros load: `swift build --product SwiftGenMacros` makes it.
let macroPlugin: String? = {
  if let given = ProcessInfo.processInfo.environment["SWIFTGEN_MACROS"] { return given }
  let built = "\(Context.packageDirectory)/.build/debug/libSwiftGenMacros.so"
  return FileManager.default.fileExists(atPath: built) ? built : nil
}()

/// Tests whose sources use the macros; the package manager cannot put the plug-in before them by itself.
let macroTests: [Target] =
  macroPlugin.map { plugin in
    let load: SwiftSetting = .unsafeFlags(["-Xfrontend", "-load-plugin-library", "-Xfrontend", plugin])
    return [
      .testTarget(name: "CoreDataTests", dependencies: ["SwiftUI"], swiftSettings: testing + [load]),
      .testTarget(name: "SwiftDataTests", dependencies: ["SwiftData"], swiftSettings: testing + [load]),
    ]
  } ?? []

let package = Package(
  name: "SwiftGenSDK",
  products: [
    .library(name: "SwiftGenSDK", type: .dynamic, targets: modules.map(\.name)),
    .library(name: "SwiftGenMacros", type: .dynamic, targets: ["SwiftGenMacros"]),
  ],
  targets: modules + moduleTests + macros + macroTests
)
