"""The first screen of all: what this machine has, what it can run now, what a download would bring; then talk."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractSlider, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app import lite_voices
from app.gui.buttons import IconButton
from app.gui.icons import pixmap
from app.gui.labels import label
from app.gui.models_page.fact_lines import FactLines
from app.gui.theme import current

if TYPE_CHECKING:
    from app.gui.models_page.survey import Survey
    from app.gui.session import Session
    from app.gui.sound_system import Devices
    from app.gui.window import Window

WIDEST = 640
"""Width in pixels beyond which lines get too long to read, at normal text size."""


_SCROLL = {
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}


class FirstRun(QWidget):
    """A page over all others. Enter starts to talk, Escape does the same; it goes when another page is shown.

    Signals:
        models_asked(): the user wants to see the models.
        talk_asked(): the user wants to talk.
        left(): it was left, in whatever way but by closing the window.
    """

    models_asked = Signal()
    talk_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._logo = QLabel(self)
        self._has = FactLines(self)
        self._now = label("fact", "", self, wrap=True)
        self._could = label("fact", self.tr("This machine is being looked at"), self, wrap=True)
        self._talk = IconButton("talk", self.tr("Start talking"), self.tr("Start talking"), self)
        self._talk.setProperty("kind", "primary")
        self._talk.setProperty("wide", True)
        self._models = IconButton("models", self.tr("See the models"), self.tr("See the models"), self)
        for button, asked in ((self._talk, self.talk_asked), (self._models, self.models_asked)):
            button.setAutoDefault(True)  # Enter presses the one with the focus
            button.clicked.connect(asked)
        self._lay_out()
        for icon, name in (
            ("graphics", self.tr("Graphics")),
            ("memory", self.tr("Memory")),
            ("disk", self.tr("Disk")),
            ("microphone", self.tr("Microphone")),
            ("speaker", self.tr("Speaker")),
        ):
            self._has.tell(icon, name, "…")
        self._colour()

    @Slot(object)
    def show_survey(self, survey: "Survey") -> None:
        """Tell what was found on this machine."""
        from app.gui.models_page.machine_facts import could_line, tell_machine

        tell_machine(self._has, survey)
        self._could.setText(could_line(survey))

    @Slot(object)
    def show_devices(self, devices: "Devices") -> None:
        """Tell which microphones and speakers there are."""
        for icon, name, none, found in (
            ("microphone", self.tr("Microphone"), self.tr("None; you can type"), devices.microphones),
            ("speaker", self.tr("Speaker"), self.tr("None; you can read the answers"), devices.speakers),
        ):
            self._has.tell(icon, name, ", ".join(one.name for one in found) or none)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape lead on to the talk page; arrows scroll where not all has room."""
        if event.key() in _SCROLL:
            self._scroll.verticalScrollBar().triggerAction(_SCROLL[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.talk_asked.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Have the keyboard on the big button."""
        super().showEvent(event)
        self._talk.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page is shown; a window that is closed or minimized hides no page by itself."""
        super().hideEvent(event)
        if self.isHidden():
            self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_logo"):
            self._colour()

    def _colour(self) -> None:
        self._has.colour()
        self._logo.setPixmap(pixmap("lyre", current().accent, 56, self.devicePixelRatioF()))

    def _lay_out(self) -> None:
        small = self.tr(
            "You can talk at once: a small engine is built in. It hears and answers in English, and runs on the"
            " processor alone."
        )
        voiceless = self.tr("A small engine is built in; its voices are a download, which you find among the models.")
        self._now.setText(voiceless if lite_voices.lacking() else small)
        card = QFrame(self)
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(22, 18, 22, 18)
        inside.setSpacing(8)
        for heading, widget in (
            (self.tr("This machine"), self._has),
            (self.tr("Now"), self._now),
            (self.tr("With a download, whenever you like"), self._could),
        ):
            inside.addWidget(label("heading", heading, self))
            inside.addWidget(widget)
            inside.addSpacing(6)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._talk)
        buttons.addSpacing(8)
        buttons.addWidget(self._models)
        buttons.addStretch(1)
        inner = QWidget()
        inner.setObjectName("page")
        inner.setMaximumWidth(round(WIDEST * max(1.0, self.fontMetrics().height() / 17)))
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(10)
        column.addStretch(1)
        column.addWidget(self._logo, 0, Qt.AlignmentFlag.AlignHCenter)
        promise = self.tr("Talk with an assistant that lives on this machine. Nothing that you say leaves it.")
        for style, text in (("welcome", self.tr("Welcome to Lyre")), ("muted", promise)):
            line = label(style, text, self, wrap=True)
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(line)
        column.addSpacing(8)
        column.addWidget(card)
        column.addStretch(1)
        self._scrolling(inner, buttons)

    def _scrolling(self, inner: QWidget, buttons: QHBoxLayout) -> None:
        """The buttons stay in sight where the rest has no room."""
        centre = QWidget()
        centre.setObjectName("page")
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        scroll = self._scroll = QScrollArea(self, widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(centre)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 24)
        whole.addWidget(scroll, 1)
        whole.addSpacing(8)
        whole.addLayout(buttons)


class Welcome(QObject):
    """Shows the first screen over `window`, tells it what is found, and takes it away when it is left."""

    def __init__(self, window: "Window", session: "Session") -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        page = self._page = FirstRun()
        page.talk_asked.connect(self._talk)
        page.models_asked.connect(self._show_models)
        page.left.connect(self._end)
        session.models.surveyed.connect(page.show_survey)
        session.sound.devices_changed.connect(page.show_devices)
        session.sound.follow_devices(True)
        session.models.look()
        window.cover(page)

    @Slot()
    def _talk(self) -> None:
        self._window.show_page("talk")
        self._window.talk_area.button.setFocus()

    @Slot()
    def _show_models(self) -> None:
        self._window.show_page("models")

    @Slot()
    def _end(self) -> None:
        """It was seen, and is not shown again."""
        self._session.sound.follow_devices(False)
        self._session.settings.keeper.change("window.first_run_done", True)
        self._page.deleteLater()
        self.deleteLater()
