import Foundation

/// A value whose properties can be read by name, for predicates and sorting.
package protocol KeyedValues {
  func keyedValue(_ key: String) -> Any?
}

extension NSPredicate {
  /// A test in Cocoa's language for predicates, as far as apps use it: comparisons, text operators, IN, AND, OR, NOT.
  public convenience init(format predicateFormat: String, _ args: (any CVarArg)...) {
    self.init(format: predicateFormat, argumentArray: args)
  }

  public convenience init(format predicateFormat: String, argumentArray arguments: [Any]?) {
    var parser = PredicateParser(predicateFormat, arguments ?? [])
    let test = parser.parse()
    self.init { object, _ in test(object) }
  }
}

typealias PredicateTest = (Any?) -> Bool
typealias PredicateOperand = (Any?) -> Any?

/// Reads the format from left to right.
struct PredicateParser {
  private var tokens: [String]
  private var arguments: [Any]
  private var position = 0

  init(_ format: String, _ arguments: [Any]) {
    tokens = PredicateParser.split(format)
    self.arguments = arguments
  }

  mutating func parse() -> PredicateTest { parseOr() }

  private var next: String? { position < tokens.count ? tokens[position] : nil }

  private mutating func accept(_ words: String...) -> Bool {
    guard let next, words.contains(next.uppercased()) else { return false }
    position += 1
    return true
  }

  private mutating func parseOr() -> PredicateTest {
    var left = parseAnd()
    while accept("OR", "||") {
      let (a, b) = (left, parseAnd())
      left = { a($0) || b($0) }
    }
    return left
  }

  private mutating func parseAnd() -> PredicateTest {
    var left = parseNot()
    while accept("AND", "&&") {
      let (a, b) = (left, parseNot())
      left = { a($0) && b($0) }
    }
    return left
  }

  private mutating func parseNot() -> PredicateTest {
    if accept("NOT", "!") {
      let inner = parseNot()
      return { !inner($0) }
    }
    if accept("(") {
      let inner = parseOr()
      _ = accept(")")
      return inner
    }
    if accept("TRUEPREDICATE") { return { _ in true } }
    if accept("FALSEPREDICATE") { return { _ in false } }
    return parseComparison()
  }

  private mutating func parseComparison() -> PredicateTest {
    let quantified = accept("ANY", "SOME")
    let every = !quantified && accept("ALL")
    let none = !quantified && !every && accept("NONE")
    let left = parseOperand()
    guard let sign = next else { return { truth(left($0)) } }
    position += 1
    let upper = sign.uppercased()
    let options = String(upper.drop { $0 != "[" })
    let name = String(upper.prefix { $0 != "[" })
    let right = parseOperand()
    let compare = comparison(name, insensitive: options.contains("C"), ignoringMarks: options.contains("D"))
    return { object in
      let value = left(object)
      if quantified || every || none, let many = value.flatMap(elements) {
        if every { return many.allSatisfy { compare($0, right(object)) } }
        return many.contains { compare($0, right(object)) } == quantified
      }
      return compare(value, right(object))
    }
  }

  private mutating func parseOperand() -> PredicateOperand {
    guard let token = next else { return { _ in nil } }
    position += 1
    if token == "%K" {
      let path = argument() as? String ?? ""
      return { read(path, from: $0) }
    }
    if token.hasPrefix("%") {
      let value = argument()
      return { _ in value }
    }
    if let quote = token.first, quote == "\"" || quote == "'" {
      let text = String(token.dropFirst().dropLast())
      return { _ in text }
    }
    if token == "{" { return parseList() }
    if let number = Double(token) { return { _ in number } }
    switch token.uppercased() {
    case "SELF": return { $0 }
    case "TRUE", "YES": return { _ in true }
    case "FALSE", "NO": return { _ in false }
    case "NIL", "NULL": return { _ in nil }
    default: return { read(token, from: $0) }
    }
  }

  private mutating func parseList() -> PredicateOperand {
    var items: [PredicateOperand] = []
    while let token = next, token != "}" {
      if token == "," { position += 1 } else { items.append(parseOperand()) }
    }
    _ = accept("}")
    return { [items] object in items.map { $0(object) as Any } }
  }

  private mutating func argument() -> Any? {
    arguments.isEmpty ? nil : arguments.removeFirst()
  }

  /// Words, quoted texts, signs and parentheses.
  private static func split(_ format: String) -> [String] {
    let pattern =
      #""[^"]*"|'[^']*'|[A-Za-z]+\[[a-zA-Z]+\]|%[A-Za-z@]+|[<>=!]=|=>|=<|<>|&&|\|\||[(){},<>=!]|[^\s(){},<>=!&|]+"#
    let expression = try! NSRegularExpression(pattern: pattern)
    let text = format as NSString
    return expression.matches(in: format, range: NSRange(location: 0, length: text.length))
      .map { text.substring(with: $0.range) }
  }
}
