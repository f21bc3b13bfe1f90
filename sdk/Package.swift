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

/// A module in one go: each of its files is read once, by one compiler that also writes the module. Exclusive access is
/// the compiler's to prove; checks at run time cost a fifth of every frame.
let whole = [
  "-wmo", "-no-emit-module-separately-wmo", "-num-threads", "2", "-enforce-exclusivity=unchecked", "-suppress-warnings",
]
let plain = settings(whole)

/// What works on bytes and points, where the optimiser is worth the time; elsewhere it would double that of the build.
let optimised = settings(["-O"] + whole)

/// Passes of the optimiser that take long and give a frame nothing.
let costly = [
  "bcopts", "compute-escape-effects", "compute-side-effects", "copy-propagation", "cse", "dce",
  "dead-store-elimination", "destroy-addr-hoisting", "early-redundant-load-elimination",
  "loop-invariant-code-motion", "preserve-always-emit-conformance-metadata", "redundant-load-elimination",
  "release-hoisting", "simplification",
]

/// What runs in every frame: optimised, a tap takes a third of the time. In two halves at once, for the optimiser has one
/// thread for a module; without the costly passes and LLVM's own.
let framed = settings([
  "-Osize", "-disable-cmo", "-disable-incremental-imports", "-enforce-exclusivity=unchecked", "-suppress-warnings",
  "-Xfrontend",
  "-disable-llvm-optzns", "-Xllvm", "-sil-disable-pass=\(costly.joined(separator: ","))",
])

func settings(_ flags: [String]) -> [SwiftSetting] {
  (debugging ? [] : [.unsafeFlags(flags)]) + [.swiftLanguageMode(.v5)]
}

/// Swift Testing looks for overlays of Apple's CoreGraphics and UIKit when it sees modules of these names.
/// In one go as well: the compiler's own bookkeeping does not see that the layout of another module's type has changed.
let testing: [SwiftSetting] = [
  .unsafeFlags(["-wmo", "-num-threads", "2", "-Xfrontend", "-disable-cross-import-overlays"]), .swiftLanguageMode(.v5),
]

/// Where SwiftSyntax is linked from.
let hostLibraries = [
  "-L\(toolchain)/lib/swift/host", "-Xlinker", "-rpath", "-Xlinker", "\(toolchain)/lib/swift/host",
]

