import FoundationAdditions
import SDKBase

/// One secret with its attributes by Apple's short names.
struct Item: Codable {
  /// A value as it is kept.
  enum Value: Codable, Hashable {
    case text(String), data(Data), number(Double)

    init?(_ value: Any) {
      switch value {
      case let value as Data: self = .data(value)
      case let value as NSData: self = .data(Data(referencing: value))
      case let value as String: self = .text(value)
      case let value as NSString: self = .text(String(describing: value))
      case let value as NSNumber: self = .number(value.doubleValue)
      default: return nil
      }
    }

    var object: NSObject {
      switch self {
      case .text(let value): value as NSString
      case .data(let value): value as NSData
      case .number(let value): NSNumber(value: value)
      }
    }
  }

  var values: [String: Value] = [:]

  /// Without what only says how to search.
  init(_ attributes: CFDictionary) {
    for (key, value) in attributes {
      guard let name = (key as? NSString).map({ String(describing: $0) }) ?? key as? String,
        !name.hasPrefix("r_"), !name.hasPrefix("m_"), !Self.ignored.contains(name)
      else { continue }
      values[name] = Value(value)
    }
  }

  /// Whether the secret has all that is asked for.
  func fits(_ query: Item) -> Bool {
    query.values.allSatisfy { $0.key == "v_Data" || values[$0.key] == $0.value }
  }

  func isSame(as other: Item) -> Bool {
    ["class", "svce", "acct", "srvr", "agrp"].allSatisfy { values[$0] == other.values[$0] }
  }

  private static let ignored: Set<String> = ["pdmn", "u_AuthCtx", "u_OpPrompt", "accc", "nleg"]
}

/// The app's secrets, in a file of its own library folder so that they outlive the app's end.
final class Keychain: @unchecked Sendable {
  private let stored: Guarded<[Item]>
  private let file: URL?

  init(file: URL?) {
    self.file = file
    let data = file.flatMap { try? Data(contentsOf: $0) }
    stored = Guarded(data.flatMap { try? JSONDecoder().decode([Item].self, from: $0) } ?? [])
  }

  var items: [Item] { stored.read { $0 } }

  func change(_ body: (inout [Item]) -> OSStatus) -> OSStatus {
    stored.write { items in
      let status = body(&items)
      if let file, status == errSecSuccess { try? JSONEncoder().encode(items).write(to: file) }
      return status
    }
  }
}

let keychain = Keychain(file: defaultFile())

private func defaultFile() -> URL? {
  guard let folder = FileManager.default.urls(for: .libraryDirectory, in: .userDomainMask).first else { return nil }
  try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  return folder.appendingPathComponent("keychain.json")
}
