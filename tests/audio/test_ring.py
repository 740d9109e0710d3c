"""Nothing is lost, repeated or reordered between a callback and the other threads."""

import itertools
import threading

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.audio.resampling import Samples
from app.audio.ring import Queue, Ring, Take

sizes = st.lists(st.integers(0, 37), max_size=30)


def count_up(sizes: list[int]) -> list[Samples]:
    """Cut 1, 2, 3 ... into pieces of these sizes."""
    ends = np.cumsum([0, *sizes])
    return [np.arange(a + 1, b + 1, dtype=np.float32) for a, b in itertools.pairwise(ends)]


@given(sizes, st.integers(1, 20), st.integers(0, 40))
def test_a_ring_gives_the_latest_samples_in_order(sizes: list[int], capacity: int, wanted: int) -> None:
    ring = Ring(capacity)
    for piece in count_up(sizes):
        ring.write(piece)
    total = sum(sizes)
    expected = np.arange(total + 1)[1:][max(0, total - min(wanted, capacity)) :]
    assert ring.latest(wanted).tolist() == expected.tolist()
    assert ring.written == total


@given(sizes, st.integers(0, 200))
def test_a_take_keeps_the_first_samples_that_fit(sizes: list[int], capacity: int) -> None:
    take = Take(capacity)
    read: list[float] = []
    for piece in count_up(sizes):
        take.append(piece)
        read += take.since(len(read)).tolist()
    assert read == list(range(1, min(sum(sizes), capacity) + 1))
    assert take.full == (sum(sizes) >= capacity)


@given(sizes, sizes)
def test_a_queue_gives_each_sample_once_and_in_order(puts: list[int], takes: list[int]) -> None:
    queue, got, pieces = Queue(), [], count_up(puts)
    for number in range(max(len(puts), len(takes))):
        if number < len(pieces):
            queue.put(pieces[number])
        out = np.zeros(takes[number] if number < len(takes) else 0, np.float32)
        got += out[: queue.take(out)].tolist()
    rest = np.zeros(len(queue), np.float32)
    assert queue.take(rest) == len(rest)
    assert [*got, *rest.tolist()] == list(range(1, sum(puts) + 1))


def test_a_queue_passes_everything_between_two_threads() -> None:
    queue, total = Queue(), 200_000
    got: list[Samples] = []

    def put() -> None:
        at, size = 0, 1
        while at < total:
            queue.put(np.arange(at, min(at + size, total), dtype=np.float32))
            at, size = at + size, size % 997 + 1

    thread = threading.Thread(target=put)
    thread.start()
    out = np.zeros(480, np.float32)
    while sum(len(block) for block in got) < total and (thread.is_alive() or len(queue)):
        got.append(out[: queue.take(out)].copy())
    thread.join()
    assert np.array_equal(np.concatenate(got), np.arange(total, dtype=np.float32))
