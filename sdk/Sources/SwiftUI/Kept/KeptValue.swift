/// A value on its way from a running app to the same app built anew, whose types may have changed in the meantime.
package indirect enum KeptValue: Codable, Equatable {
  case integer(Int)
  case text(String)
  /// The name of an enum's case.
  case name(String)
  /// What a `Codable` type says of itself, as JSON.
  case coded(String)
  case nothing
  case some(KeptValue)
  case list([KeptValue])
  case pairs([KeptValue], [KeptValue])
  /// The stored properties of a struct or of an object, by name.
  case fields([String: KeptValue])
  /// A value whose type only its mangled name tells.
  case typed(String, KeptValue)
}

/// What an app keeps over a reload besides plain values: it knows itself how.
@MainActor
package protocol KeptOverReload: AnyObject {
  var kept: KeptValue? { get }
  /// Takes on what was kept; false when it cannot, or when there is nothing to change.
  func take(_ kept: KeptValue) -> Bool
}
