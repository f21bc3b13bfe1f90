/// Shows a view in Xcode's canvas; here it is checked and left out of the app.
@freestanding(declaration)
public macro Preview(
  _ name: String? = nil, @ViewBuilder body: @escaping @MainActor () -> any View
) = #externalMacro(module: "SwiftGenMacros", type: "PreviewMacro")

@available(iOS 17.0, *)
@freestanding(declaration)
public macro Preview(
  _ name: String? = nil, traits: PreviewTrait<Preview.ViewTraits>,
  _ additionalTraits: PreviewTrait<Preview.ViewTraits>...,
  @ViewBuilder body: @escaping @MainActor () -> any View
) = #externalMacro(module: "SwiftGenMacros", type: "PreviewMacro")

@available(iOS 17.0, *)
@freestanding(declaration)
public macro Preview<Arguments: Collection>(
  _ name: String? = nil, traits: PreviewTrait<Preview.ViewTraits>..., arguments: Arguments,
  @ViewBuilder body: @escaping @MainActor (Arguments.Element) -> any View
) = #externalMacro(module: "SwiftGenMacros", type: "PreviewMacro")

/// Marks a dynamic property that is declared inside a preview.
@available(iOS 17.0, *)
@attached(peer)
public macro Previewable() = #externalMacro(module: "SwiftGenMacros", type: "PreviewableMacro")

/// Makes the key and the accessors of a value of the environment.
@attached(accessor)
@attached(peer, names: prefixed(__Key_))
public macro Entry() = #externalMacro(module: "SwiftGenMacros", type: "EntryMacro")
