"""The ledger of memory: what each model was planned to take, what it really holds, what is free."""

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from app.engine.nvml import GpuMemory

Look = Callable[[], GpuMemory | None]
"""Tells the memory of the device now, or None where that can't be known."""


@dataclass(frozen=True)
class Entry:
    """One model's account, in bytes. `held` is None until it is loaded, and again once it is released."""

    model: str
    planned: int
    held: int | None

    @property
    def deviation(self) -> float | None:
        """How much more it holds than was planned, as a fraction of that: 0.02 is two per cent more."""
        return None if self.held is None or not self.planned else self.held / self.planned - 1


@dataclass(frozen=True)
class LedgerSnapshot:
    """The ledger at one moment. `device` is None where nobody can tell what is free."""

    entries: tuple[Entry, ...]
    device: GpuMemory | None

    @property
    def planned(self) -> int:
        """Bytes that all models were planned to take."""
        return sum(entry.planned for entry in self.entries)

    @property
    def held(self) -> int:
        """Bytes that the loaded models hold."""
        return sum(entry.held or 0 for entry in self.entries)

    @property
    def others(self) -> int | None:
        """Bytes in use that no model holds: other programs, the CUDA context, activations. None where unknown."""
        return None if self.device is None else max(0, self.device.used - self.held)


class Ledger:
    """Accounts of models in the order in which they were planned or held. Any thread may use it.

    A snapshot shows all accounts as they were at one moment; the device is asked before it, without the lock.
    """

    def __init__(self, look: Look = lambda: None) -> None:
        """`look` tells the device's memory; it is called on the thread that takes a snapshot."""
        self._look = look
        self._lock = threading.Lock()
        self._accounts: dict[str, Entry] = {}

    def expect(self, planned: Mapping[str, int]) -> None:
        """Replace what is planned. A model that is neither planned nor held any more leaves the ledger."""
        with self._lock:
            held = {model: entry.held for model, entry in self._accounts.items() if entry.held is not None}
            models = dict.fromkeys([*planned, *held])
            self._accounts = {model: Entry(model, planned.get(model, 0), held.get(model)) for model in models}

    def hold(self, model: str, held: int) -> None:
        """Note that `model` holds this many bytes now, planned or not."""
        if held < 0:
            raise ValueError(f"{model} can't hold {held} bytes")
        with self._lock:
            planned = self._accounts[model].planned if model in self._accounts else 0
            self._accounts[model] = Entry(model, planned, held)

    def release(self, model: str) -> None:
        """Note that `model` holds nothing any more; its plan stays. Nothing happens for one that holds nothing."""
        with self._lock:
            if (entry := self._accounts.get(model)) is None:
                return
            if entry.planned:
                self._accounts[model] = Entry(model, entry.planned, None)
            else:
                del self._accounts[model]

    def snapshot(self) -> LedgerSnapshot:
        """All accounts now, and the device's memory as it was just before."""
        device = self._look()
        with self._lock:
            return LedgerSnapshot(tuple(self._accounts.values()), device)


def tensor_bytes(thing: Any, device: str = "") -> int:
    """Sum the bytes of all tensors that `thing` holds: a tensor, a module, a state dict, or an object made of such.

    Storages that several tensors share count once, and whole. `device` counts one kind alone, such as "cuda". Tensors
    on the meta device hold nothing. torch is imported here, which takes seconds where it isn't loaded.
    """
    import torch

    storages: dict[tuple[str, int], int] = {}
    for tensor in _tensors(thing, torch):
        storage = tensor.untyped_storage()
        if tensor.device.type != "meta" and (not device or tensor.device.type == device):
            storages[str(tensor.device), storage.data_ptr()] = storage.nbytes()
    return sum(storages.values())


def _tensors(thing: Any, torch: ModuleType) -> Iterable[Any]:
    """Every plain tensor that can be reached from `thing` through containers, attributes and slots."""
    waiting: list[Any] = [thing]
    seen: dict[int, Any] = {}  # the objects too: an id is another's once its object is gone
    while waiting:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, str | bytes | int | float | type | ModuleType | None):
            continue
        seen[id(one)] = one
        if isinstance(one, torch.Tensor) and not hasattr(one, "__tensor_flatten__"):
            yield one
        else:
            waiting.extend(_parts(one))


def _parts(one: Any) -> Iterable[Any]:
    if hasattr(one, "__tensor_flatten__"):  # a quantized tensor is made of plain ones
        names, _ = one.__tensor_flatten__()
        return [getattr(one, name) for name in names]
    if isinstance(one, Mapping):
        return one.values()
    if isinstance(one, list | tuple | set | frozenset):
        return one
    slots = [getattr(one, name, None) for kind in type(one).__mro__ for name in _slots(kind)]
    return [*vars(one).values(), *slots] if hasattr(one, "__dict__") else slots


def _slots(kind: type) -> tuple[str, ...]:
    names = vars(kind).get("__slots__", ())
    return (names,) if isinstance(names, str) else tuple(names)
