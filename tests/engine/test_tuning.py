"""`lyre tune`: finds what gains, keeps nothing that is chance, holds its time, and what it tries on this machine."""

import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.engine.manager import Manager
from app.engine.plan import Plan
from app.engine.tuning import LEAST_PAIRS, Bench, Knob, Outcome, Overrides, tune
from app.engine.tuning_bench import CANDIDATES, FullBench, LiteBench, knobs_for, not_tried
from app.settings import Layers, Settings
from tests.engine.machines import EVERYTHING, HINDI, machine
from tests.engine.manager_kit import manager_on


class Scripted:
    """An engine whose turns take what a formula says, with noise; a clock that they move on."""

    def __init__(self, speed: dict[tuple[str, Any], float], noise: float = 0.2, block: int = 1, seed: int = 0) -> None:
        self.now_s = 0.0
        self.block = block
        self.taken: list[dict[str, Any]] = []
        self._speed = speed
        self._noise = noise
        self._random = random.Random(seed)

    def turn_ms(self, overrides: Overrides, seed: int) -> float:
        ms = 500.0 * float(np.prod([self._speed.get(item, 1.0) for item in overrides.items()]))
        ms *= self._random.lognormvariate(0.0, self._noise)
        self.now_s += ms / 1000
        self.taken.append(dict(overrides))
        return ms

    def tuned(self, knobs: list[Knob], limit_s: float = 300.0) -> Outcome:
        return tune(self, knobs, limit_s, lambda: self.now_s)


THREADS = Knob("engine.threads", (1, 2, 4))
CODEC = Knob("engine.codec", ("cpu",))


def test_what_gains_is_kept_with_the_gain_that_it_has() -> None:
    outcome = Scripted({("engine.threads", 2): 0.7, ("engine.codec", "cpu"): 1.3}).tuned([THREADS, CODEC])
    assert outcome.settings == {"engine.threads": 2}
    assert outcome.gain == pytest.approx(0.3, abs=0.08)
    assert outcome.after.first_audio_ms["p50"] < outcome.before.first_audio_ms["p50"]
    assert {tuple(trial.settings.items()): trial.kept for trial in outcome.trials} == {
        (("engine.threads", 1),): False,
        (("engine.threads", 2),): True,
        (("engine.threads", 4),): False,
        (("engine.codec", "cpu"),): False,
    }


def test_two_gains_add_up() -> None:
    outcome = Scripted({("engine.threads", 4): 0.8, ("engine.codec", "cpu"): 0.8}, noise=0.05).tuned([THREADS, CODEC])
    assert outcome.settings == {"engine.threads": 4, "engine.codec": "cpu"}
    assert outcome.gain == pytest.approx(0.36, abs=0.05)


def test_noise_alone_is_no_gain() -> None:
    found = [Scripted({}, noise=0.3, seed=seed).tuned([THREADS, CODEC]).settings for seed in range(20)]
    assert sum(map(bool, found)) <= 1


def test_what_is_slow_costs_few_turns() -> None:
    bench = Scripted({("engine.threads", 1): 4.0})
    bench.tuned([Knob("engine.threads", (1,))])
    assert sum(taken.get("engine.threads") == 1 for taken in bench.taken) <= LEAST_PAIRS


def test_the_two_sides_take_turns_and_change_who_is_first() -> None:
    bench = Scripted({("engine.codec", "cpu"): 0.9})
    bench.tuned([CODEC])
    sides = ["engine.codec" in taken for taken in bench.taken[2:10]]
    assert sides == [True, False, False, True, True, False, False, True]


def test_where_a_change_is_dear_many_turns_are_taken_at_a_time() -> None:
    bench = Scripted({("engine.codec", "cpu"): 0.5}, block=5)
    assert bench.tuned([CODEC]).settings == {"engine.codec": "cpu"}
    sides = ["engine.codec" in taken for taken in bench.taken[2:22]]
    assert sides == [True] * 5 + [False] * 10 + [True] * 5


def test_it_ends_in_time_and_says_what_was_not_tried() -> None:
    bench = Scripted({}, noise=0.4)
    outcome = bench.tuned([THREADS, CODEC], limit_s=10)
    assert bench.now_s < 15
    assert any(trial.why == "there was no time left" for trial in outcome.trials)
    assert (outcome.settings, outcome.gain) == ({}, 0.0)


