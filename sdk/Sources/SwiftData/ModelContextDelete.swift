@available(iOS 17.0, *)
extension ModelContext {
  func deleteErased(_ model: any PersistentModel) {
    let storage = model._$storage
    guard storage.context === self, storage.state == .inserted || storage.state == .persisted else { return }
    let id = storage.identifier(of: type(of: model))
    let info = ModelInfo.of(type(of: model))
    let related = info.relationships.map { ($0, storage.related($0, of: model)) }
    let wasInserted = storage.state == .inserted
    storage.state = .deleted
    edited[id] = nil
    if wasInserted {
      inserted[id] = nil
      insertedOrder.removeAll { $0 == id }
      registered[id] = nil
    } else {
      removed[id] = model
    }
    for (property, models) in related { apply(property, models, to: model) }
    dropReferences(to: model, info)
    noteChange()
  }

  /// What the delete rule of a relationship says of the models at its other side.
  private func apply(_ property: ModelProperty, _ related: [any PersistentModel], to model: any PersistentModel) {
    switch property.relationship?.deleteRule ?? .nullify {
    case .cascade:
      for other in related { deleteErased(other) }
    case .deny:
      if !related.isEmpty { denied.append((model, property, related)) }
      unlink(property, related, from: model)
    case .nullify:
      unlink(property, related, from: model)
    case .noAction: break
    }
  }

  private func unlink(_ property: ModelProperty, _ related: [any PersistentModel], from model: any PersistentModel) {
    guard let inverse = property.inverse else { return }
    for other in related where other._$storage.state != .deleted {
      other._$storage.unlink(inverse, of: other, from: model)
    }
  }

  /// Relationships that have no other side let go of the model too.
  private func dropReferences(to model: any PersistentModel, _ info: ModelInfo) {
    let properties = container.relationshipsWithoutInverse.filter { property in
      property.relationship.map { info.ancestry.contains(Schema.entityName(for: $0.destination)) } ?? false
    }
    guard !properties.isEmpty else { return }
    for other in registered.values where other !== model && other._$storage.state != .deleted {
      let own = ModelInfo.of(type(of: other))
      for property in properties where property.owner === own && other._$storage.faults[property.name] == nil {
        other._$storage.unlink(property, of: other, from: model)
      }
    }
  }
}
