"""Models, sizes, times and plans in the user's words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

if TYPE_CHECKING:
    from app.engine.plan import Better, Plan, Stage
    from app.models.catalogue import Checkpoint
    from app.models.progress import Progress

translate = QCoreApplication.translate

_PARTS = ("weights", "tables", "cache", "buffers", "activations", "graphs")
_SMALL_BYTES = 50_000_000
"""What a stage takes less than this for isn't told apart."""


def size(count: float) -> str:
    """Bytes as people read them: 6.6 GB."""
    digits = 1 if count >= 1e6 else 0
    return QLocale().formattedDataSize(round(count), digits, QLocale.DataSizeFormat.DataSizeSIFormat)


def time_left(seconds: float) -> str:
    """About how long it takes, coarser the longer it is."""
    minutes = round(seconds / 60)
    if seconds < 50:
        return translate("Models", "{count} s left").format(count=max(1, round(seconds)))
    if minutes < 60:
        return translate("Models", "{count} min left").format(count=max(1, minutes))
    return translate("Models", "{hours} h {minutes} min left").format(hours=minutes // 60, minutes=minutes % 60)


def title(checkpoint: "Checkpoint") -> str:
    """What a checkpoint is called: Orpheus, Hindi."""
    from app.engine.voices import languages

    if checkpoint.role == "speaker":
        spoken = [_language(languages()[code].name) for code in checkpoint.languages]
        both = translate("Models", "{first} and {second}").format(first=spoken[0], second=spoken[-1])
        return f"Orpheus, {both if len(spoken) > 1 else spoken[0]}"
    if checkpoint.role == "voices":
        return translate("Models", "Lite voices: Piper and eSpeak NG")
    return {"voxtral": "Voxtral Mini 3B", "snac": "SNAC 24 kHz"}.get(checkpoint.name, checkpoint.name)


def purpose(checkpoint: "Checkpoint", voices: tuple[tuple[str, str], ...]) -> str:
    """What a checkpoint is for, in a line."""
    if checkpoint.role == "replier":
        return translate("Models", "Hears what you say, in eight languages, and writes the answer")
    if checkpoint.role == "codec":
        return translate("Models", "Turns what Orpheus makes into sound; every Orpheus voice needs it")
    if checkpoint.role == "voices":
        return translate("Models", "The small engine's voices; they also stand in for those that aren't here")
    names = [latin if name.casefold() == latin.casefold() else f"{name} ({latin})" for name, latin in voices]
    return translate("Models", "Speaks as {names}").format(names=", ".join(names))


def progress(step: "Progress") -> str:
    """How far a piece of work is, in a line."""
    share = translate("Models", "{done} of {total}").format(done=size(step.bytes_done), total=size(step.bytes_total))
    doing = {
        "asking": translate("Models", "Asking the hub"),
        "checking": translate("Models", "Checking what is here: {share}").format(share=share),
        "waiting": translate("Models", "{share} · waiting to try again").format(share=share),
        "unpacking": translate("Models", "Unpacking: {share}").format(share=share),
        "trying": translate("Models", "Being tried on the GPU"),
    }.get(step.phase, share)
    if step.phase != "fetching" or step.seconds_left is None:
        return doing
    speed = translate("Models", "{size} a second").format(size=size(step.bytes_per_s))
    return f"{share} · {speed} · {time_left(step.seconds_left)}"


def stage_line(stage: "Stage", where: str) -> str:
    """One stage of a plan: what does it, on what, in how many bytes."""
    task = {
        "listen": translate("Models", "Listening"),
        "think": translate("Models", "Answering"),
        "speak": translate("Models", "Speaking"),
        "codec": translate("Models", "Making sound"),
    }[stage.role]
    if stage.is_lite:
        return translate("Models", "{task}: {model}, built in, on the processor").format(
            task=task, model=_lite_model(stage.model)
        )
    place = translate("Models", "the processor") if stage.device == "cpu" else where
    parts = [
        translate("Models", "{size} {what}").format(size=size(count), what=_what(name))
        for name, count in stage.size.as_dict().items()
        if name in _PARTS and count >= _SMALL_BYTES
    ]
    line = translate("Models", "{task}: {model} in {precision} on {place}, {size}").format(
        task=task, model=_model(stage.model), precision=stage.precision, place=place, size=size(stage.size.device)
    )
    return f"{line} ({', '.join(parts)})" if parts[1:] else line


def sum_line(plan: "Plan") -> str:
    """What a plan takes of what is free; empty for one that takes nothing that is counted."""
    if not plan.total_bytes:
        return ""
    where = plan.gpu.name if plan.gpu else translate("Models", "the processor")
    text = translate(
        "Models", "In all {total} of {free} free on {place}, the system's share and a reserve for the desktop included"
    )
    return text.format(total=size(plan.total_bytes), free=size(plan.free_bytes), place=where)


def better_line(better: "Better") -> str:
    """What the next better rung of the ladder would need."""
    from app.models.catalogue import catalogue

    names = {one.repository: title(one) for one in catalogue()}
    wants = [
        translate("Models", "the download of {name}").format(name=names.get(name, name)) for name in better.downloads
    ]
    if better.missing_bytes:
        wants.append(translate("Models", "{size} more graphics memory free").format(size=size(better.missing_bytes)))
    if better.missing_ram_bytes:
        wants.append(translate("Models", "{size} more memory free").format(size=size(better.missing_ram_bytes)))
    if not wants:
        return translate("Models", "The next better step is free now, and is taken when it has been quiet for a while")
    return translate("Models", "The next better step ({rung}) would need {things}").format(
        rung=better.rung, things=", ".join(wants)
    )


def models_of(plan: "Plan") -> str:
    """The big models of a plan with their precisions: Voxtral Mini 3B (bf16), Orpheus, Hindi (int8)."""
    found = {_model(stage.model): stage.precision for stage in plan.stages if not stage.is_lite}
    return "; ".join(f"{name} ({precision})" for name, precision in found.items())


def _lite_model(model: str) -> str:
    """The built-in models have names, but for the one that is two."""
    return {"Piper or eSpeak NG": translate("Models", "Piper or eSpeak NG")}.get(model, model)


def _model(repository: str) -> str:
    from app.models.catalogue import catalogue

    return next((title(one) for one in catalogue() if one.repository == repository), repository)


def _what(part: str) -> str:
    return {
        "weights": translate("Models", "weights"),
        "tables": translate("Models", "embeddings and head"),
        "cache": translate("Models", "KV cache"),
        "buffers": translate("Models", "buffers"),
        "activations": translate("Models", "activations"),
        "graphs": translate("Models", "graphs"),
    }[part]


def _language(name: str) -> str:
    return {
        "Hindi": translate("Models", "Hindi"),
        "English": translate("Models", "English"),
        "French": translate("Models", "French"),
        "German": translate("Models", "German"),
        "Korean": translate("Models", "Korean"),
        "Mandarin": translate("Models", "Mandarin"),
        "Spanish": translate("Models", "Spanish"),
        "Italian": translate("Models", "Italian"),
    }.get(name, name)
