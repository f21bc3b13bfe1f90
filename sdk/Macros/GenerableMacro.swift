import SwiftSyntax
import SwiftSyntaxMacros

/// `@Generable`: makes a struct or an enum readable from, and writable to, what a language model generates.
public struct GenerableMacro: ExtensionMacro {
  public static func expansion(
    of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
    providingExtensionsOf type: some TypeSyntaxProtocol,
    conformingTo protocols: [TypeSyntax], in context: some MacroExpansionContext
  ) throws -> [ExtensionDeclSyntax] {
    let access =
      declaration.modifiers.first { ["public", "package"].contains($0.name.text) }.map { "\($0.name.text) " } ?? ""
    let body: String
    if let structure = declaration.as(StructDeclSyntax.self) {
      body = members(of: structure, access: access)
    } else if let enumeration = declaration.as(EnumDeclSyntax.self) {
      body = try members(of: enumeration, access: access)
    } else {
      throw MacroExpansionErrorMessage("'@Generable' can only be applied to a struct or an enum")
    }
    let text: DeclSyntax = "extension \(type.trimmed): FoundationModels.Generable {\n\(raw: body)\n}"
    return [text.cast(ExtensionDeclSyntax.self)]
  }

  private static func members(of structure: StructDeclSyntax, access: String) -> String {
    let fields = structure.memberBlock.members.flatMap { storedFields($0.decl) }
    let schema = fields.map {
      "FoundationModels.GenerationSchema.Property(name: \"\($0.name)\", type: \($0.type).self)"
    }
    let pairs = fields.map { "\"\($0.name)\": \($0.name)" }
    let reads = fields.map { "self.\($0.name) = try content.value(forProperty: \"\($0.name)\")" }
    let partials = fields.map { "\(access)var \($0.name): \($0.base).PartiallyGenerated?" }
    let partialReads = fields.map { "self.\($0.name) = try content.value(forProperty: \"\($0.name)\")" }
    return """
      \(access)nonisolated static var generationSchema: FoundationModels.GenerationSchema {
        FoundationModels.GenerationSchema(type: Self.self, properties: [\(schema.joined(separator: ", "))])
      }
      \(access)nonisolated init(_ content: FoundationModels.GeneratedContent) throws {
        \(reads.joined(separator: "\n"))
      }
      \(access)nonisolated var generatedContent: FoundationModels.GeneratedContent {
        FoundationModels.GeneratedContent(properties: [\(pairs.isEmpty ? ":" : pairs.joined(separator: ", "))])
      }
      \(access)nonisolated struct PartiallyGenerated: Identifiable, FoundationModels.ConvertibleFromGeneratedContent {
        \(access)var id: FoundationModels.GenerationID
        \(partials.filter { !$0.contains("var id:") }.joined(separator: "\n"))
        \(access)nonisolated init(_ content: FoundationModels.GeneratedContent) throws {
          self.id = content.id ?? FoundationModels.GenerationID()
          \(partialReads.filter { !$0.hasPrefix("self.id ") }.joined(separator: "\n"))
        }
      }
      """
  }

  private static func members(of enumeration: EnumDeclSyntax, access: String) throws -> String {
    let cases = enumeration.memberBlock.members.compactMap { $0.decl.as(EnumCaseDeclSyntax.self) }.flatMap(\.elements)
    guard cases.allSatisfy({ $0.parameterClause == nil }) else {
      throw MacroExpansionErrorMessage("'@Generable' enums with associated values are not supported here yet")
    }
    let names = cases.map { $0.name.text.filter { $0 != "`" } }
    let read = names.map { "case .string(\"\($0)\"): self = .\($0)" }
    let write = names.map { "case .\($0): FoundationModels.GeneratedContent(kind: .string(\"\($0)\"))" }
    return """
      \(access)nonisolated static var generationSchema: FoundationModels.GenerationSchema {
        FoundationModels.GenerationSchema(type: Self.self, anyOf: [\(names.map { "\"\($0)\"" }.joined(separator: ", "))])
      }
      \(access)nonisolated init(_ content: FoundationModels.GeneratedContent) throws {
        switch content.kind {
        \(read.joined(separator: "\n"))
        default: throw FoundationModels.LanguageModelSession.GenerationError.decodingFailure(
          .init(debugDescription: "No such case."))
        }
      }
      \(access)nonisolated var generatedContent: FoundationModels.GeneratedContent {
        switch self {
        \(write.joined(separator: "\n"))
        }
      }
      """
  }

  /// A stored property that the model fills in; one with a value of its own and no guide keeps that.
  private struct Field {
    let name: String
    let type: String
    let base: String
  }

  private static func storedFields(_ declaration: DeclSyntax) -> [Field] {
    guard let variable = declaration.as(VariableDeclSyntax.self),
      !variable.modifiers.contains(where: { ["static", "lazy"].contains($0.name.text) })
    else { return [] }
    return variable.bindings.compactMap { binding in
      guard binding.accessorBlock == nil, let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.text,
        let type = binding.typeAnnotation?.type.trimmed
      else { return nil }
      if variable.bindingSpecifier.tokenKind == .keyword(.let), binding.initializer != nil { return nil }
      return Field(name: name, type: type.description, base: type.unwrapped?.description ?? type.description)
    }
  }
}
