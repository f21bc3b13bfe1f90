/// A QR code of model 2 for bytes (ISO/IEC 18004).
struct QRCode {
  /// How much of a code may be lost.
  enum Level: Int {
    case low, medium, quartile, high

    init(_ letter: String) {
      self = ["L": .low, "M": .medium, "Q": .quartile, "H": .high][letter.uppercased()] ?? .medium
    }

    var formatBits: Int { [1, 0, 3, 2][rawValue] }
  }

  let side: Int
  private let version: Int
  private var dark: [Bool]
  private var fixed: [Bool]

  func isDark(_ x: Int, _ y: Int) -> Bool { dark[y * side + x] }

  /// Nil when the message is too long for a code.
  init?(_ message: [UInt8], level: Level) {
    func bits(_ version: Int) -> Int { 4 + (version < 10 ? 8 : 16) + message.count * 8 }
    guard let version = (1...40).first(where: { bits($0) <= QRTables.dataCount($0, level) * 8 }) else { return nil }
    self.version = version
    side = 17 + 4 * version
    dark = Array(repeating: false, count: side * side)
    fixed = dark
    drawPatterns()
    place(Self.codewords(message, version: version, level: level))
    chooseMask(level)
  }

  // MARK: What is said

  private static func codewords(_ message: [UInt8], version: Int, level: Level) -> [UInt8] {
    var bits: [Bool] = []
    func append(_ value: Int, _ count: Int) { for bit in (0..<count).reversed() { bits.append(value >> bit & 1 == 1) } }
    append(4, 4)
    append(message.count, version < 10 ? 8 : 16)
    for byte in message { append(Int(byte), 8) }
    let capacity = QRTables.dataCount(version, level)
    append(0, min(4, capacity * 8 - bits.count))
    append(0, (8 - bits.count % 8) % 8)
    var data = stride(from: 0, to: bits.count, by: 8).map { at in
      bits[at..<at + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
    }
    var pad: UInt8 = 0xEC
    while data.count < capacity {
      data.append(pad)
      pad ^= 0xEC ^ 0x11
    }
    return interleaved(data, version: version, level: level)
  }

  private static func interleaved(_ data: [UInt8], version: Int, level: Level) -> [UInt8] {
    let blocks = QRTables.blocks[level.rawValue][version - 1]
    let check = QRTables.checks[level.rawValue][version - 1]
    let total = QRTables.rawCount(version)
    let (short, shortBlocks) = (total / blocks - check, blocks - total % blocks)
    let divisor = ReedSolomon.divisor(check)
    var (parts, checks, at): ([[UInt8]], [[UInt8]], Int) = ([], [], 0)
    for block in 0..<blocks {
      let part = Array(data[at..<at + short + (block < shortBlocks ? 0 : 1)])
      at += part.count
      parts.append(part)
      checks.append(ReedSolomon.remainder(part, divisor))
    }
    var result: [UInt8] = []
    for index in 0...short { for part in parts where index < part.count { result.append(part[index]) } }
    for index in 0..<check { for part in checks { result.append(part[index]) } }
    return result
  }

  // MARK: Where it stands

  private mutating func set(_ x: Int, _ y: Int, _ value: Bool) {
    dark[y * side + x] = value
    fixed[y * side + x] = true
  }

  private mutating func drawPatterns() {
    for i in 0..<side {
      set(6, i, i % 2 == 0)
      set(i, 6, i % 2 == 0)
    }
    for (x, y) in [(3, 3), (side - 4, 3), (3, side - 4)] { drawFinder(x, y) }
    let centres = QRTables.alignment(version)
    for x in centres {
      for y in centres where !isCorner(x, y, centres) {
        for dy in -2...2 { for dx in -2...2 { set(x + dx, y + dy, max(abs(dx), abs(dy)) != 1) } }
      }
    }
    drawFormat(0)
    drawVersion()
  }

  private func isCorner(_ x: Int, _ y: Int, _ centres: [Int]) -> Bool {
    guard let first = centres.first, let last = centres.last else { return true }
    return (x == first && y == first) || (x == first && y == last) || (x == last && y == first)
  }

  private mutating func drawFinder(_ x: Int, _ y: Int) {
    for dy in -4...4 {
      for dx in -4...4 where (0..<side).contains(x + dx) && (0..<side).contains(y + dy) {
        let distance = max(abs(dx), abs(dy))
        set(x + dx, y + dy, distance != 2 && distance != 4)
      }
    }
  }

  private mutating func drawFormat(_ data: Int) {
    var rest = data
    for _ in 0..<10 { rest = rest << 1 ^ (rest >> 9) * 0x537 }
    let bits = (data << 10 | rest) ^ 0x5412
    func bit(_ i: Int) -> Bool { bits >> i & 1 == 1 }
    for i in 0...5 { set(8, i, bit(i)) }
    set(8, 7, bit(6))
    set(8, 8, bit(7))
    set(7, 8, bit(8))
    for i in 9..<15 { set(14 - i, 8, bit(i)) }
    for i in 0..<8 { set(side - 1 - i, 8, bit(i)) }
    for i in 8..<15 { set(8, side - 15 + i, bit(i)) }
    set(8, side - 8, true)
  }

  private mutating func drawVersion() {
    guard version >= 7 else { return }
    var rest = version
    for _ in 0..<12 { rest = rest << 1 ^ (rest >> 11) * 0x1F25 }
    let bits = version << 12 | rest
    for i in 0..<18 {
      let (a, b) = (side - 11 + i % 3, i / 3)
      set(a, b, bits >> i & 1 == 1)
      set(b, a, bits >> i & 1 == 1)
    }
  }

  private mutating func place(_ data: [UInt8]) {
    var (index, right) = (0, side - 1)
    while right >= 1 {
      if right == 6 { right = 5 }
      for step in 0..<side {
        for x in [right, right - 1] {
          let y = (right + 1) & 2 == 0 ? side - 1 - step : step
          guard !fixed[y * side + x], index < data.count * 8 else { continue }
          dark[y * side + x] = data[index >> 3] >> (7 - index & 7) & 1 == 1
          index += 1
        }
      }
      right -= 2
    }
  }

  // MARK: Masks

  private mutating func chooseMask(_ level: Level) {
    var best: (penalty: Int, mask: Int) = (.max, 0)
    for mask in 0..<8 {
      var tried = self
      tried.apply(mask, level)
      let penalty = tried.penalty
      if penalty < best.penalty { best = (penalty, mask) }
    }
    apply(best.mask, level)
  }

  private mutating func apply(_ mask: Int, _ level: Level) {
    for y in 0..<side {
      for x in 0..<side where !fixed[y * side + x] && Self.inverts(mask, x, y) { dark[y * side + x].toggle() }
    }
    drawFormat(level.formatBits << 3 | mask)
  }

  private static func inverts(_ mask: Int, _ x: Int, _ y: Int) -> Bool {
    switch mask {
    case 0: (x + y) % 2 == 0
    case 1: y % 2 == 0
    case 2: x % 3 == 0
    case 3: (x + y) % 3 == 0
    case 4: (x / 3 + y / 2) % 2 == 0
    case 5: x * y % 2 + x * y % 3 == 0
    case 6: (x * y % 2 + x * y % 3) % 2 == 0
    default: ((x + y) % 2 + x * y % 3) % 2 == 0
    }
  }

  /// How hard the code is to read, by the four rules of the standard.
  private var penalty: Int {
    var result = 0
    for line in 0..<side {
      result += Self.linePenalty((0..<side).map { isDark($0, line) })
      result += Self.linePenalty((0..<side).map { isDark(line, $0) })
    }
    for y in 0..<side - 1 {
      for x in 0..<side - 1 {
        let value = isDark(x, y)
        if value == isDark(x + 1, y), value == isDark(x, y + 1), value == isDark(x + 1, y + 1) { result += 3 }
      }
    }
    let count = dark.lazy.filter { $0 }.count
    return result + (abs(count * 20 - side * side * 10) + side * side - 1) / (side * side) * 10 - 10
  }

  private static func linePenalty(_ line: [Bool]) -> Int {
    var (result, run) = (0, 0)
    for (index, value) in line.enumerated() {
      run = index > 0 && value == line[index - 1] ? run + 1 : 1
      if run == 5 { result += 3 } else if run > 5 { result += 1 }
    }
    let finder = [true, false, true, true, true, false, true]
    for at in 0...line.count - 7 where line[at..<at + 7].elementsEqual(finder) {
      func isLight(_ range: Range<Int>) -> Bool { range.allSatisfy { !line.indices.contains($0) || !line[$0] } }
      if isLight(at - 4..<at) || isLight(at + 7..<at + 11) { result += 40 }
    }
    return result
  }
}

/// Check bytes over the field of 256 elements.
private enum ReedSolomon {
  static func divisor(_ degree: Int) -> [UInt8] {
    var result = Array(repeating: UInt8(0), count: degree - 1) + [1]
    var root: UInt8 = 1
    for _ in 0..<degree {
      for j in 0..<degree {
        result[j] = times(result[j], root)
        if j + 1 < degree { result[j] ^= result[j + 1] }
      }
      root = times(root, 2)
    }
    return result
  }

  static func remainder(_ data: [UInt8], _ divisor: [UInt8]) -> [UInt8] {
    var result = Array(repeating: UInt8(0), count: divisor.count)
    for byte in data {
      let factor = byte ^ result.removeFirst()
      result.append(0)
      for (index, value) in divisor.enumerated() { result[index] ^= times(value, factor) }
    }
    return result
  }

  static func times(_ x: UInt8, _ y: UInt8) -> UInt8 {
    var z = 0
    for i in (0..<8).reversed() {
      z = z << 1 ^ (z >> 7) * 0x11D
      z ^= Int(y >> i & 1) * Int(x)
    }
    return UInt8(z)
  }
}
