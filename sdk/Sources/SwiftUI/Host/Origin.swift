/// Which of the app's own views made what is drawn: the graph knows, and is asked only when somebody points at it.
@MainActor
package enum Origin {
  /// The names of the app's views and modifiers around the first of the nodes that the graph knows, the nearest first.
  package static func views(ofFirst ids: [Int], below root: _Node) -> [String] {
    var found: [Int: [String]] = [:]
    search(Set(ids), below: root, inside: [], &found)
    return ids.lazy.compactMap { found[$0] }.first ?? []
  }

  private static func search(
    _ wanted: Set<Int>, below node: _Node, inside outer: [String], _ found: inout [Int: [String]]
  ) {
    var names = outer
    if let view = node as? any KeepsState, view.keptName.isOfApp { names.insert(view.keptName.0, at: 0) }
    if wanted.contains(node.id) { found[node.id] = names }
    for child in node.children { search(wanted, below: child, inside: names, &found) }
  }
}
