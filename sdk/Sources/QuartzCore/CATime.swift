/// Seconds since the machine started.
public func CACurrentMediaTime() -> CFTimeInterval { ProcessInfo.processInfo.systemUptime }

/// Calls a method for each frame of the screen.
nonisolated open class CADisplayLink: NSObject {
  private let selector: Selector
  private let target: AnyObject
  private var timer: Timer?
  private var loops: [RunLoop] = []
  open private(set) var timestamp: CFTimeInterval = 0
  open private(set) var targetTimestamp: CFTimeInterval = 0
  open var duration: CFTimeInterval { 1 / 60 }
  open var isPaused = false
  open var preferredFramesPerSecond = 0
  @available(iOS 15.0, *)
  open var preferredFrameRateRange: CAFrameRateRange {
    get { range }
    set { range = newValue }
  }
  private var range = CAFrameRateRange.default

  public init(target: Any, selector sel: Selector) {
    self.target = target as AnyObject
    selector = sel
    super.init()
  }

  private var interval: TimeInterval {
    let wanted = preferredFramesPerSecond > 0 ? Double(preferredFramesPerSecond) : Double(range.preferred ?? 60)
    return 1 / min(max(wanted, 1), 60)
  }

  /// Begins to call on this loop.
  open func add(to runloop: RunLoop, forMode mode: RunLoop.Mode) {
    guard timer == nil else { return }
    let timer = Timer(timeInterval: interval, repeats: true) { [weak self] _ in self?.tick() }
    self.timer = timer
    runloop.add(timer, forMode: .common)
  }

  open func remove(from runloop: RunLoop, forMode mode: RunLoop.Mode) { invalidate() }

  open func invalidate() {
    timer?.invalidate()
    timer = nil
  }

  private func tick() {
    guard !isPaused else { return }
    timestamp = CACurrentMediaTime()
    targetTimestamp = timestamp + interval
    selector.perform(on: target, with: self)
  }
}

/// How many frames a second are wanted.
@available(iOS 15.0, *)
public struct CAFrameRateRange: Hashable, Sendable {
  public var minimum: Float
  public var maximum: Float
  public var preferred: Float?
  public init() { (minimum, maximum, preferred) = (0, 0, nil) }
  public init(minimum: Float, maximum: Float, preferred: Float? = nil) {
    (self.minimum, self.maximum, self.preferred) = (minimum, maximum, preferred)
  }
  public static let `default` = CAFrameRateRange()
}

/// Groups changes of layers; they take effect at once here.
nonisolated open class CATransaction: NSObject {
  private static let completions = CompletionStack()

  open class func begin() { completions.push() }
  open class func commit() { completions.pop() }
  open class func flush() {}
  open class func setDisableActions(_ flag: Bool) {}
  open class func disableActions() -> Bool { false }
  open class func setAnimationDuration(_ dur: CFTimeInterval) {}
  open class func animationDuration() -> CFTimeInterval { 0.25 }
  open class func setAnimationTimingFunction(_ function: CAMediaTimingFunction?) {}
  open class func setCompletionBlock(_ block: (() -> Void)?) { completions.set(block) }
}

/// What is to be called when a group of changes is over.
private final class CompletionStack: @unchecked Sendable {
  private let lock = NSLock()
  private var blocks: [(() -> Void)?] = []

  func push() { lock.withLock { blocks.append(nil) } }
  func set(_ block: (() -> Void)?) {
    lock.withLock { if blocks.isEmpty { blocks = [block] } else { blocks[blocks.count - 1] = block } }
  }
  func pop() {
    let block = lock.withLock { blocks.popLast() ?? nil }
    if let block { DispatchQueue.main.async(execute: DispatchWorkItem(block: block)) }
  }
}

/// The pace of an animation.
nonisolated open class CAMediaTimingFunction: NSObject {
  package let points: (Float, Float, Float, Float)

  public init(name: CAMediaTimingFunctionName) {
    points =
      switch name {
      case .easeIn: (0.42, 0, 1, 1)
      case .easeOut: (0, 0, 0.58, 1)
      case .easeInEaseOut: (0.42, 0, 0.58, 1)
      case .default: (0.25, 0.1, 0.25, 1)
      default: (0, 0, 1, 1)
      }
    super.init()
  }

  public init(controlPoints c1x: Float, _ c1y: Float, _ c2x: Float, _ c2y: Float) {
    points = (c1x, c1y, c2x, c2y)
    super.init()
  }

  open func getControlPoint(at idx: Int, values ptr: UnsafeMutablePointer<Float>) {
    let all: [(Float, Float)] = [(0, 0), (points.0, points.1), (points.2, points.3), (1, 1)]
    (ptr[0], ptr[1]) = all[min(max(idx, 0), 3)]
  }
}

/// The names of common paces.
public struct CAMediaTimingFunctionName: RawRepresentable, Hashable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let linear = CAMediaTimingFunctionName(rawValue: "linear")
  public static let easeIn = CAMediaTimingFunctionName(rawValue: "easeIn")
  public static let easeOut = CAMediaTimingFunctionName(rawValue: "easeOut")
  public static let easeInEaseOut = CAMediaTimingFunctionName(rawValue: "easeInEaseOut")
  public static let `default` = CAMediaTimingFunctionName(rawValue: "default")
}
