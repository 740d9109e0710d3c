"""Conversations that are kept: seen in the list, found, opened, gone on with, renamed, exported and deleted."""

import json
import sqlite3
import stat
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QLineEdit, QMenu

from app import paths
from app.engine.events import Exchange, Heard, ReplyAudio, ReplyText, TurnDone
from app.history import database
from app.history.records import KeptTurn
from app.history.store import History
from tests.gui.conftest import Desk
from tests.gui.fakes import TOOK, Gate, answer, sound


def keep(*conversations: tuple[str, list[tuple[str, str]]]) -> None:
    """Put conversations on disk, as an earlier Lyre would have; the last one is the newest."""
    history = History()
    for number, (key, turns) in enumerate(conversations):
        for at, (user, reply) in enumerate(turns):
            history.add(key, KeptTurn(user, reply, time.time() - 9_000 + 60 * number + at))
    history.close()


def on_disk() -> dict[str, list[tuple[str, str, bool]]]:
    """Return the title and the turns of every conversation, as another process would read them."""
    history = History()
    found = [history.conversation(key) for key in history.all_keys()]
    history.close()
    return {c.summary.title: [(t.user, t.reply, t.interrupted) for t in c.turns] for c in found if c is not None}


def the_list(desk: Desk) -> QAbstractItemView:
    return next(v for v in desk.window.findChildren(QAbstractItemView) if v.accessibleName() == "Conversations")


def listed(desk: Desk) -> list[str]:
    model = the_list(desk).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def read_out(desk: Desk) -> list[str]:
    model = the_list(desk).model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [str(row.data(Qt.ItemDataRole.AccessibleTextRole)) for row in rows]


def row_of(desk: Desk, title: str) -> QModelIndex:
    return the_list(desk).model().index(listed(desk).index(title), 0)


