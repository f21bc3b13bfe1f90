import Foundation

/// A value behind a lock; never call out to foreign code from the closure.
final class Locked<Value>: @unchecked Sendable {
  private let lock = NSLock()
  private var value: Value

  init(_ value: Value) { self.value = value }

  @inline(__always)
  func with<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    lock.lock()
    defer { lock.unlock() }
    return try body(&value)
  }

  /// Puts a new value in and hands the old one out, so that it is released outside the lock.
  @discardableResult
  func replace(_ new: Value) -> Value {
    with { value in
      let old = value
      value = new
      return old
    }
  }
}
