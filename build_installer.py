"""Builds the installer of the platform it runs on, and starts what it built: `python build_installer.py`.

From a clean checkout to `dist/`: set up, freeze, slim, try, package, describe. `--smoke` ends after trying. Signing
takes its identities from the environment: LYRE_SIGN_WINDOWS (a certificate's thumbprint), LYRE_SIGN_MAC (an identity),
LYRE_NOTARIZE_MAC (a notarytool profile), LYRE_SIGN_LINUX (a GPG key); without them the build says so.
"""

import argparse
import gzip
import hashlib
import json
import os
import re
import shutil
import signal
import struct
import subprocess
import sys
import tarfile
import tempfile
import time
import tomllib
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from app import bootstrap

ROOT = Path(__file__).resolve().parent
PARTS = ROOT / "resources" / "installer"
BUILD, DIST = ROOT / "build", ROOT / "dist"
FROZEN = BUILD / "frozen" / "lyre"
PROGRAM = FROZEN / ("lyre.exe" if sys.platform == "win32" else "lyre")
VERSION = str(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"])
GOAL_INSTALLED_BYTES, GOAL_DOWNLOAD_BYTES = 900_000_000, 350_000_000
READY_S = 120.0
LINUX_TOOLS = "binutils dpkg-dev desktop-file-utils appstream xz-utils".split()
# Loaded by name while it runs, so that no library's own list tells them; and fonts for all eight languages.
LOADED_BY_NAME = "libportaudio2 libasound2-plugins libegl1 libgl1 libdbus-1-3 libxcb-cursor0".split()
FONTS = ["fonts-noto-core", "fonts-noto-cjk"]
# Packages of libraries that a machine without Wayland does not have.
ELSEWHERE = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


def main() -> int:
    """Build everything; a step that fails, or an app that does not talk, ends it with status 1."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--smoke", action="store_true", help="freeze it and try it; no packages")
    asked.add_argument("--variant", choices=["cpu", "cuda"], default="cpu", help="cuda: bigger; the full engine")
    asked.add_argument("--ready", action="store_true", help=argparse.SUPPRESS)
    arguments = asked.parse_args()
    began = time.monotonic()
    os.chdir(ROOT)
    if not arguments.ready:
        return set_up(arguments.variant)
    os.environ.update(PYTHONHASHSEED="0", SOURCE_DATE_EPOCH=str(made_at()), LYRE_VARIANT=arguments.variant)
    try:
        pin_wheels(arguments.variant)
        freeze()
        slim()
        add_licences()
        try_it(arguments.variant)
        artifacts = [] if arguments.smoke else package(arguments.variant)
    except subprocess.CalledProcessError as error:
        print(f"installer: this step failed, its own words are above: {' '.join(map(str, error.cmd))}", file=sys.stderr)
        return 1
    describe(artifacts)
    say(f"done in {time.monotonic() - began:.0f} s")
    return 0


# 1. Set up: Lyre's packages and the build's own tools; from there on in the virtual environment's Python


def set_up(variant: str) -> int:
    """Install what is missing, then begin again in the environment that has it."""
    bootstrap.check_machine()
    bootstrap.install_libraries([*bootstrap.RUN_LIBRARIES, *LINUX_TOOLS, "nsis"])
    bootstrap.install_packages(testing=False)
    bootstrap.check_models()
    bootstrap.pip("install", "-q", "-e", f"{ROOT}[installer]")
    if variant == "cuda" and sys.platform != "darwin":  # on purpose: on Windows the default wheel is for the CPU
        bootstrap.pip("install", "-q", "--index-url", f"{bootstrap.TORCH_INDEX}/cu130", f"{bootstrap.TORCH}+cu130")
    again = [str(bootstrap.python()), __file__, *sys.argv[1:], "--ready"]
    return subprocess.run(again, check=False).returncode


def pin_wheels(variant: str) -> None:
    """Look up where the wheels are that the app fetches: of the GPU pack, or of the voices that are not inside.

    An app without the first does not offer it, and why is said here. One without its voices can't be made.
    """
    what, name = ("the GPU pack", "gpu_pack") if variant == "cpu" else ("the lite voices", "lite_voices")
    shutil.rmtree(BUILD / "pinned", ignore_errors=True)
    if variant == "cpu" and sys.platform == "darwin":  # there is no NVIDIA GPU
        return
    listing, out = PARTS / f"{name}.toml", BUILD / "pinned" / f"{name}.json"
    command = [sys.executable, str(PARTS / "pin_wheels.py"), str(listing), str(out)]
    done = subprocess.run(command, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=variant == "cuda")
    say(f"{what} can be fetched" if done.returncode == 0 else f"this build offers no {what[4:]}; why is above")


# 2. Freeze: PyInstaller's folder, by resources/installer/lyre.spec


def freeze() -> None:
    """Make the folder with the app in it."""
    say("drawing icons, freezing")
    shutil.rmtree(FROZEN.parent, ignore_errors=True)
    run([sys.executable, str(PARTS / "draw_icons.py"), str(BUILD / "icons")])
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", str(PARTS / "lyre.spec")]
    run([*command, "--distpath", str(FROZEN.parent), "--workpath", str(BUILD / "freezing")])


# 3. Slim: symbol tables are for debuggers


def slim() -> None:
    """Strip every library that is as good as before without its symbols; whichever is not, stays as it was."""
    if sys.platform != "linux":
        return
    for library in sorted(path for path in FROZEN.rglob("*.so*") if path.is_file() and not path.is_symlink()):
        stripped = library.with_name(f"{library.name}.stripped")
        done = subprocess.run(["strip", "--strip-unneeded", "-o", stripped, library], capture_output=True, check=False)
        if done.returncode == 0 and can_be_loaded(stripped) and stripped.stat().st_size < library.stat().st_size:
            stripped.replace(library)
        stripped.unlink(missing_ok=True)
    for library in FROZEN.rglob("libicudata.so.*"):
        if not library.is_symlink():
            empty_icu(library)
    link_copies()


def link_copies() -> None:
    """Make one file and links of a library that a wheel, which can't hold links, has under two or three names."""
    first: dict[tuple[Path, str], Path] = {}
    for library in sorted(path for path in FROZEN.rglob("*.so*") if path.is_file() and not path.is_symlink()):
        original = first.setdefault((library.parent, digest(library, "sha256")), library)
        if original is not library:
            library.unlink()
            library.symlink_to(original.name)


def empty_icu(library: Path) -> None:
    """Replace ICU's data by an empty table: resources/installer/icudata.s says why that is enough."""
    table = f"icudt{library.suffix[1:]}_dat"
    source = (PARTS / "icudata.s").read_text(encoding="utf-8").replace("@TABLE@", table)
    made = BUILD / "icudata.o"
    subprocess.run(["as", "-o", str(made), "-"], input=source, check=True, text=True)
    run(["ld", "-shared", "--build-id=none", "-soname", library.name, "-o", str(library), str(made)])


def can_be_loaded(library: Path) -> bool:
    """Whether every segment lies where the loader can map it: in wheels that were repaired, `strip` breaks that."""
    with library.open("rb") as file:
        head = file.read(64)
        start, size, count = struct.unpack_from("<Q", head, 32)[0], *struct.unpack_from("<HH", head, 54)
        file.seek(start)
        headers = file.read(size * count)
    for at in range(0, size * count, size):
        kind, _, offset, address, _, _, _, alignment = struct.unpack_from("<IIQQQQQQ", headers, at)
        if kind == 1 and (offset - address) % max(alignment, 1):
            return False
    return True


def add_licences() -> None:
    """Put the licences of the libraries that came from this system beside those that the About page shows."""
    if sys.platform != "linux":
        return
    place = FROZEN / "lib" / "resources" / "licences" / "system"
    for library in sorted(path for path in (FROZEN / "lib").glob("lib*.so*") if not path.is_symlink()):
        listed = subprocess.run(["dpkg-query", "-S", f"*/{library.name}"], capture_output=True, text=True, check=False)
        for line in listed.stdout.splitlines()[:1]:
            text = Path("/usr/share/doc", line.partition(":")[0], "copyright")
            if text.exists():
                copy(text, place / f"{text.parent.name}.txt")


# 4. Try: what was built has to talk, as the source tree does


OF_THE_BUILD = ("packages", "resources", "lite engine", "lite turn", "plan", "sound library")
"""What `lyre doctor` has to find in order; the rest is about the machine that builds."""


def try_it(variant: str) -> None:
    """Ask it a question, let it look at this machine, and open its window; all of it without the source tree."""
    question = str(ROOT / "resources" / "demo" / "question.wav")
    with tempfile.TemporaryDirectory() as home:
        environment = bare(home)
        if variant == "cuda":  # over the network of this machine, whatever way it has to take
            told([str(PROGRAM), "models", "get", "lite-voices", "--json"], {**os.environ, **environment})
        asked = ["reply", question, "--engine", "lite", "--json", "--out", str(Path(home) / "reply.wav")]
        answer = told([str(PROGRAM), *asked], environment)
        source = told([sys.executable, "-m", "app", *asked], {**environment, "PYTHONPATH": str(ROOT)})
        say(f"it heard {answer['heard']!r} and answered {answer['reply']!r} in {answer['audio_s']} s of sound")
        if (answer["heard"], answer["reply"]) != (source["heard"], source["reply"]):
            raise SystemExit(f"installer: the source tree answers otherwise: {source['reply']!r}")
        doctor = told([str(PROGRAM), "doctor", "--json"], environment)
        found = {check["name"]: check for check in doctor["checks"]}
        ill = [f"{name}: {found[name]['detail']}" for name in OF_THE_BUILD if not found[name]["ok"]]
        if ill:
            raise SystemExit(f"installer: `lyre doctor` of what was built says {'; '.join(ill)}")
        try_gpu_pack(Path(home), environment)
        say(f"its window is ready after {open_window(environment):.1f} s")


def try_gpu_pack(home: Path, environment: dict[str, str]) -> None:
    """A pack has to come before the app's own torch: one that only says that it has no GPU has to be heard."""
    package = home / "pack" / "torch"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("class cuda:\n    is_available = staticmethod(bool)\n", encoding="utf-8")
    why = told([str(PROGRAM), "--try-gpu-pack", str(package.parent)], environment)["why"]
    if "finds no GPU" not in why:
        raise SystemExit(f"installer: a GPU pack is not taken before the app's own torch: {why}")


def bare(home: str) -> dict[str, str]:
    """An environment in which nothing of the source tree or of its virtual environment can be found."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TEMP", "LANG") if name in os.environ}
    return {**kept, "HOME": home, "LYRE_HOME": home, "QT_QPA_PLATFORM": "offscreen", "LYRE__LOG__LEVEL": "info"}


def told(command: list[str], environment: dict[str, str]) -> dict[str, Any]:
    """Run `command` and return the JSON that it prints."""
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    if not done.stdout.startswith("{"):
        raise SystemExit(f"installer: {' '.join(command)} failed:\n{done.stderr[-4000:]}")
    return dict(json.loads(done.stdout))


def open_window(environment: dict[str, str]) -> float:
    """Open the window, wait until its log says that it is ready, close it; return the seconds until then.

    The log is asked, which is the same on every system; a windowed program has no standard error everywhere.
    """
    began, log = time.monotonic(), Path(environment["LYRE_HOME"]) / "log" / "lyre.log"
    log.unlink(missing_ok=True)
    window = subprocess.Popen([str(PROGRAM)], env=environment)
    while not (log.exists() and "session INFO ready" in log.read_text(encoding="utf-8", errors="replace")):
        if window.poll() is not None or time.monotonic() - began > READY_S:
            window.send_signal(getattr(signal, "SIGABRT", signal.SIGTERM))  # it writes the stacks of all its threads
            window.wait(timeout=30)
            said = [path.read_text(errors="replace")[-4000:] for path in sorted(log.parent.glob("*"))]
            raise SystemExit(f"installer: the window of what was built did not get ready:\n{''.join(said)}")
        time.sleep(0.05)
    took = time.monotonic() - began
    window.terminate()
    if window.wait(timeout=60) != 0 and sys.platform != "win32":
        raise SystemExit("installer: the window of what was built did not close cleanly")
    return took


# 5. Package


def package(variant: str) -> list[Path]:
    """Make what people install, in `dist/`."""
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir()
    suffix = "" if variant == "cpu" else f"-{variant}"
    ways: dict[str, Callable[[str], list[Path]]] = {"linux": linux, "win32": windows, "darwin": mac}
    return ways[sys.platform](suffix)


def linux(suffix: str) -> list[Path]:
    """A Debian package, and an archive that runs wherever it is unpacked: smaller by xz, and readable by all as gz."""
    say("packing the Debian package and the archives")
    share = BUILD / "share"
    for_desktops(share)
    debian = DIST / f"lyre{suffix}_{VERSION}_amd64.deb"
    build_debian(debian, share)
    archive = DIST / f"lyre{suffix}-{VERSION}-linux-x86_64.tar"
    pack(archive, {f"lyre-{VERSION}": FROZEN, f"lyre-{VERSION}/share": share})
    zipped = gzipped(archive)
    return [debian, squeezed(archive), zipped]


def for_desktops(share: Path) -> None:
    """What desktops, software centres and `man` look for, in `share`."""
    shutil.rmtree(share, ignore_errors=True)
    fill(PARTS / "lyre.desktop", share / "applications" / "lyre.desktop")
    fill(PARTS / "lyre.metainfo.xml", share / "metainfo" / "org.lyre.lyre.metainfo.xml")
    fill(PARTS / f"copyright.{os.environ['LYRE_VARIANT']}", share / "doc" / "lyre" / "copyright")
    fill(PARTS / "lyre.1", share / "man" / "man1" / "lyre.1")
    squeeze(share / "man" / "man1" / "lyre.1")
    for picture in (BUILD / "icons").glob("lyre-*.png"):
        size = picture.stem.removeprefix("lyre-")
        copy(picture, share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "lyre.png")
    run(["desktop-file-validate", str(share / "applications" / "lyre.desktop")])
    run(["appstreamcli", "validate", "--no-net", str(share / "metainfo" / "org.lyre.lyre.metainfo.xml")])


def build_debian(package: Path, share: Path) -> None:
    """The package: what it needs is read from its libraries; its times are those of the commit."""
    root = BUILD / "debian"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(FROZEN, root / "usr" / "lib" / "lyre", symlinks=True)
    shutil.copytree(share, root / "usr" / "share")
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / "lyre").symlink_to("../lib/lyre/lyre")
    for path in root.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.stat().st_mode & 0o100 else 0o644)
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    size_kib = sum(-(-path.stat().st_size // 1024) for path in files)
    sums = "".join(f"{digest(path, 'md5')}  {path.relative_to(root)}\n" for path in files)
    control = {"SIZE": str(size_kib), "DEPENDS": ", ".join(sorted({*needs(), *LOADED_BY_NAME, *FONTS}))}
    fill(PARTS / "control", root / "DEBIAN" / "control", control)
    (root / "DEBIAN" / "md5sums").write_text(sums, encoding="utf-8")
    run(["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(root), str(package)])
    parts = BUILD / "debian-parts"
    shutil.rmtree(parts, ignore_errors=True)
    parts.mkdir()
    run(["ar", "x", "--output", str(parts), str(package)])
    package.unlink()
    members = [parts / "debian-binary", squeezed(parts / "control.tar"), squeezed(parts / "data.tar")]
    run(["ar", "rcD", str(package), *(str(member) for member in members)])
    run(["dpkg-deb", "--info", str(package)])


def needs() -> list[str]:
    """The Debian packages whose libraries ours are linked with, as the files themselves say."""
    ours = [path for path in FROZEN.rglob("*") if path.is_file() and (".so" in path.name or path == PROGRAM)]
    told = run_for_text(["objdump", "-p", *(str(path) for path in ours)])
    needed = set(re.findall(r"NEEDED\s+(\S+)", told)) - {path.name for path in ours}
    glibc = max(tuple(map(int, number.split("."))) for number in re.findall(r"GLIBC_(2\.\d+)", told))
    packages = packages_of(sorted(needed))
    return sorted(f"libc6 (>= {glibc[0]}.{glibc[1]})" if name == "libc6" else name for name in packages)


def packages_of(libraries: list[str]) -> set[str]:
    """The Debian packages that have these libraries, by this machine's own list of files; where one is not installed
    here, by the few names that are known."""
    patterns = [f"*/{library}" for library in libraries]
    listed = subprocess.run(["dpkg-query", "-S", *patterns], capture_output=True, text=True, check=False).stdout
    found = dict(ELSEWHERE)
    for line in sorted(listed.splitlines(), reverse=True):
        found[line.rpartition("/")[2]] = line.partition(":")[0]
    unknown = [library for library in libraries if library not in found]
    if unknown:
        raise SystemExit(f"installer: no package is known that has {unknown}: leave out what needs it, or name it")
    return {found[library] for library in libraries}


def windows(suffix: str) -> list[Path]:
    """An installer for one user, by NSIS."""
    for program in (PROGRAM, FROZEN / "lyrew.exe"):
        sign_for_windows(program)
    setup = DIST / f"lyre{suffix}-{VERSION}-windows-x86_64.exe"
    size = size_of(FROZEN) // 1000
    said = {"VERSION": VERSION, "SOURCE": FROZEN, "OUT": setup, "SIZE_KB": size, "LICENCE": ROOT / "LICENSE"}
    run(["makensis", *(f"-D{name}={value}" for name, value in said.items()), str(PARTS / "lyre.nsi")])
    sign_for_windows(setup)
    return [setup]


def sign_for_windows(program: Path) -> None:
    """Sign with the certificate whose thumbprint the environment names."""
    thumbprint = os.environ.get("LYRE_SIGN_WINDOWS")
    if not thumbprint:
        return say(f"{program.name} is not signed: LYRE_SIGN_WINDOWS names no certificate")
    stamp = ["/fd", "sha256", "/tr", "http://timestamp.digicert.com", "/td", "sha256"]
    return run(["signtool", "sign", "/sha1", thumbprint, *stamp, str(program)])


def mac(suffix: str) -> list[Path]:
    """A disk image with the app; PyInstaller signed it if LYRE_SIGN_MAC names an identity."""
    app, image = FROZEN.parent / "Lyre.app", DIST / f"lyre{suffix}-{VERSION}-macos.dmg"
    run(
        [sys.executable, "-m", "dmgbuild", "-s", str(PARTS / "dmg_settings.py"), "-D", f"app={app}", "Lyre", str(image)]
    )
    if not os.environ.get("LYRE_SIGN_MAC"):
        say("Lyre.app is not signed: LYRE_SIGN_MAC names no identity")
    profile = os.environ.get("LYRE_NOTARIZE_MAC")
    if not profile:
        say("the disk image is not notarized: LYRE_NOTARIZE_MAC names no profile")
        return [image]
    run(["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait"])
    run(["xcrun", "stapler", "staple", str(image)])
    return [image]


# 6. Describe: sizes, what is inside, checksums


def describe(artifacts: list[Path]) -> None:
    """Print the sizes with the ten biggest parts; write a bill of materials for each artifact, and SHA256SUMS."""
    installed = size_of(FROZEN)
    tell_size("installed", installed, GOAL_INSTALLED_BYTES)
    parts = [*FROZEN.iterdir(), *(FROZEN / "lib").iterdir()]
    biggest = sorted(((size_of(part), part.name) for part in parts if part.name != "lib"), reverse=True)[:10]
    say("the biggest: " + ", ".join(f"{name} {size / 1e6:.0f} MB" for size, name in biggest))
    for artifact in artifacts:
        tell_size(artifact.name, artifact.stat().st_size, GOAL_DOWNLOAD_BYTES)
        bill = ["environment", "--pyproject", "pyproject.toml", "--output-reproducible", sys.executable]
        listed = run_for_text([sys.executable, "-m", "cyclonedx_py", *bill])
        artifact.with_name(f"{artifact.name}.cdx.json").write_text(shipped_of(json.loads(listed)), encoding="utf-8")
    if artifacts:
        sums = [f"{digest(path, 'sha256')}  {path.name}\n" for path in sorted(DIST.iterdir())]
        (DIST / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")
        sign_sums(DIST / "SHA256SUMS")


def shipped_of(bill: dict[str, Any]) -> str:
    """The bill of materials without what is only in the build's environment."""
    inside = {path.name.split("-")[0].lower().replace("_", "-") for path in (FROZEN / "lib").glob("*.dist-info")}
    kept = [part for part in bill["components"] if re.sub(r"[._]", "-", part["name"].lower()) in inside]
    refs = {part["bom-ref"] for part in kept} | {bill["metadata"].get("component", {}).get("bom-ref")}
    tree = [one for one in bill.get("dependencies", []) if one["ref"] in refs]
    for one in tree:
        one["dependsOn"] = [ref for ref in one.get("dependsOn", []) if ref in refs]
    return json.dumps(bill | {"components": kept, "dependencies": tree}, indent=1, ensure_ascii=False)


def sign_sums(sums: Path) -> None:
    """Sign the checksums with the GPG key that the environment names."""
    key = os.environ.get("LYRE_SIGN_LINUX")
    if not key:
        return say("SHA256SUMS is not signed: LYRE_SIGN_LINUX names no GPG key")
    return run(["gpg", "--batch", "--yes", "--local-user", key, "--armor", "--detach-sign", str(sums)])


def tell_size(name: str, size: int, goal: int) -> None:
    """Say how big that is, and whether that is within the goal."""
    say(f"{name}: {size / 1e6:.0f} MB, {'within' if size <= goal else 'OVER'} the goal of {goal / 1e6:.0f} MB")


# What the steps share


def pack(archive: Path, folders: dict[str, Path]) -> None:
    """Write a tar that is the same whenever the files are: sorted, owned by root, of the commit's time."""
    with tarfile.open(archive, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for name, folder in folders.items():
            for path in sorted(folder.rglob("*")):
                entry = tar.gettarinfo(str(path), f"{name}/{path.relative_to(folder).as_posix()}")
                entry.uid, entry.gid, entry.uname, entry.gname, entry.mtime = 0, 0, "root", "root", made_at()
                with path.open("rb") if entry.isreg() else nullcontext() as file:
                    tar.addfile(entry, file)


def squeezed(tar: Path) -> Path:
    """Replace a tar by its .xz, and return that."""
    run([sys.executable, str(PARTS / "squeeze.py"), str(tar), str(BUILD / "squeezed")])
    return tar.with_name(f"{tar.name}.xz")


def gzipped(tar: Path) -> Path:
    """Write the .gz of a tar beside it, and return that."""
    made = tar.with_name(f"{tar.name}.gz")
    with made.open("wb") as raw, gzip.GzipFile("", "wb", 6, raw, mtime=made_at()) as file, tar.open("rb") as content:
        shutil.copyfileobj(content, file, 1 << 20)
    return made


def fill(template: Path, place: Path, more: dict[str, str] | None = None) -> None:
    """Write `template` with its @WORDS@ filled in."""
    date = time.strftime("%Y-%m-%d", time.gmtime(made_at()))
    licence = {"cpu": "GPL-3.0-or-later", "cuda": "Apache-2.0 AND LicenseRef-proprietary"}[os.environ["LYRE_VARIANT"]]
    text = template.read_text(encoding="utf-8")
    for word, value in {"VERSION": VERSION, "DATE": date, "LICENSE": licence, **(more or {})}.items():
        text = text.replace(f"@{word}@", value)
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")


def squeeze(page: Path) -> None:
    """Replace a manual page by its gzip, without a time in it."""
    page.with_name(f"{page.name}.gz").write_bytes(gzip.compress(page.read_bytes(), 9, mtime=0))
    page.unlink()


def copy(file: Path, place: Path) -> None:
    """Copy one file to where no folder may be yet."""
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, place)


def digest(path: Path, kind: str) -> str:
    """The checksum of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, kind).hexdigest()


def size_of(place: Path) -> int:
    """Bytes of a file, or of all files in a folder; links count nothing."""
    if place.is_file():
        return 0 if place.is_symlink() else place.stat().st_size
    return sum(path.stat().st_size for path in place.rglob("*") if path.is_file() and not path.is_symlink())


def made_at() -> int:
    """The time of the commit, in seconds: with it, two builds of one commit come out the same."""
    at = subprocess.run(["git", "log", "-1", "--format=%ct"], capture_output=True, text=True, check=False).stdout
    return int(at) if at.strip() else 315_532_800  # without git: the first day that a zip file can tell


def run(command: list[str]) -> None:
    """Run one step; its words are seen, its failure ends the build."""
    subprocess.run(command, check=True)


def run_for_text(command: list[str]) -> str:
    """Run one step for what it prints."""
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def say(what: str) -> None:
    """Tell how far it is."""
    print(f"installer: {what}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
