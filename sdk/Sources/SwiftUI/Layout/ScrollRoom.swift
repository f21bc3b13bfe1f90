/// What the views inside a scroll view know of it: where it is on the screen, how large, and how far it has scrolled.
@MainActor
package final class ScrollRoom {
  package private(set) var frame = CGRect.zero
  package private(set) var contentSize = CGSize.zero
  package private(set) var offset = CGPoint.zero
  package let axes: Axis.Set
  package weak var state: ScrollState?
  /// Whether the size of something inside depends on it.
  var isMeasuredBy = false

  private var owners: [ObjectIdentifier: Owner] = [:]

  private struct Owner { weak var object: (any LazyOwner)? }

  nonisolated package init(axes: Axis.Set) { self.axes = axes }

  /// What is seen and a quarter as much on each side: views that come there are made before they come in sight.
  package var surroundings: CGRect { frame.insetBy(dx: -frame.width / 4, dy: -frame.height / 4) }

  /// Tells `owner` of each layout from now on, for as long as it lives.
  package func add(_ owner: any LazyOwner) { owners[ObjectIdentifier(owner)] = Owner(object: owner) }

  /// Called when the content has been placed.
  package func contentPlaced() {
    for (key, owner) in owners {
      if let object = owner.object { object.placed() } else { owners[key] = nil }
    }
  }

  /// Called at each layout; whether something inside must be measured anew.
  package func update(frame: CGRect, contentSize: CGSize, offset: CGPoint) {
    (self.frame, self.contentSize, self.offset) = (frame, contentSize, offset)
  }

  /// The scroll view is asked for its size in such a room; whether its content must be measured anew.
  package func willBeMeasured(in size: CGSize) -> Bool {
    let changed = isMeasuredBy && size != frame.size
    frame.size = size
    return changed
  }

  /// The scroll view has got its size; whether content that was measured by another one must be measured anew.
  package func willLayOut(in frame: CGRect) -> Bool {
    let changed = isMeasuredBy && frame.size != self.frame.size
    self.frame = frame
    return changed
  }
}

private struct ScrollRoomKey: EnvironmentKey { nonisolated(unsafe) static let defaultValue: ScrollRoom? = nil }

extension EnvironmentValues {
  package var scrollRoom: ScrollRoom? {
    get { self[ScrollRoomKey.self] }
    set { self[ScrollRoomKey.self] = newValue }
  }
}

extension Element {
  /// Forgets all sizes below: what they were measured by has changed.
  package final func forgetSizesBelow() {
    forgetLayout()
    for child in children { child.forgetSizesBelow() }
  }
}
