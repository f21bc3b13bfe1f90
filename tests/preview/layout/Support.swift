import SwiftUI

/// Shows the case that the field names: its name, then, when another room is wanted, `@` and `WIDTHxHEIGHT`.
@main struct LayoutApp: App {
  var body: some Scene { WindowGroup { Stage() } }
}

struct Stage: View {
  @State private var asked = ""

  var body: some View {
    let isData = asked.hasPrefix("{")
    let parts = isData ? [] : asked.split(separator: "@").map(String.init)
    let sides = parts.count > 1 ? parts[1].split(separator: "x").compactMap { Double($0) } : []
    let found = parts.first.flatMap { name in layoutCases.first { $0.name == name } }
    ZStack(alignment: .stage) {
      if isData, let grown = Grown(asked) {
        grown.frame(width: 300, height: 200, alignment: .stage)
          .frame(maxWidth: .infinity, maxHeight: .infinity, alignment: .stage)
          .ignoresSafeArea()
          .id(asked)
      }
      if let found {
        let room = sides.count == 2 ? CGSize(width: sides[0], height: sides[1]) : found.room
        if let room {
          found.view()
            .frame(width: room.width, height: room.height, alignment: .stage)
            .environment(\.layoutDirection, found.isRightToLeft ? .rightToLeft : .leftToRight)
            .frame(maxWidth: .infinity, maxHeight: .infinity, alignment: .stage)
            .environment(\.dynamicTypeSize, .large)
            .ignoresSafeArea()
            .id(asked)
        } else {
          found.view().id(asked)
        }
      }
      TextField("Case", text: $asked).accessibilityIdentifier("case").frame(width: 40, height: 20)
        .environment(\.layoutDirection, .leftToRight)
        .frame(maxWidth: .infinity, maxHeight: .infinity, alignment: .bottomTrailing)
    }
  }
}

@MainActor struct LayoutCase {
  let name: String
  /// None is the whole screen with its bars.
  let room: CGSize?
  let isRightToLeft: Bool
  let view: () -> AnyView

  init<V: View>(_ name: String, _ room: CGSize?, rtl: Bool, @ViewBuilder _ view: @escaping () -> V) {
    self.name = name
    self.room = room
    isRightToLeft = rtl
    self.view = { AnyView(view()) }
  }
}

extension View {
  /// Makes the frame that the view got known outside, without changing it.
  func mark(_ name: String) -> some View {
    background(alignment: .stage) { Color.clear.accessibilityElement().accessibilityIdentifier(name) }
  }

  /// A fixed frame that is known outside.
  func box(_ name: String, _ width: CGFloat, _ height: CGFloat) -> some View {
    frame(width: width, height: height).mark(name)
  }
}

/// A view of a fixed size with a name.
struct Box: View {
  let name: String
  let width: CGFloat
  let height: CGFloat

  init(_ name: String, _ width: CGFloat, _ height: CGFloat) { (self.name, self.width, self.height) = (name, width, height) }

  var body: some View { Color.blue.box(name, width, height) }
}

/// A view that takes all that it is offered, and has a name.
struct Fill: View {
  let name: String

  init(_ name: String) { self.name = name }

  var body: some View { Color.green.mark(name) }
}

/// Makes a rectangle known outside: its corner as a place, its size as one.
struct Told: View {
  let name: String
  let rect: CGRect

  init(_ name: String, _ rect: CGRect) { (self.name, self.rect) = (name, rect) }

  var body: some View {
    Color.clear.frame(width: rect.width, height: rect.height).mark(name).offset(x: rect.minX, y: rect.minY)
  }
}

/// Reads something of the geometry and tells it as a rectangle in the room.
struct Reading: View {
  let name: String
  let read: (GeometryProxy) -> CGRect

  init(_ name: String, _ read: @escaping (GeometryProxy) -> CGRect) { (self.name, self.read) = (name, read) }

  var body: some View {
    GeometryReader { Color.clear.preference(key: Rects.self, value: [name: read($0)]) }
  }
}

/// Rectangles by name, told upwards; `showRects` makes them known outside.
struct Rects: PreferenceKey {
  static let defaultValue: [String: CGRect] = [:]
  static func reduce(value: inout [String: CGRect], nextValue: () -> [String: CGRect]) {
    value.merge(nextValue()) { $1 }
  }
}

extension View {
  func showRects() -> some View {
    overlayPreferenceValue(Rects.self, alignment: .topLeading) { rects in
      ForEach(rects.keys.sorted(), id: \.self) { Told($0, rects[$0]!) }
    }
  }
}

