"""The conversation's bubbles: the stages of a turn, the words spoken so far, and what can be done with a reply."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel

from app.engine.events import Exchange, Heard, ReplyAudio, ReplyText
from app.gui.words import Words
from tests.gui.conftest import Desk
from tests.gui.fakes import ANSWER, QUESTION, Gate, answer, sound

REPLY = "".join(ANSWER)
AGAIN = f"Hear the reply again: {REPLY[:39]}…"
STOP = f"Stop the reply: {REPLY[:39]}…"
SAVE = f"Save the sound of the reply: {REPLY[:39]}…"


def words(desk: Desk) -> Words:
    """What shows the words of the last reply."""
    return [label for label in desk.window.findChildren(Words) if label.isVisible()][-1]


def notes(desk: Desk) -> list[tuple[str, str]]:
    return [(who, note) for who, _, note in desk.conversation_notes()]


def have_a_turn(desk: Desk) -> None:
    desk.type("Where is Paris?")
    desk.until_it_speaks()
    desk.speaker.play_all()
    desk.until(lambda: desk.state == "Ready")


def click(desk: Desk, name: str) -> None:
    QTest.mouseClick(desk.button(name), Qt.MouseButton.LeftButton)


def test_a_turn_says_in_which_stage_it_is(desk: Desk) -> None:
    heard, written = Gate(), Gate()
    desk.assistant.script = [Heard(QUESTION), heard, *answer(written)[1:]]
    desk.open()
    desk.ask_aloud()
    desk.until(lambda: notes(desk) == [("You", "heard")])
    heard.open()
    desk.until(lambda: notes(desk) == [("You", ""), ("Lyre", "writing")])
    written.open()
    desk.until(lambda: notes(desk) == [("You", ""), ("Lyre", "speaking")])
    desk.until_it_speaks()
    desk.speaker.play_all()
    desk.until(lambda: desk.state == "Ready")
    assert notes(desk) == [("You", ""), ("Lyre", "")]


def test_a_typed_question_was_not_heard(desk: Desk) -> None:
    gate = Gate()
    desk.assistant.script = [Heard(""), gate]
    desk.open()
    desk.type("Where is Paris?")
    desk.until(gate.reached.is_set)
    desk.until(lambda: notes(desk) == [("You", "")])
    gate.open()


def test_the_words_spoken_so_far_are_told_apart_by_the_sound_that_was_played(desk: Desk) -> None:
    desk.open()
    desk.type("Where is Paris?")
    desk.until_it_speaks()
    seen = [0]
    for played, word in ((0.0, "The"), (0.5, "France"), (1.0, "It"), (1.5, "the"), (1.9, "Seine.")):
        desk.speaker.played_s = played
        desk.until(lambda word=word: words(desk).current_word() == word)  # type: ignore[misc]
        seen.append(words(desk).spoken or 0)
    assert seen == sorted(seen)
    desk.speaker.play_all()
    desk.until(lambda: desk.state == "Ready")
    assert words(desk).spoken is None


def picture(label: Words) -> QImage:
    return label.grab().toImage()


def changed_rows(one: QImage, other: QImage) -> set[int]:
    return {y for y in range(one.height()) for x in range(one.width()) if one.pixel(x, y) != other.pixel(x, y)}


def test_marking_words_moves_none_of_them(desk: Desk) -> None:
    desk.open()
    long = "Photosynthesis turns light and water into sugar. " * 4
    desk.assistant.script = [Heard(""), ReplyText(long), ReplyAudio(sound(4.0), long)]
    desk.type("What is photosynthesis?")
    desk.until(lambda: desk.state == "Speaking" and words(desk).spoken is not None)
    label, size = words(desk), words(desk).size()
    label.mark(None)
    plain = picture(label)
    label.mark(len(label.text()))
    assert picture(label) == plain, "all of it spoken looks other than untouched text"
    label.mark(0)
    assert picture(label) != plain
    label.mark(len(label.text().split()[0]))
    last_line = plain.rect().adjusted(0, plain.height() * 3 // 4, 0, 0)
    assert picture(label).copy(last_line) != plain.copy(last_line), "words to come look as if they were spoken"
    label.mark(len(label.text()) - 3)
    rows = changed_rows(picture(label), plain)
    assert rows
    assert min(rows) > label.height() * 0.6, "words that were spoken already are painted otherwise"
    assert label.size() == size


def test_the_current_word_is_told_apart_by_more_than_its_colour(desk: Desk) -> None:
    """By a line under it, which is there in a picture without colours too."""
    desk.open()
    desk.type("Where is Paris?")
    desk.until_it_speaks()
    label = words(desk)
    label.mark(0)
    first = picture(label).convertToFormat(QImage.Format.Format_Grayscale8)
    label.mark(4)
    second = picture(label).convertToFormat(QImage.Format.Format_Grayscale8)
    under = label.fontMetrics().ascent() + label.fontMetrics().underlinePos()
    assert {y for y in changed_rows(first, second) if abs(y - under) <= 2}


@pytest.mark.parametrize(
    ("text", "spoken", "word"),
    [
        ("法国的首都是巴黎。", 2, "的"),
        ("🎉🎉 Paris it is", 2, "Paris"),
        ("파리는 프랑스의 수도", 3, "프랑스의"),
        ("पेरिस फ्रांस में", 5, "फ्रांस"),
        ("done", 4, ""),
    ],
)
def test_words_are_told_apart_in_every_script(desk: Desk, text: str, spoken: int, word: str) -> None:
    label = Words()
    desk.bot.addWidget(label)
    label.setText(text)
    label.mark(spoken)
    label.show()
    assert label.current_word() == word
    assert not picture(label).isNull()


def test_a_reply_can_be_heard_again_without_the_models_and_without_the_history(desk: Desk) -> None:
    desk.open()
    have_a_turn(desk)
    click(desk, AGAIN)
    assert desk.state == "Speaking"
    desk.until(lambda: desk.speaker.written_s == pytest.approx(1.0))  # no more than is needed is queued
    desk.speaker.play(1.0)
    desk.until(lambda: words(desk).current_word() == "It")
    desk.until(lambda: desk.speaker.written_s == pytest.approx(2.0))
    desk.speaker.play_all()
    desk.until(lambda: desk.state == "Ready")
    assert words(desk).spoken is None
    assert len(desk.assistant.turns) == 1
    assert desk.assistant.said == []
    assert desk.session.talk.history == [Exchange("Where is Paris?", REPLY)]
    assert len(desk.conversation()) == 2


def test_a_second_press_stops_what_is_heard_again(desk: Desk) -> None:
    desk.open()
    have_a_turn(desk)
    click(desk, AGAIN)
    stops = desk.speaker.stops
    click(desk, STOP)
    assert (desk.state, desk.speaker.stops) == ("Ready", stops + 1)
    written = desk.speaker.written_s
    assert desk.button(AGAIN).isEnabled()
    have_a_turn(desk)
    assert written <= 1.0


def test_talking_stops_what_is_heard_again(desk: Desk) -> None:
    desk.open()
    have_a_turn(desk)
    click(desk, AGAIN)
    desk.record()
    assert len(desk.session.talk.history) == 1
    assert desk.button(AGAIN).isVisible()


def test_of_an_interrupted_reply_only_what_was_heard_is_heard_again(desk: Desk) -> None:
    desk.open()
    desk.type("Where is Paris?")
    desk.until_it_speaks()
    desk.speaker.play(1.0)
    desk.until(lambda: len(desk.conversation()) == 2)
    desk.escape()
    click(desk, f"Hear the reply again: {ANSWER[0].strip()}")
    desk.until(lambda: desk.speaker.written_s == pytest.approx(1.0))
    desk.speaker.play_all()
    desk.until(lambda: desk.state == "Ready")
    assert desk.conversation_notes()[1] == ("Lyre", ANSWER[0].strip(), "interrupted")


def test_a_reply_can_be_heard_again_only_when_it_is_over(desk: Desk) -> None:
    desk.open()
    desk.type("Where is Paris?")
    desk.until_it_speaks()
    with pytest.raises(StopIteration):
        desk.button(AGAIN)


def test_a_reply_whose_sound_was_dropped_for_room_offers_no_replay(desk: Desk) -> None:
    desk.open()
    have_a_turn(desk)
    desk.session.talk.kept.limit_bytes = 300_000
    have_a_turn(desk)
    buttons = desk.window.conversation.findChildren(QAbstractButton)
    offered = [button for button in buttons if button.accessibleName() == AGAIN]
    assert [b.isVisible() for b in offered] == [False, True]


@pytest.mark.parametrize("ending", ["wav", "flac"])
def test_the_sound_of_a_reply_can_be_saved(desk: Desk, tmp_path: Path, ending: str) -> None:
    desk.open()
    have_a_turn(desk)
    click(desk, SAVE)
    dialog = next(iter(desk.window.findChildren(QFileDialog)))
    assert Path(dialog.selectedFiles()[0]).name == "Lyre - The capital of France is Paris It lies.wav"
    path = tmp_path / f"reply.{ending}"
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(path))
    dialog.accept()
    desk.until(lambda: f"The sound was saved as reply.{ending}" in desk.seen())
    samples, rate_hz = soundfile.read(path, dtype="float32")
    assert rate_hz == 24_000
    assert np.allclose(samples, np.concatenate((sound(1.0), sound(1.0))), atol=1e-4)


def test_a_sound_that_can_not_be_saved_says_why(desk: Desk, tmp_path: Path) -> None:
    desk.open()
    have_a_turn(desk)
    click(desk, SAVE)
    dialog = next(iter(desk.window.findChildren(QFileDialog)))
    dialog.fileSelected.emit(str(tmp_path / "nowhere" / "reply.wav"))
    dialog.reject()
    desk.until(lambda: any("nowhere does not exist" in text for text in desk.seen()))


def test_the_buttons_of_an_older_reply_are_seen_under_the_mouse_and_with_the_focus(desk: Desk) -> None:
    desk.open()
    have_a_turn(desk)
    have_a_turn(desk)
    old = desk.button(f"Copy the reply: {REPLY[:39]}…")
    assert old.icon().isNull()
    old.setFocus(Qt.FocusReason.TabFocusReason)
    assert not old.icon().isNull()
    desk.talk_button.setFocus()
    assert old.icon().isNull()
    bubble = old.parentWidget()
    assert bubble is not None
    QTest.mouseMove(bubble, QPoint(5, 5))
    desk.until(lambda: not old.icon().isNull())


def test_the_buttons_of_the_newest_reply_are_always_seen(desk: Desk) -> None:
    desk.open()
    have_a_turn(desk)
    assert not desk.button(AGAIN).icon().isNull()
    assert not desk.button(SAVE).icon().isNull()


def test_a_bubble_does_not_shrink_while_its_stages_change(desk: Desk) -> None:
    written = Gate()
    desk.assistant.script = [Heard(""), ReplyText("Yes."), written, ReplyAudio(sound(1.0), "Yes.")]
    desk.open()
    desk.type("Is Paris in France?")
    desk.until(lambda: ("Lyre", "writing") in notes(desk))
    bubble = next(b.parentWidget() for b in desk.window.findChildren(QLabel, "words") if b.text() == "Yes.")
    assert bubble is not None
    width = bubble.width()
    written.open()
    desk.until(lambda: desk.state == "Speaking")
    desk.until(lambda: desk.speaker.written_s > 0)
    desk.speaker.play_all()
    desk.until(lambda: desk.state == "Ready")
    assert bubble.width() >= width
