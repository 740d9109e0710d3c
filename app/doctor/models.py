"""The checkpoints of the full engine: which are here, whether they are sound, and what could be fetched."""

from collections.abc import Iterator
from pathlib import Path

from app.doctor.check import Check, Look, Patient
from app.engine.choices import installed
from app.engine.explain import joined
from app.engine.full.checkpoint import check_folder, read_config
from app.errors import CheckpointError
from app.models.catalogue import Checkpoint, catalogue
from app.models.checksum import matches
from app.models.layout import PLAN, folder_of
from app.models.manifest import HubFile
from app.models.store import complete_manifest
from app.network import is_offline

FOLDERS: dict[str, tuple[str, int, tuple[str, ...]]] = {
    "replier": ("VoxtralForConditionalGeneration", 131_072, ("tekken.json",)),
    "speaker": ("LlamaForCausalLM", 156_940, ("tokenizer.json",)),
}
"""What config.json names for each role, and the files that are needed besides it and the weights."""


def check_models(patient: Patient) -> Iterator[Check]:
    """Every checkpoint that is here, looked at without reading its weights; then what could be fetched."""
    here, folder = installed(patient.settings), patient.settings.models_dir
    for checkpoint in catalogue():
        if checkpoint.repository in here:
            yield _complete(checkpoint, folder_of(checkpoint.repository, folder))
    needs = patient.plan.needs if patient.plan else ()
    lacking = [one.name for one in catalogue() if one.repository in needs]
    remedy = f"get what this machine could use: {' && '.join(f'lyre models get {name}' for name in lacking)}"
    detail = f"{len(here)} of {len(catalogue())} checkpoints are in {folder}"
    yield Check("models", True, detail, remedy if lacking else "")


def check_downloads(patient: Patient) -> Iterator[Check]:
    """Downloads that were begun; the full engine can't use them yet."""
    folder = patient.settings.models_dir
    begun = [one.name for one in catalogue() if (folder_of(one.repository, folder) / PLAN).exists()]
    detail = f"begun and not complete: {joined(begun)}" if begun else "none is unfinished"
    yield Check("downloads", True, detail, " && ".join(f"lyre models get {name}" for name in begun))


def check_network(patient: Patient) -> Iterator[Check]:
    """Whether a network is needed at all. None is asked here."""
    offline = is_offline()
    insisted = patient.settings.engine.kind == "full"
    lacking = bool(patient.plan and patient.plan.needs)
    stuck = offline and insisted and lacking
    needed = "needed only to fetch models, and never while you talk" if lacking else "not needed"
    detail = f"{needed}; HF_HUB_OFFLINE forbids to fetch any" if offline else needed
    yield Check("network", not stuck, detail, "unset HF_HUB_OFFLINE" if stuck else "")


def check_checksums(patient: Patient) -> Iterator[Check]:
    """Every byte of every checkpoint: some ten seconds each. Nothing is changed."""
    folder, count, bad = patient.settings.models_dir, 0, []
    for checkpoint in catalogue():
        found = complete_manifest(checkpoint, folder)
        if found is None:
            continue
        count += 1
        place = folder_of(checkpoint.repository, folder)
        wrong = [file.name for file in found.files if not _is_right(file, place)]
        if wrong:
            bad.append((checkpoint.name, f"{checkpoint.name}: {joined(wrong)} is damaged"))
    detail = "; ".join(what for _, what in bad) or f"the checksums of {count} checkpoints are right"
    remedy = " && ".join(f"lyre models verify {name}; lyre models get {name}" for name, _ in bad)
    yield Check("model checksums", not bad, detail, remedy)


QUICK: tuple[Look, ...] = (check_models, check_downloads, check_network)
SLOW: tuple[Look, ...] = (check_checksums,)


def _complete(checkpoint: Checkpoint, folder: Path) -> Check:
    name = f"model {checkpoint.name}"
    try:
        if checkpoint.role in FOLDERS:
            architecture, vocabulary, files = FOLDERS[checkpoint.role]
            check_folder(folder, architecture=architecture, vocabulary=vocabulary, files=files)
        else:
            read_config(folder)
    except CheckpointError as error:
        return Check(name, False, error.what, error.remedy)
    lacks = checkpoint.lacks([path.name for path in folder.iterdir()])
    remedy = f"lyre models get {checkpoint.name}" if lacks else ""
    return Check(name, not lacks, f"{joined(lacks)} is missing" if lacks else f"{folder} is complete", remedy)


def _is_right(file: HubFile, folder: Path) -> bool:
    looking = matches(file, folder / file.name)
    while True:
        try:
            next(looking)
        except StopIteration as end:
            return bool(end.value)
