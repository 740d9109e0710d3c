"""Downloads against a hub of our own, over real HTTP, with every fault that a network and a disk have."""

import errno
import logging
import threading
import traceback
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from conftest_models import CHECKPOINT, FILES, QUICK, SECOND, SHARD, TOTAL, noise
