/// What `@NSManaged` on a property is compiled as: the managed object keeps the value.
@attached(accessor)
public macro CDManaged() = #externalMacro(module: "SwiftGenMacros", type: "ManagedMacro")

/// What `@NSManaged` on a method is compiled as: the managed object changes the relationship that the name tells.
@attached(body)
public macro CDRelates() = #externalMacro(module: "SwiftGenMacros", type: "RelatesMacro")
