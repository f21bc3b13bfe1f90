import CoreTransferable
import SDKBase
import UniformTypeIdentifiers

/// A picture as what it is made of: data leaves as it is; symbols and assets have no data of their own here.
@available(iOS 16.0, *)
extension Image: Transferable {
  public static var transferRepresentation: some TransferRepresentation {
    DataRepresentation(contentType: .image) { image in
      guard case .data(let data, _) = image.source else {
        reportUnsupported(api: "Image: Transferable", note: "Only a picture made of data can be shared here.")
        return Data()
      }
      return data
    } importing: { data in
      Image(source: .data(data, UIImage(data: data)?.size ?? .zero))
    }
  }
}
