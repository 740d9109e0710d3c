"""What is found out about a machine, from an NVML and a torch of our own, and from the real machine."""

import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import psutil
import pytest

from app.engine.hardware import Gpu, Machine, gpu_memory, look, torch_build
from app.engine.nvml import GpuMemory, Nvml, NvmlMissing

GB = 10**9


class FakeNvml:
    """Answers as pynvml does. A card is a dict of answers; what is missing in it raises, as unsupported queries do."""

    class NVMLError(Exception):
        pass

    def __init__(self, *cards: dict[str, Any], driver: str | None = "580.65") -> None:
        self.cards = cards
        self.driver = driver
        self.open = 0
        self.opened = 0

    def nvmlInit(self) -> None:  # noqa: N802 the library's names
        if self.driver is None:
            raise self.NVMLError("Driver Not Loaded")
        self.open += 1
        self.opened += 1

    def nvmlShutdown(self) -> None:  # noqa: N802
        self.open -= 1

    def nvmlDeviceGetHandleByIndex(self, number: int) -> dict[str, Any]:  # noqa: N802
        return self.cards[number]

    def nvmlDeviceGetHandleByUUID(self, uuid: str) -> dict[str, Any]:  # noqa: N802
        for card in self.cards:
            if card.get("UUID") == uuid:
                return card
        raise self.NVMLError("Not Found")

    def nvmlSystemGetDriverVersion(self) -> str | None:  # noqa: N802
        return self.driver

    def nvmlDeviceGetCount(self) -> int:  # noqa: N802
        return len(self.cards)

    def __getattr__(self, name: str) -> Any:
        if not name.startswith("nvmlDeviceGet"):
            raise AttributeError(name)

        def ask(card: dict[str, Any]) -> Any:
            assert self.open == 1, "asked without an open session"
            if (key := name.removeprefix("nvmlDeviceGet")) not in card:
                raise self.NVMLError("Not Supported")
            return card[key]

        return ask


def card(number: int = 0, **other: Any) -> dict[str, Any]:
    answers = {
        "Name": f"NVIDIA GeForce RTX 40{number}0",
        "UUID": f"GPU-{number}abc",
        "MemoryInfo": SimpleNamespace(total=8 * GB, free=6 * GB, used=2 * GB),
        "CudaComputeCapability": (8, 9),
        "DisplayActive": 1,
        "ComputeRunningProcesses": [SimpleNamespace(pid=os.getpid(), usedGpuMemory=GB)],
    }
    return answers | other


def seen(nvml: FakeNvml, **environ: str) -> Machine:
    machine = look(nvml=nvml, torch=no_gpu_torch(), environ=environ)
    assert nvml.open == 0, "the session was left open"
    return machine


def no_gpu_torch() -> Any:
    def nothing() -> bool:
        return False

    return SimpleNamespace(
        cuda=SimpleNamespace(is_available=nothing),
        backends=SimpleNamespace(mps=SimpleNamespace(is_available=nothing)),
    )


def test_a_card_is_told_with_all_that_nvml_knows() -> None:
    assert seen(FakeNvml(card())).gpus == (
        Gpu("NVIDIA GeForce RTX 4000", "GPU-0abc", "cuda", 8 * GB, 6 * GB, (8, 9), "580.65", True, GB),
    )


@pytest.mark.parametrize(
    ("missing", "field"),
    [
        ("ComputeRunningProcesses", "ours_bytes"),
        ("DisplayActive", "drives_display"),
        ("CudaComputeCapability", "compute_capability"),
    ],
)
def test_what_a_card_does_not_tell_is_unknown_and_the_rest_is_known(missing: str, field: str) -> None:
    answers = card()
    (whole,) = seen(FakeNvml(answers)).gpus
    del answers[missing]
    (lacking,) = seen(FakeNvml(answers)).gpus
    assert asdict(lacking) == asdict(whole) | {field: None}


@pytest.mark.parametrize(
    "told", [[], [SimpleNamespace(pid=os.getpid(), usedGpuMemory=None)]], ids=["container", "windows"]
)
def test_memory_of_this_process_is_unknown_where_the_driver_does_not_list_it(told: list[Any]) -> None:
    assert seen(FakeNvml(card(ComputeRunningProcesses=told))).gpus[0].ours_bytes is None


def test_a_gpu_without_memory_of_its_own_has_the_ram() -> None:
    answers = card()
    del answers["MemoryInfo"]
    (gpu,) = seen(FakeNvml(answers)).gpus
    assert gpu.unified
    assert gpu.total_bytes == psutil.virtual_memory().total
    assert 0 < gpu.free_bytes <= gpu.total_bytes


def test_without_a_driver_there_is_no_gpu_and_the_reason_is_kept() -> None:
    machine = seen(FakeNvml(driver=None))
    assert machine.gpus == ()
    assert machine.no_gpu == "no NVIDIA driver answers (Driver Not Loaded)"


