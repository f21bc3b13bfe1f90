import FoundationAdditions
import SDKBase

/// Whether the app may read motion.
public enum CMAuthorizationStatus: Int, Sendable { case notDetermined, restricted, denied, authorized }

/// A measured acceleration in g.
public struct CMAcceleration: Hashable, Sendable {
  public var x, y, z: Double
  public init() { (x, y, z) = (0, 0, 0) }
  public init(x: Double, y: Double, z: Double) { (self.x, self.y, self.z) = (x, y, z) }
}

/// A measured turning in radians a second.
public struct CMRotationRate: Hashable, Sendable {
  public var x, y, z: Double
  public init() { (x, y, z) = (0, 0, 0) }
  public init(x: Double, y: Double, z: Double) { (self.x, self.y, self.z) = (x, y, z) }
}

/// Something measured at a time.
nonisolated open class CMLogItem: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var timestamp: TimeInterval { 0 }
}

/// An acceleration that was measured.
nonisolated open class CMAccelerometerData: CMLogItem, @unchecked Sendable {
  open var acceleration: CMAcceleration { .init() }
}

/// A turning that was measured.
nonisolated open class CMGyroData: CMLogItem, @unchecked Sendable { open var rotationRate: CMRotationRate { .init() } }

/// How the phone is held.
nonisolated open class CMAttitude: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var roll: Double { 0 }
  open var pitch: Double { 0 }
  open var yaw: Double { 0 }
}

/// All about the phone's motion.
nonisolated open class CMDeviceMotion: CMLogItem, @unchecked Sendable {
  open var attitude: CMAttitude { CMAttitude() }
  open var rotationRate: CMRotationRate { .init() }
  open var gravity: CMAcceleration { CMAcceleration(x: 0, y: -1, z: 0) }
  open var userAcceleration: CMAcceleration { .init() }
  open var heading: Double { 0 }
}

public typealias CMAccelerometerHandler = (CMAccelerometerData?, (any Error)?) -> Void
public typealias CMGyroHandler = (CMGyroData?, (any Error)?) -> Void
public typealias CMDeviceMotionHandler = (CMDeviceMotion?, (any Error)?) -> Void

/// Measures motion. The preview does not move: no sensor is available.
nonisolated open class CMMotionManager: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  open var accelerometerUpdateInterval: TimeInterval = 0.01
  open var gyroUpdateInterval: TimeInterval = 0.01
  open var deviceMotionUpdateInterval: TimeInterval = 0.01
  open var isAccelerometerAvailable: Bool { missing() }
  open var isGyroAvailable: Bool { missing() }
  open var isMagnetometerAvailable: Bool { missing() }
  open var isDeviceMotionAvailable: Bool { missing() }
  open var isAccelerometerActive: Bool { false }
  open var isGyroActive: Bool { false }
  open var isDeviceMotionActive: Bool { false }
  open var accelerometerData: CMAccelerometerData? { nil }
  open var gyroData: CMGyroData? { nil }
  open var deviceMotion: CMDeviceMotion? { nil }
  open func startAccelerometerUpdates() { _ = missing() }
  open func startAccelerometerUpdates(to queue: OperationQueue, withHandler handler: @escaping CMAccelerometerHandler) {
    _ = missing()
  }
  open func stopAccelerometerUpdates() {}
  open func startGyroUpdates() { _ = missing() }
  open func startGyroUpdates(to queue: OperationQueue, withHandler handler: @escaping CMGyroHandler) { _ = missing() }
  open func stopGyroUpdates() {}
  open func startDeviceMotionUpdates() { _ = missing() }
  open func startDeviceMotionUpdates(to queue: OperationQueue, withHandler handler: @escaping CMDeviceMotionHandler) {
    _ = missing()
  }
  open func stopDeviceMotionUpdates() {}

  private func missing() -> Bool {
    reportUnsupported(api: "CMMotionManager", note: "The preview has no motion sensors; none is available.")
    return false
  }
}
