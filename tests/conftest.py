"""What every test gets: folders of its own, a screen that isn't there, and a look for what it left behind."""

import logging
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("HF_HUB_OFFLINE", "1")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Move the user's folders away. Only what can be made again, the cache, is shared between tests and runs."""
    folder = tmp_path / "home"
    folder.mkdir()
    (folder / "cache").symlink_to(pytestconfig.cache.mkdir("lyre"), target_is_directory=True)
    monkeypatch.setenv("LYRE_HOME", str(folder))
    for name in [name for name in os.environ if name.startswith("LYRE__")]:
        monkeypatch.delenv(name)
    return folder


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail if the test leaves threads, windows, timers or sound streams of ours."""
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before and t.is_alive() and not t.daemon]
    assert not left, f"threads left behind: {left}"
    from_qt = _left_in_qt()
    assert not from_qt, f"left behind in Qt: {from_qt}"


@pytest.fixture(autouse=True)
def no_unexpected_warnings(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail on a WARNING in the log unless the test reads `caplog.records` and clears them."""
    with caplog.at_level(logging.WARNING):
        yield
    loud = [r for when in ("setup", "call") for r in caplog.get_records(when) if r.levelno >= logging.WARNING]
    assert not loud, f"unexpected warnings in the log: {[r.getMessage() for r in loud]}"


def _left_in_qt() -> list[str]:
    import sys

    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or not isinstance(widgets.QApplication.instance(), widgets.QApplication):
        return []
    widgets.QApplication.sendPostedEvents(None, 52)  # 52: DeferredDelete
    return [repr(w) for w in widgets.QApplication.topLevelWidgets() if w.isVisible()]
