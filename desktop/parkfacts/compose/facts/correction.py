"""Facts as a table for whoever is to correct them: each field as text, under its id.

The same texts tell, when the table comes back, which fields were left as they were.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from parkfacts.compose.page.made import Made
from parkfacts.compose.page.sheet import Cell, Heading, Role, Row, Sheet
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact
from parkfacts.facts.wording import labels


class CorrectionColumn(NamedTuple):
    """A column of the table: which field of a fact it holds, its title, and its text of a fact."""

    field: str
    """As an import calls what a column becomes: id, park, literal …"""
    title: str
    role: Role
    text: Callable[[Fact, Catalogue], str]


COLUMNS: tuple[CorrectionColumn, ...] = (
    CorrectionColumn("id", "编号", "other", lambda f, c: f.id),
    CorrectionColumn("park", "园区", "park", lambda f, c: str(c.park(f.park).name)),
    CorrectionColumn("indicator", "指标", "indicator", lambda f, c: str(c.indicator(f).name)),
    CorrectionColumn("literal", "数值", "literal", lambda f, c: f.quantity.literal),
    CorrectionColumn("unit", "单位", "unit", lambda f, c: f.quantity.unit),
    CorrectionColumn("qualifier", "限定词", "qualifier", lambda f, c: f.quantity.qualifier),
    CorrectionColumn("period", "期间", "period", lambda f, c: f.period.label),
    CorrectionColumn("status", "状态", "status", lambda f, c: str(labels.STATUS_WORDS[f.status])),
    CorrectionColumn("scope", "口径", "scope", lambda f, c: f.scope.label),
    CorrectionColumn("within", "范围", "scope", lambda f, c: f.scope.within),
    CorrectionColumn("source", "来源", "source", lambda f, c: c.source(f.source).title),
    CorrectionColumn("paragraph", "段", "paragraph", lambda f, c: str(f.paragraph)),
    CorrectionColumn("note", "备注", "note", lambda f, c: f.note),
)


def correction_sheet(facts: Sequence[Fact], catalogue: Catalogue) -> Sheet:
    """The table of some facts, all of its columns, every cell a text."""
    head = tuple(
        Heading(column.title, column.role, wraps=column.field in ("source", "note"))
        for column in COLUMNS
    )

    def row(fact: Fact) -> Row:
        return Row(fact.id, tuple(Cell(column.text(fact, catalogue)) for column in COLUMNS))

    return Sheet("", head, Made(facts, row))
