/// Unique values: a new model with the values of an old one changes the old one instead.
@available(iOS 17.0, *)
extension ModelContext {
  func mergeDuplicates() {
    let dirty = insertedModelsArray + Array(edited.values)
    for (name, models) in Dictionary(grouping: dirty, by: { ModelInfo.of(type(of: $0)).entityName }) {
      guard let info = container.model(name) else { continue }
      for list in info.unique { merge(models, by: list, in: info) }
    }
  }

  private func merge(_ models: [any PersistentModel], by list: [ModelProperty], in info: ModelInfo) {
    var known: [[AnyHashable]: PersistentIdentifier] = [:]
    let fresh = Set(models.map { $0._$storage.identifier(of: type(of: $0)) })
    for id in container.ids(info.entityName) where removed[id] == nil && !fresh.contains(id) {
      if let key = key(of: id, list) { known[key] = id }
    }
    for model in models where model._$storage.state != .deleted {
      let id = model._$storage.identifier(of: type(of: model))
      guard let key = key(of: model, list) else { continue }
      guard let other = known[key], other != id else {
        known[key] = id
        continue
      }
      if model._$storage.state == .inserted, let old = resolve(other) {
        replace(old, by: model)
      } else if let old = resolve(other) {
        deleteErased(old)
        known[key] = id
      }
    }
  }

  private func key(of id: PersistentIdentifier, _ list: [ModelProperty]) -> [AnyHashable]? {
    if let model = registered[id] { return key(of: model, list) }
    guard let row = container.row(id) else { return nil }
    return complete(
      list.map { property in
        property.relationship == nil ? hashable(row.attributes[property.name]) : row.relations[property.name]?.first
      })
  }

  private func key(of model: any PersistentModel, _ list: [ModelProperty]) -> [AnyHashable]? {
    complete(
      list.map { property in
        guard property.relationship != nil else { return hashable(model._$storage.values[property.name]) }
        return model._$storage.related(property, of: model).first.map { $0._$storage.identifier(of: type(of: $0)) }
      })
  }

  /// Values that are missing are never equal.
  private func complete(_ values: [AnyHashable?]) -> [AnyHashable]? {
    let found = values.compactMap { $0 }
    return found.count == values.count ? found : nil
  }

  private func hashable(_ value: Any?) -> AnyHashable? {
    guard let value else { return nil }
    if let optional = value as? any OptionalValue { return hashable(optional.content) }
    return value as? AnyHashable
  }

  /// `old` takes the values of `model`, which stands for the same row from now on.
  private func replace(_ old: any PersistentModel, by model: any PersistentModel) {
    let info = ModelInfo.of(type(of: model))
    let id = model._$storage.identifier(of: type(of: model))
    for property in info.properties {
      if property.relationship == nil {
        let value = model._$storage.values[property.name]
        property.notify(old) { old._$storage.values[property.name] = value }
      } else {
        let related = model._$storage.related(property, of: model)
        if let inverse = property.inverse {
          for other in related { other._$storage.unlink(inverse, of: other, from: model) }
        }
        if !related.isEmpty { old._$storage.relate(property.name, of: old, to: related) }
      }
    }
    inserted[id] = nil
    insertedOrder.removeAll { $0 == id }
    registered[id] = nil
    share(model, old._$storage)
    changed(old)
  }

  private func share<T: PersistentModel>(_ model: T, _ storage: _ModelStorage) { model._$storage = storage }
}

/// Lets the value inside an optional be asked for.
protocol OptionalValue {
  var content: Any? { get }
}

extension Optional: OptionalValue {
  var content: Any? { self }
}
