"""What a sheet shows of a number: seam, to be filled in."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from parkfacts.exchange.intake.grid.formats.general import general, plain
from parkfacts.exchange.intake.grid.model import CellKind


class Shown(NamedTuple):
    """What a cell shows."""

    text: str
    kind: CellKind
    stored: str = ""


def shower(code: str, *, from_1904: bool = False) -> Callable[[float], Shown]:
    def show(value: float) -> Shown:
        places = code.partition(".")[2].rstrip("%_) ").count("0")
        if code.startswith("0") or code.startswith("#"):
            factor = 100 if code.endswith("%") else 1
            from decimal import Decimal

            comma = "," if "#,#" in code else ""
            text = format(Decimal(plain(value)) * factor, f"{comma}.{places}f") + (
                "%" if factor > 1 else ""
            )
            if set(code) == {"0"}:
                text = text.zfill(len(code))
        else:
            text = general(value)
        return Shown(text, CellKind.NUMBER)

    return show
