"""The look at the memory: it goes on when a driver fails, and ends when it is told to."""

import time

import pytest
from pytestqt.qtbot import QtBot

from app.engine.memory import Ledger
from app.engine.nvml import GpuMemory
from app.gui.dashboard import memory_poller
from app.gui.dashboard.memory_poller import MemoryPoller
from app.gui.dashboard.samples import MINUTES, MemorySample, bands, samples_of_minutes


@pytest.fixture(autouse=True)
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory_poller, "PERIOD_S", 0.01)


def test_a_driver_that_fails_once_does_not_end_it(qtbot: QtBot) -> None:
    asked: list[int] = []

    def look() -> GpuMemory | None:
        asked.append(1)
        if len(asked) == 1:
            raise OSError("the driver went away")
        return GpuMemory(used=5, free=3, total=8)

    ledger = Ledger(look)
    ledger.hold("Voxtral", 4)
    poller = MemoryPoller(lambda: ledger)
    with qtbot.waitSignal(poller.sampled) as heard:
        poller.poll(True)
    assert poller.shut_down(5)
    sample = heard.args[0]
    assert (sample.gpu, sample.models, sample.others, sample.free) == (True, (("Voxtral", 4),), 1, 3)


def test_it_rests_and_goes_on_again(qtbot: QtBot) -> None:
    seen: list[MemorySample] = []
    poller = MemoryPoller(lambda: None)
    poller.sampled.connect(seen.append)
    poller.poll(True)
    qtbot.waitUntil(lambda: len(seen) >= 3)
    poller.poll(False)
    qtbot.wait(30)  # what was on its way comes
    count = len(seen)
    qtbot.wait(100)
    assert len(seen) == count
    poller.poll(True)
    qtbot.waitUntil(lambda: len(seen) > count)
    assert poller.shut_down(5)
    assert [sample.at for sample in seen] == sorted(sample.at for sample in seen)


def test_it_ends_at_once_even_in_the_middle_of_a_pause(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory_poller, "PERIOD_S", 60.0)
    poller = MemoryPoller(lambda: None)
    with qtbot.waitSignal(poller.sampled):
        poller.poll(True)
    began = time.monotonic()
    assert poller.shut_down(5)
    assert time.monotonic() - began < 1
    poller.poll(False)
    poller.poll(True)
    assert not poller.isRunning()


def test_the_bands_lie_on_one_another_and_end_where_the_free_memory_begins() -> None:
    models = (("Voxtral", 7_000_000_000), ("Orpheus", 5_000_000_000))
    sample = MemorySample(0.0, True, models, 0, 1_000_000_000, 11_000_000_000, 24_000_000_000, 0.0, 0.0)
    assert bands(sample) == [7.0, 12.0, 12.0, 12.0, 13.0]


def test_five_minutes_of_samples_are_kept() -> None:
    assert samples_of_minutes(1.0).maxlen == MINUTES * 60 + 1
