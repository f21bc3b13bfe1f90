import SDKBase
import SwiftUI

/// Where models are inserted, fetched, changed and deleted, until a save makes it last.
@available(iOS 17.0, *)
public class ModelContext: Equatable, CustomDebugStringConvertible {
  public let container: ModelContainer
  /// Whether changes are saved at the end of each event.
  public var autosaveEnabled = false {
    didSet { if autosaveEnabled && hasChanges { scheduleAutosave() } }
  }
  public var undoManager: UndoManager?
  /// Who makes the changes, for the history.
  @available(iOS 18.0, *)
  public var author: String? {
    get { writer }
    set { writer = newValue }
  }
  private var writer: String?

  var registered = ModelRegistry()
  var inserted: [PersistentIdentifier: any PersistentModel] = [:]
  var insertedOrder: [PersistentIdentifier] = []
  var edited: [PersistentIdentifier: any PersistentModel] = [:]
  var removed: [PersistentIdentifier: any PersistentModel] = [:]
  /// Models that must be gone too before the first may be deleted.
  var denied: [(model: any PersistentModel, property: ModelProperty, related: [any PersistentModel])] = []
  private let isMain: Bool
  private let waiting = Guarded<[StoreChanges]>([])
  private var autosaveIsScheduled = false
  private struct Follower { weak var object: (any ContextFollower)? }
  private var followers: [ObjectIdentifier: Follower] = [:]
  /// Counts changes: what was fetched at another count may be stale.
  private(set) var generation = 0

  public init(_ container: ModelContainer) {
    self.container = container
    isMain = false
    container.register(self)
  }

  init(_ container: ModelContainer, isMain: Bool) {
    self.container = container
    self.isMain = isMain
    container.register(self)
    if isMain { Autosave.follow(self) }
  }

  public var hasChanges: Bool { !inserted.isEmpty || !edited.isEmpty || !removed.isEmpty }
  public var insertedModelsArray: [any PersistentModel] { insertedOrder.compactMap { inserted[$0] } }
  public var changedModelsArray: [any PersistentModel] { Array(edited.values) }
  public var deletedModelsArray: [any PersistentModel] { Array(removed.values) }

  func isDirty(_ id: PersistentIdentifier) -> Bool {
    inserted[id] != nil || edited[id] != nil || removed[id] != nil
  }

  // MARK: Changes

  /// Takes the model, and those that it is related to, into the context.
  public func insert<T: PersistentModel>(_ model: T) {
    insertErased(model)
    if undoManager != nil { registerUndo { $0.delete(model) } }
  }

  func insertErased(_ model: any PersistentModel) {
    model._$absorb()
    let storage = model._$storage
    let id = storage.identifier(of: type(of: model))
    switch storage.state {
    case .inserted, .persisted: return
    case .deleted where removed[id] != nil:
      removed[id] = nil
      storage.state = .persisted
      edited[id] = model
      registered[id] = model
    case .deleted, .unmanaged:
      container.require(type(of: model))
      storage.state = .inserted
      storage.context = self
      inserted[id] = model
      insertedOrder.append(id)
      registered[id] = model
    }
    storage.linkAll(of: model)
    noteChange()
  }

  /// Deletes the model, and what its delete rules say.
  public func delete<T: PersistentModel>(_ model: T) {
    deleteErased(model)
    if undoManager != nil { registerUndo { $0.insert(model) } }
  }

  /// Deletes all models of a class that the predicate holds for.
  public func delete<T: PersistentModel>(
    model: T.Type, where predicate: Predicate<T>? = nil, includeSubclasses: Bool = true
  ) throws {
    for found in try fetch(FetchDescriptor(predicate: predicate)) where includeSubclasses || type(of: found) == T.self {
      deleteErased(found)
    }
  }

  func changed(_ model: any PersistentModel) {
    let storage = model._$storage
    if storage.state == .persisted { edited[storage.identifier(of: type(of: model))] = model }
    if storage.state != .deleted { noteChange() }
  }

