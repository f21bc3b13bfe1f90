import FoundationAdditions

/// Gives numbers by chance.
public protocol GKRandom {
  func nextInt() -> Int
  func nextInt(upperBound: Int) -> Int
  func nextUniform() -> Float
  func nextBool() -> Bool
}

/// Chance. One with a seed gives the same numbers again; they are not those that a phone gives for it.
open class GKRandomSource: NSObject, GKRandom, @unchecked Sendable {
  private var state: UInt64
  public override init() { state = .random(in: .min ... .max) }
  init(state: UInt64) { self.state = state }
  private static let only = GKRandomSource()
  open class func sharedRandom() -> GKRandomSource { only }

  /// SplitMix64.
  func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  open func nextInt() -> Int { Int(Int32(truncatingIfNeeded: next())) }
  open func nextInt(upperBound: Int) -> Int { upperBound > 0 ? Int(next() % UInt64(upperBound)) : 0 }
  open func nextUniform() -> Float { Float(next() >> 40) / Float(1 << 24) }
  open func nextBool() -> Bool { next() & 1 == 1 }
  open func arrayByShufflingObjects(in array: [Any]) -> [Any] {
    var shuffled = array
    for last in stride(from: shuffled.count - 1, to: 0, by: -1) {
      shuffled.swapAt(last, nextInt(upperBound: last + 1))
    }
    return shuffled
  }
}

/// Quick, and good enough for games.
open class GKLinearCongruentialRandomSource: GKRandomSource, @unchecked Sendable {
  public override init() { super.init() }
  public init(seed: UInt64) { super.init(state: seed) }
}

/// Slower, and better.
open class GKMersenneTwisterRandomSource: GKRandomSource, @unchecked Sendable {
  public override init() { super.init() }
  public init(seed: UInt64) { super.init(state: seed) }
}

/// Of medium speed and quality.
open class GKARC4RandomSource: GKRandomSource, @unchecked Sendable {
  public override init() { super.init() }
  public init(seed: Data) { super.init(state: seed.reduce(0) { $0 &* 31 &+ UInt64($1) }) }
  open func dropValues(_ count: Int) { for _ in 0..<count { _ = next() } }
}

/// Numbers between two.
open class GKRandomDistribution: NSObject, GKRandom, @unchecked Sendable {
  let source: any GKRandom
  public let lowestValue: Int
  public let highestValue: Int
  public init(randomSource source: any GKRandom, lowestValue lowestInclusive: Int, highestValue highestInclusive: Int) {
    (self.source, lowestValue) = (source, lowestInclusive)
    highestValue = max(lowestInclusive, highestInclusive)
  }
  public convenience init(lowestValue lowestInclusive: Int, highestValue highestInclusive: Int) {
    self.init(
      randomSource: GKRandomSource.sharedRandom(), lowestValue: lowestInclusive, highestValue: highestInclusive)
  }
  public convenience init(forDieWithSideCount sideCount: Int) { self.init(lowestValue: 1, highestValue: sideCount) }
  open class func d6() -> GKRandomDistribution { GKRandomDistribution(forDieWithSideCount: 6) }
  open class func d20() -> GKRandomDistribution { GKRandomDistribution(forDieWithSideCount: 20) }
  open var numberOfPossibleOutcomes: Int { highestValue - lowestValue + 1 }
  open func nextInt() -> Int { lowestValue + source.nextInt(upperBound: numberOfPossibleOutcomes) }
  open func nextInt(upperBound: Int) -> Int { min(nextInt(), upperBound - 1) }
  open func nextUniform() -> Float { source.nextUniform() }
  open func nextBool() -> Bool { source.nextBool() }
}

/// Numbers that are mostly in the middle.
open class GKGaussianDistribution: GKRandomDistribution, @unchecked Sendable {
  open var mean: Float { Float(lowestValue + highestValue) / 2 }
  open var deviation: Float { Float(highestValue - lowestValue) / 6 }
  open override func nextInt() -> Int {
    // The sum of twelve has a deviation of one.
    let sum = (0..<12).reduce(Float(-6)) { total, _ in total + source.nextUniform() }
    return min(highestValue, max(lowestValue, Int((mean + sum * deviation).rounded())))
  }
}

/// Numbers of which none comes again before all have come.
open class GKShuffledDistribution: GKRandomDistribution, @unchecked Sendable {
  private var left: [Int] = []
  open override func nextInt() -> Int {
    if left.isEmpty { left = Array(lowestValue...highestValue) }
    return left.remove(at: source.nextInt(upperBound: left.count))
  }
}

extension NSArray {
  /// The members in another order.
  public func shuffled(using randomSource: GKRandomSource) -> [Any] {
    randomSource.arrayByShufflingObjects(in: map { $0 })
  }
  public func shuffled() -> [Any] { shuffled(using: .sharedRandom()) }
}
