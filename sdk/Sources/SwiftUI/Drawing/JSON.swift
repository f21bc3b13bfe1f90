/// A JSON value that compares and writes quickly; keys keep their order.
package enum JSON: @unchecked Sendable, ~BitwiseCopyable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])
  /// Text that is JSON already.
  case raw([UInt8])

  package static func numbers(_ values: CGFloat...) -> JSON { .array(values.map { .number($0) }) }

  package var text: String {
    var out: [UInt8] = []
    write(to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  package func write(to out: inout [UInt8]) {
    switch self {
    case .null: out.append(contentsOf: "null".utf8)
    case .bool(let value): out.append(contentsOf: (value ? "true" : "false").utf8)
    case .number(let value): Self.write(value, to: &out)
    case .string(let value): Self.write(value, to: &out)
    case .raw(let bytes): out.append(contentsOf: bytes)
    case .array(let values):
      out.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        value.write(to: &out)
      }
      out.append(UInt8(ascii: "]"))
    case .object(let members):
      out.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        Self.write(member.0, to: &out)
        out.append(UInt8(ascii: ":"))
        member.1.write(to: &out)
      }
      out.append(UInt8(ascii: "}"))
    }
  }

  /// Thousandths are finer than a pixel, also after a rotation; what is no number is drawn as 0.
  package static func write(_ value: Double, to out: inout [UInt8]) {
    guard value.isFinite, abs(value) < 1e12 else { return out.append(UInt8(ascii: "0")) }
    var thousandths = Int((value * 1000).rounded())
    if thousandths < 0 {
      out.append(UInt8(ascii: "-"))
      thousandths = -thousandths
    }
    out.append(contentsOf: String(thousandths / 1000).utf8)
    var rest = thousandths % 1000
    guard rest > 0 else { return }
    out.append(UInt8(ascii: "."))
    var place = 100
    while rest > 0 {
      out.append(UInt8(ascii: "0") + UInt8(rest / place))
      rest %= place
      place /= 10
    }
  }

  private static let hex = Array("0123456789abcdef".utf8)

  static func write(_ value: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        out.append(UInt8(ascii: "\\"))
        out.append(byte)
      case 0..<0x20:
        out.append(contentsOf: "\\u00".utf8)
        out.append(hex[Int(byte >> 4)])
        out.append(hex[Int(byte & 15)])
      default: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}

extension JSON: Equatable {
  package static func == (a: JSON, b: JSON) -> Bool {
    switch (a, b) {
    case (.null, .null): return true
    case (.bool(let x), .bool(let y)): return x == y
    case (.number(let x), .number(let y)): return x == y
    case (.string(let x), .string(let y)): return x == y
    case (.array(let x), .array(let y)): return x == y
    case (.object(let x), .object(let y)):
      return x.count == y.count && zip(x, y).allSatisfy { $0.0 == $1.0 && $0.1 == $1.1 }
    case (.raw(let x), .raw(let y)): return x == y
    default: return false
    }
  }
}
