"""The JSON of every command against its schema in resources/schemas, and the help of every command."""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from pytestqt.qtbot import QtBot

from app import cli
from app.__main__ import main
from app.paths import resource

Output = pytest.CaptureFixture[str]
SCHEMAS = resource("schemas")
QUESTION = str(resource("demo/question.wav"))

FAST = {
    "voices": "voices",
    "models list": "models-list",
    "config": "config",
    "config --path": "config-path",
    "config set talk.key F9": "config-set",
    "config unset talk.key": "config-set",
    "doctor --quick": "doctor",
}
"""Commands that need no model, and the schema of each."""

LITE = {
    f"reply {QUESTION} --engine lite": "reply",
    "say Hello --engine lite": "say",
    "bench --engine lite --turns 1": "bench",
}


def schema(name: str) -> Any:
    return json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))


def parsers(parser: argparse.ArgumentParser, words: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Every command, with the words that call it."""
    yield words, parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, own in action.choices.items():
                yield from parsers(own, (*words, name))


COMMANDS = dict(parsers(cli.parser()))


@pytest.mark.parametrize("name", sorted(path.stem for path in SCHEMAS.glob("*.json")))
def test_a_schema_is_one_and_says_what_it_is_of(name: str) -> None:
    found = schema(name)
    jsonschema.Draft202012Validator.check_schema(found)
    assert "lyre " in found["description"]


def test_every_command_with_json_has_a_schema() -> None:
    with_json = {words for words, parser in COMMANDS.items() if "--json" in parser._option_string_actions}
    names = {"-".join(words).replace("config-unset", "config-set") for words in with_json}
    assert names - {path.stem for path in SCHEMAS.glob("*.json")} == set()
    assert len(with_json) >= 13


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: " ".join(words) or "lyre")
def test_every_command_has_help_with_an_example(words: tuple[str, ...], capsys: Output) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*words, "--help"])
    assert ended.value.code == 0
    said = " ".join(capsys.readouterr().out.split())
    assert f"example: lyre {' '.join(words)}".strip() in said


@pytest.mark.parametrize("words", FAST)
def test_what_a_command_prints_is_what_its_schema_says(words: str, capsys: Output) -> None:
    assert main([*words.split(), "--json"]) in (0, 1)
    jsonschema.validate(json.loads(capsys.readouterr().out), schema(FAST[words]))


@pytest.mark.models
@pytest.mark.parametrize("words", LITE, ids=["reply", "say", "bench"])
def test_what_a_command_with_models_prints_is_what_its_schema_says(words: str, capsys: Output) -> None:
    assert main([*words.split(), "--json"]) == 0
    jsonschema.validate(json.loads(capsys.readouterr().out), schema(LITE[words]))


def test_the_models_commands(capsys: Output, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import hashlib

    from app.models.catalogue import find
    from app.models.manifest import HubFile, Manifest, write

    snac = find("snac")
    monkeypatch.setenv("LYRE__MODELS__DIR", str(tmp_path))
    folder = tmp_path / snac.repository
    folder.mkdir(parents=True)
    for name in snac.files:
        (folder / name).write_bytes(b"{}")
    files = tuple(HubFile(name, 2, sha256=hashlib.sha256(b"{}").hexdigest()) for name in snac.files)
    write(Manifest(snac.repository, snac.sources[0], "main", "a" * 40, files), folder / ".lyre.json")
    for action in ("get", "verify", "remove"):  # what is complete is got without asking the hub
        assert main(["models", action, "snac", "--json"]) == 0
        jsonschema.validate(json.loads(capsys.readouterr().out), schema(f"models-{action}"))


def test_the_status_of_an_app_that_runs(qtbot: QtBot) -> None:
    """What the app itself says, with its real monitor, after a turn."""
    from app.engine import performance_export
    from app.engine.monitor import Monitor
    from app.settings import defaults

    monitor = Monitor(defaults().performance)
    said = performance_export.status(monitor)
    whole = {"state": "ready", "engine": "lite", "voice": "Joe", "memory_bytes": {"process": 1}, "plan": None}
    jsonschema.validate({**whole, **said, "errors": [{"at": 1.0, "what": "w", "remedy": "r"}]}, schema("status"))


@pytest.mark.parametrize("words", ["--version", "--help", *FAST, "models verify snac", "tune --undo", "status"])
def test_what_needs_no_model_takes_half_a_second_and_loads_no_torch(words: str, compiled: Path) -> None:
    """In time of the processor, the shortest of some: this machine may be busy with other tests."""
    took = []
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("COV", "PYTHONDONTWRITE"))}
    for _ in range(8):
        before = os.times()
        subprocess.run(
            [sys.executable, "-m", "app", *words.split()],
            capture_output=True,
            timeout=60,
            env={**kept, "PYTHONPYCACHEPREFIX": str(compiled)},
            check=False,
        )
        after = os.times()
        took.append(after.children_user + after.children_system - before.children_user - before.children_system)
        if took[-1] < 0.5:
            break
    assert min(took) < 0.5


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the bytecode lies, as after an installation: it isn't compiled anew at each start."""
    return tmp_path_factory.mktemp("compiled")


@pytest.mark.parametrize("words", ["voices", "models list", "config", "status", "doctor --quick"])
def test_what_needs_no_model_never_loads_torch_or_qt(words: str) -> None:
    code = (
        "import sys\nfrom app.__main__ import main\nmain(sys.argv[1:])\nprint('\\n'.join(sys.modules), file=sys.stderr)"
    )
    ran = subprocess.run([sys.executable, "-c", code, *words.split()], capture_output=True, text=True, timeout=60)
    assert ran.stderr
    assert not set(ran.stderr.split()) & {"torch", "transformers", "PySide6", "pyqtgraph", "numpy"}
