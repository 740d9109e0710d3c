"""What this machine has: GPUs and their memory, RAM, CPU, disk. torch is never imported to find out."""

import importlib.util
import os
import platform
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

import psutil

from app.engine.nvml import GpuMemory, Nvml, NvmlGpu, NvmlMissing, gpu_memory
from app.paths import data_dir

__all__ = ["Gpu", "GpuKind", "GpuMemory", "Machine", "gpu_memory", "look", "torch_build"]

GpuKind = Literal["cuda", "rocm", "mps"]

_BUILD = re.compile(r"^(cuda|hip)\b[^=\n]*=\s*'([^']+)'", re.MULTILINE)


@dataclass(frozen=True)
class Gpu:
    """A GPU. What could not be found out is None; `unified` is memory that is the machine's RAM as well.

    `ours_bytes` is what this process holds of its memory: unknown on Windows and WSL, whose drivers don't tell it.
    `free_bytes` is what nobody holds, this process included.
    """

    name: str
    uuid: str
    kind: GpuKind
    total_bytes: int
    free_bytes: int
    compute_capability: tuple[int, int] | None = None
    driver: str = ""
    drives_display: bool | None = None
    ours_bytes: int | None = None
    unified: bool = False


@dataclass(frozen=True)
class Machine:
    """The hardware at one moment. `no_gpu` says why there are no `gpus`; `cores` are physical ones.

    `torch_build` is what torch was built for: cuda, rocm, cpu, or empty where torch is not installed.
    """

    gpus: tuple[Gpu, ...]
    ram_total_bytes: int
    ram_free_bytes: int
    cpu_name: str
    cores: int
    disk_free_bytes: int
    system: str
    torch_build: str
    no_gpu: str = ""

    def having_back(self, uuid: str, held_bytes: int) -> "Machine":
        """The same machine as if `held_bytes` on that GPU were free: for planning anew while models are loaded."""
        gpus = tuple(
            replace(gpu, free_bytes=min(gpu.total_bytes, gpu.free_bytes + held_bytes)) if gpu.uuid == uuid else gpu
            for gpu in self.gpus
        )
        return replace(self, gpus=gpus)


def look(
    *,
    nvml: Any = None,
    torch: Any = None,
    environ: Mapping[str, str] | None = None,
    disk: Path | None = None,
) -> Machine:
    """Look at the machine now: some 10 ms, and a GPU that sleeps is woken by it.

    NVIDIA's library tells of its GPUs, `torch` of the others, if it is given or loaded already. `nvml` replaces the
    module `pynvml`, `environ` the environment, `disk` the folder whose free space counts: the user's data.
    """
    torch = torch if torch is not None else _loaded_torch()
    environ = os.environ if environ is None else environ
    gpus, why_not = _nvidia_gpus(nvml, environ)
    if not gpus and torch is not None:
        gpus = _gpus_of_torch(torch)
    memory = psutil.virtual_memory()
    return Machine(
        gpus=gpus,
        ram_total_bytes=memory.total,
        ram_free_bytes=memory.available,
        cpu_name=_cpu_name(),
        cores=psutil.cpu_count(logical=False) or psutil.cpu_count() or 1,
        disk_free_bytes=psutil.disk_usage(str(_existing(disk or data_dir()))).free,
        system=platform.system(),
        torch_build=torch_build(),
        no_gpu="" if gpus else _why_no_gpu(why_not, torch_is_here=torch is not None),
    )


def _loaded_torch() -> Any:
    """torch if it is loaded; not while another thread is still importing it, when half of it is missing."""
    torch = sys.modules.get("torch")
    return None if getattr(getattr(torch, "__spec__", None), "_initializing", False) else torch


def _why_no_gpu(why_no_nvidia: str, *, torch_is_here: bool) -> str:
    """Why no GPU is known. Only torch can tell of Apple's and AMD's, and it is not imported for that."""
    apple = platform.system() == "Darwin" and platform.machine() == "arm64"
    if not torch_is_here and (apple or torch_build() == "rocm"):
        return "its GPU is known only once torch is loaded"
    return why_no_nvidia


