"""Out of memory: how it is told from other errors, and what can be freed at once."""

import ctypes
import errno
import gc
import sys

_CUDA_ERROR_MEMORY_ALLOCATION = 2  # cudaErrorMemoryAllocation of CUDA's driver_types.h


def is_out_of_memory(error: BaseException | None) -> bool:
    """Whether `error`, or what it was raised from or while handling, is memory that ran out.

    torch has a class for GPUs (none for its CPU allocator, whose failures stay what they are), Python has one, systems
    have ENOMEM, and a CUDA call that isn't the allocator's, such as a capture, has CUDA's number for it.
    """
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        if _is_out_of_memory(error):
            return True
        seen.add(id(error))
        error = error.__cause__ or error.__context__
    return False


def free_caches() -> None:
    """Give back what nobody uses: Python's garbage, the GPU allocator's cache, and on Linux the C heap's free ends."""
    gc.collect()
    torch = sys.modules.get("torch")
    if torch is not None and torch.cuda.is_initialized():
        torch.cuda.empty_cache()
    if torch is not None and torch.backends.mps.is_available():
        torch.mps.empty_cache()
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc's; musl has none
        if trim is not None:
            trim(0)


def _is_out_of_memory(error: BaseException) -> bool:
    torch = sys.modules.get("torch")
    if isinstance(error, MemoryError) or (isinstance(error, OSError) and error.errno == errno.ENOMEM):
        return True
    if torch is None:
        return False
    if isinstance(error, torch.AcceleratorError):
        return getattr(error, "error_code", None) == _CUDA_ERROR_MEMORY_ALLOCATION
    return isinstance(error, torch.OutOfMemoryError)
