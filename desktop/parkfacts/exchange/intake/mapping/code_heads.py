"""Heads that say of a column that it codes its rows, and tells nothing of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

_CODED = re.compile(
    r"(?:^|[_\s.\-])(?:id|ID|code|uuid)$|[a-z](?:ID|Id|Code)$|(?:代码|编码)$|"
    r"^(?:park|zone|area|region|indicator|metric|fact|row|record|org)(?:id|code)$"
)


def is_coded(head: str, samples: Sequence[str]) -> bool:
    """Whether a column codes its rows: id or zone_code over whole numbers; tax_paid does not."""
    return bool(samples and _CODED.search(head)) and all(text.isdecimal() for text in samples)
