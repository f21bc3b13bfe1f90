import FoundationAdditions
import SDKBase

public typealias SystemSoundID = UInt32

/// The sound identifier that makes the phone vibrate.
public let kSystemSoundID_Vibrate: SystemSoundID = 0x0000_0FFF
public let kSystemSoundID_UserPreferredAlert: SystemSoundID = 0x0000_1000
public let kAudioServicesNoError: Int32 = 0

/// Plays a sound of the system; the host is told.
public func AudioServicesPlaySystemSound(_ inSystemSoundID: SystemSoundID) {
  sendEffect(inSystemSoundID == kSystemSoundID_Vibrate ? "haptic" : "sound", soundName(inSystemSoundID))
}

public func AudioServicesPlayAlertSound(_ inSystemSoundID: SystemSoundID) {
  AudioServicesPlaySystemSound(inSystemSoundID)
}

public func AudioServicesPlaySystemSoundWithCompletion(
  _ inSystemSoundID: SystemSoundID, _ inCompletionBlock: (() -> Void)?
) {
  AudioServicesPlaySystemSound(inSystemSoundID)
  inCompletionBlock?()
}

public func AudioServicesPlayAlertSoundWithCompletion(
  _ inSystemSoundID: SystemSoundID, _ inCompletionBlock: (() -> Void)?
) {
  AudioServicesPlaySystemSoundWithCompletion(inSystemSoundID, inCompletionBlock)
}

/// Makes a sound of a file, so that it can be played by its number.
@discardableResult
public func AudioServicesCreateSystemSoundID(
  _ inFileURL: CFURL, _ outSystemSoundID: UnsafeMutablePointer<SystemSoundID>
) -> OSStatus {
  outSystemSoundID.pointee = files.write { names in
    names.append(inFileURL.lastPathComponent ?? "sound")
    return firstFile + SystemSoundID(names.count - 1)
  }
  return kAudioServicesNoError
}

@discardableResult
public func AudioServicesDisposeSystemSoundID(_ inSystemSoundID: SystemSoundID) -> OSStatus { kAudioServicesNoError }

private let firstFile: SystemSoundID = 0x0001_0000
private let files = Guarded<[String]>([])

private func soundName(_ id: SystemSoundID) -> String {
  if id == kSystemSoundID_Vibrate { return "vibrate" }
  return files.read { id >= firstFile && Int(id - firstFile) < $0.count ? $0[Int(id - firstFile)] : "system \(id)" }
}
