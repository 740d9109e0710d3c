"""What is around the window, as people and other programs meet it."""

import http.client
import json
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from app import channel, logs
from app.commands import running
from app.errors import NotInstalled
from app.gui.system_sleep import SystemSleep
from tests.gui.conftest import Desk
from tests.gui.fakes import FakeDevice


def outside(desk: Desk, function: Callable[..., Any], *arguments: Any) -> Any:
    """Call what would be another process, while the window runs here."""
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(function, *arguments)
        desk.until(future.done)
        return future.result()


def overview(desk: Desk) -> QDialog:
    return next(w for w in desk.window.findChildren(QDialog) if w.windowTitle() == "Keyboard shortcuts")


def test_a_second_start_brings_the_window_forward(desk: Desk) -> None:
    desk.open()
    desk.window.hide()
    outside(desk, channel.ask, "raise")
    assert desk.window.isVisible()


@pytest.mark.parametrize("token", ["\0", "a\0b", "\ud800", "é"])
def test_a_second_start_with_a_token_that_no_environment_holds_does_it_without(desk: Desk, token: str) -> None:
    desk.open()
    desk.window.hide()
    outside(desk, lambda: channel.ask("raise", token=token))
    assert desk.window.isVisible()


def test_toggle_starts_and_sends_a_recording(desk: Desk) -> None:
    desk.open()
    assert outside(desk, running.toggle) == 0
    desk.until(lambda: desk.state == "Listening")
    outside(desk, running.toggle)
    desk.until(lambda: len(desk.assistant.turns) == 1)
    assert desk.assistant.turns[0].speech is not None


def test_a_recording_that_was_toggled_ends_with_the_talk_key_as_well(desk: Desk) -> None:
    desk.open()
    outside(desk, running.toggle)
    desk.until(lambda: desk.state == "Listening")
    desk.hold()
    desk.until(lambda: len(desk.assistant.turns) == 1)
    desk.let_go()


def test_toggle_says_so_where_nothing_can_be_recorded_yet(desk: Desk) -> None:
    def load() -> Any:
        raise NotInstalled("a model is missing")

    desk.open(load, ready=False)
    desk.until(lambda: desk.state == "Not working")
    with pytest.raises(Exception, match="Lyre can't record yet: wait until it is ready"):
        outside(desk, running.toggle)


def test_status_tells_the_state_the_turns_and_what_went_wrong(desk: Desk) -> None:
    desk.machine.microphones.clear()
    desk.open(ready=False)
    desk.until(lambda: desk.state == "Ready")
    desk.type("Where is Paris?")
    desk.until_it_speaks()
    desk.speaker.play_all()
    desk.until(lambda: desk.state == "Ready")
    said = outside(desk, channel.ask, "status")["status"]
    assert {"state", "engine", "voice", "turns", "latency_ms", "memory_bytes", "errors", "advice", "plan"} <= set(said)
    assert (said["state"], said["engine"], said["voice"], said["turns"]) == ("ready", "lite", "Joe", 1)
    assert said["latency_ms"]["total"]["p50"] == 1630.0
    assert said["memory_bytes"]["process"] > 10_000_000
    assert any("microphone" in error["what"] for error in said["errors"])
    assert "Paris" not in json.dumps(said)


def test_the_endpoint_gives_the_same_numbers_as_the_command(desk: Desk) -> None:
    desk.settings.status.enabled = True
    desk.settings.status.port = 18_473
    desk.open()
    desk.type("Where is Paris?")
    desk.until_it_speaks()
    desk.speaker.play_all()
    desk.until(lambda: desk.state == "Ready")

    def get(path: str) -> str:
        connection = http.client.HTTPConnection("127.0.0.1", 18_473, timeout=8)
        connection.request("GET", path)
        body = connection.getresponse().read().decode()
        connection.close()
        return body

    served = json.loads(outside(desk, get, "/api/status"))
    told = outside(desk, channel.ask, "status")["status"]
    assert served["latency_ms"] == told["latency_ms"]
    metrics = outside(desk, get, "/metrics")
    assert "lyre_turns_total 1" in metrics
    assert 'lyre_state{state="ready"} 1' in metrics


def test_the_endpoint_is_off_unless_it_is_asked_for(desk: Desk) -> None:
    desk.settings.status.port = 18_474
    desk.open()
    with pytest.raises(ConnectionRefusedError):
        http.client.HTTPConnection("127.0.0.1", 18_474, timeout=8).connect()


def test_a_port_that_is_taken_is_said_in_the_window(desk: Desk) -> None:
    import socket

    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        desk.settings.status.enabled, desk.settings.status.port = True, other.getsockname()[1]
        desk.open()
        assert any("can't be served on port" in text for text in desk.seen())


def test_quit_from_outside_closes_the_window(desk: Desk) -> None:
    desk.open()
    outside(desk, channel.ask, "quit")
    assert not desk.window.isVisible()


def test_f1_lists_the_keys_and_what_each_of_them_does(desk: Desk) -> None:
    desk.settings.talk.key = "F9"
    desk.open()
    QTest.keyClick(desk.window, Qt.Key.Key_F1)
    texts = [label.text() for label in overview(desk).findChildren(QLabel)]
    for words in ("F9", "Ctrl+1", "Talk", "Ctrl+Q", "Quit", "Ctrl+N", "New conversation", "Ctrl+D", "Dashboard"):
        assert words in texts
    QTest.keyClick(overview(desk), Qt.Key.Key_Escape)
    assert not overview(desk).isVisible()


def test_every_shortcut_of_the_window_says_what_it_does(desk: Desk) -> None:
    desk.open()
    shortcuts = [s for s in desk.window.findChildren(QShortcut) if s.context() == Qt.ShortcutContext.WindowShortcut]
    assert len(shortcuts) > 8
    assert [s.key().toString() for s in shortcuts if not s.whatsThis()] == []