def torch_build(version_file: Path | None = None) -> str:
    """Tell what the installed torch was built for, by its version file and without importing it."""
    if version_file is None:
        spec = importlib.util.find_spec("torch")
        if spec is None or spec.origin is None:
            return ""
        version_file = Path(spec.origin).with_name("version.py")
    if not version_file.is_file():
        return ""
    built_for = {name for name, _ in _BUILD.findall(version_file.read_text(encoding="utf-8"))}
    return "cuda" if "cuda" in built_for else "rocm" if "hip" in built_for else "cpu"


def _nvidia_gpus(library: Any, environ: Mapping[str, str]) -> tuple[tuple[Gpu, ...], str]:
    """The GPUs that NVML tells of and that CUDA may use; else why there are none."""
    try:
        with Nvml(library) as nvml:
            gpus = tuple(_gpu_of_nvml(gpu) for gpu in nvml.gpus())
    except NvmlMissing as error:
        return (), str(error)
    seen = _visible(gpus, environ.get("CUDA_VISIBLE_DEVICES"))
    return seen, "CUDA_VISIBLE_DEVICES hides every GPU" if gpus else "the NVIDIA driver lists no GPU"


def _gpu_of_nvml(gpu: NvmlGpu) -> Gpu:
    unified = gpu.memory is None  # such as GB10, whose GPU has no memory of its own
    memory = psutil.virtual_memory()
    total, free = (memory.total, memory.available) if gpu.memory is None else (gpu.memory.total, gpu.memory.free)
    return Gpu(
        name=gpu.name,
        uuid=gpu.uuid,
        kind="cuda",
        total_bytes=total,
        free_bytes=free,
        compute_capability=gpu.compute_capability,
        driver=gpu.driver,
        drives_display=gpu.drives_display,
        ours_bytes=gpu.ours_bytes,
        unified=unified,
    )


def _visible(gpus: tuple[Gpu, ...], wanted: str | None) -> tuple[Gpu, ...]:
    """Leave out what CUDA_VISIBLE_DEVICES hides: it names numbers, or beginnings of UUIDs, up to the first bad one."""
    if wanted is None:
        return gpus
    seen: list[Gpu] = []
    for entry in wanted.split(","):
        name = entry.strip()
        match = [gpu for number, gpu in enumerate(gpus) if name and (name == str(number) or gpu.uuid.startswith(name))]
        if len(match) != 1:
            break
        seen += match
    return tuple(seen)


def _gpus_of_torch(torch: Any) -> tuple[Gpu, ...]:
    if torch.cuda.is_available():
        return tuple(_gpu_of_torch(torch, number) for number in range(torch.cuda.device_count()))
    if torch.backends.mps.is_available():
        return (_apple_gpu(torch),)
    return ()


def _gpu_of_torch(torch: Any, number: int) -> Gpu:
    properties = torch.cuda.get_device_properties(number)
    free, total = torch.cuda.mem_get_info(number)
    rocm = torch.version.hip is not None
    return Gpu(
        name=properties.name,
        uuid=str(getattr(properties, "uuid", number)),
        kind="rocm" if rocm else "cuda",
        total_bytes=total,
        free_bytes=free,
        compute_capability=None if rocm else (properties.major, properties.minor),
        driver=f"ROCm {torch.version.hip}" if rocm else "",
    )


def _apple_gpu(torch: Any) -> Gpu:
    """Apple's GPU: it may use about three quarters of the RAM, of which no more is free than of the RAM itself."""
    most, held = torch.mps.recommended_max_memory(), torch.mps.driver_allocated_memory()
    free = min(most - held, psutil.virtual_memory().available)
    return Gpu(_cpu_name(), "mps", "mps", most, max(0, free), drives_display=True, ours_bytes=held, unified=True)


def _cpu_name() -> str:
    info = Path("/proc/cpuinfo")  # platform.processor() is empty on Linux
    if info.is_file():
        for line in info.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.lower().startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _existing(folder: Path) -> Path:
    return next(path for path in (folder, *folder.absolute().parents) if path.exists())
