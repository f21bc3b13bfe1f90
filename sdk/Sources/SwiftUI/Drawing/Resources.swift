import DeveloperToolsSupport
import Foundation

extension Color {
  /// A colour of the app's asset catalog.
  @available(iOS 17.0, *)
  public init(_ resource: ColorResource) { self.init(resource.name, bundle: resource.bundle) }
}

extension Image {
  /// An image of the app's asset catalog.
  @available(iOS 17.0, *)
  public init(_ resource: ImageResource) { self.init(resource.name, bundle: resource.bundle) }

  /// An image that assistive technology leaves out.
  @available(iOS 17.0, *)
  public init(decorative resource: ImageResource) { self.init(decorative: resource.name, bundle: resource.bundle) }
}

extension Label where Title == Text, Icon == Image {
  /// A label with an image of the app's asset catalog.
  @available(iOS 17.0, *)
  public init(_ titleKey: LocalizedStringKey, image resource: ImageResource) {
    self.init(title: { Text(titleKey) }, icon: { Image(resource) })
  }

  /// A label with an image of the app's asset catalog.
  @_disfavoredOverload
  @available(iOS 17.0, *)
  public init<S: StringProtocol>(_ title: S, image resource: ImageResource) {
    self.init(title: { Text(title) }, icon: { Image(resource) })
  }
}
