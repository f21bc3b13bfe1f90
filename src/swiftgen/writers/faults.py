"""What can go wrong between us and a provider: each fault has a kind, one sentence, and a right way on.

Fault
├── key, forbidden, model, money, refused, request, moved, unsafe: only the user can help
├── context: the prompt must be shorter
├── rate: wait as long as the provider says, else a little longer each time
├── server, network: try again, a few times
└── cut, stall, length: go on from what has come
"""

from dataclasses import dataclass
from typing import Any, Literal

Kind = Literal[
    "key", "forbidden", "model", "money", "refused", "request", "moved", "unsafe", "context", "rate", "server",
    "network", "cut", "stall", "length",
]  # fmt: skip

TRIES = 4  # calls for one answer, the first included, that are not answered because of `rate`, `server` or `network`
LONGEST_WAIT = 90.0  # seconds; a provider that says to wait longer is not waited for
_WAITS = (1.0, 4.0, 12.0)
_CONTEXT = (
    "context_length",
    "context window",
    "prompt is too long",
    "maximum context",
    "too many tokens",
    "input is too long",
)
_MONEY = ("insufficient_quota", "current quota", "credit balance", "billing", "payment", "spending limit")


class FaultError(Exception):
    """A call that failed: ``said`` by the provider, without any key; ``after`` seconds that it asks us to wait."""

    def __init__(self, kind: Kind, said: str = "", after: float | None = None, status: int = 0) -> None:
        super().__init__(f"{kind}: {said}")
        self.kind, self.said, self.after, self.status = kind, said, after, status


@dataclass(frozen=True)
class Naming:
    """Names for sentences: the provider, its model, and where its key comes from."""

    provider: str
    model: str
    key: str


def wait_before(fault: FaultError, tries: int) -> float | None:
    """Seconds to wait before a call is made again after ``tries`` failed ones; None when it must not be."""
    if fault.kind not in {"rate", "server", "network", "cut", "stall", "length"} or tries >= TRIES:
        return None
    if fault.kind in {"cut", "stall", "length"}:
        return 0.0
    if fault.after is not None:
        return fault.after if fault.after <= LONGEST_WAIT else None
    return _WAITS[min(tries, len(_WAITS)) - 1]


_SENTENCES: dict[Kind, str] = {
    "key": "{provider} does not accept the key in {key} (it may have expired). Set a valid one.",
    "forbidden": "The key in {key} may not use {model}{said}. Name another model or ask for access.",
    "model": "{provider} knows no model '{model}'. Name another one: --writer {provider}/MODEL.",
    "money": "The account at {provider} has no credit left{said}. Add credit, or use --writer composer.",
    "refused": "The model {model} declined this request. Word it differently.",
    "context": "The prompt is longer than {model} can read{said}. Say it shorter or name a model with more context.",
    "rate": "The rate limit of {provider} is reached{said}. Try again {when}.",
    "server": "{provider} has a problem of its own (status {status}{said}). Try again later.",
    "network": "{provider} cannot be reached{said}. Check the network and the address, and try again.",
    "stall": "{provider} fell silent and did not answer in time. Try again later; what had come is kept.",
    "cut": "The reply of {model} broke off before its end. Try again; what had come is kept.",
    "length": "The reply of {model} is longer than it may be. Ask for a smaller app or name another model.",
    "moved": "{provider} sent us to another address{said}. No key is sent there; set the right address.",
    "unsafe": "The address of {provider} is not encrypted{said}. Use https, so that the key stays secret.",
    "request": "{provider} refused the call (status {status}{said}). Check the model and the request.",
}


def sentence(fault: FaultError, naming: Naming) -> str:
    """What happened and how to mend it."""
    return _SENTENCES[fault.kind].format(
        provider=naming.provider,
        model=naming.model,
        key=naming.key or "use",
        said=f": {fault.said}" if fault.said else "",
        when=f"in {fault.after:.0f} seconds" if fault.after else "later",
        status=fault.status,
    )


def fault_of_status(status: int, body: Any, headers: Any, secret: str) -> FaultError:
    """What an HTTP status and its body mean; the two SDKs tell them in the same way."""
    said, code = _said(body)
    said = clean(said, secret)
    low = f"{code} {said}".lower()
    after = _seconds(headers)
    if status in {301, 302, 303, 307, 308}:
        return FaultError("moved", status=status)
    if any(word in low for word in _CONTEXT) or status == 413:
        return FaultError("context", said, status=status)
    if status == 402 or any(word in low for word in _MONEY):
        return FaultError("money", said, status=status)
    if status == 401 or "api key" in low or "invalid_api_key" in low:
        return FaultError("key", said, status=status)
    if status == 403:
        return FaultError("forbidden", said, status=status)
    if status == 404 or "model_not_found" in low or "model identifier is invalid" in low:
        return FaultError("model", said, status=status)
    if status == 429 or "throttling" in low or "too many requests" in low:
        return FaultError("rate", said, after, status)
    if status in {408, 409} or status >= 500 or "overloaded" in low or "server_error" in low:
        return FaultError("server", said, after, status)
    return FaultError("request", said, status=status)


def clean(text: str, secret: str) -> str:
    """A provider's words, short and without the key."""
    text = text.replace(secret, "…") if secret else text
    return " ".join(text.split())[:200].rstrip(". ")


def _said(body: Any) -> tuple[str, str]:
    """The sentence and the code in an error's body, in whichever of its usual forms."""
    if not isinstance(body, dict):
        return (body if isinstance(body, str) else ""), ""
    inner = body.get("error")
    at = inner if isinstance(inner, dict) else body
    said = inner if isinstance(inner, str) else at.get("message") or at.get("detail") or ""
    return str(said), f"{at.get('code') or ''} {at.get('type') or ''}"


def _seconds(headers: Any) -> float | None:
    try:
        return max(0.0, float(headers.get("retry-after", "")))
    except (AttributeError, TypeError, ValueError):
        return None
