"""A whole turn with the lite engine, from a recorded question to sound, in a process of its own."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from app.doctor.check import Check, Look, Patient, is_frozen
from app.paths import resource

QUESTION, HEARD = "demo/question.wav", "capital of france"
"""The recording that comes with Lyre, and what is said in it."""

TURN_S = 240.0
"""How long it may take: the first one converts the language model, on the slowest machines for a minute."""


def check_lite_turn(_: Patient) -> Iterator[Check]:
    """It must hear the question, write a reply, and speak it."""
    with TemporaryDirectory(prefix="lyre-doctor-") as folder:
        yield _turn(Path(folder) / "reply.wav")


SLOW: tuple[Look, ...] = (check_lite_turn,)


def _turn(out: Path) -> Check:
    question = str(resource(QUESTION).resolve())
    words = ["reply", question, "--engine", "lite", "--voice", "Joe", "--out", str(out), "--json"]
    command = [sys.executable, *([] if is_frozen() else ["-m", "app"]), *words]
    remedy = f"mend what is named above, then run `lyre reply {question} --engine lite`"
    try:
        ran = subprocess.run(
            command, capture_output=True, text=True, timeout=TURN_S, cwd=resource(".").resolve().parent, check=False
        )
    except subprocess.TimeoutExpired:
        return Check("lite turn", False, f"it took longer than {TURN_S:g} s", f"close other programs, then {remedy}")
    if ran.returncode < 0:
        name = signal.Signals(-ran.returncode).name
        return Check(
            "lite turn", False, f"the process was ended by {name}", f"{remedy}; {name} is often a broken package"
        )
    if ran.returncode:
        said = (ran.stderr.strip().splitlines() or ["it said nothing"])[-1]
        return Check("lite turn", False, said.removeprefix("lyre: "), remedy)
    return _judged(json.loads(ran.stdout), remedy)


def _judged(done: dict[str, object], remedy: str) -> Check:
    heard, reply, sound_s = str(done["heard"]), str(done["reply"]), float(str(done["audio_s"]))
    ok = HEARD in heard.lower() and bool(reply.strip()) and sound_s > 0
    latency = done["latency_ms"]
    first = f", first sound after {latency['first_audio']:.0f} ms" if isinstance(latency, dict) else ""
    detail = f"heard {heard!r}, answered {reply!r} in {sound_s:.1f} s of sound{first}"
    return Check("lite turn", ok, detail, "" if ok else remedy)
