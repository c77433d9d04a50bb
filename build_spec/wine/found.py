"""What a part of the check found, and where it finds the sources and the interpreter."""

from __future__ import annotations

from typing import NamedTuple

SOURCES = "opt/parkfacts"
ON_DRIVE = "Z:\\opt\\parkfacts"
PYTHON = ("wine", "/opt/python/python.exe", "-X", "utf8")


class Found(NamedTuple):
    """One thing that was tried, and what came out in words."""

    what: str
    is_right: bool
    found: str
