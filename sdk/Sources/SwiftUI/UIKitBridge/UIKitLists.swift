import UIKit

/// Tables and collections as SwiftUI's lists and grids.
extension UIKitDrawing {
  func table(_ view: UITableView) -> AnyView {
    guard let source = view.dataSource else { return AnyView(Color.clear) }
    let sections = Array(0..<view.numberOfSections)
    let listener = view.delegate as? any UITableViewDelegate
    let drawing = self
    return AnyView(
      List {
        ForEach(sections, id: \.self) { section in
          Section {
            ForEach(0..<view.numberOfRows(inSection: section), id: \.self) { row in
              drawing.row(view, source, IndexPath(row: row, section: section))
            }
          } header: {
            if let title = source.tableView(view, titleForHeaderInSection: section) {
              Text(verbatim: title)
            } else if let header = listener?.tableView(view, viewForHeaderInSection: section) {
              drawing.content(of: header)
            }
          }
        }
      })
  }

  private func row(_ view: UITableView, _ source: any UITableViewDataSource, _ path: IndexPath) -> AnyView {
    let cell = source.tableView(view, cellForRowAt: path)
    let height = (view.delegate as? any UITableViewDelegate)?.tableView(view, heightForRowAt: path) ?? view.rowHeight
    let content = cellContent(cell)
    return AnyView(
      HStack {
        content.frame(maxWidth: .infinity, alignment: .leading)
        switch cell.accessoryType {
        case .disclosureIndicator: Image(systemName: "chevron.right").font(.footnote).foregroundStyle(Color.secondary)
        case .checkmark: Image(systemName: "checkmark").foregroundStyle(Color.accentColor)
        case .detailButton, .detailDisclosureButton: Image(systemName: "info.circle").foregroundStyle(Color.accentColor)
        case .none: EmptyView()
        }
      }
      .frame(minHeight: height > 0 ? height : nil)
      .contentShape(Rectangle())
      .onTapGesture { view.choose(path) })
  }

  private func cellContent(_ cell: UITableViewCell) -> AnyView {
    if let configuration = cell.contentConfiguration { return self.configuration(configuration) }
    if !cell.contentView.subviews.isEmpty { return content(of: cell.contentView) }
    let words = [cell.textLabel, cell.detailTextLabel].compactMap { $0 }.filter { $0.text?.isEmpty == false }
    let labels = words.map { label($0) }
    let picture = cell.imageView?.image.map { Image(uiImage: $0) }
    return AnyView(
      HStack {
        picture
        if cell.cellStyle == .subtitle {
          VStack(alignment: .leading) { ForEach(labels.indices, id: \.self) { labels[$0] } }
        } else {
          ForEach(labels.indices, id: \.self) { index in
            if index > 0 { Spacer() }
            labels[index]
          }
        }
      })
  }

  func configuration(_ configuration: any UIContentConfiguration) -> AnyView {
    guard let list = configuration as? UIListContentConfiguration else {
      return content(of: configuration.makeContentView())
    }
    return AnyView(
      HStack(spacing: 12) {
        if let image = list.image {
          Image(uiImage: image).foregroundStyle(Color(uiColor: list.imageProperties.tintColor ?? .tintColor))
        }
        VStack(alignment: .leading, spacing: list.textToSecondaryTextVerticalPadding) {
          if let text = list.text {
            Text(verbatim: text).font(Font(list.textProperties.font))
              .foregroundStyle(Color(uiColor: list.textProperties.color))
          }
          if let text = list.secondaryText {
            Text(verbatim: text).font(.subheadline).foregroundStyle(Color.secondary)
          }
        }
      })
  }

  func collection(_ view: UICollectionView) -> AnyView {
    guard let source = view.dataSource else { return AnyView(Color.clear) }
    let flow = view.collectionViewLayout as? UICollectionViewFlowLayout
    let paths = (0..<view.numberOfSections).flatMap { section in
      (0..<view.numberOfItems(inSection: section)).map { IndexPath(item: $0, section: section) }
    }
    let listener = view.delegate as? any UICollectionViewDelegateFlowLayout
    func size(_ path: IndexPath) -> CGSize {
      listener?.collectionView(view, layout: view.collectionViewLayout, sizeForItemAt: path) ?? flow?.itemSize
        ?? CGSize(width: 100, height: 100)
    }
    let widest = paths.map { size($0).width }.max() ?? 100
    let cells = paths.map { path -> AnyView in
      let cell = source.collectionView(view, cellForItemAt: path)
      let content = cell.contentConfiguration.map { configuration($0) } ?? content(of: cell)
      return AnyView(
        content.frame(width: size(path).width, height: size(path).height)
          .contentShape(Rectangle()).onTapGesture { view.choose(path) })
    }
    let spacing = flow?.minimumLineSpacing ?? 10
    if flow?.scrollDirection == .horizontal {
      return AnyView(
        ScrollView(.horizontal) {
          HStack(spacing: spacing) { ForEach(cells.indices, id: \.self) { cells[$0] } }
        })
    }
    return AnyView(
      ScrollView {
        LazyVGrid(
          columns: [GridItem(.adaptive(minimum: max(widest, 20)), spacing: flow?.minimumInteritemSpacing ?? 10)],
          spacing: spacing
        ) {
          ForEach(cells.indices, id: \.self) { cells[$0] }
        }
      })
  }
}
