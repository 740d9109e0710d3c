"""Faults of microphones, speakers and the sound server, in every state in which they can happen."""

import time
from collections.abc import Callable

from tests.e2e.faults.case import Case
from tests.e2e.faults.rig import Rig

STATES = ("ready", "listening", "thinking", "speaking")

BACK_S = 8.0
"""A device is looked for every 2 s while nothing is recorded or played; to open one takes a second if all is busy."""


def gone_and_back(rig: Rig, state: str, how: str) -> None:
    """Everything goes away in that state, is told, and is taken again when it is back."""
    if state != "ready":
        rig.into(state)
    if how == "server":
        rig.sound.stop()
    else:
        rig.sound.unload_all()
    rig.says("microphone", "speaker", timeout_s=15)
    rig.out_of(state)
    rig.state("ready", 15)
    if how == "devices":
        rig.sound.stop()
    rig.sound.start()
    rig.recovered_s = rig.until(lambda: rig.look()["speaker"] and rig.look()["microphone"], BACK_S, "the devices")


def one_gone(rig: Rig, state: str, module: str) -> None:
    """One device goes; the system moves what used it, or it is told, and one can go on."""
    if state != "ready":
        rig.into(state)
    rig.sound.unload(module)
    time.sleep(0.5)
    rig.out_of(state)
    rig.state("ready", 15)
    rig.sound.load(module)
    rig.sound.set_defaults()
    rig.told = rig.look()["message"] or "nothing: the system gives another one"
    rig.until(lambda: bool(rig.look()["speaker"]), BACK_S, "a speaker")


def muted(rig: Rig) -> None:
    """A microphone that delivers zeros."""
    rig.sound.pactl("set-source-mute", "mic", "1")
    _record(rig)
    rig.says("nothing but silence", "Nothing was heard", "sound device fails")
    rig.sound.pactl("set-source-mute", "mic", "0")
    rig.ready()


def dead(rig: Rig) -> None:
    """A microphone that delivers nothing."""
    rig.sound.pactl("suspend-sink", "bench", "1")
    rig.do("press")
    rig.says("microphone", timeout_s=20)
    rig.do("escape")
    rig.sound.pactl("suspend-sink", "bench", "0")
    rig.state("ready", 15)
    rig.recovered_s = rig.until(lambda: bool(rig.look()["microphone"]), BACK_S, "the microphone")


def nobody_speaks(rig: Rig) -> None:
    """A microphone with noise in it, and no voice."""
    import numpy as np

    rig.do("press")
    rig.state("listening")
    noise = np.random.default_rng(1).normal(0, 0.002, 16_000).astype(np.float32)
    rig.sound.speak(noise).wait(10)
    rig.do("let_go")
    rig.says("no voice was heard", "No voice was heard", "Nothing was heard")
    rig.ready()


def other_default(rig: Rig, state: str) -> None:
    """The user chooses other devices in the system's settings."""
    if state != "ready":
        rig.into(state)
    rig.sound.pactl("load-module", "module-null-sink", "sink_name=other", "rate=44100")
    rig.sound.pactl("set-default-sink", "other")
    rig.sound.pactl("set-default-source", "other.monitor")
    time.sleep(0.5)
    rig.out_of(state)
    rig.state("ready", 15)
    rig.turn()
    rig.sound.set_defaults()
    rig.told = rig.look()["message"] or "nothing: it goes on there"


def other_rate(rig: Rig) -> None:
    """The devices come back with another rate than before."""
    rig.sound.stop()
    rig.says("microphone", "speaker", timeout_s=15)
    rig.sound.start(44_100)
    rig.recovered_s = rig.until(lambda: rig.look()["speaker"] and rig.look()["microphone"], BACK_S, "the devices")


def chosen_away(rig: Rig) -> None:
    """The device that the settings name isn't there: the default one is used, and the choice is kept."""
    rig.do("change", "audio.microphone", "Studio microphone | ALSA")
    rig.says("Studio microphone", timeout_s=15)
    rig.until(lambda: bool(rig.look()["microphone"]), BACK_S, "the default microphone")
    rig.do("change", "audio.microphone", "")
    rig.ready()


def _record(rig: Rig) -> None:
    rig.do("press")
    rig.state("listening")
    time.sleep(0.7)
    rig.do("let_go")


def _case(name: str, do: Callable[..., None], *rest: object) -> Case:
    return Case("devices", name, lambda rig: do(rig, *rest))


CASES = [
    *(_case(f"the sound server is killed and started, {state}", gone_and_back, state, "server") for state in STATES),
    *(_case(f"all devices are pulled out and back, {state}", gone_and_back, state, "devices") for state in STATES),
    *(_case(f"the microphone is pulled out, {state}", one_gone, state, "mic") for state in ("ready", "listening")),
    *(_case(f"the speaker is pulled out, {state}", one_gone, state, "speaker") for state in ("ready", "speaking")),
    _case("a microphone that delivers zeros", muted),
    _case("a microphone that delivers nothing", dead),
    _case("a microphone with noise and no voice", nobody_speaks),
    *(_case(f"another default device, {state}", other_default, state) for state in ("ready", "speaking")),
    _case("another rate", other_rate),
    _case("the chosen microphone isn't there", chosen_away),
]
