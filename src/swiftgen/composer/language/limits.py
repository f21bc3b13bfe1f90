# ruff: noqa: E501 - lines of Swift templates and word lists
"""What no part can build yet: wishes that are recognised and honestly declined."""

import re
from dataclasses import dataclass

from swiftgen.composer.emit.names import sentence as capital
from swiftgen.composer.language.reading import Reading


@dataclass(frozen=True)
class Limit:
    """A wish that stays unbuilt.

    Attributes:
        id: slug of its feature.
        text: the wish in plain words.
        sentence: what is not built, and what stands in its place.
        source: the words that asked for it.
    """

    id: str
    text: str
    sentence: str
    source: str


_LIMITS: tuple[tuple[str, str, str, str], ...] = (
    ("notifications", r"notif|remind(?:er|s|ed)?\b|alert me", "Reminders as notifications", "The app shows what is due; it sends no notifications."),
    ("sound", r"sounds?\b|music plays|audio|beep|ring(?:tone|s)\b", "Sound", "No sound is played."),
    ("background", r"background\b|standby", "Work in the background", "Nothing goes on while the app is closed."),
    ("camera", r"camera|photos?picker|photo librar|take a (?:picture|photo)|scan", "Pictures from the camera or library", "Pictures are not imported; a symbol stands for them."),
    ("online", r"api\b|accuweather|online (?:shar|sourc)|internet|real-time|multiple users|server\b|sync|icloud|share online", "Data from the network", "Nothing is fetched from or sent to the network."),
    ("account", r"log ?in\b|login|register|sign ?up|password and|credentials", "Accounts", "There are no accounts; everything stays on the device."),
    ("export", r"export|pdf|csv|save the artwork|as an? image|share (?:online|with)", "Export and sharing", "Nothing is exported or shared."),
    ("maps", r"maps?\b|gps|navigate to", "Maps", "No map is shown or opened."),
    ("drag", r"drag and drop|draggable", "Drag and drop", "Nothing is ordered by drag and drop."),
    ("payment", r"(?:actually )?purchasing|checkout|credit card payment", "Payment", "No payment is made."),
    ("schedule", r"schedul", "Actions at set times", "Nothing happens by schedule."),
    ("widget", r"widget|siri|apple watch|healthkit|health app", "Widgets and system services", "No widget, watch app or system service is made."),
    ("calendar-view", r"calendar (?:view|and|application)|month calendar", "A month calendar", "There is no month calendar; entries are listed by date."),
    ("themes", r"change theme|themes?\b(?! park)|dark/light|light/dark", "A theme switch", "The app follows the system's appearance; it has no switch of its own."),
)  # fmt: skip


def unbuilt(reading: Reading, claims: "tuple[object, ...]") -> tuple[Limit, ...]:
    """The known wishes that no claim covers, then clauses that no claim's words touch."""
    covered = {str(getattr(claim, "id", "")) for claim in claims}
    words = [str(getattr(claim, "words", "")) for claim in claims]
    limits = [
        Limit(name, text, sentence, reading.quote(pattern))
        for name, pattern, text, sentence in _LIMITS
        if name not in covered and reading.has(pattern)
    ]
    pattern = "|".join(word for word in words if word)
    known = "|".join(entry[1] for entry in _LIMITS)
    for number, clause in enumerate(reading.clauses[:24]):
        asks = re.search(
            r"(?i)\b(user can|users can|ability to|should|must|allow|let users|can be|i want|able to|support)\b", clause
        )
        plain = not re.search(rf"(?i)\b(?:{pattern})", clause) if pattern else True
        if asks and plain and not re.search(rf"(?i)\b(?:{known})", clause):
            short = clause.strip(" .")[:110]
            limits.append(Limit(f"clause-{number}", capital(short), f"Not built: \u201c{short}\u201d.", clause))
    return tuple(limits)