def test_ctrl_q_quits(desk: Desk) -> None:
    desk.open()
    QTest.keyClick(desk.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not desk.window.isVisible()


def test_the_tray_says_the_state_and_its_menu_talks(desk: Desk) -> None:
    desk.open()
    tray = desk.session.around.tray
    assert tray.told == "Lyre: Ready"
    talk = tray.menu.actions()[0]
    talk.trigger()
    desk.until(lambda: desk.state == "Listening")
    assert (tray.told, talk.text()) == ("Lyre: Listening", "Stop and send")
    talk.trigger()
    desk.until(lambda: len(desk.assistant.turns) == 1)


def test_the_trays_menu_begins_a_new_conversation_and_shows_the_window(desk: Desk) -> None:
    desk.open()
    desk.type("Where is Paris?")
    desk.until_it_speaks()
    actions = {action.text(): action for action in desk.session.around.tray.menu.actions()}
    actions["New conversation"].trigger()
    desk.until(lambda: desk.conversation() == [])
    desk.window.hide()
    actions["Show Lyre"].trigger()
    assert desk.window.isVisible()


def test_where_there_is_no_tray_closing_quits_whatever_the_setting_says(desk: Desk) -> None:
    desk.settings.window.close_to_tray = True
    desk.open()
    closed = []
    desk.window.closing.connect(lambda: closed.append(True))
    desk.window.close()
    assert closed == [True]


def test_closing_to_the_tray_only_hides_and_quitting_quits(desk: Desk) -> None:
    desk.open()
    desk.window.stays = True
    closed = []
    desk.window.closing.connect(lambda: closed.append(True))
    desk.window.close()
    assert (desk.window.isVisible(), closed) == (False, [])
    desk.window.come_forward()
    assert desk.window.isVisible()
    desk.window.quit()
    assert closed == [True]


def test_each_stage_is_logged_by_turn_and_no_word_unless_it_is_wanted(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        desk.open()
        desk.type("Where is Paris?")
        desk.until_it_speaks()
        desk.speaker.play_all()
        desk.until(lambda: desk.state == "Ready")
        assert "turn 1: total 1630 ms" in caplog.text
        assert "Paris" not in caplog.text
        desk.settings.log.words = True
        desk.type("Where is Paris?")
        desk.until(lambda: "user 'Where is Paris?'" in caplog.text)


def test_a_crash_is_told_at_the_next_start_with_a_button_for_the_diagnostics(desk: Desk) -> None:
    logs.crash_path().parent.mkdir()
    logs.crash_path().write_text("Fatal Python error: Segmentation fault\n")
    desk.open()
    assert "Lyre ended unexpectedly the last time" in desk.seen()
    QTest.mouseClick(desk.button("Copy diagnostics"), Qt.MouseButton.LeftButton)
    desk.until(lambda: "The diagnostics are in the clipboard" in desk.seen())
    assert "Segmentation fault" in QApplication.clipboard().text()


def test_the_diagnostics_hold_what_helps_and_no_word_that_was_said(desk: Desk) -> None:
    desk.settings.log.words = True
    desk.machine.microphones.append(FakeDevice("Other microphone"))
    desk.open()
    desk.type("Where is Zanzibar?")
    desk.until_it_speaks()
    desk.session.around.copy_diagnostics()
    desk.until(lambda: "The diagnostics are in the clipboard" in desk.seen())
    text = QApplication.clipboard().text()
    assert all(part in text for part in ("PySide6-Essentials 6", '"state": "speaking"', "ram_total_bytes", "## log"))
    assert "Zanzibar" not in text


def test_the_system_going_to_sleep_gives_the_memory_back_and_a_press_takes_it_again(desk: Desk) -> None:
    done: list[str] = []
    desk.assistant.suspend = lambda: done.append("suspend")  # type: ignore[attr-defined]
    desk.assistant.wake = lambda: done.append("wake")  # type: ignore[attr-defined]
    desk.open()
    sleep = desk.session.around.findChild(SystemSleep)
    with desk.bot.waitSignal(desk.session.engine.suspended):
        sleep.going.emit()
    assert done == ["suspend"]
    desk.record()
    desk.until(lambda: done == ["suspend", "wake"])
    desk.escape()


def test_an_error_that_nobody_caught_is_told_once_with_its_details(
    desk: Desk, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.open()
    for _ in range(3):
        try:
            raise ZeroDivisionError("of all things")
        except ZeroDivisionError as error:
            logging.getLogger("app.logs").critical("unexpected", exc_info=error)
    assert "Something unexpected happened; Lyre goes on" in desk.seen()
    QTest.mouseClick(desk.button("Copy the details of this message"), Qt.MouseButton.LeftButton)
    assert "of all things" in QApplication.clipboard().text()
    caplog.clear()


def test_a_turn_that_fails_for_no_known_reason_offers_the_diagnostics(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.open()
    desk.assistant.script = [ZeroDivisionError("of all things")]
    desk.type("Where is Paris?")
    desk.until(lambda: any("Something went wrong with this turn" in text for text in desk.seen()))
    assert desk.button("Copy diagnostics").isVisible()
    caplog.clear()


def test_the_global_key_says_what_is_in_force_or_what_to_do_instead(desk: Desk) -> None:
    desk.settings.talk.global_key = "F9"
    desk.open()
    assert "This desktop gives no global key" in desk.seen()
    assert "lyre --toggle" in desk.session.around.global_key.describe()


def test_a_global_key_that_is_none_is_said(desk: Desk) -> None:
    desk.settings.talk.global_key = "A"
    desk.open()
    assert "'A' is a key that one types with" in desk.seen()
