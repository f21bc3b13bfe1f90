import SwiftUI

@available(iOS 17.0, *)
private struct ModelContextKey: EnvironmentKey {
  static var defaultValue: ModelContext? { nil }
}

@available(iOS 17.0, *)
extension EnvironmentValues {
  /// The context that views insert models into and fetch them from.
  public var modelContext: ModelContext {
    get { self[ModelContextKey.self] ?? MissingContainer.context }
    set { self[ModelContextKey.self] = newValue }
  }
}

/// Stands in where no container was set: nothing of it lasts. Its schema is empty, so its first use is reported.
@available(iOS 17.0, *)
enum MissingContainer {
  static var context: ModelContext { shared.value }

  private static let shared: UncheckedBox<ModelContext> = {
    guard
      let container = try? ModelContainer(for: Schema(), configurations: ModelConfiguration(isStoredInMemoryOnly: true))
    else { fatalError("A container in memory can always be made.") }
    return UncheckedBox(ModelContext(container, isMain: true))
  }()
}

@available(iOS 17.0, *)
extension View {
  /// Sets the context that views below use.
  public func modelContext(_ modelContext: ModelContext) -> some View { environment(\.modelContext, modelContext) }

  /// Sets the container whose models views below use.
  public func modelContainer(_ container: ModelContainer) -> some View { modelContext(container.mainContext) }

  /// Makes a container for a class of models, and sets it for the views below.
  public func modelContainer(
    for modelType: any PersistentModel.Type, inMemory: Bool = false, isAutosaveEnabled: Bool = true,
    isUndoEnabled: Bool = false, onSetup: @escaping (Swift.Result<ModelContainer, any Error>) -> Void = { _ in }
  ) -> some View {
    modelContainer(
      for: [modelType], inMemory: inMemory, isAutosaveEnabled: isAutosaveEnabled, isUndoEnabled: isUndoEnabled,
      onSetup: onSetup)
  }

  /// Makes a container for classes of models, and sets it for the views below.
  public func modelContainer(
    for modelTypes: [any PersistentModel.Type], inMemory: Bool = false, isAutosaveEnabled: Bool = true,
    isUndoEnabled: Bool = false, onSetup: @escaping (Swift.Result<ModelContainer, any Error>) -> Void = { _ in }
  ) -> some View {
    modifier(
      ContainerModifier(
        types: modelTypes, inMemory: inMemory, autosaves: isAutosaveEnabled, undoes: isUndoEnabled, onSetup: onSetup))
  }
}

@available(iOS 17.0, *)
extension Scene {
  /// Sets the context that the views of the scene use.
  public func modelContext(_ modelContext: ModelContext) -> some Scene { environment(\.modelContext, modelContext) }

  /// Sets the container whose models the views of the scene use.
  public func modelContainer(_ container: ModelContainer) -> some Scene { modelContext(container.mainContext) }

  /// Makes a container for a class of models, and sets it for the scene.
  public func modelContainer(
    for modelType: any PersistentModel.Type, inMemory: Bool = false, isAutosaveEnabled: Bool = true,
    isUndoEnabled: Bool = false, onSetup: @escaping (Swift.Result<ModelContainer, any Error>) -> Void = { _ in }
  ) -> some Scene {
    modelContainer(
      for: [modelType], inMemory: inMemory, isAutosaveEnabled: isAutosaveEnabled, isUndoEnabled: isUndoEnabled,
      onSetup: onSetup)
  }

  /// Makes a container for classes of models, and sets it for the scene.
  public func modelContainer(
    for modelTypes: [any PersistentModel.Type], inMemory: Bool = false, isAutosaveEnabled: Bool = true,
    isUndoEnabled: Bool = false, onSetup: @escaping (Swift.Result<ModelContainer, any Error>) -> Void = { _ in }
  ) -> some Scene {
    changingContent {
      $0.modelContainer(
        for: modelTypes, inMemory: inMemory, isAutosaveEnabled: isAutosaveEnabled, isUndoEnabled: isUndoEnabled,
        onSetup: onSetup)
    }
  }
}

/// Makes a container once and hands its context down.
@available(iOS 17.0, *)
private struct ContainerModifier: ViewModifier {
  let types: [any PersistentModel.Type]
  let inMemory: Bool
  let autosaves: Bool
  let undoes: Bool
  let onSetup: (Swift.Result<ModelContainer, any Error>) -> Void
  @State private var holder = ContainerHolder()

  func body(content: Content) -> some View { content.modelContext(context) }

  private var context: ModelContext {
    if let context = holder.context { return context }
    let container = makeContainer()
    let context = container.mainContext
    context.autosaveEnabled = autosaves
    if undoes { context.undoManager = UndoManager() }
    holder.context = context
    return context
  }

  /// A store that cannot be read is told of and left alone; the app goes on in memory.
  private func makeContainer() -> ModelContainer {
    let schema = Schema(types)
    do {
      let container = try ModelContainer(
        for: schema, configurations: ModelConfiguration(isStoredInMemoryOnly: inMemory))
      onSetup(.success(container))
      return container
    } catch {
      onSetup(.failure(error))
      FileHandle.standardError.write(Data("The models cannot be loaded: \(error)\n".utf8))
      return MissingContainer.context.container
    }
  }
}

@available(iOS 17.0, *)
@MainActor
private final class ContainerHolder {
  var context: ModelContext?
  nonisolated init() {}
}
