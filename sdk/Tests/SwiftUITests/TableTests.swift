import Foundation
import Testing

@testable import SwiftUI

private struct Person: Identifiable {
  let id: Int
  let name: String
  let age: Int
  var children: [Person]?
}

private let people = [Person(id: 1, name: "Cid", age: 9), Person(id: 2, name: "Ada", age: 30)]

private struct Sorted: View {
  @State private var order = [KeyPathComparator(\Person.name)]
  @State private var chosen: Person.ID?
  var body: some View {
    VStack {
      Text("Chosen \(chosen ?? 0)")
      Table(people.sorted(using: order), selection: $chosen, sortOrder: $order) {
        TableColumn("Name", value: \.name)
        TableColumn("Age", value: \.age) { Text("\($0.age) years") }.width(80)
        TableColumn("Note") { _ in Text("note") }
      }
    }
  }
}

@MainActor struct TableTests {
  private func wide(_ content: some View) -> TestScreen {
    TestScreen(content.environment(\.horizontalSizeClass, .regular))
  }

  @Test func aPhoneShowsTheFirstColumnAlone() {
    #expect(TestScreen(Sorted()).texts == ["Chosen 0", "Ada", "Cid"])
  }

  @Test func aTapOnATitleSorts() {
    let screen = wide(Sorted())
    #expect(
      screen.texts == ["Chosen 0", "Name", "Age", "Note", "Ada", "30 years", "note", "Cid", "9 years", "note"])
    screen.tap("Age")
    #expect(screen.texts.filter { $0.hasSuffix("years") } == ["9 years", "30 years"])
    screen.tap("Age")
    #expect(screen.texts.filter { $0.hasSuffix("years") } == ["30 years", "9 years"])
  }

  @Test func aRowIsSelected() throws {
    let screen = TestScreen(Sorted())
    let cell = try #require(screen.nodes.last { $0.handler?.tap != nil })
    cell.handler?.tap?(nil)
    screen.settle()
    #expect(screen.texts.first == "Chosen 1")
  }

  private struct Chosen: View {
    @State private var opened: Person.ID?
    @State private var chosen = Set<Person.ID>()
    var body: some View {
      VStack {
        Text("Opened \(opened ?? 0)")
        List(people, selection: $chosen) { Text($0.name) }
          .contextMenu(forSelectionType: Person.ID.self) { ids in
            Button("Delete \(ids.first ?? 0)") {}
          } primaryAction: {
            opened = $0.first
          }
      }
    }
  }

  @Test func rowsHaveAMenuByWhatSelectsThem() throws {
    let screen = TestScreen(Chosen())
    let row = try #require(screen.nodes.last { $0.handler?.tap != nil })
    row.handler?.tap?(nil)
    screen.settle()
    #expect(screen.texts.first == "Opened 2")
    let held = try #require(screen.nodes.last { $0.handler?.long != nil })
    held.handler?.long?()
    screen.settle()
    #expect(screen.texts.contains("Delete 2"))
  }

  @Test func rowsMayBeGivenOneByOne() {
    let screen = TestScreen(
      Table(of: Person.self) {
        TableColumn("Name", value: \.name)
      } rows: {
        TableRow(people[1])
        ForEach(people) { TableRow($0) }
      })
    #expect(screen.texts == ["Ada", "Cid", "Ada"])
  }

  @Test func rowsBelowARowCanBeClosed() throws {
    let family = [Person(id: 3, name: "Eve", age: 50, children: people)]
    let screen = TestScreen(Table(family, children: \.children) { TableColumn("Name", value: \.name) })
    #expect(screen.texts == ["Eve", "Cid", "Ada"])
    let arrow = try #require(screen.nodes.first { $0.handler?.tap != nil })
    arrow.handler?.tap?(nil)
    screen.settle()
    #expect(screen.texts == ["Eve"])
  }
}
