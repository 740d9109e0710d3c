"""The command `lyre doctor`: is this machine ready."""

import argparse
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.settings import Settings


def doctor(arguments: argparse.Namespace, settings: "Settings") -> int:
    """Show whether this machine is ready; 1 where something has to be mended."""
    from app.doctor import examine

    found = examine(settings)
    if arguments.json:
        print(json.dumps(found.as_dict(), ensure_ascii=False))
        return 0 if found.ok else 1
    for check in found.checks:
        print(f"{'ok ' if check.ok else 'no '} {check.name:<14} {check.detail}")
        if check.remedy:
            print(f"{'':<18} -> {check.remedy}")
    print("this machine is ready" if found.ok else "something is to be mended")
    return 0 if found.ok else 1
