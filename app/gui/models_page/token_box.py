"""Where a token for gated models is entered: in the card of the model that needs it."""

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.gui.buttons import IconButton
from app.gui.labels import label


class TokenBox(QFrame):
    """Says how to get a token, and takes it. What is typed is never shown, and gone from here once it was given.

    Signals:
        given(str): the token.
    """

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._links = ("", "")
        self._field = QLineEdit(self)
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self._field.setPlaceholderText(self.tr("Hugging Face token"))
        self._field.setAccessibleName(self.tr("Hugging Face token"))
        self._field.setAccessibleDescription(self.tr("Kept by the system's keyring, and shown nowhere"))
        self._field.returnPressed.connect(self._give)
        self._use = IconButton("key", self.tr("Use this token"), self.tr("Use this token"), self)
        self._use.clicked.connect(self._give)
        self._addresses = [label("muted", "", self, wrap=True) for _ in range(2)]
        self._lay_out()

    def ask(self, links: tuple[str, str]) -> None:
        """Ask for a token: `links` are the page of the model and the one where tokens are made."""
        self._links = links
        for shown, link in zip(self._addresses, links, strict=True):
            shown.setText(link.replace("/", "/\u200b"))  # may be broken there where there is no room for all of it
        self._field.clear()
        self.show()

    def focus(self) -> None:
        """Let the user type."""
        self._field.setFocus()

    @Slot()
    def _give(self) -> None:
        token = self._field.text().strip()
        self._field.clear()
        if token:
            self.given.emit(token)

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._links[self._number()]))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._links[self._number()])

    def _number(self) -> int:
        """Which link the button that was pressed belongs to."""
        sender = self.sender()
        return int(sender.property("link")) if sender is not None else 0

    def _lay_out(self) -> None:
        steps = (
            self.tr("1. Agree to the terms on the model's page; it is free, and asked for by its makers:"),
            self.tr("2. Make a token that may read, and paste it below:"),
        )
        names = (self.tr("the model's page"), self.tr("the page for tokens"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(4)
        for number, (step, name) in enumerate(zip(steps, names, strict=True)):
            column.addWidget(label("step", step, self, wrap=True))
            row = QHBoxLayout()
            row.addWidget(self._addresses[number], 1)
            for icon, text, act in (
                ("copy", self.tr("Copy the address of {page}"), self._copy),
                ("open", self.tr("Open {page} in the browser"), self._open),
            ):
                button = IconButton(icon, text.format(page=name), parent=self)
                button.setProperty("link", number)
                button.clicked.connect(act)
                row.addWidget(button)
            column.addLayout(row)
        entry = QGridLayout()
        entry.addWidget(self._field, 0, 0)
        entry.addWidget(self._use, 0, 1)
        entry.setColumnStretch(0, 1)
        column.addLayout(entry)
        note = self.tr("The token goes into the system's keyring and to Hugging Face, nowhere else")
        column.addWidget(label("muted", note, self, wrap=True))
