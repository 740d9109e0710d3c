"""Measures of the lite engine that its tests and its evaluation share."""

import re
import tomllib
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jiwer
import numpy as np
import soundfile
import soxr
from lingua import Language, LanguageDetectorBuilder

from app.engine.events import SOUND_HZ, SPEECH_HZ, Exchange, Heard, ReplyText, Samples, Turn
from app.engine.lite.hearing import Hearing
from app.engine.lite.replier import LiteReplier
from app.engine.lite.speaking import LiteSpeaker
from app.engine.lite.thinking import Thinking
from app.engine.voices import find

DATA = Path(__file__).parents[2] / "data"

SENTENCES = (
    "The train to the city leaves from platform nine at noon.",
    "Please remember to water the plants before you leave the house.",
    "She found an old letter hidden under the wooden floor.",
    "The weather will be sunny in the morning and cloudy in the evening.",
    "A small boat drifted slowly down the quiet river.",
    "My brother is learning how to play the piano this winter.",
    "Fresh bread and warm soup make a simple dinner.",
    "The museum opens every day except Monday.",
    "Light travels much faster than sound through the air.",
    "We walked along the beach until the sun went down.",
)

TEN_TURNS = (
    "What is the capital of France?",
    "Who wrote Hamlet?",
    "How many days are in a week?",
    "What is the largest ocean?",
    "Tell me about it.",
    "What color is the sky?",
    "Why is that?",
    "What is frozen water called?",
    "Who painted the Mona Lisa?",
    "What did I ask you first?",
)

FIRST_TURNS = tuple(
    (f"My {thing} is {value}.", f"What is my {thing}?", value)
    for thing, value in (
        *(("name", "Alice"), ("name", "Robert"), ("favorite color", "green"), ("favorite color", "purple")),
        *(("dog's name", "Rex"), ("cat's name", "Luna"), ("favorite food", "pizza"), ("favorite food", "sushi")),
        *(("home town", "Chicago"), ("home town", "Dublin"), ("job", "nurse"), ("job", "carpenter")),
        *(("favorite season", "autumn"), ("favorite sport", "tennis"), ("favorite animal", "elephant")),
        *(("sister's name", "Maria"), ("brother's name", "Tom"), ("favorite fruit", "mango")),
        *(("favorite drink", "coffee"), ("favorite instrument", "violin")),
    )
)
"""A statement, the question that asks for it two turns later, and the word that answers it."""

_PLAIN = jiwer.Compose(
    [
        jiwer.ToLowerCase(),
        jiwer.RemovePunctuation(),
        jiwer.RemoveMultipleSpaces(),
        jiwer.Strip(),
        jiwer.ReduceToListOfListOfWords(),
    ]
)
_LANGUAGES = (
    *(Language.ENGLISH, Language.FRENCH, Language.GERMAN, Language.SPANISH),
    *(Language.ITALIAN, Language.PORTUGUESE, Language.HINDI),
)


def questions() -> list[dict[str, Any]]:
    """Return what is in tests/data/questions.toml."""
    entries: list[dict[str, Any]] = tomllib.loads((DATA / "questions.toml").read_text(encoding="utf-8"))["question"]
    return entries


def answers(reply: str, accepted: list[str]) -> bool:
    """Whether one of the accepted words or phrases stands in `reply`, whole."""
    return any(re.search(rf"(?<!\w){re.escape(words)}(?!\w)", reply.lower()) for words in accepted)


def is_english(reply: str) -> bool:
    """Whether `reply` may well be English rather than another language of ours; a lone name or number is."""
    if len(reply.split()) < 3:
        return reply.isascii()
    detector = LanguageDetectorBuilder.from_languages(*_LANGUAGES).build()
    return detector.compute_language_confidence(reply, Language.ENGLISH) > 0.2  # "A spider has 8 legs." gets 0.3


def reply_to(replier: LiteReplier, turn: Turn) -> tuple[str, str]:
    """Return what was heard and the whole reply."""
    events = list(replier.reply(turn))
    heard = next(event.text for event in events if isinstance(event, Heard))
    return heard, "".join(event.piece for event in events if isinstance(event, ReplyText))


