"""The contract of pass 2: what the app's parts are called and how they meet."""

from collections.abc import Mapping
from typing import Literal

from pydantic import Field as PydanticField

from swiftgen.artifacts.base import Artifact


class Field(Artifact):
    """A stored or computed property: ``name: type = default``; Swift source in each.

    Attributes:
        name: lowerCamelCase.
        type: a Swift type (``[Habit]``).
        default: a Swift expression, or empty for none.
        wrapper: the property wrapper with its arguments (``@AppStorage("target")``), or empty.
    """

    name: str
    type: str
    default: str = ""
    wrapper: str = ""


class Method(Artifact):
    """A method, by its whole Swift signature (``mutating func log(_ amount: Double)``) and what it does."""

    signature: str
    purpose: str = ""


class TypePlan(Artifact):
    """A type of the model layer.

    Attributes:
        name: UpperCamelCase, unique in the blueprint.
        kind: the Swift keyword of the declaration.
        conformances: protocols and macros (``Identifiable``, ``@Observable``).
        fields: stored properties in order.
        methods: signatures that other parts may call.
        cases: for an enum, its cases as Swift source.
        purpose: one sentence.
    """

    name: str
    kind: Literal["struct", "class", "enum", "actor", "protocol"]
    conformances: tuple[str, ...] = ()
    fields: tuple[Field, ...] = ()
    methods: tuple[Method, ...] = ()
    cases: tuple[str, ...] = ()
    purpose: str = ""


class Screen(Artifact):
    """A screen or a reusable view.

    Attributes:
        name: the Swift type's name (``HabitListView``).
        title: what the user reads on top; may be empty.
        fields: its interface (``let habit: Habit``, ``@Binding var ...``).
        shows: what is on it, in reading order, in plain words.
        actions: what can be done on it, in plain words.
        leads_to: names of screens reached from here.
        features: ids of the intent's features that it carries.
    """

    name: str
    title: str = ""
    fields: tuple[Field, ...] = ()
    shows: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    leads_to: tuple[str, ...] = ()
    features: tuple[str, ...] = ()


class Palette(Artifact):
    """Colours as ``#RRGGBB``, light and dark."""

    accent: str
    background: str
    surface: str
    text: str
    dark_accent: str
    dark_background: str
    dark_surface: str
    dark_text: str


class Look(Artifact):
    """How the app looks and is moved through.

    Attributes:
        palette: its colours.
        type_design: the system font's design.
        shapes: corner radius in points, by role (``card``, ``button``).
        navigation: how screens are reached.
        density: how much room there is.
        motifs: chosen ornaments (``ring``, ``gradient-header``).
    """

    palette: Palette
    type_design: Literal["default", "rounded", "serif", "monospaced"] = "default"
    shapes: Mapping[str, float] = PydanticField(default_factory=dict)
    navigation: Literal["single", "stack", "tabs", "sheets"] = "stack"
    density: Literal["compact", "regular", "airy"] = "regular"
    motifs: tuple[str, ...] = ()


class FilePlan(Artifact):
    """A file to be written: its path and the names of the types and screens it holds."""

    path: str
    holds: tuple[str, ...]


class Blueprint(Artifact):
    """Pass 1's whole result; every writer makes and reads the same.

    Attributes:
        app_name: the Swift type of the app without the suffix ``App``.
        display_name: what stands under the icon.
        root: name of the first screen.
        built: ids of the intent's features that some screen carries.
        not_built: for each feature that no part carries, one honest sentence.
        notes: the writer's private choices, as JSON text; only the writer that wrote it reads it.
    """

    app_name: str
    display_name: str
    types: tuple[TypePlan, ...] = ()
    screens: tuple[Screen, ...] = ()
    root: str
    look: Look | None = None
    files: tuple[FilePlan, ...] = ()
    built: tuple[str, ...] = ()
    not_built: tuple[str, ...] = ()
    notes: str = ""
