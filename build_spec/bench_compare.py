"""Measures the comparison of eight parks over many facts, beside a pandas pivot of the same rows.

    python build_spec/bench_compare.py FACTS RUNS

Eight zones have 200 indicators with four of five years each; 92 others carry the rest. Prints
JSON, in milliseconds: each figure a median, each ratio a median of paired runs.
"""

from __future__ import annotations

import gc
import json
import random
import sys
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from statistics import median
from time import perf_counter

import pandas as pd

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.comparison.matrix import Comparison, ComparisonQuery, compare_parks
from parkfacts.facts.comparison.suggestions import suggestions
from parkfacts.facts.model import (
    Dataset,
    Fact,
    Family,
    Indicator,
    Park,
    Period,
    Quantity,
    Scope,
    Source,
)
from parkfacts.facts.verdict.comparer import Comparer

COMPARED, PARKS, INDICATORS, FAMILIES, SOURCES = 8, 100, 200, 8, 40
YEARS = (2020, 2021, 2022, 2023, 2024)
# What comparisons meet: mostly plain figures, and now and then a bound or an approximation.
QUALIFIERS = ("", "", "", "", "", "", "突破", "超", "近", "约")
WHOLE = ComparisonQuery()
SCREEN = 30  # rows that a window shows
KINDS = (("level", "元", "亿元"), ("growth", "%", "%"), ("share", "%", "%"), ("level", "家", "家"))


def many_parks(count: int) -> Dataset:
    """A dataset of ``count`` facts of zones, the same one each time."""
    chance = random.Random(20261122)
    indicators = [_indicator(number) for number in range(INDICATORS)]
    places = [(park, at) for park in range(COMPARED) for at in range(INDICATORS)]
    each = [(*place, year) for place in places for year in sorted(chance.sample(YEARS, 4))]
    number = 0
    while len(each) < count:
        park, at = divmod(number, INDICATORS)
        year = YEARS[-1] - park // (PARKS - COMPARED)
        each.append((COMPARED + park % (PARKS - COMPARED), at, year))
        number += 1
    facts = [_fact(number, *one, chance) for number, one in enumerate(each[:count])]
    return Dataset(
        schema_version=1,
        title="bench",
        version="1",
        sources=[
            Source(id=f"s{number}", title=f"来源{number}", kind="news", form="full",
                   published="2025-03-12", published_certainty="stated")
            for number in range(SOURCES)
        ],
        parks=[Park(id=f"p{number}", name=f"第{number}综保区", kind="zone")
               for number in range(PARKS)],
        families=[Family(id=f"f{number}", name=f"主题{number}") for number in range(FAMILIES)],
        indicators=indicators,
        facts=facts,
    )  # fmt: skip


def _indicator(number: int) -> Indicator:
    kind, unit, _ = KINDS[number % len(KINDS)]
    family = number * FAMILIES // INDICATORS
    return Indicator(id=f"i{number}", name=f"指标{number}", family=f"f{family}", kind=kind,
                     unit=unit, nature="flow", direction="up")  # fmt: skip


