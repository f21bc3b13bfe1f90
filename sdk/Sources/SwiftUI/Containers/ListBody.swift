/// Draws a list or a form.
struct ListBody<Content: View>: View {
  let content: Content
  let selection: ListSelection?
  let isForm: Bool
  @Environment(\.listLook) private var ownLook
  @Environment(\.isEditing) private var isEditing

  private var look: ListLook {
    var look = ownLook
    if isForm { look.isPlain = false }
    return look
  }

  var body: some View {
    ScrollContainer(axes: .vertical, content: rows)
      .background {
        if !look.hidesBackground {
          Color.system(look.isPlain ? .background : .groupedBackground).ignoresSafeArea()
        }
      }
      .modifier(ColumnPush(selection: selection))
  }

  private var rows: some View {
    let look = look
    return ChildrenReader(
      content.environment(\.isInRow, true).environment(\.listLook, ListLook()).madeWhenNear()
    ) { children in
      let groups = ListGroup.make(of: children)
      VStack(alignment: .leading, spacing: 0) {
        if !look.isPlain { Color.clear.frame(height: groups.first?.header.isEmpty == false ? 8 : 20) }
        ForEach(groups) { group in
          GroupView(group: group, look: look, selection: selection, isEditing: isEditing)
        }
        Color.clear.frame(height: look.isPlain ? 0 : 20)
      }
      .frame(maxWidth: .infinity, alignment: .leading)
    }
  }
}

/// Rows that are shown as one block.
struct ListGroup: Identifiable {
  let id: Int
  var header: [Child] = []
  var rows: [Child] = []
  var footer: [Child] = []

  /// Rows outside of sections that follow each other are a group too.
  static func make(of children: [Child]) -> [ListGroup] {
    var groups: [ListGroup] = []
    var current: Int?
    for child in children {
      let part = child.traits[SectionTrait.self]
      let section = part?.section ?? 0
      if groups.isEmpty || section != current {
        groups.append(ListGroup(id: section == 0 ? -child.id : section))
        current = section
      }
      let last = groups.count - 1
      switch part?.kind ?? .row {
      case .header: groups[last].header.append(child)
      case .row: groups[last].rows.append(child)
      case .footer: groups[last].footer.append(child)
      }
    }
    return groups
  }
}

/// One block of rows with its header and footer.
private struct GroupView: View {
  let group: ListGroup
  let look: ListLook
  let selection: ListSelection?
  let isEditing: Bool
  @Environment(\.selectionMenu) private var menu

  private var margin: CGFloat { look.isPlain || !look.isInset ? 0 : 16 }

  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      if !group.header.isEmpty { header }
      if !group.rows.isEmpty { block }
      if !group.footer.isEmpty { footer }
      Color.clear.frame(height: look.isPlain ? 0 : look.sectionSpacing ?? (group.footer.isEmpty ? 20 : 16))
    }
    .padding(.horizontal, margin)
  }

  private var header: some View {
    VStack(alignment: .leading, spacing: 2) { ForEach(group.header) { $0 } }
      .padding(.horizontal, 16).padding(.top, look.isPlain ? 10 : 12).padding(.bottom, 7)
  }

  private var footer: some View {
    VStack(alignment: .leading, spacing: 2) { ForEach(group.footer) { $0 } }
      .padding(.horizontal, 16).padding(.top, 7)
  }

  private var spacing: CGFloat { look.rowSpacing ?? 0 }

  private func view(of row: Child) -> RowView {
    RowView(
      row: row, isLast: row.id == group.rows.last?.id, look: look, selection: selection, isEditing: isEditing,
      primary: menu?.primary)
  }

  @ViewBuilder
  private var rows: some View {
    if let menu {
      VStack(alignment: .leading, spacing: spacing) {
        ForEach(group.rows) { row in view(of: row).modifier(RowMenu(menu: menu, tag: row.traits[TagTrait.self])) }
          .madeWhenNear()
      }
    } else {
      VStack(alignment: .leading, spacing: spacing) { ForEach(group.rows) { view(of: $0) }.madeWhenNear() }
    }
  }

  @ViewBuilder
  private var block: some View {
    if look.isPlain || look.rowSpacing != nil {
      rows
    } else {
      rows.clipShape(RoundedRectangle(cornerRadius: look.isInset ? 10 : 0))
    }
  }
}

/// One row with its background, separator, swipe actions and edit controls.
private struct RowView: View {
  let row: Child
  let isLast: Bool
  let look: ListLook
  let selection: ListSelection?
  let isEditing: Bool
  let primary: (@MainActor (AnyHashable) -> Void)?
  @State private var swipe: CGFloat = 0

  private var editable: EditableRow? {
    guard let known = row.traits[EditableRowTrait.self] else { return nil }
    return EditableRow(
      index: known.index, onDelete: row.traits[DeleteDisabledTrait.self] == true ? nil : known.onDelete,
      onMove: row.traits[MoveDisabledTrait.self] == true ? nil : known.onMove)
  }
  private var swipeActions: [SwipeActions] { row.traits[SwipeActionsTrait.self] ?? [] }
  private var tag: AnyHashable? { row.traits[TagTrait.self] }
  private var insets: EdgeInsets {
    row.traits[RowInsetsTrait.self] ?? EdgeInsets(top: 11, leading: 16, bottom: 11, trailing: 16)
  }
  private var canSwipe: Bool { !swipeActions.isEmpty || editable?.onDelete != nil }

