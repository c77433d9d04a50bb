"""Parts of Office files held against golden files."""

from __future__ import annotations

import os
from pathlib import Path

from packages import Package

GOLDEN = Path(__file__).parent / "golden" / "office"


def assert_golden(package: Package, part: str, name: str) -> None:
    """To write the files anew: PARKFACTS_GOLDEN=write pytest; then read what has changed."""
    found = package.text(part)
    path = GOLDEN / name
    if os.environ.get("PARKFACTS_GOLDEN") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(found.encode())
    assert found == path.read_bytes().decode()
