"""The commands compare and verdict: what may stand beside each other, and why not."""

from __future__ import annotations

import sys
from argparse import Namespace

from parkfacts.app.session import Session
from parkfacts.cli.errors import WrongUse
from parkfacts.cli.language import spoken
from parkfacts.cli.naming import family_named, indicator_named, note, park_named
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
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.verdict.verdict import ACTS, Act, Verdict

NO_ROWS = Phrase("没有符合条件的行，请放宽条件")
_ACT_WORDS: dict[Act, str] = {
    "side_by_side": Phrase("并列"),
    "difference": Phrase("求差"),
    "ratio": Phrase("求倍数"),
    "rank": Phrase("分高低"),
}


_WITHOUT_NUMBERS = ("tsv", "json")
"""Formats in which sources are named, not numbered."""


def compare(asked: Namespace, session: Session) -> None:
    """Print the comparison of the parks; remarks on the wish go to stderr.

    Raises UnknownName and WrongUse.
    """
    if asked.first_number and asked.format in _WITHOUT_NUMBERS:
        raise WrongUse(Phrase("--first-number 在这里不起作用：没有编号的出处"))
    _print(asked, compared(asked, session), session.index)


def compared(asked: Namespace, session: Session) -> SeenMatrix:
    """The comparison that is asked for; remarks on the wish go to stderr.

    Raises UnknownName, and WrongUse for one park or more than eight.
    """
    catalogue = session.catalogue
    parks = [park_named(name, session) for name in asked.parks]
    compared_names = {park.id: park.name for park in parks}
    if not 2 <= (count := len(compared_names)) <= MOST_PARKS:
        raise WrongUse(
            Phrase(
                "一次对比至少 2 个、至多 {most} 个园区，这里有 {count} 个：{names}",
                most=MOST_PARKS,
                count=count,
                names=joined("、", compared_names.values()),
            )
        )
    baseline = park_named(asked.baseline, session).id if asked.baseline else parks[0].id
    if baseline not in {park.id for park in parks}:
        note(Phrase("基准不在所比的园区之中，以第一个为准"))
        baseline = parks[0].id
    comparison = compare_parks(parks, session.comparer, session.index, _wanted(asked, session))
    for remark in (*comparison.remarks, *comparison.notes):
        note(remark)
    for related in comparison.related:
        names = joined("、", (catalogue.park(park).name for park, _ in related.indicators))
        family = related.family.name
        note(Phrase("同属“{family}”而指标不同：{names}", family=family, names=names))
    columns = frozenset(DERIVED_COLUMNS) if asked.derive else frozenset()
    found = SeenMatrix(comparison, session.comparer, columns, baseline)
    if asked.all_rows:
        return found
    shown = found.with_something_to_compare()
    if left := len(comparison.rows) - len(shown.comparison.rows):
        note(Phrase("另有 {n} 行不到两个园区有数，没有列出；--all-rows 列出", n=left))
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
    return ComparisonQuery(
        period=asked.period,
        only_comparable=asked.only == "comparable",
        only_full=asked.only == "common",
        families=frozenset(family_named(name, session) for name in asked.family),
        indicators=frozenset(indicator_named(name, session) for name in asked.indicator),
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
        sys.stdout.write(printed(listing, asked.format, spoken))
    if not comparison.rows:
        note(NO_ROWS)


def _told(found: Verdict) -> list[str]:
    """What is allowed, then each reason with its code."""
    yes, no = Phrase("可以"), Phrase("不可")
    acts = [
        Phrase("{act}：{answer}", act=_ACT_WORDS[act], answer=yes if found.allows(act) else no)
        for act in ACTS
    ]
    lines = [spoken(joined("　", acts))]
    lines += [one_line(f"{spoken(one.text)} [{one.code}]") for one in found.reasons]
    return lines
