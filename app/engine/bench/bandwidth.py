"""How fast this device copies memory: what a decoder that is bound by reading its weights is held against."""

import statistics
import time

import torch

_ON_GPU, _ON_CPU = 1 << 30, 1 << 28  # far more than any cache holds
_ROUNDS = 7


def copy_bytes_per_s(device: torch.device) -> float:
    """Copy a large tensor on `device` several times; bytes read plus bytes written, per second: the median.

    The tensor has 1 GiB on a GPU, or an eighth of what is free there, and 256 MiB on the CPU, which copies with as many
    threads as torch has.
    """
    copy_bytes = _ON_CPU if device.type == "cpu" else _ON_GPU
    if device.type == "cuda":
        copy_bytes = min(copy_bytes, torch.cuda.mem_get_info(device)[0] // 8)
    source = torch.ones(copy_bytes // 4, device=device)
    target = torch.zeros_like(source)
    seconds = [_copied(source, target) for _ in range(_ROUNDS + 2)][2:]  # the first two warm up
    return 2 * source.nbytes / statistics.median(seconds)


def _copied(source: torch.Tensor, target: torch.Tensor) -> float:
    _wait(source.device)
    began = time.perf_counter()
    target.copy_(source)
    _wait(source.device)
    return time.perf_counter() - began


def _wait(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    elif device.type == "mps":
        torch.mps.synchronize()
