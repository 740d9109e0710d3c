"""What models, users and errors say is shown as text: never as markup, and never as a link that opens."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTextBrowser

from app.engine.events import Heard, ReplyAudio, ReplyText, TurnDone
from app.errors import UserError
from app.gui.notice import notice_of
from tests.gui.conftest import Desk
from tests.gui.fakes import TOOK, sound

EVIL = '<b>bold</b> <a href="http://example.com/">here</a> <img src="http://example.com/x.png">'


def test_markup_stays_text_wherever_it_comes_from(desk: Desk) -> None:
    done = TurnDone(EVIL, EVIL, "Joe", "lite", False, 1.0, TOOK)
    desk.assistant.script = [Heard(EVIL), ReplyText(EVIL), ReplyAudio(sound(1.0), EVIL), done]
    desk.open()
    desk.type(EVIL)
    desk.until(lambda: desk.state == "Speaking")
    desk.speaker.play_all()
    desk.until(lambda: desk.state == "Ready")
    desk.window.messages.show_notice(notice_of(UserError(EVIL, EVIL), ""))
    assert desk.conversation() == [("You", EVIL), ("Lyre", EVIL)]
    assert [text for text in desk.seen() if text == EVIL].__len__() >= 4


def test_no_label_of_the_window_reads_markup_or_opens_links(desk: Desk) -> None:
    desk.open()
    for page in desk.window.pages():
        desk.window.show_page(page)
    for pane in ("voices", "dashboard", "conversations"):
        desk.window.show_page("talk")
        desk.window.panes.show_pane(pane)
    labels = desk.window.findChildren(QLabel)
    assert len(labels) > 50
    rich = {label.text() for label in labels if label.text() and label.textFormat() != Qt.TextFormat.PlainText}
    assert rich == set()
    assert not [label for label in labels if label.openExternalLinks()]
    assert not desk.window.findChildren(QTextBrowser)
