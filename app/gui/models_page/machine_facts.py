"""What this machine has, in words: for the models page and for the first screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.gui.models_page import words
from app.gui.models_page.fact_lines import FactLines

if TYPE_CHECKING:
    from app.gui.models_page.survey import Survey

translate = QCoreApplication.translate


def tell_machine(lines: FactLines, survey: "Survey") -> None:
    """Write what this machine has into `lines`: graphics, memory, disk."""
    machine = survey.machine
    free_of = translate("Models", "{name}: {free} of {total} free")
    graphics = [
        free_of.format(name=gpu.name, free=words.size(gpu.free_bytes), total=words.size(gpu.total_bytes))
        for gpu in machine.gpus
    ]
    none = translate("Models", "No graphics card that the big models could run on")
    lines.tell("graphics", translate("Models", "Graphics"), "\n".join(graphics) or none)
    memory = translate("Models", "{free} of {total} free; {cpu}, cores: {cores}").format(
        free=words.size(machine.ram_free_bytes),
        total=words.size(machine.ram_total_bytes),
        cpu=machine.cpu_name,
        cores=machine.cores,
    )
    lines.tell("memory", translate("Models", "Memory"), memory)
    disk = translate("Models", "{free} free where models are kept, in {folder}")
    disk = disk.format(free=words.size(survey.free_bytes), folder=survey.models_dir)
    lines.tell("disk", translate("Models", "Disk"), disk)


def could_line(survey: "Survey") -> str:
    """What this machine could run with every checkpoint here, and what is to be downloaded for it."""
    could = survey.could
    if all(stage.is_lite for stage in could.stages):
        if not survey.machine.gpus:
            return translate("Models", "The big models need a graphics card; without one the small engine stays")
        return translate("Models", "The big models don't fit what is free on this machine; the small engine stays")
    models, where = words.models_of(could), could.gpu.name if could.gpu else translate("Models", "the processor")
    if not survey.wanted:
        return translate("Models", "All that this machine can run is here: {models}").format(models=models)
    text = translate("Models", "With a download of {size}, {models} would run on {place}")
    return text.format(size=words.size(survey.wanted_bytes), models=models, place=where)
