"""A short run of `make bench-voice`: the app's own figure is the one in the recording, and silence gets no answer."""

import argparse
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.e2e.voice_bench import __main__ as bench
from tests.e2e.voice_bench import picture, rig

pytestmark = [pytest.mark.e2e, pytest.mark.models]


def chosen(*options: str) -> argparse.Namespace:
    """What a command line with these options means."""
    return bench.parser().parse_args(["--listen", "1.5", *options])


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Iterator[rig.Rig]:
    """The app on its rig, with the cache that all tests share."""
    cache = {"LYRE_HOME": str(tmp_path_factory.mktemp("home"))}
    Path(cache["LYRE_HOME"], "cache").symlink_to(pytestconfig.cache.mkdir("lyre"), target_is_directory=True)
    with rig.running({"LYRE__ENGINE__KIND": "lite", **cache}) as everything:
        yield everything


def test_silence_gets_no_answer(running: rig.Rig) -> None:
    found = bench.measure(running, chosen("--turns", "0", "--silence"))
    assert found["cold_ms"] is None
    assert found["rows"][0]["key_up_to_audible_ms"] is None
    assert found["rows"][0]["reported_ms"] is None


def test_the_app_tells_the_time_that_is_in_the_recording(running: rig.Rig, tmp_path: Path, qapp: QApplication) -> None:
    found = bench.measure(running, chosen("--turns", "3"))
    assert found["answered"] == found["turns"] == 3
    assert found["early"] == 0
    assert found["difference_ms"]["p50"] < 20
    for row in found["rows"]:
        since_voice = row["key_up_to_audible_ms"] + row["release_ms"]
        assert row["last_voiced_to_audible_ms"] == pytest.approx(since_voice, abs=0.1)
        assert 45 < row["release_ms"] < 440
    picture.draw(found, tmp_path / "voice.png")
    assert QImage(str(tmp_path / "voice.png")).width() > 0
