/// Lays out and draws text.
@MainActor
package final class TextElement: Element {
  private struct Style {
    let color: JSON
    let underline: JSON?
    let strikethrough: JSON?
    let symbol: String?
  }

  private let runs: [TextRun]
  private let styles: [Style]
  private let settings: TextSettings
  private let plain: String

  package init(id: Int, text: Text, environment: EnvironmentValues, node: _Node) {
    settings = environment.text
    var runs: [TextRun] = []
    var styles: [Style] = []
    var words = ""
    var ticks = false
    for run in text.spelled(environment.locale.identifier) {
      let resolved = Resolver(run.change, environment)
      let face = resolved.face
      var content = ""
      var symbol: String?
      switch run.content {
      case .string(let string): content = string
      case .localized: break
      case .timer(let timer):
        content = timer.words(at: Date())
        ticks = true
      case .symbol(let name):
        content = "\u{FFFC}"
        symbol = name
      }
      switch settings.textCase {
      case .uppercase: content = content.uppercased()
      case .lowercase: content = content.lowercased()
      case nil: break
      }
      runs.append(
        TextRun(
          text: content, face: face, tracking: run.change.tracking ?? settings.tracking,
          baselineOffset: run.change.baselineOffset ?? settings.baselineOffset, tag: styles.count,
          attachmentWidth: symbol == nil ? nil : face.size * 1.2))
      styles.append(
        Style(
          color: resolved.color, underline: resolved.mark(run.change.underline, settings.underline),
          strikethrough: resolved.mark(run.change.strikethrough, settings.strikethrough), symbol: symbol))
      if symbol == nil { words += content }
    }
    self.runs = runs
    self.styles = styles
    plain = words
    super.init(id: id)
    if ticks { Ticker.shared.tick(node) }
  }

  /// A twentieth of a point more than offered: sums of widths lose that much to rounding, and a word must not break for it.
  private func lay(_ proposal: ProposedViewSize) -> TextLayout {
    TextLayout.make(
      runs: runs, width: proposal.width.map { $0 + 0.05 }, height: proposal.height, lineLimit: settings.lineLimit,
      reservesSpace: settings.reservesSpace, truncation: settings.truncation.option,
      lineSpacing: settings.lineSpacing,
      alignment: isMirrored ? settings.alignment.option.mirrored : settings.alignment.option,
      minimumScaleFactor: settings.minimumScaleFactor, allowsTightening: settings.allowsTightening)
  }

  private var placed: TextLayout?

  override package func measure(_ proposal: ProposedViewSize) -> CGSize {
    var size = lay(proposal).size
    if settings.leastLines > 1 {
      let least = TextLayout.make(
        runs: runs, width: nil, lineLimit: settings.leastLines, reservesSpace: true, lineSpacing: settings.lineSpacing)
      size.height = max(size.height, least.size.height)
    }
    return size
  }

  override package func layout(in size: CGSize, proposal: ProposedViewSize) { placed = lay(proposal) }

  override package func explicitGuide(_ key: AlignmentKey, size: CGSize) -> CGFloat? {
    if key == VerticalAlignment.firstTextBaseline.key { return placed?.firstBaseline }
    if key == VerticalAlignment.lastTextBaseline.key { return placed?.lastBaseline }
    return nil
  }

  override package func draw(into list: inout [DrawNode], at origin: CGPoint, _ context: DrawContext) {
    guard let placed, !placed.lines.isEmpty else { return }
    let node = DrawNode(id: id, kind: "text", frame: CGRect(origin: origin, size: frame.size))
    node.animation = context.animation
    node.set("lines", .array(placed.lines.map { encode($0) }))
    node.spoken = plain
    list.append(node)
    drawSymbols(of: placed, into: node, context)
  }

  private func encode(_ line: TextLine) -> JSON {
    let runs = line.runs.filter { styles[$0.tag].symbol == nil }.map { run -> JSON in
      let style = styles[run.tag]
      var members: [(String, JSON)] = [
        ("x", .number(run.x)), ("w", .number(run.width)), ("s", .string(run.text)),
        (
          "font",
          .array([
            .number(run.face.size), .number(Double(run.face.servedWeight)), .string(run.face.pageDesign),
            .number(run.face.italic ? 1 : 0),
          ])
        ), ("c", style.color),
      ]
      if run.tracking != 0 { members.append(("tr", .number(run.tracking))) }
      if run.baselineOffset != 0 { members.append(("up", .number(run.baselineOffset))) }
      if let underline = style.underline { members.append(("u", underline)) }
      if let strikethrough = style.strikethrough { members.append(("st", strikethrough)) }
      return .object(members)
    }
    return .object([("y", .number(line.baseline)), ("runs", .array(runs))])
  }

  private func drawSymbols(of layout: TextLayout, into node: DrawNode, _ context: DrawContext) {
    var count = 0
    for line in layout.lines {
      for run in line.runs {
        guard let name = styles[run.tag].symbol else { continue }
        count += 1
        let side = run.face.size
        let symbol = DrawNode(
          id: -(id * 64 + count), kind: "symbol",
          frame: CGRect(x: run.x, y: line.baseline - side * 0.85, width: run.width, height: side))
        symbol.animation = context.animation
        symbol.set("name", .string(name))
        symbol.set("size", .number(side))
        symbol.set("w", .number(Double(run.face.weight)))
        symbol.set("c", .array([styles[run.tag].color]))
        node.children.append(symbol)
      }
    }
  }
}

