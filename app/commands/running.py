"""The commands that speak to the Lyre that runs: `lyre --toggle` and `lyre status`."""

import argparse
import json
from typing import TYPE_CHECKING, Any

from app import channel

if TYPE_CHECKING:
    from app.settings import Settings


def toggle() -> int:
    """Start or stop a recording in the Lyre that runs. Raises `UserError` where none runs or none can start."""
    print(channel.ask("toggle")["state"])
    return 0


def status(arguments: argparse.Namespace, _: "Settings") -> int:
    """Tell what the Lyre that runs is doing."""
    said = channel.ask("status")["status"]
    print(json.dumps(said, ensure_ascii=False) if arguments.json else "\n".join(_lines(said)))
    return 0


def _lines(said: dict[str, Any]) -> list[str]:
    """Return `said` for a person: one line for each thing that is known."""
    known = [key for key in ("state", "engine", "voice", "turns") if said.get(key) not in ("", None)]
    lines = [f"{key:<14} {said[key]}" for key in known]
    last = (said.get("last") or {}).get("latency_ms", {})
    for stage, ms in said["latency_ms"].items():
        newest = f"last {last[stage]:.0f} ms, " if stage in last else ""
        name = "voice-to-voice" if stage == "voice_to_voice" else stage  # as the log and the window call it
        lines.append(f"{name:<14} {newest}p50 {ms['p50']:.0f} ms, p95 {ms['p95']:.0f} ms")
    lines += [f"{name:<14} {size / 1e6:,.0f} MB" for name, size in said["memory_bytes"].items()]
    lines += [f"error          {error['what']}" for error in said["errors"]]
    lines += [f"recovered      {one['kind']}: {one['did']}" for one in said.get("recoveries", []) if one["helped"]]
    return lines + [f"advice         {line['what']}: {line['remedy']}" for line in said.get("advice", [])]
