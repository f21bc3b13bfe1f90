"""Every provider on its fake server, so that one suite holds for all of them."""

from collections.abc import Callable
from dataclasses import dataclass

from swiftgen.artifacts import Blueprint, Context, FilePlan, Intent, Request, Screen
from swiftgen.settings import Settings
from swiftgen.testing import AnthropicServer, BedrockServer, OpenAIServer, ScriptedServer
from swiftgen.writers import Desk
from swiftgen.writers.author import ModelWriter
from swiftgen.writers.facts import model_facts
from swiftgen.writers.memory import Memory
from swiftgen.writers.providers import PROVIDERS, Connection, _wire
from swiftgen.writers.tasks import Part
from swiftgen.writers.voice import Voice

KEY = "sk-secret-of-the-test-0123456789"
REQUEST = Request(text="a tip calculator", directory="/nowhere")
INTENT = Intent(title="Tips", kind="calculator")
PLAN = Blueprint(
    app_name="Tips",
    display_name="Tips",
    root="TipView",
    screens=(Screen(name="TipView"),),
    files=(FilePlan(path="TipView.swift", holds=("TipView",)), FilePlan(path="TipsApp.swift", holds=("TipsApp",))),
)
PART = Part(request=REQUEST, context=Context(), blueprint=PLAN, paths=("TipView.swift",))
REPLY = """**TipView.swift**
```swift
import SwiftUI

struct TipView: View {
  var body: some View { Text("Tip") }
}
```
"""


@dataclass(frozen=True)
class Stand:
    """A provider, the server that stands in for it, and its words for things."""

    provider: str
    server: type[ScriptedServer]
    model: str
    too_long: str
    json_as_tool: bool = False

    def writer(
        self, server: ScriptedServer, *, silence: float = 20, desk: Desk | None = None, slept: list[float] | None = None
    ) -> ModelWriter:
        """A writer that waits for nothing; the seconds that it would have waited are noted."""

        async def sleep(seconds: float) -> None:
            if slept is not None:
                slept.append(seconds)

        desk = desk or Desk()
        provider = PROVIDERS[self.provider]
        connection = Connection(self.provider, server.url, KEY, provider.key or "the keyring", silence)
        voice = Voice(
            _wire(provider, connection), model_facts(self.provider, self.model), connection.key_name,
            memory=Memory(desk.memory), hear=desk.hear, sleep=sleep,
        )  # fmt: skip
        return ModelWriter(voice)

    def settings(self, url: str) -> Settings:
        """An environment in which the provider is reached at ``url``."""
        names = {"local": "SWIFTGEN_LOCAL_URL", "bedrock": "SWIFTGEN_BEDROCK_URL"}
        given = {names.get(self.provider, f"{self.provider.upper()}_BASE_URL"): url}
        if key := PROVIDERS[self.provider].key:
            given[key] = KEY
        return Settings.from_environment(given)


STANDS = (
    Stand("anthropic", AnthropicServer, "claude-sonnet-5-5", "max_tokens", json_as_tool=True),
    Stand("bedrock", BedrockServer, "us.anthropic.claude-sonnet-5-5-v1:0", "max_tokens", json_as_tool=True),
    Stand("openai", OpenAIServer, "gpt-6.2-sol", "max_output_tokens"),
    Stand("xai", OpenAIServer, "grok-4.7", "max_output_tokens"),
    Stand("local", OpenAIServer, "qwen3-coder", "length"),
)
Make = Callable[[ScriptedServer], ModelWriter]


async def written(writer: ModelWriter, part: Part = PART) -> str:
    return "".join([chunk async for chunk in writer.write(part)])
