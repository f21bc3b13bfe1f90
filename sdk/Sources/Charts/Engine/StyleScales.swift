import SwiftUI

/// The colours, symbols, sizes and lines that values get.
package struct StyleScales {
  package static let palette: [Color] = [.blue, .green, .orange, .purple, .red, .cyan, .yellow, .pink, .teal, .indigo]

  package private(set) var colorDomain: [_PlotValue] = []
  package private(set) var symbolDomain: [_PlotValue] = []
  package private(set) var lineDomain: [_PlotValue] = []
  package private(set) var sizeRange: (Double, Double)?
  private let settings: ChartSettings

  package init(_ marks: [Mark], _ settings: ChartSettings) {
    self.settings = settings
    colorDomain = Self.domain(settings.colors.domain, marks.compactMap(\.style.foregroundBy?.value))
    symbolDomain = Self.domain(settings.symbols.domain, marks.compactMap(\.style.symbolBy?.value))
    lineDomain = Self.domain(settings.lines.domain, marks.compactMap(\.style.lineBy?.value))
    let sizes =
      marks.compactMap(\.style.symbolSizeBy?.value.measure) + (settings.symbolSizes.domain ?? []).compactMap(\.measure)
    if let low = sizes.min(), let high = sizes.max() { sizeRange = (low, high) }
  }

  private static func domain(_ given: [_PlotValue]?, _ found: [_PlotValue]) -> [_PlotValue] {
    guard !found.isEmpty || given != nil else { return [] }
    var seen: Set<_PlotValue> = []
    return ((given ?? []) + found).filter { seen.insert($0).inserted }
  }

  /// Whether colours go by numbers rather than by categories.
  package var isContinuous: Bool {
    guard settings.colors.domain == nil || settings.colors.isGradient, settings.colors.mapping == nil else {
      return false
    }
    return !colorDomain.isEmpty
      && colorDomain.allSatisfy { if case .number = $0 { true } else { false } }
  }

  package func color(_ value: _PlotValue) -> AnyShapeStyle? {
    if let mapped = settings.colors.mapping?(value) { return mapped }
    if isContinuous, let number = value.measure { return gradient(at: number) }
    guard let index = colorDomain.firstIndex(of: value) else { return nil }
    if let range = settings.colors.range, !range.isEmpty { return range[index % range.count] }
    return AnyShapeStyle(Self.palette[index % Self.palette.count])
  }

  /// The ends of the number scale.
  package var extent: (Double, Double) {
    let numbers = colorDomain.compactMap(\.measure)
    return (numbers.min() ?? 0, numbers.max() ?? 1)
  }

  package var gradientColors: [Color] {
    let given = (settings.colors.range ?? []).compactMap { $0.base as? Color }
    return given.count > 1 ? given : [Color.blue.opacity(0.15), .blue]
  }

  private func gradient(at number: Double) -> AnyShapeStyle {
    let (low, high) = extent
    let colors = gradientColors
    let share = high > low ? min(max((number - low) / (high - low), 0), 1) : 1
    let place = share * Double(colors.count - 1)
    let index = min(Int(place), colors.count - 2)
    return AnyShapeStyle(colors[index].mix(with: colors[index + 1], by: place - Double(index)))
  }

  package func symbol(_ value: _PlotValue) -> MarkStyle.Symbol? {
    if let mapped = settings.symbols.mapping?(value) { return mapped }
    guard let index = symbolDomain.firstIndex(of: value) else { return nil }
    if let range = settings.symbols.range, !range.isEmpty { return range[index % range.count] }
    let all = BasicChartSymbolShape.all
    return .shape(all[index % all.count])
  }

  package func symbolSize(_ value: _PlotValue) -> CGFloat? {
    if let mapped = settings.symbolSizes.mapping?(value) { return mapped }
    guard let number = value.measure, let (low, high) = sizeRange else { return nil }
    let range = settings.symbolSizes.range ?? [0, 400]
    let share = high > low ? CGFloat((number - low) / (high - low)) : 1
    return (range.first ?? 0) + share * ((range.last ?? 0) - (range.first ?? 0))
  }

  package func line(_ value: _PlotValue) -> StrokeStyle? {
    if let mapped = settings.lines.mapping?(value) { return mapped }
    guard let index = lineDomain.firstIndex(of: value) else { return nil }
    if let range = settings.lines.range, !range.isEmpty { return range[index % range.count] }
    let dashes: [[CGFloat]] = [[], [6, 4], [2, 3], [8, 3, 2, 3]]
    return StrokeStyle(lineWidth: 2, dash: dashes[index % dashes.count])
  }

  // MARK: For marks

  package func style(of mark: Mark) -> AnyShapeStyle {
    mark.style.foreground ?? mark.style.foregroundBy.flatMap { color($0.value) } ?? AnyShapeStyle(Color.blue)
  }

  package func symbol(of mark: Mark) -> MarkStyle.Symbol? {
    mark.style.symbol ?? mark.style.symbolBy.flatMap { symbol($0.value) }
  }

  package func symbolArea(of mark: Mark) -> CGFloat {
    mark.style.symbolSize ?? mark.style.symbolSizeBy.flatMap { symbolSize($0.value) } ?? 50
  }

  package func stroke(of mark: Mark) -> StrokeStyle? {
    mark.style.line ?? mark.style.lineBy.flatMap { line($0.value) }
  }
}
