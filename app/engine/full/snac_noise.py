"""The noise in SNAC's decoder, keyed by utterance, block and position: it never depends on the chunking."""

import math

import torch
from torch import Tensor

_LOW_32 = 0xFFFFFFFF
# SplitMix64 (Steele, Lea and Flood 2014): the increment and the two multipliers of its mixing function.
_STEP = 0x9E3779B97F4A7C15
_FIRST = 0xBF58476D1CE4E5B9
_SECOND = 0x94D049BB133111EB


def noise_key(seed: int, block: int) -> int:
    """Where the noise of decoder block `block` starts in the utterance with `seed`, as a signed 64-bit number."""
    return _signed(_mixed(_mixed(seed & (2**64 - 1)) + (block + 1) * _STEP))


def keyed_noise(key: Tensor, start: Tensor, count: int) -> Tensor:
    """Standard normal noise for positions `start` to `start + count`, float32 [count].

    The value at a position is a function of `key` and that position alone: SplitMix64 as a counter, then Box and
    Muller's transform. `key` and `start` are int64 [1] on the device that makes the noise, so that nothing waits for it
    and a captured graph can be replayed for another utterance.
    """
    at = torch.arange(1, count + 1, device=start.device) + start  # [count]
    bits = at * _signed(_STEP) + key
    bits = (bits ^ _shifted(bits, 30)) * _signed(_FIRST)
    bits = (bits ^ _shifted(bits, 27)) * _signed(_SECOND)
    bits = bits ^ _shifted(bits, 31)
    uniform = (_shifted(bits, 32).to(torch.float32) + 0.5) * 2.0**-32  # (0, 1]
    angle = (bits & _LOW_32).to(torch.float32) * (2 * math.pi * 2.0**-32)
    return uniform.log_().mul_(-2).sqrt_() * angle.cos_()


def _shifted(bits: Tensor, by: int) -> Tensor:
    return (bits >> by) & ((1 << (64 - by)) - 1)  # torch's >> keeps the sign; this one doesn't


def _signed(bits: int) -> int:
    bits &= 2**64 - 1
    return bits - 2**64 if bits >= 2**63 else bits


def _mixed(bits: int) -> int:
    bits = (bits + _STEP) & (2**64 - 1)
    bits = ((bits ^ (bits >> 30)) * _FIRST) & (2**64 - 1)
    bits = ((bits ^ (bits >> 27)) * _SECOND) & (2**64 - 1)
    return bits ^ (bits >> 31)
