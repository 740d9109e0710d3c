"""Every setting with its default, and where each value came from: defaults, the user's YAML file, the environment."""

import difflib
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, SettingsError
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from app import paths
from app.errors import BadSettings

_log = logging.getLogger(__name__)

EngineChoice = Literal["auto", "full", "lite"]
PrecisionChoice = Literal["auto", "lite", "fp32", "bf16", "fp16", "int8", "int4"]


class _Section(BaseModel):
    model_config = ConfigDict(extra="ignore", validate_assignment=True)


class EngineSettings(_Section):
    """Which engine answers, in which voice, and what it may take. An empty voice means the default of the engine.

    `replier` and `speaker` fix a half's precision or choose its lite form, `gpu` is a UUID, contexts are in tokens.
    `unload_after_min` is the quiet after which the big models are given back, `better_after_s` the quiet after which
    it is looked whether better ones fit; 0 is never. `keep_gb` bounds the checkpoints that wait in RAM for their turn.
    """

    kind: EngineChoice = "auto"
    voice: str = ""
    profile: Literal["performance", "balanced", "memory_efficient"] = "balanced"
    replier: PrecisionChoice = "auto"
    speaker: PrecisionChoice = "auto"
    codec: Literal["auto", "cpu"] = "auto"
    gpu: str = ""
    listen_context: int = Field(default=4_096, ge=1_024, le=32_768)
    speak_context: int = Field(default=2_048, ge=128, le=8_192)
    unload_after_min: float = Field(default=30.0, ge=0.0)
    better_after_s: float = Field(default=60.0, ge=0.0)
    keep_gb: float = Field(default=14.0, ge=0.0)


class ModelsSettings(_Section):
    """Where the full engine's checkpoints lie; empty means the user's data folder."""

    dir: str = ""


class AudioSettings(_Section):
    """Sound devices, remembered as `name | host API`; empty means the system's default."""

    microphone: str = ""
    speaker: str = ""
    preroll: bool = True
    chime: bool = True


class TalkSettings(_Section):
    """The key that is held to talk, as Qt names keys."""

    key: str = "Space"


class WindowSettings(_Section):
    """How the window looks."""

    theme: Literal["system", "light", "dark"] = "system"


class LogSettings(_Section):
    """How much goes into the log."""

    level: Literal["debug", "info", "warning", "error"] = "info"


class Settings(BaseSettings):
    """All settings. `LYRE__SECTION__KEY` in the environment overrides the file."""

    model_config = SettingsConfigDict(
        env_prefix="LYRE__", env_nested_delimiter="__", extra="ignore", validate_assignment=True
    )

    engine: EngineSettings = Field(default_factory=EngineSettings)
    models: ModelsSettings = Field(default_factory=ModelsSettings)
    audio: AudioSettings = Field(default_factory=AudioSettings)
    talk: TalkSettings = Field(default_factory=TalkSettings)
    window: WindowSettings = Field(default_factory=WindowSettings)
    log: LogSettings = Field(default_factory=LogSettings)

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 the signature is pydantic's
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Order the sources: the environment first, then what was read from the file."""
        return env_settings, init_settings

    @property
    def models_dir(self) -> Path:
        """Folder of the full engine's checkpoints."""
        return Path(self.models.dir).expanduser() if self.models.dir else paths.data_dir() / "models"


def settings_path() -> Path:
    """Where the user's settings file is, whether it exists or not."""
    return paths.config_dir() / "settings.yaml"


def load(path: Path | None = None) -> Settings:
    """Read the settings in force. Raises `BadSettings` for a file that can't be used."""
    path = path or settings_path()
    document = _read(path)
    for key, near in unknown_keys(document):
        _log.warning("%s: there is no setting %s%s", path, key, f"; did you mean {near}?" if near else "")
    try:
        in_force = Settings(**{name: section for name, section in document.items() if name in Settings.model_fields})
        in_force.models_dir  # noqa: B018 a folder of a user who doesn't exist shows here
    except (SettingsError, RuntimeError) as error:
        raise BadSettings(f"a setting of the environment can't be used ({error})", "mend or unset it") from error
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"])
        raise BadSettings(
            f"the setting {key} can't be {first.get('input')!r}", f"{first['msg'].lower()}; see {path}"
        ) from error
    return in_force


def defaults() -> Settings:
    """Return the settings that no file and no environment has touched."""
    return Settings.model_construct()


def unknown_keys(document: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return each key of `document` that is no setting, with the nearest one that is (or an empty string)."""
    sections = {name: list(field.annotation.model_fields) for name, field in _section_fields().items()}
    found: list[tuple[str, str]] = []
    for name, values in document.items():
        if name not in sections:
            found.append((str(name), _nearest(str(name), list(sections))))
        elif isinstance(values, Mapping):
            unknown = [str(key) for key in values if key not in sections[name]]
            nearest = {key: _nearest(key, sections[name]) for key in unknown}
            found.extend((f"{name}.{key}", f"{name}.{near}" if near else "") for key, near in nearest.items())
    return found


def save(changes: Mapping[str, Mapping[str, Any]], path: Path | None = None) -> None:
    """Write `changes` (section -> key -> value) into the user's file; comments and unknown keys stay as they are.

    The file is replaced in one step, so that it is whole whenever the process is killed.
    """
    path = path or settings_path()
    document = _read(path)
    for section, values in changes.items():
        if not isinstance(document.get(section), dict):
            document[section] = {}
        document[section].update(values)
    paths.private(path.parent)
    fresh = path.with_suffix(".new")
    with fresh.open("w", encoding="utf-8") as file:
        _yaml().dump(document, file)
    fresh.chmod(0o600)
    fresh.replace(path)


def _section_fields() -> dict[str, Any]:
    return dict(Settings.model_fields)


def _nearest(key: str, known: list[str]) -> str:
    return next(iter(difflib.get_close_matches(key, known, n=1)), "")


def _yaml() -> YAML:
    yaml = YAML()
    yaml.preserve_quotes = True
    return yaml


def _read(path: Path) -> dict[str, Any]:
    if not path.exists():
        return {}
    try:
        document = _yaml().load(path.read_text(encoding="utf-8"))
    except (YAMLError, ValueError, TypeError, OSError) as error:  # ruamel lets its own conversions' errors out
        where = getattr(getattr(error, "problem_mark", None), "line", None)
        line = f" (line {where + 1})" if where is not None else ""
        raise BadSettings(f"the settings file is not YAML{line}", f"mend or delete {path}") from error
    if document is None:
        return {}
    if isinstance(document, dict):
        for name in [name for name, section in document.items() if section is None]:
            document[name] = {}  # a section of which all lines are commented out
    if not isinstance(document, dict):
        raise BadSettings("the settings file holds no settings", f"mend or delete {path}")
    return document
