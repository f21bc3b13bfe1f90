import SwiftUI

/// What a chart of one size consists of: scales, marks of the axes, views to make.
@MainActor
package final class ChartPlan {
  /// A value of an axis with what is drawn there.
  struct Tick {
    let value: _PlotValue
    /// The value that follows, for what is centred between the two.
    let next: _PlotValue?
    let items: [AxisItem]
  }

  /// The marks of one `AxisMarks`.
  struct Ticks_ {
    let axis: Axis
    let side: Edge
    let isInset: Bool
    let ticks: [Tick]
  }

  /// A label to be made and placed.
  struct Label {
    let id: String
    let view: AnyView
    let axis: Axis
    let side: Edge
    let isInset: Bool
    let value: _PlotValue
    let next: _PlotValue?
    let centered: Bool?
    let spec: AxisLabel
    let offset: CGSize
  }

  let model: ChartModel
  let settings: ChartSettings
  let memory: ChartMemory
  let size: CGSize
  private(set) var x: Scale?
  private(set) var y: Scale?
  private(set) var axes: [Ticks_] = []
  private(set) var labels: [Label] = []
  /// Marks as they would be placed: tells which views there are to make.
  private(set) var draft: MarkGeometry
  var map: ChartMap { memory.map }

  init(_ model: ChartModel, _ settings: ChartSettings, _ memory: ChartMemory, size: CGSize) {
    (self.model, self.settings, self.memory, self.size) = (model, settings, memory, size)
    let room = CGSize(width: max(size.width - 30, 1), height: max(size.height - 30, 1))
    draft = MarkGeometry(ChartModel([], settings), x: nil, y: nil, size: room)
    (x, y) = (nil, nil)
    plan(.horizontal, model.x, settings.x, room.width)
    plan(.vertical, model.y, settings.y, room.height)
    x?.start = 0
    x?.end = room.width
    y?.start = room.height
    y?.end = 0
    draft = MarkGeometry(model, x: x, y: y, size: room)
    map.take(settings)
    map.styles = model.styles
    map.sectors = model.sectors
  }

  // MARK: Axes

  /// About how many marks an axis of `length` points has by itself.
  static func count(_ axis: Axis, _ kind: Scale.Kind, _ length: CGFloat) -> Int {
    switch (axis, kind) {
    case (.horizontal, .date): max(Int(length / 44), 2)
    case (.horizontal, _): max(Int(length / 60), 2)
    case (.vertical, _): min(max(Int(length / 44), 2), 6)
    }
  }

  private func plan(
    _ axis: Axis, _ model: AxisModel?, _ settings: ChartSettings.AxisSettings, _ length: CGFloat
  ) {
    guard let model else { return }
    let visible = visibleShare(model, settings, axis)
    let count = Int(Double(Self.count(axis, model.kind, length)) / visible)
    let sets = settings.content?() ?? [AxisMarkSet(preset: .automatic, position: .automatic, values: .automatic)]
    let scale = model.scale(count: count, marks: sets.first?.values)
    if axis == .horizontal { x = scale } else { y = scale }
    guard settings.visibility != .hidden else { return }
    for (number, set) in sets.enumerated() { add(set, number, axis, model, scale, count) }
  }

  /// The part of an axis that is in sight, from 0 to 1.
  func visibleShare(_ model: AxisModel?, _ settings: ChartSettings.AxisSettings, _ axis: Axis) -> Double {
    let isScrolling = self.settings.scrollAxes.contains(axis == .horizontal ? .horizontal : .vertical)
    guard isScrolling, let model else { return 1 }
    let whole = model.kind == .category ? Double(model.categories.count) : model.high - model.low
    let visible = settings.visibleLength ?? (model.kind == .category ? min(whole, 8) : whole / 2)
    return whole > 0 ? min(max(visible / whole, 0.002), 1) : 1
  }

  private func add(
    _ set: AxisMarkSet, _ number: Int, _ axis: Axis, _ model: AxisModel, _ scale: Scale, _ count: Int
  ) {
    let found = Ticks(set.values, model, scale, count: count)
    let side = side(of: set.position, axis, model.kind)
    var ticks: [Tick] = []
    for (index, value) in found.values.enumerated() {
      let next = index + 1 < found.values.count ? found.values[index + 1] : nil
      let items =
        set.make.map { $0(AxisValue(index: index, count: found.values.count, value: value)) }
        ?? Self.automatic(set, axis, model.kind)
      let tick = Tick(value: value, next: next ?? after(value, found.values, model), items: items)
      ticks.append(tick)
      add(labelsOf: tick, "\(axis) \(number) \(value)", set, axis, side, found.words)
    }
    axes.append(Ticks_(axis: axis, side: side, isInset: set.preset == .inset, ticks: ticks))
  }

  /// What would follow the last value: as far on as the last two are apart.
  private func after(_ value: _PlotValue, _ values: [_PlotValue], _ model: AxisModel) -> _PlotValue? {
    guard values.count > 1, let last = value.measure, let before = values[values.count - 2].measure else {
      guard case .date(let date) = value, let unit = model.unit else { return nil }
      return Calendar.autoupdatingCurrent.dateInterval(of: unit, for: date).map { .date($0.end) }
    }
    switch value {
    case .number: return .number(last * 2 - before)
    case .date: return .date(Date(timeIntervalSinceReferenceDate: last * 2 - before))
    case .category: return nil
    }
  }

  private func side(of position: AxisMarkPosition, _ axis: Axis, _ kind: Scale.Kind) -> Edge {
    switch (axis, position) {
    case (.horizontal, .top): .top
    case (.horizontal, _): .bottom
    case (.vertical, .leading): .leading
    case (.vertical, .trailing): .trailing
    case (.vertical, _): kind == .category ? .leading : .trailing
    }
  }

  private static func automatic(_ set: AxisMarkSet, _ axis: Axis, _ kind: Scale.Kind) -> [AxisItem] {
    let label = AxisItem(kind: .label(AxisLabel(content: set.format.map { .format($0) } ?? .automatic)))
    switch (axis, kind) {
    case (_, .category): return [label]
    case (.horizontal, .date):
      return [AxisItem(kind: .grid(set.stroke)), AxisItem(kind: .tick(.longestLabel, set.stroke)), label]
    default: return [AxisItem(kind: .grid(set.stroke)), label]
    }
  }

  private func add(
    labelsOf tick: Tick, _ id: String, _ set: AxisMarkSet, _ axis: Axis, _ side: Edge, _ words: (_PlotValue) -> String
  ) {
    for (index, item) in tick.items.enumerated() {
      guard case .label(let spec) = item.kind else { continue }
      let view: AnyView
      switch spec.content {
      case .automatic: view = AnyView(Text(verbatim: words(tick.value)))
      case .format(let format):
        guard let text = format(tick.value) else { continue }
        view = AnyView(Text(verbatim: text))
      case .view(let own): view = own
      }
      labels.append(
        Label(
          id: "\(id) \(index)", view: AnyView(LabelLook(view: view, item: item, axis: axis)), axis: axis, side: side,
          isInset: set.preset == .inset, value: tick.value, next: tick.next, centered: item.centered, spec: spec,
          offset: item.offset))
    }
  }
}

/// A label's font and colour.
private struct LabelLook: View {
  let view: AnyView
  let item: AxisItem
  let axis: Axis

  var body: some View {
    VStack(spacing: 0) { view }
      .font(item.font ?? .caption2)
      .foregroundStyle(item.style ?? AnyShapeStyle(Color.secondary))
      .multilineTextAlignment(axis == .horizontal ? .center : .leading)
      .lineLimit(axis == .horizontal ? 2 : 1)
  }
}
