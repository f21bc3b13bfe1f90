"""Local servers that speak providers' protocols: a script of answers comes in, recorded calls go out."""

from swiftgen.testing.anthropic_server import AnthropicServer
from swiftgen.testing.bedrock_server import BedrockServer
from swiftgen.testing.openai_server import OpenAIServer
from swiftgen.testing.script import Answer, Call, Failure, Moved, ScriptedServer, Silence

__all__ = [
    "Answer", "AnthropicServer", "BedrockServer", "Call", "Failure", "Moved", "OpenAIServer", "ScriptedServer",
    "Silence",
]  # fmt: skip
