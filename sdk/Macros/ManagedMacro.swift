import SwiftSyntax
import SwiftSyntaxMacros

/// `@NSManaged` on a property, compiled as `@CDManaged`: the managed object keeps the value.
public struct ManagedMacro {}

extension ManagedMacro: AccessorMacro {
  public static func expansion(
    of node: AttributeSyntax, providingAccessorsOf declaration: some DeclSyntaxProtocol,
    in context: some MacroExpansionContext
  ) throws -> [AccessorDeclSyntax] {
    guard let variable = declaration.as(VariableDeclSyntax.self), variable.bindings.count == 1,
      let binding = variable.bindings.first, let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier,
      let type = binding.typeAnnotation?.type.trimmed
    else { throw MacroExpansionErrorMessage("'@NSManaged' needs a single property with its type written") }
    if variable.bindingSpecifier.tokenKind == .keyword(.let) {
      throw MacroExpansionErrorMessage("'@NSManaged' cannot be used on a 'let' property")
    }
    let key = name.text.filter { $0 != "`" }
    let read = type.unwrapped == nil ? "_managedValue" : "_managedOptional"
    return [
      "get { self.\(raw: read)(\"\(raw: key)\") }",
      "set { self._setManagedValue(newValue, \"\(raw: key)\") }",
    ]
  }
}

/// `@NSManaged` on a method, compiled as `@CDRelates`: the managed object changes the relationship that its name tells.
public struct RelatesMacro: BodyMacro {
  public static func expansion(
    of node: AttributeSyntax, providingBodyFor declaration: some DeclSyntaxProtocol & WithOptionalCodeBlockSyntax,
    in context: some MacroExpansionContext
  ) throws -> [CodeBlockItemSyntax] {
    guard let function = declaration.as(FunctionDeclSyntax.self),
      let call = ManagedCall(function.name.text, function.signature.parameterClause.parameters)
    else {
      throw MacroExpansionErrorMessage("'@NSManaged' methods are those that add to and remove from a relationship")
    }
    return ["\(raw: call.text)"]
  }
}

/// `addToItems(_:)` and its like.
private struct ManagedCall {
  let text: String

  init?(_ name: String, _ parameters: FunctionParameterListSyntax) {
    let names = parameters.map { ($0.secondName ?? $0.firstName).text }
    let forms = [
      ("addTo", "_addManaged"), ("removeFrom", "_removeManaged"), ("insertInto", "_insertManaged"),
      ("replace", "_replaceManaged"),
    ]
    guard let (prefix, call) = forms.first(where: { name.hasPrefix($0.0) }), !names.isEmpty else { return nil }
    let title = name.dropFirst(prefix.count)
    let key = title.prefix(1).lowercased() + title.dropFirst()
    text = "self.\(call)(\"\(key)\", \(names.joined(separator: ", ")))"
  }
}
