/// Changes that the browser plays again and again. A browser that comes later must be told of them anew: it gets the
/// tree as it was before them, and then the changes.
@MainActor
package struct EndlessAnimations {
  /// A property of a node that was changed.
  package struct Change {
    let node: Int
    let key: String
    let before: JSON?
    let animation: Animation?
  }

  private var playing: [Int: [String: Change]] = [:]

  package init() {}

  /// Takes the changes of a frame: those that last are kept until the property changes again.
  package mutating func note(_ changes: [Change], gone: (Int) -> Bool) {
    for change in changes {
      if change.animation?.repeats == 0 {
        playing[change.node, default: [:]][change.key] = change
      } else {
        playing[change.node]?[change.key] = nil
      }
    }
    for node in playing.keys where gone(node) || playing[node]?.isEmpty == true { playing[node] = nil }
  }

  /// Sets the nodes back to what they were; gives what must be restored once they are written, and the changes as ops.
  func rewound(_ index: [Int: DrawNode]) -> ([(DrawNode, String, JSON?)], [[UInt8]]) {
    var restored: [(DrawNode, String, JSON?)] = []
    var operations: [[UInt8]] = []
    for (id, changes) in playing.sorted(by: { $0.key < $1.key }) {
      guard let node = index[id] else { continue }
      for (key, change) in changes.sorted(by: { $0.key < $1.key }) {
        guard let animation = change.animation else { continue }
        let now = key == "f" ? node.frameValue : node.get(key)
        restored.append((node, key, now))
        node.restore(key, change.before)
        var out: [UInt8] = []
        JSON.object([
          ("op", .string("set")), ("i", .number(Double(id))), ("p", .object([(key, now ?? .null)])),
          ("an", animation.encoded),
        ]).write(to: &out)
        operations.append(out)
      }
    }
    return (restored, operations)
  }
}
