import SwiftGenMacros
import SwiftParser
import SwiftSyntax
import SwiftSyntaxMacroExpansion
import SwiftSyntaxMacros
import Testing

private func messages(_ source: String) -> [String] {
  let file = Parser.parse(source: source)
  let context = BasicMacroExpansionContext(
    sourceFiles: [file: .init(moduleName: "App", fullFilePath: "App.swift")])
  let macros: [String: any Macro.Type] = [
    "Model": ModelMacro.self, "Query": QueryMacro.self, "ModelActor": ModelActorMacro.self,
  ]
  _ = file.expand(macros: macros) { node in
    BasicMacroExpansionContext(sharingWith: context, lexicalContext: node.allMacroLexicalContexts())
  }
  return context.diagnostics.map(\.message)
}

@Test(arguments: [
  ("@Model struct A { var x = 1 }", "@Model cannot be applied to struct type 'A'"),
  ("@Model enum A { case x }", "@Model cannot be applied to enum type 'A'"),
  ("@Model final class A { var x: Int = 1 }", "@Model requires an initializer be provided for 'A'"),
  (
    "@Model final class A { var x: Date = .now\n init() {} }",
    "A default value requires a fully qualified domain named value"
  ),
  ("@ModelActor class A {}", "@ModelActor cannot be applied to class type 'A'"),
  ("struct V { @Query var x: Int }", "@Query can only be applied to a property that is an array of models"),
])
func wrongUsesOfModelsAreTold(source: String, message: String) {
  #expect(messages(source) == [message])
}

@Test func rightUsesAreSilent() {
  let source = """
    @Model final class A {
      var x: Date = Date.now
      var kind = Kind.big
      @Transient var y = 1
      init() {}
    }
    """
  #expect(messages(source).isEmpty)
}

@Test(arguments: [
  ("@Model final class A { init() {} }", "typealias ID = SwiftData.PersistentIdentifier"),
  ("@Model public final class A { var id: UUID = UUID()\n init() {} }", "public typealias ID = UUID"),
  ("@Model final class A { var id = UUID()\n init() {} }", nil),
  ("@Model final class A { typealias ID = Int\n var id: Int = 1\n init() {} }", nil),
])
func whatAModelIsKnownByIsSaidOutright(source: String, said: String?) {
  let context = BasicMacroExpansionContext()
  let members = try? ModelMacro.expansion(
    of: "@Model", providingMembersOf: Parser.parse(source: source).statements.first!.item.cast(ClassDeclSyntax.self),
    conformingTo: ["PersistentModel"], in: context)
  let aliases = members?.map(\.trimmedDescription).filter { $0.contains("typealias") }
  #expect(aliases == said.map { [$0] } ?? [])
}
