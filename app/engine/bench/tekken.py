"""A tekken.json as Voxtral has it, made from the vocabulary that mistral_common ships: no download is needed."""

import base64
import json
from importlib import resources
from pathlib import Path
from typing import Any

from app.errors import NotInstalled

VOCABULARY = 131_072
SPECIAL = 1_000
"""Ids below this one are special tokens; those of the vocabulary follow."""

_NAMED = {
    0: "<unk>",
    1: "<s>",
    2: "</s>",
    3: "[INST]",
    4: "[/INST]",
    5: "[AVAILABLE_TOOLS]",
    6: "[/AVAILABLE_TOOLS]",
    7: "[TOOL_RESULTS]",
    8: "[/TOOL_RESULTS]",
    9: "[TOOL_CALLS]",
    10: "[IMG]",
    11: "<pad>",
    12: "[IMG_BREAK]",
    13: "[IMG_END]",
    14: "[PREFIX]",
    15: "[MIDDLE]",
    16: "[SUFFIX]",
    17: "[SYSTEM_PROMPT]",
    18: "[/SYSTEM_PROMPT]",
    19: "[TOOL_CONTENT]",
    24: "[AUDIO]",
    25: "[BEGIN_AUDIO]",
    34: "[TRANSCRIBE]",
}


REMEDY = "run `lyre bench --engine synthetic` from the source tree, or measure the engine that is installed"


def write_tekken(path: Path) -> list[bytes]:
    """Write version 7 with audio, and return the bytes of its tokens; the first has id `SPECIAL`."""
    shipped = resources.files("mistral_common").joinpath("data/tekken_240911.json")
    if not shipped.is_file():  # installers leave its 19 MB out
        raise NotInstalled("the vocabulary of the synthetic engine is not part of this installation", REMEDY)
    tekken: dict[str, Any] = json.loads(shipped.read_text(encoding="utf-8"))
    tekken.pop("image", None)
    tekken["config"] |= {"version": "v7", "num_vocab_tokens": VOCABULARY - SPECIAL}
    tekken["vocab"] = tekken["vocab"][: VOCABULARY - SPECIAL]
    tekken["special_tokens"] = [
        {"rank": rank, "token_str": _NAMED.get(rank, f"<SPECIAL_{rank}>"), "is_control": True} for rank in range(35)
    ]
    tekken["audio"] = {
        "sampling_rate": 16_000,
        "frame_rate": 12.5,
        "audio_encoding_config": {"num_mel_bins": 128, "hop_length": 160, "window_size": 400},
        "chunk_length_s": 30.0,
    }
    path.write_text(json.dumps(tekken), encoding="utf-8")
    return [base64.b64decode(token["token_bytes"]) for token in tekken["vocab"]]
