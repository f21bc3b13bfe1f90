/// The file of a store: JSON lines, the first of which says what it is; replaced as a whole at each save.
@available(iOS 17.0, *)
enum StoreFile {
  static let format = 1

  struct Header: Codable {
    var swiftDataStore: Int
    var version: Schema.Version
    var entities: [String]
  }

  /// The version of the models that wrote the file; nil when there is no file or it is none of ours.
  static func version(of url: URL) -> Schema.Version? {
    guard let data = try? Data(contentsOf: url), let line = data.split(separator: newline, maxSplits: 1).first else {
      return nil
    }
    return (try? JSONDecoder().decode(Header.self, from: Data(line)))?.version
  }

  /// All rows of the file, or nil when there is no file yet.
  static func read(_ url: URL, models: [String: ModelInfo]) throws -> (header: Header, rows: [Row])? {
    guard FileManager.default.fileExists(atPath: url.path) else { return nil }
    do {
      let lines = try Data(contentsOf: url).split(separator: newline)
      guard let first = lines.first else { return nil }
      let header = try JSONDecoder().decode(Header.self, from: Data(first))
      guard header.swiftDataStore <= format else {
        throw SwiftDataError("loadIssueModelContainer", "it was written by a newer version")
      }
      let decoder = JSONDecoder()
      decoder.userInfo[RowCoder.models] = models
      decoder.nonConformingFloatDecodingStrategy = floats.decoding
      let rows = try lines.dropFirst().compactMap { line in
        try decoder.decode(DecodedRow.self, from: Data(line)).row.map { row in
          var row = row.0
          row.line = row.line == nil ? nil : Data(line)
          return row
        }
      }
      return (header, rows)
    } catch {
      throw SwiftDataError(
        "loadIssueModelContainer", "The store at \(url.path) cannot be read: \(plain(error))")
    }
  }

  static func encode(_ row: Row, _ model: ModelInfo?) throws -> Data {
    let encoder = JSONEncoder()
    encoder.nonConformingFloatEncodingStrategy = floats.encoding
    encoder.outputFormatting = [.withoutEscapingSlashes]
    return try encoder.encode(EncodedRow(row: row, model: model))
  }

  static func write(_ lines: [Data], entities: [String], version: Schema.Version, to url: URL) throws {
    let header = Header(swiftDataStore: format, version: version, entities: entities)
    var out = try JSONEncoder().encode(header)
    out.reserveCapacity(lines.reduce(out.count) { $0 + $1.count + 1 })
    for line in lines {
      out.append(newline)
      out.append(line)
    }
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try out.write(to: url, options: .atomic)
  }

  private static let newline = UInt8(ascii: "\n")
  private static let floats = (
    encoding: JSONEncoder.NonConformingFloatEncodingStrategy.convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan"),
    decoding: JSONDecoder.NonConformingFloatDecodingStrategy.convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
  )

  private static func plain(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "a value for \(key.stringValue) is missing, and it has no default."
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
      DecodingError.dataCorrupted(let context):
      "\(context.codingPath.map(\.stringValue).joined(separator: ".")): \(context.debugDescription)"
    default: "\(error)"
    }
  }
}
