/// Which members of a `ForEach` are made when they come near the part of a scroll view that is seen.
///
/// A list or a lazy stack says so to its content; what is inside a member, or in any other container, is made at once.
private struct LazinessKey: EnvironmentKey { nonisolated(unsafe) static let defaultValue: ScrollRoom? = nil }

extension EnvironmentValues {
  /// The scroll view whose visible part decides; nil where all is made at once.
  package var laziness: ScrollRoom? {
    get { self[LazinessKey.self] }
    set { self[LazinessKey.self] = newValue }
  }
}

extension View {
  /// Lets the members of the `ForEach`s in this content wait until they come near what is seen.
  package func madeWhenNear() -> some View {
    transformEnvironment { if $0.laziness !== $0.scrollRoom { $0.laziness = $0.scrollRoom } }
  }
}

/// Who has members that wait.
@MainActor
package protocol LazyOwner: AnyObject {
  /// The views have been placed: members that are near now are made before the frame goes out.
  func placed()
}

/// A member of a lazy `ForEach`: the one element of its view, or its room while there is none.
@MainActor
package final class MemberElement: Element {
  /// Stands in for the size of a member that is not made.
  private weak var sample: MemberElement?
  package private(set) var wasPlaced = false

  package init(id: Int, member: Element?, sample: MemberElement?) {
    self.sample = sample
    super.init(id: id, children: member.map { [$0] } ?? [])
    if let member { traits = member.traits }
  }

  override package var isSpacer: Bool { children.first?.isSpacer ?? false }

  override package func measure(_ proposal: ProposedViewSize) -> CGSize {
    if let child = children.first { return child.size(for: proposal) }
    return sample?.size(for: proposal) ?? CGSize(width: proposal.width ?? 44, height: 44)
  }

  override package func layout(in size: CGSize, proposal: ProposedViewSize) {
    wasPlaced = true
    super.layout(in: size, proposal: proposal)
  }

  /// Whether it was placed in or around `window`, both on the screen.
  package func isNear(_ window: CGRect) -> Bool {
    wasPlaced && screenOrigin.x <= window.maxX && screenOrigin.x + frame.width >= window.minX
      && screenOrigin.y <= window.maxY && screenOrigin.y + frame.height >= window.minY
  }
}
