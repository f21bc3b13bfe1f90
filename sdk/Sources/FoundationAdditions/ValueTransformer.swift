import Foundation
import SDKBase

/// The name that a value transformer is found by.
public struct NSValueTransformerName: RawRepresentable, Hashable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(_ rawValue: String) { self.rawValue = rawValue }

  public static let secureUnarchiveFromDataTransformerName = Self("NSSecureUnarchiveFromData")
  public static let negateBooleanTransformerName = Self("NSNegateBoolean")
}

/// Turns values of one kind into another, and back.
nonisolated open class ValueTransformer: NSObject {
  public override init() { super.init() }

  private static let named = Guarded<[NSValueTransformerName: UncheckedTransformer]>([:])

  public class func setValueTransformer(_ transformer: ValueTransformer?, forName name: NSValueTransformerName) {
    named.write { $0[name] = transformer.map(UncheckedTransformer.init) }
  }

  public class func valueTransformerNames() -> [NSValueTransformerName] { named.read { Array($0.keys) } }

  open class func transformedValueClass() -> AnyClass { NSObject.self }
  open class func allowsReverseTransformation() -> Bool { false }
  open func transformedValue(_ value: Any?) -> Any? { nil }
  open func reverseTransformedValue(_ value: Any?) -> Any? { transformedValue(value) }

  /// The transformer that was set for `name`.
  public static func transformer(forName name: NSValueTransformerName) -> ValueTransformer? {
    named.read { $0[name]?.value }
  }

  private struct UncheckedTransformer: @unchecked Sendable { let value: ValueTransformer }
}

/// Archives objects that may be read back safely; here, it hands them through.
nonisolated open class NSSecureUnarchiveFromDataTransformer: ValueTransformer {
  open class var allowedTopLevelClasses: [AnyClass] { [] }
  open override func transformedValue(_ value: Any?) -> Any? { value }
  open override func reverseTransformedValue(_ value: Any?) -> Any? { value }
}
