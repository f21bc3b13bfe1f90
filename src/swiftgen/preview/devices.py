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

Insets = tuple[float, float, float, float]
ISLAND_BARS: Insets = (59.0, 0.0, 34.0, 0.0)  # top, left, bottom, right


def device_of(size: tuple[float, float]) -> tuple[Device, bool]:
    """The device with a screen of that size, and whether it lies on its side; the first one for any other size."""
    for device in DEVICES.values():
        if size in {device.size, device.size[::-1]}:
            return device, size != device.size
    return FIRST, False


def bars(size: tuple[float, float]) -> Insets:
    """What the status bar, the camera and the home indicator take of a screen of that size."""
    device, turned = device_of(size)
    if device.island:
        return (0.0, 59.0, 21.0, 59.0) if turned else ISLAND_BARS
    if device.key == "ipad":
        return (24.0, 0.0, 20.0, 0.0)
    return (0.0, 0.0, 0.0, 0.0) if turned else (20.0, 0.0, 0.0, 0.0)
