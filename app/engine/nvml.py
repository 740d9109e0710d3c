"""NVIDIA's management library (nvidia-ml-py), held open only while something is read from it."""

import importlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class GpuMemory:
    """Bytes of a GPU's memory in use by anyone, free, and in all."""

    used: int
    free: int
    total: int


@dataclass(frozen=True)
class NvmlGpu:
    """What NVML tells of a GPU; None is what it doesn't know. Without `memory` of its own it shares the RAM."""

    name: str
    uuid: str
    memory: GpuMemory | None
    compute_capability: tuple[int, int] | None
    driver: str
    drives_display: bool | None
    ours_bytes: int | None


class NvmlMissing(Exception):
    """There is no NVML here, or no driver that answers; the message says which."""


class Nvml:
    """A session with NVML, to be used in a `with` statement, on one thread at a time.

    An open session keeps a laptop's GPU awake, at 5 to 25 W: a poller opens it when its picture is shown and closes it
    when it is hidden. Opening takes milliseconds. Raises `NvmlMissing` on entering.
    """

    def __init__(self, library: Any = None) -> None:
        """`library` stands in for the module `pynvml`, which is imported on entering."""
        self._library = library

    def __enter__(self) -> Self:
        if self._library is None:
            try:
                self._library = importlib.import_module("pynvml")
            except ImportError as error:
                raise NvmlMissing("the package nvidia-ml-py is not installed") from error
        try:
            self._library.nvmlInit()
        except self._library.NVMLError as error:
            raise NvmlMissing(f"no NVIDIA driver answers ({error})") from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._known(self._library.nvmlShutdown)

    def gpus(self) -> list[NvmlGpu]:
        """Every GPU of the driver, in PCI order; one that doesn't answer is left out."""
        driver = self._known(self._library.nvmlSystemGetDriverVersion) or ""
        count = self._known(self._library.nvmlDeviceGetCount) or 0
        handles = [self._known(self._library.nvmlDeviceGetHandleByIndex, number) for number in range(count)]
        return [self._gpu(handle, driver) for handle in handles if handle is not None]

    def memory(self, uuid: str) -> GpuMemory | None:
        """Memory of one GPU now; None if it isn't there any more or doesn't tell."""
        handle = self._known(self._library.nvmlDeviceGetHandleByUUID, uuid)
        return None if handle is None else self._memory(handle)

    def _gpu(self, handle: Any, driver: str) -> NvmlGpu:
        library = self._library
        display = self._known(library.nvmlDeviceGetDisplayActive, handle)
        return NvmlGpu(
            name=self._known(library.nvmlDeviceGetName, handle) or "NVIDIA GPU",
            uuid=self._known(library.nvmlDeviceGetUUID, handle) or "",
            memory=self._memory(handle),
            compute_capability=self._known(library.nvmlDeviceGetCudaComputeCapability, handle),
            driver=driver,
            drives_display=None if display is None else bool(display),
            ours_bytes=self._ours(handle),
        )

    def _memory(self, handle: Any) -> GpuMemory | None:
        told = self._known(self._library.nvmlDeviceGetMemoryInfo, handle)
        return None if told is None else GpuMemory(int(told.used), int(told.free), int(told.total))

    def _ours(self, handle: Any) -> int | None:
        """Bytes that this process holds. Unknown where the driver lists no such process: on Windows, in containers."""
        listed = self._known(self._library.nvmlDeviceGetComputeRunningProcesses, handle) or []
        return next((process.usedGpuMemory for process in listed if process.pid == os.getpid()), None)

    def _known(self, ask: Callable[..., T], *arguments: Any) -> T | None:
        """The answer, or None where NVML has none: much of it is not supported by one card or system or another."""
        try:
            return ask(*arguments)
        except self._library.NVMLError:
            return None


def gpu_memory(uuid: str, library: Any = None) -> GpuMemory | None:
    """Memory of one GPU now, by a session of its own; None where there is no NVML or no such GPU."""
    try:
        with Nvml(library) as nvml:
            return nvml.memory(uuid)
    except NvmlMissing:
        return None
