import FoundationAdditions

/// What a service is made of.
open class CBAttribute: NSObject, @unchecked Sendable {
  public let uuid: CBUUID
  init(uuid: CBUUID) { self.uuid = uuid }
}

/// What a device can do.
open class CBService: CBAttribute, @unchecked Sendable {
  open weak var peripheral: CBPeripheral? { nil }
  public let isPrimary: Bool
  open var characteristics: [CBCharacteristic]? { nil }
  init(uuid: CBUUID, primary: Bool) {
    isPrimary = primary
    super.init(uuid: uuid)
  }
}

/// A service that the app offers.
open class CBMutableService: CBService, @unchecked Sendable {
  public init(type UUID: CBUUID, primary isPrimary: Bool) { super.init(uuid: UUID, primary: isPrimary) }
  open override var characteristics: [CBCharacteristic]? {
    get { own }
    set { own = newValue }
  }
  private var own: [CBCharacteristic]?
}

/// What may be done with a value.
public struct CBCharacteristicProperties: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let broadcast = Self(rawValue: 1)
  public static let read = Self(rawValue: 2)
  public static let writeWithoutResponse = Self(rawValue: 4)
  public static let write = Self(rawValue: 8)
  public static let notify = Self(rawValue: 16)
  public static let indicate = Self(rawValue: 32)
  public static let notifyEncryptionRequired = Self(rawValue: 256)
}

/// Who may read and write a value.
public struct CBAttributePermissions: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let readable = Self(rawValue: 1)
  public static let writeable = Self(rawValue: 2)
  public static let readEncryptionRequired = Self(rawValue: 4)
  public static let writeEncryptionRequired = Self(rawValue: 8)
}

/// A value of a service.
open class CBCharacteristic: CBAttribute, @unchecked Sendable {
  open weak var service: CBService? { nil }
  public let properties: CBCharacteristicProperties
  open var value: Data? { nil }
  open var isNotifying: Bool { false }
  init(uuid: CBUUID, properties: CBCharacteristicProperties) {
    self.properties = properties
    super.init(uuid: uuid)
  }
}

/// A value that the app offers.
open class CBMutableCharacteristic: CBCharacteristic, @unchecked Sendable {
  open var permissions: CBAttributePermissions
  public init(
    type UUID: CBUUID, properties: CBCharacteristicProperties, value: Data?, permissions: CBAttributePermissions
  ) {
    (self.permissions, own) = (permissions, value)
    super.init(uuid: UUID, properties: properties)
  }
  open override var value: Data? {
    get { own }
    set { own = newValue }
  }
  private var own: Data?
}

/// A device that asks.
open class CBCentral: CBPeer, @unchecked Sendable { open var maximumUpdateValueLength: Int { 20 } }

/// What another device asks for.
open class CBATTRequest: NSObject, @unchecked Sendable {
  public let characteristic: CBCharacteristic
  init(_ characteristic: CBCharacteristic) { self.characteristic = characteristic }
  open var central: CBCentral { CBCentral() }
  open var offset: Int { 0 }
  open var value: Data?
}

/// Told what others want of the app; nobody is there.
public protocol CBPeripheralManagerDelegate: NSObjectProtocol {
  func peripheralManagerDidUpdateState(_ peripheral: CBPeripheralManager)
  func peripheralManagerDidStartAdvertising(_ peripheral: CBPeripheralManager, error: (any Error)?)
  func peripheralManager(_ peripheral: CBPeripheralManager, didAdd service: CBService, error: (any Error)?)
  func peripheralManager(
    _ peripheral: CBPeripheralManager, central: CBCentral, didSubscribeTo characteristic: CBCharacteristic)
  func peripheralManager(
    _ peripheral: CBPeripheralManager, central: CBCentral, didUnsubscribeFrom characteristic: CBCharacteristic)
  func peripheralManager(_ peripheral: CBPeripheralManager, didReceiveRead request: CBATTRequest)
  func peripheralManager(_ peripheral: CBPeripheralManager, didReceiveWrite requests: [CBATTRequest])
  func peripheralManagerIsReady(toUpdateSubscribers peripheral: CBPeripheralManager)
}

extension CBPeripheralManagerDelegate {
  public func peripheralManagerDidStartAdvertising(_ peripheral: CBPeripheralManager, error: (any Error)?) {}
  public func peripheralManager(_ peripheral: CBPeripheralManager, didAdd service: CBService, error: (any Error)?) {}
  public func peripheralManager(
    _ peripheral: CBPeripheralManager, central: CBCentral, didSubscribeTo characteristic: CBCharacteristic
  ) {}
  public func peripheralManager(
    _ peripheral: CBPeripheralManager, central: CBCentral, didUnsubscribeFrom characteristic: CBCharacteristic
  ) {}
  public func peripheralManager(_ peripheral: CBPeripheralManager, didReceiveRead request: CBATTRequest) {}
  public func peripheralManager(_ peripheral: CBPeripheralManager, didReceiveWrite requests: [CBATTRequest]) {}
  public func peripheralManagerIsReady(toUpdateSubscribers peripheral: CBPeripheralManager) {}
}

/// Offers services to other devices; there is no radio to offer them with.
open class CBPeripheralManager: CBManager, @unchecked Sendable {
  open weak var delegate: (any CBPeripheralManagerDelegate)?
  open var isAdvertising: Bool { false }

  public init(delegate: (any CBPeripheralManagerDelegate)?, queue: DispatchQueue?, options: [String: Any]? = nil) {
    super.init()
    self.delegate = delegate
    findState(on: queue) { [weak self] in
      if let self { self.delegate?.peripheralManagerDidUpdateState(self) }
    }
  }

  open func startAdvertising(_ advertisementData: [String: Any]?) {
    delegate?.peripheralManagerDidStartAdvertising(self, error: CBError(.unknown))
  }
  open func stopAdvertising() {}
  open func add(_ service: CBMutableService) {}
  open func remove(_ service: CBMutableService) {}
  open func removeAllServices() {}
  open func respond(to request: CBATTRequest, withResult result: CBATTError.Code) {}
  @discardableResult
  open func updateValue(
    _ value: Data, for characteristic: CBMutableCharacteristic, onSubscribedCentrals centrals: [CBCentral]?
  ) -> Bool { false }
}
