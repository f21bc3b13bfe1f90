import UniformTypeIdentifiers

@available(iOS 16.0, *)
extension String: Transferable {
  public static var transferRepresentation: some TransferRepresentation {
    DataRepresentation(contentType: .utf8PlainText) { text in
      Data(text.utf8)
    } importing: { data in
      String(decoding: data, as: UTF8.self)
    }
  }
}

@available(iOS 16.0, *)
extension Data: Transferable {
  public static var transferRepresentation: some TransferRepresentation {
    DataRepresentation(contentType: .data) { data in
      data
    } importing: { data in
      data
    }
  }
}

@available(iOS 16.0, *)
extension URL: Transferable {
  public static var transferRepresentation: some TransferRepresentation {
    DataRepresentation(contentType: .url) { url in
      Data(url.absoluteString.utf8)
    } importing: { data in
      guard let url = URL(string: String(decoding: data, as: UTF8.self)) else {
        throw TransferError("The data is not a URL.")
      }
      return url
    }
  }
}

@available(iOS 16.0, *)
extension AttributedString: Transferable {
  public static var transferRepresentation: some TransferRepresentation {
    DataRepresentation(contentType: .utf8PlainText) { text in
      Data(String(text.characters).utf8)
    } importing: { data in
      AttributedString(String(decoding: data, as: UTF8.self))
    }
  }
}
