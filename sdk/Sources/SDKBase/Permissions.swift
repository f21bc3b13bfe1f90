/// Asks for access that the preview has not got: it is told once, and the answer is no from then on.
///
/// - Parameters:
///   - api: what the app called.
///   - resource: what it wants, for people: `the microphone`.
package func denyPermission(api: String, resource: String) {
  asked.write { _ = $0.insert(resource) }
  reportUnsupported(api: api, note: "The preview has no access to \(resource); the answer is that it was denied.")
}

/// Whether access was asked for, and so denied; before that nobody has decided.
package func wasDenied(_ resource: String) -> Bool { asked.read { $0.contains(resource) } }

private let asked = Guarded<Set<String>>([])
