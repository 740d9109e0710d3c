"""What the dashboard says, in the user's language."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.engine.advice import Advice
from app.engine.alerts import Alert
from app.engine.monitor import Report
from app.engine.turn_record import REAL_TIME_TOKENS_PER_S, TurnRecord
from app.gui.dashboard.samples import MemorySample
from app.gui.numbers import decimal, percent

translate = QCoreApplication.translate

STEADY = 0.1
"""A trend of less than this, up or down, is called steady."""


def stage_name(stage: str) -> str:
    """Return what a stage is called, or its own name for one that nobody knows."""
    names = {
        "listen": translate("Dashboard", "Listening"),
        "think": translate("Dashboard", "Thinking"),
        "speak": translate("Dashboard", "Speaking"),
        "codec": translate("Dashboard", "Codec"),
        "output": translate("Dashboard", "Speaker"),
        "first_audio": translate("Dashboard", "First sound made"),
        "voice_to_voice": translate("Dashboard", "Voice to voice"),
        "total": translate("Dashboard", "Whole reply"),
    }
    return names.get(stage, stage)


def ms(value: float | None) -> str:
    """Return a time, or a dash for one that wasn't measured."""
    return "–" if value is None else _unbroken(translate("Dashboard", "{ms:.0f} ms").format(ms=value))


def gigabytes(value: int) -> str:
    """Return a size."""
    return _unbroken(translate("Dashboard", "{size} GB").format(size=decimal(value / 1e9, 1)))


def _unbroken(quantity: str) -> str:
    """Keep a number and its unit on one line."""
    return quantity.replace(" ", "\N{NO-BREAK SPACE}")


def turn(record: TurnRecord) -> str:
    """Return everything about one turn."""
    stages = " · ".join(
        f"{stage_name(stage)} {took:.0f}"
        for stage, took in record.times_ms.items()
        if stage not in ("first_audio", "voice_to_voice", "total")
    )
    text = translate("Dashboard", "Turn {number}: heard after {first} ({stages})")
    parts = [text.format(number=record.number, first=ms(record.voice_to_voice_ms), stages=stages)]
    if record.underruns:
        parts.append(translate("Dashboard", "gaps: {count}").format(count=record.underruns))
    if record.interrupted:
        parts.append(translate("Dashboard", "interrupted"))
    return " · ".join(parts)


def speed(record: TurnRecord) -> str:
    """Return how fast one turn's speech was made."""
    if record.tokens_per_s is not None:
        text = translate("Dashboard", "Turn {number}: {speed:.0f} tokens a second; real time needs {needed}")
        return text.format(number=record.number, speed=record.tokens_per_s, needed=decimal(REAL_TIME_TOKENS_PER_S, 2))
    if record.real_time_factor is not None:
        text = translate("Dashboard", "Turn {number}: {speed} times as fast as it is heard")
        return text.format(number=record.number, speed=decimal(1 / record.real_time_factor, 1))
    return translate("Dashboard", "Turn {number}: no speed was measured").format(number=record.number)


def latency_summary(report: Report) -> str:
    """Return what the chart of latencies shows, in a sentence or two."""
    numbers = report.stages.get("voice_to_voice")
    if numbers is None:
        return translate("Dashboard", "No turn yet: ask something, and its times are drawn here")
    text = translate(
        "Dashboard",
        "Half of the answers are heard within {p50}, {most} within {p95}. Within the target of {target}: {share}.",
    )
    times = {"p50": ms(numbers["p50"]), "p95": ms(numbers["p95"]), "target": ms(report.targets.total)}
    return text.format(**times, most=percent(0.95), share=percent(report.within))


def speed_summary(report: Report) -> str:
    """Return what the chart of speeds shows."""
    last = report.last
    return speed(last) if last is not None else translate("Dashboard", "No turn yet")


def memory(sample: MemorySample) -> str:
    """Return one moment of the memory."""
    kind = translate("Dashboard", "GPU memory") if sample.gpu else translate("Dashboard", "RAM")
    bands = [f"{model} {gigabytes(held)}" for model, held in sample.models if held]
    if sample.ours:
        ours = translate("Dashboard", "Lyre's other memory {size}") if bands else translate("Dashboard", "Lyre {size}")
        bands.append(ours.format(size=gigabytes(sample.ours)))
    bands.append(translate("Dashboard", "other programs {size}").format(size=gigabytes(sample.others)))
    text = translate("Dashboard", "{kind}: {bands}; {free} of {total} free")
    return text.format(kind=kind, bands=", ".join(bands), free=gigabytes(sample.free), total=gigabytes(sample.total))


def processor(sample: MemorySample) -> str:
    """Return one moment of the processor."""
    text = translate("Dashboard", "Processor: Lyre {ours}, all programs {all}")
    return text.format(ours=percent(sample.our_cpu), all=percent(sample.all_cpu))


def trend(report: Report) -> str:
    """Return whether turns become slower."""
    if report.trend is None:
        return translate("Dashboard", "no trend yet")
    if abs(report.trend) < STEADY:
        return translate("Dashboard", "steady")
    if report.trend > 0:
        return translate("Dashboard", "{share} slower than before").format(share=percent(report.trend))
    return translate("Dashboard", "{share} faster than before").format(share=percent(-report.trend))


def alert(fired: Alert) -> str:
    """Return what an alert says."""
    if fired.kind == "misses":
        text = translate("Dashboard", "Five turns in a row took longer than the target of {limit}, since turn {turn}")
        return text.format(limit=ms(fired.limit), turn=fired.since)
    if fired.kind == "slower":
        text = translate("Dashboard", "Turns take half as long again as they used to, since turn {turn}: {now} now")
        return text.format(now=ms(fired.value), turn=fired.since)
    text = translate("Dashboard", "Only {share} of the turns were within the target, since turn {turn}")
    return text.format(share=percent(fired.value), turn=fired.since)


def advice(given: Advice) -> str:
    """Return a piece of advice with its remedy; in English where it isn't known here."""
    return _advice().get(given.key, f"{given.what}: {given.remedy}")


def _advice() -> Mapping[str, str]:
    return {
        "full voxtral": translate(
            "Dashboard",
            "Voxtral takes longest: start a new conversation, or choose int8 or int4 for it in the settings",
        ),
        "full orpheus": translate(
            "Dashboard",
            "Orpheus takes longest until its first sound: close other programs that use the GPU, or choose int8 for it"
            " in the settings",
        ),
        "full codec": translate(
            "Dashboard", "The codec takes longest: let it run on the GPU (Codec: auto in the settings)"
        ),
        "lite voxtral": translate(
            "Dashboard",
            "Hearing and thinking take longest on this processor: close other programs, and start a new conversation,"
            " since a long one is read anew",
        ),
        "lite orpheus": translate(
            "Dashboard",
            "The voice takes longest on this processor: close other programs, or choose Joe, who needs the least",
        ),
        "lite codec": translate(
            "Dashboard", "The sound takes longest to be made: close other programs that use the processor"
        ),
        "slower": translate(
            "Dashboard",
            "It was faster when it started: look for another program that uses the GPU or the processor; a laptop may"
            " be hot or on its battery",
        ),
        "gaps": translate(
            "Dashboard",
            "Replies had gaps: close other programs that use the processor, or use a wired speaker",
        ),
        "behind": translate(
            "Dashboard",
            "Orpheus speaks slower than real time: choose int8 or int4 for it in the settings, or the small engine",
        ),
    }
