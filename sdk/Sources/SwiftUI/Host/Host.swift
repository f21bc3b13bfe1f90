import FoundationAdditions
import SDKBase

/// Connects an app with the outside by the preview protocol: events in, frames out, one JSON object a line.
@MainActor
package final class Host {
  private let output: Int32
  private var renderer: Renderer?
  private var frameNumber = 0
  private var acknowledged = 0
  private var flushIsScheduled = false

  /// The app's own prints go to standard error from now on; the protocol keeps the first descriptor for itself.
  package init() {
    output = dup(STDOUT_FILENO)
    dup2(STDERR_FILENO, STDOUT_FILENO)
    setvbuf(stdout, nil, _IOLBF, 0)
    signal(SIGPIPE, SIG_IGN)
  }

  package func start<Content: View>(_ content: () -> Content) {
    let facts = screenFacts
    send(
      .object([
        ("t", .string("hello")), ("v", .number(1)), ("size", .numbers(facts.size.width, facts.size.height)),
        ("scheme", .string(facts.scheme)),
      ]))
    effectSink = { [weak self] kind, value in
      onMain {
        self?.send(.object([("t", .string("effect")), ("kind", .string(kind)), ("value", .string(value))]))
      }
    }
    unsupportedSink = { [weak self] api, note in
      onMain {
        self?.send(.object([("t", .string("unsupported")), ("api", .string(api)), ("note", .string(note))]))
      }
    }
    let renderer = Renderer(content())
    self.renderer = renderer
    renderer.graph.onNeedsFlush = { [weak self] in self?.scheduleFlush() }
    if let kept = KeptState.left() {
      renderer.graph.flush()
      kept.restore(below: renderer.root) { renderer.graph.flush() }
    }
    flush()
  }

  /// Serves events until the input ends.
  package func run() {
    let thread = Thread { [weak self] in
      while let line = readLine(strippingNewline: true) {
        let data = Data(line.utf8)
        DispatchQueue.main.async { self?.receive(data) }
      }
      DispatchQueue.main.async { Host.quit() }
    }
    thread.start()
    while true { RunLoop.main.run(mode: .default, before: .distantFuture) }
  }

  private static func quit() {
    UserDefaults.standard.synchronize()
    exit(0)
  }

  private func receive(_ line: Data) {
    guard let event = Event(line) else {
      FileHandle.standardError.write(
        Data("An event could not be read: \(String(decoding: line.prefix(200), as: UTF8.self))\n".utf8))
      return
    }
    acknowledged = max(acknowledged, event.sequence)
    if event.kind == "quit" {
      if let renderer, event.flag("keep") { KeptState(of: renderer.root).leave() }
      Host.quit()
    }
    if let renderer, event.kind == "origin" {
      let views = Origin.views(ofFirst: event.numbers("path"), below: renderer.root)
      send(.object([("t", .string("origin")), ("views", .array(views.map(JSON.string)))]))
      return
    }
    if let renderer { EventDelivery(renderer: renderer).deliver(event) }
    flush(answers: true)
  }

  private func scheduleFlush() {
    guard !flushIsScheduled else { return }
    flushIsScheduled = true
    DispatchQueue.main.async { [weak self] in self?.flush() }
  }

  private func flush(answers: Bool = false) {
    flushIsScheduled = false
    guard let renderer else { return }
    renderer.graph.flush()
    let whole = renderer.wantsWholeTree
    renderer.closeFrame()
    guard let frame = renderer.takeFrame(), whole || answers || renderer.hasChanges else { return }
    frameNumber += 1
    var out = Array("{\"t\":\"frame\",\"n\":\(frameNumber),\"ack\":\(acknowledged),".utf8)
    out.append(contentsOf: frame)
    out.append(UInt8(ascii: "}"))
    write(out)
  }

  private func send(_ message: JSON) {
    var out: [UInt8] = []
    message.write(to: &out)
    write(out)
  }

  private func write(_ line: [UInt8]) {
    var bytes = line
    bytes.append(UInt8(ascii: "\n"))
    var offset = 0
    while offset < bytes.count {
      let count = bytes[offset...].withUnsafeBytes { Foundation.write(output, $0.baseAddress, $0.count) }
      guard count > 0 else {
        if errno == EINTR { continue }
        Host.quit()
        return
      }
      offset += count
    }
  }
}
