"""SmolLM2's matrices as its GGUF file holds them, in 4 bits: multiplied packed where torch can, else widened."""

import sys
from collections.abc import Mapping
from typing import NamedTuple

import torch
import torch.nn.functional as F  # noqa: N812 the name the field uses

GROUP = 32
"""Columns that share a step and a lowest value in Q4_1 (ggml-common.h: QK4_1)."""

ROWS = 16
"""The packed kernel takes rows by so many."""

CANDIDATES = 64
"""Tokens of which the logits are computed in full, by the packed head's own order."""


class Matrix(NamedTuple):
    """`weight` is fp32 `[rows, columns]`, or 4 bits as torch's CPU kernel packs them; then there are `scales`.

    Those are `[groups, rows, 2]`, bf16, and empty otherwise. A weight of Q4_1 is step * code + lowest; the kernel's is
    scale * (code - 8) + zero. It computes in bf16 and sums in fp32. Every row that it multiplies comes out the same to
    the last bit whatever is beside it, so a kept KV cache is exactly one that was filled anew.
    """

    weight: torch.Tensor
    scales: torch.Tensor


def times(x: torch.Tensor, matrix: Matrix) -> torch.Tensor:
    """`[n, columns]` -> `[n, rows]`, fp32. Compiled by TorchScript where a layer calls it."""
    if matrix.scales.numel() == 0:
        return F.linear(x, matrix.weight)
    group = x.shape[1] // matrix.scales.shape[0]
    return torch._weight_int4pack_mm_for_cpu(x.to(torch.bfloat16), matrix.weight, group, matrix.scales).float()


def plain(weight: torch.Tensor) -> Matrix:
    """Return `weight` as it is."""
    return Matrix(weight, torch.zeros(0))


def packed_of(codes: torch.Tensor, steps: torch.Tensor) -> Matrix:
    """Pack Q4_1: `codes` are pairs of codes, uint8 [rows, columns / 2]; `steps` [rows, columns / 32, 2]."""
    step, lowest = steps.float().unbind(-1)
    weight = torch._convert_weight_to_int4pack_for_cpu(_apart(codes).int(), 2)  # 2: told, but not used
    return Matrix(weight, torch.stack((step, lowest + 8 * step), -1).transpose(0, 1).contiguous().bfloat16())


class PackedHead:
    """The output head in 4 bits, with the likeliest tokens computed again in fp32, since 4 bits can't tell near ones.

    Of 190 tokens, the five likeliest were among the first 11 by 4 bits.
    """

    def __init__(self, weight: torch.Tensor) -> None:
        """`weight`: fp32 [vocabulary, hidden], which is kept."""
        self._weight = weight
        groups = weight.view(len(weight), -1, GROUP)
        lowest, highest = groups.aminmax(dim=-1)
        step = ((highest - lowest) / 15).clamp_(min=1e-8)
        codes = ((groups - lowest[..., None]) / step[..., None]).round_().clamp_(0, 15).view(weight.shape).byte()
        self._packed = packed_of(codes[:, ::2] | codes[:, 1::2] << 4, torch.stack((step, lowest), -1))

    def __call__(self, x: torch.Tensor) -> torch.Tensor:
        """`[1, hidden]` -> `[1, vocabulary]`, fp32."""
        logits = times(x, self._packed)
        best = logits[0].topk(min(CANDIDATES, logits.shape[1])).indices
        logits[0, best] = self._weight[best] @ x[0]
        return logits


def can_pack() -> bool:
    """Whether torch's packed kernels are faster here: elsewhere they are plain loops (int4mm_kernel.cpp)."""
    return sys.platform == "linux" and torch.backends.cpu.get_cpu_capability() in ("AVX2", "AVX512")


def matrix(tensors: Mapping[str, torch.Tensor], names: list[str], *, packed: bool) -> Matrix:
    """Return the matrices `names` of the file as one, below one another."""
    if not all(f"{name}.codes" in tensors for name in names):
        return plain(torch.cat([_plain(tensors, name) for name in names]))
    codes = torch.cat([tensors[f"{name}.codes"] for name in names])
    steps = torch.cat([tensors[f"{name}.steps"] for name in names])
    return packed_of(codes, steps) if packed else plain(_widened(codes, steps))


def _plain(tensors: Mapping[str, torch.Tensor], name: str) -> torch.Tensor:
    if f"{name}.codes" in tensors:
        return _widened(tensors[f"{name}.codes"], tensors[f"{name}.steps"])
    return tensors[f"{name}.weight"].float()


def _widened(codes: torch.Tensor, steps: torch.Tensor) -> torch.Tensor:
    step, lowest = steps.float().unbind(-1)
    grouped = _apart(codes).view(len(codes), -1, GROUP)
    return (grouped * step[..., None] + lowest[..., None]).view(len(codes), -1)


def _apart(pairs: torch.Tensor) -> torch.Tensor:
    """uint8 [rows, columns / 2] -> [rows, columns]; the low half of a byte is the column before."""
    return torch.stack((pairs & 15, pairs >> 4), -1).view(len(pairs), -1)
