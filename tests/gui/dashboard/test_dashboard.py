"""The dashboard as people see and hear it: turns are asked for, and their figures are on screen."""

import csv
import io
import logging
import re
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QGraphicsView, QLabel, QTabBar, QTableView, QWidget

from app.engine import performance_export as export
from app.engine.events import TurnDone
from app.engine.memory import Ledger
from app.engine.nvml import GpuMemory
from app.gui import theme
from app.gui.dashboard.memory_poller import MemoryPoller
from tests.gui.conftest import Desk, plain
from tests.gui.fakes import ANSWER, QUESTION, TOOK, Gate, Step, answer

LATENCY, SPEED, MEMORY = "Latency of the last turns", "Speed of the last turns", "Memory in the last minutes"


def taking(scale: float = 1.0, engine: str = "lite", tokens_per_s: float | None = None) -> list[Step]:
    """A reply whose stages took so many times what they usually take."""
    times = {stage: ms * scale for stage, ms in TOOK.items()}
    done = TurnDone(QUESTION, "".join(ANSWER), "Joe", engine, False, 2.0, times, tokens_per_s=tokens_per_s)
    return [*(step for step in answer() if not isinstance(step, TurnDone)), done]


def ask(desk: Desk, times: int = 1) -> None:
    for _ in range(times):
        desk.type("How far is the moon?")
        desk.until(lambda: desk.state == "Speaking" and desk.speaker.written_s >= 2)
        desk.speaker.play_all()
        desk.until(lambda: desk.state == "Ready")


def heard_after(desk: Desk) -> list[float]:
    """Milliseconds from voice to voice of all turns."""
    return [record.voice_to_voice_ms or 0.0 for record in desk.session.performance.monitor.records()]


def shown(desk: Desk) -> QWidget:
    """Open the dashboard by its keys and wait until its charts are there."""
    QTest.keyClick(desk.window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: bool(charts(desk)) and "The charts are being prepared…" not in desk.seen())
    return desk.window.panes.pane("dashboard") or QWidget()


def charts(desk: Desk) -> dict[str, QWidget]:
    names = (LATENCY, SPEED, MEMORY, "Processor in the last minutes")
    return {w.accessibleName(): w for w in desk.window.findChildren(QWidget) if w.accessibleName() in names}


def told(desk: Desk, chart: str) -> str:
    """What a screen reader says of a chart; the same is written below it."""
    text = plain(charts(desk)[chart].accessibleDescription())
    assert text in desk.seen()
    return text


def until_told(desk: Desk, chart: str, pattern: str) -> str:
    desk.until(lambda: re.search(pattern, plain(charts(desk)[chart].accessibleDescription())) is not None)
    return told(desk, chart)


def colours_of(widget: QWidget) -> dict[str, int]:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    seen: dict[str, int] = {}
    for y in range(0, image.height(), 2):
        for x in range(0, image.width(), 2):
            name = QColor(image.pixel(x, y)).name()
            seen[name] = seen.get(name, 0) + 1
    return seen


def test_turns_before_and_after_it_was_opened_are_in_it(desk: Desk) -> None:
    desk.open()
    ask(desk)
    shown(desk)
    until_told(desk, LATENCY, "Half of the answers are heard within")
    (first,) = heard_after(desk)
    assert 474 <= first < 700  # what the engine took, and the way to the speaker
    assert f"{first:.0f} ms" in told(desk, LATENCY)
    assert "100%" in told(desk, LATENCY)
    desk.assistant.script = taking(2.0)
    ask(desk)
    until_told(desk, LATENCY, "Within the target of 800 ms: 50%")
    first, second = heard_after(desk)
    assert {f"{(first + second) / 2:.0f} ms", "50%"} <= set(desk.seen())
    legend = desk.seen()
    listening = legend.index("Listening")
    assert legend[listening + 1 : listening + 4] == ["428", "321", "417"]  # last, 50 %, 95 %


