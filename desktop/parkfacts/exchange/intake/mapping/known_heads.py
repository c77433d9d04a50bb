"""Heads that place a column whatever stands in it: of our own table of corrections, of codes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parkfacts.compose.facts.correction import COLUMNS
from parkfacts.exchange.intake.mapping.model import Role

_OWN: dict[str, Role] = {column.title: column.field for column in COLUMNS}  # type: ignore[misc]
"""Its fields are called as roles are."""
_CODED = re.compile(
    r"(?:^|[_\s.\-])(?:id|ID|code|uuid)$|[a-z](?:ID|Id|Code)$|(?:代码|编码)$|"
    r"^(?:park|zone|area|region|indicator|metric|fact|row|record|org)(?:id|code)$"
)


def own_roles(heads: Sequence[str]) -> dict[int, Role]:
    """The roles of the columns of a table of corrections by their heads; none of another table.

    A period that is 期间未写明 in all rows is still its period.
    """
    told = {head: at for at, head in enumerate(heads)}
    return {told[title]: role for title, role in _OWN.items()} if _OWN.keys() <= told.keys() else {}


def is_coded(head: str, samples: Sequence[str]) -> bool:
    """Whether a column codes its rows: id or zone_code over whole numbers; tax_paid does not."""
    return bool(samples and _CODED.search(head)) and all(text.isdecimal() for text in samples)
