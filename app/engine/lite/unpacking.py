"""What is inside SmolLM2's GGUF file, in the form that transformers and tokenizers read: tensors, config, tokenizer."""

from pathlib import Path
from typing import Any

import numpy as np
import torch
from gguf import GGMLQuantizationType, GGUFReader
from gguf.quants import dequantize
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

_OUTSIDE_LAYERS = {"token_embd": "model.embed_tokens", "output_norm": "model.norm", "output": "lm_head"}
_IN_LAYERS = {
    "attn_norm": "input_layernorm",
    "attn_q": "self_attn.q_proj",
    "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj",
    "ffn_norm": "post_attention_layernorm",
    "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj",
}
_CONTROL = 3  # gguf.TokenType.CONTROL


class Unpacked:
    """A Llama model in a GGUF file."""

    def __init__(self, source: Path) -> None:
        self._reader = GGUFReader(source)

    def config(self) -> dict[str, Any]:
        """Return the fields of `transformers.LlamaConfig`."""
        return {
            "vocab_size": self._field("llama.vocab_size"),
            "hidden_size": self._field("llama.embedding_length"),
            "intermediate_size": self._field("llama.feed_forward_length"),
            "num_hidden_layers": self._field("llama.block_count"),
            "num_attention_heads": self._field("llama.attention.head_count"),
            "num_key_value_heads": self._field("llama.attention.head_count_kv"),
            "max_position_embeddings": self._field("llama.context_length"),
            "rms_norm_eps": self._field("llama.attention.layer_norm_rms_epsilon"),
            "rope_parameters": {"rope_type": "default", "rope_theta": self._field("llama.rope.freq_base")},
            "bos_token_id": self._field("tokenizer.ggml.bos_token_id"),
            "eos_token_id": self._field("tokenizer.ggml.eos_token_id"),
            "pad_token_id": self._field("tokenizer.ggml.padding_token_id"),
            "tie_word_embeddings": not any(tensor.name == "output.weight" for tensor in self._reader.tensors),
        }

    def tensors(self) -> dict[str, torch.Tensor]:
        """Return all weights under the names of `transformers.LlamaForCausalLM`, in fp32.

        What the file has in Q4_1 stays in 4 bits, as `matrix` reads it: NAME.codes and NAME.steps.
        """
        heads = {
            "attn_q": self._field("llama.attention.head_count"),
            "attn_k": self._field("llama.attention.head_count_kv"),
        }
        found = {}
        for tensor in self._reader.tensors:
            *layer, part, _ = tensor.name.split(".")
            name = f"model.layers.{layer[1]}.{_IN_LAYERS[part]}" if layer else _OUTSIDE_LAYERS[part]
            if tensor.tensor_type == GGMLQuantizationType.Q4_1:
                codes, steps = _four_bits(tensor.data)
                if part in heads:
                    codes, steps = (_rope_halves(one, heads[part]) for one in (codes, steps))
                found[f"{name}.codes"] = torch.from_numpy(codes)
                found[f"{name}.steps"] = torch.from_numpy(steps.reshape(len(steps), -1, 2))
                continue
            values = np.array(dequantize(tensor.data, tensor.tensor_type), dtype=np.float32)
            if part in heads:
                values = _rope_halves(values, heads[part])
            found[f"{name}.weight"] = torch.from_numpy(values)
        return found

    def tokenizer(self) -> Tokenizer:
        """Return its byte-level BPE tokenizer, which splits numbers into digits (`smollm` in llama.cpp)."""
        tokens = self._field("tokenizer.ggml.tokens")
        merges = [tuple(merge.split(" ")) for merge in self._field("tokenizer.ggml.merges")]
        tokenizer = Tokenizer(models.BPE({token: i for i, token in enumerate(tokens)}, merges))
        tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
            [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
        )
        tokenizer.decoder = decoders.ByteLevel()
        kinds = self._field("tokenizer.ggml.token_type")
        special = [token for token, kind in zip(tokens, kinds, strict=True) if kind == _CONTROL]
        tokenizer.add_special_tokens([AddedToken(token, special=True, normalized=False) for token in special])
        return tokenizer

    def _field(self, name: str) -> Any:
        return self._reader.fields[name].contents()


def _four_bits(data: np.ndarray[Any, Any]) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """Take Q4_1 apart (ggml-common.h: block_q4_1): pairs of codes, uint8 [rows, columns / 2], column by column, and
    step and lowest value of each group of 32, fp16 [rows, 2 groups].
    """
    blocks = np.ascontiguousarray(data).view(np.uint8).reshape(len(data), -1, 20)
    steps = np.ascontiguousarray(blocks[..., :4]).view(np.float16).reshape(len(data), -1)
    low, high = blocks[..., 4:] & 15, blocks[..., 4:] >> 4  # the first 16 columns, and the last 16
    codes = np.concatenate((low, high), -1).reshape(len(data), -1, 2)
    return np.ascontiguousarray(codes[..., 0] | codes[..., 1] << 4), steps


def _rope_halves(weight: np.ndarray[Any, Any], heads: int) -> np.ndarray[Any, Any]:
    """Undo llama.cpp's order of rows, where the two halves of each rotary pair lie side by side."""
    rows, columns = weight.shape
    pairs = weight.reshape(heads, rows // heads // 2, 2, columns)  # [heads, pairs, halves, columns]
    return np.ascontiguousarray(pairs.swapaxes(1, 2).reshape(rows, columns))
