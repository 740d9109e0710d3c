"""SNAC as a stream: equal to the decode at once, and that equal to the original's; nothing lost, nothing shifted."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from itertools import islice, pairwise
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from torch import Tensor

from app.engine.full.snac import FADE, SAMPLES_PER_FRAME, Snac, SnacStream, chunk_schedule
from app.engine.full.snac_frames import POSITIONS
from app.engine.full.snac_noise import keyed_noise, noise_key
from tests.checkpoints import snac as checkpoint

TOLERANCE = 1e-5
BEHIND = 4757  # samples by which the exact sound trails the last frame
CODE = st.one_of(st.sampled_from((0, 4095)), st.integers(0, 4095))


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("snac")
    checkpoint.build(path)
    return path


@pytest.fixture(scope="module")
def snac(folder: Path) -> Snac:
    return Snac.load(folder)


def random_frames(count: int, seed: int = 0) -> Tensor:
    return torch.randint(4096, (count, 7), generator=torch.Generator().manual_seed(seed))


def played(stream: SnacStream, frames: Tensor, sizes: list[int]) -> list[Tensor]:
    pieces = [stream.push(piece) for piece in torch.split(frames, sizes)]
    return [*pieces, stream.flush()]


def original_sound(folder: Path, frames: Tensor, seed: int) -> Tensor:
    """Decode with the snac package, its own noise replaced by ours."""
    model = checkpoint.original(folder)
    blocks = [module for module in model.decoder.modules() if type(module).__name__ == "NoiseBlock"]
    for block, module in enumerate(blocks):

        def add_ours(module: Any, inputs: tuple[Tensor], _: Tensor, block: int = block) -> Tensor:
            noise = keyed_noise(torch.tensor([noise_key(seed, block)]), torch.tensor([0]), inputs[0].shape[-1])
            heard: Tensor = inputs[0] + noise * module.linear(inputs[0])
            return heard

        module.register_forward_hook(add_ours)
    codes = [frames[:, places].reshape(1, -1) for places in ([0], [1, 4], [2, 3, 5, 6])]
    with torch.inference_mode():
        sound: Tensor = model.decode(codes)[0, 0]
    return sound


@st.composite
def utterances(draw: st.DrawFn) -> tuple[Tensor, list[int]]:
    """Frames, and how they are cut into pieces, empty ones included."""
    count = draw(st.integers(1, 12))
    frames = torch.tensor(draw(st.lists(st.lists(CODE, min_size=7, max_size=7), min_size=count, max_size=count)))
    cuts = sorted(draw(st.lists(st.integers(0, count), max_size=8)))
    return frames, [after - before for before, after in pairwise([0, *cuts, count])]


@pytest.mark.parametrize("full_size", [False, True])
def test_decoding_at_once_equals_the_original_with_the_same_noise(tmp_path: Path, full_size: bool) -> None:
    checkpoint.build(tmp_path, seed=3, full_size=full_size)
    frames = torch.cat((random_frames(5), torch.zeros(1, 7, dtype=torch.int64), torch.full((1, 7), 4095)))
    ours, theirs = Snac.load(tmp_path).decode(frames, seed=11), original_sound(tmp_path, frames, seed=11)
    assert theirs.std() > 0.05
    assert (ours - theirs).abs().max() < TOLERANCE


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(utterance=utterances(), seed=st.integers(0, 2**63))
def test_any_chunking_plays_what_decoding_at_once_plays(
    snac: Snac, utterance: tuple[Tensor, list[int]], seed: int
) -> None:
    frames, sizes = utterance
    sound = torch.cat(played(snac.stream(seed), frames, sizes))
    assert sound.shape == (SAMPLES_PER_FRAME * len(frames),)
    assert (sound - snac.decode(frames, seed)).abs().max() < TOLERANCE


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(utterance=utterances(), seed=st.integers(0, 2**63))
def test_fast_is_exact_from_the_end_of_the_fade(snac: Snac, utterance: tuple[Tensor, list[int]], seed: int) -> None:
    frames, sizes = utterance
    sound, exact = torch.cat(played(snac.stream(seed, fast=True), frames, sizes)), snac.decode(frames, seed)
    assert sound.shape == exact.shape
    assert ((sound - exact)[SAMPLES_PER_FRAME + FADE :].abs() < TOLERANCE).all()


def test_the_stream_at_full_size_equals_the_decode_at_once(tmp_path: Path) -> None:
    checkpoint.build(tmp_path, full_size=True)
    snac = Snac.load(tmp_path)
    frames = random_frames(14)
    sound = torch.cat(played(snac.stream(7), frames, [3, 1, 2, 4, 4]))
    assert (sound - snac.decode(frames, 7)).abs().max() < TOLERANCE


def test_samples_come_as_soon_as_they_are_exact(snac: Snac) -> None:
    stream = snac.stream()
    lengths = [len(stream.push(frame)) for frame in torch.split(random_frames(6), 1)]
    assert lengths == [0, 0, 3 * SAMPLES_PER_FRAME - BEHIND, *[SAMPLES_PER_FRAME] * 3]
    assert len(stream.flush()) == BEHIND


def test_the_samples_held_back_are_those_that_the_next_frame_changes(snac: Snac) -> None:
    one, other = random_frames(7), random_frames(7)
    other[6] = (other[6] + 2000) % 4096
    differs = (snac.decode(one) != snac.decode(other)).nonzero().flatten()
    assert 0 <= differs[0] - (6 * SAMPLES_PER_FRAME - BEHIND) < 64


def test_one_frame_alone_plays_whole(snac: Snac) -> None:
    frame = random_frames(1)
    assert len(snac.decode(frame)) == SAMPLES_PER_FRAME
    for fast in (False, True):
        sound = torch.cat(played(snac.stream(fast=fast), frame, [1]))
        assert (sound - snac.decode(frame)).abs().max() < TOLERANCE


def test_no_frame_is_no_sound(snac: Snac) -> None:
    assert snac.decode(random_frames(0)).shape == (0,)
    assert snac.stream(fast=True).flush().shape == (0,)


def test_a_stream_that_is_over_takes_nothing_more(snac: Snac) -> None:
    stream = snac.stream()
    stream.flush()
    with pytest.raises(ValueError, match="over"):
        stream.push(random_frames(1))


@pytest.mark.parametrize("frames", [torch.zeros(7, dtype=torch.int64), torch.zeros(1, 6).long(), torch.zeros(1, 7)])
def test_what_is_not_frames_is_refused(snac: Snac, frames: Tensor) -> None:
    with pytest.raises(ValueError, match="frames are integers"):
        snac.stream().push(frames)


def test_streams_side_by_side_do_not_disturb_each_other(snac: Snac) -> None:
    one, other = random_frames(6, 1), random_frames(6, 2)
    first, second = snac.stream(1), snac.stream(2)
    pieces = [(first.push(a), second.push(b)) for a, b in zip(torch.split(one, 2), torch.split(other, 2), strict=True)]
    assert (torch.cat([p[0] for p in pieces] + [first.flush()]) - snac.decode(one, 1)).abs().max() < TOLERANCE
    assert (torch.cat([p[1] for p in pieces] + [second.flush()]) - snac.decode(other, 2)).abs().max() < TOLERANCE


@pytest.mark.parametrize("first", [2, 3])
def test_fast_plays_the_first_frame_as_if_nothing_followed(snac: Snac, first: int) -> None:
    frames = random_frames(8)
    pieces = played(snac.stream(5, fast=True), frames, [first, 8 - first])
    assert len(pieces[0]) == SAMPLES_PER_FRAME
    assert (pieces[0] - snac.decode(frames[:first], 5)[:SAMPLES_PER_FRAME]).abs().max() < TOLERANCE
    assert not torch.allclose(pieces[0], snac.decode(frames, 5)[:SAMPLES_PER_FRAME], atol=TOLERANCE)


@pytest.mark.parametrize("sizes", [[2, 6], [2, 2, 1, 3], [2, 1, 5]])
def test_fast_fades_from_its_guess_to_the_exact_sound(snac: Snac, sizes: list[int]) -> None:
    frames, fade = random_frames(8), slice(SAMPLES_PER_FRAME, SAMPLES_PER_FRAME + FADE)
    sound = torch.cat(played(snac.stream(5, fast=True), frames, sizes))[fade]
    guess, exact = snac.decode(frames[:2], 5)[fade], snac.decode(frames, 5)[fade]
    share = (torch.arange(FADE) + 0.5) / FADE
    assert not torch.allclose(guess, exact, atol=1e-3)
    assert (sound - (guess * (1 - share) + exact * share)).abs().max() < TOLERANCE


def test_fast_goes_on_with_the_fourth_frame(snac: Snac) -> None:
    stream = snac.stream(fast=True)
    lengths = [len(stream.push(frame)) for frame in torch.split(random_frames(5), 1)]
    assert lengths == [0, SAMPLES_PER_FRAME, 0, 3 * SAMPLES_PER_FRAME - BEHIND, SAMPLES_PER_FRAME]


def test_a_first_push_with_enough_frames_makes_fast_exact(snac: Snac) -> None:
    frames = random_frames(6)
    sound = torch.cat(played(snac.stream(fast=True), frames, [4, 2]))
    assert (sound - snac.decode(frames)).abs().max() < TOLERANCE


def test_state_does_not_grow_with_the_utterance(snac: Snac) -> None:
    stream = snac.stream()
    start, kept = stream.state_bytes, []
    for frames in torch.split(random_frames(120), 8):
        stream.push(frames)
        kept.append(stream.state_bytes)
    assert set(kept) == {start}
    assert stream.frames == 120


def test_state_stays_at_its_address_for_a_captured_graph(snac: Snac) -> None:
    stream = snac.stream()
    stream.push(random_frames(3))
    kept = [tensor for tail in stream._tails for tensor in (tail.held, tail.position) if tensor is not None]
    before = [tensor.clone() for tensor in kept]
    stream.push(random_frames(2, 1))
    now = [tensor for tail in stream._tails for tensor in (tail.held, tail.position) if tensor is not None]
    assert all(tensor is old for tensor, old in zip(now, kept, strict=True))
    assert not any(tensor.equal(old) for tensor, old in zip(now, before, strict=True))


def test_a_bad_code_sounds_as_the_one_before_it_and_nothing_shifts(snac: Snac) -> None:
    frames, meant = random_frames(6), random_frames(6)
    frames[2, 5], meant[2, 5] = 4096, meant[2, 3]  # the fine codebook goes 2 3 5 6
    frames[3, 1], meant[3, 1] = -1, meant[2, 4]  # the middle one 1 4, across frames
    frames[4, 0], meant[4, 0] = 2**40, meant[3, 0]
    stream = snac.stream()
    sound = torch.cat(played(stream, frames, [1, 2, 1, 2]))
    assert stream.bad_codes == 3
    assert (sound - snac.decode(meant)).abs().max() < TOLERANCE


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(utterance=utterances(), bad=st.lists(st.tuples(st.integers(0, 11), st.integers(0, 6)), min_size=1))
def test_bad_codes_sound_the_same_in_any_chunking(
    snac: Snac, utterance: tuple[Tensor, list[int]], bad: list[tuple[int, int]]
) -> None:
    frames, sizes = utterance
    places = {(frame % len(frames), position) for frame, position in bad}
    for frame, position in places:
        frames[frame, position] = 4096
    stream = snac.stream()
    sound = torch.cat(played(stream, frames, sizes))
    assert stream.bad_codes == len(places)
    assert (sound - snac.decode(frames)).abs().max() < TOLERANCE


def test_a_bad_code_at_the_very_start_is_the_most_average_one(snac: Snac, folder: Path) -> None:
    model, neutral = checkpoint.original(folder), []
    for quantizer in model.quantizer.quantizers:
        with torch.inference_mode():
            said = quantizer.out_proj(quantizer.codebook.weight.T[None])[0]  # [latent, codes]
        neutral.append(int((said - said.mean(dim=1, keepdim=True)).norm(dim=0).argmin()))
    frames, meant = random_frames(2), random_frames(2)
    frames[0] = -1
    meant[0] = torch.tensor([neutral[next(b for b, row in enumerate(POSITIONS) if p in row)] for p in range(7)])
    assert (snac.decode(frames) - snac.decode(meant)).abs().max() < TOLERANCE


@pytest.mark.parametrize("dtype", [torch.int16, torch.int32, torch.int64])
def test_frames_of_any_integer_type_are_taken(snac: Snac, dtype: torch.dtype) -> None:
    frames = random_frames(2)
    assert snac.decode(frames.to(dtype)).equal(snac.decode(frames))


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_half_precision_is_near_and_comes_out_as_float32(folder: Path, snac: Snac, dtype: torch.dtype) -> None:
    frames = random_frames(4)
    sound, exact = Snac.load(folder, dtype=dtype).decode(frames), snac.decode(frames)
    assert sound.dtype == torch.float32
    assert (sound - exact).square().mean() < 0.01 * exact.square().mean()


def test_the_seed_fixes_the_sound_and_another_changes_it(snac: Snac) -> None:
    frames = random_frames(3)
    assert snac.decode(frames, 1).equal(snac.decode(frames, 1))
    assert (snac.decode(frames, 1) - snac.decode(frames, 2)).abs().max() > 0.01


def test_the_first_push_is_what_gives_sound_and_then_they_grow() -> None:
    assert list(islice(chunk_schedule(), 7)) == [3, 1, 2, 4, 8, 8, 8]
    assert list(islice(chunk_schedule(fast=True), 7)) == [2, 2, 1, 2, 4, 8, 8]
    assert list(islice(chunk_schedule(largest=3), 5)) == [3, 1, 2, 3, 3]


@pytest.mark.parametrize("fast", [False, True])
def test_the_schedule_never_runs_dry_at_twice_real_time(snac: Snac, fast: bool) -> None:
    stream, sizes, per_frame = snac.stream(fast=fast), chunk_schedule(fast=fast), SAMPLES_PER_FRAME / 2
    queued = float(len(stream.push(random_frames(next(sizes)))))
    assert queued > 0
    for size in islice(sizes, 6):
        queued -= size * per_frame  # played while these frames are made
        assert queued >= 0
        queued += len(stream.push(random_frames(size)))


def test_only_the_decoding_half_is_kept(tmp_path: Path) -> None:
    checkpoint.build(tmp_path, full_size=True)
    snac = Snac.load(tmp_path)
    model = checkpoint.original(tmp_path)
    decoding = [*model.decoder.parameters(), *(p for n, p in model.quantizer.named_parameters() if "in_proj" not in n)]
    assert _bytes(snac) < 1.01 * sum(p.nbytes for p in decoding)


def test_neither_torchscript_nor_the_snac_package_is_needed() -> None:
    program = (
        "import sys, warnings\nwarnings.simplefilter('error')\nimport app.engine.full.snac\n"
        "assert 'snac' not in sys.modules and 'einops' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=Path(__file__).parents[3], timeout=120)


def _bytes(value: object) -> int:
    if isinstance(value, Tensor):
        return value.untyped_storage().nbytes()
    if isinstance(value, tuple):
        return sum(_bytes(item) for item in value)
    return sum(_bytes(getattr(value, f.name)) for f in fields(value)) if is_dataclass(value) else 0
