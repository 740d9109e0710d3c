"""The GPUs: what torch was built for, whether the driver is new enough for it, and cards without any driver."""

import importlib.util
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from app.commands.gpu_pack import told
from app.doctor.check import Check, Look, Patient
from app.engine.explain import gigabytes
from app.engine.rungs import precisions
from app.gpu_pack import pack
from app.paths import frozen

LEAST_DRIVER = {13: 580, 12: 525, 11: 450}
"""The oldest NVIDIA driver for each major version of CUDA (NVIDIA, CUDA Compatibility)."""

_NVIDIA = "0x10de"  # the vendor's PCI id
_DISPLAY = "0x03"  # the PCI class of display controllers
_CUDA = re.compile(r"^cuda\b[^=\n]*=\s*'(\d+)(?:\.\d+)*'", re.MULTILINE)


def check_gpu(patient: Patient) -> Iterator[Check]:
    """Each GPU, and whether torch was built for it. To have none is fine: the lite engine needs none."""
    machine = patient.machine
    if machine is None:
        return
    if not machine.gpus:
        yield Check("GPU", True, f"none ({machine.no_gpu}): the lite engine answers")
    for gpu in machine.gpus:
        free = f"{gpu.name}: {gigabytes(gpu.free_bytes)} of {gigabytes(gpu.total_bytes)} free"
        fits = gpu.kind == "mps" or machine.torch_build == gpu.kind
        wrong = "" if fits else f"; torch is built for {machine.torch_build or 'nothing'}"
        old = "" if precisions(gpu) else "; it is older than Turing, so the lite engine answers"
        right = "`lyre models gpu-pack get` fetches" if frozen() else "run `make setup`, which installs"
        remedy = "" if fits else f"{right} the right torch"
        yield Check("GPU", fits, f"{free}{wrong}{old}", remedy)


def check_gpu_pack(patient: Patient) -> Iterator[Check]:
    """The GPU pack, where this build has one and it is here or could be. To be without it is fine."""
    has_nvidia = any(gpu.kind == "cuda" for gpu in patient.machine.gpus) if patient.machine else False
    found = pack.standing(has_nvidia=has_nvidia)
    if found.stand is pack.Stand.ABSENT and not found.here_bytes:
        return
    failed = found.stand is pack.Stand.FAILED
    again = "update the driver, then `lyre models gpu-pack get` tries it again; `lyre models gpu-pack remove` frees it"
    yield Check("GPU pack", not failed, told(found), again if failed else "")


def check_driver(patient: Patient) -> Iterator[Check]:
    """NVIDIA's driver, against the CUDA that torch was built with."""
    if patient.machine is None:
        return
    cuda = patient.torch_cuda if patient.torch_cuda is not None else torch_cuda()
    least = LEAST_DRIVER.get(int(cuda.partition(".")[0] or 0), 0)
    gpus = [gpu for gpu in patient.machine.gpus if gpu.kind == "cuda" and gpu.driver]
    for gpu in gpus:
        ok = _major(gpu.driver) >= least
        needed = f", torch's CUDA {cuda} needs {least} or newer" if least else ""
        remedy = f"install driver {least} or newer, as `sudo apt install nvidia-driver-{least}` does on Ubuntu; restart"
        yield Check("GPU driver", ok, f"{gpu.driver}{needed}", "" if ok else remedy)
    cards = [] if gpus else _nvidia_cards(patient.pci)
    if cards:
        detail = f"an NVIDIA card is here ({', '.join(cards)}), and no driver tells of it"
        yield Check("GPU driver", False, detail, "sudo ubuntu-drivers install, or nvidia.com/drivers; then restart")
    elif not gpus:
        yield Check("GPU driver", True, "no NVIDIA card, so none is needed")


QUICK: tuple[Look, ...] = (check_gpu, check_gpu_pack, check_driver)


def torch_cuda() -> str:
    """The major version of CUDA that the installed torch was built with, by its version file; empty for none."""
    spec = importlib.util.find_spec("torch")
    if spec is None or spec.origin is None:
        return ""
    file = Path(spec.origin).with_name("version.py")
    found = _CUDA.search(file.read_text(encoding="utf-8")) if file.is_file() else None
    return found.group(1) if found else ""


def _nvidia_cards(pci: Path) -> list[str]:
    """NVIDIA's display cards, as Linux lists them by their place on the bus."""
    if sys.platform != "linux" or not pci.is_dir():
        return []
    return sorted(card.name for card in pci.iterdir() if _said(card, "vendor") == _NVIDIA and _shows(card))


def _shows(card: Path) -> bool:
    return _said(card, "class").startswith(_DISPLAY)


def _said(card: Path, what: str) -> str:
    try:
        return (card / what).read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""


def _major(driver: str) -> int:
    number = driver.partition(".")[0]
    return int(number) if number.isdigit() else 0
