"""The documents tell the truth: their commands are run or parsed, their settings exist, their links lead somewhere."""

import importlib.util
import re
import shlex
from pathlib import Path

import pytest

from app import settings as stored
from app.__main__ import main
from app.cli import parser
from tests.suites import ROOT, SUITES, files

DOCS = sorted((ROOT / "docs").glob("*.md"))
TEXTS = {path.name: path.read_text(encoding="utf-8") for path in DOCS}
NEEDS_TIME = ("lyre doctor", "lyre bench", "lyre tune", "lyre reply", "lyre say")
"""Commands that need models or seconds: `--quick` alone makes one of them short."""


def blocks(kind: str) -> list[tuple[str, str]]:
    return [
        (name, block) for name, text in TEXTS.items() for block in re.findall(rf"```{kind}\n(.*?)```", text, re.DOTALL)
    ]


LINES = [(name, line) for name, block in blocks("sh") for line in block.splitlines() if line]
MENTIONED = sorted(
    {command for text in TEXTS.values() for command in re.findall(r"`(lyre(?: [^`|…]*)?)`", text) if ">" not in command}
)


def words_of(command: str) -> list[str]:
    """The words after `lyre`, with the placeholders of the documents filled in."""
    fill = {"NAME": "voxtral", "FILE": "question.wav", "TEXT": "hello", "KEY": "talk.key", "VALUE": "F9", "N": "5"}
    return [fill.get(word, word) for word in shlex.split(command, comments=True)[1:]]


@pytest.mark.parametrize("command", [line for _, line in LINES if line.startswith("lyre ")])
def test_every_command_in_a_block_is_one_and_the_short_ones_run(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert parser().parse_args(words_of(command)).command
    if command.startswith(NEEDS_TIME) and "--quick" not in command:
        return
    monkeypatch.chdir(tmp_path)
    assert main(words_of(command)) in ((0, 1) if "doctor" in command else (0,))


@pytest.mark.models
def test_the_turn_of_the_quick_start_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources").symlink_to(ROOT / "resources")
    monkeypatch.chdir(tmp_path)
    (reply,) = [line for name, line in LINES if name == "quick-start.md" and line.startswith("lyre reply")]
    assert main(words_of(reply)) == 0
    assert (tmp_path / "reply.wav").stat().st_size > 1000


@pytest.mark.parametrize("command", MENTIONED)
def test_every_command_that_is_mentioned_is_one(command: str) -> None:
    known = {name for action in parser()._subparsers._group_actions for name in action.choices}  # type: ignore[union-attr]
    words = words_of(command)
    if not words or words[0].startswith("-"):
        assert words in ([], ["--toggle"]) or words[0] == "--engine"
        return
    assert words[0] in known
    options = set(re.findall(r"--[a-z]+", parser_of(words[0]).format_help()))
    assert {word for word in words if word.startswith("--")} <= options | {"--json"}


def parser_of(name: str):  # type: ignore[no-untyped-def]
    return next(action.choices[name] for action in parser()._subparsers._group_actions)  # type: ignore[union-attr]


def test_every_make_target_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    found = {target for text in TEXTS.values() for target in re.findall(r"(?:^|`)make ([a-z-]+)", text, re.MULTILINE)}
    assert len(found) > 3
    assert {target for target in found if not re.search(rf"^{target}:", makefile, re.MULTILINE)} == set()


def test_every_module_that_is_run_exists() -> None:
    found = {name for text in TEXTS.values() for name in re.findall(r"python3? -m ((?:app|tests)[\w.]*)", text)}
    assert len(found) > 5
    assert {name for name in found if importlib.util.find_spec(name) is None} == set()


@pytest.mark.parametrize("block", [block for _, block in blocks("yaml")])
def test_settings_in_the_documents_can_be_used(block: str, tmp_path: Path) -> None:
    file = tmp_path / "settings.yaml"
    file.write_text(block)
    stored.load(file)


@pytest.mark.parametrize("name", TEXTS)
def test_every_link_leads_somewhere(name: str) -> None:
    for target, _, part in (link.partition("#") for link in re.findall(r"\]\(([^)\s]+)\)", TEXTS[name])):
        if target.startswith("http"):
            continue
        path = ROOT / "docs" / target if target else ROOT / "docs" / name
        assert path.exists(), f"{name} links to {target}"
        if part:
            heads = re.findall(r"^#+ (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)
            assert part in [re.sub(r"[^\w -]", "", head).lower().replace(" ", "-") for head in heads]


def test_every_page_is_in_the_index() -> None:
    linked = set(re.findall(r"\(([a-z-]+\.md)\)", TEXTS["README.md"]))
    assert {path.name for path in DOCS} - {"README.md"} - linked == set()


def test_every_test_file_that_is_named_exists() -> None:
    for text in TEXTS.values():
        for name in re.findall(r"`(tests/[\w/]+(?:\.py)?)`", text):
            assert (ROOT / name).exists(), name


def test_the_nine_suites_hold_every_test_of_the_engine_once_and_are_described() -> None:
    found = files()
    assert len(found) == 9
    assert all(found.values())
    every = [path for own in found.values() for path in own]
    assert len(every) == len(set(every))
    assert set(every) == set((ROOT / "tests" / "engine").rglob("test_*.py"))
    for name in SUITES:
        assert f"| {name} |" in TEXTS["testing.md"]
