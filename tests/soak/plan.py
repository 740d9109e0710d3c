"""What happens in which turn of a soak: the same for the same number of turns."""

from dataclasses import dataclass
from typing import Literal

Happening = Literal["nothing", "interrupted", "microphone lost", "speaker lost", "voice changed", "typed"]

ACOUSTIC_SHARE = 5
"""One in so many turns goes through the air of the virtual sound card, in blocks, each block with its own device."""

CONVERSATION = 10
"""Turns of one conversation: the next one begins anew, so that turns stay comparable."""

VOICES = ("tara", "pierre", "Joe")
"""Chosen one after the other; two of them stand in by eSpeak NG, and the next change is back to Joe."""


@dataclass(frozen=True)
class Step:
    """One turn. `question` is a number of the list of spoken questions."""

    number: int
    acoustic: bool
    happening: Happening
    question: int
    voice: str = ""


def steps(turns: int, questions: int) -> list[Step]:
    """Return the plan of that many turns."""
    block = 50 if turns >= 100 else 15
    found: list[Step] = []
    voice = 0
    for number in range(turns):
        acoustic = number % block < block // ACOUSTIC_SHARE
        happening: Happening = "nothing"
        if number % 7 == 4:
            happening = "interrupted"
        elif number % 10 == 8:
            happening = "voice changed"
        elif not acoustic and number % 25 == 12:
            happening = "microphone lost"
        elif not acoustic and number % 25 == 20:
            happening = "speaker lost"
        elif number % 25 == 23:
            happening = "typed"
        chosen = ""
        if happening == "voice changed":
            chosen, voice = VOICES[voice % len(VOICES)], voice + 1
        elif found and found[-1].happening == "voice changed":
            chosen = "Joe"
        found.append(Step(number, acoustic, happening, number % questions, chosen))
    return found
