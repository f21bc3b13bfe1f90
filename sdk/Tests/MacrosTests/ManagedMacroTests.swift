import SwiftGenMacros
import SwiftParser
import SwiftSyntax
import SwiftSyntaxMacroExpansion
import SwiftSyntaxMacros
import Testing

private func expand(_ source: String) -> (text: String, messages: [String]) {
  let file = Parser.parse(source: source)
  let context = BasicMacroExpansionContext(
    sourceFiles: [file: .init(moduleName: "App", fullFilePath: "App.swift")])
  let macros: [String: any Macro.Type] = ["CDManaged": ManagedMacro.self, "CDRelates": RelatesMacro.self]
  let expanded = file.expand(macros: macros) { node in
    BasicMacroExpansionContext(sharingWith: context, lexicalContext: node.allMacroLexicalContexts())
  }
  return (expanded.description.filter { !$0.isWhitespace }, context.diagnostics.map(\.message))
}

@Test func aManagedPropertyReadsAndWritesTheObject() {
  let (text, messages) = expand("class A { @CDManaged var title: String?; @CDManaged var pages: Int16 }")
  #expect(messages.isEmpty)
  #expect(text.contains("get{self._managedOptional(\"title\")}set{self._setManagedValue(newValue,\"title\")}"))
  #expect(text.contains("get{self._managedValue(\"pages\")}"))
}

@Test func aManagedMethodChangesTheRelationshipOfItsName() {
  let (text, messages) = expand("class A { @CDRelates func addToBooks(_ value: B) }")
  #expect(messages.isEmpty)
  #expect(text.contains("funcaddToBooks(_value:B){self._addManaged(\"books\",value)}"))
}

@Test func aManagedPropertyNeedsItsType() {
  #expect(
    expand("class A { @CDManaged var a = 1 }").messages == [
      "'@NSManaged' needs a single property with its type written"
    ])
}
