"""What a person and the program have agreed that a table means."""

from __future__ import annotations

from typing import Literal, NamedTuple

Role = Literal[
    "park", "indicator", "literal", "unit", "period", "qualifier", "status", "scope", "within",
    "out_of", "source", "paragraph", "note", "id", "unused", "",
]  # fmt: skip
"""What a column becomes; "" as long as it is not placed: then nothing is written."""

ROLES: tuple[Role, ...] = (
    "park", "indicator", "literal", "unit", "period", "qualifier", "status", "scope", "within",
    "out_of", "source", "paragraph", "note", "id", "unused",
)  # fmt: skip


Kind = Literal["", "growth", "average_growth", "share", "change", "rank"]
"""What a figure is of another one, as indicators know it; "" is the level itself."""


class Given(NamedTuple):
    """What holds for facts though no cell beside them says it; "" is not given.

    Texts as the table or a person wrote them: names are matched, periods and units read later.
    """

    park: str = ""
    indicator: str = ""
    unit: str = ""
    period: str = ""
    qualifier: str = ""
    status: str = ""
    scope: str = ""
    within: str = ""
    note: str = ""

    def over(self, other: Given) -> Given:
        """This one, and the other where this one says nothing."""
        return Given(*(mine or theirs for mine, theirs in zip(self, other, strict=True)))


class ColumnMeaning(NamedTuple):
    """One column: what it becomes, what holds for all its cells, and why we think so."""

    column: int
    """From 0, as in the grid."""
    head: str
    """Its name as it is shown: 外贸进出口值（亿元）／2024年 where heads are in several rows."""
    role: Role
    why: str
    """A Phrase: one reason a person can check."""
    given: Given = Given()
    """For a column of figures: what its head says of them all."""
    of_column: int | None = None
    """For a column of growths, shares or changes: the column of the level that they are of."""
    sure: bool = True
    """Whether a person need not look: the head or every cell says it."""
    kind: Kind = ""
    """For a column of figures: what they are of the level beside them."""
    fills: bool = False
    """Whether an empty cell means what the cell above it says: a park over several rows."""
    settled: frozenset[str] = frozenset()
    """What a person set: role, kind, of_column, fills, fields of Given; sure: looked at."""


class RowMeaning(NamedTuple):
    """What a row says of itself where it is no plain row of facts."""

    row: int
    aside: bool = False
    """Set aside: 合计, a foot note, a head that is repeated."""
    why: str = ""
    """A Phrase."""
    given: Given = Given()
    """What holds for the row: the indicator of its stub where indicators stand down the side."""
    of_row: int | None = None
    """For a row of growths, shares or changes: the row of the level that they are of."""
    kind: Kind = ""
    sure: bool = True
    """Whether a person need not look."""
    by_person: bool = False
    """Whether a person set it aside, or took it in."""
    stub: str = ""
    """Of a row that a person set: what it begins with, to find it in a later table."""


class Reason(NamedTuple):
    """Why something holds for the whole table."""

    field: str
    """Of Given; ``region`` for the rows, ``columns`` for columns that an earlier table had."""
    why: str
    """A Phrase."""
    sure: bool = True
    """Whether a person need not look."""


class Mapping(NamedTuple):
    """What a table means: enough to draft its facts again from the same grid."""

    sheet: str
    heads: tuple[int, ...]
    """Rows that are the head of the table."""
    first_row: int
    last_row: int
    """Rows of data, both of them inside."""
    columns: tuple[ColumnMeaning, ...]
    """One for each column of the grid, in its order."""
    rows: tuple[RowMeaning, ...] = ()
    """Only of rows that mean something of their own, by row."""
    given: Given = Given()
    """What holds for the whole table: its title, the corner 单位：亿元, what a person says."""
    title: str = ""
    """What stands over the table."""
    notes: tuple[tuple[str, str], ...] = ()
    """Foot notes by their marks: ("①", its text); ("注", text) of those without one."""
    reasons: tuple[Reason, ...] = ()
    """Where what is given comes from, and what a person should look at of the table as a whole."""
    settled: frozenset[str] = frozenset()
    """What of the table a person set or looked at: fields of Given, ``region``."""
