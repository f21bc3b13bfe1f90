import Foundation

/// A value behind a lock. Never call out to foreign code from inside the closures.
package final class Guarded<Value>: @unchecked Sendable {
  private let lock = NSLock()
  private var value: Value

  package init(_ value: Value) { self.value = value }

  package func read<R>(_ body: (Value) throws -> R) rethrows -> R {
    lock.lock()
    defer { lock.unlock() }
    return try body(value)
  }

  @discardableResult
  package func write<R>(_ body: (inout Value) throws -> R) rethrows -> R {
    lock.lock()
    defer { lock.unlock() }
    return try body(&value)
  }
}
