import SwiftSyntax
import SwiftSyntaxMacros

/// `@Parameter`: gives a static property of a tip the value that its rules follow.
public struct TipParameterMacro {}

extension TipParameterMacro: AccessorMacro {
  public static func expansion(
    of node: AttributeSyntax, providingAccessorsOf declaration: some DeclSyntaxProtocol,
    in context: some MacroExpansionContext
  ) throws -> [AccessorDeclSyntax] {
    // The peer tells what is wrong; a getter here keeps the compiler from telling it again.
    guard let parameter = try? TipParameter(declaration) else { return ["get { fatalError() }"] }
    return [
      "get { $\(raw: parameter.name).wrappedValue }", "set { $\(raw: parameter.name).wrappedValue = newValue }",
    ]
  }
}

extension TipParameterMacro: PeerMacro {
  public static func expansion(
    of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
    in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    let parameter = try TipParameter(declaration)
    let type = parameter.type.map { "<\($0)>" } ?? ""
    return [
      """
      \(raw: parameter.access)static let $\(raw: parameter.name) = \
      TipKit.Tips.Parameter\(raw: type)(Self.self, "\(raw: parameter.name)", \(raw: parameter.value))
      """
    ]
  }
}

/// The parts of a property that `@Parameter` is written on.
private struct TipParameter {
  let name: String
  let type: String?
  let value: String
  let access: String

  init(_ declaration: some DeclSyntaxProtocol) throws {
    guard let variable = declaration.as(VariableDeclSyntax.self), variable.bindings.count == 1,
      let binding = variable.bindings.first, let pattern = binding.pattern.as(IdentifierPatternSyntax.self),
      variable.modifiers.contains(where: { $0.name.tokenKind == .keyword(.static) })
    else { throw MacroExpansionErrorMessage("'@Parameter' can only be applied to a static variable") }
    name = pattern.identifier.text.filter { $0 != "`" }
    type = binding.typeAnnotation?.type.trimmedDescription
    guard let initial = binding.initializer?.value.trimmedDescription ?? (type?.hasSuffix("?") == true ? "nil" : nil)
    else { throw MacroExpansionErrorMessage("'@Parameter' requires a default value for '\(name)'") }
    value = initial
    let levels: Set<String> = ["public", "package", "internal", "fileprivate", "private"]
    access = variable.modifiers.first { levels.contains($0.name.text) }.map { "\($0.name.text) " } ?? ""
  }
}

/// `#Rule`: when a tip is shown, by a parameter or an event.
public struct TipRuleMacro: ExpressionMacro {
  public static func expansion(
    of node: some FreestandingMacroExpansionSyntax, in context: some MacroExpansionContext
  ) throws -> ExprSyntax {
    let arguments = node.arguments.map(\.expression.trimmedDescription)
    let body = node.trailingClosure?.trimmedDescription ?? (arguments.count > 1 ? arguments.last : nil)
    guard let input = arguments.first, let body else {
      throw MacroExpansionErrorMessage("'#Rule' requires a parameter or an event, and a condition")
    }
    return "TipKit.Tips.Rule(\(raw: input), \(raw: body))"
  }
}
