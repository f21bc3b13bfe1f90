import SDKBase
import SwiftUI

/// Shows a scene; in the preview a placeholder stands for it.
@available(iOS 14.0, *)
@MainActor @preconcurrency
public struct SpriteView: View {
  /// How a scene is drawn.
  public struct Options: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let allowsTransparency = Options(rawValue: 1)
    public static let ignoresSiblingOrder = Options(rawValue: 2)
    public static let shouldCullNonVisibleNodes = Options(rawValue: 4)
  }

  /// What is written over a scene.
  public struct DebugOptions: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let showsFPS = DebugOptions(rawValue: 1)
    public static let showsNodeCount = DebugOptions(rawValue: 2)
    public static let showsPhysics = DebugOptions(rawValue: 4)
    public static let showsDrawCount = DebugOptions(rawValue: 8)
  }

  private let scene: SKScene

  public init(
    scene: SKScene, transition: SKTransition? = nil, isPaused: Bool = false, preferredFramesPerSecond: Int = 60,
    options: Options = [.shouldCullNonVisibleNodes]
  ) { self.scene = scene }

  @available(iOS 15.0, *)
  public init(
    scene: SKScene, transition: SKTransition? = nil, isPaused: Bool = false, preferredFramesPerSecond: Int = 60,
    options: Options = [.shouldCullNonVisibleNodes], debugOptions: DebugOptions
  ) { self.scene = scene }

  public var body: some View {
    ZStack {
      Color(scene.backgroundColor)
      Image(systemName: "gamecontroller").font(.largeTitle).foregroundStyle(Color.white.opacity(0.7))
    }
    .onAppear {
      reportUnsupported(api: "SpriteView", note: "Scenes are not drawn in the preview; a placeholder is shown.")
    }
  }
}
