import DeveloperToolsSupport

extension UIColor {
  /// A colour of the app's asset catalog.
  @available(iOS 17.0, *)
  public convenience init(resource: ColorResource) {
    self.init(dynamicProvider: { traits in UIColor(named: resource.name)?.resolvedColor(with: traits) ?? .gray })
  }
}

extension UIImage {
  /// An image of the app's asset catalog.
  @available(iOS 17.0, *)
  public convenience init(resource: ImageResource) { self.init(source: .asset(resource.name)) }
}
