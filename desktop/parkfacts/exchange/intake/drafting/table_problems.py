"""What is wrong with a table as a whole, and what is new in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parkfacts.exchange.intake.drafting.model import FactDraft, ImportProblem, Level, NameMatch
from parkfacts.exchange.intake.drafting.row_sources import RowSources
from parkfacts.exchange.intake.grid.model import Grid
from parkfacts.exchange.intake.mapping.model import Mapping
from parkfacts.facts.model import Indicator, Park, Source
from parkfacts.facts.phrase import Phrase


def table_problems(
    grid: Grid, mapping: Mapping, source: Source | None, drafts: Sequence[FactDraft],
    matches: Sequence[NameMatch], name: str,
) -> list[ImportProblem]:  # fmt: skip
    """Problems that are of no single figure; ``name``: of the table."""
    told = {(flaw.place, flaw.kind) for one in drafts for flaw in one.problems}
    found = [
        ImportProblem("doubt", one.place, "", one.message, one.expected, None, one.kind)
        for one in grid.problems
        if (one.place, one.kind) not in told
    ]
    found += _of_rows(grid, mapping)
    found += _of_columns(grid, mapping)
    for reason in mapping.reasons:
        if not reason.sure:
            found.append(_of_table("doubt", name, reason.why, Phrase("核对整表的设置"), "column"))
    if source is None and any(_needs_source(one) for one in drafts):
        what = Phrase("没有写来源：谁发布的、什么时候")
        wanted = Phrase("题名和发布者，可以是内部资料")
        found.append(_of_table("bad", name, what, wanted, "source"))
    if not drafts:
        what, wanted = Phrase("没有找到数"), Phrase("选对数据区，并有一列是数值")
        found.append(_of_table("bad", name, what, wanted, "table"))
    found += [
        _new_thing(one)
        for one in matches
        if one.proposed and one.id == one.proposed.id and one.sure and not one.answered
    ]
    return found


def _of_table(level: Level, name: str, what: str, wanted: str, kind: str) -> ImportProblem:
    return ImportProblem(level, name, "", what, wanted, None, kind)


def _of_rows(grid: Grid, mapping: Mapping) -> Iterator[ImportProblem]:
    for row in mapping.rows:
        if row.aside and row.row in grid.hidden_rows and not row.by_person:
            what, wanted = Phrase("这一行在表里是隐藏的，没有收"), Phrase("核对后收入，或不收")
            yield ImportProblem("doubt", grid.place(row.row), "", what, wanted, None, "hidden")


def _of_columns(grid: Grid, mapping: Mapping) -> Iterator[ImportProblem]:
    head = mapping.heads[-1] if mapping.heads else mapping.first_row
    for column in mapping.columns:
        place = grid.place(head, column.column)
        if not column.role:
            what = Phrase("这一列没有放到哪里：{head}", head=column.head)
            wanted = Phrase("选它是什么，或选不用")
            yield ImportProblem(
                "bad", place, column.head, what, wanted, kind="column", column=column.column
            )
        elif not column.sure:
            wanted = Phrase("核对这一列的含义")
            yield ImportProblem(
                "doubt", place, column.head, column.why, wanted, kind="column", column=column.column
            )


def _needs_source(one: FactDraft) -> bool:
    return one.fact is not None and one.fact.source == RowSources.placeholder


def _new_thing(match: NameMatch) -> ImportProblem:
    """A new park or indicator is told once, whatever number of cells say it."""
    row = match.proposed
    if isinstance(row, Indicator):
        what = Phrase("新指标：{name}（单位 {unit}）", name=row.name, unit=row.unit or Phrase("无"))
    else:
        what = Phrase("新园区：{name}", name=row.name if isinstance(row, Park) else match.text)
    wanted = Phrase("核对后照此新建，或选已有的")
    key = match.kind, match.text
    return ImportProblem("doubt", match.first, match.text, what, wanted, kind="new", name=key)
