# ruff: noqa: E501 - lines of Swift templates and word lists
"""Facts as Swift: each kind of fact with its type, its control in an editor, its words on a screen, and its sample."""

from dataclasses import dataclass

from swiftgen.composer.emit.names import literal, member_name, sentence, type_name
from swiftgen.composer.kit import Kit
from swiftgen.composer.language.things import Fact, Thing

_DEFAULTS = {
    "money": "0.0", "number": "0.0", "count": "0", "year": "2024", "date": "Date.now", "due": "Date.now", "last": "Date.now",
    "time": "Date.now", "flag": "false", "done": "false", "rating": "3", "interval": "7", "picture": '"photo"',
}  # fmt: skip
_ALWAYS = frozenset({"done", "flag", "choice", "interval", "rating", "date", "due", "last", "time"})


@dataclass(frozen=True)
class SwiftField:
    """A fact as a stored property: its name, its label, its kind, and for a choice its enum and options."""

    name: str
    label: str
    kind: str
    enum: str = ""
    options: tuple[str, ...] = ()

    @property
    def declaration(self) -> str:
        """The stored property with its default."""
        if self.kind == "choice":
            return f"var {self.name} = {self.enum}.{member_name(self.options[0])}"
        return f"var {self.name} = {_DEFAULTS.get(self.kind, chr(34) * 2)}"

    def control(self, draft: str) -> str:
        """The control that edits it in a form."""
        bound, label = f"${draft}.{self.name}", literal(self.label)
        number = f"LabeledContent({label}) {{\n  <<Number>>(title: {label}, value: {bound})\n}}"
        year = f'Stepper("{self.label}: \\({draft}.{self.name}.formatted(.number.grouping(.never)))", value: {bound}, in: 1000...2100)'
        days = f'Stepper("{self.label}: \\({draft}.{self.name}) days", value: {bound}, in: 1...365)'
        controls = {
            "note": f"TextField({label}, text: {bound}, axis: .vertical)\n  .lineLimit(2...6)",
            "money": number,
            "number": number,
            "year": year,
            "count": f'Stepper("{self.label}: \\({draft}.{self.name})", value: {bound}, in: 0...9999)',
            "interval": days,
            "rating": f'Stepper("{self.label}: \\({draft}.{self.name}) of 5", value: {bound}, in: 1...5)',
            "date": f"DatePicker({label}, selection: {bound}, displayedComponents: .date)",
            "due": f"DatePicker({label}, selection: {bound}, displayedComponents: .date)",
            "last": f"DatePicker({label}, selection: {bound}, displayedComponents: .date)",
            "time": f"DatePicker({label}, selection: {bound}, displayedComponents: .hourAndMinute)",
            "flag": f"Toggle({label}, isOn: {bound})",
            "done": f"Toggle({label}, isOn: {bound})",
            "choice": f"Picker({label}, selection: {bound}) {{\n  ForEach({self.enum}.allCases, id: \\.self) {{ option in\n"
            "    Text(option.rawValue).tag(option)\n  }\n}",
            "picture": f'Picker({label}, selection: {bound}) {{\n  ForEach(["photo", "star", "heart", "leaf", "sun.max", "moon"], '
            "id: \\.self) { symbol in\n    Image(systemName: symbol).tag(symbol)\n  }\n}",
        }
        return controls.get(self.kind, f"TextField({label}, text: {bound})")

    def words(self, item: str) -> str:
        """A Swift expression of type String that says its value."""
        value = f"{item}.{self.name}"
        shown = {
            "money": f"{value}.asMoney",
            "number": f"{value}.formatted()",
            "count": f"{value}.formatted()",
            "year": f"String({value})",
            "rating": f'String(repeating: "\u2605", count: {value})',
            "interval": f'"Every \\({value}) days"',
            "time": f"{value}.formatted(date: .omitted, time: .shortened)",
            "flag": f'{value} ? "Yes" : "No"',
            "done": f'{value} ? "Yes" : "No"',
            "choice": f"{value}.rawValue",
        }
        if self.kind in {"date", "due", "last"}:
            return f"{value}.formatted(date: .abbreviated, time: .omitted)"
        return shown.get(self.kind, value)

    def detail(self, item: str) -> str:
        """The view that shows it on a detail screen; texts only when they are not empty."""
        if self.kind == "picture":
            return ""
        row = f"LabeledContent({literal(self.label)}, value: {self.words(item)})"
        if self.kind == "note":
            row = f"Text({item}.{self.name})"
        return (
            row if self.kind in _ALWAYS or _is_number(self.kind) else f"if !{item}.{self.name}.isEmpty {{\n  {row}\n}}"
        )

    def sample(self, text: str) -> str:
        """The Swift expression of a sample value written as text."""
        if self.kind == "choice":
            return f".{member_name(text)}" if text in self.options else ""
        if self.kind in {"flag", "done"}:
            return "true" if text == "yes" else ""
        if self.kind in {"date", "last", "due"}:
            days = int(text) if self.kind == "due" else -int(text)
            return f".now.addingTimeInterval({days} * 86_400)" if days else ""
        return (text if _is_number(self.kind) else "") if self.kind in {*_DEFAULTS} else literal(text) if text else ""


def _is_number(kind: str) -> bool:
    return kind in {"money", "number", "count", "year", "rating", "interval"}


def fields_of(kit: Kit, thing: Thing, owner: str) -> tuple[SwiftField, ...]:
    """The stored properties of a thing, without its name."""
    return tuple(_field(kit, fact, owner) for fact in thing.facts)


def _field(kit: Kit, fact: Fact, owner: str) -> SwiftField:
    label, name = sentence(fact.words), member_name(fact.words)
    kind = {"group": "text"}.get(fact.kind, fact.kind)
    if kind == "choice":
        options = fact.options or ("Low", "Medium", "High")
        return SwiftField(name, label, kind, kit.type(owner + type_name(fact.words).removesuffix("Item")), options)
    return SwiftField(name, label, kind)
