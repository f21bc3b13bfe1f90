import CoreVideo
import Foundation

/// What kind of value a feature is.
public enum MLFeatureType: Int, Sendable {
  case invalid = 0
  case int64, double, string, image, multiArray, dictionary, sequence
}

/// A value that goes into a model or comes out.
open class MLFeatureValue: NSObject, @unchecked Sendable {
  private enum Content {
    case int(Int64), double(Double), string(String), image(CVPixelBuffer), array(MLMultiArray), table(
      [AnyHashable: NSNumber]), sequence(MLSequence)
  }
  private let content: Content
  public let type: MLFeatureType

  public init(int64 value: Int64) { (content, type) = (.int(value), .int64) }
  public init(double value: Double) { (content, type) = (.double(value), .double) }
  public init(string value: String) { (content, type) = (.string(value), .string) }
  public init(pixelBuffer value: CVPixelBuffer) { (content, type) = (.image(value), .image) }
  public init(multiArray value: MLMultiArray) { (content, type) = (.array(value), .multiArray) }
  public init(dictionary value: [AnyHashable: NSNumber]) throws { (content, type) = (.table(value), .dictionary) }

  @available(iOS 13.0, *)
  public init(sequence: MLSequence) { (content, type) = (.sequence(sequence), .sequence) }

  open var sequenceValue: MLSequence? { if case .sequence(let value) = content { value } else { nil } }
  open var isUndefined: Bool { false }
  open var int64Value: Int64 { if case .int(let value) = content { value } else { 0 } }
  open var doubleValue: Double { if case .double(let value) = content { value } else { 0 } }
  open var stringValue: String { if case .string(let value) = content { value } else { "" } }
  open var imageBufferValue: CVPixelBuffer? { if case .image(let value) = content { value } else { nil } }
  open var multiArrayValue: MLMultiArray? { if case .array(let value) = content { value } else { nil } }
  open var dictionaryValue: [AnyHashable: NSNumber] { if case .table(let value) = content { value } else { [:] } }
}

/// Several texts or whole numbers, one after the other.
open class MLSequence: NSObject, @unchecked Sendable {
  public let type: MLFeatureType
  public let stringValues: [String]
  public let int64Values: [NSNumber]

  public convenience init(strings stringValues: [String]) { self.init(.string, stringValues, []) }
  public convenience init(int64s int64Values: [NSNumber]) { self.init(.int64, [], int64Values) }
  public convenience init(empty type: MLFeatureType) { self.init(type, [], []) }

  private init(_ type: MLFeatureType, _ strings: [String], _ numbers: [NSNumber]) {
    (self.type, stringValues, int64Values) = (type, strings, numbers)
  }
}

/// Gives the values of a model by their names.
public protocol MLFeatureProvider {
  var featureNames: Set<String> { get }
  func featureValue(for featureName: String) -> MLFeatureValue?
}

/// Values of a model in a dictionary.
open class MLDictionaryFeatureProvider: NSObject, MLFeatureProvider, @unchecked Sendable {
  public let dictionary: [String: MLFeatureValue]

  public init(dictionary: [String: Any]) throws {
    self.dictionary = try dictionary.mapValues { value in
      switch value {
      case let value as MLFeatureValue: value
      case let value as Double: MLFeatureValue(double: value)
      case let value as Int64: MLFeatureValue(int64: value)
      case let value as Int: MLFeatureValue(int64: Int64(value))
      case let value as String: MLFeatureValue(string: value)
      case let value as MLMultiArray: MLFeatureValue(multiArray: value)
      default: throw MLModelError(.featureType)
      }
    }
    super.init()
  }

  open var featureNames: Set<String> { Set(dictionary.keys) }
  open func featureValue(for featureName: String) -> MLFeatureValue? { dictionary[featureName] }
  open subscript(featureName: String) -> MLFeatureValue? { dictionary[featureName] }
}

/// How numbers of an array are stored.
public enum MLMultiArrayDataType: Int, Sendable {
  case double = 65600
  case float32 = 65568
  case int32 = 131104
  @available(iOS 16.0, *)
  case float16 = 65552
  public static let float64 = MLMultiArrayDataType.double
  public static let float = MLMultiArrayDataType.float32
}

/// Numbers in several dimensions.
open class MLMultiArray: NSObject, @unchecked Sendable {
  public let shape: [NSNumber]
  public let strides: [NSNumber]
  public let dataType: MLMultiArrayDataType
  private var numbers: [Double]

  public init(shape: [NSNumber], dataType: MLMultiArrayDataType) throws {
    (self.shape, self.dataType) = (shape, dataType)
    var step = 1
    strides = shape.reversed().map { size in
      defer { step *= size.intValue }
      return NSNumber(value: step)
    }.reversed()
    numbers = Array(repeating: 0, count: step)
    super.init()
  }

  open var count: Int { numbers.count }

  open subscript(idx: Int) -> NSNumber {
    get { NSNumber(value: numbers[idx]) }
    set { numbers[idx] = newValue.doubleValue }
  }

  open subscript(key: [NSNumber]) -> NSNumber {
    get { NSNumber(value: numbers[offset(key)]) }
    set { numbers[offset(key)] = newValue.doubleValue }
  }

  private func offset(_ key: [NSNumber]) -> Int { zip(key, strides).reduce(0) { $0 + $1.0.intValue * $1.1.intValue } }
}
