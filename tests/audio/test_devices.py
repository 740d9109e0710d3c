"""Which devices are offered, which one is the default, and how a stream is opened on one."""

import sys

import numpy as np
import pytest

from app.audio import devices
from app.audio.devices import Device
from app.audio.microphone import Microphone
from app.audio.portaudio import Refusal
from app.audio.speaker import Playback
from app.errors import DeviceError
from tests.audio.scripted_portaudio import ScriptedPortAudio, raw_api, raw_device


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> ScriptedPortAudio:
    monkeypatch.setattr(sys, "platform", "win32")
    return ScriptedPortAudio(
        [
            raw_device("Microphone (USB)", 0, ins=2, hz=44_100),
            raw_device("Speakers", 1, outs=2, hz=44_100),
            raw_device("Headset (WH-1000XM4 Hands-Free AG Audio)", 2, api=1, ins=1, hz=16_000),
            raw_device("Microphone (USB)", 3, api=1, ins=2),
            raw_device("Speakers", 4, api=1, outs=2),
        ],
        [raw_api("MME", 0, 1), raw_api("Windows WASAPI", 3, 4)],
    )


def test_the_host_with_the_low_latency_is_chosen_over_the_first(windows: ScriptedPortAudio) -> None:
    assert [d.index for d in devices.inputs(windows)] == [2, 3]
    assert devices.default_input(windows).index == 3
    assert devices.default_output(windows).key == "Speakers | Windows WASAPI"


def test_a_host_without_such_a_device_is_passed_over(windows: ScriptedPortAudio) -> None:
    windows.raw_devices = windows.raw_devices[:2]
    assert devices.default_input(windows).host_api == "MME"


def test_a_bluetooth_headset_is_known_by_its_name(windows: ScriptedPortAudio) -> None:
    assert [d.bluetooth for d in devices.inputs(windows)] == [True, False]


def test_a_device_is_found_by_its_key_at_another_index(windows: ScriptedPortAudio) -> None:
    key = devices.default_input(windows).key
    windows.raw_devices.insert(0, windows.raw_devices.pop())
    for index, raw in enumerate(windows.raw_devices):
        raw["index"] = index
    found = devices.find_input(key, windows)
    assert found is not None
    assert found.index == 4
    assert devices.find_input("Microphone (USB) | MME", windows) is not None
    assert devices.find_input("Another | MME", windows) is None


def test_no_device_is_said_in_a_clear_line() -> None:
    nothing = ScriptedPortAudio([], [raw_api("ALSA")])
    assert devices.inputs(nothing) == []
    with pytest.raises(DeviceError, match="there is no microphone: connect one"):
        devices.default_input(nothing)
    with pytest.raises(DeviceError, match="there is no speaker"):
        Playback(backend=nothing).open()


def test_what_alsa_lists_beside_devices_is_not_offered() -> None:
    alsa = ScriptedPortAudio([raw_device("samplerate", 0, ins=2), raw_device("default", 1, ins=2)])
    assert [d.name for d in devices.inputs(alsa)] == ["default"]


def test_the_devices_own_rate_and_two_channels_are_tried_first() -> None:
    sound = ScriptedPortAudio([raw_device("many", 0, ins=32, hz=96_000)])
    Microphone(backend=sound).open()
    assert sound.attempts == [(96_000, 2)]


def test_where_portaudio_guesses_the_rate_the_usual_one_is_tried_first() -> None:
    sound = ScriptedPortAudio([raw_device("default", 0, ins=2, hz=44_100)])
    Microphone(backend=sound).open()
    assert sound.attempts == [(48_000, 2)]


def test_a_refused_rate_leads_to_the_common_ones() -> None:
    sound = ScriptedPortAudio(
        [raw_device("odd", 0, outs=2, hz=22_050)], refuse=lambda i, hz, n: None if hz == 44_100 else Refusal.RATE
    )
    playback = Playback(backend=sound)
    playback.open()
    assert sound.attempts == [(22_050, 2), (48_000, 2), (44_100, 2)]
    playback.begin(1)
    playback.write(1, np.ones(2400, np.float32))
    playback.end(1)
    assert playback.queued_s == pytest.approx(0.1, abs=0.001)


def test_refused_channels_lead_to_all_of_them() -> None:
    sound = ScriptedPortAudio(
        [raw_device("surround", 0, outs=8)], refuse=lambda i, hz, n: None if n == 8 else Refusal.CHANNELS
    )
    playback = Playback(backend=sound)
    playback.open()
    playback.begin(1)
    playback.write(1, np.full(2400, 0.5, np.float32))
    block = sound.stream.take(480)
    assert np.array_equal(block[:, 0], block[:, 1])
    assert block[240:, 0].any()
    assert not block[:, 2:].any()


@pytest.mark.parametrize(
    ("why", "words", "attempts"), [(Refusal.BUSY, "busy", 1), (Refusal.RATE, "rate", 4), (Refusal.OTHER, "opened", 4)]
)
def test_a_device_that_cannot_be_opened_is_told_in_one_line(why: Refusal, words: str, attempts: int) -> None:
    sound = ScriptedPortAudio(refuse=lambda i, hz, n: why)
    microphone = Microphone(backend=sound)
    with pytest.raises(DeviceError, match=words) as caught:
        microphone.open()
    assert "\n" not in str(caught.value)
    assert len(sound.attempts) == attempts
    assert not microphone.alive
    microphone.close()


def test_a_chosen_device_that_is_gone_is_not_replaced_by_another() -> None:
    gone = Device("old mic", "ALSA", 0, 48_000, 1, bluetooth=False)
    with pytest.raises(DeviceError, match="'old mic' is not there"):
        Microphone(gone, backend=ScriptedPortAudio()).open()
