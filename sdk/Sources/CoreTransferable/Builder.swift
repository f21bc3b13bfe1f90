/// Builds the list of a type's forms.
@available(iOS 16.0, *)
@resultBuilder
public struct TransferRepresentationBuilder<Item: Transferable> {
  public static func buildExpression<Content: TransferRepresentation>(_ content: Content) -> Content
  where Content.Item == Item { content }

  public static func buildBlock<Content: TransferRepresentation>(_ content: Content) -> Content
  where Content.Item == Item { content }

  public static func buildBlock<C0: TransferRepresentation, C1: TransferRepresentation>(
    _ c0: C0, _ c1: C1
  ) -> TupleTransferRepresentation<Item> where C0.Item == Item, C1.Item == Item {
    TupleTransferRepresentation(_forms: [c0._forms, c1._forms].flatMap(\.self))
  }

  public static func buildBlock<C0: TransferRepresentation, C1: TransferRepresentation, C2: TransferRepresentation>(
    _ c0: C0, _ c1: C1, _ c2: C2
  ) -> TupleTransferRepresentation<Item> where C0.Item == Item, C1.Item == Item, C2.Item == Item {
    TupleTransferRepresentation(_forms: [c0._forms, c1._forms, c2._forms].flatMap(\.self))
  }

  public static func buildBlock<
    C0: TransferRepresentation, C1: TransferRepresentation, C2: TransferRepresentation, C3: TransferRepresentation
  >(
    _ c0: C0, _ c1: C1, _ c2: C2, _ c3: C3
  ) -> TupleTransferRepresentation<Item> where C0.Item == Item, C1.Item == Item, C2.Item == Item, C3.Item == Item {
    TupleTransferRepresentation(_forms: [c0._forms, c1._forms, c2._forms, c3._forms].flatMap(\.self))
  }

  public static func buildBlock<
    C0: TransferRepresentation, C1: TransferRepresentation, C2: TransferRepresentation, C3: TransferRepresentation,
    C4: TransferRepresentation
  >(
    _ c0: C0, _ c1: C1, _ c2: C2, _ c3: C3, _ c4: C4
  ) -> TupleTransferRepresentation<Item>
  where C0.Item == Item, C1.Item == Item, C2.Item == Item, C3.Item == Item, C4.Item == Item {
    TupleTransferRepresentation(_forms: [c0._forms, c1._forms, c2._forms, c3._forms, c4._forms].flatMap(\.self))
  }

  public static func buildBlock<
    C0: TransferRepresentation, C1: TransferRepresentation, C2: TransferRepresentation, C3: TransferRepresentation,
    C4: TransferRepresentation, C5: TransferRepresentation
  >(
    _ c0: C0, _ c1: C1, _ c2: C2, _ c3: C3, _ c4: C4, _ c5: C5
  ) -> TupleTransferRepresentation<Item>
  where C0.Item == Item, C1.Item == Item, C2.Item == Item, C3.Item == Item, C4.Item == Item, C5.Item == Item {
    TupleTransferRepresentation(
      _forms: [c0._forms, c1._forms, c2._forms, c3._forms, c4._forms, c5._forms].flatMap(\.self))
  }

  public static func buildBlock<
    C0: TransferRepresentation, C1: TransferRepresentation, C2: TransferRepresentation, C3: TransferRepresentation,
    C4: TransferRepresentation, C5: TransferRepresentation, C6: TransferRepresentation
  >(
    _ c0: C0, _ c1: C1, _ c2: C2, _ c3: C3, _ c4: C4, _ c5: C5, _ c6: C6
  ) -> TupleTransferRepresentation<Item>
  where
    C0.Item == Item, C1.Item == Item, C2.Item == Item, C3.Item == Item, C4.Item == Item, C5.Item == Item,
    C6.Item == Item
  {
    TupleTransferRepresentation(
      _forms: [c0._forms, c1._forms, c2._forms, c3._forms, c4._forms, c5._forms, c6._forms].flatMap(\.self))
  }

  public static func buildBlock<
    C0: TransferRepresentation, C1: TransferRepresentation, C2: TransferRepresentation, C3: TransferRepresentation,
    C4: TransferRepresentation, C5: TransferRepresentation, C6: TransferRepresentation, C7: TransferRepresentation
  >(
    _ c0: C0, _ c1: C1, _ c2: C2, _ c3: C3, _ c4: C4, _ c5: C5, _ c6: C6, _ c7: C7
  ) -> TupleTransferRepresentation<Item>
  where
    C0.Item == Item, C1.Item == Item, C2.Item == Item, C3.Item == Item, C4.Item == Item, C5.Item == Item,
    C6.Item == Item, C7.Item == Item
  {
    TupleTransferRepresentation(
      _forms: [c0._forms, c1._forms, c2._forms, c3._forms, c4._forms, c5._forms, c6._forms, c7._forms].flatMap(\.self))
  }
}

/// Several forms.
@available(iOS 16.0, *)
public struct TupleTransferRepresentation<Item: Transferable>: _PrimitiveTransferRepresentation {
  public let _forms: [_TransferForm<Item>]
}
