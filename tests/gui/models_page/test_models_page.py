"""The models page, driven by what people see, against a hub over real HTTP."""

import logging

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from app.gui.models_page import survey as surveys
from app.models.catalogue import catalogue, find
from app.models.room import SPARE_BYTES
from app.models.store import is_complete
from tests.engine.machines import card, machine
from tests.gui.models_page.conftest import FILES, GERMAN, HINDI, TOTAL, WEIGHTS, Cards
from tests.models.loopback_hub import Answer, Hub, refuse, stall

TITLE = "Orpheus, German"
GATED = "Orpheus, Hindi"


def stalled_half_way(cards: Cards, hub: Hub) -> None:
    """Begin to download German; the hub stops in the middle of the weights."""
    hub.faults = [None, stall(25_000)]
    cards.press(TITLE, "Download")
    cards.until(TITLE, "Downloading")
    cards.desk.until(lambda: cards.bar(TITLE).value() >= 400)


def test_there_is_a_card_for_every_checkpoint_with_what_one_wants_to_know(cards: Cards) -> None:
    cards.open()
    assert len(cards.all()) == len(catalogue())
    shown = cards.texts(GATED)
    for words in ("ऋतिका (Ritika)", "6.6 GB", "licence Apache-2.0", "gated", "Not here"):
        assert words in shown, words
    assert "gated" not in cards.texts("Orpheus, English")


def test_the_page_tells_what_this_machine_has_and_runs(cards: Cards) -> None:
    cards.open()
    seen = "\n".join(cards.desk.seen())
    for words in ("Graphics", "Memory", str(cards.models_dir), "Listening: Moonshine", "Answering: SmolLM2"):
        assert words in seen, words


def test_a_download_goes_from_not_here_to_installed_and_the_engine_takes_it(cards: Cards) -> None:
    cards.open()
    cards.press(TITLE, "Download")
    cards.until(TITLE, "Installed")
    assert is_complete(find("orpheus-de"), cards.models_dir)
    assert f"{TITLE} is here and sound" in cards.texts(TITLE)
    assert cards.buttons(TITLE) == ["Verify", "Remove"]
    cards.desk.until(lambda: cards.desk.assistant.reloads == 1)
    cards.desk.until(lambda: cards.desk.state == "Ready")


def test_paused_and_resumed_each_byte_comes_once(cards: Cards, hub: Hub) -> None:
    cards.open()
    stalled_half_way(cards, hub)
    assert "of 60.0 kB" in cards.texts(TITLE) or "of 60" in cards.texts(TITLE)
    cards.press(TITLE, "Pause")
    cards.until(TITLE, "Partly here")
    assert "paused; what came is kept" in cards.texts(TITLE)
    cards.press(TITLE, "Resume")
    cards.until(TITLE, "Installed")
    assert hub.bytes_sent == TOTAL


def test_closing_the_window_keeps_what_came_and_the_next_start_goes_on_only_when_asked(cards: Cards, hub: Hub) -> None:
    cards.open()
    stalled_half_way(cards, hub)
    cards.desk.close()
    cards.desk.window.deleteLater()
    requests = len(hub.requests)
    cards.open()
    cards.until(TITLE, "Partly here")
    assert len(hub.requests) == requests
    cards.press(TITLE, "Resume")
    cards.until(TITLE, "Installed")
    assert hub.bytes_sent == TOTAL


def test_a_cancelled_download_leaves_nothing_and_asks_before(cards: Cards, hub: Hub) -> None:
    cards.open()
    stalled_half_way(cards, hub)
    cards.press(TITLE, "Cancel")
    assert "delete what came?" in cards.texts(TITLE)
    assert list(cards.models_dir.rglob("*.part")) != []
    cards.press(TITLE, "Go on")
    assert cards.state(TITLE) == "Downloading"
    cards.press(TITLE, "Cancel")
    cards.press(TITLE, "Cancel the download")
    cards.until(TITLE, "Not here")
    assert not (cards.models_dir / GERMAN).exists()