  var body: some View {
    HStack(spacing: 12) {
      if isEditing, let editable, editable.onDelete != nil {
        Image(systemName: "minus.circle.fill").foregroundStyle(.red).imageScale(.large)
          .onTapGesture { withAnimation { editable.onDelete?(IndexSet(integer: editable.index)) } }
          .accessibilityLabel("Delete")
          .padding(.leading, 16)
      }
      row.frame(maxWidth: .infinity, alignment: .leading)
      if isEditing, let editable, editable.onMove != nil { MoveHandle(editable: editable) }
    }
    .padding(insets)
    .frame(minHeight: look.minimumRowHeight)
    .background { background }
    .overlay(alignment: .bottom) { separator }
    .offset(x: swipe)
    .background(alignment: .trailing) { if canSwipe, swipe != 0 { revealed } }
    .clipped()
    .modifier(RowTouch(select: select, drag: canSwipe ? drag : nil, offers: offers))
  }

  private var select: (() -> Void)? {
    guard let tag else { return nil }
    if let primary, !isEditing { return { primary(tag) } }
    guard let selection else { return nil }
    return { selection.select(tag) }
  }

  @ViewBuilder
  private var background: some View {
    if let own = row.traits[RowBackgroundTrait.self] {
      own
    } else if let tag, selection?.isSelected(tag) == true {
      Color.system(.gray4)
    } else {
      Color.system(look.isPlain ? .background : .secondaryGroupedBackground)
    }
  }

  @ViewBuilder
  private var separator: some View {
    if !isLast || look.isPlain, row.traits[RowSeparatorTrait.self] != .hidden, look.rowSpacing == nil {
      (row.traits[RowSeparatorTintTrait.self] ?? Color.system(.separator)).frame(height: 1)
        .padding(.leading, insets.leading)
    }
  }

  private func drag(_ event: DragEvent) {
    let distance = event.at.x - event.start.x
    switch event.phase {
    case .changed:
      if abs(distance) > abs(event.at.y - event.start.y) { swipe = min(max(distance, -160), hasLeading ? 160 : 0) }
    default:
      withAnimation(.snappy) { swipe = swipe < -60 ? -openWidth : swipe > 60 ? 90 : 0 }
    }
  }

  /// Deletes the row, where a swipe shows no other buttons.
  private var delete: (() -> Void)? {
    guard let editable, let delete = editable.onDelete, !hasTrailing else { return nil }
    return {
      swipe = 0
      withAnimation { delete(IndexSet(integer: editable.index)) }
    }
  }

  /// What those do who do not swipe.
  private var offers: [EventHandler.Action] {
    func show(_ name: String, _ distance: CGFloat) -> EventHandler.Action {
      (name, { withAnimation(.snappy) { swipe = distance } })
    }
    var offers: [EventHandler.Action] = []
    if let delete { offers.append(("Delete", delete)) }
    if hasTrailing { offers.append(show("Show Actions", -openWidth)) }
    if hasLeading { offers.append(show("Show Leading Actions", openWidth)) }
    return offers
  }

  private var hasTrailing: Bool { swipeActions.contains { $0.edge == .trailing } }
  private var hasLeading: Bool { swipeActions.contains { $0.edge == .leading } }
  private var openWidth: CGFloat { 90 }

  private var revealed: some View {
    HStack(spacing: 0) {
      ForEach(Array(swipeActions.enumerated()), id: \.offset) { entry in
        if (entry.element.edge == .leading) == (swipe > 0) {
          entry.element.content.buttonStyle(SwipeButtonStyle(done: { withAnimation { swipe = 0 } }))
        }
      }
      if let delete, swipe < 0 {
        Button("Delete", role: .destructive, action: delete).buttonStyle(SwipeButtonStyle(done: {}))
      }
    }
    .frame(maxWidth: .infinity, maxHeight: .infinity, alignment: swipe > 0 ? .leading : .trailing)
  }
}

/// A button behind a row.
private struct SwipeButtonStyle: ButtonStyle {
  let done: () -> Void
  @Environment(\.tintColor) private var tint

  func makeBody(configuration: Configuration) -> some View {
    configuration.label
      .font(.subheadline).foregroundStyle(.white).lineLimit(1)
      .frame(width: 90).frame(maxHeight: .infinity)
      .background(configuration.role == .destructive ? .red : tint ?? .gray)
  }
}

/// What fingers do on a row.
private struct RowTouch: ViewModifier {
  let select: (() -> Void)?
  let drag: ((DragEvent) -> Void)?
  let offers: [EventHandler.Action]

  func body(content: Content) -> some View {
    if select != nil || drag != nil {
      content.action { handler, node in
        if let select {
          handler.tap = { _ in select() }
          node.describe(role: "cell")
        }
        handler.drag = drag
        handler.actions = offers
        if drag != nil { node.set("swipe", .string("h")) }
      }
    } else {
      content
    }
  }
}

/// Moves a row by its place.
private struct MoveHandle: View {
  let editable: EditableRow
  @State private var start: CGFloat = 0

  var body: some View {
    Image(systemName: "line.3.horizontal").foregroundStyle(.tertiary)
      .action { handler, _ in
        handler.drag = { event in
          guard event.phase == .ended else { return }
          let rows = Int(((event.at.y - event.start.y) / 44).rounded())
          guard rows != 0 else { return }
          let target = editable.index + rows + (rows > 0 ? 1 : 0)
          withAnimation { editable.onMove?(IndexSet(integer: editable.index), max(target, 0)) }
        }
      }
      .padding(.trailing, 16)
  }
}
