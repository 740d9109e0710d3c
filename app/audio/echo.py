"""Takes out of the microphone's sound what the speaker plays: WebRTC's echo canceller, fed with both."""

from typing import TYPE_CHECKING

import numpy as np

from app.audio.resampling import NOTHING, SPEECH_HZ, Samples
from app.errors import NotInstalled

if TYPE_CHECKING:
    from livekit.rtc import AudioFrame

FRAME = SPEECH_HZ // 100
"""Samples at 16 kHz (10 ms) that WebRTC's audio processing takes at a time; it knows no other length."""

MOST_WAITING = 12 * FRAME
"""Microphone sound waits for what was played meanwhile, 120 ms at most: hosts call back in bursts of up to 40 ms."""

BURST = 6 * FRAME
"""So much of what is played may be ahead of the microphone without being late."""

MOST_AHEAD = 30 * FRAME
"""So much of what is played may wait for the microphone; more means that one of the two stood still."""

LEARNING_S = 2.0
"""Seconds of played sound after which it is taken as settled: on the bench's files a voice got through until 1.3 s."""


class EchoCanceller:
    """Cancels the echo of one speaker in one microphone, both at 16 kHz, on one thread; some 0.4 ms for 10 ms.

    Both streams are taken in step, sample by sample since the start. How long the echo takes through the devices and
    the room, WebRTC's third canceller (AEC3) estimates by itself, and anew when it changes; it must only be later
    than what is played, which it always is.
    """

    def __init__(self) -> None:
        """Raises `NotInstalled` where the library can't be loaded."""
        try:
            from livekit.rtc.apm import AudioProcessingModule
        except (ImportError, OSError) as error:
            raise NotInstalled("echo cancellation can't be loaded", "install Lyre anew") from error
        # No noise suppression: what is heard is then recognized, and that was learned from sound with noise.
        self._processing = AudioProcessingModule(echo_cancellation=True, high_pass_filter=True)
        self._learned = 0  # frames in which something was played
        self._near: Samples = NOTHING
        self._far: Samples = NOTHING
        self._owed = 0  # samples for which silence stood in: if they come late, in a lump, they are no use any more

    @property
    def settled(self) -> bool:
        """Whether enough was played for the echo's way to be known; before that voices get through."""
        return self._learned * FRAME >= LEARNING_S * SPEECH_HZ

    def cancel(self, near: Samples, far: Samples) -> Samples:
        """Take what the microphone heard and what the speaker played since the last call; return what is complete."""
        self._near = np.concatenate((self._near, near))
        self._take_played(far)
        short = len(self._near) - len(self._far)
        if short > MOST_WAITING:
            self._far = np.concatenate((self._far, np.zeros(short, np.float32)))
            self._owed += short
        frames = min(len(self._near), len(self._far)) // FRAME
        cut = frames * FRAME
        clean = [self._frame(at) for at in range(0, cut, FRAME)]
        self._near, self._far = self._near[cut:], self._far[cut:]
        return np.concatenate(clean) if clean else NOTHING

    def _take_played(self, far: Samples) -> None:
        self._far = np.concatenate((self._far, far))
        late = min(self._owed, max(len(self._far) - len(self._near) - BURST, 0))
        self._owed -= late
        self._far = self._far[late:]
        if len(self._far) - len(self._near) > MOST_AHEAD:
            self._far = self._far[len(self._far) - len(self._near) :]

    def _frame(self, at: int) -> Samples:
        played, heard = _framed(self._far[at : at + FRAME]), _framed(self._near[at : at + FRAME])
        self._learned += int(np.any(self._far[at : at + FRAME]))
        self._processing.process_reverse_stream(played)
        self._processing.process_stream(heard)
        return np.frombuffer(heard.data, np.int16).astype(np.float32) / np.float32(32768)


def _framed(samples: Samples) -> "AudioFrame":
    from livekit.rtc import AudioFrame

    whole = (np.clip(samples, -1, 1) * 32767).astype(np.int16)
    return AudioFrame(bytearray(whole.tobytes()), SPEECH_HZ, 1, FRAME)