def _fact(number: int, park: int, at: int, year: int, chance: random.Random) -> Fact:
    kind, _, unit = KINDS[at % len(KINDS)]
    value = Decimal(chance.randint(1, 99_999))
    value = value if unit == "家" else value / 100
    word = chance.choice(QUALIFIERS)
    within = chance.choice(("重庆市", "四川省")) if kind == "share" else ""
    return Fact(
        id=f"g{number}",
        source=f"s{chance.randrange(SOURCES)}",
        paragraph=1,
        park=f"p{park}",
        indicator=f"i{at}",
        quantity=Quantity(literal=f"{word}{value}{unit}", qualifier=word, value=value, unit=unit),
        period=Period(label=f"{year}年", start=date(year, 1, 1), end=date(year, 12, 31),
                      granularity="year", basis="stated"),
        scope=Scope(within=within),
    )  # fmt: skip


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that the work takes."""
    gc.collect()
    started = perf_counter()
    work()
    return (perf_counter() - started) * 1000


class Table:
    """A comparison as a window holds it: verdicts and index stay, wishes come and go."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.comparer, self.index = Comparer(catalogue), FactIndex(catalogue)
        self.parks = catalogue.dataset.parks[:COMPARED]

    def seen(self, wanted: ComparisonQuery = WHOLE, parks: list[Park] | None = None) -> Comparison:
        """The comparison, with the verdicts of the rows that fit on a screen."""
        return self._read(wanted, parks, SCREEN)

    def read(self, wanted: ComparisonQuery = WHOLE, parks: list[Park] | None = None) -> Comparison:
        """The comparison, with the verdict of every row."""
        return self._read(wanted, parks, None)

    def _read(
        self, wanted: ComparisonQuery, parks: list[Park] | None, most: int | None
    ) -> Comparison:
        found = compare_parks(parks or self.parks, self.comparer, self.index, wanted)
        for row in found.rows[:most]:
            _ = row.verdict.line
        return found


def steps(table: Table, frame: pd.DataFrame, another: Park) -> dict[str, Callable[[], object]]:
    """What is timed, in this order: each step finds what those before it have left."""
    six, seven, eight = table.parks[:6], table.parks[:7], table.parks
    old = next(fact for fact in table.index.catalogue.facts if fact.park == eight[0].id)
    chosen = ComparisonQuery(chosen={(old.park, old.indicator): old.id})
    return {
        "pivot": lambda: pivot(frame),
        "first": table.read,
        "repeat": table.read,
        "unchecked": lambda: table.seen(parks=seven),
        "checked": table.seen,
        "checked_new": lambda: table.seen(parks=[*six, another]),
        "checked_new_read": lambda: table.read(parks=[*six, another]),
        "only_comparable": lambda: table.seen(ComparisonQuery(only_comparable=True)),
        "only_full": lambda: table.seen(ComparisonQuery(only_full=True)),
        "family": lambda: table.seen(ComparisonQuery(families=frozenset({"f1"}))),
        "same_period": lambda: table.seen(ComparisonQuery("same")),
        "value_chosen": lambda: table.seen(chosen),
        "suggestions": lambda: suggestions(eight[:2], table.comparer, table.index),
    }


def pivot(frame: pd.DataFrame) -> pd.DataFrame:
    """The latest literal of each park and indicator: no verdict, no blank that says why."""
    return frame.sort_values("end").pivot_table(
        index="indicator", columns="park", values="literal", aggfunc="last"
    )


def main() -> None:
    """Build, compare, check and uncheck; each beside the pivot."""
    count, runs = int(sys.argv[1]), int(sys.argv[2])
    catalogue = Catalogue(many_parks(count))
    gc.collect()
    gc.freeze()  # as the program does when its window stands
    parks = {park.id for park in catalogue.dataset.parks[:COMPARED]}
    frame = pd.DataFrame(
        [
            (fact.park, fact.indicator, fact.period.end, fact.quantity.literal)
            for fact in catalogue.facts
            if fact.park in parks
        ],
        columns=["park", "indicator", "end", "literal"],
    )
    pivot(frame)
    times: dict[str, list[float]] = {}
    for _ in range(runs):
        table = Table(catalogue)
        another = catalogue.dataset.parks[COMPARED]
        for name, step in steps(table, frame, another).items():
            times.setdefault(name, []).append(timed(step))
    found = table.read()
    floor = times["pivot"]
    result = {
        "facts": count,
        "parks": len(found.parks),
        "rows": len(found.rows),
        "figures": sum(cell.fact is not None for row in found.rows for cell in row.cells),
        "runs": runs,
        "ms": {name: median(taken) for name, taken in times.items()},
        "ratio": {
            name: median(one / least for one, least in zip(taken, floor, strict=True))
            for name, taken in times.items()
        },
    }
    print(json.dumps(result, ensure_ascii=False))


if __name__ == "__main__":
    main()
