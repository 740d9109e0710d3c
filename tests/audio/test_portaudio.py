"""A machine without PortAudio or without any sound: a clear line, and never at import."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = ("devices", "microphone", "speaker", "pauses", "chime", "files", "portaudio")


def run(code: str) -> str:
    """Run `code` in a process of its own, where nothing was loaded yet."""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_nothing_of_this_package_loads_portaudio_qt_or_torch_when_it_is_imported() -> None:
    imports = "; ".join(f"import app.audio.{name}" for name in MODULES)
    loaded = run(
        f"import sys; {imports}; print({{'sounddevice', 'PySide6', 'torch', 'app.engine'}} & set(sys.modules))"
    )
    assert loaded == "set()"


@pytest.mark.parametrize("part", ["devices.inputs()", "Microphone().open()", "Playback().open()", "devices.refresh()"])
def test_a_missing_library_is_named_with_its_remedy(part: str) -> None:
    said = run(
        "import ctypes.util\n"
        "ctypes.util.find_library = lambda name: None\n"  # what sounddevice asks for the library
        "from app.audio import devices\n"
        "from app.audio.microphone import Microphone\n"
        "from app.audio.speaker import Playback\n"
        "from app.errors import NotInstalled\n"
        f"try: {part}\n"
        "except NotInstalled as error: print(error)\n"
    )
    assert "PortAudio is missing" in said
    assert "apt install libportaudio2" in said
    assert "\n" not in said


@pytest.mark.skipif(
    sys.platform != "linux" or any(Path("/proc/asound").glob("card*")), reason="this machine has a sound card"
)
def test_a_machine_without_any_sound_says_so() -> None:
    said = run(
        "import os\n"
        "os.environ['PULSE_SERVER'] = 'unix:/nonexistent'\n"
        "from app.audio.microphone import Microphone\n"
        "from app.audio.speaker import Playback\n"
        "from app.errors import DeviceError\n"
        "for part in (Microphone, Playback):\n"
        "    try: part().open()\n"
        "    except DeviceError as error: print(error)\n"
    )
    assert [line.split(":")[0] for line in said.splitlines()] == ["there is no microphone", "there is no speaker"]
