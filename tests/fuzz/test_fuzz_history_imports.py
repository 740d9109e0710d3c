"""Whatever is in a file of conversations, it is taken in whole or refused, and what was kept stays as it was."""

import json
import math
from dataclasses import asdict, replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.errors import BadExport
from app.history import database, transfer
from app.history.records import Conversation, KeptTurn, Summary
from app.history.store import History
from tests.fuzz.kit import cases, damaged, every_text

MINE = Conversation(
    Summary("mine", "What I said", "Joe", 1000.0, 1002.0, 1),
    (KeptTurn("Is it kept?", "It is.", 1001.0, times_ms={"total": 900.0}),),
)
TRICKS = (
    b"null", b"NaN", b"Infinity", b"-1", b"1e999", b"9" * 400, b"[]", b"{}", b'""', b'"\\ud800"', b'"\\u0000"',
    b"[" * 3000,    b'"key": "mine"', b"\xff", b"\x00", b"true", b"-0.0",
    b'"times_ms": {"x": 1e308}', b'"turns": 99999999999999999999',
)  # fmt: skip


def written(*conversations: Conversation) -> bytes:
    entries = [asdict(conversation) for conversation in conversations]
    return json.dumps({"format": transfer.FORMAT, "version": transfer.VERSION, "conversations": entries}).encode()


def timed(ms: float) -> Conversation:
    """A turn of which the reply took so long."""
    summary = replace(MINE.summary, key=f"took {ms}")
    return Conversation(summary, (replace(MINE.turns[0], times_ms={"total": ms}),))


@cache
def original() -> bytes:
    other = replace(MINE, summary=replace(MINE.summary, key="other"), turns=(MINE.turns[0], MINE.turns[0]))
    return written(other, replace(MINE, summary=replace(MINE.summary, key="third", title="नमस्ते")))


dates = st.floats(0.0, 4e9) | st.floats()
turns = st.builds(
    KeptTurn, every_text, every_text, dates, st.booleans(), every_text, every_text,
    st.dictionaries(every_text, st.floats(), max_size=2),
)  # fmt: skip
summaries = st.builds(
    Summary, every_text, every_text, every_text, dates, dates, st.integers() | st.integers(0, 3), st.booleans()
)
conversations = st.builds(Conversation, summaries, st.lists(turns, max_size=2).map(tuple))
meant = st.lists(conversations, max_size=3).map(lambda many: written(*many))


@cases
@given(st.one_of(damaged(st.builds(original), TRICKS), meant, st.binary(max_size=100)))
@example(original())
@example(b"[" * 100_000)
@example(written(timed(math.nan)))
@example(written(timed(math.inf)))
def test_any_file_is_taken_in_or_refused_and_nothing_is_lost(tmp_path: Path, data: bytes) -> None:
    file, store = tmp_path / "export.json", tmp_path / "conversations.sqlite"
    file.write_bytes(data)
    history = History(store)
    try:
        history.delete_all() if len(history.all_keys()) > 50 else None
        history.insert(MINE)
        mine = history.conversation("mine")
        try:
            found = transfer.read_json(file)
        except BadExport as error:
            assert error.remedy  # noqa: PT017
            return
        for conversation in found:
            key = conversation.summary.key
            before = history.conversation(key)
            assert history.insert(conversation) is (before is None)
            there = history.conversation(key)
            assert there is not None
            assert before is None or there == before
            assert len(there.turns) == len(conversation.turns) or before is not None
        assert history.conversation("mine") == mine
        again = tmp_path / "again.json"
        everything = [one for key in history.all_keys() if (one := history.conversation(key))]
        assert list(transfer.export_json(again, everything))[-1] == len(everything)
        assert transfer.read_json(again) == everything
        json.loads(again.read_bytes(), parse_constant=pytest.fail)  # other readers know no NaN
        history.page("kept")
    finally:
        history.close()
    assert database.is_whole(store)
