"""The settings in force, and where each value came from: default, profile, the user's file, environment or flag."""

import logging
from collections.abc import Collection, Mapping
from copy import copy
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

from pydantic import Field, PrivateAttr, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    SettingsError,
)

from app import paths, settings_file, settings_sources
from app.errors import BadSettings, UnknownSetting
from app.settings_file import Flat
from app.settings_schema import (
    AudioSettings,
    EngineChoice,
    EngineSettings,
    HistorySettings,
    LogSettings,
    ModelsSettings,
    PerformanceSettings,
    PrecisionChoice,
    ProfileChoice,
    StatusSettings,
    TalkSettings,
    UpdatesSettings,
    WindowSettings,
)
from app.settings_sources import PREFIX, SOURCES, Layers, Origin, Source, variable

__all__ = ["SOURCES", "EngineChoice", "Layers", "Origin", "PrecisionChoice", "Settings", "Source", "variable"]

_NO_ENVIRONMENT: Flat = {"_env_prefix": "\0"}
"""No name in the environment begins so: `load` has read what there is."""

_log = logging.getLogger(__name__)


class Settings(BaseSettings):
    """All settings. `LYRE__SECTION__KEY` in the environment overrides the file."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_nested_delimiter="__", extra="ignore", validate_assignment=True
    )

    engine: EngineSettings = Field(default_factory=EngineSettings)
    models: ModelsSettings = Field(default_factory=ModelsSettings)
    audio: AudioSettings = Field(default_factory=AudioSettings)
    talk: TalkSettings = Field(default_factory=TalkSettings)
    window: WindowSettings = Field(default_factory=WindowSettings)
    performance: PerformanceSettings = Field(default_factory=PerformanceSettings)
    history: HistorySettings = Field(default_factory=HistorySettings)
    log: LogSettings = Field(default_factory=LogSettings)
    status: StatusSettings = Field(default_factory=StatusSettings)
    updates: UpdatesSettings = Field(default_factory=UpdatesSettings)

    _layers: Layers = PrivateAttr(default_factory=Layers)
    _troubles: list[BadSettings] = PrivateAttr(default_factory=list)

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 the signature is pydantic's
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Order the sources: what `load` found first, which has looked at all of them."""
        return init_settings, env_settings

    @property
    def layers(self) -> Layers:
        """What each source says."""
        return self._layers

    @property
    def troubles(self) -> tuple[BadSettings, ...]:
        """What couldn't be used, where it was left out instead of being refused."""
        return tuple(self._troubles)

    @property
    def models_dir(self) -> Path:
        """Folder of the full engine's checkpoints."""
        return Path(self.models.dir).expanduser() if self.models.dir else paths.data_dir() / "models"


def settings_path() -> Path:
    """Where the user's settings file is, whether it exists or not."""
    return paths.config_dir() / "settings.yaml"


def load(path: Path | None = None, flags: Flat | None = None, *, strict: bool = True, tell: bool = True) -> Settings:
    """Read the settings in force; `flags` are the command line's, by `section.key`, and win over all.

    What can't be used raises `BadSettings`; unless it is `strict`: then that is left out and told in `troubles`.
    Names that are no settings are told to the log, if `tell`.
    """
    path = path or settings_path()
    troubles: list[BadSettings] = []
    layers = Layers(environment=_environment(troubles), flag=dict(flags or {}))
    try:
        layers.file.update(settings_file.flat(settings_file.read(path)))
    except BadSettings as error:
        troubles.append(error)
    if tell:
        _tell_unknown(layers, path)
    found = None
    while found is None and not (strict and troubles):
        layers.profile.clear()
        layers.profile.update(profile(layers))
        try:
            found = Settings(**_nested(layers.merged()), **_NO_ENVIRONMENT)
        except ValidationError as error:
            troubles += [_left_out(detail, layers, path) for detail in error.errors()]
    if found is None:
        raise troubles[0]
    found._layers, found._troubles = layers, troubles
    return found


def defaults() -> Settings:
    """Return the settings that no file and no environment has touched."""
    return Settings.model_construct()


@cache
def names() -> tuple[str, ...]:
    """Return the name of every setting, as `section.key`."""
    return tuple(f"{name}.{key}" for name in Settings.model_fields for key in _section(name).model_fields)


def value(settings: Settings, key: str) -> Any:
    """Return what the setting `key` is in `settings`."""
    section, _, name = key.partition(".")
    return getattr(getattr(settings, section), name)


def assign(settings: Settings, key: str, new: Any) -> None:
    """Put `new` in force. Raises `ValueError` for what it can't be."""
    section, _, name = key.partition(".")
    setattr(getattr(settings, section), name, new)


def default(key: str) -> Any:
    """Return what the setting `key` is where nobody says anything."""
    return copy(_all_defaults()[key])


def description(key: str) -> str:
    """Return what the setting `key` means."""
    section, _, name = key.partition(".")
    return _section(section).model_fields[name].description or ""


def choices(key: str) -> tuple[Any, ...]:
    """Return the values that `key` can have, if they are few."""
    section, _, name = key.partition(".")
    annotation = _section(section).model_fields[name].annotation
    return get_args(annotation) if get_origin(annotation) is Literal else ()


