import CoreTransferable
import SDKBase
import UniformTypeIdentifiers

/// A photo that was picked, not loaded yet.
@available(iOS 16.0, *)
public struct PhotosPickerItem: Equatable, Hashable, Sendable {
  /// How photos are handed over.
  public struct EncodingDisambiguationPolicy: Equatable, Hashable, Sendable {
    private let name: String
    public static let automatic = Self(name: "automatic")
    public static let current = Self(name: "current")
    public static let compatible = Self(name: "compatible")
  }
  private let id: UUID
  public let itemIdentifier: String?
  public let supportedContentTypes: [UTType]

  public init(itemIdentifier: String) {
    (id, self.itemIdentifier, supportedContentTypes) = (UUID(), itemIdentifier, [.png, .image])
  }
  init() { (id, itemIdentifier, supportedContentTypes) = (UUID(), nil, [.png, .image]) }

  /// The picture in the wanted form: the drawing that is the preview's one photo.
  public func loadTransferable<T: Transferable>(type: T.Type) async throws -> T? {
    guard let data = UIImage.sample.pngData() else { return nil }
    return try await T(importing: data, contentType: nil)
  }

  @discardableResult
  public func loadTransferable<T: Transferable>(
    type: T.Type, completionHandler: @escaping @Sendable (Result<T?, any Error>) -> Void
  ) -> Progress {
    Task {
      do { completionHandler(.success(try await loadTransferable(type: type))) } catch {
        completionHandler(.failure(error))
      }
    }
    return Progress(totalUnitCount: 1)
  }
}

/// How a choice of several photos is kept.
@available(iOS 16.0, *)
public struct PhotosPickerSelectionBehavior: Equatable, Hashable, Sendable {
  private let name: String
  public static let `default` = Self(name: "default")
  public static let ordered = Self(name: "ordered")
  @available(iOS 17.0, *)
  public static let continuous = Self(name: "continuous")
  @available(iOS 17.0, *)
  public static let continuousAndOrdered = Self(name: "continuousAndOrdered")
}

/// A button that opens the photo library; the preview's library has one photo.
@available(iOS 16.0, *)
public struct PhotosPicker<Label: View>: View {
  private let label: Label
  private let picked: @MainActor (PhotosPickerItem) -> Void
  @State private var isOpen = false

  fileprivate init(label: Label, picked: @escaping @MainActor (PhotosPickerItem) -> Void) {
    self.label = label
    self.picked = picked
  }

  public var body: some View {
    Button {
      isOpen = true
    } label: {
      label
    }
    .modifier(PhotosSheet(isPresented: $isOpen, picked: picked))
  }
}

/// The sheet with the photos of the preview.
@available(iOS 16.0, *)
private struct PhotosSheet: ViewModifier {
  let isPresented: Binding<Bool>
  let picked: @MainActor (PhotosPickerItem) -> Void

  func body(content: Content) -> some View {
    content.sheet(isPresented: isPresented) {
      VStack(spacing: 20) {
        HStack {
          Button("Cancel") { isPresented.wrappedValue = false }
          Spacer()
          Text("Photos").font(.headline)
          Spacer()
        }
        Button {
          isPresented.wrappedValue = false
          picked(PhotosPickerItem())
        } label: {
          Image(uiImage: .sample).resizable().aspectRatio(contentMode: .fit).frame(width: 180)
            .accessibilityLabel("Sample photo")
        }
        Spacer()
      }
      .padding()
      .onAppear {
        reportUnsupported(api: "PhotosPicker", note: "The preview's photo library has one drawing to pick.")
      }
    }
  }
}

@available(iOS 16.0, *)
extension PhotosPicker {
  public init(
    selection: Binding<PhotosPickerItem?>, matching filter: PHPickerFilter? = nil,
    preferredItemEncoding: PhotosPickerItem.EncodingDisambiguationPolicy = .automatic,
    @ViewBuilder label: () -> Label
  ) { self.init(label: label()) { selection.wrappedValue = $0 } }

  public init(
    selection: Binding<PhotosPickerItem?>, matching filter: PHPickerFilter? = nil,
    preferredItemEncoding: PhotosPickerItem.EncodingDisambiguationPolicy = .automatic, photoLibrary: PHPhotoLibrary,
    @ViewBuilder label: () -> Label
  ) { self.init(label: label()) { selection.wrappedValue = $0 } }

  public init(
    selection: Binding<[PhotosPickerItem]>, maxSelectionCount: Int? = nil,
    selectionBehavior: PhotosPickerSelectionBehavior = .default, matching filter: PHPickerFilter? = nil,
    preferredItemEncoding: PhotosPickerItem.EncodingDisambiguationPolicy = .automatic,
    @ViewBuilder label: () -> Label
  ) { self.init(label: label()) { selection.wrappedValue = [$0] } }

