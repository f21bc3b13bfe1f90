# ruff: noqa: E501 - lines of Swift templates and formulas
"""Value calculators: a few inputs, a formula, results that follow every change; a verdict by ranges, defaults in settings."""

from dataclasses import dataclass

from swiftgen.composer.emit.names import literal, sentence
from swiftgen.composer.emit.views import view
from swiftgen.composer.kit import Kit
from swiftgen.composer.language.reading import Reading
from swiftgen.composer.parts.base import Claim, Part, Piece, Place, SwiftFile


@dataclass(frozen=True)
class Input:
    """A value that the user gives: its property, its words, its unit and what stands there first."""

    name: str
    label: str
    unit: str = ""
    first: str = "0.0"
    choices: tuple[int, ...] = ()


@dataclass(frozen=True)
class Formula:
    """What is computed from what.

    Attributes:
        pattern: words that ask for it, and a weight for each place.
        outputs: label, Swift expression of the inputs, and ``money`` or ``number``.
        verdict: upper bounds of the first output with their words, the last without bound.
    """

    name: str
    pattern: str
    inputs: tuple[Input, ...]
    outputs: tuple[tuple[str, str, str], ...]
    titles: tuple[str, ...]
    symbol: str = "function"
    verdict: tuple[tuple[str, str, str], ...] = ()


_MONEY = "currency"
FORMULAS = (
    Formula("Tip", r"tip (?:calc|percent|amount|and)|tips?\b.{0,40}(?:bill|percent|restaurant)|split the bill",
            (Input("bill", "Bill", _MONEY), Input("percent", "Tip", "%", "15.0", (10, 12, 15, 18, 20, 25)), Input("people", "People", "", "1.0", (1, 2, 3, 4, 5, 6))),
            (("Tip", "bill * percent / 100", "money"), ("Total", "bill + bill * percent / 100", "money"), ("Per person", "(bill + bill * percent / 100) / people", "money")),
            ("TipJar", "Gratuity", "Table Split", "Thank You"), "fork.knife"),
    Formula("BodyMass", r"bmi\b|body mass",
            (Input("weight", "Weight", "kg", "70.0"), Input("height", "Height", "cm", "175.0")),
            (("BMI", "height > 0 ? weight / pow(height / 100, 2) : 0", "number"), ("Healthy from (kg)", "18.5 * pow(height / 100, 2)", "number"), ("Healthy to (kg)", "24.9 * pow(height / 100, 2)", "number")),
            ("Body Mass", "Balance", "In Range"), "figure.stand", (("18.5", "Underweight", "warn"), ("25", "Normal weight", "good"), ("30", "Overweight", "warn"), ("", "Obese", "bad"))),
    Formula("Tax", r"tax calc|sales tax|\btax\b.{0,60}\bcost|vat\b",
            (Input("cost", "Cost", _MONEY), Input("rate", "Tax rate", "%", "20.0", (0, 5, 7, 10, 19, 20, 25))),
            (("Tax", "cost * rate / 100", "money"), ("Total with tax", "cost * (1 + rate / 100)", "money")), ("Tax Due", "Levy", "With Tax"), "percent"),
    Formula("Floor", r"cost of tiles?|\btiles?\b.{0,40}\bcost|floor plan of|flooring|paint.{0,30}wall",
            (Input("width", "Width", "m", "4.0"), Input("height", "Height", "m", "3.0"), Input("price", "Cost per square metre", _MONEY, "25.0")),
            (("Total cost", "max(0, width) * max(0, height) * max(0, price)", "money"), ("Area (m\u00b2)", "max(0, width) * max(0, height)", "number")), ("Floorplan", "Tile Count", "Cover"), "square.grid.3x3"),
    Formula("Discount", r"discount|sale price", (Input("price", "Price", _MONEY), Input("percent", "Discount", "%", "20.0", (5, 10, 15, 20, 25, 30, 50))),
            (("You pay", "price * (1 - percent / 100)", "money"), ("You save", "price * percent / 100", "money")), ("Markdown", "Off", "Bargain"), "tag"),
    Formula("Loan", r"\bloan|mortgage|emi\b", (Input("principal", "Amount", _MONEY, "100_000.0"), Input("rate", "Interest per year", "%", "4.0"), Input("years", "Years", "", "20.0")),
            (("Per month", "rate == 0 ? principal / max(1, years * 12) : principal * (rate / 1200) / (1 - pow(1 + rate / 1200, -max(1, years * 12)))", "money"),), ("Instalment", "Repay", "Loan Desk"), "house"),
    Formula("Savings", r"compound interest|savings? (?:calc|goal)|invest\w* (?:calc|return)", (Input("start", "Start", _MONEY, "1_000.0"), Input("monthly", "Each month", _MONEY, "100.0"), Input("rate", "Interest per year", "%", "5.0"), Input("years", "Years", "", "10.0")),
            (("In the end", "start * pow(1 + rate / 100, years) + (rate == 0 ? monthly * 12 * years : monthly * (pow(1 + rate / 1200, years * 12) - 1) / (rate / 1200))", "money"), ("Paid in", "start + monthly * 12 * years", "money")), ("Nest Egg", "Compound", "Grow"), "chart.line.uptrend.xyaxis"),
    Formula("Trip", r"fuel|gas mileage|mpg", (Input("distance", "Distance", "km", "100.0"), Input("usage", "Use per 100 km", "l", "6.5"), Input("price", "Fuel price", _MONEY, "1.7")),
            (("Cost", "distance / 100 * usage * price", "money"), ("Fuel (l)", "distance / 100 * usage", "number")), ("Fuel Fare", "Tankful"), "fuelpump"),
    Formula("Change", r"(?:counting back |count |of )change\b|quarters, dimes|cash register", (Input("price", "Price", _MONEY), Input("given", "Money given", _MONEY)),
            (("Change", "max(0, given - price)", "money"), ("Quarters", "Double(Int((max(0, given - price) * 100).rounded()) / 25)", "number"), ("Dimes", "Double(Int((max(0, given - price) * 100).rounded()) % 25 / 10)", "number"), ("Nickels", "Double(Int((max(0, given - price) * 100).rounded()) % 25 % 10 / 5)", "number"), ("Pennies", "Double(Int((max(0, given - price) * 100).rounded()) % 25 % 10 % 5)", "number"), ("Still to pay", "max(0, price - given)", "money")), ("Cashier", "Small Change", "Coin Count"), "banknote"),
    Formula("Percentage", r"percentages? (?:calc|of)|calculat\w* percent", (Input("part", "Part", "", "25.0"), Input("whole", "Whole", "", "200.0")),
            (("Percent", "whole == 0 ? 0 : part / whole * 100", "number"), ("Left over", "whole - part", "number")), ("Percent", "Share"), "percent"),
)  # fmt: skip


