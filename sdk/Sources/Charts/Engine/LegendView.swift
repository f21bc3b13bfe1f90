import SwiftUI

/// Tells which colour or symbol stands for what.
struct LegendView: View {
  private struct Entry: Identifiable {
    let id: Int
    let words: String
    let style: AnyShapeStyle
    let symbol: MarkStyle.Symbol?
  }

  private let entries: [Entry]
  private let gradient: (colors: [Color], low: String, high: String)?
  private let own: AnyView?

  /// nil when there is nothing to tell.
  init?(_ styles: StyleScales, _ settings: ChartSettings) {
    guard settings.legend.visibility != .hidden else { return nil }
    own = settings.legend.content
    if styles.isContinuous {
      let (low, high) = styles.extent
      gradient = (styles.gradientColors, low.formatted(), high.formatted())
      entries = []
      return
    }
    gradient = nil
    let domain = styles.colorDomain + styles.symbolDomain.filter { !styles.colorDomain.contains($0) }
    let lines = styles.lineDomain.filter { !domain.contains($0) }
    entries = (domain + lines).enumerated().map { index, value in
      Entry(
        id: index, words: Self.words(value), style: styles.color(value) ?? AnyShapeStyle(Color.blue),
        symbol: styles.symbol(value))
    }
    if entries.isEmpty, own == nil { return nil }
  }

  private static func words(_ value: _PlotValue) -> String {
    switch value {
    case .category(let text): text
    case .number(let number): number.formatted()
    case .date(let date): date.formatted(date: .abbreviated, time: .omitted)
    }
  }

  var body: some View {
    if let own {
      own
    } else if let gradient {
      HStack(spacing: 6) {
        Text(verbatim: gradient.low)
        RoundedRectangle(cornerRadius: 2)
          .fill(LinearGradient(colors: gradient.colors, startPoint: .leading, endPoint: .trailing))
          .frame(width: 120, height: 6)
        Text(verbatim: gradient.high)
      }
      .font(.caption2)
      .foregroundStyle(.secondary)
    } else {
      LegendFlow {
        ForEach(entries) { entry in
          HStack(spacing: 5) {
            SymbolView(symbol: entry.symbol).foregroundStyle(entry.style).frame(width: 8, height: 8)
            Text(verbatim: entry.words).font(.caption).foregroundStyle(.secondary).lineLimit(1)
          }
        }
      }
    }
  }
}

/// A legend's symbol.
private struct SymbolView: View {
  let symbol: MarkStyle.Symbol?

  var body: some View {
    switch symbol {
    case .view(let view)?: view
    case .shape(let shape)?: Outline { shape.outline(area: 50).offsetBy(dx: $0.midX, dy: $0.midY) }
    case nil: Circle()
    }
  }

  private struct Outline: Shape {
    let make: @Sendable (CGRect) -> Path
    nonisolated func path(in rect: CGRect) -> Path { make(rect) }
  }
}

/// Entries in rows.
private struct LegendFlow: Layout {
  func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize {
    places(proposal.width ?? .infinity, subviews).size
  }

  func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) {
    for (view, point) in zip(subviews, places(bounds.width + 0.5, subviews).points) {
      view.place(at: CGPoint(x: bounds.minX + point.x, y: bounds.minY + point.y), proposal: .unspecified)
    }
  }

  private func places(_ width: CGFloat, _ subviews: Subviews) -> (points: [CGPoint], size: CGSize) {
    var (corner, row, widest) = (CGPoint.zero, CGFloat(0), CGFloat(0))
    var points: [CGPoint] = []
    for view in subviews {
      let size = view.sizeThatFits(.unspecified)
      if corner.x > 0, corner.x + size.width > width {
        corner = CGPoint(x: 0, y: corner.y + row + 4)
        row = 0
      }
      points.append(corner)
      corner.x += size.width + 10
      row = max(row, size.height)
      widest = max(widest, corner.x - 10)
    }
    return (points, CGSize(width: widest, height: corner.y + row))
  }
}
