"""Where bundled files are: in a checkout, inside a wheel or inside the frozen program."""

from __future__ import annotations

import sys
from pathlib import Path


def resources() -> Path:
    """The folder of bundled files: dataset, schema, pinyin table, icons, translations."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen) / "parkfacts" / "resources"] if frozen else []
    places += [package / "resources", package.parents[1] / "resources"]
    for place in places:
        if place.is_dir():
            return place
    return places[-1]


def handbook_folder() -> Path:
    """The folder of the handbook's pages: a bundled one, or docs/handbook of a checkout."""
    bundled = resources() / "handbook"
    return bundled if bundled.is_dir() else resources().parent / "docs" / "handbook"


def resource(name: str) -> Path:
    """The path of one bundled file; whether it exists is for its reader to find out."""
    return resources() / name
