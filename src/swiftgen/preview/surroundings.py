"""What the app is shown on: device, light, text size, language. A wish comes in, an ``env`` event goes out."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from swiftgen.preview.devices import DEVICES, FIRST, Device, bars, device_of
from swiftgen.preview.launch import Launch, right_to_left

TEXT_SIZES = (
    "xSmall", "small", "medium", "large", "xLarge", "xxLarge", "xxxLarge",
    "accessibility1", "accessibility2", "accessibility3", "accessibility4", "accessibility5",
)  # fmt: skip
LOCALES = {
    "en_US": "English (US)", "en_GB": "English (UK)", "de_DE": "Deutsch", "fr_FR": "Français", "es_ES": "Español",
    "it_IT": "Italiano", "pt_BR": "Português", "nl_NL": "Nederlands", "pl_PL": "Polski", "tr_TR": "Türkçe",
    "ja_JP": "日本語", "ko_KR": "한국어", "zh_CN": "中文", "hi_IN": "हिन्दी", "ar_SA": "العربية", "he_IL": "עברית",
}  # fmt: skip
CHOICES = {"device": tuple(DEVICES), "scheme": ("light", "dark"), "text": TEXT_SIZES, "locale": tuple(LOCALES)}
FLAGS = ("turned", "rtl", "still")


@dataclass(frozen=True)
class Surroundings:
    """Where the app is shown.

    Attributes:
        size: of the screen in points when it is none of a known device; else None.
        turned: the device lies on its side.
        rtl: from right to left, whatever the language.
        still: reduced motion.
    """

    device: str = FIRST.key
    size: tuple[float, float] | None = None
    turned: bool = False
    scheme: Literal["light", "dark"] = "light"
    text: str = "large"
    locale: str = "en_US"
    rtl: bool = False
    still: bool = False

    @classmethod
    def of(cls, launch: Launch) -> "Surroundings":
        """Those that an app is started in."""
        device, turned = device_of(launch.size)
        odd = launch.size not in {device.size, device.size[::-1]}
        return cls(
            device.key, launch.size if odd else None, turned, launch.scheme,
            locale=launch.locale, rtl=right_to_left(launch.locale),
        )  # fmt: skip

    def wished(self, message: Mapping[str, Any]) -> "Surroundings":
        """These, with what a browser wishes; what it may not wish for is left as it is."""
        changes: dict[str, Any] = {
            key: message[key] for key, allowed in CHOICES.items() if message.get(key) in allowed and key in message
        }
        changes |= {key: message[key] for key in FLAGS if isinstance(message.get(key), bool)}
        if "device" in changes:
            changes["size"] = None
        if "locale" in changes and "rtl" not in changes:
            changes["rtl"] = right_to_left(changes["locale"])
        return replace(self, **changes)

    @property
    def screen(self) -> tuple[float, float]:
        """Its width and height, as it is held."""
        size = self.size or self._device.size
        return size[::-1] if self.turned else size

    @property
    def _device(self) -> Device:
        return DEVICES[self.device]

    def event(self) -> dict[str, Any]:
        """What the app is told."""
        return {
            "t": "env", "scheme": self.scheme, "size": list(self.screen), "safe": list(bars(self.screen)),
            "textSize": self.text, "locale": self.locale, "rtl": self.rtl, "still": self.still,
        }  # fmt: skip

    def told(self) -> dict[str, Any]:
        """What browsers are told."""
        return {
            "t": "env", "device": self.device, "size": list(self.screen), "turned": self.turned, "scheme": self.scheme,
            "text": self.text, "locale": self.locale, "rtl": self.rtl, "still": self.still,
            "radius": self._device.radius, "bars": self._bars(),
        }  # fmt: skip

    def _bars(self) -> str:
        if self._device.key == "ipad":
            return "pad"
        if self._device.island:
            return "side" if self.turned else "island"
        return "none" if self.turned else "button"