def _formula(reading: Reading) -> Formula | None:
    return next((formula for formula in FORMULAS if reading.has(formula.pattern)), None)


def score(reading: Reading) -> float:
    """High when a known formula is asked for."""
    return 14 if _formula(reading) else 0


def _needed(reading: Reading, formula: Formula) -> tuple[Input, ...]:
    return tuple(i for i in formula.inputs if i.name != "people" or reading.has(r"split|people|person|friends|party"))


def _outputs(reading: Reading, formula: Formula) -> tuple[tuple[str, str, str], ...]:
    shared = any(i.name == "people" for i in _needed(reading, formula))
    return tuple(out for out in formula.outputs if shared or "people" not in out[1])


def _default(reading: Reading, formula: Formula) -> Input | None:
    if not reading.has(r"settings?\b|default|preferences"):
        return None
    return next((i for i in formula.inputs if i.choices and i.name != "people"), None)


def claims(reading: Reading) -> tuple[Claim, ...]:
    """A claim for each input and each result."""
    formula = _formula(reading)
    if formula is None:
        return ()
    found = [
        Claim(f"input-{i.name}", f"{i.label} can be entered", rf"{i.label.split()[0].lower()}|enter|input|choose|ask")
        for i in _needed(reading, formula)
    ]
    found += [
        Claim(f"output-{n}", f"{out[0]} is shown", rf"{out[0].split()[0].lower()}|calculat|returns?|see|find")
        for n, out in enumerate(_outputs(reading, formula))
    ]
    if formula.verdict:
        found.append(Claim("verdict", "The range is named and coloured", r"categor|whether|range|visual|healthy"))
    if _default(reading, formula):
        found.append(Claim("settings", "A settings page keeps the default", r"setting|default"))
    return tuple(found)


