"""Settings: where they come from, and that nothing of the user's file is lost."""

import pytest

from app import settings
from app.errors import BadSettings


def write(text: str) -> None:
    path = settings.settings_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_without_a_file_the_defaults_are_in_force() -> None:
    assert settings.load().engine.kind == "auto"


def test_the_environment_wins_over_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    write("engine: {kind: full, voice: leo}")
    monkeypatch.setenv("LYRE__ENGINE__KIND", "lite")
    in_force = settings.load()
    assert (in_force.engine.kind, in_force.engine.voice) == ("lite", "leo")


def test_saving_keeps_comments_and_keys_it_does_not_know(caplog: pytest.LogCaptureFixture) -> None:
    write("# mine\nengine:\n  voice: leo  # my favourite\nextra: 1\n")
    settings.save({"engine": {"voice": "tara"}, "window": {"theme": "dark"}})
    text = settings.settings_path().read_text(encoding="utf-8")
    assert "# mine" in text
    assert "# my favourite" in text
    assert "extra: 1" in text
    in_force = settings.load()
    assert (in_force.engine.voice, in_force.window.theme) == ("tara", "dark")
    caplog.clear()  # the unknown key is told each time


def test_the_file_is_readable_by_the_user_alone() -> None:
    settings.save({"engine": {"voice": "tara"}})
    assert settings.settings_path().stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "text", ["engine: [unclosed", "just words", "- a\n- list\n", "\x00", "note: 2024-13-45", "a: !!int foo"]
)
def test_a_file_that_is_no_settings_file_is_refused_with_its_path(text: str) -> None:
    write(text)
    with pytest.raises(BadSettings) as caught:
        settings.load()
    assert str(settings.settings_path()) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_value_that_cannot_be_names_its_key() -> None:
    write("engine: {kind: medium}")
    with pytest.raises(BadSettings, match=r"engine\.kind"):
        settings.load()


def test_an_unknown_key_is_named_with_the_nearest_and_dropped(caplog: pytest.LogCaptureFixture) -> None:
    write("engine: {kidn: lite}\naudo: {}\n")
    assert settings.load().engine.kind == "auto"
    told = [record.getMessage() for record in caplog.records]
    caplog.clear()
    assert any("engine.kidn; did you mean engine.kind?" in line for line in told)
    assert any("audo; did you mean audio?" in line for line in told)


def test_saving_into_a_section_that_is_not_one_mends_it() -> None:
    write("window: 5\n")
    settings.save({"window": {"theme": "dark"}})
    assert settings.load().window.theme == "dark"


@pytest.mark.parametrize(
    ("name", "value"), [("LYRE__ENGINE", "full"), ("LYRE__MODELS__DIR", "~nosuch/x"), ("LYRE__ENGINE__KIND", "medium")]
)
def test_an_environment_that_cannot_be_is_refused(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(BadSettings):
        settings.load()


def test_keys_that_are_no_words_and_sections_without_a_line_are_survived(caplog: pytest.LogCaptureFixture) -> None:
    write("1: 2\nengine:\n")
    assert settings.load().engine.kind == "auto"
    caplog.clear()
