"""Which microphones and speakers there are, and which of PortAudio's host APIs they are taken from."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.audio.portaudio import Backend, Callback, Kind, Refusal, Refused, Stream, portaudio
from app.errors import DeviceError

HOST_APIS = {
    "win32": ("Windows WASAPI", "Windows DirectSound", "MME"),
    "darwin": ("Core Audio",),
    "linux": ("PulseAudio", "ALSA", "JACK Audio Connection Kit"),
}
"""The one place where the host API is chosen: by platform, the first that has a device of the kind asked for.

PortAudio's own default on Windows is MME, which costs 90 to 180 ms where WASAPI costs 3 to 10. Host APIs that
are not named here come after those that are, in PortAudio's order.
"""

_COMMON_RATES_HZ = (48_000, 44_100, 32_000, 16_000)

_GUESSED = frozenset({("ALSA", 44_100), ("PulseAudio", 44_100)})
"""Host APIs of which PortAudio names this rate for every device that takes it. Sound servers and most devices run at
48 kHz, which also comes to 16 kHz without soxr's batches of up to 37 ms."""

_ALSA_PLUGINS = frozenset(
    {"dmix", "dsnoop", "jack", "lavrate", "oss", "samplerate", "speex", "speexrate", "upmix", "vdownmix", "null"}
)
"""What ALSA lists beside devices: converters, useless as a choice."""

_BLUETOOTH_WORDS = ("bluetooth", "bluez", "hands-free", "handsfree", "airpods", "(hfp", "a2dp")


@dataclass(frozen=True)
class Device:
    """A microphone or a speaker. `index` is PortAudio's and only good until the next `refresh`.

    `rate_hz` and `channels` are the device's own; `bluetooth` is guessed from its name.
    """

    name: str
    host_api: str
    index: int
    rate_hz: int
    channels: int
    bluetooth: bool

    @property
    def key(self) -> str:
        """What settings remember: name and host API, never the index."""
        return f"{self.name} | {self.host_api}"


def inputs(backend: Backend | None = None) -> list[Device]:
    """Return the microphones of the chosen host API. Raises `NotInstalled` without PortAudio."""
    return _of_chosen_api("input", backend or portaudio())


def outputs(backend: Backend | None = None) -> list[Device]:
    """Return the speakers of the chosen host API. Raises `NotInstalled` without PortAudio."""
    return _of_chosen_api("output", backend or portaudio())


def default_input(backend: Backend | None = None) -> Device:
    """Return the microphone that the system prefers. Raises `DeviceError` if there is none."""
    return _default("input", backend or portaudio())


def default_output(backend: Backend | None = None) -> Device:
    """Return the speaker that the system prefers. Raises `DeviceError` if there is none."""
    return _default("output", backend or portaudio())


def find_input(key: str, backend: Backend | None = None) -> Device | None:
    """Return the microphone that was remembered as `key`, or None if it isn't there now."""
    return _find("input", key, backend or portaudio())


def find_output(key: str, backend: Backend | None = None) -> Device | None:
    """Return the speaker that was remembered as `key`, or None if it isn't there now."""
    return _find("output", key, backend or portaudio())


def refresh(backend: Backend | None = None) -> None:
    """Look for devices anew; every `Device` from before is stale then, its key is not.

    Raises `RuntimeError` while a stream of ours is open: close microphone and speaker first.
    """
    (backend or portaudio()).refresh()


def open_stream(
    kind: Kind,
    wanted: Device | None,
    prepare: Callable[[int], Callback],
    backend: Backend,
    latency_s: float = 0.0,
) -> Stream:
    """Open `wanted`, or the default device, and start it.

    The device is looked up by its key, since its index may be another one by now. Its own rate, if that is known, is
    tried first, then the common ones; two channels at most where the host agrees. Before each attempt `prepare` is
    told the rate in Hz and returns the callback for it. Without a `latency_s` it is the lowest. Raises `DeviceError`.
    """
    device = _find(kind, wanted.key, backend) if wanted else _default(kind, backend)
    if device is None:
        assert wanted is not None
        raise DeviceError(f"the {_NAMES[kind]} {wanted.name!r} is not there", "plug it in, or choose another one")
    refused = Refused(Refusal.OTHER, "it offers no channels")
    own = () if (device.host_api, device.rate_hz) in _GUESSED else (device.rate_hz,)
    for rate_hz in dict.fromkeys((*own, *_COMMON_RATES_HZ)):
        for channels in dict.fromkeys((min(2, device.channels), device.channels, 1)):
            try:
                return _started(backend.open(kind, device.index, rate_hz, channels, prepare(rate_hz), latency_s))
            except Refused as error:
                refused = error
                if error.why is not Refusal.CHANNELS:
                    break
        if refused.why is Refusal.BUSY:
            break
    raise _not_opened(kind, device, refused) from refused


_NAMES = {"input": "microphone", "output": "speaker"}


def _started(stream: Stream) -> Stream:
    try:
        stream.start()
    except Refused:
        stream.close()
        raise
    return stream


def _not_opened(kind: Kind, device: Device, refused: Refused) -> DeviceError:
    what = f"the {_NAMES[kind]} {device.name!r}"
    if refused.why is Refusal.BUSY:
        return DeviceError(f"{what} is busy or gone", "close the program that uses it, or choose another one")
    if refused.why is Refusal.RATE:
        return DeviceError(f"{what} refuses every sample rate", "set it to 48000 Hz in the system's sound settings")
    return DeviceError(f"{what} can't be opened ({refused.detail})", "plug it in again, or choose another one")


def _default(kind: Kind, backend: Backend) -> Device:
    devices = _of_chosen_api(kind, backend)
    if not devices:
        raise DeviceError(f"there is no {_NAMES[kind]}", "connect one; until then you can type and read")
    for api in backend.host_apis():
        if api["name"] == devices[0].host_api:
            return next((d for d in devices if d.index == api[f"default_{kind}_device"]), devices[0])
    return devices[0]


def _find(kind: Kind, key: str, backend: Backend) -> Device | None:
    return next((device for device in _all(kind, backend) if device.key == key), None)


def _of_chosen_api(kind: Kind, backend: Backend) -> list[Device]:
    devices = _all(kind, backend)
    named = HOST_APIS.get(sys.platform, ())
    chosen = min(devices, key=lambda d: _rank(d.host_api, named), default=None)
    return [device for device in devices if chosen and device.host_api == chosen.host_api]


def _rank(host_api: str, named: tuple[str, ...]) -> int:
    return named.index(host_api) if host_api in named else len(named)


def _all(kind: Kind, backend: Backend) -> list[Device]:
    apis = [api["name"] for api in backend.host_apis()]
    found = [_device(raw, apis[raw["hostapi"]], kind) for raw in backend.devices() if raw[f"max_{kind}_channels"] > 0]
    return [device for device in found if not (device.host_api == "ALSA" and device.name in _ALSA_PLUGINS)]


def _device(raw: dict[str, Any], host_api: str, kind: Kind) -> Device:
    name = str(raw["name"])
    return Device(
        name=name,
        host_api=host_api,
        index=int(raw["index"]),
        rate_hz=round(raw["default_samplerate"]),
        channels=int(raw[f"max_{kind}_channels"]),
        bluetooth=any(word in name.lower() for word in _BLUETOOTH_WORDS),
    )
