/// Children one after the other along an axis.
///
/// Room is dealt out as in SwiftUI: higher priority first, leaving the others their least; within a priority the least
/// flexible child first, each offered an equal share of what is left.
@MainActor
package final class StackElement: Element {
  let axis: Axis
  let guide: AlignmentKey
  let spacing: CGFloat
  let rightToLeft: Bool

  package init(id: Int, axis: Axis, guide: AlignmentKey, spacing: CGFloat?, rightToLeft: Bool = false, children: [Element]) {
    self.axis = axis
    self.guide = guide
    self.spacing = spacing ?? 8
    self.rightToLeft = rightToLeft && axis == .horizontal
    super.init(id: id, children: children)
    for child in children { (child as? SpacerElement)?.axis = axis }
  }

  override package func measure(_ proposal: ProposedViewSize) -> CGSize {
    let sizes = proposals(for: proposal).enumerated().map { children[$0.offset].size(for: $0.element) }
    let gaps = spacing * CGFloat(max(children.count - 1, 0))
    let length = sizes.reduce(gaps) { $0 + $1.along(axis) }
    return CGSize(along: axis, length, across: thickness(proposal).total)
  }

  override package func layout(in size: CGSize, proposal: ProposedViewSize) {
    let offers = proposals(for: proposal)
    let line = thickness(proposal).line
    var position: CGFloat = 0
    for (child, offer) in zip(children, offers) {
      let extent = child.size(for: offer).along(axis)
      let start = rightToLeft ? size.width - position - extent : position
      let across = line - crossGuide(child, offer)
      child.place(at: CGPoint(along: axis, start, across: across), proposal: offer, in: self)
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
    let priorities = Set(children.map(\.layoutPriority)).sorted(by: >)
    var reserved = least.reduce(0, +)
    for priority in priorities {
      let group = children.indices.filter { children[$0].layoutPriority == priority }
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

  private func crossGuide(_ child: Element, _ offer: ProposedViewSize) -> CGFloat {
    child.dimensions(for: offer)[guide]
  }

  /// The extent across the axis, and where the guide lies in it.
  private func thickness(_ proposal: ProposedViewSize) -> (total: CGFloat, line: CGFloat) {
    var before: CGFloat = 0
    var after: CGFloat = 0
    for (child, offer) in zip(children, proposals(for: proposal)) {
      let dimensions = child.dimensions(for: offer)
      let line = dimensions[guide]
      let extent = axis == .horizontal ? dimensions.height : dimensions.width
      before = max(before, line)
      after = max(after, extent - line)
    }
    return (before + after, before)
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
