"""The commands compare and verdict: what may stand beside each other, and why not."""

from __future__ import annotations

import sys
from argparse import Namespace

from parkfacts.app.session import Session
from parkfacts.cli.errors import WrongUse
from parkfacts.cli.naming import family_named, indicator_named, note
from parkfacts.compose.comparison.list import comparison_list
from parkfacts.compose.comparison.paragraph import paragraph
from parkfacts.compose.comparison.sheet import comparison_sheet
from parkfacts.compose.page.sheet import one_line
from parkfacts.compose.records.comparison import (
    CELL_FIELDS,
    cell_records,
    comparison_record,
    verdict_record,
)
from parkfacts.compose.records.json_text import json_text
from parkfacts.exchange.listing.printed import Listing, printed
from parkfacts.exchange.markup.text_table import tsv
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.comparison.against import DERIVED_COLUMNS
from parkfacts.facts.comparison.matrix import MOST_PARKS, ComparisonQuery, compare_parks
from parkfacts.facts.comparison.seen import SeenMatrix
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.verdict.verdict import ACTS, Act, Verdict

_ACT_WORDS: dict[Act, str] = {
    "side_by_side": "并列",
    "difference": "求差",
    "ratio": "求倍数",
    "rank": "分高低",
}


_WITHOUT_NUMBERS = ("tsv", "json")
"""Formats in which sources are named, not numbered."""


def compare(asked: Namespace, session: Session) -> None:
    """Print the comparison of the parks; remarks on the wish go to stderr.

    Raises UnknownName and WrongUse.
    """
    if asked.first_number and asked.format in _WITHOUT_NUMBERS:
        raise WrongUse(f"--first-number 在 --format {asked.format} 里不起作用：没有编号的出处")
    _print(asked, compared(asked, session), session.index)


def compared(asked: Namespace, session: Session) -> SeenMatrix:
    """The comparison that is asked for; remarks on the wish go to stderr.

    Raises UnknownName, and WrongUse for one park or more than eight.
    """
    catalogue = session.catalogue
    parks = [catalogue.resolve_park(name) for name in asked.parks]
    compared_names = {park.id: park.name for park in parks}
    if not 2 <= (count := len(compared_names)) <= MOST_PARKS:
        named = "、".join(compared_names.values())
        raise WrongUse(f"一次对比至少 2 个、至多 {MOST_PARKS} 个园区，这里有 {count} 个：{named}")
    baseline = catalogue.resolve_park(asked.baseline).id if asked.baseline else parks[0].id
    if baseline not in {park.id for park in parks}:
        note("基准不在所比的园区之中，以第一个为准")
        baseline = parks[0].id
    comparison = compare_parks(parks, session.comparer, session.index, _wanted(asked, session))
    for remark in (*comparison.remarks, *comparison.notes):
        note(remark)
    for related in comparison.related:
        names = "、".join(catalogue.park(park).name for park, _ in related.indicators)
        note(f"同属“{related.family.name}”而指标不同：{names}")
    columns = frozenset(DERIVED_COLUMNS) if asked.derive else frozenset()
    found = SeenMatrix(comparison, session.comparer, columns, baseline)
    if asked.all_rows:
        return found
    shown = found.with_something_to_compare()
    if left := len(comparison.rows) - len(shown.comparison.rows):
        note(f"另有 {left} 行只有一个园区有数或都没有，没有列出；--all-rows 列出")
    return shown


def verdict(asked: Namespace, session: Session) -> None:
    """Print what may be done with two facts. Raises UnknownName."""
    one, other = (session.catalogue.fact(fact_id) for fact_id in asked.ids)
    found = Comparer(session.catalogue).verdict(one, other)
    if asked.format == "json":
        sys.stdout.write(json_text({"relation": found.relation} | verdict_record(found)))
    else:
        sys.stdout.write("".join(f"{line}\n" for line in _told(found)))


def _wanted(asked: Namespace, session: Session) -> ComparisonQuery:
    catalogue = session.catalogue
    return ComparisonQuery(
        period=asked.period,
        only_comparable=asked.only == "comparable",
        only_full=asked.only == "common",
        families=frozenset(family_named(name, catalogue) for name in asked.family),
        indicators=frozenset(indicator_named(name, catalogue) for name in asked.indicator),
    )


def _print(asked: Namespace, found: SeenMatrix, index: FactIndex) -> None:
    comparison, comparer, columns, baseline = found
    first = asked.first_number or 1
    if asked.format == "json":
        sys.stdout.write(json_text(comparison_record(comparison, comparer, index, baseline)))
        return
    if asked.format in ("paragraph", "text"):
        sys.stdout.write(paragraph(comparison, comparer, asked.style, baseline, first))
    elif asked.format == "tsv":
        listed = comparison_list(
            comparison, comparer, asked.style, columns=columns, baseline=baseline
        )
        sys.stdout.write(tsv(listed))
    else:
        sheet = comparison_sheet(
            comparison,
            comparer,
            asked.style,
            columns=columns,
            baseline=baseline,
            first_number=first,
        )
        listing = Listing(sheet, cell_records(comparison), CELL_FIELDS, sheet)
        sys.stdout.write(printed(listing, asked.format))
    if not comparison.rows:
        note("没有符合条件的行，请放宽条件")


def _told(found: Verdict) -> list[str]:
    """What is allowed, then each reason with its code."""
    acts = [f"{_ACT_WORDS[act]}：{'可以' if found.allows(act) else '不可'}" for act in ACTS]
    lines = ["　".join(acts)]
    lines += [one_line(f"{one.text} [{one.code}]") for one in found.reasons]
    return lines