def test_arrow_keys_and_the_mouse_tell_the_numbers_of_a_turn(desk: Desk) -> None:
    desk.open()
    ask(desk)
    desk.assistant.script = taking(2.0)
    ask(desk)
    shown(desk)
    until_told(desk, LATENCY, "Half of the answers")
    chart = charts(desk)[LATENCY]
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chart, Qt.Key.Key_End)
    newest = told(desk, LATENCY)
    first, second = heard_after(desk)
    stages = r"\(Listening 428 · Thinking 192 · Speaking 286 · Codec 42 · Speaker \d+\)"
    assert re.fullmatch(rf"Turn \d+: heard after {second:.0f} ms {stages}", newest)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert f"heard after {first:.0f} ms" in told(desk, LATENCY)
    hover(chart, QPoint(chart.width() - 14, chart.height() // 2))
    assert told(desk, LATENCY) == newest
    QApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))
    assert "Half of the answers" in told(desk, LATENCY)


def hover(chart: QWidget, at: QPoint) -> None:
    assert isinstance(chart, QGraphicsView)
    view = chart.viewport()
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), view.mapToGlobal(QPointF(at)), none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view, event)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_stages_lie_on_one_another_in_colours_of_the_theme(desk: Desk, name: str) -> None:
    from app.gui.dashboard.colours import colour

    desk.open()
    desk.assistant.script = taking(0.5)
    ask(desk, 3)
    shown(desk)
    until_told(desk, LATENCY, "Half of the answers")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, name)  # the other one follows while it is on screen
    chart = charts(desk)[LATENCY]
    desk.until(lambda: colours_of(chart).get(theme.current().surface, 0) > 500)
    seen = colours_of(chart)
    amounts = [seen.get(colour(stage).name(), 0) for stage in ("listen", "think", "speak", "codec")]
    assert amounts[0] > amounts[2] > amounts[1] > amounts[3] > 0  # 214, 143, 96 and 21 ms; think and codec are hatched
    other = theme.LIGHT if name == "dark" else theme.DARK
    assert other.surface not in seen


def test_five_slow_turns_are_told_with_advice_until_one_is_fast(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL, "app.engine.monitor")
    desk.open()
    shown(desk)
    desk.assistant.script = taking(3.0)
    ask(desk, 5)
    desk.until(lambda: any(text.startswith("Five turns in a row took longer than the target") for text in desk.seen()))
    assert any(text.startswith("Hearing and thinking take longest") for text in desk.seen())
    desk.assistant.script = taking(0.5)
    ask(desk)
    desk.until(lambda: not any("Five turns in a row" in text for text in desk.seen()))
    assert not any("take longest" in text for text in desk.seen())


def test_a_turns_numbers_are_the_same_everywhere(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "app.engine.monitor")
    desk.open()
    shown(desk)
    desk.assistant.script = taking(0.5, "full", tokens_per_s=97.25)
    ask(desk)
    until_told(desk, LATENCY, "Half of the answers")
    (heard,) = heard_after(desk)
    monitor = desk.session.performance.monitor
    row = next(iter(csv.DictReader(io.StringIO(export.as_csv(monitor.records())))))
    number = row["turn"]
    assert (row["first_audio_ms"], row["listen_ms"], row["tokens_per_s"]) == ("237.0", "107.0", "97.25")
    status = export.status(monitor)
    assert status["latency_ms"]["first_audio"]["p50"] == status["last"]["latency_ms"]["first_audio"] == 237.0
    assert 'quantile="0.5"} 0.237\n' in export.prometheus(monitor)
    line = f"turn {number}: listen 107 think 48 speak 72 codec 10 output "
    assert any(text.startswith(line) and " first_audio 237 " in text for text in caplog.messages)
    assert any(text.startswith(f"Voice to voice {heard:.0f} ms (listen 107 ·") for text in desk.seen())
    assert told(desk, SPEED) == f"Turn {number}: 97 tokens a second; real time needs 82.03"
    table = rows_of(desk)
    assert table[0][:4] == [number, table[0][1], f"{heard:.0f} ms", "107 ms"]
    assert float(row["voice_to_voice_ms"]) == pytest.approx(heard, abs=0.06)
    assert QUESTION not in caplog.text


