"""When a token is kept, and what comes of work that fails."""

import logging
from collections.abc import Generator
from pathlib import Path

import pytest

from app.errors import TokenNeeded
from app.gui.models_page.work import End, Outcome, fetch
from app.models.catalogue import find
from app.models.progress import Phase, Progress

SNAC = find("snac")


class Scripted:
    """A download that tells these steps and fails, or not, after them."""

    def __init__(self, steps: list[tuple[Phase, int]], error: Exception | None = None) -> None:
        self._steps = steps
        self._error = error

    def run(self) -> Generator[Progress, None, None]:
        for phase, done in self._steps:
            yield Progress(phase, done, 100, 1.0, 1.0, "a file")
        if self._error is not None:
            raise self._error


def outcome(download: Scripted, kept: list[str]) -> Outcome:
    steps = fetch(SNAC, Path("nowhere"), "hf_token", lambda *_: download, kept.append)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    "steps",
    [[], [("asking", 0)], [("checking", 0), ("checking", 40), ("fetching", 40), ("waiting", 40)]],
    ids=["at once", "asked", "resumed"],
)
def test_a_token_for_which_nothing_came_is_not_kept(steps: list[tuple[Phase, int]]) -> None:
    kept: list[str] = []
    ended = outcome(Scripted(steps, TokenNeeded("the hub doesn't accept the token")), kept)
    assert ended.end is End.FAILED
    assert ended.links is not None
    assert ended.links[0].endswith(SNAC.repository)
    assert kept == []


@pytest.mark.parametrize(
    "steps", [[("asking", 0), ("fetching", 40), ("fetching", 41), ("fetching", 42)], [("asking", 0), ("done", 100)]]
)
def test_one_that_brought_something_is_kept_once(steps: list[tuple[Phase, int]]) -> None:
    kept: list[str] = []
    assert outcome(Scripted(steps), kept).end is End.FETCHED
    assert kept == ["hf_token"]


def test_an_error_that_is_nobodys_to_mend_goes_into_the_log(caplog: pytest.LogCaptureFixture) -> None:
    ended = outcome(Scripted([], RuntimeError("a bug")), [])
    assert ended.end is End.FAILED
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    caplog.clear()
