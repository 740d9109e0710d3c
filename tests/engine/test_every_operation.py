"""The run that lets memory run out at every operation: it meets all of them, and a run that goes on meets the rest."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.engine import every_operation
from tests.engine.every_operation import (
    Tally,
    answered,
    counted,
    counting,
    firsts,
    short_manager,
    short_question,
    spread,
)
from tests.engine.manager_kit import OutOfMemoryAt, manager_on, question


def operations(count: int, places: int) -> OutOfMemoryAt:
    """As if that many operations had been asked for, from `places` in turn."""
    found = OutOfMemoryAt(traced=True)
    found.ran = count
    found.places = [(("decoding", number % places),) for number in range(count)]
    found.stages = ["speak"] * count
    return found


def test_every_operation_is_met_once_and_every_place_first() -> None:
    numbers = spread(operations(1_000, 7))
    assert sorted(numbers) == list(range(1, 1_001))
    assert numbers[:7] == [1, 2, 3, 4, 5, 6, 7]


def test_the_first_so_many_are_spread_over_all() -> None:
    numbers = spread(operations(1_000, 1))
    for count in (16, 64, 256):
        part = sorted([0, *numbers[:count], 1_000])
        assert max(b - a for a, b in pairwise(part)) <= 3 * 1_000 / count


def test_a_run_that_goes_on_counts_what_it_had_not() -> None:
    whole = operations(300, 7)
    numbers = spread(whole)
    tally = Tally(whole, {})
    *_, half = counting(tally, numbers, ("answered" for _ in range(150)), limit_s=-1)
    assert half["injected_at"] == 1  # the time was over at once
    tally = Tally(whole, json.loads(json.dumps(half)))
    rest = numbers[tally.injected :]
    verdicts = ("no answer" if number == 200 else "answered" for number in rest)
    *_, result = counting(tally, rest, verdicts, limit_s=60)
    assert result["injected_at"] == result["operations"] == 300
    assert result["verdicts"] == {"answered": 299, "no answer": 1}
    assert result["failed_at"] == [200]


def test_a_run_does_not_go_on_with_other_operations() -> None:
    before: dict[str, Any] = Tally(operations(300, 7), {}).summary()
    with pytest.raises(SystemExit, match="begin anew"):
        Tally(operations(301, 7), before)


def test_the_short_turn_asks_torch_from_every_place_that_a_longer_one_does(models: Path) -> None:
    _, long = counted(manager_on(models), question())
    _, short = counted(short_manager(models), short_question())
    assert set(long.places) <= set(short.places)
    assert short.ran < long.ran / 2
    assert len(firsts(short)) == len(set(short.places))


def test_a_case_is_judged(models: Path) -> None:
    [verdict] = every_operation.turn_cases(models, [3_000])
    assert verdict == "answered"
    manager = short_manager(models)
    manager.load()
    never = OutOfMemoryAt(10**9)
    assert every_operation.judged(manager, answered(manager, never), never, every_operation.BOTH) == "raised 0 times"
    manager.close()