def talk(thinking: Thinking, asked: list[str], keep: bool) -> tuple[list[list[int]], list[int]]:
    """Return each reply's tokens and each turn's prefilled tokens of one conversation, with or without the cache."""
    history: tuple[Exchange, ...] = ()
    tokens, prefilled = [], []
    for question in asked:
        if not keep:
            thinking.forget()
        reply = "".join(thinking.reply(question, history))
        history = (*history, Exchange(question, reply))
        tokens.append(thinking.tokens_of_reply())
        prefilled.append(thinking.prefilled_tokens)
    return tokens, prefilled


def not_recalled(thinking: Thinking) -> list[dict[str, str]]:
    """Return the three-turn conversations whose last reply doesn't know what the first turn said."""
    missed = []
    for statement, question, answer in FIRST_TURNS:
        history: tuple[Exchange, ...] = ()
        for asked in (statement, "How many days are in a week?"):
            history = (*history, Exchange(asked, "".join(thinking.reply(asked, history))))
        reply = "".join(thinking.reply(question, history))
        if not answers(reply, [answer.lower()]):
            missed.append({"said": statement, "asked": question, "reply": reply})
    return missed


def said(speaker: LiteSpeaker, text: str, voice: str = "Joe", language: str = "en") -> Samples:
    """Return `text` spoken, 24 kHz."""
    return np.concatenate([sound.samples for sound in speaker.speak(text, find(voice), language)])


def recorded(speaker: LiteSpeaker, text: str, silence_s: float = 0.3) -> Samples:
    """Return `text` spoken by Joe as a microphone would hand it over: 16 kHz, silence on both sides."""
    silence = np.zeros(int(silence_s * SPEECH_HZ), np.float32)
    return np.concatenate([silence, soxr.resample(said(speaker, text), SOUND_HZ, SPEECH_HZ), silence])


def word_errors(speaker: LiteSpeaker, hearing: Hearing, sentences: tuple[str, ...]) -> tuple[float, list[str]]:
    """Return the pooled word error rate of Joe heard by Moonshine, and what was heard."""
    heard = [hearing.hear(recorded(speaker, sentence)) for sentence in sentences]
    rate = jiwer.wer(list(sentences), heard, reference_transform=_PLAIN, hypothesis_transform=_PLAIN)
    return float(rate), heard


def word_error_rate(said_text: str, heard_text: str) -> float:
    """Return the word error rate without regard to case and punctuation."""
    return float(jiwer.wer(said_text, heard_text, reference_transform=_PLAIN, hypothesis_transform=_PLAIN))


def recording(name: str) -> Samples:
    """Return a real person's recording of the Moonshine package, 16 kHz."""
    spec = find_spec("moonshine_voice")
    assert spec is not None
    assert spec.submodule_search_locations
    samples, rate_hz = soundfile.read(Path(spec.submodule_search_locations[0]) / "assets" / name, dtype="float32")
    resampled: Samples = soxr.resample(samples, rate_hz, SPEECH_HZ)
    return resampled


def pitch_hz(sound: Samples, rate_hz: int) -> float:
    """Return the median fundamental frequency of the voiced frames, by autocorrelation between 60 and 400 Hz."""
    width, hop = int(0.040 * rate_hz), int(0.010 * rate_hz)
    shortest, longest = int(rate_hz / 400), int(rate_hz / 60)
    loud = float(np.sqrt(np.mean(sound**2)))
    found = []
    for start in range(0, len(sound) - width, hop):
        frame = sound[start : start + width]
        if np.sqrt(np.mean(frame**2)) < loud:
            continue
        spectrum = np.fft.rfft(frame - frame.mean(), 2 * width)
        likeness = np.fft.irfft(np.abs(spectrum) ** 2)[:width] / (np.arange(width, 0, -1) / width)  # unbiased
        likeness /= likeness[0]
        best = likeness[shortest:longest].max()
        peaks = [
            lag
            for lag in range(shortest, longest)
            if likeness[lag] > 0.9 * best and likeness[lag - 1] <= likeness[lag] >= likeness[lag + 1]
        ]
        if best > 0.5 and peaks:
            found.append(rate_hz / peaks[0])  # the shortest of the good lags: longer ones are its multiples
    return float(np.median(found)) if found else 0.0
