"""The installer's parts that can be looked at without building it; `.ci/run` builds and starts the real one."""

import gzip
import os
import plistlib
import shutil
import struct
import subprocess
import sys
import tarfile
import tomllib
from pathlib import Path

import pytest

import build_installer as builder

ROOT = Path(__file__).resolve().parent.parent
LINUX = sys.platform == "linux"


@pytest.fixture(autouse=True)
def variant(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LYRE_VARIANT", "cpu")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small app: a program, a library, a link."""
    made = tmp_path / "lyre"
    (made / "lib").mkdir(parents=True)
    (made / "lyre").write_bytes(b"program")
    (made / "lyre").chmod(0o755)
    (made / "lib" / "b.txt").write_text("b")
    (made / "lib" / "a.txt").symlink_to("b.txt")
    return made


def test_the_version_comes_from_pyproject_alone() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["version"] == builder.VERSION
    sources = [ROOT / "build_installer.py", *builder.PARTS.iterdir()]
    written = [path.name for path in sources if builder.VERSION in path.read_text()]
    assert written == []


def test_the_archive_is_the_same_whenever_the_files_are(folder: Path, tmp_path: Path) -> None:
    builder.pack(tmp_path / "one.tar", {"app": folder})
    for path in sorted(folder.rglob("*"), reverse=True):
        os.utime(path, (1, 1), follow_symlinks=False)
    builder.pack(tmp_path / "two.tar", {"app": folder})
    assert (tmp_path / "one.tar").read_bytes() == (tmp_path / "two.tar").read_bytes()
    assert builder.gzipped(tmp_path / "one.tar").read_bytes() == builder.gzipped(tmp_path / "two.tar").read_bytes()
    with tarfile.open(tmp_path / "one.tar.gz") as tar:
        assert tar.getnames() == ["app/lib", "app/lib/a.txt", "app/lib/b.txt", "app/lyre"]
        assert tar.getmember("app/lyre").mode & 0o111
        assert tar.getmember("app/lib/a.txt").linkname == "b.txt"
        assert {member.uname for member in tar} == {"root"}


def test_copies_of_a_library_become_links(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, content in {"libx.so": b"x", "libx.so.1": b"x", "liby.so": b"y", "deeper/libx.so": b"x"}.items():
        (folder / "lib" / name).parent.mkdir(exist_ok=True)
        (folder / "lib" / name).write_bytes(content)
    monkeypatch.setattr(builder, "FROZEN", folder)
    builder.link_copies()
    links = {path.name: path.readlink() for path in (folder / "lib").rglob("*.so*") if path.is_symlink()}
    assert links == {"libx.so.1": Path("libx.so")}, "within one folder: what a library finds beside itself stays there"
    assert (folder / "lib" / "libx.so.1").read_bytes() == b"x"


def test_sizes_count_files_once_and_links_not_at_all(folder: Path) -> None:
    assert builder.size_of(folder) == len(b"program") + 1


@pytest.mark.skipif(not LINUX or not shutil.which("dpkg-deb"), reason="packages are made on Debian")
def test_the_package_is_one_that_dpkg_reads(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(builder, "BUILD", tmp_path / "build")
    monkeypatch.setattr(builder, "FROZEN", folder)
    monkeypatch.setattr(builder, "needs", lambda: ["libc6 (>= 2.36)"])
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    (tmp_path / "share" / "doc").mkdir(parents=True)
    packages = [tmp_path / "one.deb", tmp_path / "two.deb"]
    for package in packages:
        builder.build_debian(package, tmp_path / "share")
    assert packages[0].read_bytes() == packages[1].read_bytes()
    subprocess.run(["dpkg-deb", "-x", packages[0], tmp_path / "root"], check=True)
    installed = tmp_path / "root" / "usr" / "lib" / "lyre"
    assert (installed / "lyre").read_bytes() == b"program"
    assert (installed / "lib" / "a.txt").readlink() == Path("b.txt")
    told = subprocess.run(["dpkg-deb", "-f", packages[0], "Depends"], capture_output=True, text=True, check=True)
    assert "libc6 (>= 2.36)" in told.stdout


def test_the_page_of_the_manual_is_filled_in_and_squeezed(tmp_path: Path) -> None:
    page = tmp_path / "man1" / "lyre.1"
    builder.fill(builder.PARTS / "lyre.1", page)
    builder.squeeze(page)
    text = gzip.decompress((tmp_path / "man1" / "lyre.1.gz").read_bytes()).decode()
    assert f"Lyre {builder.VERSION}" in text
    assert "@" not in text
    assert not page.exists()


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils is not here")
def test_desktops_accept_the_entry() -> None:
    subprocess.run(["desktop-file-validate", str(builder.PARTS / "lyre.desktop")], check=True)


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstream is not here")
@pytest.mark.parametrize(("variant", "licence"), [("cpu", "GPL-3.0-or-later"), ("cuda", "LicenseRef-proprietary")])
def test_software_centres_accept_the_description(
    variant: str, licence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LYRE_VARIANT", variant)
    filled = tmp_path / "org.lyre.lyre.metainfo.xml"
    builder.fill(builder.PARTS / "lyre.metainfo.xml", filled)
    subprocess.run(["appstreamcli", "validate", "--no-net", str(filled)], check=True, capture_output=True)
    assert licence in filled.read_text()


def test_each_variant_says_what_terms_its_parts_are_under() -> None:
    said = {variant: (builder.PARTS / f"copyright.{variant}").read_text() for variant in ("cpu", "cuda")}
    assert "License: GPL-3" in said["cpu"]
    assert "License: GPL" not in said["cuda"]
    assert "NVIDIA" in said["cuda"]


@pytest.mark.skipif(not shutil.which("makensis"), reason="NSIS is not here")
def test_the_windows_installer_compiles(folder: Path, tmp_path: Path) -> None:
    setup = tmp_path / "lyre-setup.exe"
    said = {"VERSION": builder.VERSION, "SOURCE": folder, "OUT": setup, "SIZE_KB": 1, "LICENCE": ROOT / "LICENSE"}
    words = [f"-D{name}={value}" for name, value in said.items()]
    done = subprocess.run(
        ["makensis", *words, str(builder.PARTS / "lyre.nsi")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-2000:]
    assert setup.read_bytes()[:2] == b"MZ"
    assert "warning" not in done.stdout.lower()


def test_the_mac_app_may_listen() -> None:
    rights = plistlib.loads((builder.PARTS / "entitlements.plist").read_bytes())
    assert rights["com.apple.security.device.audio-input"] is True
    assert "NSMicrophoneUsageDescription" in (builder.PARTS / "lyre.spec").read_text()


def test_the_disk_image_has_the_app_and_the_way_to_install_it() -> None:
    settings: dict[str, object] = {"defines": {"app": "build/Lyre.app"}}
    exec((builder.PARTS / "dmg_settings.py").read_text(), settings)
    assert settings["files"] == ["build/Lyre.app"]
    assert settings["symlinks"] == {"Applications": "/Applications"}


@pytest.mark.skipif(not LINUX, reason="it reads ELF files")
def test_a_library_whose_segments_moved_is_found_out(tmp_path: Path) -> None:
    good = tmp_path / "good.so"
    shutil.copyfile(next(Path(sys.prefix).rglob("numpy/_core/_multiarray_umath*.so")), good)
    assert builder.can_be_loaded(good)
    image = bytearray(good.read_bytes())
    start, size, count = struct.unpack_from("<Q", image, 32)[0], *struct.unpack_from("<HH", image, 54)
    loads = [at for at in range(start, start + size * count, size) if struct.unpack_from("<I", image, at)[0] == 1]
    offset = struct.unpack_from("<Q", image, loads[-1] + 8)[0]
    struct.pack_into("<Q", image, loads[-1] + 8, offset + 8)
    good.write_bytes(image)
    assert not builder.can_be_loaded(good)


@pytest.mark.skipif(not shutil.which("dpkg-query"), reason="it asks Debian's own list")
def test_the_package_of_a_library_is_told_and_an_unknown_one_ends_the_build() -> None:
    assert builder.packages_of(["libc.so.6", "libwayland-egl.so.1"]) == {"libc6", "libwayland-egl1"}
    with pytest.raises(SystemExit, match=r"libnobody\.so\.9"):
        builder.packages_of(["libnobody.so.9"])


def test_the_bill_of_materials_lists_only_what_is_shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "lib" / "ruamel_yaml-0.19.dist-info").mkdir(parents=True)
    monkeypatch.setattr(builder, "FROZEN", tmp_path)
    parts = [{"name": name, "bom-ref": name} for name in ("ruamel.yaml", "pytest")]
    tree = [{"ref": "ruamel.yaml", "dependsOn": ["pytest"]}, {"ref": "pytest"}]
    bill = builder.shipped_of({"components": parts, "dependencies": tree, "metadata": {}})
    assert '"ruamel.yaml"' in bill
    assert "pytest" not in bill


def test_a_bare_environment_knows_nothing_of_the_source_tree(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("VIRTUAL_ENV", sys.prefix)
    environment = builder.bare(str(tmp_path))
    assert not {"PYTHONPATH", "VIRTUAL_ENV"} & set(environment)
    assert environment["LYRE_HOME"] == str(tmp_path)


def test_without_an_identity_nothing_is_signed_and_that_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for name in ("LYRE_SIGN_WINDOWS", "LYRE_SIGN_LINUX"):
        monkeypatch.delenv(name, raising=False)
    builder.sign_for_windows(tmp_path / "setup.exe")
    builder.sign_sums(tmp_path / "SHA256SUMS")
    said = capsys.readouterr().out
    assert "setup.exe is not signed" in said
    assert "SHA256SUMS is not signed" in said
