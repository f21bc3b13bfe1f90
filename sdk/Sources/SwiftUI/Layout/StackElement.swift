/// Children one after the other along an axis.
///
/// Room is dealt out as in SwiftUI: higher priority first, leaving the others their least; within a priority the least
/// flexible child first, each offered an equal share of what is left.
@MainActor
package final class StackElement: Element {
  let axis: Axis
  let guide: AlignmentKey
  let spacing: CGFloat

  package init(id: Int, axis: Axis, guide: AlignmentKey, spacing: CGFloat?, children: [Element]) {
    self.axis = axis
    self.guide = guide
    self.spacing = spacing ?? 8
    super.init(id: id, children: children)
    for child in children { child.follow(axis) }
  }

  /// What one proposal comes to.
  private struct Solution {
    let proposal: ProposedViewSize
    let offers: [ProposedViewSize]
    let size: CGSize
    /// Where the guide lies across the axis, in the stack and in each child.
    let line: CGFloat
    let guides: [CGFloat]
  }

  private var solutions: [Solution] = []

  private func solve(_ proposal: ProposedViewSize) -> Solution {
    if let known = solutions.first(where: { $0.proposal == proposal }) { return known }
    let offers = proposals(for: proposal)
    var length = spacing * CGFloat(max(children.count - 1, 0))
    var before: CGFloat = 0
    var after: CGFloat = 0
    var guides: [CGFloat] = []
    guides.reserveCapacity(children.count)
    for (child, offer) in zip(children, offers) {
      let dimensions = child.dimensions(for: offer)
      let line = dimensions[guide]
      let size = CGSize(width: dimensions.width, height: dimensions.height)
      guides.append(line)
      length += size.along(axis)
      before = max(before, line)
      after = max(after, size.across(axis) - line)
    }
    let solution = Solution(
      proposal: proposal, offers: offers, size: CGSize(along: axis, length, across: before + after), line: before,
      guides: guides)
    if solutions.count >= 6 { solutions.removeFirst() }
    solutions.append(solution)
    return solution
  }

  override package func sizesForgotten() { solutions.removeAll() }

  override package func measure(_ proposal: ProposedViewSize) -> CGSize { solve(proposal).size }

  override package func layout(in size: CGSize, proposal: ProposedViewSize) {
    let solution = solve(proposal)
    var position: CGFloat = 0
    for (index, child) in children.enumerated() {
      let offer = solution.offers[index]
      let extent = child.size(for: offer).along(axis)
      let across = solution.line - solution.guides[index]
      child.place(at: CGPoint(along: axis, position, across: across), proposal: offer, in: self)
      position += extent + spacing
    }
  }

  /// What each child is offered.
  func proposals(for proposal: ProposedViewSize) -> [ProposedViewSize] {
    let across = proposal.across(axis)
    guard let total = proposal.along(axis), total.isFinite, children.count > 1 else {
      return children.map { _ in ProposedViewSize(along: axis, proposal.along(axis), across: across) }
    }
    var remaining = max(total - spacing * CGFloat(children.count - 1), 0)
    let least = children.map { $0.size(for: ProposedViewSize(along: axis, 0, across: across)).along(axis) }
    let most = children.map { $0.size(for: ProposedViewSize(along: axis, .infinity, across: across)).along(axis) }
    var result = children.map { _ in ProposedViewSize(along: axis, 0, across: across) }
    // Spacers get what everything else leaves: a text beside one is not broken while there is room.
    let ranks = children.map { $0.isSpacer ? -Double.infinity : $0.layoutPriority }
    let priorities = Set(ranks).sorted(by: >)
    var reserved = least.reduce(0, +)
    for priority in priorities {
      let group = children.indices.filter { ranks[$0] == priority }
        .sorted { (most[$0] - least[$0], $0) < (most[$1] - least[$1], $1) }
      for index in group { reserved -= least[index] }
      var available = max(remaining - reserved, 0)
      var waiting = group.count
      for index in group {
        let offer = ProposedViewSize(along: axis, available / CGFloat(waiting), across: across)
        result[index] = offer
        let taken = children[index].size(for: offer).along(axis)
        available = max(available - taken, 0)
        remaining = max(remaining - taken, 0)
        waiting -= 1
      }
    }
    return result
  }
}

extension CGSize {
  package func along(_ axis: Axis) -> CGFloat { axis == .horizontal ? width : height }
  package func across(_ axis: Axis) -> CGFloat { axis == .horizontal ? height : width }
  package init(along axis: Axis, _ length: CGFloat, across: CGFloat) {
    self = axis == .horizontal ? CGSize(width: length, height: across) : CGSize(width: across, height: length)
  }
}

extension CGPoint {
  package init(along axis: Axis, _ position: CGFloat, across: CGFloat) {
    self = axis == .horizontal ? CGPoint(x: position, y: across) : CGPoint(x: across, y: position)
  }
}

extension ProposedViewSize {
  package func along(_ axis: Axis) -> CGFloat? { axis == .horizontal ? width : height }
  package func across(_ axis: Axis) -> CGFloat? { axis == .horizontal ? height : width }
  package init(along axis: Axis, _ length: CGFloat?, across: CGFloat?) {
    self.init(
      width: axis == .horizontal ? length : across, height: axis == .horizontal ? across : length)
  }
}
