"""What must be said along with a figure on a page: period, scope, status, and what it takes in."""

from __future__ import annotations

from typing import NamedTuple

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.comparison.matrix import MatrixRow
from parkfacts.facts.model import Fact
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.quantity.unit_words import unit_words
from parkfacts.facts.scope import scope_words
from parkfacts.facts.wording import labels
from parkfacts.facts.wording.sentence import as_of


class Terms(NamedTuple):
    """Terms of one figure, or those that all figures of a row share; empty: none."""

    period: str = ""
    scope: str = ""
    status: str = ""
    includes: str = ""

    def beside(self, shared: Terms) -> tuple[str, ...]:
        """Those that must stand with the figure itself, as not all figures share them."""
        return tuple(own for own, all_have in zip(self, shared, strict=True) if own != all_have)


def terms_of(fact: Fact, catalogue: Catalogue) -> Terms:
    """The terms of a fact, in words that need nothing else on the page."""
    scope = scope_words(fact)
    said = scope in catalogue.indicator(fact).name or scope in fact.quantity.literal
    return Terms(
        period_words(fact, catalogue),
        "" if said else scope,
        status_words(fact),
        fact.scope.includes,
    )


def shared_terms(row: MatrixRow, catalogue: Catalogue) -> Terms:
    """What all figures of a row share. What a figure takes in is always said at the figure."""
    found = [terms_of(cell.fact, catalogue)[:3] for cell in row.cells if cell.fact]
    return Terms(
        *(values[0] if len(set(values)) == 1 else "" for values in zip(*found, strict=True))
    )


def title_terms(row: MatrixRow, catalogue: Catalogue) -> str:
    """What serves for all figures of a row: 亿元，2024年; the unit where a figure goes without."""
    if not has_facts(row):
        return ""
    unit = unit_words(row.unit) if goes_without_unit(row) else ""
    return joined("，", [unit, *shared_terms(row, catalogue)])


def figure_in_row(fact: Fact, row: MatrixRow) -> str:
    """The figure under the row's unit: without it where all figures of the row go without."""
    return labels.figure_under(fact, row.unit) if goes_without_unit(row) else labels.figure(fact)


def goes_without_unit(row: MatrixRow) -> bool:
    """Whether the unit stands at the title: then no figure has it, else each has."""
    facts = [cell.fact for cell in row.cells if cell.fact]
    return all(labels.figure_under(fact, row.unit) != labels.figure(fact) for fact in facts)


def has_facts(row: MatrixRow) -> bool:
    """Whether any park has a figure."""
    return any(cell.fact for cell in row.cells)


def period_words(fact: Fact, catalogue: Catalogue) -> str:
    """The period with its mark and without brackets: 推断为2023年度, 期间未写明.

    目前 means another day in each article: it is told with the day of the article.
    """
    label, mark = labels.period(fact), labels.basis_mark(fact)
    if mark == labels.PERIOD_UNSTATED:
        return (
            mark if fact.period.granularity in ("article", "none") else joined("，", [label, mark])
        )
    if fact.period.granularity == "article":
        label = joined("，", [label, as_of(catalogue.source(fact.source))])
    return Phrase("推断为{period}", period=label) if mark else label


def status_words(fact: Fact) -> str:
    """What the figure is if it is not known to be achieved."""
    if fact.status == "unclear":
        return Phrase("是否实现未写明")
    return labels.STATUS_WORDS[fact.status] if fact.status in ("planned", "design") else ""
