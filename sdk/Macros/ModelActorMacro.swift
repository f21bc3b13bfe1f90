import SwiftSyntax
import SwiftSyntaxMacros

/// `@ModelActor`: gives an actor a context of its own, with an executor that serves it.
public struct ModelActorMacro {}

extension ModelActorMacro: MemberMacro {
  public static func expansion(
    of node: AttributeSyntax, providingMembersOf declaration: some DeclGroupSyntax,
    conformingTo protocols: [TypeSyntax], in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    guard let actor = declaration.as(ActorDeclSyntax.self) else {
      throw MacroExpansionErrorMessage(
        "@ModelActor cannot be applied to \(declaration.kindName) type '\(declaration.typeName)'")
    }
    let access = actor.modifiers.contains { $0.name.text == "public" } ? "public " : ""
    var members: [DeclSyntax] = [
      "\(raw: access)nonisolated let modelExecutor: any SwiftData.ModelExecutor",
      "\(raw: access)nonisolated let modelContainer: SwiftData.ModelContainer",
    ]
    var disabled = false
    if case .argumentList(let list) = node.arguments {
      disabled = list.contains {
        $0.label?.text == "disableGenerateInit" && $0.expression.trimmedDescription == "true"
      }
    }
    if !disabled {
      members.append(
        """
        \(raw: access)init(modelContainer: SwiftData.ModelContainer) {
          let modelContext = ModelContext(modelContainer)
          self.modelExecutor = DefaultSerialModelExecutor(modelContext: modelContext)
          self.modelContainer = modelContainer
        }
        """)
    }
    return members
  }
}

extension ModelActorMacro: ExtensionMacro {
  public static func expansion(
    of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
    providingExtensionsOf type: some TypeSyntaxProtocol, conformingTo protocols: [TypeSyntax],
    in context: some MacroExpansionContext
  ) throws -> [ExtensionDeclSyntax] {
    guard declaration.is(ActorDeclSyntax.self) else { return [] }
    return [try ExtensionDeclSyntax("extension \(type.trimmed): SwiftData.ModelActor {}")]
  }
}