def rows_of(desk: Desk) -> list[list[str]]:
    """Turn to the table by keyboard and read it."""
    tabs = next(bar for bar in desk.window.findChildren(QTabBar) if bar.accessibleName() == "Charts or turns")
    tabs.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    table = next(view for view in desk.window.findChildren(QTableView) if view.accessibleName() == "Last turns")
    desk.until(lambda: table.isVisible() and table.model().rowCount() > 0)
    model = table.model()
    return [
        [plain(str(model.index(row, column).data())) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_an_interrupted_turn_is_recorded_with_its_gaps_and_a_preview_is_not(desk: Desk) -> None:
    desk.open()
    desk.button("Preview").click()
    desk.until(lambda: desk.state == "Speaking" and desk.speaker.written_s >= 2)
    desk.speaker.play_all()
    desk.until(lambda: desk.state == "Ready")
    desk.type("How far is the moon?")
    desk.until_it_speaks()
    desk.speaker.underruns += 2
    desk.escape()
    desk.until(lambda: desk.state == "Ready")
    (record,) = desk.session.performance.monitor.records()
    assert (record.interrupted, record.underruns, record.latency_ms["first_audio"]) == (True, 2, 474.0)


def test_a_turn_that_is_stopped_before_its_sound_is_recorded_as_interrupted(desk: Desk) -> None:
    from app.engine.events import Heard, ReplyText, StageTime

    desk.open()
    gate = Gate()
    desk.assistant.script = [Heard(QUESTION), StageTime("listen", 90.0), ReplyText("The "), gate]
    desk.type("How far is the moon?")
    desk.until(lambda: gate.reached.is_set() and desk.state == "Thinking")
    QApplication.processEvents()
    desk.escape()
    gate.open()
    desk.until(lambda: len(desk.session.performance.monitor.records()) == 1)
    (record,) = desk.session.performance.monitor.records()
    assert (dict(record.latency_ms), record.interrupted, record.voice_to_voice_ms) == ({"listen": 90.0}, True, None)


def test_without_a_gpu_it_tells_this_programs_memory_and_the_processor(desk: Desk) -> None:
    desk.open()
    shown(desk)
    text = until_told(desk, MEMORY, "RAM: Lyre")
    ours, free, total = sizes(text)
    assert ours == pytest.approx(psutil.Process().memory_info().rss / 1e9, abs=0.3)
    assert total == pytest.approx(psutil.virtual_memory().total / 1e9, abs=0.06)
    assert 0 < free < total
    assert "Processor: Lyre" in charts(desk)["Processor in the last minutes"].accessibleDescription()


def sizes(text: str) -> tuple[float, float, float]:
    """Ours, free and total."""
    found = re.search(r"Lyre (\d+\.\d) GB.*; (\d+\.\d) GB of (\d+\.\d) GB free", text)
    assert found, text
    ours, free, total = found.groups()
    return float(ours), float(free), float(total)


def test_with_a_gpu_it_tells_what_each_model_holds(desk: Desk) -> None:
    ledger = Ledger(lambda: GpuMemory(used=13_000_000_000, free=11_000_000_000, total=24_000_000_000))
    ledger.hold("Voxtral", 6_900_000_000)
    ledger.hold("Orpheus", 5_200_000_000)
    desk.assistant.ledger = ledger
    desk.open()
    shown(desk)
    text = until_told(desk, MEMORY, "GPU memory")
    assert text == "GPU memory: Voxtral 6.9 GB, Orpheus 5.2 GB, other programs 0.9 GB; 11.0 GB of 24.0 GB free"
    assert not charts(desk)["Processor in the last minutes"].isVisible()
    ledger.release("Orpheus")
    until_told(desk, MEMORY, r"Voxtral 6\.9 GB, other programs 6\.1 GB")


def test_it_looks_at_the_memory_only_while_it_is_seen_and_something_goes_on(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.gui.dashboard import dashboard

    monkeypatch.setattr(dashboard, "REST_MS", 150)
    desk.open()
    shown(desk)
    poller = desk.window.findChild(MemoryPoller) or desk.session.findChild(MemoryPoller)
    assert poller is not None
    desk.until(lambda: not poller.on)  # nothing goes on
    gate = Gate()
    desk.assistant.script = answer(gate)
    desk.type("How far is the moon?")
    desk.until(lambda: poller.on and gate.reached.is_set())
    desk.button("Dashboard").click()
    assert not poller.on
    assert not any(w.isVisible() for w in charts(desk).values())
    gate.open()
    desk.until(lambda: desk.state == "Speaking")
    assert not poller.on
    desk.button("Dashboard").click()
    assert poller.on
    desk.window.showMinimized()
    desk.until(lambda: not poller.on)


def answer_dialog(desk: Desk, path: Path) -> None:
    desk.until(lambda: any(isinstance(w, QFileDialog) and w.isVisible() for w in dialogs()))
    dialog = next(w for w in dialogs() if w.isVisible())
    dialog.selectFile(str(path))
    dialog.accept()


def dialogs() -> list[QFileDialog]:
    return [w for w in QApplication.allWidgets() if isinstance(w, QFileDialog)]


@pytest.mark.parametrize(
    ("button", "name"),
    [("Save the turns as a table (CSV)", "turns.csv"), ("Save the charts as a picture (PNG)", "charts.png")],
)
def test_turns_and_charts_are_saved_where_one_says(desk: Desk, tmp_path: Path, button: str, name: str) -> None:
    desk.open()
    ask(desk, 2)
    shown(desk)
    until_told(desk, LATENCY, "Half of the answers")
    desk.button(button).click()
    answer_dialog(desk, tmp_path / name)
    desk.until(lambda: any(f"Saved as {tmp_path / name}" in text for text in desk.seen()))
    if name.endswith(".csv"):
        saved = list(csv.DictReader(io.StringIO((tmp_path / name).read_text(encoding="utf-8"))))
        assert [row["first_audio_ms"] for row in saved] == ["474.0", "474.0"]
    else:
        picture = QImage(str(tmp_path / name))
        assert picture.height() > picture.width() > 1.5 * charts(desk)[LATENCY].width()  # two dots for each


def test_what_can_not_be_saved_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.open()
    shown(desk)
    desk.button("Save the turns as a table (CSV)").click()
    desk.until(lambda: any(w.isVisible() for w in dialogs()))
    dialog = next(w for w in dialogs() if w.isVisible())
    dialog.fileSelected.emit(str(tmp_path / "missing" / "turns.csv"))  # the folder went away while one chose
    dialog.reject()
    desk.until(lambda: any("It could not be saved" in text for text in desk.seen()))


def test_closing_while_the_charts_are_being_made_leaves_nothing(desk: Desk) -> None:
    desk.open()
    QTest.keyClick(desk.window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert "The charts are being prepared…" in desk.seen()


def test_everything_in_it_has_a_name_and_the_text_fits_at_twice_its_size(desk: Desk) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    desk.open()
    ask(desk)
    pane = shown(desk)
    until_told(desk, LATENCY, "Half of the answers")
    theme.apply(app, "light", 2.0)
    try:
        desk.window.resize(1600, 900)
        desk.until(lambda: charts(desk)[LATENCY].fontMetrics().height() > 25)
        QApplication.processEvents()
        for text in pane.findChildren(QLabel):
            if text.isVisible() and text.text():
                needed = text.heightForWidth(text.width()) if text.wordWrap() else text.sizeHint().height()
                assert text.height() >= needed, text.text()
                assert text.wordWrap() or text.width() >= text.sizeHint().width(), text.text()
    finally:
        theme.apply(app, "light", 1.0)