def test_downloads_wait_for_each_other_and_a_waiting_one_can_be_called_off(cards: Cards, hub: Hub) -> None:
    cards.open()
    stalled_half_way(cards, hub)
    cards.press("SNAC 24 kHz", "Download")
    cards.until("SNAC 24 kHz", "Waiting for its turn")
    cards.press("SNAC 24 kHz", "Cancel")
    cards.until("SNAC 24 kHz", "Not here")
    cards.press("SNAC 24 kHz", "Download")
    hub.released.set()
    cards.until("SNAC 24 kHz", "Installed")
    cards.until(TITLE, "Installed")


def test_a_gated_model_asks_for_a_token_in_its_card_and_keeps_the_one_that_works(
    cards: Cards, hub: Hub, ring: object, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    cards.open()
    cards.press(GATED, "Download")
    cards.desk.until(lambda: cards.field(GATED).isVisible())
    assert "is given only to those who agreed" in cards.texts(GATED)
    assert cards.field(GATED).echoMode() is QLineEdit.EchoMode.Password
    for wrong in ("hf_wrong", "hf_good"):
        cards.field(GATED).setText(wrong)
        QTest.keyClick(cards.field(GATED), Qt.Key.Key_Return)
        assert cards.field(GATED).text() == ""
        if wrong == "hf_wrong":
            cards.desk.until(lambda: "the hub doesn't accept the token" in cards.texts(GATED).replace("The", "the"))
            assert ring.kept == {}  # type: ignore[attr-defined]
    cards.until(GATED, "Installed")
    assert list(ring.kept.values()) == ["hf_good"]  # type: ignore[attr-defined]
    assert "The token is in this system's keyring" in cards.desk.seen()
    everything = caplog.text + "\n".join(one.text() for one in cards.desk.window.findChildren(QLabel))
    assert "hf_good" not in everything
    assert "hf_wrong" not in everything
    cards.desk.button("Forget the token").click()
    cards.desk.until(lambda: "Lyre keeps no token now" in cards.desk.seen())
    assert ring.kept == {}  # type: ignore[attr-defined]


def test_the_addresses_of_the_hub_can_be_copied(cards: Cards, hub: Hub) -> None:
    cards.open()
    cards.press(GATED, "Download")
    cards.desk.until(lambda: cards.field(GATED).isVisible())
    for name, address in (("the model's page", HINDI), ("the page for tokens", "settings/tokens")):
        cards.desk.button(f"Copy the address of {name}").click()
        assert QGuiApplication.clipboard().text() == f"{hub.address}/{address}"


def test_a_full_disk_is_told_with_what_is_missing_and_tried_again(cards: Cards) -> None:
    cards.open()
    cards.free_bytes = lambda _: SPARE_BYTES + 10_000
    cards.press(TITLE, "Download")
    cards.desk.until(lambda: "free another" in cards.texts(TITLE).lower())
    assert {"Try again", "Open the folder"} <= set(cards.buttons(TITLE))
    cards.free_bytes = lambda _: 10**12
    cards.press(TITLE, "Try again")
    cards.until(TITLE, "Installed")


@pytest.mark.parametrize(
    ("status", "told"), [(404, f"{GERMAN} isn't on"), (500, "can't serve the download now (HTTP 500)")]
)
def test_what_the_hub_refuses_is_one_line_in_the_card(cards: Cards, hub: Hub, status: int, told: str) -> None:
    cards.open()
    hub.listing_faults = [refuse(status, Retry_After="0")] * 3
    cards.press(TITLE, "Download")
    cards.desk.until(lambda: told in cards.texts(TITLE))
    assert "Try again" in cards.buttons(TITLE)


def test_without_a_network_the_card_says_so(cards: Cards, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    cards.open()
    cards.press(TITLE, "Download")
    cards.desk.until(lambda: "can't be reached" in cards.texts(TITLE))
    assert "Try again" in cards.buttons(TITLE)


def test_a_damaged_model_is_found_out_and_mended(cards: Cards, hub: Hub) -> None:
    cards.open()
    cards.press(TITLE, "Download")
    cards.until(TITLE, "Installed")
    cards.press(TITLE, "Verify")
    cards.desk.until(lambda: f"Every byte of {TITLE} is as it should be" in cards.texts(TITLE))
    weights = cards.models_dir / GERMAN / WEIGHTS
    weights.write_bytes(bytes(len(FILES[WEIGHTS])))
    cards.press(TITLE, "Verify")
    cards.desk.until(lambda: f"{TITLE} is damaged" in cards.texts(TITLE))
    assert f"{WEIGHTS} has the right length and the wrong checksum" in cards.texts(TITLE)
    hub.requests.clear()
    cards.press(TITLE, "Resume")
    cards.until(TITLE, "Installed")
    assert weights.read_bytes() == FILES[WEIGHTS]
    assert hub.bytes_sent == len(FILES[WEIGHTS])


def test_removing_asks_once_and_escape_declines(cards: Cards) -> None:
    cards.open()
    cards.press(TITLE, "Download")
    cards.until(TITLE, "Installed")
    cards.press(TITLE, "Remove")
    assert cards.buttons(TITLE) == ["Delete", "Keep"]
    keep = QApplication.focusWidget() or cards.card(TITLE)
    assert isinstance(keep, QAbstractButton)
    assert keep.text() == "Keep"
    QTest.keyClick(keep, Qt.Key.Key_Escape)
    assert cards.buttons(TITLE) == ["Verify", "Remove"]
    assert is_complete(find("orpheus-de"), cards.models_dir)
    cards.press(TITLE, "Remove")
    cards.press(TITLE, "Delete")
    cards.until(TITLE, "Not here")
    assert "is removed; that freed 61 kB" in cards.texts(TITLE)
    assert not (cards.models_dir / GERMAN).exists()
    cards.desk.until(lambda: cards.desk.assistant.reloads == 2)


def test_a_cut_connection_is_gone_on_with_unseen(cards: Cards, hub: Hub) -> None:
    def cut_off(answer: Answer) -> None:
        answer.cut_at = 10_000

    cards.open()
    hub.faults = [None, cut_off]
    cards.press(TITLE, "Download")
    cards.until(TITLE, "Installed")
    assert hub.bytes_sent == TOTAL


def test_a_voice_and_a_message_lead_to_the_card_that_they_mean(cards: Cards) -> None:
    cards.desk.open()
    cards.desk.session.models.show_voice("유나")
    cards.desk.until(lambda: len(cards.all()) == len(catalogue()))
    cards.desk.until(lambda: cards.card("Orpheus, Korean").isAncestorOf(QApplication.focusWidget()))
    cards.desk.window.messages.action_chosen.emit("get orpheus-zh")
    cards.desk.until(lambda: cards.card("Orpheus, Mandarin").isAncestorOf(QApplication.focusWidget()))
    cards.desk.window.messages.action_chosen.emit("get nothing")
    assert cards.desk.window.page() == "models"


def test_every_control_has_a_name_of_its_own(cards: Cards) -> None:
    cards.open()
    page = cards.all()[0].parentWidget()
    assert page is not None
    controls = [one for one in page.findChildren(QAbstractButton) if one.isVisible()]
    names = [one.accessibleName() for one in controls]
    assert all(names)
    assert len(set(names)) == len(names)
    assert all(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in controls)


def test_the_arithmetic_is_shown_on_demand(cards: Cards) -> None:
    cards.open()
    assert "nothing on a GPU" not in "\n".join(cards.desk.seen())
    cards.desk.button("The arithmetic").click()
    assert "nothing on a GPU" in "\n".join(cards.desk.seen())


def test_with_the_first_voice_of_orpheus_that_came_it_speaks_by_itself(
    cards: Cards, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(surveys, "look", lambda: machine(card(24)))
    monkeypatch.setattr(surveys, "without_us", lambda seen: seen)
    cards.open()
    assert cards.desk.session.talk.voice == "Joe"
    cards.press(TITLE, "Download")
    cards.desk.until(lambda: cards.desk.session.talk.voice == "jana")
    cards.desk.window.show_page("talk")
    cards.desk.until(lambda: any("jana" in text.casefold() for text in cards.desk.seen()))
    cards.desk.settings.engine.voice = "Joe"  # a choice is never taken back
    cards.desk.session.talk.voice = "Joe"
    cards.desk.window.show_page("models")
    cards.press(TITLE, "Verify")
    cards.desk.until(lambda: f"Every byte of {TITLE} is as it should be" in cards.texts(TITLE))
    assert cards.desk.session.talk.voice == "Joe"
