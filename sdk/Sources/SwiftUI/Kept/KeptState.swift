import FoundationAdditions

/// What the views of an app hold, carried over a reload: an edit of the code does not send people back to the first screen.
///
/// The place of a state is told by the app's own views above it, by the ids of the members of `ForEach`s, and by the name
/// of the property: it stays the same when modifiers and stacks come and go around it.
@MainActor
package struct KeptState {
  private var values: [String: KeptValue]

  /// Where one run leaves it for the next.
  private static var file: URL {
    URL(fileURLWithPath: NSHomeDirectory()).appendingPathComponent("Library/Kept State.json")
  }

  private init(values: [String: KeptValue]) { self.values = values }

  /// What the tree below `root` holds now.
  package init(of root: _Node) {
    Keeping.begin()
    values = [:]
    for (place, holder) in Self.holders(below: root) { values[place] = holder.kept }
  }

  /// What the run before has left; it is there once.
  package static func left() -> KeptState? {
    guard let data = try? Data(contentsOf: file) else { return nil }
    try? FileManager.default.removeItem(at: file)
    return (try? JSONDecoder().decode([String: KeptValue].self, from: data)).map(KeptState.init(values:))
  }

  package func leave() {
    guard !values.isEmpty, let data = try? JSONEncoder().encode(values) else { return }
    try? FileManager.default.createDirectory(
      at: Self.file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? data.write(to: Self.file, options: .atomic)
  }

  /// Puts the values back where their places are found, until no more of them appear: a screen that was open holds others.
  package func restore(below root: _Node, flush: () -> Void) {
    var waiting = values
    for _ in 0..<Self.maximumDepth where !waiting.isEmpty {
      Keeping.begin()
      var hasTaken = false
      for (place, holder) in Self.holders(below: root) {
        guard let value = waiting.removeValue(forKey: place), holder.take(value) else { continue }
        hasTaken = true
      }
      guard hasTaken else { return }
      Self.invalidate(root)
      flush()
    }
  }

  /// How many screens upon each other are opened again.
  private static let maximumDepth = 12

  /// Objects were changed behind the back of whoever watches them.
  private static func invalidate(_ node: _Node) {
    if node is any KeepsState { node.invalidate() }
    for child in node.children { invalidate(child) }
  }

  // MARK: Places

  private static func holders(below root: _Node) -> [(String, any KeptOverReload)] {
    var counts: [String: Int] = [:]
    var found: [(String, any KeptOverReload)] = []
    func visit(_ node: _Node, _ path: String) {
      var path = path
      if let keeper = node as? any KeepsState {
        let (name, isOfApp) = keeper.keptName
        let place = "\(path)/\(name)"
        let count = counts[place, default: 0]
        counts[place] = count + 1
        let numbered = count == 0 ? place : "\(place)#\(count)"
        for (property, holder) in keeper.keptProperties { found.append(("\(numbered).\(property)", holder)) }
        if isOfApp { path = numbered }
      }
      if let keyed = node as? any KeyedChildren {
        for (key, child) in keyed.keyedChildren { visit(child, "\(path)[\(key)]") }
      } else {
        for child in node.children { visit(child, path) }
      }
    }
    visit(root, "")
    return found
  }
}

/// A node with dynamic properties.
@MainActor
package protocol KeepsState: _Node {
  /// What it is called in the places of states, and whether the app has declared it.
  var keptName: (String, isOfApp: Bool) { get }
  /// What can be kept, by the names of the properties.
  var keptProperties: [(String, any KeptOverReload)] { get }
}

/// A node whose children are told apart by ids.
@MainActor
package protocol KeyedChildren: _Node {
  var keyedChildren: [(key: String, node: _Node)] { get }
}
