"""What must be said along with a figure on a page: period, scope, status, and what it takes in."""

from __future__ import annotations

from typing import NamedTuple

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.comparison.matrix import MatrixRow
from parkfacts.facts.model import Fact
from parkfacts.facts.scope import scope_words
from parkfacts.facts.wording import labels
from parkfacts.facts.wording.sentence import as_of

_INFERRED = "推断为"


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


def period_words(fact: Fact, catalogue: Catalogue) -> str:
    """The period with its mark and without brackets: 推断为2023年度, 期间未写明.

    目前 means another day in each article: it is told with the day of the article.
    """
    label, mark = labels.period(fact), labels.basis_mark(fact)
    if mark == labels.PERIOD_UNSTATED:
        return mark if fact.period.granularity in ("article", "none") else f"{label}，{mark}"
    if fact.period.granularity == "article":
        label = f"{label}，{as_of(catalogue.source(fact.source))}"
    return f"{_INFERRED}{label}" if mark else label


def status_words(fact: Fact) -> str:
    """What the figure is if it is not known to be achieved."""
    words = {"planned": "计划", "design": "设计", "unclear": "是否实现未写明"}
    return words.get(fact.status, "")
