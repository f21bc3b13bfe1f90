/// Reports of why a view's body is called. The preview gives none.
extension View {
  /// Prints what changed; nothing in the preview.
  @available(iOS 15.0, *)
  public static func _printChanges() {}
  /// Logs what changed; nothing in the preview.
  @available(iOS 17.1, *)
  public static func _logChanges() {}
}
