"""The voices as a list: favourites first, then by language, each with its reading, gender and state."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QWidget

from app.engine.voices import Voice, languages, voices
from app.gui import voice_rows as rows
from app.gui.language_names import language_name
from app.gui.voice_search import findable
from app.gui.voice_states import VoiceStates

_KEYS = {Qt.Key.Key_Return: "choose", Qt.Key.Key_Enter: "choose", Qt.Key.Key_Right: "play", Qt.Key.Key_Asterisk: "star"}


class VoiceList(QListWidget):
    """Every voice of the catalogue. The arrows go from one to the next, Enter chooses it, Right plays it, and an
    asterisk makes it a favourite; a click does what it is on.

    Signals:
        chosen(str): the name of the voice that the user chose.
        play_asked(str): the voice that the user wants to hear, or to stop.
        star_asked(str): the voice that is to be a favourite, or none any more.
    """

    chosen = Signal(str)
    play_asked = Signal(str)
    star_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = self._playing = self._engine = self._sought = ""
        self._can_play = False
        self._favourites: tuple[str, ...] = ()
        self._states = VoiceStates()
        self._pressed = ""
        self._was_moved = False
        self._rows = rows.VoiceDelegate(self)
        self.setAccessibleName(self.tr("Voices"))
        self.setAccessibleDescription(self.tr("Enter chooses, the right arrow plays, an asterisk makes a favourite"))
        self.setItemDelegate(self._rows)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)  # a narrow row needs more lines
        self.verticalScrollBar().rangeChanged.connect(self._on_laid_out)
        self.verticalScrollBar().actionTriggered.connect(self._on_scrolled)
        self._fill()

    def choose(self, name: str) -> None:
        """Show the voice called `name` as the chosen one, without telling anybody."""
        self._chosen = name
        self._go_to(name)
        self._update()

    def show_states(self, states: VoiceStates, engine: str) -> None:
        """Say of every voice whether it is there, with that engine."""
        self._states, self._engine = states, engine
        self._update()

    def show_favourites(self, names: tuple[str, ...]) -> None:
        """List these voices first."""
        if names != self._favourites:
            current, at = self._at_cursor(), self.verticalScrollBar().value()
            self._favourites = names
            self._fill()
            self.search(self._sought)
            self._go_to(current)
            self.verticalScrollBar().setValue(at)

    def show_playing(self, name: str, can_play: bool) -> None:
        """Say which voice is being heard, or none, and whether one can be."""
        self._playing, self._can_play = name, can_play
        self._update()

    @Slot(str)
    def search(self, text: str) -> None:
        """Show only voices that `text` finds: by name, reading, language or gender, without accents."""
        self._sought = text
        heading: QListWidgetItem | None = None
        for item in self._items():
            if item.data(rows.IS_HEADING):
                heading = item
                item.setHidden(True)
            else:
                hidden = not item.data(rows.FINDABLE).found_by(text)
                item.setHidden(hidden)
                if heading is not None and not hidden:
                    heading.setHidden(False)

    def shown(self) -> list[str]:
        """Names of the voices that the search left, in order."""
        return [item.data(rows.NAME) for item in self._items() if item.data(rows.NAME) and not item.isHidden()]

    def take_first(self) -> None:
        """Go to the first voice that the search left."""
        names = self.shown()
        if names and (self._at_cursor() not in names):
            self._go_to(names[0])

    def selectionCommand(
        self,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
        event: QEvent | None = None,  # noqa: ARG002
    ) -> QItemSelectionModel.SelectionFlag:
        """Select by choosing alone: going from row to row doesn't."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key means; the space bar is left to the window."""
        self._was_moved = True
        act = _KEYS.get(Qt.Key(event.key()), "")
        if act and self._at_cursor():
            self._do(act, self._at_cursor())
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, and stay there."""
        self._was_moved = True
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where it began; what one pressed on stays under the mouse."""
        self._was_moved = True
        super().mousePressEvent(event)
        self._pressed = self._name_at(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what is under the mouse, where it began there too."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        name = self._name_at(place)
        if name and name == self._pressed and event.button() == Qt.MouseButton.LeftButton:
            row = self.visualRect(self.indexAt(place))
            spots = (self._rows.star_place, self._rows.play_place)
            on_star, on_play = (spot(row, self.fontMetrics()).contains(place) for spot in spots)
            self._do("star" if on_star else "play" if on_play else "choose", name)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the voice."""
        name = self._at_cursor()
        if name:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            starred = name in self._favourites
            star = self.tr("Remove from favourites") if starred else self.tr("Add to favourites")
            play = self.tr("Stop") if name == self._playing else self.tr("Preview")
            for text, act in ((self.tr("Choose"), "choose"), (play, "play"), (star, "star")):
                menu.addAction(text).setData((act, name))
            menu.triggered.connect(self._on_menu)
            menu.popup(event.globalPos())

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the top, or at the chosen voice's language where that is farther down."""
        super().showEvent(event)
        self._was_moved = False
        self._begin()

    def _do(self, act: str, name: str) -> None:
        signal = {"choose": self.chosen, "play": self.play_asked, "star": self.star_asked}[act]
        signal.emit(name)

    @Slot()
    def _on_laid_out(self) -> None:
        """Rows are higher or fewer fit: begin anew, until somebody scrolls."""
        if not self._was_moved:
            self._begin()

    def _begin(self) -> None:
        self.verticalScrollBar().setValue(0)
        self._show_heading()

    @Slot()
    def _on_scrolled(self) -> None:
        self._was_moved = True

    @Slot(object)
    def _on_menu(self, action: object) -> None:
        self._do(*action.data())  # type: ignore[attr-defined]

    def _fill(self) -> None:
        self.clear()
        favourites = [voice for name in self._favourites for voice in voices() if voice.name == name]
        if favourites:
            self._add_heading(self.tr("Favourites"))
            for voice in favourites:
                self._add_voice(voice)
        for code, language in languages().items():
            own = [voice for voice in voices() if voice.language == code and voice not in favourites]
            if own:
                name = language_name(code)
                self._add_heading(name if name == language.native_name else f"{language.native_name} · {name}", code)
            for voice in own:
                self._add_voice(voice)
        self._update()

    def _add_heading(self, text: str, code: str = "") -> None:
        item = QListWidgetItem(text, self)
        item.setData(rows.HEADING_TEXT, text)
        item.setData(rows.LANGUAGE, code)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setData(rows.IS_HEADING, True)

    def _add_voice(self, voice: Voice) -> None:
        item = QListWidgetItem(rows.title(voice), self)
        item.setData(rows.NAME, voice.name)
        language = languages()[voice.language]
        told = [language.name, language.native_name, language_name(voice.language), rows.gender_text(voice)]
        item.setData(rows.FINDABLE, findable([voice.name, voice.latin], told))

    def _update(self) -> None:
        """Write what changes into every row."""
        by_name = {voice.name: voice for voice in voices()}
        experimental = {by_name[name].language for name, one in self._states.by_name.items() if not one.understood}
        for item in self._items():
            if name := item.data(rows.NAME):
                self._update_row(item, by_name[name])
            elif item.data(rows.LANGUAGE) in experimental:
                item.setText(self.tr("{language} · experimental").format(language=item.data(rows.HEADING_TEXT)))
                item.setToolTip(self.tr("Lyre was not made to understand this language when you speak it"))
        self.viewport().update()

    def _update_row(self, item: QListWidgetItem, voice: Voice) -> None:
        state = rows.state_text(voice, self._states.by_name.get(voice.name), self._engine)
        favourite, chosen = voice.name in self._favourites, voice.name == self._chosen
        language = language_name(voice.language)
        told = [text for text in (language if favourite else rows.gender_text(voice), state) if text]
        name = voice.latin if voice.name.casefold() == voice.latin.casefold() else f"{voice.name} ({voice.latin})"
        heard = self._states.by_name.get(voice.name)
        marks = [self.tr("experimental in conversation")] * (heard is not None and not heard.understood)
        marks += [self.tr("chosen")] * chosen + [self.tr("favourite")] * favourite
        how = " · ".join(text for text in (rows.gender_text(voice), state) if text)
        spoken = ", ".join([name, language, how, *marks])
        for role, value in (
            (rows.DETAIL, " · ".join(told)),
            (rows.IS_CHOSEN, chosen),
            (rows.IS_FAVOURITE, favourite),
            (rows.IS_PLAYING, voice.name == self._playing),
            (rows.CAN_PLAY, self._can_play),
            (Qt.ItemDataRole.AccessibleTextRole, spoken),
            (Qt.ItemDataRole.ToolTipRole, spoken),
        ):
            if item.data(role) != value:
                item.setData(role, value)
        if chosen != item.isSelected():
            item.setSelected(chosen)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def _at_cursor(self) -> str:
        item = self.currentItem()
        return str(item.data(rows.NAME) or "") if item is not None and not item.isHidden() else ""

    def _name_at(self, place: QPoint) -> str:
        item = self.itemAt(place)
        return str(item.data(rows.NAME) or "") if item is not None else ""

    def _go_to(self, name: str) -> None:
        for item in self._items():
            if name and item.data(rows.NAME) == name:
                self.setCurrentItem(item, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._show_heading()

    def _show_heading(self) -> None:
        row = self.currentRow()
        while row > 0 and not self.item(row).data(rows.IS_HEADING):
            row -= 1
        if row >= 0 and not self.viewport().rect().contains(self.visualItemRect(self.item(self.currentRow()))):
            self.scrollToItem(self.item(row), QListWidget.ScrollHint.PositionAtTop)
            self.scrollToItem(self.item(self.currentRow()))
