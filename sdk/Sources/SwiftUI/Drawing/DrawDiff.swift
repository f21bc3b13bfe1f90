/// Finds what changed between two drawn trees.
@MainActor
package struct DrawDiff {
  package private(set) var operations: [[UInt8]] = []
  /// Changes that are played for ever, each with what was before.
  package private(set) var endless: [EndlessAnimations.Change] = []
  private let frameAnimation: Animation?
  private let before: [Int: DrawNode]

  /// - Parameter before: all nodes of the old tree by id.
  package init(before: [Int: DrawNode], animation: Animation?) {
    self.before = before
    frameAnimation = animation
  }

  package mutating func compare(_ old: DrawNode, _ new: DrawNode) {
    if old === new { return }
    compareProperties(old, new)
    let oldIDs = old.children.map(\.id)
    let newIDs = new.children.map(\.id)
    let sameKinds = zip(old.children, new.children).allSatisfy { $0.kind == $1.kind }
    let oldByID = Dictionary(old.children.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    if oldIDs != newIDs || !sameKinds { replaceChildren(of: new, known: oldByID) }
    for child in new.children {
      if let match = oldByID[child.id], match.kind == child.kind { compare(match, child) }
    }
  }

  private mutating func compareProperties(_ old: DrawNode, _ new: DrawNode) {
    var changes: [(String, JSON)] = []
    if old.frame != new.frame { changes.append(("f", new.frameValue)) }
    for (key, value) in new.properties where old.get(key) != value { changes.append((key, value)) }
    for (key, _) in old.properties where new.get(key) == nil { changes.append((key, .null)) }
    guard !changes.isEmpty else { return }
    for (key, _) in changes {
      let before = key == "f" ? old.frameValue : old.get(key)
      endless.append(.init(node: new.id, key: key, before: before, animation: new.animation))
    }
    var members: [(String, JSON)] = [
      ("op", .string("set")), ("i", .number(Double(new.id))), ("p", .object(changes)),
    ]
    if let animation = new.animation { members.append(("an", animation.encoded)) }
    append(.object(members))
  }

  private mutating func replaceChildren(of node: DrawNode, known: [Int: DrawNode]) {
    var out = Array("{\"op\":\"kids\",\"i\":\(node.id),\"c\":[".utf8)
    for (index, child) in node.children.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      if known[child.id]?.kind == child.kind {
        out.append(contentsOf: String(child.id).utf8)
      } else {
        child.write(to: &out)
      }
    }
    out.append(UInt8(ascii: "]"))
    if let animation = node.animation ?? frameAnimation ?? transition(of: node, known: known) {
      out.append(contentsOf: ",\"an\":".utf8)
      animation.encoded.write(to: &out)
    }
    out.append(UInt8(ascii: "}"))
    operations.append(out)
  }

  /// The animation that a view which comes or goes has of its own.
  private func transition(of node: DrawNode, known: [Int: DrawNode]) -> Animation? {
    func first(_ node: DrawNode) -> Animation? {
      if let own = node.transitionAnimation { return own }
      for child in node.children { if let found = first(child) { return found } }
      return nil
    }
    let kept = Set(node.children.map(\.id))
    let changed = node.children.filter { known[$0.id] == nil } + known.values.filter { !kept.contains($0.id) }
    return changed.lazy.compactMap { first($0) }.first
  }

  private mutating func append(_ value: JSON) {
    var out: [UInt8] = []
    value.write(to: &out)
    operations.append(out)
  }
}
