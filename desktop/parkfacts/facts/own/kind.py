"""Which of some dataset files are own ones: their content says it, not their name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from parkfacts.facts.dataset.file import LARGEST_FILE
from parkfacts.facts.input_file import read_input


class _Head(msgspec.Struct):
    own_version: object = None


def own_among(paths: Sequence[Path]) -> list[Path]:
    """Those of some files that are own datasets.

    One that cannot be read is none: whoever opens it as a dataset tells what is wrong with it.
    """
    return [path for path in paths if is_own(path)]


def is_own(path: Path) -> bool:
    """Whether a file is an own dataset."""
    try:
        data = read_input(path, LARGEST_FILE).removeprefix(b"\xef\xbb\xbf")
        return msgspec.json.decode(data, type=_Head).own_version is not None
    except (OSError, ValueError, RecursionError):
        return False
