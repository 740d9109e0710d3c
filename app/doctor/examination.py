"""Is this machine ready: every check in its order, fast ones first, and what `--fix` does about those that fail."""

import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib import import_module
from subprocess import CalledProcessError
from typing import TYPE_CHECKING, Any

from app.doctor.check import Check, Look, Patient
from app.errors import UserError

if TYPE_CHECKING:
    from app.engine.hardware import Machine
    from app.engine.plan import Plan
    from app.settings import Settings

SUBJECTS = (
    "installation",
    "configuration",
    "folders",
    "kept",
    "graphics",
    "resources",
    "models",
    "sound",
    "screen",
    "running",
    "turn",
)
"""Modules of this package, each with `QUICK` and `SLOW` checks. One that can't be imported fails by itself."""


@dataclass(frozen=True)
class Treatment:
    """What to do besides looking: mend what is safe to mend, install packages as well, leave the slow checks out."""

    fix: bool = False
    install: bool = False
    quick: bool = False


@dataclass(frozen=True)
class Diagnosis:
    """All checks, and what they were made from."""

    checks: tuple[Check, ...]
    machine: "Machine | None"
    plan: "Plan | None"

    @property
    def ok(self) -> bool:
        """Whether every check is well."""
        return all(check.ok for check in self.checks)

    def as_dict(self) -> dict[str, Any]:
        """All of it as JSON has it."""
        return {
            "ok": self.ok,
            "checks": [check.as_dict() for check in self.checks],
            "hardware": asdict(self.machine) if self.machine else None,
            "plan": self.plan.as_dict() if self.plan else None,
        }


def examine(settings: "Settings", machine: "Machine | None" = None, treatment: Treatment | None = None) -> Diagnosis:
    """Run every check; `machine` is this one if none is given."""
    patient, troubles = admit(settings, machine)
    checks = (*troubles, *examining(patient, treatment or Treatment()))
    return Diagnosis(checks, patient.machine, patient.plan)


def admit(settings: "Settings", machine: "Machine | None" = None) -> tuple[Patient, tuple[Check, ...]]:
    """Look at the hardware and make its plan: some 10 ms, seconds where torch has to tell of the GPU.

    Where that fails, the check that says so comes with it.
    """
    try:
        from app.doctor.resources import look, planned

        machine = machine or look()
        return Patient(settings, machine, planned(settings, machine)), ()
    except Exception as error:  # a package that is missing or broken, and whatever its import may raise
        return Patient(settings, machine), (_broken_off("hardware", error),)


def examining(patient: Patient, treatment: Treatment) -> Iterator[Check]:
    """Yield each check as it is made."""
    looks: dict[str, list[tuple[str, Look]]] = {"QUICK": [], "SLOW": []}
    for subject in SUBJECTS:
        try:
            module = import_module(f"app.doctor.{subject}")
        except Exception as error:  # as above
            yield _broken_off(subject, error)
            continue
        for pace, found in looks.items():
            found += [(subject, look) for look in getattr(module, pace, ())]
    for pace in ("QUICK",) if treatment.quick else ("QUICK", "SLOW"):
        for subject, look in looks[pace]:
            yield from _treated(subject, look, patient, treatment)


def _treated(subject: str, look: Look, patient: Patient, treatment: Treatment) -> list[Check]:
    """What `look` finds; where something was mended, what it finds after that, and what was done."""
    found = _looked(subject, look, patient)
    done = [_mended(check) for check in found if treatment.fix and _may_mend(check, treatment)]
    if not done:
        return found
    again = _looked(subject, look, patient)
    return [Check(check.name, check.ok, f"{check.detail} ({'; '.join(done)})", check.remedy) for check in again]


def _looked(subject: str, look: Look, patient: Patient) -> list[Check]:
    try:
        return list(look(patient))
    except Exception as error:  # one check that breaks off must not hide the others
        return [_broken_off(f"{subject}: {look.__name__.removeprefix('check_')}", error)]


def _may_mend(check: Check, treatment: Treatment) -> bool:
    return not check.ok and check.fix is not None and (treatment.install or not check.fix.installs)


def _mended(check: Check) -> str:
    assert check.fix is not None
    try:
        return check.fix.act()
    except (OSError, UserError, CalledProcessError) as error:
        return f"couldn't be mended: {error}"


def _broken_off(name: str, error: Exception) -> Check:
    missing = error.name if isinstance(error, ModuleNotFoundError) else ""
    if missing:
        return Check(name, False, f"the package {missing} isn't installed", "run `make setup`, which installs it")
    what = " ".join(str(error).split()) or "without a word"
    remedy = f"run `make setup`; if that doesn't help, report this with the version of {sys.platform}"
    return Check(name, False, f"it can't be looked at ({type(error).__name__}: {what})", remedy)
