"""What this machine has to run on: processor and memory, the plan that fits them, and the limits of this user."""

import sys
from collections.abc import Iterator
from pathlib import Path

from app.doctor.check import Check, Look, Patient
from app.engine import hardware
from app.engine.choices import default_voice, ways, without_us
from app.engine.explain import gigabytes
from app.engine.hardware import Machine
from app.engine.plan import Plan
from app.engine.voices import find
from app.settings import Settings

LITE_RAM_BYTES = 1_500_000_000
"""RAM of the process with the lite models: about 1 GB, and torch."""

FILES = 256
"""Open files that the window, its models and a download need at most, with room."""

_FAST = frozenset({"avx2", "asimd"})
"""What torch's and ONNX Runtime's fast kernels need of a processor: x86's, and ARM's."""


def look() -> Machine:
    """Look at the machine; torch is imported where nobody else can tell of the GPU: Apple's and AMD's."""
    machine = hardware.look()
    if machine.gpus or not (sys.platform == "darwin" or machine.torch_build == "rocm"):
        return machine
    import torch

    return hardware.look(torch=torch)


def planned(settings: Settings, machine: Machine) -> Plan:
    """Make the plan for the voice in force."""
    return ways(settings, find(default_voice(settings, machine)), without_us(machine))[0]


def check_processor(patient: Patient) -> Iterator[Check]:
    """Cores, and the instructions without which the lite engine is several times slower."""
    if patient.machine is None:
        return
    cores, flags = patient.machine.cores, _flags()
    slow = bool(flags) and not flags & _FAST
    detail = f"{patient.machine.cpu_name}, {cores} core{'s' if cores > 1 else ''}"
    if slow:
        detail += "; it has no AVX2, so answers of the lite engine take several times as long"
    yield Check("processor", True, detail, "`lyre bench --engine lite` tells how long" if slow else "")


def check_memory(patient: Patient) -> Iterator[Check]:
    """RAM for the lite engine at least."""
    if patient.machine is None:
        return
    free, total = patient.machine.ram_free_bytes, patient.machine.ram_total_bytes
    ok = free >= LITE_RAM_BYTES
    detail = f"{gigabytes(free)} of {gigabytes(total)} free; the lite engine takes {gigabytes(LITE_RAM_BYTES)}"
    yield Check("RAM", ok, detail, "" if ok else "close other programs; `ps aux --sort=-rss | head` names the largest")


def check_plan(patient: Patient) -> Iterator[Check]:
    """What would run. It isn't well where the full engine is insisted on and the lite one would answer."""
    plan = patient.plan
    if plan is None:
        return
    insisted = patient.settings.engine.kind == "full" and all(stage.is_lite for stage in plan.stages)
    remedy = plan.better.line if plan.better else ""
    if insisted:
        remedy = f"{remedy}; or `lyre config set engine.kind auto`" if remedy else "lyre config set engine.kind auto"
    yield Check("plan", not insisted, "; ".join(plan.lines), remedy)


def check_open_files(_: Patient) -> Iterator[Check]:
    """How many files this user's processes may have open."""
    if sys.platform == "win32":
        return
    import resource

    limit, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    ok = limit == resource.RLIM_INFINITY or limit >= FILES
    remedy = f"ulimit -n {FILES if most == resource.RLIM_INFINITY else max(FILES, min(most, 4096))}"
    yield Check("open files", ok, f"{limit} at one time, {FILES} are needed", "" if ok else remedy)


QUICK: tuple[Look, ...] = (check_processor, check_memory, check_plan, check_open_files)


def _flags() -> frozenset[str]:
    """The processor's instructions, where Linux tells them."""
    try:
        with Path("/proc/cpuinfo").open(encoding="utf-8", errors="replace") as file:
            lines = [line for line in file if line.lower().startswith(("flags", "features"))]
    except OSError:
        return frozenset()
    return frozenset(lines[0].partition(":")[2].split()) if lines else frozenset()
