"""The devices that the preview can be: their names, their screens in points and where their bars are."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Device:
    """A device.

    Attributes:
        key: its short name, for addresses and the command line.
        name: for people.
        size: the screen in points, upright.
        radius: of the screen's corners, in points.
        island: whether the camera lies within the screen; else the screen is square and has a home button.
    """

    key: str
    name: str
    size: tuple[float, float]
    radius: int
    island: bool


DEVICES = {
    each.key: each
    for each in (
        Device("se", "iPhone SE", (375.0, 667.0), 0, island=False),
        Device("16", "iPhone 16", (393.0, 852.0), 55, island=True),
        Device("16-pro-max", "iPhone 16 Pro Max", (440.0, 956.0), 62, island=True),
        Device("ipad", "iPad", (820.0, 1180.0), 25, island=False),
    )
}
FIRST = DEVICES["16"]
