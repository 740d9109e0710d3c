"""The command `lyre config`: what is in force, where it came from, and changes of the file."""

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from app import settings
from app.__main__ import main

Output = pytest.CaptureFixture[str]


def answer(capsys: Output, *arguments: str) -> Any:
    assert main([*arguments]) == 0
    return json.loads(capsys.readouterr().out)


def refusal(capsys: Output, *arguments: str) -> str:
    assert main([*arguments]) == 2
    printed = capsys.readouterr()
    assert (printed.out, printed.err.count("\n")) == ("", 1)
    return printed.err


def test_every_setting_is_told_with_its_source(capsys: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.save({"talk": {"key": "F9"}, "engine": {"profile": "performance"}})
    monkeypatch.setenv("LYRE__WINDOW__THEME", "dark")
    told = answer(capsys, "--engine", "lite", "config", "--json")
    assert set(told) == set(settings.names())
    assert {frozenset(row) for row in told.values()} == {frozenset({"value", "source", "default", "description"})}
    seen = {key: (told[key]["value"], told[key]["source"]) for key in told}
    assert seen["talk.key"] == ("F9", "file")
    assert seen["window.theme"] == ("dark", "environment")
    assert seen["engine.kind"] == ("lite", "flag")
    assert seen["engine.listen_context"] == (8_192, "profile")
    assert seen["audio.chime"] == (True, "default")


def test_people_read_the_same_with_the_name_to_look_for(capsys: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LYRE__WINDOW__THEME", "dark")
    assert main(["config"]) == 0
    lines = capsys.readouterr().out.splitlines()
    theme = next(line for line in lines if line.startswith("window.theme "))
    assert theme.split() == ["window.theme", "dark", "environment", "LYRE__WINDOW__THEME"]
    assert settings.description("window.theme") in lines[lines.index(theme) + 1]
    assert str(settings.settings_path()) in lines[-1]


def test_the_path_of_the_file(capsys: Output) -> None:
    assert main(["config", "--path"]) == 0
    assert capsys.readouterr().out.strip() == str(settings.settings_path())
    assert answer(capsys, "config", "--path", "--json") == {"path": str(settings.settings_path())}


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("talk.key", "F9", "F9"),
        ("status.port", "8100", 8100),
        ("audio.chime", "off", False),
        ("window.text_scale", "1.5", 1.5),
    ],
)
def test_set_writes_one_setting_and_unset_takes_it_out(capsys: Output, key: str, text: str, value: Any) -> None:
    assert answer(capsys, "config", "set", key, text, "--json")["value"] == value
    assert settings.value(settings.load(), key) == value
    assert main(["config", "unset", key]) == 0
    assert settings.value(settings.load(), key) == settings.default(key)


def test_set_says_what_hides_it(capsys: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LYRE__TALK__KEY", "F12")
    assert main(["config", "set", "talk.key", "F9"]) == 0
    assert "LYRE__TALK__KEY hides it: F12" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["set", "engine.kidn", "lite"], "engine.kind?"),
        (["unset", "engine.kidn"], "engine.kind?"),
        (["set", "engine.kind", "medium"], "'auto', 'full' or 'lite'"),
        (["set", "status.port", "many"], "status.port"),
    ],
)
def test_what_can_not_be_is_refused_in_one_line(capsys: Output, arguments: list[str], word: str) -> None:
    assert word in refusal(capsys, "config", *arguments)
    assert not settings.settings_path().exists()


def test_a_read_only_home_is_one_clear_line(capsys: Output, home: Path) -> None:
    (home / "config").write_text("a file where the folder should be")
    assert main(["config", "set", "talk.key", "F9"]) == 1
    printed = capsys.readouterr().err
    assert printed.startswith("lyre: the settings can't be written")
    assert printed.count("\n") == 1


@pytest.mark.parametrize("command", [["config"], ["config", "set"], ["config", "unset"]])
def test_help_has_an_example(capsys: Output, command: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*command, "--help"])
    assert ended.value.code == 0
    assert "example: lyre config" in capsys.readouterr().out


def test_it_answers_fast_and_without_torch_or_qt() -> None:
    script = (
        "import sys\nfrom app.__main__ import main\nmain(['config', '--json'])\nprint(*sys.modules, file=sys.stderr)"
    )
    took = []
    for _ in range(3):
        since = time.perf_counter()
        ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
        took.append(time.perf_counter() - since)
    assert not set(ran.stderr.split()) & {"torch", "transformers", "PySide6", "sounddevice", "numpy"}
    assert min(took) < 1.5  # 0.3 s where nothing else runs; this machine may be busy with other tests
