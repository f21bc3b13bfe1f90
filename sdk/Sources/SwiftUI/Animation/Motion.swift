/// A value on its way to another: what of it is shown now. It goes on from where it is when it gets a new aim.
@MainActor
package final class Motion<Value: VectorArithmetic> {
  private var aim: Value
  private var way: (from: Value, animation: Animation, start: Double)?

  package init(_ value: Value) { aim = value }

  /// Whether there is more to show.
  package var isMoving: Bool { way != nil }

  /// Sets the aim; with an animation it is reached in time, else at once.
  package func move(to value: Value, animation: Animation?) {
    guard value != aim else { return }
    let shown = current
    aim = value
    way = animation.map { (shown, $0, FrameClock.shared.now) }
  }

  /// What is to be shown.
  package var current: Value {
    guard let way else { return aim }
    guard let progress = way.animation.progress(at: FrameClock.shared.now - way.start) else {
      // Back and forth an even number of times ends where it began, and then jumps, as on a phone.
      self.way = nil
      return aim
    }
    var step = aim - way.from
    step.scale(by: progress)
    return way.from + step
  }
}

/// The motion of something with animatable data, from frame to frame.
@MainActor
package final class AnimatableMotion<Subject: Animatable> {
  private let motion: Motion<Subject.AnimatableData>
  private var isWaiting = false

  package init(_ subject: Subject) { motion = Motion(subject.animatableData) }

  /// The subject as it is to be shown; `again` is called when the next moment is due.
  package func shown(_ subject: Subject, animation: Animation?, again: @escaping @MainActor () -> Void) -> Subject {
    motion.move(to: subject.animatableData, animation: animation)
    guard motion.isMoving else { return subject }
    var copy = subject
    copy.animatableData = motion.current
    if motion.isMoving, !isWaiting {
      isWaiting = true
      FrameClock.shared.next { [weak self] in
        self?.isWaiting = false
        again()
      }
    }
    return copy
  }
}

/// Motions of a node that outlive its elements.
@MainActor
package final class MotionBox {
  package var motion: AnyObject?
  package init() {}

  /// The subject as it is to be shown at this moment, in the motion that this node has had so far.
  package func shown<Subject: Animatable>(
    _ subject: Subject, animation: Animation?, again: @escaping @MainActor () -> Void
  ) -> Subject {
    guard Subject.AnimatableData.self != EmptyAnimatableData.self else { return subject }
    guard let known = motion as? AnimatableMotion<Subject> else {
      motion = AnimatableMotion(subject)
      return subject
    }
    return known.shown(subject, animation: animation, again: again)
  }
}
