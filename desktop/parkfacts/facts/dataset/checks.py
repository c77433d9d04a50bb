"""What a dataset must satisfy beyond its types: ids resolve, no cycles, everything agrees."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from parkfacts.facts.catalogue.catalogue import EVERYTHING
from parkfacts.facts.dataset.fact_checks import check_period, check_quantity, check_scope
from parkfacts.facts.dataset.rings import rings
from parkfacts.facts.model import Claim, Dataset, Fact, Source
from parkfacts.facts.period.notation import PeriodError, read_period
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import Problem, pointer
from parkfacts.facts.progress import Progress, untold, watched
from parkfacts.facts.quantity.literal import base_unit

TABLES = ("sources", "parks", "families", "indicators", "facts", "claims")
DEEPEST = 30
_Ids = dict[str, set[str]]


def check_dataset(
    dataset: Dataset,
    elsewhere: Mapping[str, Iterable[str]] | None = None,
    told: Progress = untold,
) -> list[Problem]:
    """Every problem of a dataset that its types cannot show; empty if it is sound.

    ``elsewhere`` names ids by table that are not in the dataset and resolve nevertheless: rows
    that could not be read, so that what refers to them is not called wrong too.
    """
    ids = {table: {row.id for row in getattr(dataset, table)} for table in TABLES}
    for table, more in (elsewhere or {}).items():
        ids[table].update(more)
    problems = _duplicates(dataset)
    for index, source in enumerate(dataset.sources):
        problems += _check_source(source, ("sources", index))
    problems += _check_parks(dataset, ids)
    problems += _check_indicators(dataset, ids)
    problems += _check_facts(dataset, ids, told)
    problems += _check_claims(dataset, ids)
    return problems


def _duplicates(dataset: Dataset) -> list[Problem]:
    problems: list[Problem] = []
    for table in TABLES:
        seen: set[str] = set()
        for index, row in enumerate(getattr(dataset, table)):
            if row.id in seen:
                place = pointer(table, index, "id")
                message = Phrase("编号 {id} 已用过", id=row.id)
                problems.append(Problem("duplicate", place, message, Phrase("每个编号只用一次")))
            seen.add(row.id)
    return problems


def _resolves(
    ref: str | None, known: set[str], place: Sequence[str | int], table: str
) -> list[Problem]:
    if ref is None or ref in known:
        return []
    return [
        Problem(
            "reference",
            pointer(*place),
            Phrase("{table} 中没有 {ref}", table=table, ref=ref),
            Phrase("{table} 中的编号", table=table),
        )
    ]


def _climb(
    rows: Iterable[Any], parent: Callable[[Any], str | None], table: str, field: str
) -> Iterator[Problem]:
    """One problem for each row whose line of parents comes back to it, or has no end in sight."""
    parents = {row.id: parent(row) for row in rows}
    for index, row in enumerate(rows):
        seen, at = {row.id}, parents[row.id]
        while at is not None and at not in seen and len(seen) <= DEEPEST:
            seen.add(at)
            at = parents.get(at)
        place = pointer(table, index, field)
        if at == row.id:
            yield Problem(
                "cycle", place, Phrase("{id} 逐级向上又回到自身", id=row.id), Phrase("没有环的层级")
            )
        elif len(seen) > DEEPEST:
            yield Problem(
                "depth",
                place,
                Phrase("{id} 的层级过深", id=row.id),
                Phrase("至多 {n} 级", n=DEEPEST),
            )


def _check_source(source: Source, place: tuple[str, int]) -> list[Problem]:
    problems: list[Problem] = []
    for field, text in (("published", source.published), ("retrieved", source.retrieved)):
        try:
            read_period(text)
        except PeriodError:
            message = Phrase("没有 {text} 这一天", text=text)
            problems.append(
                Problem("date", pointer(*place, field), message, Phrase("如 2025-08-28"))
            )
    if bool(source.published) == (source.published_certainty == "unknown"):
        certainty = source.published_certainty
        message = Phrase("没有发布日期，可信程度却是 {certainty}", certainty=certainty)
        if source.published:
            message = Phrase("写了发布日期，可信程度却是 {certainty}", certainty=certainty)
        wanted = Phrase("日期不详用 unknown，其余用 stated 或 inferred")
        problems.append(
            Problem("certainty", pointer(*place, "published_certainty"), message, wanted)
        )
    seen: set[int] = set()
    for index, paragraph in enumerate(source.paragraphs):
        if paragraph.number in seen:
            at = pointer(*place, "paragraphs", index, "number")
            problems.append(
                Problem("duplicate", at, Phrase("第 {number} 段列了两次", number=paragraph.number))
            )
        seen.add(paragraph.number)
    return problems


def _check_parks(dataset: Dataset, ids: _Ids) -> list[Problem]:
    problems: list[Problem] = []
    for index, park in enumerate(dataset.parks):
        place = ("parks", index)
        problems += _resolves(park.parent, ids["parks"], (*place, "parent"), "parks")
        for field, relations in (("homes", park.homes), ("overlaps", park.overlaps)):
            for number, relation in enumerate(relations):
                at = (*place, field, number)
                problems += _resolves(relation.park, ids["parks"], (*at, "park"), "parks")
                told = relation.source or None
                problems += _resolves(told, ids["sources"], (*at, "source"), "sources")
                if relation.park == park.id or (field == "homes" and relation.park == park.parent):
                    message = Phrase("{park} 已是它自身或它的上级", park=relation.park)
                    problems.append(
                        Problem("relation", pointer(*at, "park"), message, Phrase("另一个园区"))
                    )
    problems += _climb(dataset.parks, lambda park: park.parent, "parks", "parent")
    return problems + list(_check_covers(dataset, ids))


def _check_covers(dataset: Dataset, ids: _Ids) -> Iterator[Problem]:
    """What a park covers exists, and does not cover it in turn."""
    under: dict[str, set[str]] = {}
    for park in dataset.parks:
        for home in (park.parent, *(relation.park for relation in park.homes)):
            if home is not None:
                under.setdefault(home, set()).add(park.id)
        under.setdefault(park.id, set()).update(park.covers)
    whole = next((park.id for park in dataset.parks if EVERYTHING in park.covers), None)
    ring = rings(under)
    for index, park in enumerate(dataset.parks):
        for number, name in enumerate(park.covers):
            place = ("parks", index, "covers", number)
            if name == EVERYTHING:
                message = Phrase("不止一个园区包含全部") if whole not in (None, park.id) else ""
            else:
                yield from _resolves(name, ids["parks"], place, "parks")
                message = (
                    Phrase("{id} 又在 {name} 之内", id=park.id, name=name)
                    if ring[park.id] == ring[name]
                    else ""
                )
            if message:
                yield Problem("cycle", pointer(*place), message, Phrase("不互相包含"))


def _check_indicators(dataset: Dataset, ids: _Ids) -> list[Problem]:
    problems: list[Problem] = []
    for index, indicator in enumerate(dataset.indicators):
        place = ("indicators", index)
        problems += _resolves(indicator.family, ids["families"], (*place, "family"), "families")
        for field in ("of", "whole"):
            named = getattr(indicator, field)
            problems += _resolves(named, ids["indicators"], (*place, field), "indicators")
        if indicator.kind == "rank" and indicator.direction == "up":
            at = pointer(*place, "direction")
            problems.append(
                Problem("direction", at, Phrase("名次以小为先，却写了 up"), Phrase("down，或不写"))
            )
        wanted = base_unit(indicator.unit)
        if wanted != indicator.unit:
            message = Phrase("{unit} 不是基准单位", unit=indicator.unit)
            problems.append(Problem("unit", pointer(*place, "unit"), message, wanted))
    problems += _climb(dataset.indicators, lambda row: row.of, "indicators", "of")
    return problems


def _check_facts(dataset: Dataset, ids: _Ids, told: Progress) -> list[Problem]:
    problems: list[Problem] = []
    indicators = {indicator.id: indicator for indicator in dataset.indicators}
    facts = {fact.id: fact for fact in dataset.facts}
    numbers = _paragraph_numbers(dataset)
    groups: dict[str, str] = {}
    for index, fact in enumerate(watched(dataset.facts, told)):
        place = ("facts", index)
        for field, table in (
            ("source", "sources"),
            ("park", "parks"),
            ("indicator", "indicators"),
            ("of", "facts"),
        ):
            problems += _resolves(getattr(fact, field), ids[table], (*place, field), table)
        indicator = indicators.get(fact.indicator)
        problems += check_quantity(fact.quantity, indicator.unit if indicator else None, place)
        problems += check_period(fact.period, fact.note, place)
        problems += check_scope(fact, place)
        problems += _check_paragraph(fact, place, numbers)
        above = facts.get(fact.of) if fact.of else None
        if above and indicator and indicator.of and above.indicator != indicator.of:
            message = Phrase("{of} 的指标是 {indicator}", of=fact.of, indicator=above.indicator)
            problems.append(Problem("of", pointer(*place, "of"), message, indicator.of))
        if fact.group and groups.setdefault(fact.group, fact.source) != fact.source:
            message = Phrase("{group} 组里有别的来源的事实", group=fact.group)
            problems.append(
                Problem("group", pointer(*place, "group"), message, Phrase("同一来源一组"))
            )
    problems += _climb(dataset.facts, lambda fact: fact.of, "facts", "of")
    return problems


def _check_claims(dataset: Dataset, ids: _Ids) -> list[Problem]:
    problems: list[Problem] = []
    numbers = _paragraph_numbers(dataset)
    for index, claim in enumerate(dataset.claims):
        place = ("claims", index)
        for field, table in (("source", "sources"), ("park", "parks"), ("family", "families")):
            problems += _resolves(getattr(claim, field), ids[table], (*place, field), table)
        for number, against in enumerate(claim.against):
            problems += _resolves(against, ids["facts"], (*place, "against", number), "facts")
        problems += check_period(claim.period, claim.note, place)
        problems += _check_paragraph(claim, place, numbers)
    return problems


def _paragraph_numbers(dataset: Dataset) -> dict[str, set[int]]:
    return {
        source.id: {paragraph.number for paragraph in source.paragraphs}
        for source in dataset.sources
    }


def _check_paragraph(
    row: Fact | Claim, place: tuple[str, int], numbers: dict[str, set[int]]
) -> list[Problem]:
    """A source that lists its paragraphs lists each one that is cited."""
    known = numbers.get(row.source)
    if not known or row.paragraph in known:
        return []
    message = Phrase(
        "来源 {source} 未列第 {paragraph} 段", source=row.source, paragraph=row.paragraph
    )
    return [Problem("paragraph", pointer(*place, "paragraph"), message, Phrase("来源所列的段"))]
