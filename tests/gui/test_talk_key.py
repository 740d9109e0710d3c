"""The talk key: hold, tap, Escape, and the releases that X11 fakes."""

from hypothesis import given
from hypothesis import strategies as st

from app.gui.talk_key import GRACE_S, TAP_S, Act, Acts, TalkKey

START, STOP, CANCEL = (Act.START,), (Act.STOP,), (Act.CANCEL,)


def test_a_hold_records_until_it_is_let_go() -> None:
    key = TalkKey()
    assert key.press(0.0) == START
    assert key.release(1.0) == ()
    assert key.tick(1.0 + 2 * GRACE_S) == STOP


def test_a_mouse_that_is_let_go_needs_no_grace() -> None:
    key = TalkKey()
    key.press(0.0)
    assert key.release(1.0, sure=True) == STOP


def test_a_tap_latches_until_the_next_press() -> None:
    key = TalkKey()
    assert key.press(0.0) == START
    key.release(TAP_S - 0.01)
    assert key.tick(TAP_S + GRACE_S) == ()
    assert key.press(5.0) == STOP
    assert key.release(5.1) == ()
    assert key.tick(5.2) == ()
    assert key.press(6.0) == START


def test_faked_pairs_of_a_held_key_change_nothing() -> None:
    key = TalkKey()
    assert key.press(0.0) == START
    for n in range(1, 100):
        assert key.release(n * 0.03) == ()
        assert key.press(n * 0.03 + 0.001) == ()
    key.release(3.1)
    assert key.released_at == 3.1
    assert key.tick(3.1 + 2 * GRACE_S) == STOP


def test_faked_pairs_of_the_press_that_ends_a_latch_start_nothing() -> None:
    key = TalkKey()
    key.press(0.0)
    key.release(0.1)
    key.tick(0.2)
    assert key.press(3.0) == STOP
    for n in range(1, 20):
        assert key.release(3.0 + n * 0.03) == ()
        assert key.press(3.0 + n * 0.03 + 0.001) == ()


def test_escape_cancels_and_the_held_key_is_spent() -> None:
    key = TalkKey()
    key.press(0.0)
    assert key.escape() == CANCEL
    assert key.release(1.0, sure=True) == ()
    assert key.press(2.0) == START


def test_escape_cancels_a_latched_recording() -> None:
    key = TalkKey()
    key.press(0.0)
    key.release(0.1, sure=True)
    assert key.escape() == CANCEL
    assert key.press(1.0) == START


def test_a_press_after_a_release_that_nobody_ticked_ends_one_recording_and_starts_the_next() -> None:
    key = TalkKey()
    key.press(0.0)
    key.release(1.0)
    assert key.press(1.5) == (Act.STOP, Act.START)


def done(key: TalkKey, what: str, now: float) -> Acts:
    match what:
        case "p":
            return key.press(now)
        case "r" | "m":
            return key.release(now, sure=what == "m")
        case "t":
            return key.tick(now)
    return key.escape()


@given(st.lists(st.tuples(st.sampled_from("prtme"), st.floats(0.001, 0.5)), max_size=60))
def test_starts_and_ends_take_turns_whatever_is_pressed(events: list[tuple[str, float]]) -> None:
    key, now, recording = TalkKey(), 0.0, False
    for what, later in events:
        now += later
        for act in done(key, what, now):
            assert (act is Act.START) != recording
            recording = act is Act.START
