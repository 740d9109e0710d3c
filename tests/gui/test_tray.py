"""The icon in a real tray: a desktop's watcher of our own on a bus of our own, on a screen of our own."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, HeaderFields, Message, new_method_call
from jeepney.io.blocking import open_dbus_connection

from app import channel
from tests.e2e.desktop import screen
from tests.gui import bus

WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"

pytestmark = pytest.mark.skipif(
    not (bus.available() and shutil.which("Xvfb") and shutil.which("xdotool")),
    reason="needs dbus-daemon, Xvfb, xdotool",
)


@dataclass
class Panel:
    """A desktop's panel: what it is told of the app's icon."""

    address: str
    display: str
    items: list[str] = field(default_factory=list)

    def answer(self, _: bus.Service, message: Message) -> bus.Answer:
        member = message.header.fields[HeaderFields.member]
        if member == "RegisterStatusNotifierItem":
            self.items.append(message.header.fields[HeaderFields.sender])
            return "", ()
        if member == "GetAll":
            return "a{sv}", ({"IsStatusNotifierHostRegistered": ("b", True)},)
        return "v", (("b", True),)

    def ask(self, path: str, interface: str, method: str, signature: str, *arguments: Any) -> Any:
        with open_dbus_connection(self.address) as connection:
            address = DBusAddress(path, bus_name=self.items[0], interface=interface)
            return connection.send_and_get_reply(
                new_method_call(address, method, signature, arguments), timeout=10
            ).body

    def icon(self, name: str) -> Any:
        return self.ask("/StatusNotifierItem", "org.freedesktop.DBus.Properties", "Get", "ss", ITEM, name)[0][1]

    def menu(self) -> list[str]:
        layout = self.ask("/MenuBar", "com.canonical.dbusmenu", "GetLayout", "iias", 0, -1, [])
        return re.findall(r"'label': \('s', '([^']*)'\)", str(layout))


@pytest.fixture
def panel() -> Iterator[Panel]:
    with bus.running() as address, screen() as x_server:
        made = Panel(address, x_server.display)
        watcher = bus.Service(address, WATCHER, made.answer)
        yield made
        watcher.close()


@pytest.fixture
def app(panel: Panel, home: Path) -> Iterator["subprocess.Popen[str]"]:
    """The window with a scripted assistant, ready, whose closing leaves it in the tray."""
    environment = {**os.environ, "DISPLAY": panel.display, "DBUS_SESSION_BUS_ADDRESS": panel.address}
    environment |= {"LYRE__WINDOW__CLOSE_TO_TRAY": "true", "LYRE__WINDOW__FIRST_RUN_DONE": "true"}
    environment.pop("QT_QPA_PLATFORM", None)
    command = [sys.executable, "-m", "tests.gui.start", "stay"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert any(line == "ready\n" for line in process.stdout)
        yield process
        process.kill()


def test_the_icon_tells_the_state_and_closing_leaves_it_there(app: "subprocess.Popen[str]", panel: Panel) -> None:
    assert panel.icon("ToolTip")[2] == "Lyre: Ready"
    assert [size[0] for size in panel.icon("IconPixmap")] == [16, 22, 32, 48, 64]
    assert panel.menu() == ["Talk", "Show Lyre", "New conversation", "Quit"]
    ready = panel.icon("IconPixmap")
    on_screen = {"DISPLAY": panel.display, "PATH": os.environ["PATH"]}
    find = ["xdotool", "search", "--onlyvisible", "--name", "^Lyre$"]
    subprocess.run([*find, "windowfocus", "--sync", "key", "ctrl+w"], env=on_screen, check=True, timeout=30)
    assert channel.ask("toggle")["state"] in ("arming", "listening")
    assert app.stdout is not None
    assert any("listening" in line for line in app.stdout)
    assert panel.icon("ToolTip")[2] == "Lyre: Listening"
    assert panel.menu()[0] == "Stop and send"
    assert panel.icon("IconPixmap") != ready
    assert subprocess.run(find, env=on_screen, capture_output=True, timeout=30).stdout == b""
    app.send_signal(signal.SIGTERM)
    assert app.wait(20) == 0
