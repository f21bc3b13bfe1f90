import SwiftGenMacros
import SwiftParser
import SwiftSyntax
import SwiftSyntaxMacroExpansion
import SwiftSyntaxMacros
import Testing

/// What `@Entry` and its like make of a source file, without spaces and line ends.
private func expand(_ source: String) -> (text: String, messages: [String]) {
  let file = Parser.parse(source: source)
  let context = BasicMacroExpansionContext(
    sourceFiles: [file: .init(moduleName: "App", fullFilePath: "App.swift")])
  let macros: [String: any Macro.Type] = [
    "Entry": EntryMacro.self, "Preview": PreviewMacro.self, "Previewable": PreviewableMacro.self,
  ]
  let expanded = file.expand(macros: macros) { node in
    BasicMacroExpansionContext(sharingWith: context, lexicalContext: node.allMacroLexicalContexts())
  }
  let text = expanded.description.filter { !$0.isWhitespace }
  return (text, context.diagnostics.map(\.message))
}

@Test func anEntryGetsAKeyAndAccessors() {
  let (text, messages) = expand("extension EnvironmentValues { @Entry var accent: String = \"teal\" }")
  #expect(messages.isEmpty)
  #expect(text.contains("get{self[__Key_accent.self]}"))
  #expect(text.contains("set{self[__Key_accent.self]=newValue}"))
  #expect(text.contains("privatestruct__Key_accent:SwiftUI.EnvironmentKey{typealiasValue=String"))
  #expect(text.contains("staticvardefaultValue:Value{\"teal\"}"))
}

@Test func anEntryWithoutTypeTakesItFromItsValue() {
  let (text, _) = expand("extension EnvironmentValues { @Entry var count = 4 }")
  #expect(text.contains("staticletdefaultValue=4"))
}

@Test func anOptionalEntryNeedsNoValue() {
  let (text, messages) = expand("extension EnvironmentValues { @Entry var name: String? }")
  #expect(messages.isEmpty)
  #expect(text.contains("typealiasValue=String?staticvardefaultValue:Value{nil}"))
}

@Test func otherContainersHaveTheirOwnKeys() {
  let transaction = expand("extension Transaction { @Entry var soft = false }").text
  #expect(transaction.contains("__Key_soft:SwiftUI.TransactionKey"))
  let focused = expand("extension FocusedValues { @Entry var note: Binding<String>? }").text
  #expect(focused.contains("__Key_note:SwiftUI.FocusedValueKey{typealiasValue=Binding<String>}"))
}

@Test(arguments: [
  ("struct S { @Entry var a = 1 }", "inside extensions of EnvironmentValues"),
  ("extension EnvironmentValues { @Entry let a = 1 }", "stored var"),
  ("extension EnvironmentValues { @Entry var a: Int }", "requires a default value for 'a'"),
])
func wrongUsesAreTold(source: String, message: String) {
  #expect(expand(source).messages.contains { $0.contains(message) })
}

@Test func previewsLeaveNothingBehind() {
  #expect(expand("#Preview(\"Dark\", traits: .portrait) { ContentView() }").text == "")
}