def build(reading: Reading, kit: Kit) -> Piece:
    """The model, the screen and, where asked, the settings."""
    formula = _formula(reading) or FORMULAS[0]
    model = kit.type(formula.name + kit.pick("model", "Calculation", "Estimate", "Sheet", "Figures"))
    screen = kit.type(formula.name + kit.pick("value-view", "View", "Screen", "Page"))
    default = _default(reading, formula)
    key = f"default{default.name.capitalize()}" if default else ""
    files = [
        SwiftFile(f"Models/{model}.swift", _model(reading, formula, model)),
        SwiftFile(f"Views/{screen}.swift", _screen(reading, kit, formula, model=model, name=screen, key=key)),
    ]
    places = [Place(f"{screen}()", formula.name, formula.symbol)]
    if default:
        settings = kit.type(kit.pick("settings-view", "SettingsView", "PreferencesView", "DefaultsView"))
        files.append(SwiftFile(f"Views/{settings}.swift", _settings(kit, settings, default, key)))
        places.append(Place(f"{settings}()", "Settings", "gearshape", "settings"))
    return Piece(tuple(files), tuple(places), claims(reading))


def _property(label: str) -> str:
    words = [w for w in "".join(c if c.isalnum() else " " for c in label).split() if w.isascii()]
    return words[0].lower() + "".join(w.capitalize() for w in words[1:]) + "Result"


def _model(reading: Reading, formula: Formula, name: str) -> str:
    stored = "\n".join(f"  var {i.name} = {i.first}" for i in _needed(reading, formula))
    computed = "\n\n".join(
        f"  var {_property(label)}: Double {{\n    {expression}\n  }}"
        for label, expression, _ in _outputs(reading, formula)
    )
    verdict = ""
    if formula.verdict:
        rows = "\n".join(
            f'    case ..<{bound}: "{word}"' if bound else f'    default: "{word}"'
            for bound, word, _ in formula.verdict
        )
        verdict = (
            f"\n\n  var verdict: String {{\n    switch {_property(formula.outputs[0][0])} {{\n{rows}\n    }}\n  }}"
        )
    return f"import Foundation\n\n/// What goes in, and what comes out.\nstruct {name} {{\n{stored}\n\n{computed}{verdict}\n}}"


def _control(kit: Kit, value: Input) -> str:
    bound = f"$sheet.{value.name}"
    title = f"{value.label}: \\(Int(sheet.{value.name})){value.unit}"
    if value.choices:
        chips = f'VStack(alignment: .leading, spacing: 8) {{\n  Text("{value.label}")\n    .font(.subheadline)\n    .foregroundStyle(<<T>>.muted)\n  ScrollView(.horizontal, showsIndicators: false) {{\n    HStack {{\n      ForEach({list(value.choices)}, id: \\.self) {{ choice in\n        <<Chip>>(title: "\\(choice){value.unit}", isOn: sheet.{value.name} == Double(choice)) {{\n          sheet.{value.name} = Double(choice)\n        }}\n      }}\n    }}\n  }}\n}}'
        slider = f'VStack(alignment: .leading) {{\n  Text("{title}")\n    .font(.headline)\n  Slider(value: {bound}, in: {min(value.choices)}...{max(value.choices)}, step: 1)\n    .accessibilityLabel("{value.label}")\n}}'
        stepper = f'Stepper("{title}", value: {bound}, in: {min(value.choices)}...{max(value.choices)}, step: 1)'
        return kit.fill(kit.pick(f"control-{value.name}", chips, slider, chips, stepper))
    unit = "" if value.unit == _MONEY else f" ({value.unit})" if value.unit else ""
    return kit.fill(
        f"LabeledContent({literal(value.label + unit)}) {{\n  <<Number>>(title: {literal(value.label)}, value: {bound})\n    .font(<<T>>.display({kit.pick('input-size', '20', '24', '28')}))\n}}"
    )


def _shown(out: tuple[str, str, str]) -> str:
    currency = '.formatted(.currency(code: Locale.current.currency?.identifier ?? "USD").presentation(.narrow))'
    return f"sheet.{_property(out[0])}" + (
        currency if out[2] == "money" else ".formatted(.number.precision(.fractionLength(0...1)))"
    )


