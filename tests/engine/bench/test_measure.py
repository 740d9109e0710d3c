"""What turns come to: percentiles, and tokens a second from the sounds of a clause."""

from collections.abc import Iterator

import numpy as np
import pytest
import torch

from app.engine.bench.bandwidth import copy_bytes_per_s
from app.engine.bench.measure import Measured, summary, tokens_per_s
from app.engine.bench.timing import ClauseTimes, TimedSpeaker, TurnTimes
from app.engine.events import STAGES, Sound, TurnDone
from app.engine.voices import Voice, find


def turn(first_ms: float, *clauses: ClauseTimes) -> TurnTimes:
    latency_ms = dict.fromkeys(STAGES, first_ms) | {"total": 2000.0}
    return TurnTimes(TurnDone("", "", "tara", "full", False, 4.0, latency_ms), first_ms + 1, list(clauses))


def test_tokens_a_second_are_those_between_prefill_and_tail() -> None:
    frame = 2048
    clause = ClauseTimes(9.0, [(1387, 0.5), (frame, 0.3), (2 * frame, 0.02), (4 * frame, 0.04), (frame, 7.0)])
    assert tokens_per_s([turn(1.0, clause), turn(1.0, clause)]) == pytest.approx(7 / 0.01)


def test_a_speaker_whose_clause_is_one_sound_has_no_tokens() -> None:
    assert tokens_per_s([turn(1.0, ClauseTimes(9.0, [(2048, 0.1)]))]) is None


def test_percentiles_are_over_turns_and_those_of_clauses_over_clauses() -> None:
    turns = [turn(float(ms), ClauseTimes(10.0 * ms), ClauseTimes(None)) for ms in range(1, 102)]
    found = summary(Measured(7.0, 8.0, turns))
    assert found["turns"] == 101
    assert found["first_audio_ms"] == {"p50": 51.0, "p95": 96.0, "p99": 100.0}
    assert found["first_audible_ms"]["p50"] == 52.0
    assert found["clause_first_samples_ms"]["p50"] == 510.0
    assert found["cold_ms"] == {"load": 7.0, "first_audio": 8.0}
    assert found["real_time_factor"] == 0.5


class Metronome:
    """Makes sounds whose codes took no time."""

    name = "metronome"
    closed = 0

    def stands_in(self, voice: Voice) -> bool:
        return True

    def check(self, text: str, voice: Voice, language: str) -> None:
        raise NotImplementedError

    def speak(self, text: str, voice: Voice, language: str, seed: int = 0) -> Iterator[Sound]:
        import time

        try:
            for length in (0, 3, 4):
                yield Sound(np.zeros(length, np.float32), time.perf_counter())
        finally:
            self.closed += 1

    def close(self) -> None:
        self.closed += 10


def test_the_clock_around_a_speaker_changes_nothing_and_stops_while_nobody_asks() -> None:
    inner = Metronome()
    speaker = TimedSpeaker(inner)
    voice = find("tara")
    heard = []
    for sound in speaker.speak("one", voice, "en"):
        heard.append(len(sound.samples))
        torch.randn(400, 400) @ torch.randn(400, 400)  # what the listener does meanwhile
    speaking = speaker.speak("two", voice, "en")
    next(speaking)
    speaking.close()
    assert heard == [0, 3, 4]
    assert speaker.stands_in(voice)
    first, second = speaker.taken()
    assert [samples for samples, _ in first.chunks] == [0, 3, 4]
    assert sum(seconds for _, seconds in first.chunks) < 0.001
    assert first.first_ms is not None
    assert (second.first_ms, len(second.chunks)) == (None, 1)
    assert speaker.taken() == []
    speaker.close()
    assert inner.closed == 12


def test_memory_is_copied_at_a_speed_that_machines_have() -> None:
    torch.set_num_threads(1)
    assert 2e8 < copy_bytes_per_s(torch.device("cpu")) < 2e12
