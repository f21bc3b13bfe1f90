"""A wire format: one ask goes out in a provider's own protocol, pieces of text and how it ended come back."""

from collections.abc import AsyncGenerator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Any, Protocol
from urllib.parse import urlsplit

from swiftgen.writers.ask import Ask, Ended
from swiftgen.writers.facts import ModelFacts
from swiftgen.writers.faults import FaultError, clean, fault_of_status

SILENCE = 180.0  # seconds without a word before a call is given up


@dataclass(frozen=True)
class Connection:
    """Where a provider is reached.

    Attributes:
        provider: its short name.
        url: base URL; empty for the provider's own.
        key: what it is told in secret; empty for none.
        key_name: where the key comes from, for sentences.
        silence: seconds without a word before a call is given up.
    """

    provider: str
    url: str = ""
    key: str = field(default="", repr=False)
    key_name: str = ""
    silence: float = SILENCE


class Wire(Protocol):
    """A protocol, on one connection, for one model."""

    def send(self, ask: Ask, facts: ModelFacts) -> AsyncGenerator[str | Ended, None]:
        """Pieces of the answer, then one ``Ended``. Raises FaultError."""
        ...

    async def greet(self, facts: ModelFacts) -> str:
        """The cheapest call that proves the key; what it told. Raises FaultError."""
        ...


def must_be_safe(connection: Connection) -> None:
    """Raise FaultError when a key would go over the network in the clear."""
    parts = urlsplit(connection.url)
    if connection.key and parts.scheme == "http" and not _is_loopback(parts.hostname or ""):
        raise FaultError("unsafe", connection.url)


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


@contextmanager
def faults(sdk: Any, connection: Connection) -> Iterator[None]:
    """Turns what an official SDK raises (both are made by one generator) into faults; the key is in none of them."""
    try:
        yield
    except FaultError:
        raise
    except sdk.APITimeoutError as error:
        raise FaultError("stall") from error
    except sdk.APIStatusError as error:
        raise fault_of_status(error.status_code, error.body, error.response.headers, connection.key) from None
    except sdk.APIConnectionError as error:
        raise FaultError("network", _reason(error)) from error
    except sdk.APIError as error:  # an error event in the middle of a stream
        raise fault_of_status(0, error.body or str(error), {}, connection.key) from None
    except Exception as error:
        raise _of_transport(error, connection) from error


def _of_transport(error: Exception, connection: Connection) -> Exception:
    """The SDKs let errors of their transport through when a stream breaks; its module is the only mark they share."""
    module, name = type(error).__module__, type(error).__name__
    if module.startswith(("httpx", "httpcore")):
        return FaultError("stall") if "Timeout" in name else FaultError("cut")
    if isinstance(error, OSError):
        return FaultError("network", clean(str(error), connection.key))
    if name == "JSONDecodeError" or isinstance(error, ValueError):
        return FaultError("cut")
    return error


def _reason(error: Exception) -> str:
    cause = error.__cause__
    text = str(cause) if cause else ""
    return text[:100] if text and "\n" not in text else ""
