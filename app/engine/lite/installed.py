"""Where the embedded models lie: inside the installed packages that carry them, found without importing those."""

import importlib.util
import os
from pathlib import Path

from app.errors import NotInstalled
from app.paths import how_to_install

REMEDY = f"{how_to_install()}, which brings the embedded models"


def package_file(package: str, name: str, what: str) -> Path:
    """Return the one file or folder in `package` that matches the glob `name`.

    Raises `NotInstalled`, which calls it `what`, if the package or the file is missing.
    """
    spec = importlib.util.find_spec(package)
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        found = sorted(Path(folder).glob(name))
        if found:
            return found[0]
    raise NotInstalled(f"{what} is not installed", REMEDY)


def forbid_telemetry() -> None:
    """Keep ONNX Runtime from telling its makers what ran here, which from 1.29 on it does unless told not to.

    Works only before the first import of `onnxruntime`, which importing `piper` does too: it writes from then on.
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # its Privacy.md; it then makes no id for this machine either
