import ARKit
import Combine
import CoreBluetooth
import Foundation
import GameKit
import GameplayKit
import MediaPlayer
import MusicKit
import RealityKit
import SDKBase
import SceneKit
import StoreKit
import SwiftUI
import Testing
import Translation

private final class Ear: NSObject, CBCentralManagerDelegate, @unchecked Sendable {
  let heard: CheckedContinuation<CBManagerState, Never>
  init(_ heard: CheckedContinuation<CBManagerState, Never>) { self.heard = heard }
  func centralManagerDidUpdateState(_ central: CBCentralManager) { heard.resume(returning: central.state) }
}

/// Games, music, translations, radio and the world: what the preview has not got.
extension AnswerTests {
  @Test @MainActor func nobodyIsSignedInToGameCenter() async {
    let told = await reports {
      var answer: (any Error)?
      GKLocalPlayer.local.authenticateHandler = { view, error in
        #expect(view == nil)
        answer = error
      }
      #expect((answer as? GKError)?.code == .notAuthenticated)
      await #expect(throws: GKError.self) {
        try await GKLeaderboard.submitScore(1, context: 0, player: GKLocalPlayer.local, leaderboardIDs: ["a"])
      }
    }
    #expect(!GKLocalPlayer.local.isAuthenticated)
    expect(told, ["GKLocalPlayer.authenticateHandler", "GKLeaderboard"])
    let page = GKGameCenterViewController(state: .leaderboards)
    page.loadViewIfNeeded()
    #expect(!page.view.subviews.isEmpty)
  }

  @Test func musicIsDenied() async {
    let told = await reports {
      #expect(await MusicAuthorization.request() == .denied)
      await #expect(throws: MusicTokenRequestError.permissionDenied) {
        try await MusicCatalogSearchRequest(term: "a", types: [Song.self, Album.self]).response()
      }
      await #expect(throws: MusicTokenRequestError.self) { try await ApplicationMusicPlayer.shared.play() }
      await #expect(throws: MusicTokenRequestError.self) { try await MusicLibraryRequest<Song>().response() }
    }
    #expect(MusicAuthorization.currentStatus == .denied)
    expect(told, ["MusicAuthorization.request", "MusicCatalogSearchRequest", "MusicPlayer"])
  }

  @Test @MainActor func nobodysSongsArePlayed() async {
    let told = await reports {
      #expect(await MPMediaLibrary.requestAuthorization() == .denied)
      MPMusicPlayerController.systemMusicPlayer.play()
    }
    #expect(MPMediaLibrary.authorizationStatus() == .denied)
    #expect(MPMusicPlayerController.systemMusicPlayer.playbackState == .stopped)
    #expect(MPMediaQuery.songs().items == [])
    expect(told, ["MPMusicPlayerController.play"])
    #expect(await SKCloudServiceController.requestAuthorization() == .denied)
    await #expect(throws: (any Error).self) { try await SKCloudServiceController().requestCapabilities() }
    let liked = MPMediaPlaylistCreationMetadata(name: "Liked")
    await #expect(throws: MPError.self) {
      try await MPMediaLibrary.default().getPlaylist(with: UUID(), creationMetadata: liked)
    }
    let picker = MPMediaPickerController(mediaTypes: .music)
    picker.loadViewIfNeeded()
    #expect(!picker.view.subviews.isEmpty)
  }

  @Test func nothingIsTranslated() async {
    let told = await reports {
      #expect(await LanguageAvailability().status(from: .init(identifier: "de"), to: nil) == .unsupported)
      let session = TranslationSession(installedSource: .init(identifier: "de"), target: .init(identifier: "en"))
      do {
        _ = try await session.translate("Hallo")
        Issue.record("Nothing can be translated.")
      } catch TranslationError.unsupportedLanguagePairing {
      } catch { Issue.record(error) }
    }
    expect(told, ["LanguageAvailability", "TranslationSession"])
    var configuration = TranslationSession.Configuration(source: nil, target: .init(identifier: "en"))
    let before = configuration
    configuration.invalidate()
    #expect(configuration != before)
  }

  @Test func thereIsNoBluetooth() async {
    var central: CBCentralManager?
    var ear: Ear?
    let state = await withCheckedContinuation { heard in
      ear = Ear(heard)
      central = CBCentralManager(delegate: ear, queue: .global())
    }
    #expect(state == .unsupported)
    #expect(central?.retrievePeripherals(withIdentifiers: []) == [])
    #expect(CBUUID(string: "180D") == CBUUID(data: Data([0x18, 0x0D])))
    let long = "6E400001-B5A3-F393-E0A9-E50E24DCCA9E"
    #expect(CBUUID(string: long).uuidString == long)
    withExtendedLifetime(ear) {}
  }

  @Test @MainActor func theWorldIsNotSeen() async {
    #expect(!ARWorldTrackingConfiguration.isSupported)
    let told = await reports { _ = ARView(frame: CGRect(x: 0, y: 0, width: 10, height: 10)) }
    expect(told, ["ARView"])
    let missing = await SpatialTrackingSession().run(.init(tracking: [.camera, .plane]))
    #expect(missing?.anchor.contains(.plane) == true && missing?.missingCameraAuthorization == true)
    let far = SCNReferenceNode(url: URL(fileURLWithPath: "/robot.usdz"))
    far?.load()
    #expect(far?.isLoaded == false && far?.childNodes.isEmpty == true)
    await #expect(throws: (any Error).self) { try await Entity(named: "robot") }
    var failed = false
    let loading = Entity.loadModelAsync(named: "robot").sink(
      receiveCompletion: { if case .failure = $0 { failed = true } }, receiveValue: { _ in })
    #expect(failed)
    loading.cancel()
  }
}

