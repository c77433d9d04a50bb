"""A comparison as a finished paragraph, which states only what the verdicts allow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from parkfacts.compose.comparison.notes import (
    MOST_NAMED,
    are_the_rest,
    conflicts,
    overlap_words,
    own_note,
    repeated_note,
    shown_repeated,
)
from parkfacts.compose.comparison.reasons import (
    barring,
    cautions,
    differs_in_place_only,
    groups,
    scope_cautions,
    together,
)
from parkfacts.compose.comparison.sheet import base_park
from parkfacts.compose.comparison.terms import shared_terms, status_words, terms_of
from parkfacts.compose.page.numbering import Entry, Numbers, entries_of, page_numbers
from parkfacts.compose.page.sheet import cleaned, one_line
from parkfacts.facts.comparison.matrix import Comparison, MatrixRow
from parkfacts.facts.comparison.seen import SeenMatrix
from parkfacts.facts.derived.differences import difference
from parkfacts.facts.derived.figure import Derived
from parkfacts.facts.marks import as_text, mark, with_numbers
from parkfacts.facts.model import Fact
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.verdict.row_reasons import ALL_COMPARABLE, SOME_COMPARABLE
from parkfacts.facts.wording import labels
from parkfacts.facts.wording.citation import Cited
from parkfacts.facts.wording.citation import cited as entry_text
from parkfacts.facts.wording.predicates import predicate, said_of
from parkfacts.facts.wording.sentence import as_of

MOST_ROWS = 12
"""Rows that a paragraph tells unless they were selected: nobody reads one about two hundred."""
_HOW_MANY = {2: "两者", 3: "三者"}


def first_rows(compared: SeenMatrix) -> SeenMatrix:
    """The comparison with as many of its rows as a paragraph tells."""
    shown = compared.comparison
    return compared._replace(comparison=shown._replace(rows=shown.rows[:MOST_ROWS]))


def paragraph(
    comparison: Comparison, comparer: Comparer, how: Cited, baseline: str = "", first: int = 1
) -> str:
    """One paragraph and, under it, the sources numbered from ``first``.

    Empty where no row has two figures.
    """
    lines = paragraph_lines(comparison, comparer, how, baseline, first)
    return "".join(f"{as_text(line)}\n" for line in lines)


def paragraph_lines(
    comparison: Comparison, comparer: Comparer, how: Cited, baseline: str = "", first: int = 1
) -> list[str]:
    """The paragraph and the entries of its sources. Differences are from the ``baseline`` park."""
    found = drafted_paragraph(comparison, comparer, baseline)
    numbers = Numbers.of(found.cited, comparer.catalogue, first=first)
    text = with_numbers(found.text, numbers.places(comparer.catalogue))
    return [text, *map(one_line, entries_of(numbers, how))] if text else []


def paragraph_on_screen(
    comparison: Comparison, comparer: Comparer, how: Cited, baseline: str = ""
) -> str:
    """The same with the numbers that the dataset's sources have in all panes of a window."""
    found, catalogue = drafted_paragraph(comparison, comparer, baseline), comparer.catalogue
    cited = sorted({catalogue.source_number(name): name for name in found.cited}.items())
    entries = [Entry(at, entry_text(catalogue.source(name), how)) for at, name in cited]
    lines = [found.text, *entries] if found.text else []
    return "".join(f"{one_line(line)}\n" for line in lines)


class DraftedParagraph(NamedTuple):
    """A paragraph whose marks have the numbers of the dataset, and the sources that it names."""

    text: str
    cited: tuple[str, ...]
    """Ids: those of the figures, then those that are named in words."""


def drafted_paragraph(
    comparison: Comparison, comparer: Comparer, baseline: str = ""
) -> DraftedParagraph:
    """The paragraph before its sources have their numbers; empty where no row has two figures."""
    rows = [row for row in comparison.rows if sum(cell.fact is not None for cell in row.cells) > 1]
    if not rows:
        return DraftedParagraph("", ())
    extra = overlap_words(comparison.banners)
    retold = shown_repeated(comparison._replace(rows=tuple(rows)))
    behind = [repeated_note(one, comparer) for one in retold if one.conflict]
    claimed = {row.indicator.id: list(conflicts(row, comparer)) for row in rows}
    texts = [*extra, *behind, *(text for found in claimed.values() for text in found)]
    cited = [cell.fact.source for row in rows for cell in row.cells if cell.fact]
    numbers = page_numbers(cited, texts, comparer.catalogue)
    base = base_park(comparison, baseline)
    writer = _Writer(comparer, rows, base.id if base else "", "".join(extra))
    sentences = [writer.opening(), *extra]
    for row in rows:
        sentences.append(writer.sentence(row))
        if found := claimed[row.indicator.id]:
            sentences += found
            writer.forget_period()
    text = cleaned("".join([*sentences, *behind]))
    return DraftedParagraph(text, tuple(source.id for source in numbers.sources))


