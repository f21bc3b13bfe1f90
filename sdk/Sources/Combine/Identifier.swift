import Foundation

/// A number that tells apart subscribers and subscriptions.
public struct CombineIdentifier: Hashable, CustomStringConvertible, Sendable {
  private enum Source: Hashable, Sendable {
    case serial(UInt64)
    case object(ObjectIdentifier)
  }

  private static let lock = NSLock()
  nonisolated(unsafe) private static var last: UInt64 = 0
  private let source: Source

  /// A fresh number.
  public init() {
    source = .serial(
      Self.lock.withLock {
        Self.last += 1
        return Self.last
      })
  }

  /// The identity of an object.
  public init(_ object: AnyObject) { source = .object(ObjectIdentifier(object)) }

  public var description: String {
    switch source {
    case .serial(let number): return "0x" + String(number, radix: 16)
    case .object(let object): return "0x" + String(UInt(bitPattern: object), radix: 16)
    }
  }
}

/// Something that has a Combine identifier.
public protocol CustomCombineIdentifierConvertible {
  var combineIdentifier: CombineIdentifier { get }
}

extension CustomCombineIdentifierConvertible where Self: AnyObject {
  public var combineIdentifier: CombineIdentifier { CombineIdentifier(self) }
}
