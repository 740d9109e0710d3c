"""The catalogue of checkpoints, and the names it answers to."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.voices import voices
from app.errors import UnknownModel, UnsafeCheckpoint
from app.models.catalogue import catalogue, find
from app.models.layout import folder_of, is_plain

REPOSITORY_OF_3B_KO = [
    "config.json",
    "model-00001-of-00004.safetensors",
    "model.safetensors.index.json",
    "tokenizer.json",
    "optimizer.pt",
    "scheduler.pt",
    "training_args.bin",
    "pytorch_model_fsdp.bin",
    "README.md",
]


def test_every_voice_has_its_checkpoint_in_the_language_it_speaks() -> None:
    with_checkpoint = [voice for voice in voices() if voice.checkpoint]
    assert len(with_checkpoint) == 25
    for voice in with_checkpoint:
        (entry,) = [c for c in catalogue() if c.repository == voice.checkpoint]
        assert entry.role == "speaker"
        assert voice.language in entry.languages
    assert len({voice.checkpoint for voice in with_checkpoint}) == 7


def test_there_are_nine_checkpoints_with_names_of_their_own() -> None:
    assert len({c.name for c in catalogue()}) == len({c.repository for c in catalogue()}) == len(catalogue()) == 9
    assert [c.repository for c in catalogue() if c.role != "speaker"] == [
        "mistralai/Voxtral-Mini-3B-2507",
        "hubertsiuzdak/snac_24khz",
    ]


def test_weights_are_safetensors_but_for_the_codec() -> None:
    assert [c.name for c in catalogue() if c.pickles] == ["snac"]
    assert not replace(find("voxtral"), files=("*",)).wants("pytorch_model.bin")


def test_the_traps_in_the_repositories_are_not_fetched() -> None:
    korean = find("orpheus-ko")
    assert [name for name in REPOSITORY_OF_3B_KO if korean.wants(name)] == REPOSITORY_OF_3B_KO[:4]
    assert not find("voxtral").wants("consolidated.safetensors")
    assert korean.lacks(REPOSITORY_OF_3B_KO[4:]) == ["config.json", "model*.safetensors", "tokenizer.json"]


def test_english_is_fetched_in_its_smaller_form_which_needs_no_token() -> None:
    english = find("orpheus-en")
    assert english.sources == ("unsloth/orpheus-3b-0.1-ft", "canopylabs/orpheus-3b-0.1-ft")
    assert not english.gated
    assert english.bytes < 7e9


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("voxtral", "voxtral"),
        ("Orpheus-HI", "orpheus-hi"),
        ("orpheus-es", "orpheus-es-it"),
        ("orpheus-it", "orpheus-es-it"),
        ("canopylabs/3b-hi-ft-research_release", "orpheus-hi"),
        ("3b-hi-ft-research_release", "orpheus-hi"),  # what the engine's messages call it: the folder's name
        ("snac_24khz", "snac"),
    ],
)
def test_a_checkpoint_is_found_by_every_name_it_has(name: str, meant: str) -> None:
    assert find(name).name == meant


def test_an_unknown_name_gets_the_nearest_ones() -> None:
    with pytest.raises(UnknownModel, match="did you mean voxtral"):
        find("vextral")
    assert UnknownModel.exit_status == 2


@pytest.mark.parametrize(
    "name",
    ["..", "../x", "a/../b", "a/..", "/etc", "a/b/c", "a\\b/c", "C:/x", "a/b:c", "", "a/", "a/.b", "a/b.", "a/b\n"],
)
def test_a_repository_name_that_leads_elsewhere_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(UnsafeCheckpoint):
        folder_of(name, tmp_path)


@given(st.text(max_size=30))
def test_no_plain_name_leaves_its_folder(name: str) -> None:
    if is_plain(name):
        folder = Path("/models")
        assert (folder / name).parent == folder
        assert not set(name) & set('/\\:*?"<>|\0\n')


def test_listing_the_catalogue_loads_no_network_library() -> None:
    script = (
        "import sys\nfrom pathlib import Path\nimport app.commands.models\n"
        "from app.models.store import rows\nrows(Path('nowhere'))\n"
        "print(*sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    assert not {"huggingface_hub", "httpx2", "keyring", "filelock", "torch", "PySide6"} & set(ran.stdout.split())


def test_a_download_loads_neither_torch_nor_qt_nor_sound() -> None:
    script = (
        "import sys\nimport app.models.download\nfrom huggingface_hub import HfApi, get_session, hf_hub_url\n"
        "import keyring, filelock\nprint(*sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    assert not {"torch", "transformers", "PySide6", "sounddevice"} & set(ran.stdout.split())
