import FoundationAdditions

/// A way to the network.
public struct NWInterface: Hashable, Sendable, CustomDebugStringConvertible {
  /// What kind of way it is.
  public enum InterfaceType: Hashable, CaseIterable, Sendable { case other, wifi, cellular, wiredEthernet, loopback }
  public let type: InterfaceType
  public let name: String
  public let index: Int
  public var debugDescription: String { name }
}

/// Whether and how the network can be reached.
public struct NWPath: Equatable, Sendable, CustomDebugStringConvertible {
  /// Whether it can be reached.
  public enum Status: Hashable, Sendable { case satisfied, unsatisfied, requiresConnection }

  /// Why it cannot.
  @available(iOS 14.2, *)
  public enum UnsatisfiedReason: Hashable, Sendable {
    case notAvailable, cellularDenied, wifiDenied, localNetworkDenied
    @available(iOS 17.0, *)
    case vpnInactive
  }

  public let status: Status
  public let availableInterfaces: [NWInterface]
  public var isExpensive: Bool { false }
  public var isConstrained: Bool { false }
  public var supportsIPv4: Bool { true }
  public var supportsIPv6: Bool { true }
  public var supportsDNS: Bool { true }
  @available(iOS 14.2, *)
  public var unsatisfiedReason: UnsatisfiedReason { .notAvailable }
  public func usesInterfaceType(_ type: NWInterface.InterfaceType) -> Bool {
    availableInterfaces.contains { $0.type == type }
  }
  public var debugDescription: String { "\(status)" }

  static let wifi = NWPath(status: .satisfied, availableInterfaces: [NWInterface(type: .wifi, name: "en0", index: 1)])
}

/// Tells when the way to the network changes. The preview's is a Wi-Fi that is always there.
public final class NWPathMonitor: @unchecked Sendable {
  public var pathUpdateHandler: (@Sendable (NWPath) -> Void)?
  public private(set) var queue: DispatchQueue?
  private let required: NWInterface.InterfaceType?

  public init() { required = nil }
  public init(requiredInterfaceType: NWInterface.InterfaceType) { required = requiredInterfaceType }
  public init(prohibitedInterfaceTypes: [NWInterface.InterfaceType]) { required = nil }

  public var currentPath: NWPath {
    required == nil || required == .wifi ? .wifi : NWPath(status: .unsatisfied, availableInterfaces: [])
  }

  public func start(queue: DispatchQueue) {
    self.queue = queue
    queue.async { [weak self] in
      guard let self else { return }
      pathUpdateHandler?(currentPath)
    }
  }

  public func cancel() { pathUpdateHandler = nil }
}

@available(iOS 17.0, *)
extension NWPathMonitor: AsyncSequence {
  public typealias Element = NWPath

  /// Gives the path as it is.
  public struct Iterator: AsyncIteratorProtocol {
    var path: NWPath?
    public mutating func next() async -> NWPath? {
      if let now = path {
        path = nil
        return now
      }
      try? await Task.sleep(nanoseconds: .max / 2)
      return nil
    }
  }

  public func makeAsyncIterator() -> Iterator { Iterator(path: currentPath) }
}
