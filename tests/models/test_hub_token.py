"""The token: in the system's keyring where there is one, in memory where there is none, and never on the disk."""

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail

from app.models import hub_token


class Ring(KeyringBackend):
    """A keyring that lives as long as the test."""

    priority = -1  # below 0 it is never chosen by itself

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Iterator[Ring]:
    before, ring = keyring.get_keyring(), Ring()
    monkeypatch.delenv("HF_TOKEN", raising=False)
    monkeypatch.setattr("huggingface_hub.constants.HF_TOKEN_PATH", "/nowhere")
    hub_token._of_this_process.clear()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)
    hub_token._of_this_process.clear()


def test_a_token_is_kept_by_the_keyring_and_found_by_the_next_process(ring: Ring) -> None:
    assert hub_token.stored() is None
    assert hub_token.save(" hf_mine\n")
    hub_token._of_this_process.clear()  # what a new process starts with
    assert hub_token.stored() == "hf_mine"
    assert list(ring.kept.values()) == ["hf_mine"]


def test_without_a_keyring_the_token_lasts_as_long_as_the_process_and_that_is_told(ring: Ring) -> None:
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]
    assert not hub_token.save("hf_mine")
    assert hub_token.stored() == "hf_mine"
    hub_token._of_this_process.clear()
    assert hub_token.stored() is None


def test_a_forgotten_token_is_gone_from_both(ring: Ring) -> None:
    hub_token.save("hf_mine")
    hub_token.forget()
    assert hub_token.stored() is None
    assert ring.kept == {}
    hub_token.forget()  # there is nothing left to forget, which is fine


def test_the_token_of_hugging_faces_own_tools_is_the_last_resort(ring: Ring, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_environment")
    assert hub_token.stored() == "hf_environment"
    hub_token.save("hf_mine")
    assert hub_token.stored() == "hf_mine"
