"""Killed at twenty random points, Lyre has everything at the next start that was finished."""

from pathlib import Path

import pytest

from tests.kills.__main__ import KINDS, run


@pytest.mark.timeout(600)
def test_twenty_kills_lose_nothing_that_was_finished(tmp_path: Path) -> None:
    found = run(20, tmp_path, seed=3)
    assert found.keys() == KINDS.keys()
    assert sum(one.kills for one in found.values()) == 20
    assert all(one.is_good for one in found.values()), found
