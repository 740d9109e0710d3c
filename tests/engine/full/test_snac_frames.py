"""Token ids to frames: code 0 kept, nothing shifted into the next frame, everything wrong counted."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from app.engine.full.snac_frames import FIRST_CODE_ID, HOLE, frames_from_tokens

FRAMES = [[0] * 7, [4095] * 7, [1, 2, 3, 4, 5, 6, 7]]


def ids_of(frames: list[list[int]]) -> list[int]:
    return [FIRST_CODE_ID + 4096 * at + code for frame in frames for at, code in enumerate(frame)]


@given(st.lists(st.lists(st.integers(0, 4095), min_size=7, max_size=7)))
def test_clean_ids_come_back_as_their_frames(frames: list[list[int]]) -> None:
    read = frames_from_tokens(ids_of(frames))
    assert read.frames.shape == (len(frames), 7)
    assert read.frames.tolist() == frames
    assert (read.rejected, read.holes, read.unfinished) == (0, 0, 0)


def test_code_0_is_a_code() -> None:
    assert FIRST_CODE_ID in ids_of(FRAMES)
    assert frames_from_tokens(ids_of(FRAMES)).frames.tolist() == FRAMES


def test_ids_may_come_as_a_tensor_with_another_offset() -> None:
    ids = torch.tensor(ids_of(FRAMES)) - 128_256
    assert frames_from_tokens(ids, offset=10).frames.tolist() == FRAMES


@pytest.mark.parametrize("bad", [0, 128_258, FIRST_CODE_ID - 1, FIRST_CODE_ID + 7 * 4096, -5])
@pytest.mark.parametrize("at", [1, 3, 6])
def test_a_bad_id_leaves_a_hole_in_its_own_frame_only(bad: int, at: int) -> None:
    ids = ids_of(FRAMES)
    ids[7 + at] = bad
    read = frames_from_tokens(ids)
    assert read.frames[[0, 2]].tolist() == [FRAMES[0], FRAMES[2]]
    assert [code == HOLE for code in read.frames[1]] == [place == at for place in range(7)]
    assert (read.rejected, read.holes, read.unfinished) == (1, 1, 0)


def test_a_code_of_4096_and_more_is_the_next_positions_and_is_rejected() -> None:
    ids = ids_of(FRAMES)
    ids[7 + 2] = FIRST_CODE_ID + 2 * 4096 + 4096  # what a decoder that only subtracts would take for code 4096
    read = frames_from_tokens(ids)
    assert read.frames[1].tolist() == [4095, 4095, HOLE, 4095, 4095, 4095, 4095]
    assert (read.rejected, read.holes) == (1, 1)


def test_a_missing_id_leaves_a_hole_and_the_rest_in_place() -> None:
    ids = ids_of(FRAMES)
    del ids[7 + 3]
    read = frames_from_tokens(ids)
    assert read.frames.tolist() == [FRAMES[0], [4095, 4095, 4095, HOLE, 4095, 4095, 4095], FRAMES[2]]
    assert (read.rejected, read.holes, read.unfinished) == (0, 1, 0)


def test_an_id_too_many_is_rejected_and_the_rest_in_place() -> None:
    ids = ids_of(FRAMES)
    ids.insert(7 + 3, 42)
    read = frames_from_tokens(ids)
    assert read.frames.tolist() == FRAMES
    assert (read.rejected, read.holes, read.unfinished) == (1, 0, 0)


def test_a_frame_cut_short_keeps_its_place_in_time() -> None:
    ids = ids_of(FRAMES)
    del ids[7 + 4 : 14]
    read = frames_from_tokens(ids)
    assert read.frames.tolist() == [FRAMES[0], [4095] * 4 + [HOLE] * 3, FRAMES[2]]
    assert (read.rejected, read.holes, read.unfinished) == (0, 3, 0)


@pytest.mark.parametrize("kept", range(1, 7))
def test_an_end_in_mid_frame_is_left_out_and_counted(kept: int) -> None:
    read = frames_from_tokens(ids_of(FRAMES)[: 14 + kept])
    assert read.frames.tolist() == FRAMES[:2]
    assert (read.rejected, read.holes, read.unfinished) == (0, 0, kept)


def test_a_lost_start_of_frame_is_taken_up_again_at_the_next_one() -> None:
    ids = ids_of(FRAMES)
    ids[7] = 5
    read = frames_from_tokens(ids)
    assert read.frames.tolist() == [FRAMES[0], FRAMES[2]]
    assert (read.rejected, read.holes, read.unfinished) == (7, 0, 0)


def test_ids_before_the_first_frame_are_rejected() -> None:
    read = frames_from_tokens([128_257, *ids_of(FRAMES)[3:]])
    assert read.frames.tolist() == FRAMES[1:]
    assert read.rejected == 5


@given(st.lists(st.one_of(st.integers(FIRST_CODE_ID - 3, FIRST_CODE_ID + 7 * 4096 + 3), st.integers())))
def test_every_id_is_accounted_for_whatever_comes(ids: list[int]) -> None:
    read = frames_from_tokens(ids)
    codes = read.frames[read.frames != HOLE]
    assert ((codes >= 0) & (codes < 4096)).all()
    assert len(codes) + read.rejected + read.unfinished == len(ids)
    assert read.holes == int((read.frames == HOLE).sum())
