"""Finds settings with which this machine answers sooner: in turns with what is in force, kept by gain beyond noise."""

import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np

from app.engine.performance import percentiles

MARGIN = 0.02
"""A gain of less isn't worth a setting of one's own."""

LEAST_PAIRS, MOST_PAIRS, LOOK_EVERY = 8, 40, 4
"""Turns of either side in one comparison, and how often it is asked whether it is decided."""

HOPELESS = 1.1
"""What surely takes this much of the time or more isn't looked at any longer, so that it costs little."""

CONFIDENCE, RESAMPLES = 0.99, 2_000
"""Of the bootstrap interval of the median ratio (Efron & Tibshirani 1993); high, since it is looked at often."""

FINAL_SHARE = 0.3
"""Of the time, for holding the best found against what was in force once more, in fresh turns."""

Overrides = Mapping[str, Any]
"""Settings by `section.key` that differ from those in force."""


class Bench(Protocol):
    """What takes turns; a change of settings costs it `block` turns' worth, so that many are taken at a time."""

    block: int

    def turn_ms(self, overrides: Overrides, seed: int) -> float:
        """Return the time to the first sound of one warm turn with `overrides` in force, in milliseconds."""
        ...


@dataclass(frozen=True)
class Knob:
    """One setting and the values that are worth a try on this machine."""

    key: str
    values: tuple[Any, ...]


@dataclass(frozen=True)
class Trial:
    """A candidate in turns with the best so far: `ratio` is its time over theirs, with the interval around it."""

    settings: Overrides
    turns: int
    ratio: float | None
    low: float | None
    high: float | None
    kept: bool
    why: str


@dataclass(frozen=True)
class Spread:
    """The first sound's times over `turns` turns."""

    first_audio_ms: dict[str, float]
    turns: int


@dataclass(frozen=True)
class Outcome:
    """What came of it. `settings` is empty where nothing gained; `gain` is the share of time that is saved."""

    before: Spread
    after: Spread
    settings: Overrides
    gain: float
    trials: tuple[Trial, ...]


@dataclass
class _Pairs:
    """Times of two sides that were taken in turns, in milliseconds."""

    ours: list[float] = field(default_factory=list)
    theirs: list[float] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.ours)

    def interval(self) -> tuple[float, float, float]:
        """The median of theirs over ours, and the bounds of its bootstrap interval."""
        logs = np.log(np.array(self.theirs)) - np.log(np.array(self.ours))
        drawn = np.random.default_rng(0).integers(0, len(logs), (RESAMPLES, len(logs)))
        medians = np.median(logs[drawn], axis=1)
        low, high = np.quantile(medians, [(1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2])
        return float(np.exp(np.median(logs))), float(np.exp(low)), float(np.exp(high))

    def is_decided(self) -> bool:
        """Whether more turns would hardly change the verdict."""
        if not len(self) or len(self) % LOOK_EVERY:
            return False
        _, low, high = self.interval()
        return low > HOPELESS or (len(self) >= LEAST_PAIRS and (high < 1 - MARGIN or low > 1 - MARGIN))


def tune(
    bench: Bench,
    knobs: Sequence[Knob],
    limit_s: float,
    clock: Callable[[], float],
    tell: Callable[[str], object] = lambda _: None,
) -> Outcome:
    """Try each value of each knob with the best of those before, for `limit_s` seconds in all.

    What is found is held against what was in force in fresh turns, and dropped if that shows no gain: chance finds
    something in any long search.
    """
    began = clock()
    search_until, until = began + limit_s * (1 - FINAL_SHARE), began + limit_s
    best: dict[str, Any] = {}
    trials: list[Trial] = []
    for key, value in [(knob.key, value) for knob in knobs for value in knob.values]:
        if clock() >= search_until:
            trials.append(Trial({key: value}, 0, None, None, None, False, "there was no time left"))
            continue
        tell(f"{key} = {value}")
        pairs = _in_turns(bench, best, {**best, key: value}, lambda: clock() >= search_until)
        trial = _judged({key: value}, pairs)
        trials.append(trial)
        if trial.kept:
            best[key] = value
    tell("the best of them against what was in force" if best else "what is in force")
    return _confirmed(bench, best, trials, lambda: clock() >= until)


def _in_turns(bench: Bench, ours: Overrides, theirs: Overrides, is_over: Callable[[], bool]) -> _Pairs:
    """Take turns, each side first in every other pair; a pair is the median of a block of turns."""
    pairs = _Pairs()
    for side in (theirs, ours):
        bench.turn_ms(side, 0)  # warm
    while len(pairs) < MOST_PAIRS and not pairs.is_decided() and not (is_over() and len(pairs) >= 1):
        number = len(pairs)
        order = (ours, theirs) if number % 2 else (theirs, ours)
        took = {id(side): _block_ms(bench, side, number) for side in order}
        pairs.ours.append(took[id(ours)])
        pairs.theirs.append(took[id(theirs)])
    return pairs


def _block_ms(bench: Bench, side: Overrides, number: int) -> float:
    """The median of a block; its first turn after a change of settings isn't counted where there are more."""
    times = [bench.turn_ms(side, number * bench.block + turn) for turn in range(bench.block)]
    return statistics.median(times[1:] or times)


def _judged(settings: Overrides, pairs: _Pairs) -> Trial:
    ratio, low, high = pairs.interval()
    kept = len(pairs) >= LEAST_PAIRS and high < 1 - MARGIN
    if kept:
        why = "it gains beyond noise"
    elif len(pairs) >= LOOK_EVERY and low > 1:
        why = "it is slower"
    elif len(pairs) < LEAST_PAIRS:
        why = "there were too few turns to tell"
    else:
        why = "it gains nothing beyond noise"
    return Trial(settings, len(pairs), round(ratio, 4), round(low, 4), round(high, 4), kept, why)


def _confirmed(bench: Bench, best: dict[str, Any], trials: list[Trial], is_over: Callable[[], bool]) -> Outcome:
    pairs = _in_turns(bench, {}, best, is_over)
    ratio, _, high = pairs.interval()
    holds = bool(best) and len(pairs) >= LEAST_PAIRS and high < 1
    before, after = _spread(pairs.ours), _spread(pairs.theirs)
    if holds:
        return Outcome(before, after, best, round(1 - ratio, 4), tuple(trials))
    return Outcome(before, before, {}, 0.0, tuple(trials))


def _spread(times: Sequence[float]) -> Spread:
    return Spread(percentiles(times), len(times))
