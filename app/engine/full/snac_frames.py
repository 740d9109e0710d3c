"""Orpheus' frames: seven codes that make 2048 samples. From token ids to frames, from frames to codebooks."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

SAMPLES_PER_FRAME = 2048
"""Sound of one frame at 24 kHz: 85.33 ms."""

LATENTS_PER_FRAME = 4
FRAME = 7
CODES = 4096
FIRST_CODE_ID = 128_266
"""Token id of code 0 at position 0: `<custom_token_10>` of canopylabs/orpheus-3b-0.1-ft."""

HOLE = -1
"""Stands where no code came. The decoder holds the code before it."""

POSITIONS = ((0, 0, 0, 0), (1, 1, 4, 4), (2, 3, 5, 6))
"""For each codebook, coarse to fine, the frame positions that its four latents read (Orpheus-TTS, decoder.py)."""


@dataclass(frozen=True, eq=False)
class TokensRead:
    """Frames made of token ids, and what was wrong with these.

    `frames` is int64 [frames, 7] with `HOLE` where a code is missing. `rejected` counts ids that had no place, `holes`
    the codes missing in `frames`, and `unfinished` the ids of a last frame that never ended, which is left out.
    """

    frames: Tensor
    rejected: int
    holes: int
    unfinished: int


def frames_from_tokens(token_ids: Iterable[int], offset: int = FIRST_CODE_ID) -> TokensRead:
    """Sort Orpheus' token ids into frames; `offset` is the id of code 0 at position 0.

    Every id of position 0 starts a frame, so that nothing bad reaches the next one. With seven ids up to there a bad
    one leaves a hole; with more or fewer each takes the place that its own id names, if that still lies ahead.
    """
    spans: list[list[tuple[int, int] | None]] = []
    rejected = 0
    for token in token_ids:
        place = divmod(int(token) - offset, CODES) if 0 <= int(token) - offset < FRAME * CODES else None
        if place and place[0] == 0:
            spans.append([])
        if spans:
            spans[-1].append(place)
        else:
            rejected += 1
    frames = [_frame(span) for span in spans]
    unfinished = 0
    if frames and frames[-1][FRAME - 1] == HOLE and len(spans[-1]) < FRAME:
        unfinished = sum(code != HOLE for code in frames.pop())
        rejected += len(spans.pop()) - unfinished
    holes = sum(frame.count(HOLE) for frame in frames)
    rejected += sum(len(span) for span in spans) - (FRAME * len(frames) - holes)
    return TokensRead(torch.tensor(frames, dtype=torch.int64).reshape(-1, FRAME), rejected, holes, unfinished)


def _frame(span: list[tuple[int, int] | None]) -> list[int]:
    if len(span) == FRAME:
        return [place[1] if place and place[0] == at else HOLE for at, place in enumerate(span)]
    frame, ahead = [HOLE] * FRAME, 0
    for place in span:
        if place and place[0] >= ahead:
            frame[place[0]] = place[1]
            ahead = place[0] + 1
    return frame


def chunk_schedule(*, fast: bool = False, largest: int = 8) -> Iterator[int]:
    """Yield without end how many frames to push at a time: as few as give the first sound, then ever more.

    Few frames at a time cost more each, many make the listener wait. Without *fast* the first sound needs 3 frames;
    with it 2, and 2 more before the next. From there they double to `largest`, which never runs dry if frames come at
    2 times real time or faster; slower than that, the caller has to hold back sound.
    """
    yield from (2, 2) if fast else (3,)
    frames = 1
    while True:
        yield min(frames, largest)
        frames = min(2 * frames, largest)
