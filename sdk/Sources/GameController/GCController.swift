import FoundationAdditions
import SDKBase
import UIKit

extension Notification.Name {
  public static let GCControllerDidConnect = Notification.Name("GCControllerDidConnectNotification")
  public static let GCControllerDidDisconnect = Notification.Name("GCControllerDidDisconnectNotification")
  @available(iOS 14.0, *)
  public static let GCControllerDidBecomeCurrent = Notification.Name("GCControllerDidBecomeCurrentNotification")
  @available(iOS 14.0, *)
  public static let GCControllerDidStopBeingCurrent = Notification.Name("GCControllerDidStopBeingCurrentNotification")
  @available(iOS 14.0, *)
  public static let GCKeyboardDidConnect = Notification.Name("GCKeyboardDidConnectNotification")
  @available(iOS 14.0, *)
  public static let GCKeyboardDidDisconnect = Notification.Name("GCKeyboardDidDisconnectNotification")
  @available(iOS 14.0, *)
  public static let GCMouseDidConnect = Notification.Name("GCMouseDidConnectNotification")
  @available(iOS 14.0, *)
  public static let GCMouseDidDisconnect = Notification.Name("GCMouseDidDisconnectNotification")
}

/// Which player holds a controller.
public enum GCControllerPlayerIndex: Int, Sendable {
  case indexUnset = -1
  case index1
  case index2, index3, index4
}

/// What games are played with.
@available(iOS 14.0, *)
public protocol GCDevice: NSObjectProtocol {
  var handlerQueue: DispatchQueue { get set }
  var vendorName: String? { get }
  var productCategory: String { get }
}

/// A controller in somebody's hands. None is ever connected to the preview.
open class GCController: NSObject, GCDevice, @unchecked Sendable {
  override init() { super.init() }

  open class func controllers() -> [GCController] { none([]) }
  @available(iOS 14.0, *)
  open class var current: GCController? { none(nil) }
  open class func startWirelessControllerDiscovery(completionHandler: (() -> Void)? = nil) {
    none(())
    completionHandler?()
  }
  open class func startWirelessControllerDiscovery() async { none(()) }
  open class func stopWirelessControllerDiscovery() {}
  @available(iOS 14.5, *)
  open class var shouldMonitorBackgroundEvents: Bool {
    get { false }
    set {}
  }

  open var handlerQueue = DispatchQueue.main
  open var vendorName: String? { nil }
  open var productCategory: String { "" }
  open var isAttachedToDevice: Bool { false }
  open var playerIndex = GCControllerPlayerIndex.indexUnset
  open var extendedGamepad: GCExtendedGamepad? { nil }
  open var microGamepad: GCMicroGamepad? { nil }
  open var motion: GCMotion? { nil }
  @available(iOS 14.0, *)
  open var battery: GCDeviceBattery? { nil }
  @available(iOS 14.0, *)
  open var light: GCDeviceLight? { nil }
  @available(iOS, introduced: 7.0, deprecated: 13.0, message: "Use the Menu button found in the controller's profile.")
  open var controllerPausedHandler: ((GCController) -> Void)? {
    get { nil }
    set {}
  }

  private static func none<Answer>(_ answer: Answer) -> Answer {
    reportUnsupported(api: "GCController", note: "No game controller is connected to the preview.")
    return answer
  }
}

/// How full a controller is.
@available(iOS 14.0, *)
open class GCDeviceBattery: NSObject, @unchecked Sendable {
  /// Whether it is being charged.
  public enum State: Int, Sendable {
    case unknown = -1
    case discharging
    case charging, full
  }
  override init() { super.init() }
  open var batteryLevel: Float { 0 }
  open var batteryState: State { .unknown }
}

/// A colour as controllers show it.
@available(iOS 14.0, *)
open class GCColor: NSObject, @unchecked Sendable {
  public let red: Float
  public let green: Float
  public let blue: Float
  public init(red: Float, green: Float, blue: Float) { (self.red, self.green, self.blue) = (red, green, blue) }
}

/// The light of a controller.
@available(iOS 14.0, *)
open class GCDeviceLight: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var color = GCColor(red: 0, green: 0, blue: 0)
}

/// How a controller is held and moved.
open class GCMotion: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var sensorsActive = false
  open var valueChangedHandler: ((GCMotion) -> Void)?
}

/// A view controller that may leave a controller's events to the app.
@MainActor @preconcurrency
open class GCEventViewController: UIViewController { open var controllerUserInteractionEnabled = false }

/// A keyboard; none is connected.
@available(iOS 14.0, *)
open class GCKeyboard: NSObject, GCDevice, @unchecked Sendable {
  override init() { super.init() }
  open class var coalesced: GCKeyboard? { nil }
  open var handlerQueue = DispatchQueue.main
  open var vendorName: String? { nil }
  open var productCategory: String { "Keyboard" }
  open var keyboardInput: GCKeyboardInput? { nil }
}

/// A key by its place.
@available(iOS 14.0, *)
public struct GCKeyCode: RawRepresentable, Hashable, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let keyA = Self(rawValue: 4)
  public static let keyD = Self(rawValue: 7)
  public static let keyE = Self(rawValue: 8)
  public static let keyQ = Self(rawValue: 20)
  public static let keyS = Self(rawValue: 22)
  public static let keyW = Self(rawValue: 26)
  public static let returnOrEnter = Self(rawValue: 40)
  public static let escape = Self(rawValue: 41)
  public static let spacebar = Self(rawValue: 44)
  public static let rightArrow = Self(rawValue: 79)
  public static let leftArrow = Self(rawValue: 80)
  public static let downArrow = Self(rawValue: 81)
  public static let upArrow = Self(rawValue: 82)
  public static let leftShift = Self(rawValue: 225)
}

/// What is pressed on a keyboard.
@available(iOS 14.0, *)
open class GCKeyboardInput: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var keyChangedHandler: ((GCKeyboardInput, GCControllerButtonInput, GCKeyCode, Bool) -> Void)?
  open var isAnyKeyPressed: Bool { false }
  open func button(forKeyCode code: GCKeyCode) -> GCControllerButtonInput? { nil }
}

/// A mouse; none is connected.
@available(iOS 14.0, *)
open class GCMouse: NSObject, GCDevice, @unchecked Sendable {
  override init() { super.init() }
  open class var current: GCMouse? { nil }
  open class func mice() -> [GCMouse] { [] }
  open var handlerQueue = DispatchQueue.main
  open var vendorName: String? { nil }
  open var productCategory: String { "Mouse" }
}
