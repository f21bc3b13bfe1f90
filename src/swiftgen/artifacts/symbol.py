"""What a Swift module declares, one name at a time."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Symbol:
    """A declaration that code can use.

    Attributes:
        name: as code writes it, without labels (``padding``).
        title: with its argument labels (``padding(_:_:)``); the same as ``name`` for what takes none.
        kind: ``struct``, ``class``, ``enum``, ``protocol``, ``typealias``, ``associatedtype``, ``macro``, ``func``,
            ``init``, ``property``, ``case`` or ``subscript``.
        owner: the type that it belongs to, with dots; empty at the top level.
        module: the module that brings it.
        declaration: its signature on one line.
        static: whether it belongs to the type itself.
        since: the first iOS that has it (``17.0``); empty when it always was there.
        renamed: what replaces it; empty when it is current.
        doc: the first line of its documentation.
        usr: its unique name, the same in the compiler's index.
    """

    name: str
    title: str
    kind: str
    owner: str
    module: str
    declaration: str
    static: bool = False
    since: str = ""
    renamed: str = ""
    doc: str = ""
    usr: str = ""

    @property
    def labels(self) -> tuple[str, ...]:
        """Its argument labels in order, ``_`` for none."""
        _, paren, rest = self.title.partition("(")
        return tuple(rest.removesuffix(")").split(":")[:-1]) if paren else ()