/// What games are made of, and works.
struct GameplayTests {
  private final class Idle: GKState {
    override func isValidNextState(_ stateClass: AnyClass) -> Bool { stateClass == Running.self }
  }
  private final class Running: GKState {
    var came: GKState?
    override func didEnter(from previousState: GKState?) { came = previousState }
  }

  @Test func aMachineEntersOnlyWhatIsValid() {
    let machine = GKStateMachine(states: [Idle(), Running()])
    #expect(machine.enter(Idle.self))
    #expect(!machine.enter(Idle.self))
    #expect(machine.enter(Running.self))
    #expect(machine.state(forClass: Running.self)?.came is Idle)
  }

  @Test func chanceWithASeedComesAgain() {
    let (a, b) = (GKMersenneTwisterRandomSource(seed: 7), GKMersenneTwisterRandomSource(seed: 7))
    #expect((0..<9).map { _ in a.nextInt(upperBound: 100) } == (0..<9).map { _ in b.nextInt(upperBound: 100) })
    let die = GKRandomDistribution.d6()
    #expect((0..<50).allSatisfy { _ in (1...6).contains(die.nextInt()) })
    let deck = GKShuffledDistribution(lowestValue: 1, highestValue: 5)
    #expect(Set((0..<5).map { _ in deck.nextInt() }).count == 5)
    #expect(a.arrayByShufflingObjects(in: [1, 2, 3]).count == 3)
  }

  @Test @MainActor func entitiesKeepTheirPlaceInTheWorld() {
    let table = AnchorEntity(world: SIMD3(0, 1, 0))
    let cup = ModelEntity(mesh: .generateBox(size: 0.5), materials: [SimpleMaterial(color: .red, isMetallic: false)])
    cup.name = "cup"
    cup.position = SIMD3(1, 0, 0)
    table.addChild(cup)
    #expect(cup.position(relativeTo: nil) == SIMD3(1, 1, 0))
    #expect(table.findEntity(named: "cup") === cup)
    #expect(cup.visualBounds(relativeTo: nil).extents == SIMD3(repeating: 0.5))
    cup.setParent(nil, preservingWorldTransform: true)
    #expect(cup.position == SIMD3(1, 1, 0) && table.children.isEmpty)
    cup.move(to: Transform(translation: SIMD3(2, 2, 2)), relativeTo: nil, duration: 1)
    #expect(cup.position == SIMD3(2, 2, 2))
    #expect(cup.clone(recursive: true).model?.materials.count == 1)
  }

  @Test @MainActor func childrenAreChangedWhereTheyAreListed() {
    let (table, cup, plate) = (Entity(), Entity(), Entity())
    table.children.append(cup)
    table.children.append(contentsOf: [plate])
    #expect(cup.parent === table && table.children.count == 2)
    table.children.remove(cup)
    #expect(cup.parent == nil && table.children.first === plate)
    table.children.removeAll()
    #expect(table.children.isEmpty && plate.parent == nil)
  }

  @Test @MainActor func aSurfaceIsAsLargeAsItsPoints() throws {
    var surface = MeshDescriptor(name: "triangle")
    surface.positions = [SIMD3(0, 0, 0), SIMD3(2, 0, 0), SIMD3(0, 3, 0)]
    surface.primitives = .triangles([0, 1, 2])
    #expect(try MeshResource.generate(from: [surface]).bounds.extents == SIMD3(2, 3, 0))
  }

  private struct Spin: Component { var speed: Float = 1 }
  private final class SpinSystem: System {
    static let query = EntityQuery(where: .has(Spin.self))
    init(scene: RealityKit.Scene) {}
    func update(context: SceneUpdateContext) {
      for entity in context.entities(matching: Self.query, updatingSystemWhen: .rendering) {
        entity.orientation *= simd_quatf(angle: Float(context.deltaTime), axis: SIMD3(0, 1, 0))
      }
    }
  }

  @Test @MainActor func entitiesAreFoundByTheirComponents() {
    let view = ARView(frame: .zero)
    let (table, cup, plate) = (AnchorEntity(), Entity(), Entity())
    view.scene.anchors.append(table)
    #expect(table.scene === view.scene && cup.anchor == nil)
    table.children.append(contentsOf: [cup, plate])
    cup.components.set(Spin())
    #expect(Array(view.scene.performQuery(SpinSystem.query)) == [cup])
    #expect(Array(view.scene.performQuery(EntityQuery(where: !.has(Spin.self)))) == [table, plate])
    #expect(cup.anchor === table && cup.scene === view.scene)
    SpinSystem.registerSystem()
    let gesture = SpatialTapGesture().targetedToAnyEntity().onEnded { $0.entity.name = "\($0.location)" }
    _ = Color.red.gesture(gesture)
  }
}
