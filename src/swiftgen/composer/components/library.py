# ruff: noqa: E501 - lines of Swift templates and word lists
"""The shared parts of an app's look: surfaces, buttons, notes, charts and the saved file."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from swiftgen.composer.components.charts import BARS, LINE, RING
from swiftgen.composer.kit import Kit

Writer = Callable[[Kit], str]


@dataclass(frozen=True)
class Component:
    """A helper of the generated app: the key of its name, the folder it lies in, and who writes it."""

    key: str
    folder: str
    write: Writer
    file: str = ""


def _card(kit: Kit) -> str:
    style = kit.style
    body = {
        "filled": "background(<<T>>.surface, in: shape)",
        "outlined": "background(<<T>>.surface, in: shape)\n.overlay(shape.stroke(<<T>>.muted.opacity(0.25), lineWidth: 1))",
        "raised": "background(<<T>>.surface, in: shape)\n.shadow(color: .black.opacity(0.08), radius: 10, y: 4)",
        "tinted": "background(<<T>>.accent.opacity(0.09), in: shape)",
    }[style.surface_kind]
    return kit.fill(
        """
        import SwiftUI

        extension View {
          /// Sets the view on the app's surface.
          func <<card>>() -> some View {
            let shape = RoundedRectangle(cornerRadius: <<T>>.radius, style: .continuous)
            return padding(<<T>>.spacing)
              .<<body>>
          }
        }
        """,
        body=kit.fill(body).replace("\n", "\n      "),
    )


def _screen(kit: Kit) -> str:
    body = {
        "plain": "<<T>>.background",
        "wash": "LinearGradient(\n  colors: [<<T>>.accent.opacity(0.16), <<T>>.background],\n"
        "  startPoint: .top,\n  endPoint: .center\n)\n.background(<<T>>.background)",
        "glow": "RadialGradient(\n  colors: [<<T>>.second.opacity(0.18), .clear],\n"
        "  center: .topTrailing,\n  startRadius: 20,\n  endRadius: 420\n)\n.background(<<T>>.background)",
        "diagonal": "LinearGradient(\n  colors: [<<T>>.accent.opacity(0.18), <<T>>.background, <<T>>.second.opacity(0.12)],\n"
        "  startPoint: .topLeading,\n  endPoint: .bottomTrailing\n)\n.background(<<T>>.background)",
    }[kit.style.backdrop]
    return kit.fill(
        """
        import SwiftUI

        extension View {
          /// Puts the app's background behind a whole screen.
          func <<screen>>() -> some View {
            background {
              <<body>>
                <<edge>>
            }
          }
        }
        """,
        body=kit.fill(body),
        edge=".ignoresSafeArea()",
    )


def _button_style(kit: Kit, key: str, *, strong: bool) -> str:
    name = kit.names[key]
    kind = kit.style.button_kind
    shape = (
        "Capsule()" if kind == "capsule" else "RoundedRectangle(cornerRadius: <<T>>.radius * 0.7, style: .continuous)"
    )
    fill_colour = "<<T>>.accent" if strong else "<<T>>.accent.opacity(0.14)"
    if strong and kind == "outlined":
        finish = f".background(<<T>>.accent, in: {shape})\n.overlay({shape}.stroke(<<T>>.second, lineWidth: 1.5))"
    elif not strong and kind == "outlined":
        finish = f".background({shape}.stroke(<<T>>.accent, lineWidth: 1.5))"
    else:
        finish = f".background({fill_colour}, in: {shape})"
    width = ".frame(maxWidth: .infinity)" if kind == "block" and strong else ""
    return kit.fill(
        """
        import SwiftUI

        struct <<Name>>ButtonStyle: ButtonStyle {
          @Environment(\\.isEnabled) private var isEnabled

          func makeBody(configuration: Configuration) -> some View {
            configuration.label
              .font(<<font>>)
              .padding(.horizontal, <<side>>)
              .padding(.vertical, <<top>>)
              <<width>>
              .foregroundStyle(<<T>>.<<ink>>)
              <<finish>>
              .opacity(isEnabled ? (configuration.isPressed ? 0.7 : 1) : 0.4)
              .scaleEffect(configuration.isPressed ? 0.97 : 1)
              .animation(.easeOut(duration: 0.15), value: configuration.isPressed)
          }
        }

        extension ButtonStyle where Self == <<Name>>ButtonStyle {
          static var <<name>>: <<Name>>ButtonStyle { <<Name>>ButtonStyle() }
        }
        """,
        Name=name[0].upper() + name[1:],
        name=name,
        ink="onAccent" if strong else "accent",
        font=".headline" if strong else ".subheadline.weight(.semibold)",
        side="22" if strong else "16",
        top="13" if strong else "9",
        width=width,
        finish=kit.fill(finish),
    )


def _empty(kit: Kit) -> str:
    icon = kit.pick(
        "empty-icon",
        "Image(systemName: symbol)\n  .font(.system(size: 46))\n  .foregroundStyle(<<T>>.accent)",
        "Image(systemName: symbol)\n  .font(.system(size: 30))\n  .foregroundStyle(<<T>>.accent)\n"
        "  .padding(22)\n  .background(<<T>>.accent.opacity(0.14), in: Circle())",
        "Image(systemName: symbol)\n  .font(.system(size: 38, weight: .light))\n  .foregroundStyle(<<T>>.muted)",
    )
    return kit.fill(
        """
        import SwiftUI

        /// What a screen shows while there is nothing to show.
        struct <<Empty>>: View {
          let title: String
          let message: String
          let symbol: String

          var body: some View {
            VStack(spacing: 12) {
              <<icon>>
                .accessibilityHidden(true)
              Text(title)
                .font(.title3.weight(.semibold))
                .foregroundStyle(<<T>>.text)
              Text(message)
                .font(.subheadline)
                .foregroundStyle(<<T>>.muted)
                .multilineTextAlignment(.center)
            }
            .padding(32)
            .frame(maxWidth: .infinity)
            .accessibilityElement(children: .combine)
          }
        }
        """,
        icon=kit.fill(icon),
    )


def _stat(kit: Kit) -> str:
    value = "Text(value)\n  .font(<<T>>.display(<<size>>))\n  .foregroundStyle(<<T>>.text)\n  .lineLimit(1)\n  .minimumScaleFactor(0.6)"
    label = "Text(label)\n  .font(.caption)\n  .foregroundStyle(<<T>>.muted)"
    first, second = kit.pick("stat-order", (value, label), (label, value))
    alignment = kit.pick("stat-alignment", ".leading", ".center", ".leading")
    return kit.fill(
        """
        import SwiftUI

        /// One figure with its name.
        struct <<Stat>>: View {
          let label: String
          let value: String

          var body: some View {
            VStack(alignment: <<alignment>>, spacing: 3) {
              <<first>>
              <<second>>
            }
            .frame(maxWidth: .infinity, alignment: <<alignment>>)
            .accessibilityElement(children: .combine)
          }
        }
        """,
        alignment=alignment,
        first=kit.fill(first, size=kit.pick("stat-size", "22", "26", "30")),
        second=kit.fill(second, size=kit.pick("stat-size", "22", "26", "30")),
    )


def _file(kit: Kit) -> str:
    return kit.fill(
        """
        import Foundation

        /// A value kept as a JSON file of the app.
        struct <<File>><Value: Codable> {
          let name: String

          private var folder: URL {
            FileManager.default.urls(for: .applicationSupportDirectory, in: .userDomainMask)[0]
          }

          func load() -> Value? {
            guard let data = try? Data(contentsOf: folder.appending(path: name)) else { return nil }
            return try? JSONDecoder().decode(Value.self, from: data)
          }

          func save(_ value: Value) {
            guard let data = try? JSONEncoder().encode(value) else { return }
            try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try? data.write(to: folder.appending(path: name), options: .atomic)
          }
        }
        """
        if kit.flip("file-in-documents")
        else """
        import Foundation

        /// A value kept as JSON under a key of the user defaults.
        struct <<File>><Value: Codable> {
          let name: String

          func load() -> Value? {
            guard let data = UserDefaults.standard.data(forKey: name) else { return nil }
            return try? JSONDecoder().decode(Value.self, from: data)
          }

          func save(_ value: Value) {
            guard let data = try? JSONEncoder().encode(value) else { return }
            UserDefaults.standard.set(data, forKey: name)
          }
        }
        """
    )


def _chip(kit: Kit) -> str:
    return kit.fill(
        """
        import SwiftUI

        /// A small switch that is on or off.
        struct <<Chip>>: View {
          let title: String
          let isOn: Bool
          let action: () -> Void

          var body: some View {
            Button(action: action) {
              Text(title)
                .font(.subheadline.weight(isOn ? .semibold : .regular))
                .padding(.horizontal, 14)
                .padding(.vertical, 8)
                .foregroundStyle(isOn ? <<T>>.onAccent : <<T>>.text)
                .background(isOn ? <<T>>.accent : <<T>>.surface, in: <<shape>>)
            }
            .buttonStyle(.plain)
            .accessibilityAddTraits(isOn ? .isSelected : [])
          }
        }
        """,
        shape=kit.pick("chip-shape", "Capsule()", "RoundedRectangle(cornerRadius: 10)", "Capsule()"),
    )


def _number(kit: Kit) -> str:
    return kit.fill(
        """
        import SwiftUI

        /// A field for a number that follows every keystroke.
        struct <<Number>>: View {
          let title: String
          @Binding var value: Double

          @State private var text = ""

          var body: some View {
            TextField("0", text: $text)
              .keyboardType(.decimalPad)
              .multilineTextAlignment(.trailing)
              .accessibilityLabel(title)
              .onAppear {
                text = value == 0 ? "" : value.formatted(.number.grouping(.never))
              }
              .onChange(of: text) {
                value = Double(text.replacingOccurrences(of: ",", with: ".")) ?? 0
              }
          }
        }
        """
    )


COMPONENTS = (
    Component("Number", "Components", _number),
    Component("card", "Design", _card, "Surface"),
    Component("screen", "Design", _screen, "Backdrop"),
    Component("primary", "Design", lambda kit: _button_style(kit, "primary", strong=True), "PrimaryButton"),
    Component("soft", "Design", lambda kit: _button_style(kit, "soft", strong=False), "SoftButton"),
    Component("Empty", "Components", _empty),
    Component("Stat", "Components", _stat),
    Component("Chip", "Components", _chip),
    Component("Bars", "Components", BARS),
    Component("Line", "Components", LINE),
    Component("Ring", "Components", RING),
    Component("File", "Storage", _file),
)


def called(kit: Kit, texts: Iterable[str]) -> list[Component]:
    """The components whose name is called in any of the texts."""
    whole = "\n".join(texts)
    marks = {
        "card": ".{}()",
        "screen": ".{}()",
        "primary": "buttonStyle(.{})",
        "soft": "buttonStyle(.{})",
        "File": "{}<",
    }
    return [part for part in COMPONENTS if marks.get(part.key, "{}(").format(kit.names[part.key]) in whole]
