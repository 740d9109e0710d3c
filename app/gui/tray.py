"""The icon in the system's tray: shows the state, and does the few things one wants without the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.gui import icons, theme
from app.gui.state import State, look

if TYPE_CHECKING:
    from app.gui.window import Window

SIZES = (16, 22, 32, 48, 64)


class Tray(QObject):
    """An icon with a menu. Where the desktop has no tray, `available` is False and nothing is shown.

    Signals:
        toggle_asked(): start or stop a recording.
        new_asked(): begin a new conversation.
    """

    toggle_asked = Signal()
    new_asked = Signal()

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._menu = QMenu(window)
        self._talk = self._menu.addAction("")
        self._talk.triggered.connect(self.toggle_asked)
        self._menu.addSeparator()
        show = self._menu.addAction(self.tr("Show Lyre"))
        show.triggered.connect(window.come_forward)
        self.new = self._menu.addAction(self.tr("New conversation"))
        self.new.triggered.connect(self.new_asked)
        self._menu.addSeparator()
        leave = self._menu.addAction(self.tr("Quit"))
        leave.triggered.connect(window.quit)
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self.show_state(State.LOADING)

    @property
    def available(self) -> bool:
        """Whether the icon is on screen."""
        return self._icon.isVisible()

    @property
    def told(self) -> str:
        """What the icon says when it is pointed at."""
        return self._icon.toolTip()

    @property
    def menu(self) -> QMenu:
        """What a click on the icon opens."""
        return self._menu

    def start(self) -> None:
        """Show the icon where there is a tray; this asks the desktop, which takes some milliseconds."""
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._icon.show()

    def stop(self) -> None:
        """Take the icon away."""
        self._icon.hide()

    @Slot(object)
    def show_state(self, state: State) -> None:
        """Show `state` by drawing, colour and words."""
        told = look(state, "")
        self._icon.setIcon(_badge("talk" if state is State.READY else told.icon, getattr(theme.LIGHT, told.colour)))
        self._icon.setToolTip(self.tr("Lyre: {state}").format(state=told.words))
        self._talk.setText(self.tr("Stop and send") if state.is_recording else self.tr("Talk"))
        self._talk.setEnabled(state.can_talk or state.is_recording)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self._window.come_forward()


def _badge(icon: str, colour: str) -> QIcon:
    """Return `icon` in white on a disc of `colour`, which is seen on light and dark panels alike."""
    made = QIcon()
    for size in SIZES:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QRectF(0, 0, size, size))
        edge = size * 0.17
        icons.draw(painter, icon, theme.LIGHT.on_state, QRectF(edge, edge, size - 2 * edge, size - 2 * edge))
        painter.end()
        made.addPixmap(picture)
    return made
