"""Makes resources/demo/question.wav: Joe asks for the capital of France, 16 kHz mono 16-bit.

`python -m tests.engine.lite.make_question` writes it once Moonshine hears it word for word.
"""

import soundfile

from app.engine.events import SPEECH_HZ
from app.engine.lite.hearing import Hearing
from app.engine.lite.speaking import LiteSpeaker
from app.paths import resource
from tests.engine.lite import kit

QUESTION = "What is the capital of France?"


def main() -> None:
    speech = kit.recorded(LiteSpeaker(), QUESTION, silence_s=0.3)
    place = resource("demo/question.wav")
    soundfile.write(place, speech, SPEECH_HZ, subtype="PCM_16")
    heard = Hearing().hear(soundfile.read(place, dtype="float32")[0])
    if heard != QUESTION:
        raise SystemExit(f"Moonshine hears {heard!r}: run it again")


if __name__ == "__main__":
    main()
