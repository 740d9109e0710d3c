"""What the figures were taken on: hardware, versions, memory in use."""

import platform
import tomllib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import psutil
import torch

from app.engine import hardware


def device_here() -> torch.device:
    """Return the device that the full engine would use."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def describe() -> dict[str, Any]:
    """Name the hardware."""
    machine = hardware.look(torch=torch)
    gpu = torch.cuda.get_device_name() if torch.cuda.is_available() else None
    return {
        "gpu": gpu,
        "gpu_memory_bytes": torch.cuda.get_device_properties(0).total_memory if gpu else None,
        "cpu": machine.cpu_name,
        "cores": machine.cores,
        "threads": torch.get_num_threads(),
        "ram_bytes": machine.ram_total_bytes,
        "system": machine.system,
    }


def versions() -> dict[str, str | None]:
    """Versions of all that the figures depend on; None for what isn't here."""
    driver = next((gpu.driver for gpu in hardware.look().gpus if gpu.driver), None)
    packages = ("torch", "transformers", "snac", "mistral-common", "tokenizers", "numpy")
    return {
        "lyre": _lyre(),
        "python": platform.python_version(),
        **{name: _installed(name) for name in packages},
        "cuda": torch.version.cuda,
        "driver": driver,
    }


def memory_bytes(device: torch.device) -> int:
    """Memory held by now: on CUDA what torch has reserved there, elsewhere all of the process."""
    if device.type == "cuda":
        return int(torch.cuda.memory_reserved(device))
    return int(psutil.Process().memory_info().rss)


def _installed(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _lyre() -> str | None:
    """Tell the version from the source tree, where the installed one may be older, or from the installation."""
    project = Path(__file__).resolve().parents[3] / "pyproject.toml"
    if project.is_file():
        return str(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"])
    return _installed("lyre")
