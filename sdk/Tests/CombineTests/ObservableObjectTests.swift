import Combine
import Foundation
import Testing

private class Base: ObservableObject {
  @Published var name = "a"
  var plain = 0
}

private final class Derived: Base {
  weak var friend: Base?
  lazy var late = 3
  @Published var items: [Int] = []
}

private final class Plain: ObservableObject {
  var count = 0 { willSet { objectWillChange.send() } }
}

private final class Box<Value>: ObservableObject {
  @Published var value: Value
  init(_ value: Value) { self.value = value }
}

private final class Bridged: NSObject, ObservableObject {
  @Published var name = "a"
  @Published var size: Int?
}

struct ObservableObjectTests {
  @Test func foundationObjectsAreObserved() {
    let object = Bridged()
    var count = 0
    let token = object.objectWillChange.sink { count += 1 }
    object.name = "b"
    object.size = 4
    #expect(count == 2)
    token.cancel()
  }

  @Test func sendsBeforeTheChange() {
    let object = Base()
    var seen: [String] = []
    let token = object.objectWillChange.sink { seen.append(object.name) }
    object.name = "b"
    object.name = "c"
    #expect(seen == ["a", "b"])
    token.cancel()
    object.name = "d"
    #expect(seen == ["a", "b"])
  }

  @Test func subclassesSendForTheirOwnAndInheritedProperties() {
    let object = Derived()
    var count = 0
    let token = object.objectWillChange.sink { count += 1 }
    object.items.append(1)
    object.name = "b"
    #expect(count == 2)
    #expect(object.items == [1])
    token.cancel()
  }

  @Test func keepsOnePublisherForEachObject() {
    let (first, second) = (Base(), Base())
    #expect(first.objectWillChange === first.objectWillChange)
    #expect(first.objectWillChange !== second.objectWillChange)
    let plain = Plain()
    #expect(plain.objectWillChange === plain.objectWillChange)
    var count = 0
    let token = plain.objectWillChange.sink { count += 1 }
    plain.count = 5
    #expect(count == 1)
    token.cancel()
  }

  @Test func genericAndExistentialObjects() {
    let box = Box(1)
    let object: any ObservableObject = box
    var count = 0
    let token = (object.objectWillChange as! ObservableObjectPublisher).sink { count += 1 }
    box.value = 2
    #expect(count == 1)
    token.cancel()
  }

  @Test func projectedValueSendsPresentAndNewValues() {
    let object = Base()
    var seen: [String] = []
    let token = object.$name.sink { seen.append($0 + object.name) }
    object.name = "b"
    #expect(seen == ["aa", "ba"])
    token.cancel()
  }

  @Test func assignToPublishedLivesAsLongAsTheObject() {
    let subject = PassthroughSubject<String, Never>()
    var object: Base? = Base()
    subject.assign(to: &object!.$name)
    var count = 0
    let token = object!.objectWillChange.sink { count += 1 }
    subject.send("z")
    #expect(object?.name == "z")
    #expect(count == 1)
    weak let gone = object
    object = nil
    #expect(gone == nil)
    subject.send("y")
    token.cancel()
  }
}
