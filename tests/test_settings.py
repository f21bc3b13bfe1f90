from pathlib import Path

from swiftgen.settings import VARIABLES, Settings


def test_defaults_are_the_users_folders() -> None:
    settings = Settings.from_environment({})
    assert settings.data_dir.name == "swiftgen"
    assert settings.cache_dir.name == "swiftgen"
    assert settings.database_url == f"sqlite:///{settings.data_dir}/swiftgen.sqlite"
    assert settings.toolchain is None
    assert settings.writers == ()


def test_each_variable_is_read_and_empty_ones_count_as_unset() -> None:
    given = {
        "SWIFTGEN_SDK": "/s", "SWIFTGEN_DATA": "/d", "SWIFTGEN_CACHE": "~/c", "SWIFTGEN_DATABASE_URL": "postgresql+psycopg://h/x",
        "SWIFTGEN_TOOLCHAIN": "/opt/swift",
         "SWIFTGEN_SANDBOX": "none", "SWIFTGEN_WRITERS": "openai/m, composer", "PATH": "/bin",
        "SWIFTGEN_MODELS": "/m.toml",
         "OPENAI_API_KEY": "o", "OPENAI_BASE_URL": "http://localhost:2", "XAI_API_KEY": " x ",
        "XAI_BASE_URL": "  ", "SWIFTGEN_LOCAL_URL": "http://localhost:3", "SWIFTGEN_BEDROCK_URL": "http://localhost:4",
        "ANTHROPIC_API_KEY": "secret", "ANTHROPIC_BASE_URL": "http://localhost:1",
    }  # fmt: skip
    assert set(given) == set(VARIABLES)
    settings = Settings.from_environment(given)
    assert settings.data_dir == Path("/d")
    assert settings.cache_dir == Path.home() / "c"
    assert settings.database_url == "postgresql+psycopg://h/x"
    assert settings.toolchain == Path("/opt/swift")
    assert settings.sdk == Path("/s")
    assert settings.sandbox == "none"
    assert settings.writers == ("openai/m", "composer")
    assert settings.models == Path("/m.toml")
    assert settings.search_path == "/bin"
    assert settings.keys == {"ANTHROPIC_API_KEY": "secret", "OPENAI_API_KEY": "o", "XAI_API_KEY": "x"}
    assert settings.urls == {
        "anthropic": "http://localhost:1", "openai": "http://localhost:2", "local": "http://localhost:3",
        "bedrock": "http://localhost:4",
    }  # fmt: skip


def test_the_key_is_not_shown() -> None:
    assert "secret" not in repr(Settings.from_environment({"ANTHROPIC_API_KEY": "secret"}))
