import Foundation

/// Which way a bar or an area grows.
package enum Orientation { case vertical, horizontal }

extension Mark {
  /// Bars grow along the axis of their number.
  package var orientation: Orientation {
    if y.isInterval { return .vertical }
    if x.isInterval { return .horizontal }
    guard let x = x.value else { return .vertical }
    guard let y = y.value else { return .horizontal }
    if case .number = x.value, x.upper == nil {
      if case .number = y.value, y.upper == nil { return .vertical }
      return .horizontal
    }
    return .vertical
  }

  /// What the mark is counted by.
  package var measured: Channel? { orientation == .vertical ? y.value : x.value }
  /// Where it stands.
  package var place: Channel? { orientation == .vertical ? x.value : y.value }
  package var isStackable: Bool {
    guard kind == .bar || kind == .area, !x.isInterval, !y.isInterval, case .number? = measured?.value else {
      return false
    }
    return true
  }
}

/// Puts bars and areas at one place on top of each other.
package enum Stacking {
  private struct Key: Hashable {
    let kind: Mark.Kind
    let place: _PlotValue?
    let group: _PlotValue?
  }

  /// From where to where each mark goes along its number's axis; nil for marks that do not grow.
  package static func extents(_ marks: [Mark]) -> [(from: Double, to: Double)?] {
    var result: [(from: Double, to: Double)?] = marks.map { _ in nil }
    var stacks: [Key: [Int]] = [:]
    var order: [Key] = []
    for (index, mark) in marks.enumerated() where mark.isStackable {
      let value = mark.measured?.value.measure ?? 0
      guard mark.stacking != .unstacked else {
        result[index] = (0, value)
        continue
      }
      let key = Key(kind: mark.kind, place: mark.place?.value, group: mark.style.positionBy?.value)
      if stacks[key] == nil { order.append(key) }
      stacks[key, default: []].append(index)
    }
    for key in order { stack(stacks[key] ?? [], marks, &result) }
    return result
  }

  private static func stack(_ members: [Int], _ marks: [Mark], _ result: inout [(from: Double, to: Double)?]) {
    let values = members.map { marks[$0].measured?.value.measure ?? 0 }
    let total = values.reduce(0) { $0 + abs($1) }
    let method = members.first.map { marks[$0].stacking } ?? .standard
    let factor = method == .normalized && total > 0 ? 1 / total : 1
    var (up, down) = (method == .center ? -total / 2 : 0, 0.0)
    for (index, value) in zip(members, values) {
      let length = value * factor
      if length >= 0 || method == .center {
        result[index] = (up, up + abs(length))
        up += abs(length)
      } else {
        result[index] = (down, down + length)
        down += length
      }
    }
  }
}
