import FoundationAdditions
import Testing

@Test func removesAtOffsets() {
  var items = ["a", "b", "c", "d"]
  items.remove(atOffsets: IndexSet([1, 3]))
  #expect(items == ["a", "c"])
}

@Test(arguments: [([0], 2, "bacd"), ([3], 0, "dabc"), ([0, 1], 4, "cdab"), ([2], 2, "abcd"), ([1], 4, "acdb")])
func movesFromOffsets(source: [Int], destination: Int, expected: String) {
  var items = Array("abcd")
  items.move(fromOffsets: IndexSet(source), toOffset: destination)
  #expect(String(items) == expected)
}

@Test func localizedTexts() {
  let count = 3
  #expect(String(localized: "Hello") == "Hello")
  #expect(String(localized: "\(count) items, 100%", comment: "how many") == "3 items, 100%")
  let resource: LocalizedStringResource = "Hi \("Ada")"
  #expect(String(localized: resource) == "Hi Ada")
  #expect(String(localized: LocalizedStringResource("greeting", defaultValue: "Welcome")) == "Welcome")
}

@Test func undoTakesBackAndRedoRepeats() {
  final class Counter { var value = 0 }
  let manager = UndoManager()
  let counter = Counter()
  func set(_ value: Int) {
    let old = counter.value
    manager.registerUndo(withTarget: counter) { _ in set(old) }
    counter.value = value
  }
  set(1)
  set(2)
  manager.undo()
  #expect(counter.value == 1)
  manager.redo()
  #expect(counter.value == 2)
}
