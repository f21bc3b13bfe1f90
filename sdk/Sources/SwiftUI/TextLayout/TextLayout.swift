import Foundation

/// Text broken into placed lines.
package struct TextLayout: Hashable, Sendable {
  package var lines: [TextLine] = []
  package var size: CGSize = .zero
  /// What the text was shrunk by to fit, 1 for not at all.
  package var scale: CGFloat = 1

  /// From the top of the layout, in points.
  package var firstBaseline: CGFloat { lines.first?.baseline ?? 0 }
  package var lastBaseline: CGFloat { lines.last?.baseline ?? 0 }
  package var truncated: Bool { lines.last?.truncated ?? false }

  /// Lays text out, or finds that it has been done. Text without characters has no lines and no size.
  package static func make(runs: [TextRun], options: TextOptions = TextOptions()) -> TextLayout {
    let key = LayoutKey(runs: runs, options: options)
    return layouts.value(key) { fitted(runs, options) }
  }

  package static func make(
    runs: [TextRun], width: CGFloat?, height: CGFloat? = nil, lineLimit: Int? = nil,
    reservesSpace: Bool = false,
    truncation: TextOptions.Truncation = .tail, lineSpacing: CGFloat = 0,
    alignment: TextOptions.Alignment = .leading, minimumScaleFactor: CGFloat = 1,
    allowsTightening: Bool = false
  ) -> TextLayout {
    make(
      runs: runs,
      options: TextOptions(
        width: width, height: height, lineLimit: lineLimit, reservesSpace: reservesSpace,
        truncation: truncation,
        lineSpacing: lineSpacing, alignment: alignment, minimumScaleFactor: minimumScaleFactor,
        allowsTightening: allowsTightening))
  }

  /// The layout at full size or, where that is cut short, tightened and then shrunk as far as allowed.
  private static func fitted(_ runs: [TextRun], _ options: TextOptions) -> TextLayout {
    let clusters = shaped.value(runs) { TextClusters(runs) }
    let plain = Typesetter(clusters, options).layout()
    guard plain.truncated else { return plain }
    if options.allowsTightening {
      let tight = Typesetter(TextClusters(runs.map { $0.tightened() }), options).layout()
      if !tight.truncated { return tight }
    }
    guard options.minimumScaleFactor < 1 else { return plain }
    return shrunk(runs, options)
  }

  /// The largest that fits, to a hundredth; the smallest allowed when none does.
  private static func shrunk(_ runs: [TextRun], _ options: TextOptions) -> TextLayout {
    func attempt(_ percent: Int) -> TextLayout {
      let scale = CGFloat(percent) / 100
      var layout = Typesetter(TextClusters(runs.map { $0.scaled(scale) }), options).layout()
      layout.scale = scale
      return layout
    }
    var low = Int((options.minimumScaleFactor * 100).rounded(.up))
    var high = 100
    var best = attempt(low)
    guard !best.truncated else { return best }
    while high - low > 1 {
      let middle = (low + high) / 2
      let layout = attempt(middle)
      if layout.truncated { high = middle } else { (low, best) = (middle, layout) }
    }
    return best
  }
}

private struct LayoutKey: Hashable, Sendable {
  let runs: [TextRun]
  let options: TextOptions
}

private let layouts = BoundedCache<LayoutKey, TextLayout>(capacity: 2048)
/// The same text is asked for at several widths in a row.
private let shaped = BoundedCache<[TextRun], TextClusters>(capacity: 512)

extension TextRun {
  fileprivate func scaled(_ scale: CGFloat) -> TextRun {
    var run = self
    run.face.size *= scale
    run.tracking *= scale
    run.baselineOffset *= scale
    run.attachmentWidth = attachmentWidth.map { $0 * scale }
    return run
  }

  fileprivate func tightened() -> TextRun {
    var run = self
    run.tracking -= face.size * 0.03
    return run
  }
}
