"""Other models while the window is open: the engine takes them between turns, and says so."""

import logging

import pytest

from app.errors import NotInstalled
from app.gui.engine_thread import AssistantLike
from tests.gui.conftest import Desk
from tests.gui.fakes import FakeAssistant, Gate, answer


class SlowToReload(FakeAssistant):
    """Takes other models when the test says so, and is another engine then."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = Gate()

    def reload(self) -> None:
        super().reload()
        self.gate.wait()
        self.engine = "full"


def test_the_window_loads_meanwhile_and_names_the_new_engine(desk: Desk) -> None:
    desk.assistant = assistant = SlowToReload()
    desk.open()
    assert "Small engine on this machine" in desk.seen()
    desk.session.engine.reload()
    desk.until(lambda: desk.state == "Loading")
    assistant.gate.open()
    desk.until(lambda: desk.state == "Ready")
    assert "Full engine on this machine" in desk.seen()


def test_a_turn_is_answered_before_and_keeps_its_state(desk: Desk) -> None:
    gate = Gate()
    desk.assistant.script = answer(gate)
    desk.open()
    desk.type("What is the capital of France?")
    desk.until(gate.reached.is_set)
    desk.session.engine.reload()
    assert desk.assistant.reloads == 0
    gate.open()
    desk.until_it_speaks()
    desk.until(lambda: desk.assistant.reloads == 1)
    assert desk.state == "Speaking"
    desk.speaker.play_all()
    desk.until(lambda: desk.state == "Ready")
    assert "Loading" not in desk.states


def test_what_cannot_be_taken_leaves_the_engine_as_it_was(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    class Refuses(FakeAssistant):
        def reload(self) -> None:
            super().reload()
            raise NotInstalled("nothing is here", "install it")

    desk.assistant = Refuses()
    desk.open()
    desk.session.engine.reload()
    desk.until(lambda: desk.assistant.reloads == 1 and desk.state == "Ready")
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    caplog.clear()
    desk.type("Still there?")
    desk.until_it_speaks()


def test_an_engine_that_could_not_be_loaded_is_tried_again_when_models_came(desk: Desk) -> None:
    loads: list[Exception | FakeAssistant] = [NotInstalled("a model is missing", "get it"), desk.assistant]

    def load() -> AssistantLike:
        found = loads.pop(0)
        if isinstance(found, Exception):
            raise found
        return found

    desk.open(load, ready=False)
    desk.until(lambda: desk.state == "Not working")
    desk.session.engine.reload()
    desk.until(lambda: desk.state == "Ready")
