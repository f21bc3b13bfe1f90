import SwiftDiagnostics
import SwiftSyntax
import SwiftSyntaxMacros

/// What `@Model` finds in a class, and the members that it makes of it.
struct ModelPlan {
  let model: ClassDeclSyntax
  let isSubclass: Bool
  let properties: [ModelProperty]
  let constraints: [(kind: String, root: String?, arguments: String)]

  init(_ model: ClassDeclSyntax, isSubclass: Bool) {
    self.model = model
    self.isSubclass = isSubclass
    let members = model.memberBlock.members.flatMap { $0.decl.unconditional }
    properties = members.compactMap { $0.as(VariableDeclSyntax.self).flatMap(ModelProperty.init) }
    constraints = members.compactMap { member in
      guard let macro = member.as(MacroExpansionDeclSyntax.self), ["Unique", "Index"].contains(macro.macroName.text)
      else { return nil }
      let root = macro.genericArgumentClause?.arguments.first?.argument.trimmedDescription
      return (macro.macroName.text, root, macro.arguments.trimmedDescription)
    }
  }

  private var name: String { model.name.trimmed.text }

  private var access: String {
    for modifier in model.modifiers where ["public", "open", "package"].contains(modifier.name.text) {
      return modifier.name.text == "package" ? "package " : "public "
    }
    return ""
  }

  var members: [DeclSyntax] {
    [values, absorb] + [storage, registrar, identity].compactMap { $0 } + [initializer, metadata]
  }

  /// What initialisers write to. A class below another model class has its own until it is absorbed.
  private var values: DeclSyntax { "@SwiftData.Transient private var _$values = SwiftData._ModelStorage()" }

  private var absorb: DeclSyntax {
    guard isSubclass else { return "\(raw: access)func _$absorb() {}" }
    return """
      \(raw: access)override func _$absorb() {
        super._$absorb()
        _$storage.absorb(_$values)
      }
      """
  }

  private var storage: DeclSyntax? {
    guard !isSubclass else { return nil }
    return """
      \(raw: access)var _$storage: SwiftData._ModelStorage {
        get { _$values }
        set { _$values = newValue }
      }
      """
  }

  private var registrar: DeclSyntax? {
    guard !isSubclass else { return nil }
    return "@SwiftData.Transient \(raw: access)let _$observationRegistrar = Observation.ObservationRegistrar()"
  }

  /// What it is known by, said outright: a file that is compiled by itself does not find it by the conformance.
  private var identity: DeclSyntax? {
    let members = model.memberBlock.members.flatMap { $0.decl.unconditional }
    guard !isSubclass, !members.contains(where: { $0.as(TypeAliasDeclSyntax.self)?.name.text == "ID" }) else {
      return nil
    }
    let own = members.lazy.compactMap { $0.as(VariableDeclSyntax.self) }.first { $0.singleName == "id" }
    guard let own else { return "\(raw: access)typealias ID = SwiftData.PersistentIdentifier" }
    return own.bindings.first?.typeAnnotation.map { "\(raw: access)typealias ID = \($0.type.trimmed)" }
  }

  /// How a context makes the object for what is in its store.
  private var initializer: DeclSyntax {
    let marks = properties.map { "  _\($0.key) = SwiftData._SwiftDataNoType()\n" }.joined()
    let rest = isSubclass ? "super.init(_storage: storage)\n  _$values = storage" : "_$values = storage"
    return """
      \(raw: access)required init(_storage storage: SwiftData._ModelStorage) {
      \(raw: marks)  \(raw: rest)
      }
      """
  }

  private var metadata: DeclSyntax {
    let rows = properties.map { "      \($0.metadata(of: name)),\n" }.joined()
    let rules = constraints.map { kind, root, arguments in
      "      SwiftData.Schema.PropertyMetadata._\(kind.lowercased())(\(root ?? name).self, \(arguments)),\n"
    }.joined()
    let inherited = isSubclass ? "super.schemaMetadata + " : ""
    let kind = isSubclass ? "override class" : model.isFinal ? "static" : "class"
    return """
      \(raw: access)\(raw: kind) var schemaMetadata: [SwiftData.Schema.PropertyMetadata] {
        \(raw: inherited)[
      \(raw: rows)\(raw: rules)    ]
      }
      """
  }

  func diagnose(at node: AttributeSyntax, in context: some MacroExpansionContext) {
    let hasInitializer = model.memberBlock.members.contains {
      $0.decl.unconditional.contains { $0.is(InitializerDeclSyntax.self) }
    }
    if !hasInitializer, !isSubclass || !properties.isEmpty {
      context.diagnose(node, "@Model requires an initializer be provided for '\(name)'")
    }
    for property in properties {
      if property.hasImplicitDefault, let value = property.value {
        context.diagnose(value, "A default value requires a fully qualified domain named value")
      }
    }
    for member in model.memberBlock.members {
      guard let variable = member.decl.as(VariableDeclSyntax.self), variable.isTransient, variable.isStored,
        variable.bindingSpecifier.tokenKind == .keyword(.var), let binding = variable.bindings.first,
        binding.initializer == nil, let type = binding.typeAnnotation?.type, type.unwrapped == nil
      else { continue }
      context.diagnose(variable, "@Transient property '\(variable.singleName ?? "")' must have a default value")
    }
  }
}

/// One persistent property of a model.
struct ModelProperty {
  /// As it is written, with backticks where it has them.
  let name: String
  let value: ExprSyntax?
  private let attribute: AttributeSyntax?
  private let relationship: AttributeSyntax?

  init?(_ variable: VariableDeclSyntax) {
    guard variable.isPersisted, let name = variable.singleName else { return nil }
    self.name = name
    value = variable.bindings.first?.initializer?.value.trimmed
    attribute = variable.attribute("Attribute")
    relationship = variable.attribute("Relationship")
  }

  var key: String { name.withoutBackticks }

  /// `.now` and its like: the schema cannot know the type.
  var hasImplicitDefault: Bool {
    guard let value else { return false }
    if let member = value.as(MemberAccessExprSyntax.self) { return member.base == nil }
    if let call = value.as(FunctionCallExprSyntax.self),
      let member = call.calledExpression.as(MemberAccessExprSyntax.self)
    {
      return member.base == nil
    }
    return false
  }

  func metadata(of type: String) -> String {
    var parts = ["\"\(key)\"", "\\\(type).\(name)"]
    if let value, !hasImplicitDefault { parts.append("default: { \(value) }") }
    if let relationship {
      parts.append("metadata: SwiftData.Schema.Relationship(\(arguments(of: relationship)))")
    } else if let attribute {
      parts.append("metadata: SwiftData.Schema.Attribute(\(arguments(of: attribute)))")
    }
    return "SwiftData.Schema.PropertyMetadata._property(\(parts.joined(separator: ", ")))"
  }

  private func arguments(of attribute: AttributeSyntax) -> String {
    guard case .argumentList(let list) = attribute.arguments else { return "" }
    return list.trimmedDescription
  }
}
