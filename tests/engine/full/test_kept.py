"""Checkpoints in host memory: what comes back is what went in, in the order of use, within the bound."""

from typing import Any, cast

import torch

from app.engine.full.kept import KeptCheckpoints

PROMPT = cast(Any, "how it reads a text")


def weights(seed: int) -> list[torch.Tensor]:
    """Tensors of sizes and types that don't end where the next one may begin."""
    maker = torch.Generator().manual_seed(seed)
    return [torch.randn(3, 5, generator=maker).to(kind) for kind in (torch.bfloat16, torch.float32, torch.float16)]


def test_what_comes_back_is_a_copy_of_what_went_in() -> None:
    kept = KeptCheckpoints(lambda: 10**6)
    given = weights(0)
    kept.keep("a", PROMPT, given)
    given[0].zero_()
    snapshot = kept.find("a")
    assert snapshot is not None
    assert snapshot.prompt == PROMPT
    assert all(torch.equal(one, two) for one, two in zip(snapshot.tensors, weights(0), strict=True))
    assert kept.nbytes == snapshot.nbytes >= sum(one.nbytes for one in given)
    assert kept.find("b") is None


def test_the_longest_unused_goes_first_and_a_look_counts_as_use() -> None:
    kept = KeptCheckpoints(lambda: room - kept.nbytes)
    room = 10**6
    kept.keep("a", PROMPT, weights(0))
    room = 2 * kept.nbytes
    kept.keep("b", PROMPT, weights(1))
    kept.find("a")
    kept.keep("c", PROMPT, weights(2))
    assert kept.names == ("a", "c")


def test_nothing_is_kept_where_there_is_no_room_and_all_of_it_goes_when_there_is_none_left() -> None:
    room = 10**6
    kept = KeptCheckpoints(lambda: room - kept.nbytes)
    kept.keep("a", PROMPT, weights(0))
    room = 0
    kept.keep("b", PROMPT, weights(1))
    assert (kept.names, kept.nbytes) == ((), 0)


def test_a_checkpoint_that_is_kept_is_not_copied_again() -> None:
    kept = KeptCheckpoints(lambda: 10**6)
    kept.keep("a", PROMPT, weights(0))
    first = kept.find("a")
    kept.keep("a", PROMPT, weights(1))
    assert kept.find("a") is first
    kept.clear()
    assert kept.nbytes == 0
