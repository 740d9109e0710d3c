"""A pack of two wheels of a few kB, whose torch is written in Python: what the trial asks of it, right or wrong."""

import hashlib
import io
import zipfile
from dataclasses import dataclass, replace
from pathlib import Path

from app.gpu_pack.content import Content, Wheel
from app.models.manifest import HubFile
from tests.models.loopback_hub import Hub
from tests.models.tiny_checkpoint import noise

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


def wheel(files: dict[str, str | bytes]) -> bytes:
    """A wheel, not compressed."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as opened:
        for name, content in files.items():
            opened.writestr(zipfile.ZipInfo(name), content)
    return made.getvalue()


def torch_wheel(source: str = TORCH) -> bytes:
    folder = "torch-9.0.data"
    return wheel(
        {
            "torch/__init__.py": source,
            "torch-9.0.dist-info/METADATA": "Name: torch\nVersion: 9.0\n",
            f"{folder}/purelib/beside.py": "here = True",
            f"{folder}/scripts/torchrun": "no",
        }
    )


@dataclass
class Shelf:
    """Wheels on a hub of our own, and the pack that is pinned to them."""

    hub: Hub
    content: Content

    @classmethod
    def fill(cls, hub: Hub, source: str = TORCH, name: str = "torch-9.0-cuda-1.0-abc") -> "Shelf":
        return cls.of(
            hub, {LIBRARY_WHEEL: wheel({"nvidia/thing/lib.so": LIBRARY}), TORCH_WHEEL: torch_wheel(source)}, name
        )

    @classmethod
    def of(cls, hub: Hub, files: dict[str, bytes], name: str = "torch-9.0-cuda-1.0-abc") -> "Shelf":
        commit = hub.repository("wheels/pack", files).main
        at = f"{hub.address}/wheels/pack/resolve/{commit}"
        wheels = tuple(
            Wheel(HubFile(file, len(data), sha256=hashlib.sha256(data).hexdigest()), f"{at}/{file}", 80_000)
            for file, data in files.items()
        )
        return cls(hub, Content(name, "9.0", wheels))

    def lying(self) -> Content:
        """The same pack, with another checksum pinned for its first wheel."""
        first, *others = self.content.wheels
        wrong = replace(first, file=replace(first.file, sha256="0" * 64))
        return replace(self.content, wheels=(wrong, *others))


def files_in(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc"
    }
