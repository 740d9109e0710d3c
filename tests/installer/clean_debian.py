"""The package in a new Debian that has nothing else: `python -m tests.installer.clean_debian PACKAGE [--picture PNG]`.

As root, with debootstrap: installs an older build, makes data with it, upgrades, cuts the network, starts Lyre through
its desktop entry, asks it aloud, listens to the answer, removes it, and looks for what it left. The screen and the
sound server are this machine's: the new system gets their sockets, and nothing but the package and what that needs.
"""

import argparse
import configparser
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from app.audio.resampling import resample
from app.engine.events import SPEECH_HZ
from app.paths import resource
from tests.checkpoints import snac
from tests.checkpoints.__main__ import CODEC
from tests.e2e.desktop import App, Screen, screen
from tests.e2e.sound_server import RATE_HZ, SoundServer, running
from tests.installer import traces

SUITE, MIRROR = "bookworm", "http://deb.debian.org/debian"
READY_S = 180.0
USER = "ann"
OLDER = "0.0.1"
KEPT = ("settings.yaml", "pytorch_model.bin", "config.json")
"""Ends of the places of the user's settings and model, which a start does not change either."""


def main() -> int:
    """Go through the life of an installation; the exit status is 1 with the first thing that is not as it should be."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("package", type=Path)
    asked.add_argument("--picture", type=Path, help="keep a screenshot here")
    asked.add_argument("--base", type=Path, help="a tar of a new Debian, made if it is missing; saves the download")
    arguments = asked.parse_args()
    with work_folder() as folder, new_debian(folder / "root", arguments.base) as system:
        facts = live(system, arguments.package.resolve(), folder, arguments.picture)
    sys.stdout.write(json.dumps(facts, indent=2, ensure_ascii=False) + "\n")
    return 0


def live(system: "Debian", package: Path, folder: Path, picture: Path | None) -> dict[str, object]:
    """Install, use, upgrade, use, remove; return what was found."""
    before = system.files()
    asked = use_older(system, package, folder)
    home, said = traces.contents(system.home), system.turns()
    upgrade(system, package, home)
    heard, checks = talk(system, folder / "newer", picture)
    must(system.turns()[:1] == said and len(system.turns()) == 2, f"of {said} the newer build made {system.turns()}")
    system.must_keep({place: digest for place, digest in home.items() if place.endswith(KEPT)}, "the newer build")
    home = traces.contents(system.home)
    system.root("apt-get purge -y -qq lyre && apt-get autoremove -y -qq --purge && apt-get clean")
    left = traces.left(before, system.files())
    must(not left, "it left or took\n" + "\n".join(left))
    system.must_keep(home, "removing it")
    ill = [check for check in checks if not check["ok"]]
    must(not ill, f"`lyre doctor` finds {ill}")
    return {"first_answer": asked, "spoken_answer": heard, "kept": sorted(home), "left": left, "checks": len(checks)}


def use_older(system: "Debian", package: Path, folder: Path) -> object:
    """Install an older build, and make what people have after a while: a setting, a conversation, a model."""
    system.install(older(package, folder))
    told("the older build is installed")
    system.as_user("lyre config set window.theme light")
    asked = system.as_user("lyre reply /usr/lib/lyre/lib/resources/demo/question.wav --engine lite --json --out r.wav")
    talk(system, folder / "older", None)
    system.lay_model()
    must("/usr/lib/lyre/lib/of-the-older-build" in system.files(), "the older build has its own file")
    must(len(system.turns()) == 1, f"the older build kept {system.turns()}")
    return json.loads(asked)


def upgrade(system: "Debian", package: Path, home: dict[str, str]) -> None:
    """Install the newer build; what is in `home` stays, to the byte."""
    system.install(package)
    told(f"upgraded, with {len(home)} files of the user's, and {system.turns()} said")
    must("/usr/lib/lyre/lib/of-the-older-build" not in system.files(), "the upgrade left a file of the older build")
    system.must_keep(home, "the upgrade")
    must(OLDER not in system.as_user("lyre --version"), "the older version still answers")


def talk(system: "Debian", folder: Path, picture: Path | None) -> tuple[str, list[dict[str, object]]]:
    """Start it through its desktop entry, without a network, ask aloud; return what was heard of the answer, and what
    the doctor finds with the same screen and sound."""
    from app.engine.lite.hearing import Hearing

    sound_folder = folder / "sound"
    sound_folder.mkdir(parents=True)
    with screen() as virtual, running(sound_folder) as sound:
        sockets = folder / "sockets"
        sockets.mkdir(mode=0o755)
        sound.pactl("load-module", "module-native-protocol-unix", "auth-anonymous=1", f"socket={sockets}/pulse")
        x11 = system.mounted("tmp/.X11-unix", "--bind", "/tmp/.X11-unix")
        with system.mounted("run/sound", "--bind", str(sockets)), x11:
            desk = {"DISPLAY": virtual.display, "PULSE_SERVER": "unix:/run/sound/pulse"}
            heard = ask(system, desk, virtual, sound, picture, Hearing())
            told(f"it answered aloud: {heard!r}")
            return heard, json.loads(system.as_user("lyre doctor --json || true", desk))["checks"]


def ask(
    system: "Debian",
    desk: dict[str, str],
    virtual: Screen,
    sound: SoundServer,
    picture: Path | None,
    hearing: object,
) -> str:
    """The conversation itself."""
    question = resample(*read_question(), SPEECH_HZ)
    app = system.start_entry(desk)
    try:
        app.wait_for("ready$", READY_S)
        virtual.key("keydown", "space")
        app.wait_for("state listening")
        sound.speak(question, SPEECH_HZ).wait(timeout=30)
        sound.ear.between(time.perf_counter(), time.perf_counter() + 0.3)
        let_go = time.perf_counter()
        virtual.key("keyup", "space")
        app.wait_for("state speaking", READY_S)
        app.wait_for("state ready", READY_S)
        if picture:
            subprocess.run(["import", "-display", virtual.display, "-window", "root", str(picture)], check=True)
        played = sound.ear.between(let_go, time.perf_counter())[:, 1]
    finally:
        must(app.close() == 0, f"it did not close cleanly:\n{app.text}")
    heard = str(hearing.hear(resample(np.ascontiguousarray(played), RATE_HZ, SPEECH_HZ)))  # type: ignore[attr-defined]
    must(bool(heard.strip()), "there were no words in what it played")
    return heard


def read_question() -> "tuple[np.ndarray, int]":
    """The demo's question, and its rate."""
    import soundfile

    samples, rate = soundfile.read(resource("demo/question.wav"), dtype="float32")
    return samples, int(rate)


