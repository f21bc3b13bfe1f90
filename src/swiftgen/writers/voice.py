"""A model that can be spoken to: asks go out over a wire; faults are waited out, broken replies gone on with."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing

from swiftgen.writers.ask import Ask, Ended, Reason, Turn
from swiftgen.writers.base import Usage, WriterError, total
from swiftgen.writers.facts import ModelFacts
from swiftgen.writers.faults import FaultError, Naming, sentence, wait_before
from swiftgen.writers.joint import Joint
from swiftgen.writers.memory import Memory
from swiftgen.writers.prompts import render
from swiftgen.writers.wire import Wire

_CHARACTERS = 3.0  # of a token, in prompts; real ones have more, so this errs on the safe side
_LONGEST = 6  # answers in a row that end only because they are too long

Sleep = Callable[[float], Awaitable[None]]
Hear = Callable[[str], None]
"""Hears what is going on, as sentences: a wait, a reply that is gone on with."""


def _silent(_sentence: str) -> None:
    """Tells nobody."""


class Voice:
    """One model on one wire. What was used is counted, what came is kept."""

    def __init__(
        self, wire: Wire, facts: ModelFacts, key_name: str = "", *, memory: Memory | None = None,
        hear: Hear = _silent, sleep: Sleep = asyncio.sleep,
    ) -> None:  # fmt: skip
        self.facts = facts
        self.usage = Usage()
        self._wire, self._memory, self._hear, self._sleep = wire, memory or Memory(), hear, sleep
        self._naming = Naming(facts.provider, facts.name, key_name)

    @property
    def name(self) -> str:
        """``openai/<model>``."""
        return f"{self.facts.provider}/{self.facts.name}"

    async def greet(self) -> str:
        """Prove key and model by the cheapest call. Raises WriterError."""
        try:
            return await self._wire.greet(self.facts)
        except FaultError as fault:
            raise WriterError(sentence(fault, self._naming)) from fault

    async def whole(self, ask: Ask) -> str:
        """The answer when all of it is there; one that breaks off is asked for anew. Raises WriterError."""
        kept = self._memory.recall(ask)
        if kept.whole:
            self.usage = total(self.usage, kept.usage)
            return kept.text
        notes, used, tries = self._memory.note(ask), Usage(), 0
        while True:
            pieces: list[str] = []
            try:
                ended = await self._once(ask, pieces.append)
                used = total(used, self._count(ended.usage))
                _must_be(ended, "done")
                notes.end("".join(pieces), used)
                return "".join(pieces)
            except FaultError as fault:
                tries += 1
                used = total(used, self._count_broken(fault, ask, pieces))
                await self._wait(fault, tries)

    async def stream(self, ask: Ask) -> AsyncGenerator[str, None]:
        """The answer as it comes, in whole lines; one that breaks off is gone on with. Raises WriterError."""
        kept = self._memory.recall(ask)
        if kept.text:
            yield kept.text
        if kept.whole:
            self.usage = total(self.usage, kept.usage)
            return
        text, used, tries, long = kept.text, kept.usage, 0, 0
        notes = self._memory.note(ask)
        notes.begin(text)
        while True:
            joint, began = Joint(text), len(text)
            current = ask if not text else carried_on(ask, text)
            pieces: list[str] = []
            ended: Ended | None = None
            try:
                self._must_fit(current)
                async with aclosing(self._wire.send(current, self.facts)) as came:
                    async for piece in came:
                        if isinstance(piece, Ended):
                            ended = piece
                            continue
                        pieces.append(piece)
                        if lines := joint.feed(piece):
                            notes.add(lines)
                            text += lines
                            yield lines
                ended = _there(ended)
                used = total(used, self._count(ended.usage))
                _must_be(ended, "done", "length")
                if ended.reason == "done":
                    if rest := joint.finish():
                        text += rest
                        yield rest
                    notes.end(text, used)
                    return
                long += 1
                if long > _LONGEST or len(text) == began:
                    raise WriterError(sentence(FaultError("length"), self._naming))
                self._hear(f"{self.name} goes on writing")
            except GeneratorExit:  # the caller has heard enough; what came is paid for
                self._count_broken(FaultError("cut"), current, pieces)
                raise
            except FaultError as fault:
                tries = 1 if len(text) > began else tries + 1
                used = total(used, self._count_broken(fault, current, pieces))
                await self._wait(fault, tries)

    async def _once(self, ask: Ask, take: Callable[[str], None]) -> Ended:
        self._must_fit(ask)
        ended: Ended | None = None
        async with aclosing(self._wire.send(ask, self.facts)) as came:
            async for piece in came:
                if isinstance(piece, Ended):
                    ended = piece
                else:
                    take(piece)
        return _there(ended)

    async def _wait(self, fault: FaultError, tries: int) -> None:
        """Until the call may be made again. Raises WriterError when it must not."""
        seconds = wait_before(fault, tries)
        if seconds is None:
            raise WriterError(sentence(fault, self._naming)) from fault
        if fault.kind in {"cut", "stall"}:
            self._hear(f"{self.name} broke off; going on from there")
        else:
            self._hear(f"{self.name}: {fault.kind} problem, again in {seconds:.0f} s")
        if seconds:
            await self._sleep(seconds)

    def _must_fit(self, ask: Ask) -> None:
        if ask.characters / _CHARACTERS > self.facts.context:
            raise FaultError("context")

    def _count(self, usage: Usage) -> Usage:
        priced = usage.model_copy(update={"dollars": self.facts.cost(usage)})
        self.usage = total(self.usage, priced)
        return priced

    def _count_broken(self, fault: FaultError, ask: Ask, pieces: list[str]) -> Usage:
        """A call that broke off told no usage, and it is paid for: its tokens are estimated."""
        if fault.kind not in {"cut", "stall"} or not pieces:
            return Usage()
        tokens_in, tokens_out = ask.characters // 4, sum(map(len, pieces)) // 4
        return self._count(Usage(calls=1, input_tokens=tokens_in, output_tokens=tokens_out))


def _there(ended: Ended | None) -> Ended:
    if ended is None:
        raise FaultError("cut")
    return ended


def _must_be(ended: Ended, *reasons: Reason) -> None:
    if ended.reason not in reasons:
        raise FaultError("refused" if ended.reason == "refused" else "length")


def carried_on(ask: Ask, text: str, finding: str = "") -> Ask:
    """The ask that goes on after ``text``, which ends at the end of a line; with a fault to heed, if there is one."""
    return ask.further(
        Turn(role="assistant", text=text.rstrip() or "(nothing)"),
        Turn(role="user", text=render("carry_on", last=text.rstrip().rsplit("\n", 1)[-1], finding=finding)),
    )
