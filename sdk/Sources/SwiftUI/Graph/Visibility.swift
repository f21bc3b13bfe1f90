/// A part of the interface that is on screen or not while its views stay alive: a screen of a stack, a tab.
@MainActor
package final class VisibilityScope {
  private let parent: VisibilityScope?
  private var isShown: Bool
  private var scopes: [Weak<VisibilityScope>] = []
  private var followers: [ObjectIdentifier: Weak<AnyObject>] = [:]

  private struct Weak<Object: AnyObject> { weak var object: Object? }

  package init(in parent: VisibilityScope?, isShown: Bool) {
    (self.parent, self.isShown) = (parent, isShown)
    parent?.scopes.append(Weak(object: self))
  }

  package var isVisible: Bool { isShown && (parent?.isVisible ?? true) }

  /// Shows or hides the part; what is in it learns of it.
  package func show(_ isShown: Bool) {
    guard isShown != self.isShown else { return }
    self.isShown = isShown
    if parent?.isVisible ?? true { tell(isShown) }
  }

  package func follow(_ follower: any VisibilityFollower) {
    followers[ObjectIdentifier(follower)] = Weak(object: follower)
  }

  package func unfollow(_ follower: any VisibilityFollower) { followers[ObjectIdentifier(follower)] = nil }

  private func tell(_ isVisible: Bool) {
    for follower in followers.values { (follower.object as? any VisibilityFollower)?.visibilityChanged(isVisible) }
    scopes.removeAll { $0.object == nil }
    for scope in scopes where scope.object?.isShown == true { scope.object?.tell(isVisible) }
  }
}

/// What acts when it comes on screen and when it goes.
@MainActor
package protocol VisibilityFollower: AnyObject {
  func visibilityChanged(_ isVisible: Bool)
}

private struct VisibilityKey: EnvironmentKey { nonisolated(unsafe) static let defaultValue: VisibilityScope? = nil }

extension EnvironmentValues {
  package var visibility: VisibilityScope? {
    get { self[VisibilityKey.self] }
    set { self[VisibilityKey.self] = newValue }
  }
}
