"""Cells and sheets on their way out: text stays text, numbers arrive as numbers, nothing runs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import Literal, NamedTuple

from parkfacts.compose.page.numbering import Entry
from parkfacts.facts.marks import as_text
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.quantity.literal import plain

# Spreadsheets take a text that begins like this for a formula, East Asian ones also full-width.
_FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_SIGNED_FIGURE = re.compile(r"[+\-＋－][0-9][0-9.,]*[^=+\-*/^&|!()'\"]{0,8}")
_BREAKS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]+")
# What is not seen: marks of direction, by which a name could make a figure read backwards, and
# spaces without width.
_UNSEEN = re.compile("[\u061c\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
_MOST_DIGITS = 15
"""Decimal digits that a spreadsheet keeps of a number."""
_ENDLESS_DIGITS = 25
"""No source writes so many, and quotients are reckoned to more."""
_ENDLESS_PLACES = Decimal("0.01")
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"


class Cell(NamedTuple):
    """A cell: what it says and, if programs are to have a number of it, that number."""

    text: str
    number: Decimal | None = None
    more: tuple[str, ...] = ()
    """Further lines, of the same rank."""
    terms: tuple[str, ...] = ()
    """What the figure is about, in smaller type under it; in brackets where there is one line."""
    marks: str = ""
    """What points to sources and notes ([2]①): raised, behind the text; a number has none."""

    @property
    def line(self) -> str:
        """All of it on one line: 5021（含双流园区）[2]注1."""
        text = joined("；", [self.text, *self.more]) if self.more else self.text
        if self.terms:
            text = Phrase("{told}（{terms}）", told=text, terms=joined("；", self.terms))
        return Phrase("{told}{marks}", told=text, marks=self.marks) if self.marks else text


Role = Literal[
    "group", "thing", "family", "park", "indicator", "kind", "text", "literal", "number", "unit",
    "qualifier", "period", "scope", "includes", "status", "cell", "derived", "verdict", "remark",
    "note", "user_note", "changed", "source", "paragraph", "other",
]  # fmt: skip
"""What stands in a column, whatever its title: a title is wording, and may be an indicator's name.

By it a writer finds the column that it treats in a way of its own (sources become footnotes, a
unit goes behind its number), and lists of several kinds become one. ``thing``: whether a line is a
fact, a claim or something else; ``cell``: what a comparison says of a park; ``derived``: what is
reckoned, of which a list has several columns, told apart by their titles; ``changed``: since it was
collected; ``other``: what nobody asks for.
"""


class Heading(NamedTuple):
    """The head of a column. Long texts may wrap; numbers, figures and dates never do."""

    title: str
    role: Role
    number: bool = False
    wraps: bool = False
    centred: bool = False
    """Cells stand in the middle; all such columns are of one width."""
    marks: str = ""
    over: str = ""
    """What spans this column and its neighbours in a head of two rows: 外贸进出口值（亿元）."""
    under: str = ""
    """What then stands below it: 数值."""
    short: str = ""
    """A shorter title for a column in which this one would break: 西永综保."""

    @property
    def line(self) -> str:
        """Title and marks on one line."""
        return f"{self.title}{self.marks}"


class Row(NamedTuple):
    """A line of a sheet, and the id of the fact (or other thing) that it is about."""

    id: str
    cells: tuple[Cell, ...]


class Sheet(NamedTuple):
    """A table ready to be written in any flavour, with what stands above and under it."""

    caption: str
    head: tuple[Heading, ...]
    rows: Sequence[Row]
    notes: tuple[str, ...] = ()
    """What must be known, each behind the mark (①) by which cells point to it, if any does."""
    sources: tuple[Entry, ...] = ()
    origin: str = ""
    """Title and version of the dataset."""
    landscape: bool = False
    """Whether it wants a page that lies on its side."""
    headed: bool = True
    """Whether the head is written; its rows go out alone if not."""

    def at(self, role: Role) -> int | None:
        """The place of the first column of a role, if there is one."""
        return next((at for at, one in enumerate(self.head) if one.role == role), None)


def number_cell(value: Decimal) -> Cell:
    """A cell that is a number."""
    return Cell(plain(value), value)


def one_line(text: str) -> str:
    """The text without tabs, line breaks and control characters: each run becomes one space.

    Marks of direction and spaces without width go without a trace; those of sources become [3].
    """
    if text.isprintable():  # and so has none of them
        return text
    return as_text(cleaned(text))


def cleaned(text: str) -> str:
    """The same with its marks of sources, for who writes them in another way."""
    return _BREAKS.sub(" ", _UNSEEN.sub("", text))


def guarded(text: str) -> str:
    """The text on one line; an apostrophe leads what a spreadsheet would run as a formula."""
    line = one_line(text)
    return f"'{line}" if line.lstrip().startswith(_FORMULA_STARTS) else line


def prose(text: str) -> str:
    """The text on one line for a document; also there it may land in a cell, and must not run.

    A sign before a figure (-2.3%, +86亿元) stays; any other start of a formula is guarded.
    """
    line = one_line(text)
    return line if _SIGNED_FIGURE.fullmatch(line) else guarded(line)


def display_width(text: str) -> int:
    """How many half-width places the text takes: a Chinese character two, a combining mark none."""
    if text.isascii():
        return len(text)
    text = as_text(text)
    return sum(
        0 if unicodedata.combining(char) else 1 + (unicodedata.east_asian_width(char) in "WF")
        for char in text
    )


def exact_number(value: Decimal) -> str:
    """The number in plain digits; a fraction without end (1/3) to what a spreadsheet keeps."""
    digits = plain(value)
    if len(digits) >= _ENDLESS_DIGITS and _is_endless(value):
        return plain(Context(_MOST_DIGITS, ROUND_HALF_EVEN).plus(value))
    return digits


def shown_number(value: Decimal) -> str:
    """The number as it is read: as written, a fraction without end to two places."""
    digits = plain(value)
    if len(digits) >= _ENDLESS_DIGITS and _is_endless(value):
        return plain(value.quantize(_ENDLESS_PLACES, ROUND_HALF_EVEN, Context(100)))
    return digits


def places(shown: str) -> int:
    """How many decimal places a number in plain digits has."""
    return len(shown.partition(".")[2])


def _is_endless(value: Decimal) -> bool:
    parts = value.as_tuple()
    whole = not isinstance(parts.exponent, int) or parts.exponent >= 0
    return not whole and len(parts.digits) >= _ENDLESS_DIGITS


Kind = Literal["heading", "body", "line", "small"]


def foot_lines(sheet: Sheet, say: Callable[[str], str] = str) -> list[str]:
    """What stands under the table, a paragraph each: 注：①…, 来源：[1] ….

    ``say``: puts each into another language.
    """
    first, *others = sheet.sources or ("",)
    lines = [Phrase("来源：{entry}", entry=first), *others] if first else []
    return [one_line(say(line)) for line in (*note_lines(sheet), *lines)]


def note_lines(sheet: Sheet) -> list[str]:
    """The notes alone, a line each; marks of sources are in them."""
    return [note if at else Phrase("注：{note}", note=note) for at, note in enumerate(sheet.notes)]


def note_mark(at: int) -> str:
    """What points to the note of a number, from 1: ①; there are twenty such characters."""
    return _CIRCLED[at - 1] if at <= len(_CIRCLED) else f"({at})"