/// The SDK's modules, each with those it is compiled against: one line a module.
let modules = [
  module("ARKit", ["ImageIO", "SDKBase", "SceneKit", "simd"]),
  module("AVFAudio", ["CoreAudio", "SDKBase"]),
  module("AVFoundation", ["AVFAudio", "CoreGraphics", "CoreMedia", "QuartzCore", "SDKBase"]),
  module("AVKit", ["AVFoundation", "Placeholders", "SDKBase", "SwiftUI", "UIKit"]),
  module("Accelerate", ["simd"]),
  module("ActivityKit", ["FoundationAdditions", "SDKBase"]),
  module("AdSupport", ["FoundationAdditions"]),
  module("AlarmKit", ["ActivityKit", "AppIntents", "SDKBase", "SwiftUI"]),
  module("AppFoundation", ["Combine", "CoreGraphics"]),
  module("AppIntents", ["FoundationAdditions", "SDKBase", "SwiftUI"]),
  module("AppTrackingTransparency", ["FoundationAdditions", "SDKBase"]),
  module("AudioToolbox", ["CoreAudio", "SDKBase"]),
  module("AuthenticationServices", ["SDKBase", "SwiftUI", "UIKit"]),
  module("BackgroundTasks", ["FoundationAdditions", "SDKBase"]),
  module("CallKit", ["FoundationAdditions", "SDKBase"]),
  module("Charts", ["SDKBase", "SwiftUI"]),
  module("CloudKit", ["FoundationAdditions", "SDKBase"]),
  module("Combine", ["FoundationAdditions"]),
  module("Contacts", ["FoundationAdditions", "SDKBase"]),
  module("ContactsUI", ["Contacts", "Placeholders", "SDKBase", "UIKit"]),
  module("CoreAudio", ["FoundationAdditions"]),
  module("CoreBluetooth", ["FoundationAdditions", "SDKBase"]),
  module("CoreData", ["Combine", "SDKBase"]),
  module("CoreGraphics", ["FoundationAdditions"], optimised),
  module("CoreHaptics", ["FoundationAdditions", "SDKBase"]),
  module("CoreImage", ["CoreGraphics", "CoreVideo", "ImageIO", "SDKBase", "UIKit"]),
  module("CoreLocation", ["FoundationAdditions"]),
  module("CoreLocationUI", ["SDKBase", "SwiftUI"]),
  module("CoreML", ["CoreGraphics", "CoreVideo", "SDKBase"]),
  module("CoreMedia", ["CoreGraphics", "CoreVideo"]),
  module("CoreMotion", ["FoundationAdditions", "SDKBase"]),
  module("CoreNFC", ["FoundationAdditions", "SDKBase"]),
  module("CoreServices", ["MobileCoreServices"]),
  module("CoreSpotlight", ["FoundationAdditions", "SDKBase", "UniformTypeIdentifiers"]),
  module("CoreTelephony", ["FoundationAdditions"]),
  module("CoreText", ["CoreGraphics", "SDKBase"]),
  module("CoreTransferable", ["UniformTypeIdentifiers"]),
  module("CoreVideo", ["FoundationAdditions"]),
  module("CreateML", ["CoreML"]),
  module("CryptoKit", ["FoundationAdditions", "SDKBase"]),
  module("DeveloperToolsSupport", []),
  module("DeviceActivity", ["ManagedSettings", "SDKBase"]),
  module("DeviceCheck", ["FoundationAdditions", "SDKBase"]),
  module("EventKit", ["CoreGraphics", "FoundationAdditions", "SDKBase"]),
  module("EventKitUI", ["EventKit", "Placeholders", "SDKBase", "UIKit"]),
  module("FamilyControls", ["Combine", "ManagedSettings", "SDKBase", "SwiftUI"]),
  module("FoundationAdditions", ["SDKBase"]),
  module("FoundationModels", ["FoundationAdditions", "SDKBase"]),
  module("GameController", ["FoundationAdditions", "SDKBase", "UIKit"]),
  module("GameKit", ["Placeholders", "SDKBase", "UIKit"]),
  module("GameplayKit", ["FoundationAdditions"]),
  module("GroupActivities", ["Combine", "SDKBase"]),
  module("HealthKit", ["FoundationAdditions", "SDKBase"]),
  module("ImageIO", ["CoreGraphics", "SDKBase"]),
  module("ImagePlayground", ["CoreGraphics", "SDKBase", "SwiftUI"]),
  module("Intents", ["FoundationAdditions"]),
  module("JournalingSuggestions", ["SDKBase", "SwiftUI"]),
  module("LinkPresentation", ["Placeholders", "SDKBase", "UIKit"]),
  module("LocalAuthentication", ["FoundationAdditions", "SDKBase"]),
  module("ManagedSettings", ["FoundationAdditions", "SDKBase"]),
  module("MapKit", ["CoreLocation", "SDKBase", "SwiftUI"]),
  module("MediaPlayer", ["Placeholders", "SDKBase", "UIKit"]),
  module("MessageUI", ["Placeholders", "SDKBase", "UIKit"]),
  module("Metal", ["FoundationAdditions", "SDKBase"]),
  module("MetalKit", ["Metal", "Placeholders", "SDKBase", "UIKit"]),
  module("MetricKit", ["FoundationAdditions", "os"]),
  module("MobileCoreServices", ["UniformTypeIdentifiers"]),
  module("MultipeerConnectivity", ["Placeholders", "SDKBase", "UIKit"]),
  module("MusicKit", ["Combine", "SDKBase", "SwiftUI"]),
  module("NaturalLanguage", ["FoundationAdditions", "SDKBase"]),
  module("NearbyInteraction", ["SDKBase", "simd"]),
  module("Network", ["FoundationAdditions"]),
  module("OSLog", ["os"]),
  module("PDFKit", ["Placeholders", "SDKBase", "UIKit"]),
  module("PassKit", ["SDKBase", "UIKit"]),
  module("PencilKit", ["Placeholders", "SDKBase", "UIKit"]),
  module("Photos", ["UIKit"]),
  module("PhotosUI", ["Photos", "SwiftUI"]),
  module("Placeholders", ["SDKBase", "UIKit"]),
  module("PushKit", ["FoundationAdditions", "SDKBase"]),
  module("QuartzCore", ["CoreGraphics"]),
  module("QuickLook", ["Placeholders", "SDKBase", "SwiftUI", "UIKit"]),
  module("QuickLookThumbnailing", ["SDKBase", "UIKit"]),
  module("RealityKit", ["ARKit", "Combine", "Placeholders", "SDKBase", "SwiftUI", "simd"]),
  module("ReplayKit", ["SDKBase", "UIKit"]),
  module("SDKBase", [], optimised),
  module("SafariServices", ["Placeholders", "SDKBase", "UIKit"]),
  module("SceneKit", ["Placeholders", "SDKBase", "SwiftUI", "UIKit", "simd"]),
  module("Security", ["FoundationAdditions", "SDKBase"]),
  module("ShazamKit", ["AVFAudio", "SDKBase"]),
  module("Social", ["Placeholders", "SDKBase", "UIKit"]),
  module("SoundAnalysis", ["AVFAudio", "SDKBase"]),
  module("Speech", ["AVFAudio", "SDKBase"]),
  module("SpriteKit", ["Placeholders", "SDKBase", "SwiftUI", "UIKit"]),
  module("StoreKit", ["SDKBase", "SwiftUI", "UIKit"]),
  module("SwiftData", ["SDKBase", "SwiftUI"]),
  module("SwiftUI", ["Combine", "CoreData", "CoreTransferable", "UIKit"], framed),
  module("SystemConfiguration", ["FoundationAdditions"]),
  module("TipKit", ["SDKBase", "SwiftUI"]),
  module("Translation", ["SDKBase", "SwiftUI"]),
  module("UIKit", ["DeveloperToolsSupport", "QuartzCore", "SDKBase", "UniformTypeIdentifiers", "UserNotifications"]),
  module("UniformTypeIdentifiers", ["FoundationAdditions"]),
  module("UserNotifications", ["FoundationAdditions"]),
  module("Vision", ["CoreImage", "CoreML", "SDKBase"]),
  module("VisionKit", ["Placeholders", "SDKBase", "UIKit", "Vision"]),
  module("WatchConnectivity", ["FoundationAdditions", "SDKBase"]),
  module("WeatherKit", ["CoreLocation", "SDKBase"]),
  module("WebKit", ["Placeholders", "SDKBase", "SwiftUI", "UIKit"]),
  module("WidgetKit", ["ActivityKit", "AppIntents", "Intents", "SDKBase", "SwiftUI"]),
  module("os", ["FoundationAdditions"]),
  module("simd", ["FoundationAdditions"]),
]