class Debian:
    """A system in a folder, entered by chroot."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def root(self, command: str) -> str:
        """Run a line of shell in it, with the network."""
        return self._run(["chroot", str(self.folder), "sh", "-ec", command])

    def as_user(self, command: str, environment: dict[str, str] | None = None) -> str:
        """Run a line of shell in it as a user, in a network of its own that has nothing in it."""
        return self._run(self._alone(command, environment or {}))

    def install(self, package: Path) -> None:
        """Install a package file as people do; apt brings what it needs."""
        shutil.copyfile(package, self.folder / "tmp" / "lyre.deb")
        self.root("apt-get install -y -qq --no-install-recommends /tmp/lyre.deb && rm /tmp/lyre.deb")

    def start_entry(self, environment: dict[str, str]) -> App:
        """Start what the desktop entry says, as a desktop would."""
        entry = configparser.ConfigParser(interpolation=None)
        entry.read(self.folder / "usr/share/applications/lyre.desktop", encoding="utf-8")
        line = " ".join(word for word in shlex.split(entry["Desktop Entry"]["Exec"]) if not word.startswith("%"))
        seen = {"LYRE__WINDOW__FIRST_RUN_DONE": "true", "LYRE__LOG__LEVEL": "info", **environment}
        command = self._alone(f"exec {line}", seen)
        return App(subprocess.Popen(command, stderr=subprocess.PIPE, text=True, bufsize=1))

    def files(self) -> set[str]:
        """Every file and folder of the system itself."""
        return traces.files_of(self.folder)

    @property
    def home(self) -> Path:
        """The user's folder."""
        return self.folder / "home" / USER

    def lay_model(self) -> None:
        """Put a model into the user's folder: a tiny one, in its real format, readable by the user alone."""
        models = self.home / ".local/share/lyre/models"
        snac.build(models / CODEC)
        self.root(f"chown -R {USER}:{USER} /home/{USER}; chmod -R go= /home/{USER}/.local/share/lyre")

    def turns(self) -> list[tuple[str, str]]:
        """What the user said and was answered, as it is on the disk."""
        return traces.turns(self.home / ".local/share/lyre/conversations.sqlite")

    def must_keep(self, before: dict[str, str], who: str) -> None:
        """Every file of the user's, to the byte."""
        now = traces.contents(self.home)
        changed = traces.changed(before, {place: now[place] for place in before.keys() & now.keys()})
        must(not changed, f"{who} changed {changed[:40]}")

    @contextmanager
    def mounted(self, place: str, *what: str) -> Iterator[None]:
        """Mount something in it for as long as the context lasts."""
        target = self.folder / place
        target.mkdir(parents=True, exist_ok=True)
        subprocess.run(["mount", *what, str(target)], check=True)
        try:
            yield
        finally:
            subprocess.run(["umount", "-l", str(target)], check=True)

    def _alone(self, command: str, environment: dict[str, str]) -> list[str]:
        words = " ".join(f"{name}={shlex.quote(value)}" for name, value in environment.items())
        home = f"/home/{USER}"
        clean = f"env -i PATH=/usr/bin:/bin HOME={home} USER={USER} LANG=C.UTF-8 {words}"
        inner = f"cd {home}; exec {clean} sh -ec {shlex.quote(command)}"
        enter = f"ip link set lo up; exec chroot --userspec={USER}:{USER} {self.folder} sh -ec {shlex.quote(inner)}"
        return ["unshare", "-n", "sh", "-ec", enter]

    def _run(self, command: list[str]) -> str:
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LANG": "C.UTF-8"}
        done = subprocess.run(command, env=quiet, capture_output=True, text=True, timeout=900, check=False)
        must(done.returncode == 0, f"{command[-1]} failed:\n{done.stdout[-2000:]}{done.stderr[-4000:]}")
        return done.stdout


