"""Whatever tokens a model writes, they become whole frames, and these become as much finite sound as they should."""

from collections.abc import Iterator

import pytest
import torch
from hypothesis import example, given
from hypothesis import strategies as st

from app.engine.full.snac import Snac
from app.engine.full.snac_frames import CODES, FIRST_CODE_ID, FRAME, HOLE, SAMPLES_PER_FRAME, frames_from_tokens
from tests.checkpoints import snac as checkpoint
from tests.fuzz.kit import cases

token = st.one_of(
    st.integers(FIRST_CODE_ID - 30, FIRST_CODE_ID + FRAME * CODES + 30),
    st.integers(-(2**70), 2**70),
    st.sampled_from((0, -1, 128_258, 128_262, FIRST_CODE_ID, FIRST_CODE_ID + FRAME * CODES - 1)),
)


@st.composite
def stream(draw: st.DrawFn) -> list[int]:
    """Good frames, in which tokens were lost, doubled, swapped or replaced."""
    codes = draw(st.lists(st.integers(0, CODES - 1), max_size=6 * FRAME))
    tokens = [FIRST_CODE_ID + at % FRAME * CODES + code for at, code in enumerate(codes)]
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(tokens)))
        tokens[at : at + draw(st.integers(0, 3))] = draw(st.lists(token, max_size=3))
    return tokens


@pytest.fixture(scope="module")
def snac(tmp_path_factory: pytest.TempPathFactory) -> Snac:
    folder = tmp_path_factory.mktemp("snac")
    checkpoint.build(folder)
    return Snac.load(folder)


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@cases
@given(st.one_of(stream(), st.lists(token, max_size=40)), st.lists(st.integers(1, 4), max_size=6), st.booleans())
@example([], [], True)
@example([FIRST_CODE_ID], [1], False)
def test_any_tokens_become_finite_sound_of_their_length(
    snac: Snac, tokens: list[int], sizes: list[int], fast: bool
) -> None:
    read = frames_from_tokens(tokens)
    frames = read.frames
    assert frames.shape[1:] == (FRAME,)
    assert (((frames >= 0) & (frames < CODES)) | (frames == HOLE)).all()
    assert read.rejected + (frames != HOLE).sum() + read.unfinished == len(tokens)
    sound, pieces, waiting = snac.stream(fast=fast), [], frames
    for size in sizes:
        pieces.append(sound.push(waiting[:size]))
        waiting = waiting[size:]
    pieces.append(sound.finish(waiting))
    samples = torch.cat(pieces)
    assert len(samples) == len(frames) * SAMPLES_PER_FRAME
    assert torch.isfinite(samples).all()


@cases
@given(st.lists(st.lists(st.integers(-(2**63), 2**63 - 1), min_size=FRAME, max_size=FRAME), max_size=3))
def test_any_frames_become_finite_sound(snac: Snac, rows: list[list[int]]) -> None:
    frames = torch.tensor(rows, dtype=torch.int64).reshape(-1, FRAME)
    samples = snac.decode(frames)
    assert len(samples) == len(frames) * SAMPLES_PER_FRAME
    assert torch.isfinite(samples).all()