def _screen(reading: Reading, kit: Kit, formula: Formula, *, model: str, name: str, key: str) -> str:
    outputs = _outputs(reading, formula)
    hero_index = 0 if formula.verdict or len(outputs) == 1 else kit.pick("hero", 0, 1 if len(outputs) < 4 else 0)
    hero_out = outputs[hero_index]
    hero = f"VStack(alignment: .{kit.pick('hero-side', 'leading', 'center', 'center')}, spacing: 6) {{\n  Text({literal(hero_out[0])})\n    .font(.subheadline)\n    .foregroundStyle(<<T>>.muted)\n  Text({_shown(hero_out)})\n    .font(<<T>>.display({kit.pick('hero-size', '48', '56', '64')}))\n    .foregroundStyle(<<T>>.accent)\n    .lineLimit(1)\n    .minimumScaleFactor(0.5)"
    if formula.verdict:
        hero += "\n  Text(sheet.verdict)\n    .font(.headline)\n    .foregroundStyle(verdictColor)"
    hero += "\n}\n.frame(maxWidth: .infinity)" + kit.pick("hero-card", "\n.<<card>>()", "\n.padding(.vertical, 20)")
    others = [out for out in outputs if out != hero_out]
    rest = (
        "HStack {\n"
        + "\n".join(f"  <<Stat>>(label: {literal(out[0])}, value: {_shown(out)})" for out in others)
        + "\n}\n.<<card>>()"
    )
    if len(others) > 3 or kit.flip("rest-list", 0.4):
        rest = (
            "VStack(spacing: 10) {\n"
            + "\n".join(f"  LabeledContent({literal(out[0])}, value: {_shown(out)})" for out in others)
            + "\n}\n.<<card>>()"
        )
    inputs = (
        kit.pick("inputs-spacing", "VStack(spacing: 18) {", "VStack(spacing: <<T>>.spacing) {")
        + "\n"
        + "\n".join("\n".join(f"  {line}" for line in _control(kit, i).split("\n")) for i in _needed(reading, formula))
        + "\n}\n.<<card>>()"
    )
    order: tuple[str, ...] = kit.pick(
        "value-order",
        ("hero", "rest", "inputs"),
        ("inputs", "hero", "rest"),
        ("hero", "inputs", "rest"),
        ("inputs", "rest", "hero"),
    )
    blocks = {"hero": hero, "inputs": inputs, "rest": rest if others else ""}
    if reading.has(r"button to calculate|calculate button"):
        blocks["reset"] = 'Button("Calculate") { isEditing = false }\n  .buttonStyle(.<<primary>>)'
        order = (*order, "reset")
    calculates = "isEditing" in blocks.get("reset", "")
    focus = "\n@FocusState private var isEditing: Bool" if calculates else ""
    if calculates:
        blocks["inputs"] += "\n.focused($isEditing)"
    layout = (
        "ScrollView {\n  VStack(spacing: <<T>>.spacing * 1.3) {\n"
        + "\n".join(f"    <<{block}>>" for block in order)
        + f"\n  }}\n  .padding()\n}}\n.<<screen>>()\n.navigationTitle({literal(sentence(kit.display_name))})"
    )
    members = ""
    props = f"@State private var sheet = {model}(){focus}"
    if key:
        field = key.removeprefix("default").lower()
        first = next(i.first for i in formula.inputs if i.name == field)
        props = f'@AppStorage("{key}") private var {key} = {first}\n' + props
        layout += f"\n.onAppear {{ sheet.{field} = {key} }}\n.onChange(of: {key}) {{ sheet.{field} = {key} }}"
    if formula.verdict:
        rows = "\n".join(f"  case {literal(word)}: <<T>>.{colour}" for _, word, colour in formula.verdict[:-1])
        members = f"private var verdictColor: Color {{\n  switch sheet.verdict {{\n{rows}\n  default: <<T>>.{formula.verdict[-1][2]}\n  }}\n}}"
    return view(kit, name, props=props, layout=layout, blocks=blocks, members=members)


def _settings(kit: Kit, name: str, value: Input, key: str) -> str:
    choices = ", ".join(f"{c}.0" for c in value.choices)
    picker = (
        f'Picker("Default {value.label.lower()}", selection: ${key}) {{\n  ForEach([{choices}], id: \\.self) {{ choice in\n    Text("\\(Int(choice)){value.unit}")\n  }}\n}}'
        + kit.pick("settings-picker", "\n.pickerStyle(.inline)", "\n.pickerStyle(.menu)", "")
    )
    stepper = f'Stepper("Default {value.label.lower()}: \\(Int({key})){value.unit}", value: ${key}, in: {min(value.choices)}...{max(value.choices)}, step: 1)'
    return view(
        kit,
        name,
        props=f'@AppStorage("{key}") private var {key} = {value.first}',
        layout='Form {\n  Section {\n    <<control>>\n  } footer: {\n    Text("New calculations start with it.")\n  }\n}\n.scrollContentBackground(.hidden)\n.<<screen>>()\n.navigationTitle("Settings")',
        blocks={"control": kit.pick("settings-control", picker, stepper)},
    )


VALUES = Part(
    "values", "calculator", score, claims, build, titled=lambda reading: (_formula(reading) or FORMULAS[0]).titles
)
