"""The window by keyboard, by eye and by screen reader."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app import settings
from app.engine.events import Heard, ReplyAudio, ReplyText
from app.engine.voices import languages
from tests.gui.conftest import Desk
from tests.gui.fakes import FakeDevice, sound


def names_of(widget: QAbstractItemView) -> list[str]:
    model = widget.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [str(row.data(Qt.ItemDataRole.AccessibleTextRole) or row.data()) for row in rows]


def voice_list(desk: Desk) -> QAbstractItemView:
    return next(view for view in desk.window.findChildren(QAbstractItemView) if view.accessibleName() == "Voices")


def choose(desk: Desk, name: str) -> None:
    model = voice_list(desk).model()
    row = next(r for r in range(model.rowCount()) if str(model.index(r, 0).data()).startswith(name))
    voice_list(desk).setCurrentIndex(model.index(row, 0))
    QTest.keyClick(voice_list(desk), Qt.Key.Key_Return)


def test_every_control_has_a_name_and_can_be_reached_by_tab(desk: Desk) -> None:
    desk.open()
    controls = [
        w
        for w in desk.window.findChildren(QWidget)
        if isinstance(w, QAbstractButton | QLineEdit | QPlainTextEdit | QAbstractItemView)
        and w.isVisible()
        and w.isEnabled()
    ]
    # the cross in the search box is the line edit's own, as Qt makes it
    controls = [w for w in controls if not isinstance(w.parentWidget(), QLineEdit)]
    assert len(controls) >= 5
    assert [w for w in controls if not w.accessibleName()] == []
    reached: set[QWidget | None] = set()
    for _ in range(60):
        reached.add(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget() or desk.window, Qt.Key.Key_Tab)
    assert [w.accessibleName() for w in controls if w not in reached] == []


def test_the_talk_button_has_the_focus_first(desk: Desk) -> None:
    desk.open()
    assert QApplication.focusWidget() is desk.talk_button


def test_the_talk_key_does_not_fire_while_one_types(desk: Desk) -> None:
    desk.open()
    box = desk.box("Type a message")
    box.setFocus()
    QTest.keyClicks(box, "far away")
    assert box.text() == "far away"
    assert desk.states == ["READY"]
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is desk.talk_button


def test_space_on_a_button_that_was_tabbed_to_presses_that_button(desk: Desk) -> None:
    desk.open()
    desk.button("Preview").setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(desk.button("Preview"), Qt.Key.Key_Space)
    desk.until(lambda: len(desk.assistant.said) == 1)


def test_a_click_on_another_button_does_not_take_the_talk_key_away(desk: Desk) -> None:
    desk.open()
    QTest.mouseClick(desk.button("Copy the conversation"), Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is desk.talk_button


def test_another_talk_key_can_be_set(desk: Desk) -> None:
    desk.settings.talk.key = "F9"
    desk.open()
    assert any("Hold F9" in text for text in desk.seen())
    QTest.keyPress(desk.talk_button, Qt.Key.Key_F9)
    desk.until(lambda: desk.state == "Listening")


def test_words_are_shown_as_they_are_and_never_as_markup(desk: Desk) -> None:
    desk.open()
    desk.assistant.script = [Heard(""), ReplyText("<b>bold</b> &amp; <img src='x'>"), ReplyAudio(sound(1.0), "words")]
    desk.type("<h1>big</h1>")
    desk.until(lambda: len(desk.conversation()) == 2)
    assert desk.conversation() == [("You", "<h1>big</h1>"), ("Lyre", "<b>bold</b> &amp; <img src='x'>")]
    labels = [label for label in desk.window.findChildren(QLabel) if "bold" in label.text() or "big" in label.text()]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_a_reply_and_the_whole_conversation_can_be_copied(desk: Desk) -> None:
    desk.open()
    desk.assistant.script = [Heard(""), ReplyText("On the Seine."), ReplyAudio(sound(1.0), "words")]
    desk.type("Where is Paris?")
    desk.until(lambda: len(desk.conversation()) == 2)
    QTest.mouseClick(desk.button("Copy the reply: On the Seine."), Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "On the Seine."
    QTest.mouseClick(desk.button("Copy the conversation"), Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "You: Where is Paris?\nLyre: On the Seine."


def test_a_question_that_is_known_late_still_comes_before_its_reply(desk: Desk) -> None:
    desk.open()
    desk.assistant.script = [ReplyText("On the Seine."), Heard("Where is Paris?"), ReplyAudio(sound(1.0), "words")]
    desk.ask_aloud()
    desk.until(lambda: desk.state == "Speaking" and len(desk.conversation()) == 2)
    assert desk.conversation() == [("You", "Where is Paris?"), ("Lyre", "On the Seine.")]


def test_long_words_are_shown_whole_at_any_width(desk: Desk) -> None:
    desk.open()
    long = "Photosynthesis turns light and water into sugar. " * 12
    desk.assistant.script = [Heard(""), ReplyText(long), ReplyAudio(sound(1.0), "words")]
    desk.type("What is photosynthesis?")
    desk.until(lambda: len(desk.conversation()) == 2)
    heights: list[int] = []
    for width in (1200, 760, 1200):
        desk.window.resize(width, 700)
        QApplication.processEvents()
        words = next(label for label in desk.window.findChildren(QLabel) if label.text() == long)
        heights.append(words.height())
        words.setMinimumHeight(0)
        assert heights[-1] == words.heightForWidth(words.width())


def test_all_voices_are_listed_by_language_with_reading_gender_and_state(desk: Desk) -> None:
    desk.open()
    desk.until(lambda: any("stand-in" in name for name in names_of(voice_list(desk))))
    names = names_of(voice_list(desk))
    assert len(names) == 26 + len(languages())
    assert "ऋतिका (Ritika), Hindi, female · stand-in · needs 6.6 GB" in names
    assert "Joe, English, male · ready, chosen" in names
    assert names[0] == "हिन्दी · Hindi"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("riti", ["ऋतिका"]),
        ("ऋति", ["ऋतिका"]),
        ("korean", ["유나", "준서"]),
        ("italian female", ["giulia"]),
        ("AMÉLIE", ["amelie"]),
        ("nobody", []),
    ],
)
def test_search_finds_voices_by_name_reading_language_and_gender(desk: Desk, text: str, found: list[str]) -> None:
    desk.open()
    desk.box("Search voices").setText(text)
    assert desk.window.voices.shown() == found


def test_a_chosen_voice_speaks_the_next_turn_and_is_remembered(desk: Desk) -> None:
    desk.open()
    choose(desk, "Leo")
    desk.type("Where is Paris?")
    desk.until(lambda: len(desk.assistant.turns) == 1)
    assert desk.assistant.turns[0].voice == "leo"
    desk.until(lambda: settings.load().engine.voice == "leo")


def test_a_voice_that_can_not_be_remembered_is_said_and_used(desk: Desk, home: Path) -> None:
    (home / "config").write_text("a file where the folder should be")
    desk.open()
    choose(desk, "Leo")
    desk.until(lambda: "The settings can't be written (File exists)" in desk.seen())
    assert desk.session.talk.voice == "leo"


def test_a_voice_of_another_language_says_quietly_what_the_small_engine_does(desk: Desk) -> None:
    desk.open()
    choose(desk, "Joe")
    assert not [text for text in desk.seen() if "small engine;" in text]
    choose(desk, "ऋतिका")
    assert [text for text in desk.seen() if text.startswith("Replies are in English with the small engine;")]
    assert not desk.window.messages.isVisible()


def test_a_preview_speaks_in_the_voices_language_and_never_touches_the_conversation(desk: Desk) -> None:
    desk.open(voice="유나")
    QTest.mouseClick(desk.button("Preview"), Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.state == "Speaking" and desk.speaker.written_s == 2.0)
    assert desk.assistant.said == [(languages()["ko"].preview, "유나")]
    desk.speaker.play_all()
    desk.until(lambda: desk.state == "Ready")
    assert desk.button("Preview").isEnabled()
    assert (desk.conversation(), desk.session.talk.history) == ([], [])


def test_a_second_press_stops_the_preview(desk: Desk) -> None:
    desk.open()
    QTest.mouseClick(desk.button("Preview"), Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.state == "Speaking")
    stops = desk.speaker.stops
    QTest.mouseClick(desk.button("Stop"), Qt.MouseButton.LeftButton)
    assert (desk.state, desk.speaker.stops) == ("Ready", stops + 1)
    assert desk.button("Preview").isEnabled()


def test_talking_stops_a_preview(desk: Desk) -> None:
    desk.open()
    QTest.mouseClick(desk.button("Preview"), Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.state == "Speaking")
    desk.record()
    assert desk.session.talk.history == []
    assert desk.button("Preview").text() == "Preview"


def test_the_level_is_shown_while_it_listens_and_while_it_speaks(desk: Desk) -> None:
    desk.open()
    meter = desk.window.talk_area.meter
    desk.record()
    desk.until(lambda: meter.share == pytest.approx(0.7))
    desk.escape()
    assert meter.share == 0.0
    desk.type("Where is Paris?")
    desk.until(lambda: meter.share == pytest.approx(1 - 14 / 60))


def test_the_lamp_tells_whether_the_microphone_is_open(desk: Desk) -> None:
    desk.settings.audio.preroll = False
    desk.open(ready=False)
    desk.until(lambda: desk.state == "Ready" and "● Microphone on" not in desk.seen())
    desk.record()
    assert "● Microphone on" in desk.seen()
    desk.escape()
    desk.until(lambda: "● Microphone on" not in desk.seen())


def test_a_message_is_over_with_the_next_thing_one_does(desk: Desk) -> None:
    desk.has_voice = False
    desk.open()
    desk.ask_aloud()
    desk.until(lambda: "No voice was heard" in desk.seen())
    desk.record()
    assert "No voice was heard" not in desk.seen()


def test_what_lasts_waits_behind_the_last_message_until_it_is_closed_or_mended(desk: Desk) -> None:
    desk.machine.microphones.clear()
    desk.machine.speakers.clear()
    desk.open(ready=False)
    desk.until(lambda: desk.state == "Ready" and "There is no microphone" in desk.seen())
    QTest.mouseClick(desk.button("Close this message"), Qt.MouseButton.LeftButton)
    assert "There is no speaker" in desk.seen()
    desk.type("Where is Paris?")
    desk.until(lambda: len(desk.session.talk.history) == 1)
    assert "There is no speaker" in desk.seen()
    QTest.mouseClick(desk.button("Close this message"), Qt.MouseButton.LeftButton)
    assert not desk.window.messages.isVisible()


def test_a_device_that_is_back_ends_the_message_about_it(desk: Desk) -> None:
    desk.machine.microphones.clear()
    desk.open()
    desk.until(lambda: "There is no microphone" in desk.seen())
    desk.machine.microphones.append(FakeDevice("New microphone"))
    desk.until(lambda: "New microphone is in use now" in desk.seen())
    desk.record()
    assert not desk.window.messages.isVisible()
