import Foundation

/// A type that a model can fill in.
@available(iOS 26.0, *)
public protocol Generable: ConvertibleFromGeneratedContent, ConvertibleToGeneratedContent {
  associatedtype PartiallyGenerated: ConvertibleFromGeneratedContent = Self
  static var generationSchema: GenerationSchema { get }
}

@available(iOS 26.0, *)
extension Generable {
  public func asPartiallyGenerated() -> PartiallyGenerated {
    guard let partial = try? PartiallyGenerated(generatedContent) else {
      fatalError("\(Self.self) cannot be read back from its own content.")
    }
    return partial
  }
}

/// What a type that a model fills in looks like.
@available(iOS 26.0, *)
public struct GenerationSchema: Sendable, Codable, CustomDebugStringConvertible {
  /// One value of a type.
  public struct Property: Sendable {
    let name: String
    public init<Value: Generable>(
      name: String, description: String? = nil, type: Value.Type, guides: [GenerationGuide<Value>] = []
    ) { self.name = name }
    public init<Value: Generable>(
      name: String, description: String? = nil, type: Value?.Type, guides: [GenerationGuide<Value>] = []
    ) { self.name = name }
  }

  private let name: String
  private let members: [String]

  public init(type: any Generable.Type, description: String? = nil, properties: [Property]) {
    (name, members) = ("\(type)", properties.map(\.name))
  }

  public init(type: any Generable.Type, description: String? = nil, anyOf choices: [String]) {
    (name, members) = ("\(type)", choices)
  }

  public var debugDescription: String { "\(name): \(members.joined(separator: ", "))" }
}

/// What a value must keep to.
@available(iOS 26.0, *)
public struct GenerationGuide<Value> {
  init() {}
}

@available(iOS 26.0, *)
extension GenerationGuide where Value == String {
  public static func constant(_ value: String) -> GenerationGuide<String> { .init() }
  public static func anyOf(_ values: [String]) -> GenerationGuide<String> { .init() }
  public static func pattern<Output>(_ regex: Regex<Output>) -> GenerationGuide<String> { .init() }
}

@available(iOS 26.0, *)
extension GenerationGuide where Value == Int {
  public static func minimum(_ value: Int) -> GenerationGuide<Int> { .init() }
  public static func maximum(_ value: Int) -> GenerationGuide<Int> { .init() }
  public static func range(_ range: ClosedRange<Int>) -> GenerationGuide<Int> { .init() }
}

@available(iOS 26.0, *)
extension GenerationGuide where Value == Double {
  public static func minimum(_ value: Double) -> GenerationGuide<Double> { .init() }
  public static func maximum(_ value: Double) -> GenerationGuide<Double> { .init() }
  public static func range(_ range: ClosedRange<Double>) -> GenerationGuide<Double> { .init() }
}

@available(iOS 26.0, *)
extension GenerationGuide where Value == Float {
  public static func minimum(_ value: Float) -> GenerationGuide<Float> { .init() }
  public static func maximum(_ value: Float) -> GenerationGuide<Float> { .init() }
  public static func range(_ range: ClosedRange<Float>) -> GenerationGuide<Float> { .init() }
}

@available(iOS 26.0, *)
extension GenerationGuide {
  public static func minimumCount<Element>(_ count: Int) -> GenerationGuide<[Element]> where Value == [Element] {
    .init()
  }
  public static func maximumCount<Element>(_ count: Int) -> GenerationGuide<[Element]> where Value == [Element] {
    .init()
  }
  public static func count<Element>(_ range: ClosedRange<Int>) -> GenerationGuide<[Element]> where Value == [Element] {
    .init()
  }
  public static func count<Element>(_ count: Int) -> GenerationGuide<[Element]> where Value == [Element] { .init() }
  public static func element<Element>(_ guide: GenerationGuide<Element>) -> GenerationGuide<[Element]>
  where Value == [Element] { .init() }
}

/// For the arguments of `@Guide`, which know no element type.
@available(iOS 26.0, *)
extension GenerationGuide where Value == [Never] {
  public static func minimumCount(_ count: Int) -> GenerationGuide<Value> { .init() }
  public static func maximumCount(_ count: Int) -> GenerationGuide<Value> { .init() }
  public static func count(_ range: ClosedRange<Int>) -> GenerationGuide<Value> { .init() }
  public static func count(_ count: Int) -> GenerationGuide<Value> { .init() }
}
