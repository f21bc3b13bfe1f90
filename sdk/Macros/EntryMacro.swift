import SwiftSyntax
import SwiftSyntaxMacros

/// `@Entry`: gives a property of `EnvironmentValues` and its like a key and the accessors that use it.
public struct EntryMacro {}

extension EntryMacro: AccessorMacro {
  public static func expansion(
    of node: AttributeSyntax, providingAccessorsOf declaration: some DeclSyntaxProtocol,
    in context: some MacroExpansionContext
  ) throws -> [AccessorDeclSyntax] {
    // The peer tells what is wrong; a getter here keeps the compiler from telling it again.
    guard let entry = try? EntryProperty(declaration, in: context) else { return ["get { fatalError() }"] }
    return ["get { self[\(raw: entry.key).self] }", "set { self[\(raw: entry.key).self] = newValue }"]
  }
}

extension EntryMacro: PeerMacro {
  public static func expansion(
    of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
    in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    [try EntryProperty(declaration, in: context).keyDeclaration]
  }
}

/// The parts of a property that `@Entry` is written on.
struct EntryProperty {
  let name: String
  let container: EntryContainer
  let type: TypeSyntax?
  let value: ExprSyntax?

  var key: String { "__Key_\(name)" }

  init(_ declaration: some DeclSyntaxProtocol, in context: some MacroExpansionContext) throws {
    guard let variable = declaration.as(VariableDeclSyntax.self), variable.bindings.count == 1,
      let binding = variable.bindings.first,
      let pattern = binding.pattern.as(IdentifierPatternSyntax.self)
    else { throw MacroExpansionErrorMessage("'@Entry' macro can only attach to a single var property") }
    guard variable.bindingSpecifier.tokenKind == .keyword(.var), binding.accessorBlock == nil else {
      throw MacroExpansionErrorMessage("'@Entry' macro can only attach to a stored var, not to a let or a computed one")
    }
    name = pattern.identifier.text.replacingBackticks
    container = try EntryContainer(context.lexicalContext)
    type = binding.typeAnnotation?.type.trimmed
    value = binding.initializer?.value.trimmed
    if value == nil && type?.unwrapped == nil {
      throw MacroExpansionErrorMessage(
        "'@Entry' macro requires a default value for '\(name)', or an optional type")
    }
  }

  var keyDeclaration: DeclSyntax {
    let head = "private struct \(key): SwiftUI.\(container.keyProtocol)"
    if container == .focused {
      return "\(raw: head) { typealias Value = \(raw: type?.unwrapped?.description ?? "Never") }"
    }
    guard let type else {
      return "\(raw: head) { static let defaultValue = \(raw: value!.description) }"
    }
    let text = type.storable
    return """
      \(raw: head) {
        typealias Value = \(raw: text)
        static var defaultValue: Value { \(raw: value?.description ?? "nil") }
      }
      """
  }
}

/// The types whose properties `@Entry` makes.
enum EntryContainer: String {
  case environment = "EnvironmentValues"
  case transaction = "Transaction"
  case container = "ContainerValues"
  case focused = "FocusedValues"

  init(_ lexicalContext: [Syntax]) throws {
    let extended = lexicalContext.first?.as(ExtensionDeclSyntax.self)?.extendedType.trimmedDescription
    let name = extended?.split(separator: ".").last.map(String.init) ?? ""
    guard let known = EntryContainer(rawValue: name) else {
      throw MacroExpansionErrorMessage(
        "'@Entry' macro can only attach to var declarations inside extensions of "
          + "EnvironmentValues, Transaction, ContainerValues, or FocusedValues")
    }
    self = known
  }

  var keyProtocol: String {
    switch self {
    case .environment: "EnvironmentKey"
    case .transaction: "TransactionKey"
    case .container: "ContainerValueKey"
    case .focused: "FocusedValueKey"
    }
  }
}

extension TypeSyntax {
  /// The type inside an optional; nil for any other type.
  var unwrapped: TypeSyntax? {
    if let optional = self.as(OptionalTypeSyntax.self) { return optional.wrappedType.trimmed }
    if let forced = self.as(ImplicitlyUnwrappedOptionalTypeSyntax.self) { return forced.wrappedType.trimmed }
    guard let named = self.as(IdentifierTypeSyntax.self), named.name.text == "Optional",
      let argument = named.genericArgumentClause?.arguments.first
    else { return nil }
    return TypeSyntax(stringLiteral: argument.argument.trimmedDescription)
  }

  /// The type as an alias may hold it: `T!` is `T?` there.
  var storable: String {
    if let forced = self.as(ImplicitlyUnwrappedOptionalTypeSyntax.self) { return "\(forced.wrappedType.trimmed)?" }
    return description
  }
}

extension String {
  fileprivate var replacingBackticks: String { filter { $0 != "`" } }
}