/// Their tests: one line each.
let moduleTests: [Target] = [
  .testTarget(
    name: "MacrosTests", dependencies: ["SwiftGenMacros"],
    swiftSettings: testing + [.unsafeFlags(["-I", "\(toolchain)/lib/swift/host"])],
    linkerSettings: [.unsafeFlags(hostLibraries)]),
  tests("ChartsTests", ["Charts"]),
  tests("CombineTests", ["Combine"]),
  tests(
    "FrameworksTests",
    [
      "ARKit", "AVFAudio", "AVFoundation", "AVKit", "ActivityKit", "AdSupport", "AlarmKit", "AppIntents",
      "AppTrackingTransparency", "AudioToolbox", "AuthenticationServices", "BackgroundTasks", "CallKit", "CloudKit",
      "Contacts", "ContactsUI", "CoreAudio", "CoreBluetooth", "CoreHaptics", "CoreImage", "CoreML", "CoreMedia",
      "CoreMotion", "CoreNFC", "CoreServices", "CoreSpotlight", "CoreTelephony", "CoreText", "CoreVideo", "CreateML",
      "CryptoKit", "DeviceCheck", "EventKit", "EventKitUI", "FoundationModels", "GameController", "GameKit",
      "GameplayKit", "GroupActivities", "HealthKit", "ImageIO", "ImagePlayground", "Intents", "JournalingSuggestions",
      "LinkPresentation", "LocalAuthentication", "MediaPlayer", "MessageUI", "MetalKit", "MetricKit",
      "MultipeerConnectivity", "MusicKit", "NaturalLanguage", "NearbyInteraction", "Network", "PDFKit", "PencilKit",
      "PushKit", "QuickLook", "QuickLookThumbnailing", "RealityKit", "ReplayKit", "SafariServices", "SceneKit",
      "Security", "ShazamKit", "Social", "SoundAnalysis", "Speech", "StoreKit", "SystemConfiguration", "TipKit",
      "Translation", "Vision", "VisionKit", "WeatherKit", "WebKit", "WidgetKit",
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
    linkerSettings: [.unsafeFlags(hostLibraries)])
]

struct Module {
  let name: String
  let needs: [String]
  let settings: [SwiftSetting]

  var target: Target { .target(name: name, dependencies: everything(below: needs), swiftSettings: settings) }
}

func module(_ name: String, _ needs: [String], _ settings: [SwiftSetting] = plain) -> Module {
  Module(name: name, needs: needs, settings: settings)
}

/// The modules named and all below them. Types lie within types: when one of them becomes larger, all above it are compiled
/// again, also those whose own neighbour looks as it did before.
func everything(below needs: [String]) -> [Target.Dependency] {
  var (found, waiting) = (Set<String>(), needs)
  while let name = waiting.popLast() {
    guard found.insert(name).inserted else { continue }
    waiting += modules.first { $0.name == name }?.needs ?? []
  }
  return found.sorted().map { .byName(name: $0) }
}

func tests(_ name: String, _ needs: [String]) -> Target {
  .testTarget(name: name, dependencies: everything(below: needs), swiftSettings: testing)
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
      .testTarget(name: "CoreDataTests", dependencies: everything(below: ["SwiftUI"]), swiftSettings: testing + [load]),
      .testTarget(
        name: "SwiftDataTests", dependencies: everything(below: ["SwiftData"]), swiftSettings: testing + [load]),
      .testTarget(name: "TipKitTests", dependencies: everything(below: ["TipKit"]), swiftSettings: testing + [load]),
    ]
  } ?? []

/// What is shipped has no tests.
let hasTests = FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/Tests")

let package = Package(
  name: "SwiftGenSDK",
  products: [
    .library(name: "SwiftGenSDK", type: .dynamic, targets: modules.map(\.name)),
    .library(name: "SwiftGenMacros", type: .dynamic, targets: ["SwiftGenMacros"]),
  ],
  targets: modules.map(\.target) + macros + (hasTests ? moduleTests + macroTests : [])
)
