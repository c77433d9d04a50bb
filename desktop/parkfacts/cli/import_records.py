"""What an import would do, as a record for programs and as lines for people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from parkfacts.compose.records.facts import fact_record
from parkfacts.exchange.intake.drafting.draft import counts
from parkfacts.exchange.intake.drafting.figures import shortened
from parkfacts.exchange.intake.drafting.row_sources import RowSources
from parkfacts.exchange.intake.grid.model import letters
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Source
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.wording import labels

if TYPE_CHECKING:
    from parkfacts.compose.records.json_text import Record
    from parkfacts.exchange.intake.drafting.importing import Importing
    from parkfacts.exchange.intake.drafting.model import Draft, ImportProblem

_UNTOLD = Source(
    id=RowSources.placeholder, title=str(Phrase("来源未写")), kind="other", form="digest",
    published_certainty="unknown",
)  # fmt: skip
OUTCOME_WORDS = {
    "new": Phrase("新增"), "same": Phrase("已有"), "changed": Phrase("有改动"),
    "conflict": Phrase("冲突"), "none": Phrase("不成"),
}  # fmt: skip
LEVEL_WORDS = {"bad": Phrase("不行"), "doubt": Phrase("需看")}


def import_record(importing: Importing, draft: Draft) -> Record:
    """Facts, problems, counts and columns; facts have the keys of ``facts --format json``."""
    catalogue = drafted_catalogue(importing, draft)
    return {
        "facts": [
            fact_record(one.fact, catalogue)
            | {"outcome": one.outcome, "why": str(one.why), "place": str(one.place),
               "cell": one.cell, "known": one.known.id if one.known else None,
               "level": _worst(one.problems)}
            for one in draft.facts
            if one.fact is not None
        ],
        "problems": [
            {"place": str(one.place), "cell": one.cell, "what": str(one.what),
             "expected": str(one.expected), "level": one.level, "kind": one.kind}
            for one in draft.problems
        ],
        "counts": counts(draft)._asdict(),
        "columns": [_column(importing, at) for at in range(len(importing.mapping.columns))],
        "names": [
            {"kind": one.kind, "text": one.text, "id": one.id, "sure": one.sure,
             "new": one.proposed is not None and one.id == one.proposed.id, "cells": one.cells,
             "candidates": [{"id": near.id, "name": near.name, "why": str(near.why)}
                            for near in one.candidates]}
            for one in draft.names
        ],
        "aside": [
            {"place": str(importing.grid.place(row.row)), "why": str(row.why)}
            for row in importing.mapping.rows
            if row.aside
        ],
        "sheet": importing.sheet,
    }  # fmt: skip


def told_lines(importing: Importing, draft: Draft) -> Iterator[str]:
    """The same for people: a line for each figure, then each problem, then the numbers."""
    catalogue = drafted_catalogue(importing, draft)
    for one in draft.facts:
        if one.fact is not None:
            fact = one.fact
            yield Phrase(
                "{place}  {outcome}  {park} {indicator} {figure}  {period}",
                place=one.place, outcome=OUTCOME_WORDS[one.outcome],
                park=catalogue.park(fact.park).name, indicator=catalogue.indicator(fact).name,
                figure=labels.figure(fact), period=labels.period_with_basis(fact),
            )  # fmt: skip
    for row in importing.mapping.rows:
        if row.aside:
            place = importing.grid.place(row.row)
            yield Phrase("{place}  不收  {why}", place=place, why=row.why)
    for problem in draft.problems:
        yield _told(problem)
    yield summary(draft)


def summary(draft: Draft) -> str:
    """312 条可入库 · 9 条需看 · 4 条不行, and what becomes of them."""
    found = counts(draft)
    return Phrase(
        "{sound} 条可入库 · {doubtful} 条需看 · {bad} 条不行"
        "（新增 {new}，已有 {same}，有改动 {changed}，冲突 {conflict}；缺数 {missing} 格）",
        sound=found.sound, doubtful=found.doubtful, bad=found.bad, new=found.new,
        same=found.same, changed=found.changed, conflict=found.conflict, missing=found.missing,
    )  # fmt: skip


def drafted_catalogue(importing: Importing, draft: Draft) -> Catalogue:
    """The catalogue as it would be: with all that the draft makes."""
    dataset = importing.known.catalogue.dataset
    made = [one.fact for one in draft.facts if one.fact is not None]
    facts = {fact.id: fact for fact in dataset.facts} | {fact.id: fact for fact in made}
    sources = {row.id: row for row in (*dataset.sources, *draft.sources)}
    if draft.source is not None:
        sources[draft.source.id] = draft.source
    if any(fact.source == RowSources.placeholder for fact in made):
        sources.setdefault(RowSources.placeholder, _UNTOLD)
    return Catalogue(
        replace(
            dataset,
            sources=list(sources.values()),
            parks=[*dataset.parks, *draft.parks],
            families=[*dataset.families, *draft.families],
            indicators=[*dataset.indicators, *draft.indicators],
            facts=list(facts.values()),
        )
    )


def _column(importing: Importing, at: int) -> dict[str, Any]:
    column = importing.mapping.columns[at]
    given = {name: said for name, said in column.given._asdict().items() if said}
    return {
        "column": letters(column.column), "head": column.head, "role": column.role,
        "why": str(column.why), "given": given, "sure": column.sure, "kind": column.kind,
        "of": None if column.of_column is None else letters(column.of_column),
    }  # fmt: skip


def _told(problem: ImportProblem) -> str:
    said = Phrase("{level}  {place}  {what}", level=LEVEL_WORDS[problem.level],
                  place=problem.place, what=problem.what)  # fmt: skip
    if problem.cell and problem.cell not in problem.what:
        said = Phrase("{said}（格里是“{cell}”）", said=said, cell=shortened(problem.cell))
    if problem.expected:
        said = Phrase("{said}；应为：{wanted}", said=said, wanted=problem.expected)
    return said


def _worst(problems: tuple[ImportProblem, ...]) -> str:
    levels = {one.level for one in problems}
    return "bad" if "bad" in levels else "doubt" if levels else ""
