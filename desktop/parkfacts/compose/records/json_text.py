"""JSON as it is written: records with their keys in order, two spaces a level."""

from __future__ import annotations

from typing import Any

import msgspec

from parkfacts.facts.marks import as_text

Record = dict[str, Any]
"""A row as a JSON object: texts, numbers, None, lists and objects of these."""


_encoder = msgspec.json.Encoder(decimal_format="number", enc_hook=str)


def json_text(value: Any) -> str:
    """Readable JSON; a Decimal is a number with the digits that it was written with.

    Marks of sources are said as [3].
    """
    return as_text(msgspec.json.format(_encoder.encode(value), indent=2).decode()) + "\n"
