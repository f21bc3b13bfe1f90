import SDKBase
import SwiftUI

/// Shows a scene; in the preview a placeholder stands for it.
@available(iOS, introduced: 14.0, deprecated: 26.0, message: "SceneKit is deprecated; use RealityKit instead.")
@MainActor @preconcurrency
public struct SceneView: View {
  /// How a scene is shown.
  public struct Options: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let allowsCameraControl = Options(rawValue: 1)
    public static let rendersContinuously = Options(rawValue: 2)
    public static let autoenablesDefaultLighting = Options(rawValue: 4)
    public static let jitteringEnabled = Options(rawValue: 8)
    public static let temporalAntialiasingEnabled = Options(rawValue: 16)
  }

  private let scene: SCNScene?

  public init(
    scene: SCNScene? = nil, pointOfView: SCNNode? = nil, options: Options = [], preferredFramesPerSecond: Int = 60,
    antialiasingMode: SCNAntialiasingMode = .multisampling4X, delegate: (any SCNSceneRendererDelegate)? = nil,
    technique: SCNTechnique? = nil
  ) { self.scene = scene }

  public var body: some View {
    ZStack {
      (scene?.background.contents as? UIColor).map(Color.init) ?? Color(.secondarySystemBackground)
      Image(systemName: "cube").font(.largeTitle).foregroundStyle(.secondary)
    }
    .onAppear {
      reportUnsupported(api: "SceneView", note: "Scenes are not drawn in the preview; a placeholder is shown.")
    }
  }
}

/// A way to draw that an app describes; it is not used.
open class SCNTechnique: NSObject, @unchecked Sendable {
  public init?(dictionary: [String: Any]) { return nil }
}
