"""Writes tiny checkpoints of every model in their real formats: `python -m tests.checkpoints FOLDER`.

They make the whole path run on any machine; what they say means nothing.
"""

import argparse
from pathlib import Path

from tests.checkpoints import orpheus, snac, voxtral

REPLIER = "mistralai/Voxtral-Mini-3B-2507"
CODEC = "hubertsiuzdak/snac_24khz"
VOICES = ("canopylabs/orpheus-3b-0.1-ft", "canopylabs/3b-hi-ft-research_release")


def build(folder: Path) -> None:
    """Write Voxtral, SNAC, and Orpheus for English and Hindi, where the full engine looks for them."""
    voxtral.build(folder / REPLIER)
    snac.build(folder / CODEC)
    for seed, name in enumerate(VOICES):
        orpheus.build(folder / name, seed=seed)


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(prog="python -m tests.checkpoints", description=__doc__)
    arguments.add_argument("folder", type=Path)
    build(arguments.parse_args().folder)