@pytest.mark.parametrize(
    ("variable", "left"),
    [("", []), ("-1", []), ("1", [1]), ("2,0", [2, 0]), ("GPU-1", [1]), ("0,-1,2", [0]), ("GPU-2abc, 1", [2, 1])],
)
def test_cuda_visible_devices_is_respected(variable: str, left: list[int]) -> None:
    machine = seen(FakeNvml(card(0), card(1), card(2)), CUDA_VISIBLE_DEVICES=variable)
    assert [gpu.uuid for gpu in machine.gpus] == [f"GPU-{number}abc" for number in left]
    assert (machine.no_gpu == "CUDA_VISIBLE_DEVICES hides every GPU") is (not left)


def test_torch_tells_of_amd_gpus() -> None:
    torch = no_gpu_torch()
    torch.version = SimpleNamespace(hip="6.4")
    torch.cuda = SimpleNamespace(
        is_available=lambda: True,
        device_count=lambda: 1,
        get_device_properties=lambda number: SimpleNamespace(name="Radeon", uuid="a-1", major=11, minor=0),
        mem_get_info=lambda number: (15 * GB, 16 * GB),
    )
    (gpu,) = look(nvml=FakeNvml(driver=None), torch=torch).gpus
    assert gpu == Gpu("Radeon", "a-1", "rocm", 16 * GB, 15 * GB, None, "ROCm 6.4")


def test_torch_tells_of_apples_gpu_whose_memory_is_the_ram() -> None:
    torch = no_gpu_torch()
    torch.backends.mps.is_available = lambda: True
    torch.mps = SimpleNamespace(recommended_max_memory=lambda: 10**15, driver_allocated_memory=lambda: 5)
    (gpu,) = look(nvml=FakeNvml(driver=None), torch=torch).gpus
    assert (gpu.kind, gpu.unified, gpu.ours_bytes) == ("mps", True, 5)
    assert gpu.free_bytes <= psutil.virtual_memory().total


def test_the_real_machine_is_told_as_the_system_tells_it(tmp_path: Path) -> None:
    machine = look(disk=tmp_path / "not" / "there" / "yet")
    assert machine.ram_total_bytes == psutil.virtual_memory().total
    assert 0 < machine.ram_free_bytes < machine.ram_total_bytes
    assert 0 < machine.disk_free_bytes <= psutil.disk_usage(str(tmp_path)).total
    assert machine.cores >= 1
    assert machine.cpu_name
    assert bool(machine.gpus) is not bool(machine.no_gpu)


def test_looking_does_not_import_torch() -> None:
    code = "import sys; from app.engine.hardware import look; look(); print('torch' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert ran.stdout.strip() == "False"


@pytest.mark.parametrize(
    ("cuda", "hip", "build"),
    [("'13.0'", "None", "cuda"), ("None", "'6.4.1'", "rocm"), ("None", "None", "cpu")],
)
@pytest.mark.parametrize("style", ["{} = {}\n", "{}: Optional[str] = {}\n"])
def test_the_build_of_torch_is_read_from_its_version_file(
    tmp_path: Path, cuda: str, hip: str, build: str, style: str
) -> None:
    file = tmp_path / "version.py"
    file.write_text("__version__ = '2.13.0'\n" + style.format("cuda", cuda) + style.format("hip", hip))
    assert torch_build(file) == build


def test_the_build_of_the_installed_torch_is_what_torch_says_itself() -> None:
    import torch

    assert torch_build() == ("cuda" if torch.version.cuda else "rocm" if torch.version.hip else "cpu")


def test_memory_given_back_counts_as_free_on_that_gpu_alone() -> None:
    machine = seen(FakeNvml(card(0), card(1)))
    free = [gpu.free_bytes for gpu in machine.having_back("GPU-1abc", GB).gpus]
    assert free == [6 * GB, 7 * GB]
    assert machine.having_back("GPU-0abc", 100 * GB).gpus[0].free_bytes == 8 * GB


def test_a_pollers_session_is_opened_once_and_closed_at_the_end() -> None:
    nvml = FakeNvml(card(0), card(1))
    with Nvml(nvml) as session:
        assert [session.memory("GPU-1abc") for _ in range(3)] == [GpuMemory(2 * GB, 6 * GB, 8 * GB)] * 3
        assert session.memory("GPU-gone") is None
    assert (nvml.opened, nvml.open) == (1, 0)


def test_one_look_at_a_gpus_memory_closes_what_it_opened() -> None:
    nvml = FakeNvml(card())
    assert gpu_memory("GPU-0abc", nvml) == GpuMemory(2 * GB, 6 * GB, 8 * GB)
    assert (nvml.opened, nvml.open) == (1, 0)
    assert gpu_memory("GPU-0abc", FakeNvml(driver=None)) is None


def test_a_session_says_why_there_is_none() -> None:
    with pytest.raises(NvmlMissing, match="Driver Not Loaded"), Nvml(FakeNvml(driver=None)):
        pass
