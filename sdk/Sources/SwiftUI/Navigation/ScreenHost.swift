/// Marks a view that shows screens of its own (tabs, stacks).
struct ScreenHost: DynamicProperty {
  private final class Mark {}

  @MainActor mutating func _bind(_ slot: _PropertySlot) {
    _ = slot.content {
      slot.node.graph.hostsScreens(slot.node)
      return Mark()
    }
  }
}
