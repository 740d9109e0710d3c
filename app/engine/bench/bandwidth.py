"""How fast this device copies memory: what a decoder that is bound by reading its weights is held against."""

import statistics
import time

import torch

_COPY_BYTES = 1 << 30
_ROUNDS = 7


def copy_bytes_per_s(device: torch.device, copy_bytes: int = _COPY_BYTES) -> float:
    """Copy a large tensor on `device` several times; bytes read plus bytes written, per second: the median.

    It takes twice `copy_bytes` of memory meanwhile, or a quarter of what is free where that is less. On the CPU it
    runs with as many threads as torch has.
    """
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
