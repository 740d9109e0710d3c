"""What the manager does after a turn failed, when it is asked to: a rung down, a stand-in, caches freed."""

from pathlib import Path

from app.engine.events import ReplyText
from app.errors import Recovery
from tests.engine.manager_kit import adjusted, manager_on, question, told


def test_a_step_down_answers_with_the_next_rung_and_says_so(models: Path) -> None:
    manager = manager_on(models)
    manager.load()
    before = manager.plan
    assert before is not None
    assert manager.recover(Recovery.NEXT_RUNG)
    events = list(manager.respond(question()))
    assert manager.plan == before.below
    assert adjusted(events)
    assert told(events, ReplyText)
    manager.close()


def test_below_the_last_rung_there_is_nothing(models: Path) -> None:
    manager = manager_on(models)
    manager.load()
    steps = 0
    while manager.recover(Recovery.NEXT_RUNG):
        steps += 1
    assert steps > 0
    assert manager.plan is not None
    assert manager.plan.below is None
    assert told(list(manager.respond(question())), ReplyText)
    manager.close()


def test_a_voice_that_fails_gets_its_stand_in_once(models: Path) -> None:
    manager = manager_on(models)
    manager.load()
    assert manager.recover(Recovery.STAND_IN)
    assert adjusted(list(manager.respond(question())))
    assert not manager.recover(Recovery.STAND_IN), "it speaks already"
    manager.close()


def test_what_it_does_not_know_it_refuses_and_memory_is_freed_at_any_time(models: Path) -> None:
    manager = manager_on(models)
    manager.load()
    assert not manager.recover(Recovery.OTHER_VOICE)
    assert manager.recover(Recovery.FREE)
    assert told(list(manager.respond(question())), ReplyText)
    manager.close()
