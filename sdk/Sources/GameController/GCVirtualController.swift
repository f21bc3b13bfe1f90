import FoundationAdditions
import SDKBase

@available(iOS 14.0, *)
public let GCInputButtonA = "Button A"
@available(iOS 14.0, *)
public let GCInputButtonB = "Button B"
@available(iOS 14.0, *)
public let GCInputButtonX = "Button X"
@available(iOS 14.0, *)
public let GCInputButtonY = "Button Y"
@available(iOS 14.0, *)
public let GCInputDirectionPad = "Direction Pad"
@available(iOS 14.0, *)
public let GCInputLeftThumbstick = "Left Thumbstick"
@available(iOS 14.0, *)
public let GCInputRightThumbstick = "Right Thumbstick"
@available(iOS 14.0, *)
public let GCInputLeftShoulder = "Left Shoulder"
@available(iOS 14.0, *)
public let GCInputRightShoulder = "Right Shoulder"
@available(iOS 14.0, *)
public let GCInputLeftTrigger = "Left Trigger"
@available(iOS 14.0, *)
public let GCInputRightTrigger = "Right Trigger"

/// A controller on the screen; the preview draws none.
@available(iOS 15.0, *)
open class GCVirtualController: NSObject, @unchecked Sendable {
  /// Which parts it has.
  open class Configuration: NSObject, @unchecked Sendable {
    public override init() { super.init() }
    open var elements: Set<String> = []
    @available(iOS 17.0, *)
    open var isHidden: Bool {
      get { hidden }
      set { hidden = newValue }
    }
    private var hidden = false
  }

  private struct NotDrawn: LocalizedError {
    var errorDescription: String? { "The preview draws no virtual controller." }
  }

  public init(configuration: Configuration) {}
  open var controller: GCController? { nil }

  open func connect(replyHandler reply: (@Sendable ((any Error)?) -> Void)? = nil) {
    reportUnsupported(api: "GCVirtualController", note: "The preview draws no virtual controller.")
    reply?(NotDrawn())
  }
  open func connect() async throws {
    connect(replyHandler: nil)
    throw NotDrawn()
  }
  open func disconnect() {}
}
