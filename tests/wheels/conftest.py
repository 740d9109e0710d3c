"""A hub on the loopback address with two wheels, one of which has what pip would lay elsewhere."""

import pytest

from tests.models.conftest import hub
from tests.models.loopback_hub import Hub
from tests.models.tiny_checkpoint import noise
from tests.wheels.shelf import Shelf, wheel

__all__ = ["hub"]

ONE, TWO = "one-1-py3-none-any.whl", "two-1-py3-none-any.whl"
LIBRARY = noise(70_000, "library")


@pytest.fixture
def shelf(hub: Hub) -> Shelf:
    one = {"one/__init__.py": "NAME = 'one'\n", "one/lib.so": LIBRARY}
    two = {
        "two/__init__.py": "NAME = 'two'\n",
        "two-1.data/purelib/beside.py": "HERE = True\n",
        "two-1.data/scripts/tool": "no",
    }
    return Shelf.of(hub, {ONE: wheel("one-1", one), TWO: wheel("two-1", two)})