@contextmanager
def work_folder() -> Iterator[Path]:
    """A folder that is deleted in the end, unless something of this machine is still mounted in it."""
    folder = Path(tempfile.mkdtemp(prefix="clean-debian-"))
    try:
        yield folder
    finally:
        if str(folder) not in Path("/proc/self/mounts").read_text(encoding="utf-8"):
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def new_debian(folder: Path, base: Path | None) -> Iterator[Debian]:
    """Make a minimal Debian in `folder`, from `base` where that is there, with one user in it."""
    folder.mkdir()
    if base and base.exists():
        subprocess.run(["tar", "-C", str(folder), "-xf", str(base)], check=True)
    else:
        subprocess.run(["debootstrap", "--variant=minbase", SUITE, str(folder), MIRROR], check=True, stdout=sys.stderr)
        if base:
            subprocess.run(["tar", "-C", str(folder), "-cf", str(base), "."], check=True)
    shutil.copyfile("/etc/resolv.conf", folder / "etc/resolv.conf")
    system = Debian(folder)
    with system.mounted("proc", "-t", "proc", "proc"), system.mounted("sys", "-t", "sysfs", "-o", "ro", "sys"):
        system.root(f"useradd -m {USER}; apt-get update -qq")
        told("there is a new Debian")
        yield system


def older(package: Path, folder: Path) -> Path:
    """The same package as an older version, with a file that the newer one no longer has."""
    root = folder / "older"
    subprocess.run(["dpkg-deb", "-R", str(package), str(root)], check=True)
    control = root / "DEBIAN" / "control"
    lines = [f"Version: {OLDER}" if line.startswith("Version:") else line for line in control.read_text().splitlines()]
    control.write_text("\n".join(lines) + "\n")
    (root / "usr/lib/lyre/lib/of-the-older-build").write_text("gone after the upgrade\n")
    made = folder / "older.deb"
    subprocess.run(["dpkg-deb", "-Znone", "--root-owner-group", "-b", str(root), str(made)], check=True)
    shutil.rmtree(root)
    return made


def must(holds: bool, otherwise: str) -> None:
    """End with status 1 where something does not hold."""
    if not holds:
        raise SystemExit(f"clean Debian: {otherwise}")


def told(what: str) -> None:
    """Say how far it is."""
    sys.stderr.write(f"clean Debian: {what}\n")


if __name__ == "__main__":
    sys.exit(main())
