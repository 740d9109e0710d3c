"""What the speaker must hold: found by gaps in silence beside work, with one that runs dry when it holds little."""

import time

import pytest

from app.audio.latency_trial import DeviceOutcome, try_latencies
from app.audio.portaudio import Callback, Kind, Refusal, Stream
from tests.audio.scripted_portaudio import ScriptedPortAudio, ScriptedStream


class Speaker(ScriptedPortAudio):
    """A speaker whose host misses a block at each piece of work, unless it holds `needs_s`; refuses above `most_s`."""

    needs_s = least_s = 0.0
    most_s = 1.0

    def open(
        self, kind: Kind, index: int, rate_hz: int, channels: int, callback: Callback, latency_s: float = 0.0
    ) -> Stream:
        self.refuse = lambda *_: Refusal.OTHER if latency_s > self.most_s else None
        stream = super().open(kind, index, rate_hz, channels, callback, latency_s)
        assert isinstance(stream, ScriptedStream)
        stream.latency_s = max(self.least_s, latency_s or 0.008)
        return stream

    def work(self, needs_s: float = 0.0) -> None:
        """A piece of the engine's: 20 ms in which two blocks are asked for."""
        needs_s = max(needs_s, self.needs_s)
        for _ in range(2):
            time.sleep(0.01)
            self.stream.take(480, flaw=self.stream.latency_s < needs_s)


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.audio.latency_trial.TRIAL_S", 0.1)


def tried(speaker: Speaker, now_ms: float = 0.0) -> DeviceOutcome:
    return try_latencies(speaker.work, now_ms, lambda: False, backend=speaker)


def test_the_least_is_kept_where_nothing_is_missing() -> None:
    speaker = Speaker()
    outcome = tried(speaker)
    assert outcome.best_ms is None
    assert [(trial.latency_ms, trial.held_ms, trial.underruns) for trial in outcome.trials] == [(0.0, 8.0, 0)]
    assert speaker.latencies_s == [0.0]
    assert all(stream.closed for stream in speaker.streams)


def test_more_is_held_where_sound_would_be_missing_and_no_more_than_needed() -> None:
    speaker = Speaker()
    speaker.needs_s = 0.03
    outcome = tried(speaker)
    assert outcome.best_ms == 40.0
    assert [trial.underruns > 0 for trial in outcome.trials] == [True, True, True, True, False]
    assert speaker.latencies_s == [0.0, 0.0, 0.02, 0.02, 0.04]


def test_one_gap_is_chance() -> None:
    speaker = Speaker()
    gaps = iter([0.0, 9.0])  # the first piece of work is not counted
    outcome = try_latencies(lambda: speaker.work(next(gaps, 0.0)), 0.0, lambda: False, backend=speaker)
    assert outcome.best_ms is None


def test_holding_no_more_than_what_had_gaps_is_no_better() -> None:
    """As PulseAudio gives 20 ms to whom asks for 0 or for 20."""
    speaker = Speaker()
    speaker.least_s = 0.02
    work = iter([9.0] * 200)
    outcome = try_latencies(
        lambda: speaker.work(next(work) if speaker.latencies_s[-1] < 0.02 else 0.0), 0.0, lambda: False, backend=speaker
    )
    assert outcome.best_ms == 40.0
    assert [trial.held_ms for trial in outcome.trials] == [20.0, 20.0, 20.0, 40.0]


def test_less_is_held_again_on_a_machine_that_got_faster() -> None:
    assert tried(Speaker(), now_ms=80.0).best_ms == 0.0


def test_where_it_helps_nothing_it_stays_and_says_so() -> None:
    speaker = Speaker()
    speaker.needs_s = 9.0
    outcome = tried(speaker)
    assert (outcome.best_ms, len(outcome.trials)) == (None, 10)
    assert "however much" in outcome.why


def test_a_host_that_refuses_so_much_is_no_failure() -> None:
    speaker = Speaker()
    speaker.needs_s, speaker.most_s = 0.1, 0.05
    assert [trial.held_ms for trial in tried(speaker).trials] == [8.0, 8.0, 20.0, 20.0, 40.0, 40.0, None, None]


def test_without_a_speaker_it_says_so() -> None:
    outcome = tried(Speaker(raw_devices=[]))
    assert (outcome.trials, outcome.best_ms) == ((), None)
    assert "there is no speaker" in outcome.why


def test_it_ends_in_time() -> None:
    speaker = Speaker()
    assert try_latencies(speaker.work, 0.0, lambda: True, backend=speaker).why == "there was no time left"
    assert speaker.streams == []
