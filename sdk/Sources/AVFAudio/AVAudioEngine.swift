import FoundationAdditions
import SDKBase

/// A chain of parts that sound runs through. The preview is silent: it never starts.
nonisolated open class AVAudioEngine: NSObject, @unchecked Sendable {
  public let inputNode = AVAudioInputNode()
  public let outputNode = AVAudioOutputNode()
  public let mainMixerNode = AVAudioMixerNode()
  open var isRunning: Bool { false }
  open private(set) var attachedNodes: Set<AVAudioNode> = []

  public override init() { super.init() }

  open func attach(_ node: AVAudioNode) {
    node.attach(to: self)
    attachedNodes.insert(node)
  }

  open func detach(_ node: AVAudioNode) {
    node.attach(to: nil)
    attachedNodes.remove(node)
  }

  open func connect(_ node1: AVAudioNode, to node2: AVAudioNode, format: AVAudioFormat?) {}
  open func connect(
    _ node1: AVAudioNode, to node2: AVAudioNode, fromBus bus1: AVAudioNodeBus, toBus bus2: AVAudioNodeBus,
    format: AVAudioFormat?
  ) {}
  open func disconnectNodeInput(_ node: AVAudioNode) {}
  open func disconnectNodeOutput(_ node: AVAudioNode) {}
  open func prepare() {}

  open func start() throws {
    reportUnsupported(api: "AVAudioEngine.start", note: "The preview has no microphone and no speaker; starting fails.")
    throw AudioUnsupported.noDevice
  }

  open func pause() {}
  open func stop() {}
  open func reset() {}
}

extension NSNotification.Name {
  public static let AVAudioEngineConfigurationChange = NSNotification.Name(
    "AVAudioEngineConfigurationChangeNotification")
}
