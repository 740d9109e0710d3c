"""Orpheus checkpoints that were in use, kept in host memory: coming back to one is a copy, not a read of the disk."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch

from app.engine.full.orpheus_prompt import OrpheusPrompt

_ALIGNED = 64  # bytes; any element size divides it


@dataclass(frozen=True, eq=False)
class Snapshot:
    """All that a checkpoint brings: how it reads a text, and its weights in one buffer, `tensors` being views of it."""

    prompt: OrpheusPrompt
    tensors: tuple[torch.Tensor, ...]
    buffer: torch.Tensor

    @property
    def nbytes(self) -> int:
        """Bytes of host memory."""
        return self.buffer.nbytes


class KeptCheckpoints:
    """The checkpoints that were used last, by name. Used on the engine's thread.

    A checkpoint is copied once: as its weights never change, the copy stays when it is in use again. The one that was
    longest not used goes first. With `pinned` the copies are page-locked, so that a GPU reads them at full speed.
    """

    def __init__(self, spare_bytes: Callable[[], int], *, pinned: bool = False) -> None:
        """`spare_bytes` tells how many bytes more may be taken now; below 0 means that some are to be given back."""
        self._spare_bytes = spare_bytes
        self._pinned = pinned
        self._kept: dict[str, Snapshot] = {}

    @property
    def nbytes(self) -> int:
        """Bytes of host memory that are held."""
        return sum(snapshot.nbytes for snapshot in self._kept.values())

    @property
    def names(self) -> tuple[str, ...]:
        """What is kept, the one that goes first at the front."""
        return tuple(self._kept)

    def keep(self, name: str, prompt: OrpheusPrompt, tensors: Sequence[torch.Tensor]) -> None:
        """Copy `tensors` to the host unless they are here; nothing happens where there is no room for them."""
        if self.find(name) is not None:
            return
        needed = sum(_rounded(tensor.nbytes) for tensor in tensors)
        while self._kept and needed > self._spare_bytes():
            self._drop(next(iter(self._kept)))
        if needed <= self._spare_bytes():
            self._kept[name] = _copied(prompt, tensors, needed, pinned=self._pinned)

    def find(self, name: str) -> Snapshot | None:
        """The copy of that checkpoint, which now counts as used last."""
        snapshot = self._kept.pop(name, None)
        if snapshot is not None:
            self._kept[name] = snapshot
        return snapshot

    def clear(self) -> None:
        """Give all of it back."""
        while self._kept:
            self._drop(next(iter(self._kept)))

    def _drop(self, name: str) -> None:
        snapshot = self._kept.pop(name)
        if self._pinned:
            _cudart().cudaHostUnregister(snapshot.buffer.data_ptr())


def _copied(prompt: OrpheusPrompt, tensors: Sequence[torch.Tensor], nbytes: int, *, pinned: bool) -> Snapshot:
    buffer = torch.empty(nbytes, dtype=torch.uint8)
    if pinned:  # in place: torch's own pinned allocator rounds up to powers of two, and gives nothing back
        _cudart().cudaHostRegister(buffer.data_ptr(), nbytes, 0)
    views, start = [], 0
    for tensor in tensors:
        view = buffer[start : start + tensor.nbytes].view(tensor.dtype).view(tensor.shape)
        views.append(view.copy_(tensor))
        start += _rounded(tensor.nbytes)
    return Snapshot(prompt, tuple(views), buffer)


def _rounded(nbytes: int) -> int:
    return -(-nbytes // _ALIGNED) * _ALIGNED


def _cudart() -> Any:
    return torch.cuda.cudart()  # type: ignore[no-untyped-call]
