import SwiftDiagnostics
import SwiftSyntax
import SwiftSyntaxMacros

extension VariableDeclSyntax {
  /// The name when the declaration is of one variable.
  var singleName: String? {
    guard bindings.count == 1 else { return nil }
    return bindings.first?.pattern.as(IdentifierPatternSyntax.self)?.identifier.trimmed.text
  }

  func attribute(_ name: String) -> AttributeSyntax? {
    for case .attribute(let attribute) in attributes {
      let written = attribute.attributeName.trimmedDescription
      if written == name || written == "SwiftData.\(name)" { return attribute }
    }
    return nil
  }

  /// Whether a transformer keeps the value, which may be of any type then.
  var isTransformable: Bool {
    guard let attribute = attribute("Attribute"), case .argumentList(let list) = attribute.arguments else {
      return false
    }
    return list.contains { $0.expression.trimmedDescription.contains("transformable(") }
  }

  var isTransient: Bool { attribute("Transient") != nil }

  /// Whether it holds a value of its own for each instance.
  var isStored: Bool {
    let others: [Keyword] = [.static, .class, .lazy, .override]
    guard !modifiers.contains(where: { modifier in others.contains { modifier.name.tokenKind == .keyword($0) } })
    else { return false }
    return bindings.allSatisfy { $0.accessorBlock == nil }
  }

  /// Whether `@Model` keeps it.
  var isPersisted: Bool {
    guard isStored, !isTransient, let name = singleName, !name.hasPrefix("_$") else { return false }
    return !(bindings.first?.typeAnnotation?.type.trimmedDescription.hasSuffix("_SwiftDataNoType") ?? false)
  }
}

extension DeclGroupSyntax {
  var kindName: String {
    switch kind {
    case .structDecl: "struct"
    case .enumDecl: "enum"
    case .actorDecl: "actor"
    case .protocolDecl: "protocol"
    case .extensionDecl: "extension"
    default: "class"
    }
  }

  var typeName: String {
    if let named = asProtocol((any NamedDeclSyntax).self) { return named.name.trimmed.text }
    return self.as(ExtensionDeclSyntax.self)?.extendedType.trimmedDescription ?? ""
  }
}

extension ClassDeclSyntax {
  var isFinal: Bool { modifiers.contains { $0.name.tokenKind == .keyword(.final) } }
}

extension DeclSyntax {
  /// The declaration itself, or all that a `#if` around it holds.
  var unconditional: [DeclSyntax] {
    guard let conditional = self.as(IfConfigDeclSyntax.self) else { return [self] }
    return conditional.clauses.flatMap { clause in
      clause.elements?.as(MemberBlockItemListSyntax.self)?.flatMap { $0.decl.unconditional } ?? []
    }
  }
}

extension String {
  var withoutBackticks: String { filter { $0 != "`" } }
}

extension MacroExpansionContext {
  func diagnose(_ node: some SyntaxProtocol, _ message: String) {
    diagnose(Diagnostic(node: Syntax(node), message: MacroExpansionErrorMessage(message)))
  }
}
