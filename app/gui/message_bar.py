"""The bar that says what happened and what to do about it. Messages never open a window of their own."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.gui.announcement import announce
from app.gui.buttons import IconButton
from app.gui.engine_words import in_window_language
from app.gui.icons import pixmap
from app.gui.labels import label
from app.gui.notice import Notice
from app.gui.theme import current, scale


class MessageBar(QFrame):
    """Shows the last notice until it is closed or solved; behind it wait those that are lasting.

    Signals:
        action_chosen(str): the notice's action.
        shown(object): a `Notice` that is new.
    """

    action_chosen = Signal(str)
    shown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice = Notice("")
        self._lasting: list[Notice] = []
        self._icon = QLabel(self)
        self._what = label("what", "", self, wrap=True)
        self._remedy = label("remedy", "", self, wrap=True)
        for line in (self._what, self._remedy):
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = QPushButton(self)
        self._action.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._action.clicked.connect(self._act)
        self._copy = IconButton("copy", self.tr("Copy the details of this message"), parent=self)
        self._copy.clicked.connect(self._copy_details)
        self._close = IconButton("close", self.tr("Close this message"), parent=self)
        self._close.clicked.connect(self._dismiss)
        self._lay_out()
        self.hide()

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Show `notice` in place of the one before."""
        is_new = notice not in self._lasting
        if notice.lasting and is_new:
            self._lasting.append(notice)
        self._notice = notice
        self._what.setText(_sentence(notice.what))
        self._remedy.setText(_sentence(notice.remedy))
        self._remedy.setVisible(bool(notice.remedy))
        self._action.setText(self._label(notice.action))
        self._action.setVisible(bool(self._label(notice.action)))
        self._copy.setVisible(bool(notice.details))
        self._colour()
        self.show()
        self.setAccessibleName(" ".join(text for text in (self._what.text(), self._remedy.text()) if text))
        announce(self, self.accessibleName())
        if is_new:
            self.shown.emit(notice)

    def start_over(self) -> None:
        """The user does something new: what was said of the thing before is over."""
        if self.isVisible() and not self._notice.lasting:
            self._dismiss()

    def forget(self) -> None:
        """What was lasting is mended."""
        self._lasting.clear()
        self.hide()

    @Slot()
    def _dismiss(self) -> None:
        if self._notice in self._lasting:
            self._lasting.remove(self._notice)
        self.hide()
        if self._lasting:
            self.show_notice(self._lasting[-1])

    def _label(self, action: str) -> str:
        if action.startswith("get ") or action in ("models", "token"):
            return self.tr("See the models")
        if action.startswith("set "):
            return self.tr("Change that")
        if action.startswith("open "):
            return self.tr("Open the page")
        return {
            "retry": self.tr("Try again"),
            "diagnostics": self.tr("Copy diagnostics"),
            "reload": self.tr("Load it again"),
            "settings": self.tr("See the settings"),
            "voices": self.tr("See the voices"),
        }.get(action, "")

    def _colour(self) -> None:
        colours = current()
        problem = self._notice.problem
        self.setProperty("problem", problem)
        for widget in (self, self._what, self._remedy):
            widget.style().polish(widget)
        colour = colours.on_warn if problem else colours.on_info
        icon = "failed" if problem else "information"
        self._icon.setPixmap(pixmap(icon, colour, round(22 * scale()), self.devicePixelRatioF()))

    @Slot()
    def _act(self) -> None:
        self._dismiss()
        self.action_chosen.emit(self._notice.action)

    @Slot()
    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._notice.details)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._what)
        words.addWidget(self._remedy)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 8, 9)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        for widget in (self._action, self._copy, self._close):
            row.addWidget(widget)


def _sentence(text: str) -> str:
    """Write a line of an error as a sentence: they start in lower case, since `lyre:` stands before them elsewhere."""
    text = in_window_language(text)
    return f"{text[:1].upper()}{text[1:]}" if text else ""
