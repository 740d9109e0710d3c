"""eSpeak NG, the stand-in of every voice: text -> sound through its C library, which is global to the process."""

import ctypes
import threading
from functools import cache
from typing import Any

import numpy as np

from app.engine.events import Samples
from app.engine.lite.installed import REMEDY
from app.engine.voices import StandIn
from app.errors import NotInstalled

# From espeak-ng's speak_lib.h
_SYNCHRONOUS = 2
_RATE, _PITCH = 1, 3
_CHARACTERS, _UTF8 = 1, 1
_SYNTHESIZED = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)
_IPA = 2


class Espeak:
    """The one eSpeak NG of the process; `rate_hz` is the rate of its sound. Safe on any thread, one at a time.

    Its library keeps voice and parameters in globals, so each call sets all of them under a lock. Piper carries a copy
    of its own, with globals of its own.
    """

    def __init__(self, library: ctypes.CDLL, data: str) -> None:
        self._lib = library
        self._lock = threading.Lock()
        self._pieces: list[Samples] = []
        self._callback = _SYNTHESIZED(self._synthesized)  # kept alive: the library holds only its address
        self._lib.espeak_Initialize.argtypes = [ctypes.c_int, ctypes.c_int, ctypes.c_char_p, ctypes.c_int]
        self._lib.espeak_Synth.argtypes = [
            *(ctypes.c_char_p, ctypes.c_size_t, ctypes.c_uint, ctypes.c_int),
            *(ctypes.c_uint, ctypes.c_uint, ctypes.c_void_p, ctypes.c_void_p),
        ]
        self._lib.espeak_TextToPhonemes.restype = ctypes.c_char_p
        self.rate_hz: int = self._lib.espeak_Initialize(_SYNCHRONOUS, 0, data.encode(), 0)
        if self.rate_hz <= 0:
            raise NotInstalled("the speech synthesizer eSpeak NG can't read its data", REMEDY)
        self._lib.espeak_SetSynthCallback(self._callback)

    def speak(self, text: str, how: StandIn) -> Samples:
        """Return the sound of `text` at `rate_hz`; some 1000 times faster than it takes to listen to."""
        with self._lock:
            self._choose(how)
            self._pieces = []
            encoded = text.encode()
            status = self._lib.espeak_Synth(encoded, len(encoded) + 1, 0, _CHARACTERS, 0, _UTF8, None, None)
            if status != 0:
                raise RuntimeError(f"eSpeak NG failed with status {status}")
            return np.concatenate(self._pieces) if self._pieces else np.zeros(0, np.float32)

    def phonemes(self, text: str, how: StandIn) -> str:
        """Return the phonemes it speaks for `text`, in IPA; words of another language are marked with its code."""
        with self._lock:
            self._choose(how)
            spelled = ctypes.c_char_p(text.encode())
            found = []
            while spelled.value is not None:
                found.append(self._lib.espeak_TextToPhonemes(ctypes.byref(spelled), _UTF8, _IPA).decode())
            return " ".join(found)

    def language(self, how: StandIn) -> str:
        """Return the code of the language that the voice speaks, as eSpeak NG names it."""
        with self._lock:
            self._choose(how)
            self._lib.espeak_GetCurrentVoice.restype = ctypes.POINTER(_Voice)
            languages: bytes = self._lib.espeak_GetCurrentVoice().contents.languages
            return languages[1:].split(b"\0")[0].decode()  # each is a priority byte and a name

    def _choose(self, how: StandIn) -> None:
        if self._lib.espeak_SetVoiceByName(f"{how.voice}+{how.variant}".encode()) != 0:
            raise NotInstalled(f"eSpeak NG has no voice {how.voice}+{how.variant}", REMEDY)
        self._lib.espeak_SetParameter(_RATE, how.rate, 0)
        self._lib.espeak_SetParameter(_PITCH, how.pitch, 0)

    def _synthesized(self, wave: Any, count: int, _events: Any) -> int:
        if count > 0:
            self._pieces.append(np.ctypeslib.as_array(wave, (count,)).astype(np.float32) / np.float32(32768))
        return 0


class _Voice(ctypes.Structure):
    """The start of `espeak_VOICE`."""

    _fields_ = (("name", ctypes.c_char_p), ("languages", ctypes.c_char_p), ("identifier", ctypes.c_char_p))


@cache
def espeak() -> Espeak:
    """Return the eSpeak NG of this process. Raises `NotInstalled`."""
    try:
        import espeakng_loader

        return Espeak(ctypes.CDLL(espeakng_loader.get_library_path()), espeakng_loader.get_data_path())
    except (ImportError, OSError, RuntimeError) as error:
        raise NotInstalled("the speech synthesizer eSpeak NG is not installed", REMEDY) from error
