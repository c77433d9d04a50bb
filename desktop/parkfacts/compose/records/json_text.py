"""JSON as it is written: records with their keys in order, two spaces a level."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from parkfacts.compose.page.made import Made
from parkfacts.facts.marks import as_text

Record = dict[str, Any]
"""A row as a JSON object: texts, numbers, None, lists and objects of these."""


_encoder = msgspec.json.Encoder(decimal_format="number", enc_hook=str)


def json_text(value: Any) -> str:
    """Readable JSON; a Decimal is a number with the digits that it was written with.

    Marks of sources are said as [3].
    """
    return _readable(value) + "\n"


def json_pieces(record: Record) -> Iterator[str]:
    """The same of a record, of whose ``Made`` values each thing is a piece of its own."""
    before = "{\n"
    for key, value in record.items():
        yield f"{before}  {_readable(key)}: "
        before = ",\n"
        if isinstance(value, Made):
            yield from _list_pieces(value)
        else:
            yield _deeper(value, 1)
    yield "\n}\n" if record else "{}\n"


def _list_pieces(things: Made[Any, Record]) -> Iterator[str]:
    before = "[\n"
    for thing in things:
        yield f"{before}    {_deeper(thing, 2)}"
        before = ",\n"
    yield "\n  ]" if len(things) else "[]"


def _deeper(value: Any, levels: int) -> str:
    """A text in JSON has no line break of its own."""
    return _readable(value).replace("\n", "\n" + "  " * levels)


def _readable(value: Any) -> str:
    return as_text(msgspec.json.format(_encoder.encode(value), indent=2).decode())
