"""One SNAC frame as one piece of work on the device: seven decode steps, each with the head of its slot."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import torch
import torch.nn.functional as F  # noqa: N812 the name the field uses

from app.engine.full.llama import LlamaBody
from app.engine.full.sampling import Sampler, Sampling

SLOTS = 7
"""Tokens of a frame: codebooks 0, 1, 2, 2, 1, 2, 2."""

CODES = 4096
"""Codes of each slot."""

FIRST_ROW = 128_256
"""Id of `<custom_token_0>`, row 0 of the audio tables."""

START_ROW, END_ROW, CODE_ROW = 1, 2, 10
"""Rows of start of speech (128257), end of speech (128258) and code 0 of slot 0 (128266)."""

ROWS = CODE_ROW + SLOTS * CODES
"""Rows of the audio tables: up to the last code of slot 6 (id 156937)."""

_LEAD = CODE_ROW - END_ROW  # columns of slot 0's head before code 0: end of speech, and seven that are never legal


@dataclass(frozen=True)
class Frame:
    """What one frame came to: its seven codes, or the end of speech; `finite` tells whether all logits were numbers."""

    codes: tuple[int, ...]
    ended: bool
    finite: bool


class FrameRunner(Protocol):
    """Runs prompts and frames of a `FrameDecoder`, as they are or as captured graphs."""

    def prefill(self, embedded: torch.Tensor) -> None:
        """Fill the cache with a prompt, [tokens, hidden] on the host."""
        ...

    def frame(self, used: int) -> None:
        """Decode a frame where `used` slots of the cache are taken already."""
        ...


class FrameDecoder:
    """Decodes frames with a `LlamaBody`. All it reads and writes is on the device, at addresses that never change.

    `embeddings` and `head` are the audio rows of both tables, [ROWS, hidden]; one tensor where they are tied. The
    head of a slot is a view of 4,096 of them. Slot 0's starts 8 rows earlier, at end of speech, so that it is a view
    too; the seven columns between are shut.
    """

    def __init__(self, body: LlamaBody, embeddings: torch.Tensor, head: torch.Tensor) -> None:
        device = embeddings.device
        self.body = body
        self.embeddings = embeddings
        self.sampler = Sampler(device)
        self._heads = [head[_first_row(slot) : CODE_ROW + (slot + 1) * CODES] for slot in range(SLOTS)]
        self._seen = [torch.zeros(1, len(rows), dtype=torch.bool, device=device) for rows in self._heads]
        self._place = torch.zeros(1, dtype=torch.int64, device=device)
        self._report = torch.zeros(SLOTS + 1, dtype=torch.int64, device=device)  # a row of the table per slot, finite
        self._rows = [self._report[slot : slot + 1] for slot in range(SLOTS)]
        self._sums = torch.zeros(SLOTS, device=device)

    def begin(self, used: int, sampling: Sampling, seed: int) -> None:
        """Begin a clause whose prompt has filled `used` slots; its last id, start of speech, is fed by frame one."""
        self.sampler.begin(sampling, seed)
        for seen in self._seen:
            seen.zero_()
        self.rewind(used)

    def rewind(self, used: int = 0) -> None:
        """Go to the start of a clause whose prompt has filled `used` slots."""
        self._place.fill_(used)
        self._rows[-1].fill_(START_ROW)

    def run(self, windows: Sequence[int], *, masked: bool) -> None:
        """Decode one frame; `windows` are the slots of the cache that each step looks at. Nothing here waits.

        The steps after an end of speech in slot 0 are decoded all the same: their codes are never used.
        """
        for slot, window in enumerate(windows):
            logits = self.logits(slot, window, masked=masked)
            torch.sum(logits[0], 0, out=self._sums[slot])  # NaN or infinity in one is NaN or infinity in the sum
            self._choose(slot, logits)
        self._report[SLOTS:].copy_(self._sums.isfinite().all())

    def logits(self, slot: int, window: int, *, masked: bool) -> torch.Tensor:
        """Feed the token before `slot` and return that slot's logits, [1, columns] float32."""
        x = F.embedding(self._rows[slot - 1], self.embeddings)
        hidden = self.body.step(x, self._place, window, masked=masked)
        self._place.add_(1)
        return F.linear(hidden, self._heads[slot]).float()

    def force(self, slot: int, code: int) -> None:
        """Put `code` in `slot` as if it had been drawn: teacher forcing."""
        self._rows[slot].fill_(CODE_ROW + slot * CODES + code)

    def read(self) -> Frame:
        """Wait for the frame and bring it over: the one transfer to the host per frame."""
        *rows, finite = self._report.tolist()
        codes = tuple(row - CODE_ROW - slot * CODES for slot, row in enumerate(rows))
        return Frame(codes, rows[0] == END_ROW, bool(finite))

    def _choose(self, slot: int, logits: torch.Tensor) -> None:
        if slot == 0:
            logits[:, 1:_LEAD] = float("-inf")
        column = self.sampler.draw(logits, self._seen[slot])[0]
        self._seen[slot].index_fill_(1, column, True)
        torch.add(column, _first_row(slot), out=self._rows[slot])


class EagerRunner:
    """Runs every step as it comes: on the CPU and on MPS.

    On the CPU each step looks at exactly the slots that are taken. MPS compiles a kernel per shape, so there it
    looks at a power of two of them, masked.
    """

    def __init__(self, decoder: FrameDecoder) -> None:
        self._decoder = decoder
        self._exact = decoder.embeddings.device.type == "cpu"

    def prefill(self, embedded: torch.Tensor) -> None:
        """Fill the cache with a prompt, [tokens, hidden] on the host."""
        self._decoder.body.prefill(embedded.to(self._decoder.embeddings.device))

    def frame(self, used: int) -> None:
        """Decode a frame where `used` slots of the cache are taken already."""
        if self._exact:
            self._decoder.run(range(used + 1, used + SLOTS + 1), masked=False)
        else:
            window = min(1 << (used + SLOTS - 1).bit_length(), self._decoder.body.slots)
            self._decoder.run([window] * SLOTS, masked=True)


def end_and_codes(slot: int, logits: torch.Tensor) -> torch.Tensor:
    """Lay out a slot's logits, [columns], alike for all slots: end of speech (-inf where not legal), then the codes."""
    end = logits[:1] if slot == 0 else logits.new_full((1,), float("-inf"))
    return torch.cat([end, logits[-CODES:]])


def _first_row(slot: int) -> int:
    return END_ROW if slot == 0 else CODE_ROW + slot * CODES
