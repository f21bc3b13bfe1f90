extension View {
  /// Reads the view letter by letter; the preview does not speak.
  @available(iOS 15.0, *)
  public func speechSpellsOutCharacters(_ value: Bool = true) -> some View { self }
  /// Reads punctuation marks too.
  @available(iOS 15.0, *)
  public func speechAlwaysIncludesPunctuation(_ value: Bool = true) -> some View { self }
  /// How high the voice is.
  @available(iOS 15.0, *)
  public func speechAdjustedPitch(_ value: Double) -> some View { self }
  /// Whether an announcement waits for those before it.
  @available(iOS 15.0, *)
  public func speechAnnouncementsQueued(_ value: Bool = true) -> some View { self }
}