struct Anchors: PreferenceKey {
  static let defaultValue: [String: Anchor<CGRect>] = [:]
  static func reduce(value: inout [String: Anchor<CGRect>], nextValue: () -> [String: Anchor<CGRect>]) {
    value.merge(nextValue()) { $1 }
  }
}

struct Points: PreferenceKey {
  static let defaultValue: [Anchor<CGPoint>] = []
  static func reduce(value: inout [Anchor<CGPoint>], nextValue: () -> [Anchor<CGPoint>]) { value += nextValue() }
}

private enum ThirdID: AlignmentID {
  static func defaultValue(in context: ViewDimensions) -> CGFloat { context.height / 3 }
}

private enum MiddleID: AlignmentID {
  static func defaultValue(in context: ViewDimensions) -> CGFloat { context.width / 2 }
}

/// The top leading corner by guides that no case sets.
private enum StageID: AlignmentID {
  static func defaultValue(in context: ViewDimensions) -> CGFloat { 0 }
}

extension Alignment {
  static let stage = Alignment(
    horizontal: HorizontalAlignment(StageID.self), vertical: VerticalAlignment(StageID.self))
}

extension VerticalAlignment {
  static let third = VerticalAlignment(ThirdID.self)
}

extension HorizontalAlignment {
  static let middle = HorizontalAlignment(MiddleID.self)
}

/// Every view one step right of and below the one before, in its ideal size.
struct Stairs: Layout {
  var step: CGFloat = 10

  func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize {
    let sizes = subviews.map { $0.sizeThatFits(.unspecified) }
    let shift = step * CGFloat(max(sizes.count - 1, 0))
    return CGSize(
      width: (sizes.map(\.width).max() ?? 0) + shift, height: (sizes.map(\.height).max() ?? 0) + shift)
  }

  func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) {
    for (index, subview) in subviews.enumerated() {
      let shift = step * CGFloat(index)
      subview.place(at: CGPoint(x: bounds.minX + shift, y: bounds.minY + shift), proposal: .unspecified)
    }
  }
}

/// Takes all room and puts its one view at a point of it by an anchor, offering a size of its own.
struct Pinned: Layout {
  var at: UnitPoint
  var anchor: UnitPoint
  var offer = ProposedViewSize.unspecified

  func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize {
    proposal.replacingUnspecifiedDimensions()
  }

  func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) {
    let point = CGPoint(x: bounds.minX + bounds.width * at.x, y: bounds.minY + bounds.height * at.y)
    for subview in subviews { subview.place(at: point, anchor: anchor, proposal: offer) }
  }
}

/// Takes all room and places nothing.
struct Lazy: Layout {
  func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize {
    proposal.replacingUnspecifiedDimensions()
  }
  func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) {}
}

struct Share: LayoutValueKey { static let defaultValue: CGFloat = 1 }

/// Columns whose widths are as the shares that the views tell; the shares are kept in the cache.
struct Shares: Layout {
  struct Cache { var total: CGFloat }

  func makeCache(subviews: Subviews) -> Cache { Cache(total: subviews.reduce(0) { $0 + $1[Share.self] }) }

  func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout Cache) -> CGSize {
    proposal.replacingUnspecifiedDimensions()
  }

  func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Cache) {
    var x = bounds.minX
    for subview in subviews {
      let width = bounds.width * subview[Share.self] / cache.total
      subview.place(at: CGPoint(x: x, y: bounds.minY), proposal: ProposedViewSize(width: width, height: bounds.height))
      x += width
    }
  }
}

/// As large as what it holds, with its bottom guide in the middle.
struct HalfBottom: Layout {
  func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize {
    subviews.first?.sizeThatFits(proposal) ?? .zero
  }
  func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) {
    subviews.first?.place(at: bounds.origin, proposal: ProposedViewSize(bounds.size))
  }
  func explicitAlignment(
    of guide: VerticalAlignment, in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ()
  ) -> CGFloat? {
    guide == .bottom ? bounds.midY : nil
  }
}

/// Ordered by priority, one below the other.
struct ByPriority: Layout {
  func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize {
    subviews.reduce(into: CGSize.zero) {
      let size = $1.sizeThatFits(.unspecified)
      $0 = CGSize(width: max($0.width, size.width), height: $0.height + size.height)
    }
  }
  func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) {
    var y = bounds.minY
    for subview in subviews.sorted(by: { $0.priority > $1.priority }) {
      subview.place(at: CGPoint(x: bounds.minX, y: y), proposal: .unspecified)
      y += subview.sizeThatFits(.unspecified).height
    }
  }
}
