/// Keeps both sides of a relationship in step.
@available(iOS 17.0, *)
extension _ModelStorage {
  /// Sets a relationship of `model`; the other side follows.
  func relate(_ name: String, of model: any PersistentModel, to related: [any PersistentModel]) {
    guard let property = ModelInfo.of(type(of: model)).property(name) else { return }
    let before = self.related(property, of: model)
    if let context, context.undoManager != nil {
      context.registerUndo { _ in model._$storage.relate(name, of: model, to: before) }
    }
    setRelated(property, of: model, to: related)
    if let inverse = property.inverse {
      let kept = Set(related.map(ObjectIdentifier.init))
      for other in before where !kept.contains(ObjectIdentifier(other)) {
        other._$storage.unlink(inverse, of: other, from: model)
      }
      let old = Set(before.map(ObjectIdentifier.init))
      for other in related where !old.contains(ObjectIdentifier(other)) {
        other._$storage.link(inverse, of: other, to: model, back: property)
      }
    }
    adopt(model, related)
  }

  /// Adds `target` to a relationship of `model`, whose own other side holds `model` already.
  func link(
    _ property: ModelProperty, of model: any PersistentModel, to target: any PersistentModel, back: ModelProperty
  ) {
    guard let property = property.relationship == nil ? nil : property else { return }
    let now = related(property, of: model)
    if now.contains(where: { $0 === target }) { return }
    if property.relationship?.isToMany == true {
      setRelated(property, of: model, to: now + [target])
    } else {
      if let previous = now.first { previous._$storage.unlink(back, of: previous, from: model) }
      setRelated(property, of: model, to: [target])
    }
  }

  /// Takes `target` out of a relationship of `model`.
  func unlink(_ property: ModelProperty, of model: any PersistentModel, from target: any PersistentModel) {
    let now = related(property, of: model)
    guard now.contains(where: { $0 === target }) else { return }
    setRelated(property, of: model, to: now.filter { $0 !== target })
  }

  /// A model that is related to one in a context belongs to that context too.
  private func adopt(_ model: any PersistentModel, _ related: [any PersistentModel]) {
    if let context {
      for other in related where other._$storage.state == .unmanaged { context.insertErased(other) }
    } else if state == .unmanaged, let context = related.lazy.compactMap({ $0._$storage.context }).first {
      context.insertErased(model)
    }
  }

  /// Brings the other sides of all relationships in step with what an initialiser set.
  func linkAll(of model: any PersistentModel) {
    for property in ModelInfo.of(type(of: model)).relationships {
      let related = related(property, of: model)
      if let inverse = property.inverse {
        for other in related { other._$storage.link(inverse, of: other, to: model, back: property) }
      }
      adopt(model, related)
    }
  }
}
