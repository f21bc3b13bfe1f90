import Foundation

// On iOS these may be given to `NSPredicate(format:)` and `String(format:)` because they are objects there.

/// The address of a text, as `%@` of `String(format:)` reads it.
private func address(_ value: Any) -> [Int] {
  [Int(bitPattern: Unmanaged.passRetained(NSString(string: "\(value)")).toOpaque())]
}

extension NSObject: @retroactive CVarArg {
  public var _cVarArgEncoding: [Int] { address(self) }
}
extension Array: @retroactive CVarArg {
  public var _cVarArgEncoding: [Int] { address(self) }
}
extension Set: @retroactive CVarArg {
  public var _cVarArgEncoding: [Int] { address(self) }
}
extension Dictionary: @retroactive CVarArg {
  public var _cVarArgEncoding: [Int] { address(self) }
}
extension Date: @retroactive CVarArg {
  public var _cVarArgEncoding: [Int] { address(self) }
}
extension UUID: @retroactive CVarArg {
  public var _cVarArgEncoding: [Int] { address(self) }
}
extension Data: @retroactive CVarArg {
  public var _cVarArgEncoding: [Int] { address(self) }
}
extension URL: @retroactive CVarArg {
  public var _cVarArgEncoding: [Int] { address(self) }
}
extension Decimal: @retroactive CVarArg {
  public var _cVarArgEncoding: [Int] { address(self) }
}
