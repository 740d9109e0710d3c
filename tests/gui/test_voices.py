"""The voice picker: search, keyboard, favourites, true states, and what choosing a voice changes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QStyleOptionViewItem, QWidget

from app import settings as stored
from app.engine.voices import find, languages, voices
from app.gui import theme
from app.gui.voice_list import VoiceList
from app.gui.voice_notes import note
from app.gui.voice_picker import VoicePicker
from app.gui.voice_rows import IS_PLAYING, VoiceDelegate
from app.gui.voice_search import findable
from app.gui.voice_states import VoiceState, VoiceStates, look_up
from app.settings import Settings
from tests.gui.conftest import Desk
from tests.gui.fakes import sound


def view(desk: Desk) -> VoiceList:
    return next(view for view in desk.window.findChildren(VoiceList))


def told(widget: QAbstractItemView) -> list[str]:
    """What a screen reader reads out, row by row."""
    model = widget.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [str(row.data(Qt.ItemDataRole.AccessibleTextRole) or row.data()) for row in rows]


def row_of(desk: Desk, name: str) -> str:
    return next(text for text in told(view(desk)) if text.startswith(name))


def go_to(desk: Desk, name: str) -> None:
    model = view(desk).model()
    row = next(r for r in range(model.rowCount()) if str(model.index(r, 0).data()).startswith(name))
    view(desk).setCurrentIndex(model.index(row, 0))


def press(desk: Desk, key: Qt.Key) -> None:
    QTest.keyClick(view(desk), key)


def open_with_states(desk: Desk, **kwargs: str) -> None:
    desk.open(**kwargs)
    desk.until(lambda: "stand-in" in row_of(desk, "Tara"))


SEARCHES = [
    ("riti", ["ऋतिका"]),
    ("rithika", ["ऋतिका"]),
    ("ऋति", ["ऋतिका"]),
    ("हिन्दी", ["ऋतिका"]),
    ("yoona", ["유나"]),
    ("유", ["유나"]),
    ("jun-seo", ["준서"]),
    ("cháng lè", ["长乐"]),
    ("长", ["长乐"]),
    ("zhǐ", ["白芷"]),
    ("AMÉLIE", ["amelie"]),
    ("français male", ["pierre"]),
    ("female italian", ["giulia"]),
    ("한국어", ["유나", "준서"]),
    ("nobody", []),
]


@pytest.mark.parametrize(("text", "found"), SEARCHES)
def test_search_ignores_accents_scripts_and_spellings(text: str, found: list[str]) -> None:
    def entry(name: str) -> tuple[str, str, list[str]]:
        voice = find(name)
        language = languages()[voice.language]
        return (
            voice.name,
            voice.latin,
            [language.name, language.native_name, {"F": "female", "M": "male"}[voice.gender]],
        )

    entries = [entry(voice.name) for voice in voices()]
    hits = [name for name, latin, words in entries if findable([name, latin], words).found_by(text)]
    assert hits == found


def test_the_arrows_only_look_and_enter_chooses(desk: Desk) -> None:
    open_with_states(desk)
    go_to(desk, "Tara")
    press(desk, Qt.Key.Key_Down)
    assert desk.session.talk.voice == "Joe"
    press(desk, Qt.Key.Key_Return)
    assert desk.session.talk.voice == "leah"
    assert "chosen" in row_of(desk, "Leah")
    assert "chosen" not in row_of(desk, "Joe")


def test_from_the_search_one_goes_down_to_what_it_found(desk: Desk) -> None:
    open_with_states(desk)
    box = desk.box("Search voices")
    box.setFocus()
    QTest.keyClicks(box, "giu")
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is view(desk)
    press(desk, Qt.Key.Key_Return)
    assert desk.session.talk.voice == "giulia"


def test_a_click_on_a_row_chooses_it(desk: Desk) -> None:
    open_with_states(desk)
    place = view(desk).visualItemRect(next(i for i in view(desk).findItems("Tara", Qt.MatchFlag.MatchExactly)))
    QTest.mouseClick(view(desk).viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, place.center().y()))
    assert desk.session.talk.voice == "tara"


def test_every_row_has_a_preview_that_leaves_the_choice_alone(desk: Desk) -> None:
    open_with_states(desk)
    go_to(desk, "유나")
    press(desk, Qt.Key.Key_Right)
    desk.until(lambda: desk.state == "Speaking")
    assert desk.assistant.said == [(languages()["ko"].preview, "유나")]
    assert desk.session.talk.voice == "Joe"
    stops = desk.speaker.stops
    press(desk, Qt.Key.Key_Right)
    assert (desk.state, desk.speaker.stops) == ("Ready", stops + 1)


def test_a_click_on_a_rows_play_button_plays_it(desk: Desk) -> None:
    open_with_states(desk)
    item = next(i for i in view(desk).findItems("Tara", Qt.MatchFlag.MatchExactly))
    drawing = view(desk).itemDelegate()
    assert isinstance(drawing, VoiceDelegate)
    place = drawing.play_place(view(desk).visualItemRect(item), view(desk).fontMetrics()).center()
    QTest.mouseClick(view(desk).viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.until(lambda: [voice for _, voice in desk.assistant.said] == ["tara"])
    assert desk.session.talk.voice == "Joe"


def test_another_preview_takes_the_place_of_the_one_that_plays(desk: Desk) -> None:
    open_with_states(desk)
    for name in ("Tara", "Leah"):
        go_to(desk, name)
        press(desk, Qt.Key.Key_Right)
    desk.until(lambda: [voice for _, voice in desk.assistant.said] in (["tara", "leah"], ["leah"]))
    desk.until(lambda: desk.state == "Speaking")
    playing = [item.text() for item in view(desk).findItems("", Qt.MatchFlag.MatchContains) if item.data(IS_PLAYING)]
    assert playing == ["Leah"]
    assert desk.session.talk.history == []


def test_no_preview_while_a_reply_is_on_its_way(desk: Desk) -> None:
    open_with_states(desk)
    desk.type("Where is Paris?")
    desk.until_it_speaks()
    go_to(desk, "Tara")
    press(desk, Qt.Key.Key_Right)
    assert desk.assistant.said == []
    assert desk.state == "Speaking"


def test_favourites_come_first_and_survive_a_restart(desk: Desk) -> None:
    open_with_states(desk)
    go_to(desk, "ऋतिका")
    press(desk, Qt.Key.Key_Asterisk)
    go_to(desk, "Leo")
    press(desk, Qt.Key.Key_Asterisk)
    assert told(view(desk))[0] == "Favourites"
    assert desk.window.voices.shown()[:2] == ["ऋतिका", "leo"]
    assert desk.window.voices.shown().count("leo") == 1
    desk.until(lambda: stored.load().window.favourites == ["ऋतिका", "leo"])
    desk.close()
    desk.window.deleteLater()
    desk.settings = stored.load()
    open_with_states(desk)
    assert desk.window.voices.shown()[:2] == ["ऋतिका", "leo"]
    assert row_of(desk, "ऋतिका").endswith("favourite")
    go_to(desk, "ऋतिका")
    press(desk, Qt.Key.Key_Asterisk)
    desk.until(lambda: stored.load().window.favourites == ["leo"])


def test_the_chosen_voice_has_a_star_of_its_own(desk: Desk) -> None:
    open_with_states(desk)
    QTest.mouseClick(desk.button("Add Joe to your favourites"), Qt.MouseButton.LeftButton)
    assert desk.button("Remove Joe from your favourites").isChecked()
    assert desk.window.voices.shown()[0] == "Joe"


def test_what_can_be_done_with_a_voice_is_in_a_menu_too(desk: Desk) -> None:
    open_with_states(desk)
    go_to(desk, "Tara")
    QApplication.sendEvent(view(desk).viewport(), _context_menu_event(view(desk)))
    menu = next(menu for menu in view(desk).findChildren(QMenu) if menu.isVisible())
    actions = {action.text(): action for action in menu.actions()}
    assert list(actions) == ["Choose", "Preview", "Add to favourites"]
    actions["Choose"].trigger()
    menu.close()
    assert desk.session.talk.voice == "tara"


def _context_menu_event(widget: QWidget) -> object:
    from PySide6.QtGui import QContextMenuEvent

    place = QPoint(10, 10)
    return QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, widget.mapToGlobal(place))


def test_states_are_true(home: object) -> None:
    settings = Settings()
    states = look_up(settings).by_name
    assert len(states) == 26
    assert states["Joe"] == VoiceState(True)
    assert not states["tara"].installed
    assert states["tara"].needs_bytes == 6_600_000_000
    assert {name for name, state in states.items() if not state.understood} == {"유나", "준서", "长乐", "白芷"}
    folder = settings.models_dir / find("tara").checkpoint
    folder.mkdir(parents=True)
    (folder / "part.bin").write_bytes(bytes(1000))
    assert look_up(settings).by_name["tara"].needs_bytes == 6_600_000_000 - 1000
    (folder / "config.json").write_text("{}")
    assert look_up(settings).by_name["tara"].installed


def test_korean_and_mandarin_are_marked_as_experimental(desk: Desk) -> None:
    open_with_states(desk)
    assert "한국어 · Korean · experimental" in told(view(desk))
    assert "中文 · Mandarin · experimental" in told(view(desk))
    marked = [text.split(",")[0] for text in told(view(desk)) if "experimental in conversation" in text]
    assert marked == ["유나 (Yuna)", "준서 (Junseo)", "长乐 (Changle)", "白芷 (Baizhi)"]


def test_an_installed_voice_is_a_stand_in_while_the_small_engine_speaks(qtbot: object) -> None:
    picker = VoicePicker()
    picker.fill("tara")
    picker.show_states(VoiceStates({"tara": VoiceState(True), "leah": VoiceState(False, 6_600_000_000)}))
    for engine, tara in (("lite", "stand-in · the small engine speaks"), ("full", "ready")):
        picker.show_engine(engine)
        rows = {text.split(",")[0]: text for text in told(picker.findChild(VoiceList))}  # type: ignore[arg-type]
        assert f"female · {tara}" in rows["Tara"]
        assert "stand-in · needs 6.6 GB" in rows["Leah"]
    picker.deleteLater()


@pytest.mark.parametrize(
    ("voice", "state", "engine", "before", "says"),
    [
        ("ऋतिका", VoiceState(True), "full", "en", ["Replies are in Hindi from now on."]),
        ("tara", VoiceState(True), "full", "hi", ["Replies are in English from now on."]),
        ("tara", VoiceState(True), "full", "en", []),
        ("amelie", VoiceState(False, 1), "mixed", "en", ["Replies are in French", "A stand-in speaks for Amelie."]),
        (
            "유나",
            VoiceState(True, 0, False),
            "full",
            "en",
            ["Replies are in Korean", "Talking in Korean is experimental"],
        ),
        ("amelie", VoiceState(False, 1), "lite", "en", ["Replies are in English with the small engine; an English"]),
        ("Joe", VoiceState(True), "lite", "fr", []),
    ],
)
def test_choosing_a_voice_says_what_changes(
    voice: str, state: VoiceState, engine: str, before: str, says: list[str]
) -> None:
    text = note(find(voice), state, engine, before)
    assert all(part in text for part in says)
    assert bool(text) == bool(says)


def test_a_voice_that_is_not_here_leads_to_the_models_page(desk: Desk) -> None:
    open_with_states(desk)
    asked: list[str] = []
    desk.window.voices.get_asked.connect(asked.append)
    with pytest.raises(StopIteration):
        desk.button("Get the real voice (6.6 GB)")
    go_to(desk, "Tara")
    press(desk, Qt.Key.Key_Return)
    button = desk.button("Get the real voice (6.6 GB)")
    assert button.accessibleName() == "Get the real voice of Tara, 6.6 GB"
    button.click()
    assert asked == ["tara"]


def test_a_preview_is_heard_at_once_the_second_time(desk: Desk) -> None:
    open_with_states(desk)
    for times in (1, 2):
        QTest.mouseClick(desk.button("Preview"), Qt.MouseButton.LeftButton)
        desk.until(lambda: desk.state == "Speaking" and desk.speaker.written_s == 2.0)
        desk.speaker.play_all()
        desk.until(lambda: desk.state == "Ready")
        assert len(desk.assistant.said) == 1, times
    assert sound(1.0).dtype == "float32"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_row_shows_all_of_its_text_and_the_list_begins_at_the_chosen_voice(desk: Desk, scale: float) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, "light", scale)
    try:
        open_with_states(desk, voice="유나")
        rows = view(desk)
        chosen = next(item for item in rows.findItems("유나 · Yuna", Qt.MatchFlag.MatchExactly))
        desk.until(lambda: rows.viewport().rect().contains(rows.visualItemRect(chosen)))
        option = QStyleOptionViewItem()
        rows.initViewItemOption(option)
        for row in range(rows.count()):
            index = rows.model().index(row, 0)
            needs = rows.itemDelegate().sizeHint(option, index).height()
            assert rows.visualRect(index).height() >= needs
    finally:
        theme.apply(app, "light", 1.0)


def test_the_list_begins_at_its_top_where_the_chosen_voice_is_in_sight_there(desk: Desk) -> None:
    open_with_states(desk)
    desk.until(lambda: view(desk).verticalScrollBar().maximum() > 0)
    assert view(desk).verticalScrollBar().value() == 0


def test_the_list_begins_at_the_language_of_a_chosen_voice_farther_down(desk: Desk) -> None:
    open_with_states(desk, voice="carlo")
    heading, chosen = (view(desk).findItems(text, Qt.MatchFlag.MatchContains)[0] for text in ("Italian", "Carlo"))
    inside = view(desk).viewport().rect()
    desk.until(lambda: all(inside.contains(view(desk).visualItemRect(item)) for item in (heading, chosen)))


def test_a_click_leaves_the_list_where_it_is(desk: Desk) -> None:
    open_with_states(desk, voice="carlo")
    at = view(desk).verticalScrollBar().value()
    place = view(desk).visualItemRect(view(desk).findItems("Pietro", Qt.MatchFlag.MatchExactly)[0])
    assert at > 0
    QTest.mouseClick(view(desk).viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, place.center().y()))
    desk.until(lambda: desk.session.talk.voice == "pietro")
    assert (
        abs(view(desk).visualItemRect(view(desk).findItems("Pietro", Qt.MatchFlag.MatchExactly)[0]).top() - place.top())
        < 60
    )


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_name_with_its_reading_takes_a_second_line_rather_than_be_cut(
    desk: Desk, qapp: QApplication, scale: float
) -> None:
    theme.apply(qapp, "light", scale)
    try:
        open_with_states(desk)
        desk.window.panes.set_widths({"voices": 260})
        desk.until(lambda: view(desk).viewport().width() < 260)
        rows = [view(desk).findItems(name, Qt.MatchFlag.MatchStartsWith)[0] for name in ("ऋतिका", "Tara")]
        long, short = (view(desk).visualItemRect(row).height() for row in rows)
        line = view(desk).fontMetrics().height()
        assert (long - short > 0.8 * line) is (scale > 1)
    finally:
        theme.apply(qapp, "light", 1.0)
