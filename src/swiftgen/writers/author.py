"""A model as a writer: it plans, writes files, goes on after a stop, mends and changes, all through one voice."""

import json
from collections.abc import AsyncGenerator
from contextlib import aclosing

from pydantic import ValidationError

from swiftgen.artifacts import Blueprint, Context, Intent, Request
from swiftgen.writers.ask import Ask, Turn
from swiftgen.writers.base import Usage, WriterError
from swiftgen.writers.parts import waves
from swiftgen.writers.plans import SCHEMA, PlanError, read_json, read_plan
from swiftgen.writers.prompts import render
from swiftgen.writers.tasks import Change, Clarity, Part, Question, Rewrite
from swiftgen.writers.voice import Voice, carried_on

_ATTEMPTS = 3  # a plan that cannot be used is asked for again, with what is wrong


class ModelWriter:
    """Two passes, and what comes after them."""

    def __init__(self, voice: Voice, name: str = "") -> None:
        self._voice, self._name = voice, name

    @property
    def name(self) -> str:
        """``anthropic/<model>``, or as it was named."""
        return self._name or self._voice.name

    @property
    def usage(self) -> Usage:
        """Calls, tokens and dollars so far, broken streams included as far as they are known."""
        return self._voice.usage

    async def greet(self) -> str:
        """Prove that it can be used. Raises WriterError."""
        return await self._voice.greet()

    async def structure(self, request: Request, intent: Intent, context: Context) -> Blueprint:
        """The plan. Raises WriterError when the model fails to give one that can be followed."""
        schema = json.dumps(Blueprint.model_json_schema())
        ask = self._structured(
            "structure", context, render("structure", request=request, intent=intent), SCHEMA, schema
        )
        problem = ""
        for _ in range(_ATTEMPTS):
            said = await self._voice.whole(ask)
            try:
                return read_plan(said)
            except PlanError as error:
                problem = str(error)
                again = Turn(role="user", text=render("again", problem=problem))
                ask = ask.further(Turn(role="assistant", text=said.strip() or "(nothing)"), again)
        raise WriterError(f"The model {self.name} gave no usable plan: {problem}. Try again or name another model.")

    async def question(self, request: Request, intent: Intent) -> Question | None:
        """One question, when the request is too vague. Raises WriterError."""
        schema = json.dumps(Clarity.model_json_schema())
        prompt = render("question", request=request, intent=intent)
        said = await self._voice.whole(self._structured("question", Context(), prompt, "clarity", schema))
        try:
            clarity = Clarity.model_validate(read_json(said))
            if clarity.clear:
                return None
            return Question(question=clarity.question, choices=clarity.choices)
        except (PlanError, ValidationError):
            return None  # a question that cannot be asked is not worth a stop

    async def implement(
        self, request: Request, intent: Intent, context: Context, blueprint: Blueprint
    ) -> AsyncGenerator[str, None]:
        """All files, one part after the other. Raises WriterError."""
        del intent
        for wave in waves(blueprint):
            for paths in wave:
                part = Part(request=request, context=context, blueprint=blueprint, paths=paths)
                async for chunk in self.write(part):
                    yield chunk
                yield "\n"

    async def write(self, part: Part, kept: str = "", finding: str = "") -> AsyncGenerator[str, None]:
        """The files of a part, or what comes after ``kept``. Raises WriterError."""
        ask = Ask(
            task="files",
            system=render("system", context=part.context),
            shared=render("shared", request=part.request, blueprint=part.blueprint),
            turns=(Turn(role="user", text=render("files", part=part)),),
        )
        if kept:
            ask = carried_on(ask, kept, finding).model_copy(update={"task": "carry-on"})
        async with aclosing(self._voice.stream(ask)) as chunks:
            async for chunk in chunks:
                yield chunk

    async def mend(self, work: Rewrite) -> str:
        """Edits that answer the findings. Raises WriterError."""
        return await self._edits("repair", work.context, render("repair", work=work))

    async def change(self, work: Change) -> str:
        """Edits that answer the wish. Raises WriterError."""
        return await self._edits("refine", work.context, render("refine", work=work))

    async def _edits(self, task: str, context: Context, prompt: str) -> str:
        ask = Ask(task=task, system=render("system", context=context), turns=(Turn(role="user", text=prompt),))
        return "".join([chunk async for chunk in self._voice.stream(ask)])

    def _structured(self, task: str, context: Context, prompt: str, name: str, schema: str) -> Ask:
        if self._voice.facts.plan == "words":
            prompt = f"{prompt}\n\n{render('words', schema=schema)}"
            name, schema = "", ""
        return Ask(
            task=task,
            system=render("system", context=context),
            turns=(Turn(role="user", text=prompt),),
            schema_name=name,
            schema_text=schema,
        )