def click(desk: Desk, title: str) -> None:
    view = the_list(desk)
    view.scrollTo(row_of(desk, title))
    place = view.visualRect(row_of(desk, title)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def go_to(desk: Desk, title: str) -> None:
    """Bring the keyboard onto a conversation."""
    the_list(desk).setFocus()
    the_list(desk).setCurrentIndex(row_of(desk, title))


def ask(desk: Desk, question: str, reply: str) -> None:
    """A whole typed turn, heard to its end."""
    done = TurnDone(question, reply, "Joe", "lite", False, 2.0, TOOK)
    desk.assistant.script = [Heard(""), ReplyText(reply), ReplyAudio(sound(2.0), reply), done]
    desk.type(question)
    desk.until_it_speaks()
    desk.speaker.play_all()
    desk.until(lambda: desk.state == "Ready")


def open_pane(desk: Desk, *titles: str) -> None:
    QTest.mouseClick(desk.button("Conversations"), Qt.MouseButton.LeftButton)
    desk.until(lambda: listed(desk) == list(titles))


def action(desk: Desk, text: str) -> QAction:
    menus = [menu for menu in desk.window.findChildren(QMenu) if menu.isVisible()]
    assert menus, "no menu is open"
    return next(a for a in menus[0].actions() if a.text() == text)


def choose(desk: Desk, text: str) -> None:
    """Choose from the menu beside the list's heading."""
    QTest.mouseClick(desk.button("More about conversations"), Qt.MouseButton.LeftButton)
    wanted = action(desk, text)
    assert wanted.isEnabled()
    menu = next(menu for menu in desk.window.findChildren(QMenu) if menu.isVisible())
    menu.setActiveAction(wanted)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def answer_dialog(desk: Desk, file: Path) -> None:
    desk.until(lambda: any(d.isVisible() for d in desk.window.findChildren(QFileDialog)))
    dialog = next(d for d in desk.window.findChildren(QFileDialog) if d.isVisible())
    name = dialog.findChild(QLineEdit)
    assert name is not None
    name.setText(str(file))
    dialog.accept()


@pytest.fixture(autouse=True)
def our_own_dialogs() -> None:
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


def test_a_finished_turn_is_on_the_disk_at_once_with_all_that_is_known_of_it(desk: Desk) -> None:
    desk.open()
    ask(desk, "Where is Paris?", "On the Seine.")
    desk.until(lambda: database.path().exists() and on_disk() != {})
    assert on_disk() == {"Where is Paris?": [("Where is Paris?", "On the Seine.", False)]}
    connection = sqlite3.connect(database.path())
    voice, engine, times = connection.execute("SELECT voice, engine, times_ms FROM turns").fetchone()
    connection.close()
    assert (voice, engine) == ("Joe", "lite")
    assert json.loads(times)["first_audio"] == 474.0


def test_turns_of_one_conversation_stay_together_and_a_new_one_begins_on_demand(desk: Desk) -> None:
    desk.open()
    open_pane(desk)
    assert "What you talk about is listed here." in desk.seen()
    ask(desk, "Where is Paris?", "On the Seine.")
    ask(desk, "And Rome?", "On the Tiber.")
    desk.until(lambda: [text.split(", ")[2] for text in read_out(desk)] == ["2 turn(s)"])
    QTest.mouseClick(desk.button("New conversation"), Qt.MouseButton.LeftButton)
    assert (desk.conversation(), desk.session.talk.history) == ([], [])
    assert any("Ask something" in text for text in desk.seen())
    ask(desk, "What is water?", "Wet.")
    desk.until(lambda: listed(desk) == ["What is water?", "Where is Paris?"])
    assert desk.assistant.turns[-1].history == ()
    assert len(on_disk()["Where is Paris?"]) == 2


def test_a_new_conversation_keeps_what_was_heard_of_the_reply_that_it_interrupts(desk: Desk) -> None:
    desk.open()
    desk.type("What is the capital?")
    desk.until_it_speaks()
    desk.speaker.play(1.0)
    QTest.keyClick(desk.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert desk.conversation() == []
    assert desk.state == "Ready"
    ask(desk, "Another thing", "Yes.")
    desk.until(lambda: len(on_disk()) == 2)
    assert on_disk()["What is the capital?"] == [("What is the capital?", "The capital of France is Paris.", True)]


def test_what_was_heard_until_the_window_closes_is_kept(desk: Desk) -> None:
    desk.open()
    desk.type("What is the capital?")
    desk.until_it_speaks()
    desk.speaker.play(1.0)
    desk.close()
    assert on_disk()["What is the capital?"][0][1:] == ("The capital of France is Paris.", True)


def test_an_old_conversation_is_shown_and_gone_on_with(desk: Desk) -> None:
    keep(("paris", [("Where is Paris?", "On the Seine."), ("", "And it is big.")]), ("water", [("Water?", "Wet.")]))
    desk.open()
    ask(desk, "Something else", "Yes.")
    open_pane(desk, "Something else", "Water?", "Where is Paris?")
    click(desk, "Where is Paris?")
    desk.until(lambda: len(desk.conversation()) == 4)
    assert desk.conversation() == [
        ("You", "Where is Paris?"),
        ("Lyre", "On the Seine."),
        ("You", "(spoken)"),
        ("Lyre", "And it is big."),
    ]
    ask(desk, "And Rome?", "On the Tiber.")
    assert desk.assistant.turns[-1].history == (
        Exchange("Where is Paris?", "On the Seine."),
        Exchange("", "And it is big."),
    )
    assert [words for _, words in desk.conversation()][-2:] == ["And Rome?", "On the Tiber."]
    desk.until(lambda: listed(desk) == ["Where is Paris?", "Something else", "Water?"])
    assert len(on_disk()["Where is Paris?"]) == 3
    assert the_list(desk).currentIndex() == row_of(desk, "Where is Paris?")


def test_opening_another_conversation_drops_a_recording_and_stops_a_reply(desk: Desk) -> None:
    keep(("water", [("Water?", "Wet.")]))
    desk.open()
    open_pane(desk, "Water?")
    desk.record()
    click(desk, "Water?")
    desk.until(lambda: len(desk.conversation()) == 2)
    assert desk.state == "Ready"
    gate = Gate()
    desk.assistant.script = answer(gate)
    desk.type("Never answered")
    desk.until(gate.reached.is_set)
    QTest.keyClick(desk.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    gate.open()
    desk.until(lambda: desk.assistant.turns_closed == 1)
    assert (desk.conversation(), desk.state) == ([], "Ready")


def test_search_finds_and_shows_the_turn_in_which_it_is(desk: Desk) -> None:
    long = [(f"Question {number}", "Some more about it. " * 20) for number in range(40)]
    long[7] = ("What about 北京?", "It is the capital of China. " * 10)
    keep(("china", long), ("water", [("Water?", "Wet.")]))
    desk.open()
    QTest.keyClick(desk.talk_button, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    box = desk.box("Search conversations")
    desk.until(lambda: len(listed(desk)) == 2)
    assert QApplication.focusWidget() is box
    box.setText("北京")
    desk.until(lambda: listed(desk) == ["Question 0"])
    assert "What about 北京?" in read_out(desk)[0]
    QTest.keyClick(box, Qt.Key.Key_Return)
    bar = desk.window.conversation.verticalScrollBar()

    def in_sight() -> bool:
        bubbles = [b for b in desk.window.conversation.bubbles() if "北京" in b.text]
        return bool(bubbles) and 0 <= bubbles[0].y() - bar.value() < desk.window.conversation.height()

    desk.until(in_sight)
    box.setText("nowhere at all")
    desk.until(lambda: "Nothing was found." in desk.seen())
    QTest.keyClick(box, Qt.Key.Key_Escape)
    desk.until(lambda: listed(desk) == ["Water?", "Question 0"])


def test_a_long_conversation_shows_its_end_at_once_and_the_rest_when_one_scrolls(desk: Desk) -> None:
    keep(("long", [(f"Question {number}", f"Answer {number}. " * 12) for number in range(120)]))
    desk.open()
    open_pane(desk, "Question 0")
    click(desk, "Question 0")
    desk.until(lambda: ("You", "Question 119") in desk.conversation())
    bar = desk.window.conversation.verticalScrollBar()
    desk.until(lambda: bar.value() == bar.maximum() > 0)
    assert ("You", "Question 0") not in desk.conversation()
    QTest.mouseClick(desk.button("Copy the conversation"), Qt.MouseButton.LeftButton)
    copied = QApplication.clipboard().text().splitlines()
    assert (len(copied), copied[0]) == (240, "You: Question 0")

    def at_the_top() -> bool:
        bar.setValue(0)
        return ("You", "Question 0") in desk.conversation()

    desk.until(at_the_top)
    words = [words for _, words in desk.conversation()]
    assert [text for text in words if text.startswith("Question")] == [f"Question {number}" for number in range(120)]


def test_what_one_reads_stays_where_it_is_while_earlier_turns_come(desk: Desk) -> None:
    keep(("long", [(f"Question {number}", f"Answer {number}. " * 12) for number in range(120)]))
    desk.open()
    open_pane(desk, "Question 0")
    click(desk, "Question 0")
    bar = desk.window.conversation.verticalScrollBar()
    desk.until(lambda: bar.maximum() > 2 * bar.pageStep())
    before = len(desk.window.conversation.bubbles())
    bar.setValue(100)
    read = next(b for b in desk.window.conversation.bubbles() if b.y() + b.height() > 100)
    place = read.y() - bar.value()
    desk.until(lambda: len(desk.window.conversation.bubbles()) > before + 2)
    desk.until(lambda: read.y() - bar.value() == place)


def test_f2_renames_and_the_search_finds_the_new_title(desk: Desk) -> None:
    keep(("paris", [("Where is Paris?", "On the Seine.")]), ("water", [("Water?", "Wet.")]))
    desk.open()
    open_pane(desk, "Water?", "Where is Paris?")
    go_to(desk, "Where is Paris?")
    QTest.keyClick(the_list(desk), Qt.Key.Key_F2)
    editor = next(
        box for box in desk.window.findChildren(QLineEdit) if box.accessibleName() == "Title of the conversation"
    )
    assert editor.text() == "Where is Paris?"
    editor.setText("Städte")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    desk.until(lambda: listed(desk) == ["Water?", "Städte"])
    desk.box("Search conversations").setText("stadte")
    desk.until(lambda: listed(desk) == ["Städte"])
    assert list(on_disk()) == ["Städte", "Water?"]


def test_deleting_asks_once_more_and_then_nothing_is_left(desk: Desk) -> None:
    keep(("paris", [("Where is Paris?", "Unmistakable.")]), ("water", [("Water?", "Wet.")]))
    desk.open()
    open_pane(desk, "Water?", "Where is Paris?")
    click(desk, "Where is Paris?")
    desk.until(lambda: len(desk.conversation()) == 2)
    QTest.keyClick(the_list(desk), Qt.Key.Key_Delete)
    assert "Delete “Where is Paris?” for good?" in desk.seen()
    QTest.keyClick(desk.button("Keep"), Qt.Key.Key_Escape)
    assert "Delete “Where is Paris?” for good?" not in desk.seen()
    assert QApplication.focusWidget() is the_list(desk)
    QTest.keyClick(the_list(desk), Qt.Key.Key_Delete)
    QTest.keyClick(desk.button("Delete"), Qt.Key.Key_Return)
    desk.until(lambda: listed(desk) == ["Water?"])
    assert (desk.conversation(), desk.session.talk.history) == ([], [])
    files = [file for file in paths.data_dir().iterdir() if file.is_file()]
    assert files
    desk.until(lambda: not any(b"Unmistakable" in file.read_bytes() for file in files if file.exists()))
    desk.close()
    assert list(on_disk()) == ["Water?"]


def test_delete_all_is_careful_and_thorough(desk: Desk) -> None:
    keep(("paris", [("Where is Paris?", "On the Seine.")]), ("water", [("Water?", "Wet.")]))
    desk.open()
    open_pane(desk, "Water?", "Where is Paris?")
    choose(desk, "Delete all conversations…")
    assert QApplication.focusWidget() is desk.button("Keep")
    QTest.mouseClick(desk.button("Delete"), Qt.MouseButton.LeftButton)
    desk.until(lambda: listed(desk) == [])
    assert on_disk() == {}
    ask(desk, "Hello", "Good morning.")
    desk.until(lambda: listed(desk) == ["Hello"])


def test_one_conversation_is_exported_to_be_read_and_all_to_be_taken_back(desk: Desk, tmp_path: Path) -> None:
    keep(("paris", [("Where is Paris?", "On the *Seine*.")]), ("water", [("Water?", "Wet.")]))
    desk.open()
    open_pane(desk, "Water?", "Where is Paris?")
    go_to(desk, "Where is Paris?")
    choose(desk, "Export as Markdown…")
    answer_dialog(desk, tmp_path / "paris")
    desk.until(lambda: f"The export is written: {tmp_path / 'paris.md'}" in desk.seen())
    text = (tmp_path / "paris.md").read_text(encoding="utf-8")
    assert "**You:** Where is Paris?" in text
    assert "**Lyre:** On the \\*Seine\\*." in text
    assert "Water" not in text
    choose(desk, "Export all as JSON…")
    answer_dialog(desk, tmp_path / "all.json")
    desk.until(lambda: f"The export is written: {tmp_path / 'all.json'}" in desk.seen())
    assert stat.S_IMODE((tmp_path / "all.json").stat().st_mode) == 0o600
    choose(desk, "Delete all conversations…")
    QTest.mouseClick(desk.button("Delete"), Qt.MouseButton.LeftButton)
    desk.until(lambda: listed(desk) == [])
    for told in ("2 conversation(s) imported", "0 conversation(s) imported, 2 were there already"):
        choose(desk, "Import…")
        answer_dialog(desk, tmp_path / "all.json")
        desk.until(lambda told=told: told in desk.seen())  # type: ignore[misc]
    desk.until(lambda: listed(desk) == ["Water?", "Where is Paris?"])


def test_a_file_that_is_no_export_and_a_place_that_can_not_be_written_are_told(desk: Desk, tmp_path: Path) -> None:
    keep(("water", [("Water?", "Wet.")]))
    desk.open()
    open_pane(desk, "Water?")
    (tmp_path / "other.json").write_text("{}")
    choose(desk, "Import…")
    answer_dialog(desk, tmp_path / "other.json")
    desk.until(lambda: any(text.startswith("Other.json holds no conversations of Lyre") for text in desk.seen()))
    desk.session.conversations.history.take_in(tmp_path / "gone.json")
    desk.until(lambda: any("gone.json can't be read" in text for text in desk.seen()))
    from app.history.transfer import export_json

    desk.session.conversations.history.export(tmp_path / "no folder" / "out.json", "", export_json)
    desk.until(lambda: any("out.json can't be written" in text for text in desk.seen()))


def test_the_menu_of_a_row_opens_by_mouse_and_by_the_menu_key(desk: Desk) -> None:
    keep(("paris", [("Where is Paris?", "On the Seine.")]), ("water", [("Water?", "Wet.")]))
    desk.open()
    open_pane(desk, "Water?", "Where is Paris?")
    view = the_list(desk)
    place = view.visualRect(row_of(desk, "Where is Paris?")).center()
    for reason, at in ((QContextMenuEvent.Reason.Mouse, place), (QContextMenuEvent.Reason.Keyboard, QPoint())):
        event = QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at))
        QApplication.sendEvent(view.viewport(), event)
        menu = next(menu for menu in desk.window.findChildren(QMenu) if menu.isVisible())
        assert [a.text() for a in menu.actions()][:2] == ["Open", "Rename…"]
        menu.setActiveAction(action(desk, "Open"))
        QTest.keyClick(menu, Qt.Key.Key_Return)
        desk.until(lambda: len(desk.conversation()) == 2)
        assert desk.conversation()[0] == ("You", "Where is Paris?")


def test_space_is_the_talk_key_in_the_list_too(desk: Desk) -> None:
    keep(("water", [("Water?", "Wet.")]))
    desk.open()
    open_pane(desk, "Water?")
    go_to(desk, "Water?")
    QTest.keyPress(the_list(desk), Qt.Key.Key_Space)
    desk.until(lambda: desk.state == "Listening")


def test_the_keyboard_goes_from_the_search_into_the_list_and_opens(desk: Desk) -> None:
    keep(("paris", [("Where is Paris?", "On the Seine.")]), ("water", [("Water?", "Wet.")]))
    desk.open()
    open_pane(desk, "Water?", "Where is Paris?")
    desk.box("Search conversations").setFocus()
    QTest.keyClick(desk.box("Search conversations"), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is the_list(desk)
    QTest.keyClick(the_list(desk), Qt.Key.Key_Down)
    QTest.keyClick(the_list(desk), Qt.Key.Key_Return)
    desk.until(lambda: desk.conversation()[:1] == [("You", "Where is Paris?")])


def test_with_keeping_switched_off_nothing_is_written_and_the_pane_says_so(desk: Desk) -> None:
    desk.settings.history.keep = False
    desk.open()
    open_pane(desk)
    assert "New conversations are not kept. The settings can change that." in desk.seen()
    ask(desk, "Where is Paris?", "On the Seine.")
    desk.close()
    assert on_disk() == {}


def test_a_preview_is_never_kept(desk: Desk) -> None:
    desk.open()
    QTest.mouseClick(desk.button("Preview"), Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.state == "Speaking" and desk.speaker.written_s == 2.0)
    desk.speaker.play_all()
    desk.until(lambda: desk.state == "Ready")
    desk.close()
    assert on_disk() == {}


def test_the_list_is_fetched_as_far_as_one_looks(desk: Desk) -> None:
    keep(*[(f"k{number}", [(f"Question {number}", "Yes.")]) for number in range(130)])
    desk.open()
    QTest.mouseClick(desk.button("Conversations"), Qt.MouseButton.LeftButton)
    desk.until(lambda: len(listed(desk)) == 50)
    for expected in (100, 130):
        the_list(desk).scrollToBottom()
        desk.until(lambda expected=expected: len(listed(desk)) == expected)  # type: ignore[misc]
    assert listed(desk) == [f"Question {number}" for number in range(129, -1, -1)]


def test_a_damaged_file_is_told_with_the_place_where_it_is_now(desk: Desk) -> None:
    database.path().parent.mkdir(parents=True)
    database.path().write_bytes(b"this is no database" * 500)
    desk.open()
    desk.until(lambda: any("It was set aside as" in text for text in desk.seen()))
    ask(desk, "Where is Paris?", "On the Seine.")
    desk.close()
    assert list(on_disk()) == ["Where is Paris?"]


def test_a_file_that_is_damaged_while_it_is_used_loses_no_new_turn(desk: Desk) -> None:
    keep(("water", [("Water?", "Wet." * 2000)]))
    desk.open()
    open_pane(desk, "Water?")
    whole = database.path().read_bytes()
    database.path().write_bytes(b"\xff" * len(whole))
    ask(desk, "Where is Paris?", "On the Seine.")
    desk.until(lambda: any("It was set aside as" in text for text in desk.seen()))
    desk.until(lambda: listed(desk) == ["Where is Paris?"])
    desk.close()
    assert on_disk() == {"Where is Paris?": [("Where is Paris?", "On the Seine.", False)]}


def test_conversations_of_a_newer_lyre_are_left_alone_and_talking_works(desk: Desk) -> None:
    History().close()
    connection = sqlite3.connect(database.path())
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    desk.open()
    desk.until(lambda: any("written by a newer Lyre" in text for text in desk.seen()))
    ask(desk, "Where is Paris?", "On the Seine.")
    assert desk.conversation()[-1] == ("Lyre", "On the Seine.")


def test_a_turn_that_could_not_be_written_is_written_with_the_next_one(desk: Desk) -> None:
    desk.open()
    desk.until(database.path().exists)
    other = sqlite3.connect(database.path(), isolation_level=None)
    desk.until(lambda: other.execute("PRAGMA user_version").fetchone()[0] > 0)
    other.execute("CREATE TRIGGER refuse BEFORE INSERT ON turns BEGIN SELECT RAISE(ABORT, 'not now'); END")
    ask(desk, "Where is Paris?", "On the Seine.")
    desk.until(lambda: any("Conversations can't be kept (not now)" in text for text in desk.seen()))
    other.execute("DROP TRIGGER refuse")
    other.close()
    ask(desk, "And Rome?", "On the Tiber.")
    desk.close()
    assert [user for user, *_ in on_disk()["Where is Paris?"]] == ["Where is Paris?", "And Rome?"]