def bounds(key: str) -> tuple[float, float]:
    """Return the least and the greatest that the number `key` can be."""
    section, _, name = key.partition(".")
    rules = _section(section).model_fields[name].metadata
    least = next((float(rule.ge) for rule in rules if hasattr(rule, "ge")), 0.0)
    return least, next((float(rule.le) for rule in rules if hasattr(rule, "le")), 1_000_000.0)


def origins(settings: Settings) -> dict[str, Origin]:
    """Return every setting with its value and where that came from."""
    return {key: origin(settings, key) for key in names()}


def origin(settings: Settings, key: str) -> Origin:
    """Return the value of `key` and where that came from."""
    return Origin(value(settings, key), settings.layers.source(key), default(key), description(key))


def known(key: str) -> str:
    """Return `key` if it is a setting. Raises `UnknownSetting`, which names the nearest one."""
    if key in names():
        return key
    near = settings_sources.nearest(key, list(names()))
    raise UnknownSetting(
        f"there is no setting {key}", f"did you mean {near}?" if near else "`lyre config` lists all of them"
    )


def parsed(key: str, text: str) -> Any:
    """Return the value that `text` means for `key`, as it does in the environment. Raises `BadSettings`."""
    section, _, name = known(key).partition(".")
    field = _section(section).model_fields[name]
    adapter: TypeAdapter[Any] = TypeAdapter(field.annotation)
    try:
        meant = adapter.validate_json(text) if text[:1] in "[{" and text else adapter.validate_python(text)
        return getattr(_section(section).model_validate({name: meant}), name)
    except ValidationError as error:
        raise BadSettings(f"the setting {key} can't be {text!r}", _why(error.errors()[0])) from error


def save(changes: Mapping[str, Mapping[str, Any]], path: Path | None = None) -> Path | None:
    """Write `changes` (section -> key -> value) into the user's file, as `keep` does."""
    return keep(settings_file.flat(changes), (), path)


def keep(values: Flat, forgotten: Collection[str] = (), path: Path | None = None) -> Path | None:
    """Write `values`, by `section.key`, into the user's file, and take `forgotten` out of it.

    What is as it is by default isn't stored. Comments, unknown keys and what others wrote meanwhile stay. A file that
    can't be read is renamed, and where to is returned. Raises `SettingsNotKept`.
    """
    as_ever = {key for key, new in values.items() if is_as_ever(key, new)}
    stored = {key: new for key, new in values.items() if key not in as_ever}
    return settings_file.change(path or settings_path(), stored, as_ever | set(forgotten))


def is_as_ever(key: str, new: Any) -> bool:
    """Return whether `new` is what `key` is where nobody says anything, so that it need not be stored."""
    return bool(new == default(key)) and key not in _in_profiles()


def profile(layers: Layers) -> Flat:
    """Return what the profile that `layers` choose says; a profile doesn't choose a profile."""
    name = layers.merged().get("engine.profile", default("engine.profile"))
    if name not in get_args(ProfileChoice):
        return {}
    return {key: new for key, new in settings_sources.profile(name).items() if key != "engine.profile"}


def _section(name: str) -> Any:
    return Settings.model_fields[name].annotation


@cache
def _all_defaults() -> Flat:
    untouched = defaults()
    return {key: value(untouched, key) for key in names()}


def _environment(troubles: list[BadSettings]) -> Flat:
    try:
        return settings_file.flat(EnvSettingsSource(Settings)())
    except SettingsError as error:
        troubles.append(BadSettings(f"in the environment, {error}", "mend or unset it", source="environment"))
        return {}


@cache
def _in_profiles() -> frozenset[str]:
    return frozenset(key for name in get_args(ProfileChoice) for key in settings_sources.profile(name)) - {
        "engine.profile"
    }


def _nested(flat: Flat) -> dict[str, Any]:
    """Return `flat` by section, for the schema to look at; names that are no settings are left out."""
    nested: dict[str, Any] = {}
    for key in sorted(flat, key=lambda key: "." in key):  # a section that isn't one comes first, and stays
        section, dot, name = key.partition(".")
        if section not in Settings.model_fields:
            continue
        if not dot:
            nested[section] = dict(flat[key]) if isinstance(flat[key], Mapping) else flat[key]
        elif isinstance(nested.setdefault(section, {}), dict):
            nested[section][name] = flat[key]
    return nested


def _left_out(detail: ErrorDetails, layers: Layers, path: Path) -> BadSettings:
    """Take what can't be out of the source it came from, and say so."""
    key = ".".join(str(part) for part in detail["loc"][:2])
    key = key if key in layers.merged() else str(detail["loc"][0])
    hints, source = {"environment": f"it is set as {variable(key)}", "flag": "see --help"}, layers.drop(key)
    what, where = f"the setting {key} can't be {detail.get('input')!r}", hints.get(source, f"see {path}")
    return BadSettings(what, f"{_why(detail)}; {where}", key=key, source=source)


def _why(detail: ErrorDetails) -> str:
    return detail["msg"].lower().removeprefix("value error, ")


def _tell_unknown(layers: Layers, path: Path) -> None:
    in_file, outside = settings_sources.unknown(layers.file, names()), settings_sources.unknown_in_environment(names())
    found = [(f"{path}: there is no setting {key}", near) for key, near in in_file]
    found += [(f"the environment's {name} is no setting", near) for name, near in outside]
    for what, near in found:
        _log.warning("%s%s", what, f"; did you mean {near}?" if near else "")
