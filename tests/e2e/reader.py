"""What a screen reader gets to know, over AT-SPI. Run by the system's `python3`, which has pyatspi; prints JSON lines.

`reader.py tree` prints every node that is showing, `reader.py focused` that which has the keyboard, `reader.py press
NAME` presses the control of that name, and `reader.py listen` prints what is announced until it is ended.
"""

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import pyatspi  # type: ignore[import-not-found]

TIMEOUT_S = 20.0


def say(told: dict[str, Any]) -> None:
    """Write one line."""
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def lyre() -> Any:
    """Return Lyre's node once it is there."""
    give_up = time.monotonic() + TIMEOUT_S
    while time.monotonic() < give_up:
        for program in pyatspi.Registry.getDesktop(0):
            if program is not None and program.name == "Lyre":
                return program
        time.sleep(0.1)
    sys.exit("Lyre is not on the accessibility bus")


def nodes(node: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[Any, tuple[str, ...]]]:
    """Every node that is showing below `node`, with where it is."""
    for child in node:
        if child is None:
            continue
        states = child.getState()
        if states.contains(pyatspi.STATE_SHOWING) or child.getRoleName() in ("frame", "dialog"):
            yield child, path
            if not states.contains(pyatspi.STATE_MANAGES_DESCENDANTS):
                yield from nodes(child, (*path, f"{child.getRoleName()} {child.name}"))


def tree() -> None:
    """Print what is showing: role, name, description, states, and the names above it."""
    for node, path in nodes(lyre()):
        states = [pyatspi.stateToString(state) for state in node.getState().getStates()]
        told = {"role": node.getRoleName(), "name": node.name, "description": node.description}
        say({**told, "states": states, "path": path})


def focused() -> None:
    """Print the node that has the keyboard."""
    for node, _ in nodes(lyre()):
        if node.getState().contains(pyatspi.STATE_FOCUSED):
            say({"role": node.getRoleName(), "name": node.name})


def press(name: str) -> None:
    """Do what the control of that name does when it is pressed."""
    for node, _ in nodes(lyre()):
        if node.name == name and "Action" in pyatspi.listInterfaces(node):
            action = node.queryAction()
            wanted = [at for at in range(action.nActions) if action.getName(at).lower() in ("press", "toggle")]
            if wanted:
                action.doAction(wanted[0])
                return
    sys.exit(f"there is no {name!r} to press")


def listen() -> None:
    """Print the names that change and the announcements that come."""
    lyre()

    def told(event: Any) -> None:
        say({"event": str(event.type), "name": event.source.name, "said": str(event.any_data)})

    pyatspi.Registry.registerEventListener(told, "object:property-change:accessible-name", "object:announcement")
    say({"event": "listening"})
    pyatspi.Registry.start()


if __name__ == "__main__":
    commands: dict[str, Any] = {"tree": tree, "focused": focused, "press": press, "listen": listen}
    commands[sys.argv[1]](*sys.argv[2:])
