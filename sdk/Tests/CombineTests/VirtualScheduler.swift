import Combine

/// A scheduler whose time is counted in frames and moves only when told.
final class VirtualScheduler: Scheduler {
  struct SchedulerTimeType: Strideable {
    var frame: Int

    func distance(to other: Self) -> Stride { Stride(other.frame - frame) }
    func advanced(by n: Stride) -> Self { Self(frame: frame + n.magnitude) }

    struct Stride: SchedulerTimeIntervalConvertible, Comparable, SignedNumeric {
      var magnitude: Int
      init(_ frames: Int) { magnitude = frames }
      init(integerLiteral value: Int) { magnitude = value }
      init?<T: BinaryInteger>(exactly source: T) { magnitude = Int(source) }

      static func < (a: Self, b: Self) -> Bool { a.magnitude < b.magnitude }
      static func + (a: Self, b: Self) -> Self { Self(a.magnitude + b.magnitude) }
      static func - (a: Self, b: Self) -> Self { Self(a.magnitude - b.magnitude) }
      static func * (a: Self, b: Self) -> Self { Self(a.magnitude * b.magnitude) }
      static func += (a: inout Self, b: Self) { a = a + b }
      static func -= (a: inout Self, b: Self) { a = a - b }
      static func *= (a: inout Self, b: Self) { a = a * b }

      static func seconds(_ s: Int) -> Self { Self(s) }
      static func seconds(_ s: Double) -> Self { Self(Int(s)) }
      static func milliseconds(_ ms: Int) -> Self { Self(ms) }
      static func microseconds(_ us: Int) -> Self { Self(us) }
      static func nanoseconds(_ ns: Int) -> Self { Self(ns) }
    }
  }

  typealias SchedulerOptions = Never
  private(set) var now = SchedulerTimeType(frame: 0)
  var minimumTolerance: SchedulerTimeType.Stride { 0 }
  private var jobs: [(frame: Int, action: () -> Void)] = []

  func schedule(options: Never?, _ action: @escaping () -> Void) {
    jobs.append((now.frame, action))
  }

  func schedule(
    after date: SchedulerTimeType, tolerance: SchedulerTimeType.Stride, options: Never?,
    _ action: @escaping () -> Void
  ) { jobs.append((max(date.frame, now.frame), action)) }

  func schedule(
    after date: SchedulerTimeType, interval: SchedulerTimeType.Stride,
    tolerance: SchedulerTimeType.Stride, options: Never?, _ action: @escaping () -> Void
  ) -> any Cancellable {
    var isOver = false
    func run(at date: SchedulerTimeType) {
      schedule(after: date, tolerance: tolerance, options: nil) {
        guard !isOver else { return }
        action()
        run(at: date.advanced(by: interval))
      }
    }
    run(at: date)
    return AnyCancellable { isOver = true }
  }

  /// Runs all jobs up to and with a frame, in order of time, then of arrival.
  func run(to end: Int) {
    while let index = jobs.indices.filter({ jobs[$0].frame <= end })
      .min(by: { (jobs[$0].frame, $0) < (jobs[$1].frame, $1) })
    {
      let job = jobs.remove(at: index)
      now.frame = job.frame
      job.action()
    }
    now.frame = end
  }
}
