"""Sound: the library, the sound server, the chosen devices, and a microphone and a speaker that are really opened."""

import os
import socket
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from app.audio import devices
from app.audio.portaudio import Backend, Block, Callback, Kind, Moment, portaudio
from app.doctor.check import Check, Look, Patient
from app.errors import DeviceError, NotInstalled

WAIT_S = 2.0
"""How long a device may take until its first samples; Bluetooth takes the longest."""

_POLL_S = 0.01


def check_library(patient: Patient) -> Iterator[Check]:
    """PortAudio itself."""
    try:
        backend = _backend(patient)
    except (NotInstalled, DeviceError) as error:
        yield Check("sound library", False, error.what, error.remedy)
    else:
        apis = ", ".join(str(api["name"]) for api in backend.host_apis())
        yield Check("sound library", True, f"PortAudio, with {apis or 'no host API'}")


def check_server(_: Patient) -> Iterator[Check]:
    """PulseAudio or PipeWire, which Linux desktops play through; without one, the sound card itself."""
    if sys.platform != "linux":
        return
    place, card = _pulse_socket(), _has_card()
    answers = place is not None and _answers(place)
    detail = f"answers at {place}" if answers else f"nothing answers at {place or 'its usual place'}"
    if not answers and card:
        detail += "; the sound card is used directly, by one program at a time"
    remedy = "systemctl --user start pipewire-pulse || pulseaudio --start"
    yield Check("sound server", answers or card, detail, "" if answers else remedy)


def check_chosen(patient: Patient) -> Iterator[Check]:
    """The devices that the settings name."""
    chosen = {"microphone": patient.settings.audio.microphone, "speaker": patient.settings.audio.speaker}
    if not any(chosen.values()):
        yield Check("chosen devices", True, "the system's own microphone and speaker")
        return
    backend = _there(patient)
    if backend is None:
        return
    find = {"microphone": devices.find_input, "speaker": devices.find_output}
    gone = [name for name, key in chosen.items() if key and find[name](key, backend) is None]
    detail = "; ".join(f"the {name} {chosen[name]!r} is not there, so the default is used" for name in gone)
    remedy = " && ".join(f"lyre config unset audio.{name}" for name in gone)
    yield Check("chosen devices", not gone, detail or "both are there", f"plug it in, or {remedy}" if gone else "")


def check_microphone(patient: Patient) -> Iterator[Check]:
    """The microphone, opened until its first sample; nothing of it is kept."""
    yield from _opened("input", "microphone", patient.settings.audio.microphone, patient)


def check_speaker(patient: Patient) -> Iterator[Check]:
    """The speaker, opened with silence."""
    yield from _opened("output", "speaker", patient.settings.audio.speaker, patient)


QUICK: tuple[Look, ...] = (check_library, check_server, check_chosen)
SLOW: tuple[Look, ...] = (check_microphone, check_speaker)


class _Ear:
    """Counts what a device gives or takes, on PortAudio's thread."""

    def __init__(self, kind: Kind) -> None:
        self.frames = 0
        self.loudest = 0.0
        self._kind = kind

    def callback(self, _rate_hz: int) -> Callback:
        return self._on_block

    def _on_block(self, block: Block, _moment: Moment) -> None:
        self.frames += len(block)
        if self._kind == "output":
            block.fill(0.0)
        elif len(block):
            self.loudest = max(self.loudest, float(abs(block).max()))


def _opened(kind: Kind, name: str, key: str, patient: Patient) -> Iterator[Check]:
    """Open a device as the app does, the default where the chosen one is gone."""
    backend = _there(patient)
    if backend is None:
        return  # `sound library` has told why
    ear = _Ear(kind)
    try:
        found = (devices.find_input if kind == "input" else devices.find_output)(key, backend) if key else None
        device = found or (devices.default_input if kind == "input" else devices.default_output)(backend)
        stream = devices.open_stream(kind, device, ear.callback, backend)
    except DeviceError as error:
        yield Check(name, False, error.what, error.remedy)
        return
    try:
        waited_s = _wait_for(ear)
    finally:
        stream.close()
    told = f"{device.name}, {device.rate_hz} Hz"
    if waited_s is None:
        remedy = "choose another one in the settings; a virtual machine or the system's privacy settings may block it"
        yield Check(name, False, f"{told}: it was opened and no sample came in {WAIT_S:g} s", remedy)
        return
    yield Check(name, True, f"{told}, open after {waited_s * 1000:.0f} ms", _hint(kind, device, ear))


def _hint(kind: Kind, device: devices.Device, ear: _Ear) -> str:
    if kind == "input" and not ear.loudest:
        return "it gives nothing but zeros so far: look whether it is muted, if you aren't heard"
    if kind == "input" and device.bluetooth:
        return (
            "as long as this headset's microphone is open its sound is poor: choose another microphone if there is one"
        )
    return ""


def _wait_for(ear: _Ear) -> float | None:
    began = time.monotonic()
    while not ear.frames:
        if time.monotonic() - began > WAIT_S:
            return None
        time.sleep(_POLL_S)
    return time.monotonic() - began


def _backend(patient: Patient) -> Backend:
    return patient.backend or portaudio()


def _there(patient: Patient) -> Backend | None:
    try:
        return _backend(patient)
    except (NotInstalled, DeviceError):
        return None


def _pulse_socket() -> Path | None:
    """Where the server of this session listens; PipeWire takes PulseAudio's place."""
    said = os.environ.get("PULSE_SERVER", "")
    if said:
        return Path(said.removeprefix("unix:")) if said.startswith(("unix:", "/")) else None
    runtime = os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
    return Path(runtime) / "pulse" / "native"


def _answers(place: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(1.0)
        try:
            connection.connect(str(place))
        except OSError:
            return False
    return True


def _has_card(cards: Path = Path("/proc/asound/cards")) -> bool:
    try:
        return any(line.strip()[:1].isdigit() for line in cards.read_text(encoding="utf-8").splitlines())
    except OSError:
        return False
