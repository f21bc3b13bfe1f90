import Foundation
@_spi(Reflection) import Swift

/// A stored property of an observable object that reports its own changes, as `@Published` does.
package protocol ObservableObjectProperty {
  /// Gets or sets the owner's publisher of the property stored at an address.
  static func publisher(at address: UnsafeRawPointer) -> ObservableObjectPublisher?
  static func setPublisher(
    _ publisher: ObservableObjectPublisher, at address: UnsafeRawPointer)
}

/// The default `objectWillChange` of each object: kept in its published properties where it has
/// some, else in a table that does not keep the object alive.
enum ChangePublishers {
  private struct Field {
    let type: any ObservableObjectProperty.Type
    let offset: Int
  }

  private struct Entry {
    weak var object: AnyObject?
    let publisher: ObservableObjectPublisher
  }

  private struct State {
    var fields: [ObjectIdentifier: [Field]] = [:]
    var table: [ObjectIdentifier: Entry] = [:]
    var sweepAt = 64
  }

  private static let state = Locked(State())

  static func publisher(of object: AnyObject) -> ObservableObjectPublisher {
    let fields = fields(of: type(of: object))
    guard let first = fields.first else { return tabled(object) }
    let base = UnsafeRawPointer(Unmanaged.passUnretained(object).toOpaque())
    return withExtendedLifetime(object) {
      state.with { _ in
        if let known = first.type.publisher(at: base + first.offset) { return known }
        let publisher = ObservableObjectPublisher()
        for field in fields { field.type.setPublisher(publisher, at: base + field.offset) }
        return publisher
      }
    }
  }

  private static func fields(of type: AnyClass) -> [Field] {
    let key = ObjectIdentifier(type)
    if let known = state.with({ $0.fields[key] }) { return known }
    var found: [Field] = []
    _ = _forEachField(of: type, options: [.classType]) { _, offset, fieldType, _ in
      if let property = fieldType as? any ObservableObjectProperty.Type {
        found.append(Field(type: property, offset: offset))
      }
      return true
    }
    state.with { $0.fields[key] = found }
    return found
  }

  private static func tabled(_ object: AnyObject) -> ObservableObjectPublisher {
    let key = ObjectIdentifier(object)
    return state.with { state in
      // The address of a dead object may be in use again.
      if let entry = state.table[key], entry.object === object { return entry.publisher }
      if state.table.count >= state.sweepAt {
        state.table = state.table.filter { $0.value.object != nil }
        state.sweepAt = max(64, state.table.count * 2)
      }
      let publisher = ObservableObjectPublisher()
      state.table[key] = Entry(object: object, publisher: publisher)
      return publisher
    }
  }
}
