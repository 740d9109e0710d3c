"""A pack of two wheels of a few kB, whose torch is written in Python: what the trial asks of it, right or wrong."""

from tests.models.loopback_hub import Hub
from tests.models.tiny_checkpoint import noise
from tests.wheels.shelf import Shelf, wheel

TORCH = """
class Tensor:
    def __init__(self, number): self.number = number
    def reshape(self, *shape): return self
    def __mod__(self, other): return self
    def cuda(self): return OnGpu(self.number)
    def cpu(self): return Tensor(self.number)
    def __matmul__(self, other): return type(self)(self.number * other.number)

class OnGpu(Tensor):
    pass

def arange(number): return Tensor(number)
def equal(one, other): return one.number == other.number

class cuda:
    is_available = staticmethod(lambda: True)
    get_device_name = staticmethod(lambda number: "Pretended GPU")
"""
NO_GPU = TORCH.replace("lambda: True", "lambda: False")
WRONG = TORCH.replace("    pass", "    def __matmul__(self, other): return OnGpu(0.0)")
LACKS = 'raise ImportError("libcudart.so.13: cannot open shared object file")'
ENDS = "import os\nos.write(2, b'it is too much')\nos._exit(7)"
HANGS = "import time\ntime.sleep(60)"

TORCH_WHEEL, LIBRARY_WHEEL = "torch-9.0-cp311-cp311-any.whl", "nvidia_thing-1.0-py3-none-any.whl"
LIBRARY = noise(70_000, "library")


NAME = "torch-9.0-cuda-1.0-abc"


def torch_wheel(source: str = TORCH) -> bytes:
    return wheel(
        "torch-9.0", {"torch/__init__.py": source, "torch-9.0.dist-info/METADATA": "Name: torch\nVersion: 9.0\n"}
    )


def library_wheel() -> bytes:
    return wheel("nvidia_thing-1.0", {"nvidia/thing/lib.so": LIBRARY})


def tiny_pack(hub: Hub, source: str = TORCH, name: str = NAME) -> Shelf:
    """A pack of two wheels on `hub`."""
    return Shelf.of(hub, {LIBRARY_WHEEL: library_wheel(), TORCH_WHEEL: torch_wheel(source)}, name)
