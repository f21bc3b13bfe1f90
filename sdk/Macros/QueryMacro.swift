import SwiftSyntax
import SwiftSyntaxMacros

/// `@Query`: keeps a query beside the property, which gives what the query found.
public struct QueryMacro {}

extension QueryMacro: AccessorMacro {
  public static func expansion(
    of node: AttributeSyntax, providingAccessorsOf declaration: some DeclSyntaxProtocol,
    in context: some MacroExpansionContext
  ) throws -> [AccessorDeclSyntax] {
    guard let name = declaration.as(VariableDeclSyntax.self)?.singleName else { return [] }
    return ["get { _\(raw: name.withoutBackticks).wrappedValue }"]
  }
}

extension QueryMacro: PeerMacro {
  public static func expansion(
    of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
    in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    guard let variable = declaration.as(VariableDeclSyntax.self), let name = variable.singleName else {
      throw MacroExpansionErrorMessage("@Query can only be applied to a variable")
    }
    guard let type = variable.bindings.first?.typeAnnotation?.type else {
      throw MacroExpansionErrorMessage("@Query requires the type of the property to be written: [Element]")
    }
    guard let element = element(of: type) else {
      throw MacroExpansionErrorMessage("@Query can only be applied to a property that is an array of models")
    }
    var arguments = ""
    if case .argumentList(let list) = node.arguments { arguments = list.trimmedDescription }
    // Not private: the view's own initialiser, which takes it with a default, stays as open as the view is.
    let result = type.trimmedDescription
    return [
      "var _\(raw: name.withoutBackticks): SwiftData.Query<\(raw: element), \(raw: result)> = .init(\(raw: arguments))"
    ]
  }

  private static func element(of type: TypeSyntax) -> String? {
    if let array = type.as(ArrayTypeSyntax.self) { return array.element.trimmedDescription }
    let named = type.as(IdentifierTypeSyntax.self)
    guard named?.name.text == "Array" || named?.name.text == "Results" else { return nil }
    return named?.genericArgumentClause?.arguments.first?.argument.trimmedDescription
  }
}