def test_a_gain_that_is_gone_in_the_end_is_dropped() -> None:
    """As on a laptop that was cool while it was searched for."""

    class Cooled(Scripted):
        def turn_ms(self, overrides: Overrides, seed: int) -> float:
            self._speed = {("engine.threads", 2): 0.6 if len(self.taken) < 18 else 1.0}
            return super().turn_ms(overrides, seed)

    outcome = Cooled({}, noise=0.1).tuned([Knob("engine.threads", (2, 3, 4, 6, 8))], limit_s=120)
    assert outcome.trials[0].kept
    assert outcome.settings == {}
    assert outcome.after == outcome.before


def plan_on(free_gb: float, installed: frozenset[str] = EVERYTHING) -> Plan:
    from app.engine.plan import plan

    return plan(machine(free_gb, ram_gb=64), installed, HINDI)


def test_what_is_tried_depends_on_the_machine() -> None:
    lite = {knob.key: knob.values for knob in knobs_for(Settings(), plan_on(0.0, frozenset()), cores=4)}
    assert lite["engine.threads"]
    assert set(lite) == {"engine.threads", "engine.voice_threads"}
    assert 4 not in lite["engine.voice_threads"]
    full = {knob.key: knob.values for knob in knobs_for(Settings(), plan_on(24.0), cores=4)}
    assert set(full) == {"engine.replier", "engine.speaker", "engine.early_sound", "engine.codec", "engine.graphs"}
    assert not {"int8", "int4"} & set(full["engine.replier"])


def test_what_is_in_force_is_no_candidate_and_the_usual_number_is() -> None:
    settings = Settings(engine={"threads": 2, "voice_threads": 3})
    lite = {knob.key: knob.values for knob in knobs_for(settings, plan_on(0.0, frozenset()), cores=4)}
    assert lite == {"engine.threads": (1, 3, 4), "engine.voice_threads": (1, 2, 4)}


def test_graphs_are_tried_on_a_gpu_and_their_absence_is_said_elsewhere() -> None:
    on_gpu = {knob.key: knob.values for knob in knobs_for(Settings(), plan_on(24.0), cores=4)}
    assert on_gpu["engine.graphs"] == (False,)
    assert "engine.graphs" not in not_tried(Settings(), plan_on(24.0))
    lite = plan_on(0.0, frozenset())
    assert "engine.graphs" not in {knob.key for knob in knobs_for(Settings(), lite, cores=4)}
    assert "graphs" in not_tried(Settings(), lite)["engine.graphs"]


def test_it_says_why_running_ahead_is_no_candidate_and_what_the_environment_holds() -> None:
    settings = Settings()
    settings._layers = Layers(environment={"engine.threads": 2})
    told = not_tried(settings, plan_on(24.0))
    assert "ahead_ms" in told["talk.ahead"]
    assert "environment" in told["engine.threads"]
    assert set(told) - {"talk.ahead"} <= set(CANDIDATES)


def test_what_the_environment_says_is_left_alone() -> None:
    settings = Settings()
    settings._layers = Layers(environment={"engine.threads": 2})
    assert "engine.threads" not in {knob.key for knob in knobs_for(settings, plan_on(0.0, frozenset()), cores=4)}


@pytest.mark.models
def test_the_lite_engine_takes_turns_with_any_threads() -> None:
    from contextlib import closing

    import torch

    from app.audio import files
    from app.paths import resource

    threads = torch.get_num_threads()
    try:
        with closing(LiteBench(Settings(), files.read(resource("demo/question.wav")))) as bench:
            a_bench: Bench = bench
            for overrides in ({}, {"engine.threads": 1, "engine.voice_threads": 1}):
                assert a_bench.turn_ms(overrides, 1) > 1
            assert torch.get_num_threads() == 1
    finally:
        torch.set_num_threads(threads)


def test_the_full_engine_is_loaded_anew_for_each_change(models: Path) -> None:
    from contextlib import closing

    loads: list[bool] = []

    def load(settings: Settings) -> Manager:
        loads.append(settings.engine.early_sound)
        made = manager_on(models, early_sound=settings.engine.early_sound)
        made.load()
        return made

    settings = Settings(engine={"kind": "full", "voice": "tara"}, models={"dir": str(models)})
    with closing(FullBench(settings, np.zeros(16_000, np.float32), load)) as bench:
        assert [bench.turn_ms(overrides, 1) > 0 for overrides in ({}, {}, {"engine.early_sound": True}, {})]
    assert loads == [False, True, False]
    assert settings.engine.early_sound is False
