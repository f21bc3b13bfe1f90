import Foundation

/// Remembers how to take changes back.
nonisolated open class UndoManager: NSObject {
  private var undos: [[() -> Void]] = []
  private var redos: [[() -> Void]] = []
  private var group: [() -> Void]?
  open private(set) var isUndoing = false
  open private(set) var isRedoing = false
  open private(set) var isUndoRegistrationEnabled = true
  open private(set) var undoActionName = ""
  open var groupsByEvent = true
  open var levelsOfUndo = 0

  open var canUndo: Bool { !undos.isEmpty }
  open var canRedo: Bool { !redos.isEmpty }
  open var redoActionName: String { undoActionName }

  open func registerUndo<TargetType: AnyObject>(
    withTarget target: TargetType, handler: @escaping (TargetType) -> Void
  ) {
    guard isUndoRegistrationEnabled else { return }
    let action = { [weak target] in
      if let target { handler(target) }
    }
    if group != nil { return group!.append(action) }
    if isUndoing {
      redos.append([action])
    } else {
      if !isRedoing { redos = [] }
      undos.append([action])
      if levelsOfUndo > 0 && undos.count > levelsOfUndo { undos.removeFirst() }
    }
  }

  open func beginUndoGrouping() { group = group ?? [] }

  open func endUndoGrouping() {
    if let group, !group.isEmpty { undos.append(group) }
    group = nil
  }

  open func undo() {
    guard let actions = undos.popLast() else { return }
    isUndoing = true
    for action in actions.reversed() { action() }
    isUndoing = false
  }

  open func redo() {
    guard let actions = redos.popLast() else { return }
    isRedoing = true
    for action in actions.reversed() { action() }
    isRedoing = false
  }

  open func removeAllActions() {
    undos = []
    redos = []
  }

  open func removeAllActions(withTarget target: Any) { removeAllActions() }
  open func setActionName(_ actionName: String) { undoActionName = actionName }
  open func disableUndoRegistration() { isUndoRegistrationEnabled = false }
  open func enableUndoRegistration() { isUndoRegistrationEnabled = true }
}
