"""How much sound is gathered before a reply starts, by simulated machines of different speed."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.events import SOUND_HZ, Adjusted, ReplyAudio
from app.engine.jitter import MOST_S, JitterBuffer

PIECE_S = 0.5


class Machine:
    """Makes sound at `rate` times real time; its listener plays what is let out as it comes."""

    def __init__(self, rate: float) -> None:
        self.rate = rate
        self.now = 0.0
        self.buffer = JitterBuffer(lambda: self.now)

    def reply(self, pieces: int, underruns: int | None = None) -> tuple[float, float, Adjusted | None]:
        """Return after how many seconds it began to play, for how long it stuttered, and what was said about it."""
        began, started, played_until, gaps = self.now, None, 0.0, 0.0
        for number in range(pieces + 1):
            last = number == pieces
            if not last:
                self.now += PIECE_S / self.rate
            out = self.buffer.flush() if last else self.buffer.push(piece())
            for _ in out:
                if started is None:
                    started = played_until = self.now
                if self.now > played_until + 1e-9:
                    gaps += self.now - played_until
                    played_until = self.now
                played_until += PIECE_S
        told = self.buffer.over(whole=True, underruns=(gaps > 0) if underruns is None else underruns)
        assert started is not None
        return started - began, gaps, told


def piece() -> ReplyAudio:
    return ReplyAudio(np.zeros(int(PIECE_S * SOUND_HZ), np.float32))


@pytest.mark.parametrize("rate", [2.0, 5.0, 50.0])
def test_twice_as_fast_as_real_time_every_reply_starts_with_its_first_sound(rate: float) -> None:
    machine = Machine(rate)
    for _ in range(5):
        delay, gaps, told = machine.reply(8)
        assert delay == pytest.approx(PIECE_S / rate)
        assert (gaps, told) == (0.0, None)


def test_slower_than_real_time_it_gathers_first_instead_of_stuttering_and_says_so_once() -> None:
    machine = Machine(0.7)
    first = machine.reply(10)
    assert first[1] > 0, "nobody could know"
    assert first[2] is not None
    assert "lite" in first[2].remedy
    later = [machine.reply(10) for _ in range(6)]
    assert [told for _, _, told in later] == [None] * 6
    assert later[-1][1] == 0.0
    assert later[-1][0] < 10 * PIECE_S / 0.7, "not all of it is gathered"


def test_after_underruns_more_is_gathered_and_later_less_again() -> None:
    machine = Machine(4.0)
    machine.reply(8)
    assert machine.buffer.lead_s == 0
    machine.reply(8, underruns=2)
    seen = machine.buffer.lead_s
    assert seen == pytest.approx(0.3)
    for _ in range(20):
        machine.reply(8)
    assert machine.buffer.lead_s == 0


def test_what_starts_anew_lets_nothing_old_out() -> None:
    machine = Machine(0.5)
    machine.reply(10)
    assert list(machine.buffer.push(piece())) == []
    machine.buffer.restart()
    assert list(machine.buffer.flush()) == []


def test_waiting_for_the_listener_is_not_slowness() -> None:
    machine = Machine(4.0)
    for _ in range(6):
        list(machine.buffer.push(piece()))
        machine.now += 1.0
        machine.buffer.waited(1.0)
    machine.buffer.over(whole=True, underruns=0)
    assert machine.buffer.rate is not None
    assert machine.buffer.rate > 10


@given(st.lists(st.tuples(st.floats(0.05, 20), st.integers(1, 60), st.integers(0, 50)), max_size=12))
def test_it_never_gathers_more_than_ten_seconds_and_loses_nothing(turns: list[tuple[float, int, int]]) -> None:
    machine = Machine(1.0)
    for rate, pieces, underruns in turns:
        machine.rate = rate
        let_out = 0
        for _ in range(pieces):
            machine.now += PIECE_S / rate
            let_out += len(list(machine.buffer.push(piece())))
        assert let_out + len(list(machine.buffer.flush())) == pieces
        machine.buffer.over(whole=True, underruns=underruns)
        assert 0 <= machine.buffer.lead_s <= MOST_S
