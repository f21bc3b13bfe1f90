/// A stretch of time in a medium.
public struct CMTimeRange: Hashable, Sendable {
  public var start: CMTime
  public var duration: CMTime

  public init() { self.init(start: .invalid, duration: .invalid) }

  public init(start: CMTime, duration: CMTime) { (self.start, self.duration) = (start, duration) }

  public init(start: CMTime, end: CMTime) { self.init(start: start, duration: end - start) }

  public static let zero = CMTimeRange(start: .zero, duration: .zero)
  public static let invalid = CMTimeRange()

  public var end: CMTime { start + duration }
  public var isValid: Bool { start.isValid && duration.isValid }
  public var isEmpty: Bool { isValid && duration == .zero }

  public func containsTime(_ time: CMTime) -> Bool { time >= start && time < end }

  public func containsTimeRange(_ range: CMTimeRange) -> Bool { range.start >= start && range.end <= end }

  public func union(_ range: CMTimeRange) -> CMTimeRange {
    CMTimeRange(start: min(start, range.start), end: max(end, range.end))
  }

  public func intersection(_ range: CMTimeRange) -> CMTimeRange {
    let (from, to) = (max(start, range.start), min(end, range.end))
    return from < to ? CMTimeRange(start: from, end: to) : .zero
  }
}

public func CMTimeRangeMake(start: CMTime, duration: CMTime) -> CMTimeRange {
  CMTimeRange(start: start, duration: duration)
}
public func CMTimeRangeFromTimeToTime(start: CMTime, end: CMTime) -> CMTimeRange { CMTimeRange(start: start, end: end) }
