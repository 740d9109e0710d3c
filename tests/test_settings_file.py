"""The user's file: what is in it survives every change, and nobody's change is lost."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import settings as stored
from app import settings_file
from app.errors import BadSettings, SettingsNotKept

OWN = """# mine, all of it
engine:
  # the small one is enough for me
  kind: lite   # since June
  voice: 'leo'
  colour: blue # nobody knows why

window:
    theme: dark  # at night
# what comes next is for another program
other: {a: 1, b: [1, 2]}
note: "a # in a text"
"""
COMMENTS = ["# mine, all of it", "# the small one", "# nobody knows why", "# what comes next"]


def write(text: str) -> Path:
    path = stored.settings_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_only_what_differs_from_the_default_is_stored() -> None:
    stored.keep({"talk.key": "F9", "audio.chime": True, "log.level": "info"})
    assert settings_file.flat(settings_file.read(stored.settings_path())) == {"talk.key": "F9"}
    stored.keep({"talk.key": "Space"})
    assert settings_file.read(stored.settings_path()) == {}


def test_what_a_profile_sets_is_stored_even_where_it_is_the_default() -> None:
    stored.keep({"engine.profile": "performance", "engine.listen_context": 4_096})
    assert stored.load().engine.listen_context == 4_096


def test_a_change_keeps_everything_else_to_the_letter() -> None:
    path = write(OWN)
    stored.keep({"engine.voice": "tara"})
    assert path.read_text(encoding="utf-8").splitlines() == OWN.replace("'leo'", "tara").splitlines()


def test_what_is_forgotten_goes_and_its_comments_stay(caplog: pytest.LogCaptureFixture) -> None:
    path = write(OWN)
    stored.keep({}, ["engine.kind", "window.theme"])
    text = path.read_text(encoding="utf-8")
    assert all(comment in text for comment in [*COMMENTS, "# since June", "# at night"])
    assert 'note: "a # in a text"' in text
    in_force = stored.load()
    assert (in_force.engine.kind, in_force.window.theme, in_force.engine.voice) == ("auto", "system", "leo")
    caplog.clear()  # the unknown keys are told


@settings(max_examples=60, deadline=None)
@given(
    new=st.fixed_dictionaries(
        {},
        optional={
            "engine.kind": st.sampled_from(["auto", "full", "lite"]),
            "engine.voice": st.sampled_from(["", "leo", "ऋतिका", "#1", "yes", "'", "a: b", "- x"]),
            "window.theme": st.sampled_from(["system", "light", "dark"]),
            "talk.key": st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=8),
            "audio.microphone": st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=30),
        },
    ),
    forgotten=st.sets(st.sampled_from(["engine.kind", "engine.voice", "window.theme", "talk.key"])),
)
def test_any_change_is_read_back_and_loses_no_comment_and_no_unknown_key(
    tmp_path_factory: pytest.TempPathFactory, new: dict[str, Any], forgotten: set[str]
) -> None:
    path = tmp_path_factory.mktemp("own") / "settings.yaml"
    path.write_text(OWN, encoding="utf-8")
    before = settings_file.flat(settings_file.read(path))
    stored.keep(new, forgotten - new.keys(), path)
    after = settings_file.flat(settings_file.read(path))
    for key in {*before, *new}:
        expected = new.get(key, before.get(key)) if key in new or key not in forgotten else None
        if key in new and new[key] == stored.default(key):
            expected = None
        assert (key, after.get(key)) == (key, expected)
    assert all(comment in path.read_text(encoding="utf-8") for comment in COMMENTS)


@pytest.mark.parametrize("head", ["", "%YAML 1.1\n---\n"])
def test_numbers_stay_as_they_are_written_where_the_whole_file_is_written_anew(head: str) -> None:
    numbers = ["-1.1302906880567e-20", "5e-324", "1.50", "+1_000.50", "-0e5", "12345678901234567890.5", "+7", "-0"]
    path = write(f"{head}other: {{a: [{', '.join(numbers)}]}}\nengine:\n  voice:\n  - 0\n")
    stored.keep({"engine.voice": "leo"})
    text = path.read_text(encoding="utf-8")
    assert "voice: leo" in text
    expected = numbers if not head else numbers[:-2]  # a whole number is formed anew in YAML 1.1
    assert ", ".join(expected) in text


@pytest.mark.parametrize("value", ["!!bool x", "!!int ''", "0x_", "!!set x", "!!float ''"])
def test_a_value_that_is_not_what_its_tag_says_is_told(value: str) -> None:
    path = write(f"engine:\n  voice: {value}\n")
    with pytest.raises(BadSettings, match="not YAML"):
        settings_file.read(path)


def test_a_file_that_cannot_be_read_is_set_aside_and_never_overwritten() -> None:
    path = write("engine: [unclosed")
    first = stored.keep({"talk.key": "F9"})
    path.write_text("also: {broken", encoding="utf-8")
    second = stored.keep({"talk.key": "F8"})
    assert first is not None
    assert second is not None
    assert first != second
    assert [file.read_text(encoding="utf-8") for file in (first, second)] == ["engine: [unclosed", "also: {broken"]
    assert stored.load().talk.key == "F8"


def test_a_file_that_is_a_link_stays_one(tmp_path: Path) -> None:
    real = tmp_path / "dotfiles.yaml"
    real.write_text("talk: {key: F9}\n", encoding="utf-8")
    path = write("")
    path.unlink()
    path.symlink_to(real)
    stored.keep({"window.theme": "dark"})
    assert path.is_symlink()
    assert "dark" in real.read_text(encoding="utf-8")


def test_where_nothing_can_be_written_one_line_says_so(home: Path) -> None:
    (home / "config").write_text("a file where the folder should be")
    with pytest.raises(SettingsNotKept) as caught:
        stored.keep({"talk.key": "F9"})
    assert str(home / "config") in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_failed_write_leaves_the_file_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    path = write("talk: {key: F9}\n")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(settings_file.os, "fsync", full)
    with pytest.raises(SettingsNotKept, match="No space left"):
        stored.keep({"window.theme": "dark"})
    assert path.read_text(encoding="utf-8") == "talk: {key: F9}\n"
    assert sorted(file.name for file in path.parent.iterdir()) == [".settings.yaml.lock", "settings.yaml"]


def test_processes_that_write_at_the_same_time_lose_nothing(home: Path) -> None:
    script = (
        "import sys\nfrom app import settings\n"
        "for number in range(12):\n    settings.keep({f'performance.{sys.argv[1]}': number + 1.5})\n"
    )
    keys = ["voxtral_ms", "orpheus_ms", "total_ms"]
    running = [subprocess.Popen([sys.executable, "-c", script, key]) for key in keys]
    assert [process.wait(60) for process in running] == [0, 0, 0]
    assert settings_file.flat(settings_file.read(stored.settings_path())) == {f"performance.{k}": 12.5 for k in keys}
