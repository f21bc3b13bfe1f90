import SwiftUI

/// Makes a class persistent: its stored properties are kept by a model context and observed by views.
@available(iOS 17.0, *)
@attached(
  member, conformances: Observable, PersistentModel, names: named(_$values), named(_$storage), named(_$absorb),
  named(ID),
  named(_$observationRegistrar), named(schemaMetadata), named(init))
@attached(memberAttribute)
@attached(extension, conformances: Observable, PersistentModel)
public macro Model() = #externalMacro(module: "SwiftGenMacros", type: "ModelMacro")

/// Says how a property is kept.
@available(iOS 17.0, *)
@attached(peer)
public macro Attribute(
  _ options: Schema.Attribute.Option..., originalName: String? = nil, hashModifier: String? = nil
) = #externalMacro(module: "SwiftGenMacros", type: "ModelMarkMacro")

/// Says how a property that holds other models behaves.
@available(iOS 17.0, *)
@attached(peer)
public macro Relationship(
  _ options: Schema.Relationship.Option..., deleteRule: Schema.Relationship.DeleteRule = .nullify,
  minimumModelCount: Int? = 0, maximumModelCount: Int? = 0, originalName: String? = nil, inverse: AnyKeyPath? = nil,
  hashModifier: String? = nil
) = #externalMacro(module: "SwiftGenMacros", type: "ModelMarkMacro")

/// Leaves a property out of what is kept.
@available(iOS 17.0, *)
@attached(peer)
public macro Transient() = #externalMacro(module: "SwiftGenMacros", type: "ModelMarkMacro")

/// Written by `Model` on each property that is kept.
@available(iOS 17.0, *)
@attached(accessor, names: named(init), named(get), named(set))
@attached(peer, names: prefixed(_))
public macro _PersistedProperty() = #externalMacro(module: "SwiftGenMacros", type: "PersistedPropertyMacro")

/// No two models of the class have the same values in all properties of one of the lists.
@available(iOS 18.0, *)
@freestanding(declaration)
public macro Unique<T>(_ constraints: [PartialKeyPath<T>]...) =
  #externalMacro(module: "SwiftGenMacros", type: "ModelConstraintMacro") where T: PersistentModel

/// Properties that are often searched by.
@available(iOS 18.0, *)
@freestanding(declaration)
public macro Index<T>(_ indices: [PartialKeyPath<T>]...) =
  #externalMacro(module: "SwiftGenMacros", type: "ModelConstraintMacro") where T: PersistentModel

/// Properties that are often searched by, with the kind of each index.
@available(iOS 18.0, *)
@freestanding(declaration)
public macro Index<T>(_ indices: Schema.Index<T>.Types<T>...) =
  #externalMacro(module: "SwiftGenMacros", type: "ModelConstraintMacro") where T: PersistentModel

/// Gives an actor a model context of its own.
@available(iOS 17.0, *)
@attached(
  member, conformances: ModelActor, names: named(modelExecutor), named(modelContainer), named(init))
@attached(extension, conformances: ModelActor)
public macro ModelActor() = #externalMacro(module: "SwiftGenMacros", type: "ModelActorMacro")

/// Gives an actor a model context of its own, and leaves its initialiser to you.
@available(iOS 17.0, *)
@attached(
  member, conformances: ModelActor, names: named(modelExecutor), named(modelContainer), named(init))
@attached(extension, conformances: ModelActor)
public macro ModelActor(disableGenerateInit: Bool) =
  #externalMacro(module: "SwiftGenMacros", type: "ModelActorMacro")
