"""What a dataset must satisfy beyond its types: ids resolve, no cycles, literals agree."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from parkfacts.facts.model import Claim, Dataset, Fact
from parkfacts.facts.problems import Problem, pointer
from parkfacts.facts.quantity import QUALIFIERS, LiteralError, base_unit, read_literal

TABLES = ("sources", "parks", "families", "indicators", "facts", "claims")
_MOST_DIGITS = 40


def check_dataset(dataset: Dataset) -> list[Problem]:
    """Every problem of a dataset that its types cannot show; empty if it is sound."""
    problems = _duplicates(dataset)
    ids = {table: {row.id for row in getattr(dataset, table)} for table in TABLES}
    problems += _check_parks(dataset, ids)
    problems += _check_indicators(dataset, ids)
    units = {indicator.id: indicator.unit for indicator in dataset.indicators}
    numbers = {
        source.id: {paragraph.number for paragraph in source.paragraphs}
        for source in dataset.sources
    }
    for index, fact in enumerate(dataset.facts):
        problems += _check_fact(fact, ("facts", index), ids, units)
        problems += _check_paragraph(fact, ("facts", index), numbers)
    for index, claim in enumerate(dataset.claims):
        place = ("claims", index)
        for field, table in (("source", "sources"), ("park", "parks"), ("family", "families")):
            problems += _resolves(getattr(claim, field), ids[table], (*place, field), table)
        problems += _check_paragraph(claim, place, numbers)
    return problems


def _duplicates(dataset: Dataset) -> list[Problem]:
    problems: list[Problem] = []
    for table in TABLES:
        seen: dict[str, int] = {}
        for index, row in enumerate(getattr(dataset, table)):
            if row.id in seen:
                message = f"编号 {row.id} 与第 {seen[row.id]} 项重复"
                problems.append(
                    Problem("duplicate", pointer(table, index, "id"), message, "每个编号只用一次")
                )
            seen.setdefault(row.id, index)
    return problems


def _resolves(
    ref: str | None, known: set[str], place: Sequence[str | int], table: str
) -> list[Problem]:
    if not ref or ref in known:
        return []
    return [Problem("reference", pointer(*place), f"{table} 中没有 {ref}", f"{table} 中的编号")]


def _cycles(
    rows: Iterable[Any], parent: Callable[[Any], str | None], table: str, field: str
) -> Iterator[Problem]:
    """One problem for each row from which the parents never end."""
    parents = {row.id: parent(row) for row in rows}
    for index, row in enumerate(rows):
        seen, at = {row.id}, parents[row.id]
        while at is not None and at not in seen:
            seen.add(at)
            at = parents.get(at)
        if at == row.id:
            place = pointer(table, index, field)
            yield Problem("cycle", place, f"{row.id} 经上级又回到自身", "没有环的层级")


def _check_parks(dataset: Dataset, ids: dict[str, set[str]]) -> list[Problem]:
    problems: list[Problem] = []
    for index, park in enumerate(dataset.parks):
        place = ("parks", index)
        problems += _resolves(park.parent, ids["parks"], (*place, "parent"), "parks")
        for field, relations in (("homes", park.homes), ("overlaps", park.overlaps)):
            for number, relation in enumerate(relations):
                at = (*place, field, number)
                problems += _resolves(relation.park, ids["parks"], (*at, "park"), "parks")
                problems += _resolves(relation.source, ids["sources"], (*at, "source"), "sources")
    problems += _cycles(dataset.parks, lambda park: park.parent, "parks", "parent")
    return problems


def _check_indicators(dataset: Dataset, ids: dict[str, set[str]]) -> list[Problem]:
    problems: list[Problem] = []
    for index, indicator in enumerate(dataset.indicators):
        place = ("indicators", index)
        problems += _resolves(indicator.family, ids["families"], (*place, "family"), "families")
        problems += _resolves(indicator.of, ids["indicators"], (*place, "of"), "indicators")
        if base_unit(indicator.unit) != indicator.unit:
            wanted = base_unit(indicator.unit)
            problems.append(
                Problem("unit", pointer(*place, "unit"), f"{indicator.unit} 不是基准单位", wanted)
            )
    problems += _cycles(dataset.indicators, lambda item: item.of, "indicators", "of")
    return problems


def _check_fact(
    fact: Fact, place: tuple[str, int], ids: dict[str, set[str]], units: dict[str, str]
) -> list[Problem]:
    problems: list[Problem] = []
    for field, table in (
        ("source", "sources"),
        ("park", "parks"),
        ("indicator", "indicators"),
        ("of", "facts"),
    ):
        problems += _resolves(getattr(fact, field), ids[table], (*place, field), table)
    problems += _check_quantity(fact, place, units.get(fact.indicator))
    period = fact.period
    if period.start and period.end and period.end < period.start:
        at = pointer(*place, "period", "end")
        problems.append(Problem("period", at, "结束早于开始", f"不早于 {period.start}"))
    return problems


def _check_quantity(fact: Fact, place: tuple[str, int], unit: str | None) -> list[Problem]:
    quantity, at = fact.quantity, (*place, "quantity")
    if len(quantity.value.as_tuple().digits) + abs(quantity.value.adjusted()) > _MOST_DIGITS:
        return [Problem("value", pointer(*at, "value"), "数字过大或过长", "40 位以内的十进制数")]
    problems: list[Problem] = []
    if quantity.qualifier and quantity.qualifier not in QUALIFIERS:
        known = " ".join(sorted(QUALIFIERS))
        problems.append(
            Problem("qualifier", pointer(*at, "qualifier"), f"不识得限定词 {quantity.qualifier}", known)
        )
    if unit is not None and base_unit(quantity.unit) != unit:
        message = f"单位 {quantity.unit} 折合 {base_unit(quantity.unit)}，与指标不符"
        problems.append(Problem("unit", pointer(*at, "unit"), message, unit))
    try:
        read = read_literal(quantity.literal, quantity.unit)
    except LiteralError:
        return problems
    if read.qualifier != quantity.qualifier:
        wanted = read.qualifier or "空"
        problems.append(
            Problem("qualifier", pointer(*at, "qualifier"), "限定词与原文字面不符", wanted)
        )
    if read.value != quantity.value:
        problems.append(
            Problem("value", pointer(*at, "value"), "数值与原文字面不符", f"{read.value:f}")
        )
    return problems


def _check_paragraph(
    row: Fact | Claim, place: tuple[str, int], numbers: dict[str, set[int]]
) -> list[Problem]:
    """A source that lists its paragraphs lists each one that is cited."""
    known = numbers.get(row.source)
    if not known or row.paragraph in known:
        return []
    message = f"来源 {row.source} 未列第 {row.paragraph} 段"
    return [Problem("paragraph", pointer(*place, "paragraph"), message, "来源所列的段")]
