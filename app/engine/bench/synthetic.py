"""The full engine with random weights of the true shapes, made on the device: speed can be measured before a download.

Nothing is written but config and tokenizer files, into a folder that goes again.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import psutil
import torch
from mistral_common.tokens.tokenizers.tekken import Tekkenizer

from app.engine import sizes
from app.engine.bench import workload
from app.engine.bench.fixed import FixedLengthOrpheus, FixedReplyTokens
from app.engine.bench.orpheus_files import orpheus_config, write_config, write_tokenizer
from app.engine.bench.random_snac import TRUE_CONFIG, ours_of, random_snac
from app.engine.bench.random_voxtral import random_voxtral
from app.engine.bench.tekken import write_tekken
from app.engine.full.orpheus import dtype_for
from app.engine.full.replier import TRANSCRIPT_SLOTS, VoxtralReplier
from app.engine.full.speaker import OrpheusSpeaker
from app.engine.full.voxtral import TEKKEN, Voxtral
from app.engine.shapes import TRUE, Config, Configs
from app.engine.voices import find
from app.errors import BadInput

Size = Literal["tiny", "full"]

PRECISIONS: dict[torch.dtype, sizes.Precision] = {
    torch.float32: "fp32",
    torch.float16: "fp16",
    torch.bfloat16: "bf16",
}
"""Names of what the engine computes in."""

_TWO_LAYERS = {"num_hidden_layers": 2, "num_attention_heads": 4}
_TINY = Configs(
    replier={
        "audio_config": {**TRUE.replier["audio_config"], **_TWO_LAYERS, "hidden_size": 32, "intermediate_size": 128},
        "text_config": {**TRUE.replier["text_config"], **_TWO_LAYERS, "hidden_size": 32, "intermediate_size": 64}
        | {"num_key_value_heads": 2, "head_dim": 8},
    },
    speaker={**TRUE.speaker, **_TWO_LAYERS, "hidden_size": 64, "intermediate_size": 128}
    | {"num_key_value_heads": 2, "head_dim": 16},
    codec={**TRUE.codec, "encoder_dim": 4, "decoder_dim": 64},
)
"""Small bodies with the true vocabularies, the true length of an encoded question and the true rates."""

_CONFIGS = {"tiny": _TINY, "full": TRUE}
_SLOTS, _CLAUSE_SLOTS = 4_096, 1_024  # of the conversation and of a clause: the engine's own defaults


@dataclass(frozen=True, eq=False)
class Synthetic:
    """Both halves, and what the baseline shares with them: transformers' Voxtral, our Orpheus and snac's decoder."""

    replier: VoxtralReplier
    speaker: OrpheusSpeaker
    tokens: FixedReplyTokens
    voxtral: Any
    orpheus: FixedLengthOrpheus
    snac: Any
    device: torch.device
    dtype: torch.dtype


def build(size: Size, device: torch.device, folder: Path, seed: int = 0) -> Synthetic:
    """Make all of it on `device`; `folder` is an empty one that lives as long. Raises `BadInput` if it can't fit."""
    configs, dtype = _CONFIGS[size], dtype_for(device)
    _check_room(size, device, dtype)
    write_tekken(folder / TEKKEN)
    tokens = FixedReplyTokens(Tekkenizer.from_file(folder / TEKKEN))
    voxtral = random_voxtral(configs.replier, device, dtype, seed)
    replier = VoxtralReplier(Voxtral(voxtral, tokens), slots=_SLOTS, reply_tokens=len(tokens.reply_ids))
    checkpoint = _orpheus_folder(configs.speaker, folder)
    orpheus = FixedLengthOrpheus.random(checkpoint, device, dtype, slots=_CLAUSE_SLOTS, seed=seed)
    snac_config = TRUE_CONFIG | dict(configs.codec)
    snac = random_snac(snac_config, device, seed)
    codec = ours_of(snac, snac_config)
    speaker = OrpheusSpeaker(folder, codec, device, dtype, load=lambda *_, **__: orpheus)
    speaker.prepare(find(workload.VOICE))
    return Synthetic(replier, speaker, tokens, voxtral, orpheus, snac, device, dtype)


def needed_bytes(size: Size, dtype: torch.dtype, *, graphs: bool) -> int:
    """Bytes on the device that the engine takes; the baseline adds Orpheus' whole table to them."""
    configs, precision = _CONFIGS[size], PRECISIONS[dtype]
    form = sizes.Form.of(precision, precision)
    stages = (
        sizes.listen_bytes(configs.replier, form, graphs=graphs),
        sizes.think_bytes(configs.replier, form, (_SLOTS, TRANSCRIPT_SLOTS), graphs=graphs),
        sizes.orpheus_bytes(configs.speaker, form, _CLAUSE_SLOTS, graphs=graphs),
        sizes.snac_bytes(configs.codec),
    )
    return sum(stage.device for stage in stages)


def _orpheus_folder(shape: Config, folder: Path) -> Path:
    """Write the files of Orpheus' checkpoint, all but its weights, where the speaker looks for them."""
    checkpoint = folder / find(workload.VOICE).checkpoint
    checkpoint.mkdir(parents=True)
    config = orpheus_config(
        layers=shape["num_hidden_layers"],
        hidden=shape["hidden_size"],
        heads=shape["num_attention_heads"],
        kv_heads=shape["num_key_value_heads"],
        feed_forward=shape["intermediate_size"],
        tied=shape["tie_word_embeddings"],
    )
    write_config(checkpoint, config)
    write_tokenizer(checkpoint)
    return checkpoint


def _check_room(size: Size, device: torch.device, dtype: torch.dtype) -> None:
    needed = needed_bytes(size, dtype, graphs=device.type == "cuda")
    free = torch.cuda.mem_get_info(device)[0] if device.type == "cuda" else psutil.virtual_memory().available
    if needed > free:
        where = f"{device.type} memory, {free / 1e9:.1f} GB are free"
        raise BadInput(f"random weights of full size take {needed / 1e9:.1f} GB of {where}", "use --size tiny")
