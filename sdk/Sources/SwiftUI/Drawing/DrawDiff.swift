/// Finds what changed between two drawn trees.
@MainActor
package struct DrawDiff {
  package private(set) var operations: [[UInt8]] = []
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
    if let animation = node.animation ?? frameAnimation {
      out.append(contentsOf: ",\"an\":".utf8)
      animation.encoded.write(to: &out)
    }
    out.append(UInt8(ascii: "}"))
    operations.append(out)
  }

  private mutating func append(_ value: JSON) {
    var out: [UInt8] = []
    value.write(to: &out)
    operations.append(out)
  }
}