  func noteChange() {
    tellFollowers()
    if autosaveEnabled { scheduleAutosave() }
  }

  func tellFollowers() {
    generation += 1
    guard !followers.isEmpty else { return }
    for (key, follower) in followers {
      if let object = follower.object { object.contextChanged() } else { followers[key] = nil }
    }
  }

  func follow(_ object: any ContextFollower) { followers[ObjectIdentifier(object)] = Follower(object: object) }

  private func scheduleAutosave() {
    guard !autosaveIsScheduled else { return }
    autosaveIsScheduled = true
    let box = UncheckedBox(self)
    DispatchQueue.main.async { box.value.autosave() }
  }

  func autosave() {
    autosaveIsScheduled = false
    guard autosaveEnabled, hasChanges else { return }
    do { try save() } catch {
      FileHandle.standardError.write(Data("The changes were not saved: \(error)\n".utf8))
    }
  }

  func registerUndo(_ action: @escaping (ModelContext) -> Void) {
    undoManager?.registerUndo(withTarget: self, handler: action)
  }

  // MARK: Other contexts

  /// Another context has saved.
  func receive(_ changes: StoreChanges) {
    waiting.write { $0.append(changes) }
    guard isMain else { return }
    let box = UncheckedBox(self)
    onMain { box.value.merge() }
  }

  /// Takes over what other contexts have saved since.
  func merge() {
    let changes = waiting.write { list in
      defer { list = [] }
      return list
    }
    guard !changes.isEmpty else { return }
    for change in changes {
      for row in change.updated where !isDirty(row.id) {
        if let model = registered[row.id] { refresh(model, row) }
      }
      for id in change.deleted { forget(id) }
    }
    tellFollowers()
  }

  /// The model is no more in the store.
  func forget(_ id: PersistentIdentifier) {
    guard let model = registered[id] else { return }
    registered[id] = nil
    edited[id] = nil
    removed[id] = nil
    model._$storage.state = .deleted
    model._$storage.context = nil
  }

  /// Gives the model the values of the store again.
  func refresh(_ model: any PersistentModel, _ row: Row) {
    let storage = model._$storage
    let info = ModelInfo.of(type(of: model))
    var values = row.attributes
    for property in info.properties where !property.isKept { values[property.name] = storage.values[property.name] }
    storage.values = values
    storage.faults = row.relations
    for property in info.properties { property.notify(model) {} }
  }

  public var debugDescription: String { "ModelContext(\(registered.count) models)" }
  public static func == (a: ModelContext, b: ModelContext) -> Bool { a === b }
}

/// The models of a context that somebody holds.
@available(iOS 17.0, *)
struct ModelRegistry {
  private struct Weak { weak var model: (any PersistentModel)? }
  private var models: [PersistentIdentifier: Weak] = [:]
  private var limit = 64

  subscript(id: PersistentIdentifier) -> (any PersistentModel)? {
    get { models[id]?.model }
    set {
      models[id] = newValue.map { Weak(model: $0) }
      guard models.count > limit else { return }
      models = models.filter { $0.value.model != nil }
      limit = max(64, models.count * 2)
    }
  }

  var values: [any PersistentModel] { models.values.compactMap(\.model) }
  var count: Int { models.count }
}

/// Wants to know when something in a context has changed.
@available(iOS 17.0, *)
protocol ContextFollower: AnyObject {
  func contextChanged()
}

/// What is not saved yet is saved when the app ends.
@available(iOS 17.0, *)
enum Autosave {
  private struct Weak { weak var context: ModelContext? }
  private static let contexts = Guarded<[Weak]>([])
  private static let installed: Void = {
    atexit { Autosave.saveAll() }
  }()

  static func follow(_ context: ModelContext) {
    _ = installed
    contexts.write { list in
      list.removeAll { $0.context == nil }
      list.append(Weak(context: context))
    }
  }

  private static func saveAll() {
    for context in contexts.read({ $0.compactMap(\.context) }) { context.autosave() }
  }
}
