"""One instance per user: the lock, and what a command hears where nobody answers."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app import channel
from app.errors import NotRunning, UserError

HOLD = "import sys; from app import channel; c = channel.claim(); print(c is not None, flush=True); sys.stdin.read()"


def test_the_first_claim_is_given_and_the_second_is_not_until_the_first_ends() -> None:
    first = channel.claim()
    assert first is not None
    assert channel.claim() is None
    first.close()
    again = channel.claim()
    assert again is not None
    again.close()


def test_a_process_that_is_killed_leaves_the_claim_to_the_next() -> None:
    with subprocess.Popen([sys.executable, "-c", HOLD], stdin=-1, stdout=-1, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "True\n"
        assert channel.claim() is None
        other.kill()
        other.wait(10)
    mine = channel.claim()
    assert mine is not None
    mine.close()


def test_only_one_of_two_that_start_at_once_gets_it() -> None:
    others = [subprocess.Popen([sys.executable, "-c", HOLD], stdin=-1, stdout=-1, text=True) for _ in range(4)]
    said = [other.stdout.readline().strip() for other in others if other.stdout is not None]
    for other in others:
        other.communicate(timeout=10)
    assert sorted(said) == ["False", "False", "False", "True"]


def test_another_home_is_another_lyre(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = channel.claim()
    monkeypatch.setenv("LYRE_HOME", str(tmp_path / "elsewhere"))
    second = channel.claim()
    assert first is not None
    assert second is not None
    first.close()
    second.close()


def test_a_command_for_none_that_runs_says_so_at_once() -> None:
    started = time.monotonic()
    with pytest.raises(NotRunning, match="Lyre isn't running: start it with `lyre`"):
        channel.ask("toggle")
    assert time.monotonic() - started < 1.0


def test_what_a_crashed_one_announced_is_nobody(tmp_path: Path) -> None:
    channel.announce(str(tmp_path / "gone"))
    with pytest.raises(NotRunning):
        channel.ask("status")


def test_one_that_holds_the_lock_and_does_not_answer_is_named() -> None:
    mine = channel.claim()
    channel.announce("/nowhere")
    with pytest.raises(UserError, match=r"runs already but doesn't answer \(process \d+\)"):
        channel.ask("raise", timeout_s=0.2)
    assert mine is not None
    mine.close()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"address": 3}', json.dumps({"process": 1})])
def test_an_announcement_that_can_not_be_read_is_none(home: Path, text: str) -> None:
    (home / "data").mkdir()
    (home / "data" / "running.json").write_text(text)
    assert channel.announced() == {}


def test_only_who_announced_withdraws(home: Path) -> None:
    (home / "data").mkdir()
    theirs = home / "data" / "running.json"
    theirs.write_text(json.dumps({"address": "/x", "process": 1}))
    channel.withdraw()
    assert theirs.exists()
    channel.announce("/mine")
    assert theirs.stat().st_mode & 0o077 == 0
    channel.withdraw()
    assert not theirs.exists()
