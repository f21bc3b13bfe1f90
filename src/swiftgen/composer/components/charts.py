"""Charts drawn with shapes: bars, a line, a ring."""

from swiftgen.composer.kit import Kit


def BARS(kit: Kit) -> str:  # noqa: N802
    """A bar chart of labelled values."""
    if kit.flip("bars-horizontal", 0.35):
        body = """
            VStack(alignment: .leading, spacing: 10) {
              ForEach(bars, id: \\.label) { bar in
                VStack(alignment: .leading, spacing: 4) {
                  HStack {
                    Text(bar.label)
                    Spacer()
                    Text(bar.value, format: .number.precision(.fractionLength(0...1)))
                      .foregroundStyle(<<T>>.muted)
                  }
                  .font(.caption)
                  GeometryReader { space in
                    Capsule()
                      .fill(<<T>>.accent)
                      .frame(width: max(4, space.size.width * bar.value / highest))
                  }
                  .frame(height: 8)
                }
                .accessibilityElement(children: .combine)
              }
            }
        """
    else:
        body = """
            HStack(alignment: .bottom, spacing: 8) {
              ForEach(bars, id: \\.label) { bar in
                VStack(spacing: 6) {
                  Text(bar.value, format: .number.precision(.fractionLength(0...1)))
                    .font(.caption2)
                    .foregroundStyle(<<T>>.muted)
                  <<shape>>
                    .fill(bar.value == highest ? <<T>>.accent : <<T>>.accent.opacity(0.45))
                    .frame(height: max(4, 110 * bar.value / highest))
                  Text(bar.label)
                    .font(.caption2)
                    .lineLimit(1)
                    .foregroundStyle(<<T>>.text)
                }
                .frame(maxWidth: .infinity)
                .accessibilityElement(children: .combine)
              }
            }
            .frame(height: 160, alignment: .bottom)
        """
    return kit.fill(
        """
        import SwiftUI

        /// Values side by side.
        struct <<Bars>>: View {
          let bars: [(label: String, value: Double)]

          private var highest: Double {
            max(bars.map(\\.value).max() ?? 0, 0.0001)
          }

          var body: some View {
            <<body>>
          }
        }
        """,
        body=kit.fill(
            body, shape=kit.pick("bar-shape", "Capsule()", "RoundedRectangle(cornerRadius: 5)", "Rectangle()")
        ),
    )


def LINE(kit: Kit) -> str:  # noqa: N802
    """A line through values in order."""
    return kit.fill(
        """
        import SwiftUI

        /// Values in their order, joined by a line.
        struct <<Line>>: View {
          let values: [Double]

          var body: some View {
            GeometryReader { space in
              let points = points(in: space.size)
              ZStack {
                <<area>>
                Path { path in
                  path.addLines(points)
                }
                .stroke(<<T>>.accent, style: StrokeStyle(lineWidth: <<width>>, lineCap: .round, lineJoin: .round))
                ForEach(points.indices, id: \\.self) { index in
                  Circle()
                    .fill(<<T>>.accent)
                    .frame(width: 7, height: 7)
                    .position(points[index])
                }
              }
            }
            .frame(height: <<height>>)
            .accessibilityElement()
            .accessibilityLabel("Chart of \\(values.count) values")
          }

          private func points(in size: CGSize) -> [CGPoint] {
            let low = values.min() ?? 0
            let span = max((values.max() ?? 0) - low, 0.0001)
            let step = size.width / CGFloat(max(values.count - 1, 1))
            return values.enumerated().map { index, value in
              CGPoint(x: CGFloat(index) * step, y: (size.height - 12) * (1 - (value - low) / span) + 6)
            }
          }
        }
        """,
        width=kit.pick("line-width", "2", "2.5", "3"),
        height=kit.pick("line-height", "130", "150", "170"),
        area=kit.fill(
            """
            Path { path in
              guard let first = points.first, let last = points.last else { return }
              path.move(to: CGPoint(x: first.x, y: space.size.height))
              for point in points {
                path.addLine(to: point)
              }
              path.addLine(to: CGPoint(x: last.x, y: space.size.height))
              path.closeSubpath()
            }
            .fill(<<T>>.accent.opacity(0.15))
            """
        )
        if kit.flip("line-area")
        else "",
    )


def RING(kit: Kit) -> str:  # noqa: N802
    """A ring that fills with progress, with content inside."""
    return kit.fill(
        """
        import SwiftUI

        /// A ring that is filled up to a fraction, around its content.
        struct <<Ring>><Content: View>: View {
          let fraction: Double
          @ViewBuilder let content: Content

          var body: some View {
            ZStack {
              Circle()
                .stroke(<<T>>.accent.opacity(0.16), lineWidth: <<width>>)
              Circle()
                .trim(from: 0, to: min(max(fraction, 0), 1))
                .stroke(<<T>>.accent, style: StrokeStyle(lineWidth: <<width>>, lineCap: <<cap>>))
                .rotationEffect(.degrees(-90))
                .animation(.easeInOut(duration: 0.4), value: fraction)
              content
            }
            .padding(<<width>> / 2)
          }
        }
        """,
        width=kit.pick("ring-width", "8", "12", "16", "20"),
        cap=kit.pick("ring-cap", ".round", ".butt", ".round"),
    )
