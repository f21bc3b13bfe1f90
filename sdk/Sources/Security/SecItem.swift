import FoundationAdditions
import SDKBase

public let errSecSuccess: OSStatus = 0
public let errSecUnimplemented: OSStatus = -4
public let errSecParam: OSStatus = -50
public let errSecUserCanceled: OSStatus = -128
public let errSecAuthFailed: OSStatus = -25293
public let errSecDuplicateItem: OSStatus = -25299
public let errSecItemNotFound: OSStatus = -25300
public let errSecInteractionNotAllowed: OSStatus = -25308
public let errSecDecode: OSStatus = -26275
public let errSecMissingEntitlement: OSStatus = -34018

/// Keeps a secret; the same class, service and account may be kept once.
@discardableResult
public func SecItemAdd(_ attributes: CFDictionary, _ result: UnsafeMutablePointer<CFTypeRef?>?) -> OSStatus {
  let item = Item(attributes)
  return keychain.change { items in
    if items.contains(where: { $0.isSame(as: item) }) { return errSecDuplicateItem }
    items.append(item)
    result?.pointee = answer(item, attributes)
    return errSecSuccess
  }
}

/// Finds secrets.
@discardableResult
public func SecItemCopyMatching(_ query: CFDictionary, _ result: UnsafeMutablePointer<CFTypeRef?>?) -> OSStatus {
  let found = keychain.items.filter { $0.fits(Item(query)) }
  guard let first = found.first else { return errSecItemNotFound }
  let limit = (query.object(forKey: kSecMatchLimit) as? NSString) ?? kSecMatchLimitOne
  if limit == kSecMatchLimitAll {
    result?.pointee = found.compactMap { answer($0, query) } as NSArray
  } else {
    result?.pointee = answer(first, query)
  }
  return errSecSuccess
}

/// Changes secrets.
@discardableResult
public func SecItemUpdate(_ query: CFDictionary, _ attributesToUpdate: CFDictionary) -> OSStatus {
  let (wanted, change) = (Item(query), Item(attributesToUpdate))
  return keychain.change { items in
    let found = items.indices.filter { items[$0].fits(wanted) }
    for index in found { items[index].values.merge(change.values) { $1 } }
    return found.isEmpty ? errSecItemNotFound : errSecSuccess
  }
}

/// Forgets secrets.
@discardableResult
public func SecItemDelete(_ query: CFDictionary) -> OSStatus {
  let wanted = Item(query)
  return keychain.change { items in
    let count = items.count
    items.removeAll { $0.fits(wanted) }
    return items.count == count ? errSecItemNotFound : errSecSuccess
  }
}

/// What a status means, in a sentence.
public func SecCopyErrorMessageString(_ status: OSStatus, _ reserved: UnsafeMutableRawPointer?) -> CFString? {
  let text =
    switch status {
    case errSecSuccess: "No error."
    case errSecDuplicateItem: "The item is in the keychain already."
    case errSecItemNotFound: "The item is not in the keychain."
    case errSecParam: "A parameter is wrong."
    default: "Error \(status)."
    }
  return text as NSString
}

/// What the caller asked for: the data, the attributes, or both.
private func answer(_ item: Item, _ query: CFDictionary) -> CFTypeRef? {
  let wantsData = (query.object(forKey: kSecReturnData) as? NSNumber)?.boolValue ?? false
  let wantsAttributes = (query.object(forKey: kSecReturnAttributes) as? NSNumber)?.boolValue ?? false
  let data = item.values["v_Data"]
  guard wantsAttributes else { return wantsData ? data?.object : nil }
  let found = NSMutableDictionary()
  for (key, value) in item.values where wantsData || key != "v_Data" {
    found.setObject(value.object, forKey: key as NSString)
  }
  return found
}
