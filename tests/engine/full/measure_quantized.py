"""Times the products of Orpheus' true layers in each precision: `python -m tests.engine.full.measure_quantized`.

One token, random weights, all precisions in turns in one process. With a GPU: `--device cuda`.
"""

import argparse
import json
import statistics
import sys
import time
from pathlib import Path

import torch

from app.engine.full.quantized import Matrix, empty_matrix, times

SHAPES = {"qkv": (5_120, 3_072), "out": (3_072, 3_072), "gate_up": (16_384, 3_072), "down": (3_072, 8_192)}


def layers(name: str, count: int, device: torch.device) -> list[list[torch.Tensor | Matrix]]:
    """Matrices of `count` layers, too many to stay in a cache."""
    made: list[list[torch.Tensor | Matrix]] = []
    for _ in range(count):
        layer: list[torch.Tensor | Matrix] = []
        for rows, columns in SHAPES.values():
            weight = torch.randn(rows, columns) * columns**-0.5
            if name == "int8" or name == "int4":
                matrix = empty_matrix(rows, columns, name, device=device, dtype=torch.bfloat16)
                matrix.pack(weight)
                layer.append(matrix)
            else:
                layer.append(weight.to(device, torch.bfloat16 if name == "bf16" else torch.float32))
        made.append(layer)
    return made


@torch.inference_mode()
def seconds(made: list[list[torch.Tensor | Matrix]], device: torch.device, dtype: torch.dtype) -> float:
    """Time of one token through all of them, a layer."""
    xs = [torch.randn(1, columns, dtype=dtype, device=device) for _, columns in SHAPES.values()]
    started = time.perf_counter()
    for layer in made:
        for x, weight in zip(xs, layer, strict=True):
            times(x, weight)
    if device.type == "cuda":
        torch.cuda.synchronize()
    return (time.perf_counter() - started) / len(made)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.engine.full.measure_quantized", description=__doc__)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--layers", type=int, default=3)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--out", type=Path)
    told = parser.parse_args()
    device = torch.device(told.device)
    made = {name: layers(name, told.layers, device) for name in ("fp32", "bf16", "int8", "int4")}
    taken: dict[str, list[float]] = {name: [] for name in made}
    for run in range(told.runs + 1):
        for name, one in made.items():
            took = seconds(one, device, torch.float32 if name == "fp32" else torch.bfloat16)
            if run:  # the first warms up
                taken[name].append(took)
    medians = {name: statistics.median(times_) for name, times_ in taken.items()}
    report = {
        "what": "one token through the four products of an Orpheus layer, medians",
        "device": told.device,
        "torch": torch.__version__,
        "threads": torch.get_num_threads(),
        "layers": told.layers,
        "runs": told.runs,
        "ms_per_layer": {name: round(1e3 * one, 3) for name, one in medians.items()},
        "bf16_over_it": {name: round(medians["bf16"] / one, 3) for name, one in medians.items()},
    }
    sys.stdout.write(json.dumps(report, indent=2) + "\n")
    if told.out:
        told.out.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
