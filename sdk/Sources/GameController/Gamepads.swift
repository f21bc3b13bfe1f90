import FoundationAdditions

/// A part of a controller.
open class GCControllerElement: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open weak var collection: GCControllerElement? { nil }
  open var isAnalog: Bool { false }
  @available(iOS 14.0, *)
  open var sfSymbolsName: String? {
    get { nil }
    set {}
  }
  @available(iOS 14.0, *)
  open var localizedName: String? {
    get { nil }
    set {}
  }
}

public typealias GCControllerButtonValueChangedHandler = (GCControllerButtonInput, Float, Bool) -> Void

/// A button.
open class GCControllerButtonInput: GCControllerElement, @unchecked Sendable {
  open var value: Float { 0 }
  open var isPressed: Bool { false }
  @available(iOS 14.0, *)
  open var isTouched: Bool { false }
  open var valueChangedHandler: GCControllerButtonValueChangedHandler?
  open var pressedChangedHandler: GCControllerButtonValueChangedHandler?
}

/// One way of a stick.
open class GCControllerAxisInput: GCControllerElement, @unchecked Sendable {
  open var value: Float { 0 }
  open var valueChangedHandler: ((GCControllerAxisInput, Float) -> Void)?
}

/// A stick or a cross.
open class GCControllerDirectionPad: GCControllerElement, @unchecked Sendable {
  open var valueChangedHandler: ((GCControllerDirectionPad, Float, Float) -> Void)?
  public let xAxis = GCControllerAxisInput()
  public let yAxis = GCControllerAxisInput()
  public let up = GCControllerButtonInput()
  public let down = GCControllerButtonInput()
  public let left = GCControllerButtonInput()
  public let right = GCControllerButtonInput()
}

/// All parts of a controller.
@available(iOS 14.0, *)
open class GCPhysicalInputProfile: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open weak var device: (any GCDevice)? { nil }
  open var lastEventTimestamp: TimeInterval { 0 }
  open var elements: [String: GCControllerElement] { [:] }
  open var buttons: [String: GCControllerButtonInput] { [:] }
  open var dpads: [String: GCControllerDirectionPad] { [:] }
}

/// A controller with two sticks.
open class GCExtendedGamepad: GCPhysicalInputProfile, @unchecked Sendable {
  open weak var controller: GCController? { nil }
  open var valueChangedHandler: ((GCExtendedGamepad, GCControllerElement) -> Void)?
  public let dpad = GCControllerDirectionPad()
  public let leftThumbstick = GCControllerDirectionPad()
  public let rightThumbstick = GCControllerDirectionPad()
  public let buttonA = GCControllerButtonInput()
  public let buttonB = GCControllerButtonInput()
  public let buttonX = GCControllerButtonInput()
  public let buttonY = GCControllerButtonInput()
  public let buttonMenu = GCControllerButtonInput()
  open var buttonOptions: GCControllerButtonInput? { nil }
  open var buttonHome: GCControllerButtonInput? { nil }
  open var leftThumbstickButton: GCControllerButtonInput? { nil }
  open var rightThumbstickButton: GCControllerButtonInput? { nil }
  public let leftShoulder = GCControllerButtonInput()
  public let rightShoulder = GCControllerButtonInput()
  public let leftTrigger = GCControllerButtonInput()
  public let rightTrigger = GCControllerButtonInput()
}

/// A remote control.
open class GCMicroGamepad: GCPhysicalInputProfile, @unchecked Sendable {
  open weak var controller: GCController? { nil }
  open var valueChangedHandler: ((GCMicroGamepad, GCControllerElement) -> Void)?
  public let dpad = GCControllerDirectionPad()
  public let buttonA = GCControllerButtonInput()
  public let buttonX = GCControllerButtonInput()
  public let buttonMenu = GCControllerButtonInput()
  open var reportsAbsoluteDpadValues = false
  open var allowsRotation = false
}
