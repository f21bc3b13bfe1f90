import SwiftDiagnostics
import SwiftSyntax
import SwiftSyntaxMacros

/// `@Model`: makes a class persistent; its stored properties become accessors of a storage that a context keeps.
public struct ModelMacro {}

extension ModelMacro: MemberMacro {
  public static func expansion(
    of node: AttributeSyntax, providingMembersOf declaration: some DeclGroupSyntax,
    conformingTo protocols: [TypeSyntax], in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    guard let model = declaration.as(ClassDeclSyntax.self) else {
      throw MacroExpansionErrorMessage(
        "@Model cannot be applied to \(declaration.kindName) type '\(declaration.typeName)'")
    }
    let isSubclass = protocols.isEmpty && model.inheritanceClause != nil
    let plan = ModelPlan(model, isSubclass: isSubclass)
    plan.diagnose(at: node, in: context)
    return plan.members
  }
}

extension ModelMacro: MemberAttributeMacro {
  public static func expansion(
    of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
    providingAttributesFor member: some DeclSyntaxProtocol, in context: some MacroExpansionContext
  ) throws -> [AttributeSyntax] {
    guard declaration.is(ClassDeclSyntax.self), let variable = member.as(VariableDeclSyntax.self),
      variable.isPersisted
    else { return [] }
    return ["@SwiftData._PersistedProperty"]
  }
}

extension ModelMacro: ExtensionMacro {
  public static func expansion(
    of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
    providingExtensionsOf type: some TypeSyntaxProtocol, conformingTo protocols: [TypeSyntax],
    in context: some MacroExpansionContext
  ) throws -> [ExtensionDeclSyntax] {
    guard declaration.is(ClassDeclSyntax.self), !protocols.isEmpty else { return [] }
    let names = protocols.map { $0.trimmedDescription.split(separator: ".").last.map(String.init) ?? "" }
    var made: [ExtensionDeclSyntax] = []
    if names.contains("PersistentModel") {
      made.append(try ExtensionDeclSyntax("extension \(type.trimmed): SwiftData.PersistentModel {}"))
    }
    if names.contains("Observable") {
      made.append(try ExtensionDeclSyntax("extension \(type.trimmed): Observation.Observable {}"))
    }
    return made
  }
}

/// Put by `@Model` on each stored property: reads and writes go to the model's storage.
public struct PersistedPropertyMacro {}

extension PersistedPropertyMacro: AccessorMacro {
  public static func expansion(
    of node: AttributeSyntax, providingAccessorsOf declaration: some DeclSyntaxProtocol,
    in context: some MacroExpansionContext
  ) throws -> [AccessorDeclSyntax] {
    guard let variable = declaration.as(VariableDeclSyntax.self), let name = variable.singleName,
      let owner = context.lexicalContext.first?.as(ClassDeclSyntax.self)
    else { return [] }
    let (type, key) = (owner.name.trimmed.text, name.withoutBackticks)
    let (get, set) =
      variable.isTransformable
      ? ("getTransformableValue", "setTransformableValue") : ("getValue", "setValue")
    return [
      """
      @storageRestrictions(accesses: _$values, initializes: _\(raw: key))
      init(initialValue) {
        _$values.\(raw: set)(forKey: \\\(raw: type).\(raw: name), "\(raw: key)", to: initialValue)
        _\(raw: key) = SwiftData._SwiftDataNoType()
      }
      """,
      """
      get { self.\(raw: get)(forKey: \\\(raw: type).\(raw: name), "\(raw: key)", _$values) }
      """,
      """
      set { self.\(raw: set)(forKey: \\\(raw: type).\(raw: name), "\(raw: key)", _$values, to: newValue) }
      """,
    ]
  }
}

extension PersistedPropertyMacro: PeerMacro {
  public static func expansion(
    of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
    in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    guard let name = declaration.as(VariableDeclSyntax.self)?.singleName else { return [] }
    return [
      "@SwiftData.Transient private var _\(raw: name.withoutBackticks): SwiftData._SwiftDataNoType = SwiftData._SwiftDataNoType()"
    ]
  }
}

/// `@Attribute`, `@Relationship`, `@Transient`: read by `@Model`; they make nothing themselves.
public struct ModelMarkMacro: PeerMacro {
  public static func expansion(
    of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
    in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] { [] }
}

/// `#Unique` and `#Index`: read by `@Model`; they make nothing themselves.
public struct ModelConstraintMacro: DeclarationMacro {
  public static func expansion(
    of node: some FreestandingMacroExpansionSyntax, in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] { [] }
}
