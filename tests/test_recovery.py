"""What is done about failures: by kind, with limits, and what three of a kind lead to."""

import pytest

from app import errors
from app.errors import CheckpointDamaged, NoSpeech, NothingHeard, OutOfMemory, Recovery, UserError
from app.recovery import MOST_OF_A_KIND, WINDOW_S, Pattern, Recoveries, steps_of

KINDS = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, UserError)]


class Clock:
    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def found() -> list[Pattern]:
    return []


@pytest.fixture
def recoveries(clock: Clock, found: list[Pattern]) -> Recoveries:
    return Recoveries(found.append, clock)


def ladder(recoveries: Recoveries, error: Exception) -> list[Recovery]:
    """What is tried against `error` if nothing helps."""
    steps: list[Recovery] = []
    while (step := recoveries.decide(error, len(steps))).recovery is not Recovery.ASK:
        steps.append(step.recovery)
    return steps


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(kind.__name__))
def test_every_kind_ends_with_the_user(recoveries: Recoveries, kind: type[UserError]) -> None:
    assert ladder(recoveries, kind("it broke", "mend it")) == list(kind.recoveries)
    assert Recovery.ASK not in kind.recoveries


def test_each_kind_has_what_fits_it(recoveries: Recoveries) -> None:
    assert ladder(recoveries, OutOfMemory("none")) == [Recovery.FREE, Recovery.NEXT_RUNG]
    assert ladder(recoveries, NoSpeech("none")) == [Recovery.RETRY, Recovery.STAND_IN, Recovery.OTHER_VOICE]
    assert ladder(recoveries, CheckpointDamaged("broken")) == [Recovery.STAND_IN]
    assert ladder(recoveries, NothingHeard("nothing")) == []
    assert ladder(recoveries, KeyError("a library's")) == [Recovery.RETRY]
    assert (NoSpeech("none").is_retryable, NothingHeard("nothing").is_retryable) == (True, False)


def test_devices_that_go_together_are_one_failure_and_no_pattern(
    recoveries: Recoveries, found: list[Pattern], clock: Clock
) -> None:
    """A sound server that ends takes a recording, the speaker and the microphone with it."""
    for _ in range(2):
        for what in ("the recording", "the speaker", "the microphone"):
            recoveries.note("DeviceError", what, Recovery.ASK)
            clock.now += 0.5
        clock.now += 10
    assert found == []
    recoveries.note("DeviceError", "the microphone", Recovery.ASK)
    assert found == [Pattern("DeviceError", 3, "the microphone")]


def test_other_errors_count_however_soon_they_come(recoveries: Recoveries, found: list[Pattern]) -> None:
    for _ in range(3):
        recoveries.note("NoReply", "empty", Recovery.ASK)
    assert found == [Pattern("NoReply", 3, "empty")]


def test_what_sounded_already_is_not_said_twice(recoveries: Recoveries) -> None:
    assert recoveries.decide(NoSpeech("none"), 0, lost_nothing=False).recovery is Recovery.ASK


def test_it_waits_longer_each_time_but_never_long(recoveries: Recoveries) -> None:
    waits = [recoveries.decide(NoSpeech("none"), tried).wait_s for tried in range(3)]
    assert waits == sorted(set(waits))
    assert 0 < waits[0] <= waits[-1] <= 2.0


def test_a_kind_that_comes_too_often_is_the_users(recoveries: Recoveries, clock: Clock) -> None:
    for _ in range(MOST_OF_A_KIND):
        assert recoveries.decide(KeyError("x"), 0).recovery is Recovery.RETRY
        recoveries.note("KeyError", "", Recovery.RETRY, helped=True)
    assert recoveries.decide(KeyError("x"), 0).recovery is Recovery.ASK
    assert recoveries.decide(ValueError("x"), 0).recovery is Recovery.RETRY
    clock.now += WINDOW_S
    assert recoveries.decide(KeyError("x"), 0).recovery is Recovery.RETRY


def test_three_of_a_kind_within_ten_minutes_are_a_pattern(
    recoveries: Recoveries, clock: Clock, found: list[Pattern]
) -> None:
    for kind in ("A", "B", "A", "B"):
        recoveries.note(kind, f"{kind} broke", Recovery.ASK)
    assert not found
    recoveries.note("A", "A broke again", Recovery.ASK)
    assert found == [Pattern("A", 3, "A broke again")]
    recoveries.note("A", "A broke", Recovery.ASK)
    assert len(found) == 1, "the advice is given once in ten minutes"
    clock.now += WINDOW_S
    recoveries.note("B", "B broke", Recovery.ASK)
    assert len(found) == 1, "what is longer ago doesn't count"


def test_what_was_mended_counts_and_attempts_in_vain_do_not(recoveries: Recoveries, found: list[Pattern]) -> None:
    for _ in range(2):
        recoveries.note("A", "A broke", Recovery.RETRY)
        recoveries.settle("A", helped=False)
        recoveries.note("A", "A broke", Recovery.ASK)
    assert not found
    recoveries.note("A", "A broke", Recovery.RETRY)
    assert not found, "nobody knows yet whether it helps"
    recoveries.settle("A", helped=True)
    assert [pattern.times for pattern in found] == [3]


def test_the_record_says_what_was_done_and_whether_it_helped(recoveries: Recoveries) -> None:
    recoveries.note("A", "A broke", Recovery.RETRY)
    recoveries.settle("A", helped=True)
    fact = {"at": 1_000_000.0, "kind": "A", "what": "A broke", "did": "retry", "helped": True}
    assert recoveries.facts() == [fact]


def test_the_record_is_bounded(recoveries: Recoveries) -> None:
    for number in range(300):
        recoveries.note(f"kind {number}", "", Recovery.ASK)
    assert len(recoveries.entries) == 100


def test_steps_belong_to_the_kind() -> None:
    assert steps_of(NothingHeard("nothing")) == ()