class _Writer:
    """Writes the sentences in their order: a park is named in full once, a period said once."""

    def __init__(
        self,
        comparer: Comparer,
        rows: Sequence[MatrixRow],
        baseline: str,
        before: str,
    ) -> None:
        self._comparer, self._catalogue, self._baseline = comparer, comparer.catalogue, baseline
        parks = {cell.park for row in rows for cell in row.cells}
        self._named = {park for park in parks if self._catalogue.park(park).name in before}
        self._period = ""
        self._told_of_scope: set[str] = set()
        # Of one row the names are no longer than what would say who the others are.
        self._all = rows[0].cells if sum(map(are_the_rest, rows)) > 1 else ()
        facts = [cell.fact for row in rows for cell in row.cells if cell.fact]
        self._always = {
            park: found.pop()
            for park in parks
            if len(found := {fact.scope.includes for fact in facts if fact.park == park}) == 1
            and "" not in found
        }
        """What all figures of a park take in, by its id."""

    def opening(self) -> str:
        """Which parks are compared, where rows speak of the others among them."""
        names = "、".join(self._short(cell.park) for cell in self._all)
        return f"以下比较{names}{len(self._all)}个园区。" if names else ""

    def sentence(self, row: MatrixRow) -> str:
        """The figures, from the best where they may be ranked, and what may be said of them."""
        facts = {cell.fact.id: cell.fact for cell in row.cells if cell.fact}
        ordered = [facts[place.fact] for place in row.verdict.ranking] or list(facts.values())
        told = [self._topic(row, ordered)]
        told += [self._told(fact, row) for fact in ordered]
        missing = self._missing(row)
        behind = self._behind(row, ordered)
        front = "，".join([*told, *([missing] if missing else [])])
        return "；".join([front, *([behind] if behind else [])]) + "。"

    def forget_period(self) -> None:
        """The next sentence says its period itself: another one came between."""
        self._period = ""

    def _topic(self, row: MatrixRow, facts: Sequence[Fact]) -> str:
        """When and what, with the terms that all figures share: 2024年外贸进出口值."""
        shared = shared_terms(row, self._catalogue)
        front = self._when(facts[0]) if shared.period else ""
        terms = [shared.period if shared.period and not front else "", shared.scope, shared.status]
        again = front and front == self._period
        self._period = front
        said = "，".join(term for term in terms if term)
        bracket = f"（{said}）" if said else ""
        return f"{'同期' if again else front}{row.indicator.name}{bracket}"

    def _told(self, fact: Fact, row: MatrixRow) -> str:
        """One park's figure: 西永综合保税区为2788.44亿元[1], 海口综保约占海南省的13%[3]."""
        shared = shared_terms(row, self._catalogue)
        own = terms_of(fact, self._catalogue)
        when = "" if shared.period else self._when(fact)
        undated = own.period if not shared.period and not when else ""
        scope = "" if shared.scope else own.scope
        figure, scope = predicate(fact, row.indicator.kind, scope)
        status = "" if shared.status else status_words(fact)
        said = "，".join(term for term in (undated, scope, status) if term)
        note = own_note(fact, self._comparer).replace("。", "；")
        said = "；".join(part for part in (said, note) if part)
        bracket = f"（{said}）" if said else ""
        told = said_of(self._subject(fact), f"{when}{figure}")
        return f"{told}{bracket}{mark(self._catalogue.source_number(fact.source))}"

    def _when(self, fact: Fact) -> str:
        """The period where it can stand before a statement."""
        if fact.period.basis == "unstated":
            return ""
        if fact.period.granularity == "article":
            inferred = "推断，" if fact.period.basis == "inferred" else ""
            return f"{fact.period.label}（{inferred}{as_of(self._catalogue.source(fact.source))}）"
        return labels.period_with_basis(fact)

    def _subject(self, fact: Fact) -> str:
        """The park with what its figure takes in, said once where all its figures do."""
        first = fact.park not in self._named
        name = self._name(fact.park)
        if always := self._always.get(fact.park):
            return f"{name}（{always}，下同）" if first else name
        return f"{name}（{fact.scope.includes}）" if fact.scope.includes else name

    def _name(self, park_id: str) -> str:
        """The full name the first time, then the short one."""
        park = self._catalogue.park(park_id)
        if park_id in self._named:
            return labels.short_name(park)
        self._named.add(park_id)
        return park.name

    def _short(self, park_id: str) -> str:
        return labels.short_name(self._catalogue.park(park_id))

    def _missing(self, row: MatrixRow) -> str:
        """Which parks have no figure here: missing is said, never passed over."""
        blank = [cell for cell in row.cells if cell.fact is None]
        if self._all and are_the_rest(row):
            return f"所查来源未载其余{len(blank)}个园区的数据"
        named = self._name if len(blank) <= MOST_NAMED else self._short
        told = [cell for cell in blank if cell.others or cell.looked_through]
        unknown = [named(cell.park) for cell in blank if cell not in told]
        parts = [f"没有{'、'.join(unknown)}的来源"] if unknown else []
        if told:
            whose = "、".join(named(cell.park) for cell in told)
            when = "同期" if all(cell.others for cell in told) else ""
            of = "的" if len(told) > MOST_NAMED else ""
            parts.insert(0, f"所查来源未载{whose}{of}{when}数据")
        return "，".join(parts)

    def _behind(self, row: MatrixRow, ordered: Sequence[Fact]) -> str:
        """By how much they differ, or why that is not said."""
        why = barring(row).phrases(_HOW_MANY.get(len(ordered), "各园区"))
        word = row.verdict.word
        if word in ALL_COMPARABLE:
            told = [*why, self._differences(ordered)]
        elif word == "部分可比":
            told = ["，".join([*why, "；".join(self._partly(row))])]
        elif differs_in_place_only(row):
            told = []
        else:
            told = [f"{'，'.join(why)}，不宜直接比较"]
        if word in SOME_COMPARABLE:
            told += self._minded(row)
        return "；".join(one for one in told if one)

    def _minded(self, row: MatrixRow) -> list[str]:
        """What must be kept in mind when comparing; that figures count differently, once."""
        minded = scope_cautions(row, self._comparer)
        # 至少 and 至多 say of themselves that only one bound is known.
        others = [one for one in cautions(row, but=("bound",)) if one not in minded]
        fresh = [one for one in minded if one not in self._told_of_scope]
        self._told_of_scope.update(fresh)
        return [*([f"比较时注意口径：{'，'.join(fresh)}"] if fresh else []), *others]

    def _partly(self, row: MatrixRow) -> list[str]:
        """The groups that may be compared, each with its differences."""
        facts = {cell.fact.id: cell.fact for cell in row.cells if cell.fact}
        found: list[str] = []
        for group in groups(row):
            members = [facts[fact] for fact in group]
            said = self._differences(members, named=True)
            names = together([self._name(one.park) for one in members])
            only = "" if found else "只有"
            found.append(f"{only}{names}可以相互比较" + (f"，{said}" if said else ""))
        return found

    def _differences(self, facts: Sequence[Fact], *, named: bool = False) -> str:
        """By how much the first leads the second; of more, each against the baseline.

        Without a figure of the baseline park nothing is said: parks are not measured by a third.
        ``named``: two facts whose parks have just been named, in this order.
        """
        base = next((fact for fact in facts if fact.park == self._baseline), None)
        if base is None:
            return ""
        if len(facts) == 2:
            base = facts[1]
        told = []
        for fact in facts:
            found = difference(fact, base, self._comparer) if fact is not base else None
            if isinstance(found, Derived) and found.direction != "unsure":
                told.append((self._name(fact.park), found))
        if not told:
            return ""
        name = self._name(base.park)
        if len(facts) == 2:
            whose, found = told[0]
            if found.direction == "same":
                return "两者相同"
            whose, name = ("前者", "后者") if named else (whose, name)
            return f"{whose}比{name}{found.marked}"
        listed = "，".join(f"{whose}{found.marked}" for whose, found in told)
        return f"与{name}相比，{listed}"
