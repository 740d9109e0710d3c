"""The command `lyre doctor`: is this machine ready."""

import argparse
import json
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.doctor.check import Check
    from app.settings import Settings


def doctor(arguments: argparse.Namespace, settings: "Settings") -> int:
    """Show whether this machine is ready, each check as it is made; 1 where something has to be mended."""
    from app.doctor.examination import Diagnosis, Treatment, admit, examining

    treatment = Treatment(fix=arguments.fix or arguments.install, install=arguments.install, quick=arguments.quick)
    patient, found = admit(settings)
    checks = list(found)
    for check in found:
        _tell(check, arguments)
    for check in examining(patient, treatment):
        checks.append(check)
        _tell(check, arguments)
    diagnosis = Diagnosis(tuple(checks), patient.machine, patient.plan)
    if arguments.json:
        print(json.dumps(diagnosis.as_dict(), ensure_ascii=False))
    else:
        print("this machine is ready" if diagnosis.ok else f"{_failing(checks)} to be mended")
    return 0 if diagnosis.ok else 1


def _tell(check: "Check", arguments: argparse.Namespace) -> None:
    if arguments.json:
        return
    print(f"{'ok ' if check.ok else 'no '} {check.name:<16} {check.detail}")
    if check.remedy:
        print(f"{'':<20} -> {check.remedy}")
    sys.stdout.flush()


def _failing(checks: "list[Check]") -> str:
    names = [check.name for check in checks if not check.ok]
    return f"{', '.join(names)}: {'it is' if len(names) == 1 else 'they are'}"
