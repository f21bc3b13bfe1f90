"""A name comes in; what the SDK declares under it goes out, or the names that were likely meant."""

import asyncio
from dataclasses import dataclass

from swiftgen.artifacts.symbol import Symbol
from swiftgen.pipeline.bench import open_bench
from swiftgen.settings import Settings
from swiftgen.swift.nearest import nearest
from swiftgen.swift.symbols import SymbolTable
from swiftgen.toolchain.symbols import sdk_symbols


@dataclass(frozen=True)
class Lookup:
    """What a name stands for.

    Attributes:
        found: the declarations of that name, those of SwiftUI first.
        members: what a type of that name declares, when the name is a type's.
        near: names that were likely meant, when there is none.
    """

    found: tuple[Symbol, ...]
    members: tuple[Symbol, ...] = ()
    near: tuple[str, ...] = ()


async def look_up(settings: Settings, name: str) -> Lookup:
    """Look up ``padding``, ``View.padding`` or ``NavigationStack`` in every module of the SDK.

    Raises:
        ToolchainError: there is no toolchain, or the SDK cannot be read.
    """
    bench = await open_bench(settings, lambda _message, _fraction: None)
    table = SymbolTable(await asyncio.to_thread(sdk_symbols, bench.sdk, bench.toolchain))
    return find(table, name)


def find(table: SymbolTable, name: str) -> Lookup:
    """``look_up`` in a table that is there already."""
    owner, _, last = name.strip().removesuffix("()").rpartition(".")
    found = table.of(owner, last) if owner else table.named(last)
    ordered = tuple(sorted(found, key=lambda symbol: (bool(symbol.owner), symbol.module != "SwiftUI", symbol.module)))
    if ordered:
        is_type = any(symbol.kind in {"struct", "class", "enum", "protocol"} for symbol in ordered)
        return Lookup(ordered, table.members(name.strip()) if is_type else ())
    known = (symbol.name for symbol in table.members(owner)) if owner else (*table.globals, *table.member_names)
    return Lookup((), near=tuple(nearest(last, known)))
