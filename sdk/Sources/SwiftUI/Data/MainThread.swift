/// Marks the main queue, which another thread may serve.
private let mainQueueMark: DispatchSpecificKey<Bool> = {
  let key = DispatchSpecificKey<Bool>()
  DispatchQueue.main.setSpecific(key: key, value: true)
  return key
}()

/// Whether the code runs where the main actor does.
package var isOnMain: Bool { Thread.isMainThread || DispatchQueue.getSpecific(key: mainQueueMark) == true }

/// Runs `action` at once on the main thread, else soon.
package func onMain(_ action: @escaping @MainActor () -> Void) {
  if isOnMain {
    MainActor.assumeIsolated(action)
  } else {
    DispatchQueue.main.async { action() }
  }
}
