import Combine
import Testing

struct Oops: Error, Equatable {}

/// Draws streams as text: one character a frame, `-` for nothing, a letter for a value, `|` for
/// the end, `#` for a failure, `(ab|)` for several events in one frame.
final class Marbles {
  typealias Stream = AnyPublisher<String, Oops>
  let scheduler = VirtualScheduler()
  private var token: AnyCancellable?

  /// A stream that is under way from frame 0, whoever listens.
  func hot(_ diagram: String) -> Stream {
    let subject = PassthroughSubject<String, Oops>()
    play(diagram, into: subject)
    return subject.eraseToAnyPublisher()
  }

  /// A stream that starts anew for each subscriber.
  func cold(_ diagram: String) -> Stream {
    Deferred { [self] in
      let subject = PassthroughSubject<String, Oops>()
      play(diagram, into: subject)
      return subject
    }.eraseToAnyPublisher()
  }

  private func play(_ diagram: String, into subject: PassthroughSubject<String, Oops>) {
    for (frame, event) in Self.events(diagram) {
      scheduler.schedule(after: scheduler.now.advanced(by: .init(frame))) {
        switch event {
        case "|": subject.send(completion: .finished)
        case "#": subject.send(completion: .failure(Oops()))
        default: subject.send(String(event))
        }
      }
    }
  }

  static func events(_ diagram: String) -> [(Int, Character)] {
    var frame = 0
    var isGrouped = false
    var events: [(Int, Character)] = []
    for character in diagram {
      switch character {
      case "(": isGrouped = true
      case ")":
        isGrouped = false
        frame += 1
      default:
        if character != "-" { events.append((frame, character)) }
        if !isGrouped { frame += 1 }
      }
    }
    return events
  }

  /// Draws what a stream sends in some frames; it listens until `cancelAt`.
  func draw<P: Publisher>(_ publisher: P, frames: Int = 20, cancelAt: Int? = nil) -> String
  where P.Output == String {
    var cells = Array(repeating: "", count: frames + 1)
    token = publisher.sink(
      receiveCompletion: { [scheduler] completion in
        if case .finished = completion {
          cells[scheduler.now.frame] += "|"
        } else {
          cells[scheduler.now.frame] += "#"
        }
      }, receiveValue: { [scheduler] in cells[scheduler.now.frame] += $0 })
    if let cancelAt {
      scheduler.run(to: cancelAt)
      token?.cancel()
    }
    scheduler.run(to: frames)
    token = nil
    let text = cells.map { $0.isEmpty ? "-" : $0.count == 1 ? $0 : "(\($0))" }.joined()
    return String(text.reversed().drop { $0 == "-" }.reversed())
  }
}
