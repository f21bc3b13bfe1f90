/// Finds the frames of a view's subviews from the constraints that are tied to them.
///
/// It is no linear solver: each side is taken from the first constraint that gives it, and what stays open is the view's own size.
@MainActor
struct ConstraintSolver {
  let container: UIView

  func apply() {
    // Constraints refer to each other: a second pass sees what the first one found.
    for _ in 0..<2 {
      for view in container.subviews where !view.translatesAutoresizingMaskIntoConstraints {
        view.setFrameByLayout(frame(of: view))
      }
    }
  }

  private func frame(of view: UIView) -> CGRect {
    var found: [NSLayoutConstraint.Attribute: CGFloat] = [:]
    for one in view.heldConstraints where one.isActive {
      guard let (attribute, value) = value(of: one, for: view) else { continue }
      if one.relation == .equal || found[attribute] == nil { found[attribute] = value }
    }
    let content = view.intrinsicContentSize
    let natural = CGSize(
      width: content.width >= 0 ? content.width : view.sizeThatFits(container.bounds.size).width,
      height: content.height >= 0 ? content.height : view.sizeThatFits(container.bounds.size).height)
    let (x, width) = span(
      found[.leading] ?? found[.left], found[.trailing] ?? found[.right], found[.centerX], found[.width], natural.width)
    let (y, height) = span(found[.top], found[.bottom], found[.centerY], found[.height], natural.height)
    return CGRect(x: x, y: y, width: width, height: height)
  }

  private func span(_ start: CGFloat?, _ end: CGFloat?, _ middle: CGFloat?, _ length: CGFloat?, _ natural: CGFloat) -> (
    CGFloat, CGFloat
  ) {
    if let start, let end, length == nil { return (start, max(end - start, 0)) }
    let length = length ?? natural
    if let start { return (start, length) }
    if let end { return (end - length, length) }
    if let middle { return (middle - length / 2, length) }
    return (0, length)
  }

  /// Which side of the view the constraint fixes, and where, in the container's coordinates.
  private func value(of one: NSLayoutConstraint, for view: UIView) -> (NSLayoutConstraint.Attribute, CGFloat)? {
    if one.firstItem === view {
      if one.secondItem == nil { return (one.firstAttribute, one.constant) }
      guard let other = side(one.secondAttribute, of: one.secondItem) else { return nil }
      return (one.firstAttribute, other * one.multiplier + one.constant)
    }
    guard one.secondItem === view, let other = side(one.firstAttribute, of: one.firstItem), one.multiplier != 0 else {
      return nil
    }
    return (one.secondAttribute, (other - one.constant) / one.multiplier)
  }

  private func side(_ attribute: NSLayoutConstraint.Attribute, of item: AnyObject?) -> CGFloat? {
    let rect: CGRect
    switch item {
    case let guide as UILayoutGuide where guide.owningView === container: rect = guide.layoutFrame
    case let view as UIView where view === container: rect = CGRect(origin: .zero, size: view.bounds.size)
    case let view as UIView where view.superview === container: rect = view.frame
    default: return nil
    }
    switch attribute {
    case .leading, .left, .leadingMargin, .leftMargin: return rect.minX
    case .trailing, .right, .trailingMargin, .rightMargin: return rect.maxX
    case .top, .topMargin: return rect.minY
    case .bottom, .bottomMargin, .lastBaseline, .firstBaseline: return rect.maxY
    case .width: return rect.width
    case .height: return rect.height
    case .centerX, .centerXWithinMargins: return rect.midX
    case .centerY, .centerYWithinMargins: return rect.midY
    case .notAnAttribute: return nil
    }
  }
}
