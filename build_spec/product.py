"""What the product is called, whose it is and which files it opens: said once for every system."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent

NAME = "ParkFacts"
"""The folder, the program in it and the window class."""
COMMAND = "parkfacts"
"""What is typed; also the name of the package and of the desktop entry."""
TITLE = "园鉴 ParkFacts"
SUMMARY = "Figures of parks, findable, comparable, quotable, offline"
SUMMARY_ZH = "查园区数字，看出处，带着含义复制；离线"
PUBLISHER = "ParkFacts contributors"
# Debian wants an address; this one can never reach a stranger (RFC 2606).
MAINTAINER = "ParkFacts contributors <parkfacts@example.invalid>"
COPYRIGHT = "ParkFacts contributors, MIT licence"
BUNDLE_ID = "invalid.example.parkfacts"
HANDBOOK = "使用手册.html"
"""The page for browsers that lies beside the program; its command names it by the same name."""


class FileType(NamedTuple):
    """Files that the program opens by double click."""

    extension: str
    mime_type: str
    title: str
    title_zh: str
    windows_id: str
    """What Windows' registry calls it."""


# Both are JSON; a name of their own keeps every other .json with the editor it has.
DATASET = FileType(
    "parkfacts", "application/x-parkfacts+json", "ParkFacts dataset", "园鉴数据集",
    "ParkFacts.Dataset",
)  # fmt: skip
BASKET = FileType(
    "parkbasket", "application/x-parkfacts-basket+json", "ParkFacts basket", "园鉴资料篮",
    "ParkFacts.Basket",
)  # fmt: skip
FILE_TYPES = (DATASET, BASKET)


def version() -> str:
    """The version that the package says."""
    text = ROOT.joinpath("desktop", "parkfacts", "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if found is None:
        raise ValueError("desktop/parkfacts/__init__.py names no version")
    return found[1]


def version_numbers() -> tuple[int, int, int, int]:
    """The version as Windows wants it: four numbers; what follows them is left out."""
    numbers = [int(part) for part in re.findall(r"\d+", version())[:4]]
    first, second, third, fourth = (*numbers, 0, 0, 0, 0)[:4]
    return first, second, third, fourth
