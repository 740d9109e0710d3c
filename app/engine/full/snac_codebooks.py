"""SNAC's codebooks: frames of codes to latents, with a code that can't be right replaced by the one before it."""

from dataclasses import dataclass

import torch
from torch import Tensor

from app.engine.full.snac_frames import CODES, POSITIONS


@dataclass(frozen=True, eq=False)
class Codebooks:
    """All codebooks in one table, and the sum of their projections as one product."""

    table: Tensor  # [3 * 4096, code]
    project: Tensor  # [latent, 3 * code]
    bias: Tensor  # [latent, 1]
    neutral: Tensor  # [3, 1] int64, the code of each codebook that is nearest to the mean of all

    @property
    def device(self) -> torch.device:
        """Where the tables lie."""
        return self.table.device

    def nothing(self) -> Tensor:
        """Return no latents, [latent, 0]."""
        return self.bias.new_empty(self.bias.shape[0], 0)

    def latents(self, codes: Tensor) -> Tensor:
        """Look up `codes` [3, n] of the three codebooks; returns [latent, n]."""
        starts = torch.arange(0, len(POSITIONS) * CODES, CODES, device=self.device)[:, None]
        found = self.table[codes + starts]  # [3, n, code]
        return torch.addmm(self.bias, self.project, found.transpose(1, 2).reshape(-1, codes.shape[1]))


class CodeReader:
    """Frames to latents for one utterance. Nothing in it waits for the device, except `bad_codes`.

    A code outside 0..4095 becomes the one before it in its codebook: the sound lingers for that code's 21 to 85 ms,
    nothing after it shifts, and the rest of the frame is heard as it is. At the very start it becomes the neutral code.
    """

    def __init__(self, codebooks: Codebooks) -> None:
        self._codebooks = codebooks
        self._bad = torch.zeros((), dtype=torch.int64, device=codebooks.device)
        self._last = codebooks.neutral.clone()  # [3, 1]
        self._positions = torch.tensor(POSITIONS, device=codebooks.device)  # [3, 4]

    @property
    def bad_codes(self) -> int:
        """Codes outside 0..4095 so far. On a GPU this waits for it."""
        return int(self._bad)

    @property
    def nbytes(self) -> int:
        """Bytes of the tensors it holds."""
        return self._bad.nbytes + self._last.nbytes + self._positions.nbytes

    def latents(self, frames: Tensor) -> Tensor:
        """Read `frames` [n, 7] of any integer type; returns [latent, 4 n]."""
        frames = frames.to(self._codebooks.device, torch.int64, non_blocking=True)
        good = (frames >= 0) & (frames < CODES)
        self._bad += (~good).sum()
        codes = frames.where(good, -1)[:, self._positions]  # [n, 3, 4]
        codes = torch.cat((self._last, codes.transpose(0, 1).flatten(1)), dim=1)  # [3, 1 + 4 n]
        at = torch.arange(codes.shape[1], device=codes.device)
        codes = codes.gather(1, at.where(codes >= 0, 0).cummax(dim=1).values)
        self._last.copy_(codes[:, -1:])
        return self._codebooks.latents(codes[:, 1:])
