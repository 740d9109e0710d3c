"""The ledger, and the bytes of tensors wherever they hide."""

import subprocess
import sys
import threading
from dataclasses import dataclass
from typing import Any

import pytest
import torch
from torch import nn

from app.engine.memory import Entry, Ledger, tensor_bytes
from app.engine.nvml import GpuMemory


def test_the_ledger_knows_what_is_planned_and_what_is_held() -> None:
    ledger = Ledger()
    ledger.expect({"Voxtral": 1000, "Orpheus": 500})
    ledger.hold("Voxtral", 1020)
    snapshot = ledger.snapshot()
    assert snapshot.entries == (Entry("Voxtral", 1000, 1020), Entry("Orpheus", 500, None))
    assert (snapshot.planned, snapshot.held) == (1500, 1020)
    assert snapshot.entries[0].deviation == pytest.approx(0.02)
    assert snapshot.entries[1].deviation is None


def test_a_released_model_holds_nothing_and_stays_planned() -> None:
    ledger = Ledger()
    ledger.expect({"Orpheus": 500})
    ledger.hold("Orpheus", 490)
    ledger.release("Orpheus")
    assert ledger.snapshot().entries == (Entry("Orpheus", 500, None),)


def test_a_model_that_nobody_planned_is_shown_for_as_long_as_it_is_held() -> None:
    ledger = Ledger()
    ledger.hold("stray", 7)
    assert ledger.snapshot().entries == (Entry("stray", 0, 7),)
    assert ledger.snapshot().entries[0].deviation is None
    ledger.release("stray")
    ledger.release("stray")
    assert ledger.snapshot().entries == ()


def test_a_new_plan_keeps_what_is_still_held() -> None:
    ledger = Ledger()
    ledger.expect({"Voxtral": 1000, "Orpheus": 500})
    ledger.hold("Orpheus", 510)
    ledger.expect({"Voxtral": 300})
    assert ledger.snapshot().entries == (Entry("Voxtral", 300, None), Entry("Orpheus", 0, 510))


def test_nothing_can_hold_less_than_nothing() -> None:
    with pytest.raises(ValueError, match="-1"):
        Ledger().hold("Orpheus", -1)


@pytest.mark.parametrize(("used", "others"), [(150, 50), (80, 0)])
def test_a_snapshot_shows_the_device_and_what_others_take_of_it(used: int, others: int) -> None:
    memory = GpuMemory(used, 1000 - used, 1000)
    ledger = Ledger(lambda: memory)
    ledger.hold("Orpheus", 100)
    snapshot = ledger.snapshot()
    assert (snapshot.device, snapshot.others) == (memory, others)
    assert Ledger().snapshot().others is None


def test_threads_never_see_half_a_change() -> None:
    ledger = Ledger()
    ledger.expect({"a": 1, "b": 2})
    torn = []
    done = threading.Event()

    def change() -> None:
        for round_ in range(2000):
            ledger.expect({"a": round_, "b": 2 * round_})
            ledger.hold("a", round_)
            ledger.release("a")
        done.set()

    def watch() -> None:
        while not done.is_set():
            entries = {entry.model: entry for entry in ledger.snapshot().entries}
            if entries["b"].planned != 2 * entries["a"].planned and entries["b"].planned != 2:
                torn.append(entries)

    threads = [threading.Thread(target=work) for work in (change, watch, watch)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert torn == []


class Tied(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.embed = nn.Embedding(10, 4)
        self.head = nn.Linear(4, 10, bias=False)
        self.head.weight = self.embed.weight
        self.register_buffer("table", torch.zeros(5), persistent=False)
        self.cache = [torch.zeros(3)]


@dataclass(frozen=True, slots=True)
class Slotted:
    weight: torch.Tensor
    other: object


def test_shared_storages_count_once_and_buffers_and_plain_attributes_count() -> None:
    assert tensor_bytes(Tied()) == 4 * (10 * 4 + 5 + 3)
    assert tensor_bytes(Tied().state_dict()) == 4 * 10 * 4


def test_a_view_counts_the_whole_of_what_it_keeps_in_memory() -> None:
    whole = torch.zeros(100)
    assert tensor_bytes([whole[:1], whole[50:], whole.view(10, 10)]) == 400


def test_tensors_are_found_in_slots_and_circles() -> None:
    circle: list[object] = [torch.zeros(2, dtype=torch.bfloat16)]
    circle.append(Slotted(torch.zeros(3), circle))
    assert tensor_bytes({"circle": circle}) == 4 + 12


def test_a_quantized_tensor_counts_what_it_is_made_of() -> None:
    class Quantized(torch.Tensor):
        data8: torch.Tensor
        scale: torch.Tensor

        @staticmethod
        def __new__(cls, data8: torch.Tensor, scale: torch.Tensor) -> "Quantized":
            made: Quantized = torch.Tensor._make_wrapper_subclass(cls, data8.shape, dtype=torch.bfloat16)
            made.data8, made.scale = data8, scale
            return made

        @classmethod
        def __torch_dispatch__(  # type: ignore[override]
            cls, func: Any, types: Any, args: Any = (), kwargs: Any = None
        ) -> Any:
            assert func is torch.ops.aten.detach.default, func  # the one that nn.Parameter asks for
            return Quantized(args[0].data8, args[0].scale)

        def __tensor_flatten__(self) -> tuple[list[str], None]:
            return ["data8", "scale"], None

    linear = nn.Module()
    linear.weight = nn.Parameter(
        Quantized(torch.zeros(4, 8, dtype=torch.int8), torch.ones(4, dtype=torch.bfloat16)), requires_grad=False
    )
    assert tensor_bytes(linear) == 4 * 8 + 4 * 2


def test_the_meta_device_holds_nothing_and_other_devices_can_be_left_out() -> None:
    with torch.device("meta"):
        assert tensor_bytes(nn.Linear(1000, 1000)) == 0
    assert tensor_bytes([torch.zeros(2)], "cpu") == 8
    assert tensor_bytes([torch.zeros(2)], "cuda") == 0


def test_the_ledger_needs_no_torch() -> None:
    code = (
        "import sys\n"
        "import app.engine.memory, app.engine.plan, app.engine.hardware\n"
        "app.engine.memory.Ledger().snapshot()\n"
        "print(sorted(sys.modules.keys() & {'torch', 'transformers', 'PySide6', 'pynvml'}))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert ran.stdout.strip() == "[]"
