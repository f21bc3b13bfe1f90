/// A number that grows with the text size that the reader has chosen.
@available(iOS 14.0, *)
@propertyWrapper
public struct ScaledMetric<Value: BinaryFloatingPoint>: DynamicProperty {
  private let base: Value
  private var factor: CGFloat = 1

  public init(wrappedValue: Value) { base = wrappedValue }
  public init(wrappedValue: Value, relativeTo textStyle: Font.TextStyle) { base = wrappedValue }

  public var wrappedValue: Value { base * Value(factor) }

  @MainActor public mutating func _bind(_ slot: _PropertySlot) {
    factor = slot.node.environment.dynamicTypeSize.factor
  }
}