  public init(
    selection: Binding<[PhotosPickerItem]>, maxSelectionCount: Int? = nil,
    selectionBehavior: PhotosPickerSelectionBehavior = .default, matching filter: PHPickerFilter? = nil,
    preferredItemEncoding: PhotosPickerItem.EncodingDisambiguationPolicy = .automatic, photoLibrary: PHPhotoLibrary,
    @ViewBuilder label: () -> Label
  ) { self.init(label: label()) { selection.wrappedValue = [$0] } }
}

@available(iOS 16.0, *)
extension PhotosPicker where Label == Text {
  public init(
    _ titleKey: LocalizedStringKey, selection: Binding<PhotosPickerItem?>, matching filter: PHPickerFilter? = nil,
    preferredItemEncoding: PhotosPickerItem.EncodingDisambiguationPolicy = .automatic
  ) { self.init(label: Text(titleKey)) { selection.wrappedValue = $0 } }

  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, selection: Binding<PhotosPickerItem?>, matching filter: PHPickerFilter? = nil,
    preferredItemEncoding: PhotosPickerItem.EncodingDisambiguationPolicy = .automatic
  ) { self.init(label: Text(title)) { selection.wrappedValue = $0 } }

  public init(
    _ titleKey: LocalizedStringKey, selection: Binding<PhotosPickerItem?>, matching filter: PHPickerFilter? = nil,
    preferredItemEncoding: PhotosPickerItem.EncodingDisambiguationPolicy = .automatic, photoLibrary: PHPhotoLibrary
  ) { self.init(label: Text(titleKey)) { selection.wrappedValue = $0 } }

  public init(
    _ titleKey: LocalizedStringKey, selection: Binding<[PhotosPickerItem]>, maxSelectionCount: Int? = nil,
    selectionBehavior: PhotosPickerSelectionBehavior = .default, matching filter: PHPickerFilter? = nil,
    preferredItemEncoding: PhotosPickerItem.EncodingDisambiguationPolicy = .automatic
  ) { self.init(label: Text(titleKey)) { selection.wrappedValue = [$0] } }

  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, selection: Binding<[PhotosPickerItem]>, maxSelectionCount: Int? = nil,
    selectionBehavior: PhotosPickerSelectionBehavior = .default, matching filter: PHPickerFilter? = nil,
    preferredItemEncoding: PhotosPickerItem.EncodingDisambiguationPolicy = .automatic
  ) { self.init(label: Text(title)) { selection.wrappedValue = [$0] } }

  public init(
    _ titleKey: LocalizedStringKey, selection: Binding<[PhotosPickerItem]>, maxSelectionCount: Int? = nil,
    selectionBehavior: PhotosPickerSelectionBehavior = .default, matching filter: PHPickerFilter? = nil,
    preferredItemEncoding: PhotosPickerItem.EncodingDisambiguationPolicy = .automatic, photoLibrary: PHPhotoLibrary
  ) { self.init(label: Text(titleKey)) { selection.wrappedValue = [$0] } }
}

@available(iOS 16.0, *)
extension View {
  public func photosPicker(
    isPresented: Binding<Bool>, selection: Binding<PhotosPickerItem?>, matching filter: PHPickerFilter? = nil,
    preferredItemEncoding: PhotosPickerItem.EncodingDisambiguationPolicy = .automatic
  ) -> some View { modifier(PhotosSheet(isPresented: isPresented) { selection.wrappedValue = $0 }) }

  public func photosPicker(
    isPresented: Binding<Bool>, selection: Binding<PhotosPickerItem?>, matching filter: PHPickerFilter? = nil,
    preferredItemEncoding: PhotosPickerItem.EncodingDisambiguationPolicy = .automatic, photoLibrary: PHPhotoLibrary
  ) -> some View { modifier(PhotosSheet(isPresented: isPresented) { selection.wrappedValue = $0 }) }

  public func photosPicker(
    isPresented: Binding<Bool>, selection: Binding<[PhotosPickerItem]>, maxSelectionCount: Int? = nil,
    selectionBehavior: PhotosPickerSelectionBehavior = .default, matching filter: PHPickerFilter? = nil,
    preferredItemEncoding: PhotosPickerItem.EncodingDisambiguationPolicy = .automatic
  ) -> some View { modifier(PhotosSheet(isPresented: isPresented) { selection.wrappedValue = [$0] }) }

  public func photosPicker(
    isPresented: Binding<Bool>, selection: Binding<[PhotosPickerItem]>, maxSelectionCount: Int? = nil,
    selectionBehavior: PhotosPickerSelectionBehavior = .default, matching filter: PHPickerFilter? = nil,
    preferredItemEncoding: PhotosPickerItem.EncodingDisambiguationPolicy = .automatic, photoLibrary: PHPhotoLibrary
  ) -> some View { modifier(PhotosSheet(isPresented: isPresented) { selection.wrappedValue = [$0] }) }
}
