"""The field one types in: lines, what was sent before, and the emotion tags of the chosen voice."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from app.gui.text_field import TextField
from app.gui.voice_list import VoiceList
from tests.gui.conftest import Desk


def field(desk: Desk) -> TextField:
    box = desk.box("Type a message")
    assert isinstance(box, TextField)
    return box


def press(desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(field(desk), key, modifier)


def choose_voice(desk: Desk, name: str) -> None:
    desk.window.findChildren(VoiceList)[0].chosen.emit(name)


def test_shift_enter_starts_a_line_and_enter_sends_all_of_them(desk: Desk) -> None:
    desk.open()
    height = field(desk).height()
    QTest.keyClicks(field(desk), "one")
    press(desk, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field(desk), "two")
    assert field(desk).height() > height
    assert desk.assistant.turns == []
    press(desk, Qt.Key.Key_Return)
    desk.until(lambda: [turn.text for turn in desk.assistant.turns] == ["one\ntwo"])
    assert field(desk).height() == height


def test_a_long_text_grows_the_field_to_five_lines_and_then_scrolls(desk: Desk) -> None:
    desk.open()
    heights = []
    for lines in range(1, 9):
        field(desk).setText("\n".join("word" for _ in range(lines)))
        heights.append(field(desk).height())
    assert heights[:5] == sorted(set(heights[:5]))
    assert set(heights[4:]) == {heights[4]}


def test_up_and_down_bring_back_what_was_sent_and_what_was_begun(desk: Desk) -> None:
    desk.machine.plays_at_once = True
    desk.open()
    for number, text in enumerate(("first", "second")):
        desk.type(text)
        desk.until(lambda number=number: len(desk.session.talk.history) == number + 1)  # type: ignore[misc]
    QTest.keyClicks(field(desk), "third")
    seen = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down):
        press(desk, key)
        seen.append(field(desk).text())
    assert seen == ["second", "first", "first", "second", "third", "third"]


def test_up_goes_from_line_to_line_before_it_goes_back(desk: Desk) -> None:
    desk.machine.plays_at_once = True
    desk.open()
    desk.type("sent")
    desk.until(lambda: len(desk.session.talk.history) == 1)
    field(desk).setText("one\ntwo")
    press(desk, Qt.Key.Key_Up)
    assert field(desk).text() == "one\ntwo"
    press(desk, Qt.Key.Key_Up)
    assert field(desk).text() == "sent"


def test_tab_leaves_the_field(desk: Desk) -> None:
    desk.open()
    field(desk).setFocus()
    press(desk, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not field(desk)
    assert field(desk).text() == ""


def tag_button(desk: Desk) -> QAbstractButton:
    buttons = desk.window.findChildren(QAbstractButton)
    return next(b for b in buttons if b.accessibleName() == "Add a feeling, such as a laugh")


def test_the_tags_are_there_only_for_voices_that_know_them(desk: Desk) -> None:
    desk.open()
    assert not tag_button(desk).isVisible()
    for voice, shown in (("tara", True), ("ऋतिका", False), ("长乐", True), ("Joe", False)):
        choose_voice(desk, voice)
        assert tag_button(desk).isVisible() is shown, voice


def open_tags(desk: Desk) -> dict[str, object]:
    QTest.mouseClick(tag_button(desk), Qt.MouseButton.LeftButton)
    menu = next(menu for menu in tag_button(desk).findChildren(QMenu) if menu.isVisible())
    return {action.text(): action for action in menu.actions() if not action.isSeparator()}


def test_a_tag_is_written_where_the_cursor_is(desk: Desk) -> None:
    desk.open(voice="tara")
    field(desk).setText("Tell me 🎉 a joke")
    for _ in range(len(" a joke")):
        press(desk, Qt.Key.Key_Left)
    open_tags(desk)["<laugh>"].trigger()  # type: ignore[attr-defined]
    assert field(desk).text() == "Tell me 🎉 <laugh> a joke"
    assert QApplication.focusWidget() is field(desk)


def test_it_is_said_that_a_stand_in_leaves_tags_out(desk: Desk) -> None:
    desk.open(voice="tara")
    actions = open_tags(desk)
    assert next(iter(actions)) == "The stand-in for Tara leaves these out"
    assert list(actions)[1:4] == ["<laugh>", "<chuckle>", "<sigh>"]
    choose_voice(desk, "유나")
    assert "<한숨>" in open_tags(desk)