/// Puts a run's own changes over what the environment says.
@MainActor
private struct Resolver {
  let face: FontFace
  let color: JSON
  private let environment: EnvironmentValues

  init(_ change: Text.Change, _ environment: EnvironmentValues) {
    var font = change.font ?? environment.font ?? .body
    if let weight = change.weight {
      font.weight = weight
    } else if change.font == nil, let weight = environment.fontWeight {
      font.weight = weight
    }
    if let design = change.design { font.design = design }
    if change.italic == true { font.isItalic = true }
    if change.monospaced == true { font.isMonospaced = true }
    if change.monospacedDigit == true { font.monospacedDigits = true }
    if let scale = change.scale { font.scale *= scale }
    face = font.face(in: environment)
    let context = PaintContext(environment: environment)
    let style = change.style?.value ?? environment.foregroundStyle ?? AnyShapeStyle(Color.primary)
    color = style._paint(in: context).textColor
    self.environment = environment
  }

  /// The colour of a line at the text, if there is one.
  func mark(_ own: TextSettings.LineMark??, _ inherited: TextSettings.LineMark?) -> JSON? {
    let mark: TextSettings.LineMark?
    if let own { mark = own } else { mark = inherited }
    guard let mark else { return nil }
    return mark.color.map { .string($0.rgba(in: environment).hex) } ?? color
  }
}

extension Paint {
  /// A gradient goes to the page as it is; a material becomes a grey.
  package var textColor: JSON {
    if case .json(let value) = content { return value }
    return .string("#8E8E93FF")
  }
}

extension Text.TruncationMode {
  fileprivate var option: TextOptions.Truncation {
    switch self {
    case .head: .head
    case .tail: .tail
    case .middle: .middle
    }
  }
}

extension TextOptions.Alignment {
  fileprivate var mirrored: Self {
    switch self {
    case .leading: .trailing
    case .center: .center
    case .trailing: .leading
    }
  }
}

extension TextAlignment {
  fileprivate var option: TextOptions.Alignment {
    switch self {
    case .leading: .leading
    case .center: .center
    case .trailing: .trailing
    }
  }
}

/// Makes texts that tell the time anew every second, as long as they are shown.
@MainActor
final class Ticker {
  static let shared = Ticker()
  private var nodes: [ObjectIdentifier: Weak] = [:]
  private var timer: Timer?

  private struct Weak { weak var node: _Node? }

  func tick(_ node: _Node) {
    nodes[ObjectIdentifier(node)] = Weak(node: node)
    guard timer == nil else { return }
    timer = Timer.scheduledTimer(withTimeInterval: 1, repeats: true) { _ in
      MainActor.assumeIsolated { Ticker.shared.fire() }
    }
  }

  private func fire() {
    let alive = nodes.values.compactMap(\.node).filter(\.isMounted)
    nodes = [:]
    if alive.isEmpty {
      timer?.invalidate()
      timer = nil
    }
    for node in alive {
      node.markElementsStale()
      node.graph.setNeedsLayout()
    }
  }
}
