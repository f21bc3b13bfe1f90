/// Makes a type one that a model can fill in.
@available(iOS 26.0, *)
@attached(
  extension, conformances: Generable,
  names: named(init(_:)), named(generatedContent), named(generationSchema), named(PartiallyGenerated))
public macro Generable(description: String? = nil) =
  #externalMacro(module: "SwiftGenMacros", type: "GenerableMacro")

/// Says what a value is about, and what it must keep to.
@available(iOS 26.0, *)
@attached(peer)
public macro Guide<T>(description: String? = nil, _ guides: GenerationGuide<T>...) =
  #externalMacro(module: "SwiftGenMacros", type: "PreviewableMacro")

@available(iOS 26.0, *)
@attached(peer)
public macro Guide<RegexOutput>(description: String? = nil, _ guides: Regex<RegexOutput>) =
  #externalMacro(module: "SwiftGenMacros", type: "PreviewableMacro")

@available(iOS 26.0, *)
@attached(peer)
public macro Guide(description: String) = #externalMacro(module: "SwiftGenMacros", type: "PreviewableMacro")
