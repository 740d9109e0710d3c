"""A tiny Llama of the true architecture, as a GGUF file."""

from pathlib import Path

import numpy as np
from gguf import GGUFWriter

BYTES = [chr(c) for c in (*range(33, 127), *range(161, 173), *range(174, 256), *range(256, 324))]
"""The 256 letters in which byte-level BPE writes bytes, as GPT-2 ordered them."""

TOKENS = ["<|endoftext|>", "<|im_start|>", "<|im_end|>", *BYTES, "hi"]
HIDDEN, HEADS, KV_HEADS, LAYERS, INNER = 32, 4, 2, 2, 64


def write_tiny(path: Path) -> None:
    """Write it to `path`, with random weights in fp32."""
    writer = GGUFWriter(path, "llama")
    writer.add_vocab_size(len(TOKENS))
    writer.add_embedding_length(HIDDEN)
    writer.add_feed_forward_length(INNER)
    writer.add_block_count(LAYERS)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(KV_HEADS)
    writer.add_context_length(128)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_freq_base(10_000.0)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_pad_token_id(2)
    writer.add_token_list(TOKENS)
    writer.add_token_types([3, 3, 3, *[1] * (len(TOKENS) - 3)])
    writer.add_token_merges(["h i"])
    random = np.random.default_rng(0)
    narrow = HIDDEN * KV_HEADS // HEADS
    shapes: dict[str, tuple[int, ...]] = {
        "attn_q": (HIDDEN, HIDDEN),
        "attn_k": (narrow, HIDDEN),
        "attn_v": (narrow, HIDDEN),
    }
    shapes |= {"attn_output": (HIDDEN, HIDDEN), "attn_norm": (HIDDEN,), "ffn_norm": (HIDDEN,)}
    shapes |= {"ffn_gate": (INNER, HIDDEN), "ffn_up": (INNER, HIDDEN), "ffn_down": (HIDDEN, INNER)}
    for layer in range(LAYERS):
        for part, shape in shapes.items():
            writer.add_tensor(f"blk.{layer}.{part}.weight", random.normal(size=shape).astype(np.float32))
    writer.add_tensor("token_embd.weight", random.normal(size=(len(TOKENS), HIDDEN)).astype(np.float32))
    writer.add_tensor("output_norm.weight", np.ones(HIDDEN, np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
