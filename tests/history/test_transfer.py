"""Exports that can be read, taken back in, and that do no harm to who opens them."""

import json
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import BadExport
from app.history.records import Conversation, KeptTurn
from app.history.store import History
from app.history.transfer import Labels, export_json, export_markdown, read_json

LABELS = Labels("Du", "Lyre", "unterbrochen", "(gesprochen)")


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    made = History(tmp_path / "conversations.sqlite")
    made.add("one", KeptTurn("Wo ist 北京?", "In China.\nIm Norden", 86400.0, True, "jana", "full", {"total": 9.5}))
    made.add("one", KeptTurn("", "Ja", 86500.0))
    made.add("two", KeptTurn("# <h1>", "- ![x](http://example.org/spy.png) *a* `b`\n1. c", 90000.0))
    yield made
    made.close()


def conversations(history: History) -> Iterator[Conversation]:
    return (found for key in history.all_keys() if (found := history.conversation(key)) is not None)


def test_an_export_as_json_comes_back_whole(history: History, tmp_path: Path) -> None:
    before = list(conversations(history))
    assert list(export_json(tmp_path / "out.json", conversations(history))) == [1, 2]
    assert read_json(tmp_path / "out.json") == before
    assert [history.insert(conversation) for conversation in before] == [False, False]
    history.delete_all()
    assert [history.insert(conversation) for conversation in before] == [True, True]
    assert list(conversations(history)) == before
    assert [row.summary.key for row in history.page("norden").rows] == ["one"]


def test_markdown_is_read_as_it_was_said(history: History, tmp_path: Path) -> None:
    out = tmp_path / "out.md"
    list(export_markdown(out, conversations(history), LABELS))
    text = out.read_text(encoding="utf-8")
    assert "# Wo ist 北京?" in text
    assert "**Du:** Wo ist 北京?\n\n**Lyre:** In China.  \nIm Norden *(unterbrochen)*" in text
    assert "**Du:** (gesprochen)" in text
    assert "![x]" not in text
    assert "<h1>" not in text
    assert "\n---\n" in text


def test_an_export_that_is_stopped_leaves_the_file_before_it_alone(history: History, tmp_path: Path) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    (folder / "out.json").write_text("before")
    steps = export_json(folder / "out.json", conversations(history))
    next(steps)
    steps.close()
    assert [file.name for file in folder.iterdir()] == ["out.json"]
    assert (folder / "out.json").read_text() == "before"


def test_nobody_else_can_read_an_export(history: History, tmp_path: Path) -> None:
    list(export_json(tmp_path / "out.json", conversations(history)))
    assert stat.S_IMODE((tmp_path / "out.json").stat().st_mode) == 0o600


GOOD = {
    "format": "lyre-conversations",
    "version": 1,
    "conversations": [
        {
            "summary": {"key": "k", "title": "t", "voice": "", "created": 1.0, "updated": 1.0, "turns": 1},
            "turns": [{"user": "u", "reply": "r", "at": 1.0}],
        }
    ],
}


def with_change(path: tuple[str | int, ...], value: object) -> str:
    changed = json.loads(json.dumps(GOOD))
    inner = changed
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return json.dumps(changed)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no JSON",
        "[]",
        "{}",
        with_change(("format",), "other"),
        with_change(("version",), 2),
        with_change(("conversations", 0, "turns"), "many"),
        with_change(("conversations", 0, "turns", 0, "at"), float("nan")),
        with_change(("conversations", 0, "turns", 0, "at"), 1e300),
        with_change(("conversations", 0, "summary", "created"), -1.0),
        with_change(("conversations", 0, "summary", "key"), ""),
        with_change(("conversations", 0, "turns", 0, "times_ms"), {"total": "slow"}),
    ],
)
def test_any_other_file_is_refused_in_one_line(tmp_path: Path, text: str) -> None:
    (tmp_path / "in.json").write_text(text)
    with pytest.raises(BadExport, match=r"in\.json") as caught:
        read_json(tmp_path / "in.json")
    assert "\n" not in str(caught.value)


def test_the_smallest_export_is_read(tmp_path: Path) -> None:
    (tmp_path / "in.json").write_text(json.dumps(GOOD))
    (conversation,) = read_json(tmp_path / "in.json")
    assert conversation.turns == (KeptTurn("u", "r", 1.0),)
