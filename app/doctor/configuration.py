"""The settings: whether the file can be read, whether every value can be, and whether every name is one."""

import shlex
from collections.abc import Iterator

from app import settings as stored
from app import settings_file, settings_sources
from app.doctor.check import Check, Fix, Look, Patient
from app.errors import BadSettings


def check_file(_: Patient) -> Iterator[Check]:
    """The settings file as YAML."""
    path = stored.settings_path()
    try:
        settings_file.read(path)
    except BadSettings as error:
        remedy = f"{error.remedy}, or run `lyre doctor --fix`, which keeps it under another name"
        fix = Fix(lambda: f"the old file is {settings_file.set_aside(path)} now")
        yield Check("settings file", False, f"{error.what}: {path}", remedy, fix)
    else:
        yield Check("settings file", True, str(path) if path.exists() else f"none, so all is as by default ({path})")


def check_values(patient: Patient) -> Iterator[Check]:
    """Every value that a file, the environment or the command line gives."""
    found = stored.load(flags=patient.settings.layers.flag, strict=False, tell=False)  # `check_names` tells
    bad = [trouble for trouble in found.troubles if trouble.source]
    differing = sum(origin.value != origin.default for origin in stored.origins(found).values())
    detail = "; ".join(f"{one.what} ({one.remedy})" for one in bad) or f"{differing} differ from their defaults"
    yield Check("settings", not bad, detail, " && ".join(dict.fromkeys(_without(one) for one in bad)))


def check_names(_: Patient) -> Iterator[Check]:
    """Names that are no settings: what is misspelt is not in force."""
    try:
        in_file = settings_file.flat(settings_file.read(stored.settings_path()))
    except BadSettings:
        in_file = {}
    names = stored.names()
    unknown = settings_sources.unknown(in_file, names) + settings_sources.unknown_in_environment(names)
    detail = "; ".join(f"there is no setting {name}" for name, _ in unknown) or f"{len(names)} are known"
    remedies = [f"write {near} for {name}" if near else f"take {name} out" for name, near in unknown]
    where = f" (the file is {stored.settings_path()})" if unknown else ""
    yield Check("setting names", not unknown, detail, "; ".join(remedies) + where)


QUICK: tuple[Look, ...] = (check_file, check_values, check_names)


def _without(trouble: BadSettings) -> str:
    """The command that ends what `trouble` tells."""
    if not trouble.key:
        return trouble.remedy
    if trouble.source == "environment":
        return f"unset {stored.variable(trouble.key)}"
    return f"lyre config unset {shlex.quote(trouble.key)}"
