import SDKBase

extension View {
  /// The view as it is; the run report says that `api` did nothing, and why.
  func unsupported(_ api: String, _ note: String) -> Self {
    reportUnsupported(api: api, note: note)
    return self
  }
}
