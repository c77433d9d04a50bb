"""What speaks against a fact: other tellings of the same figure, and claims against it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.marks import mark
from parkfacts.facts.model import Claim, Fact
from parkfacts.facts.period.same_time import told_time
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.scope import scope_text
from parkfacts.facts.verdict.verdict import Reason, reason
from parkfacts.facts.wording import labels

_TOLD_AT_MOST = 3


class Tellings:
    """The facts of one park, indicator and time, found without looking through all of them."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._by_time: dict[tuple[str, str], dict[date | None, list[Fact]]] = {}

    def of(self, fact: Fact) -> Sequence[Fact]:
        """All facts that may tell the same figure, the fact itself among them."""
        key = (fact.park, fact.indicator)
        kind = self._catalogue.indicator(fact).kind
        if key not in self._by_time:
            times: dict[date | None, list[Fact]] = {}
            for one in self._catalogue.by_park.get(fact.park, {}).get(fact.indicator, ()):
                times.setdefault(told_time(one, kind), []).append(one)
            self._by_time[key] = times
        return self._by_time[key].get(told_time(fact, kind), ())


def disputed(fact: Fact, others: Sequence[Fact], catalogue: Catalogue) -> Reason:
    """The reason why nothing is reckoned with a figure that others tell otherwise."""
    told = (fact, *others[:_TOLD_AT_MOST])
    park = labels.short_name(catalogue.park(fact.park))
    words = Phrase("{park}的数两处说法不合", park=park)
    values = [told_by(catalogue.source_number(one.source), labels.figure(one)) for one in told]
    return reason("disputed", [one.id for one in told], values, words)


def told_by(source: int, figure: str) -> str:
    """A figure with the number of the source that tells it: [4] 2788.44亿元."""
    return Phrase("{source} {figure}", source=mark(source), figure=figure)


def claim_against(
    claim: Claim, fact: Fact, catalogue: Catalogue, number: Callable[[str], int]
) -> str:
    """A claim and the figure that contradicts it, each with its park and source.

    ``number`` of a source id, as the sources are numbered where the words will stand.
    """
    about, beside = (labels.short_name(catalogue.park(row.park)) for row in (claim, fact))
    undated = fact.period.basis == "unstated"
    when = labels.period_with_basis(fact)
    name, figure = catalogue.indicator(fact).name, labels.figure(fact)
    told: str = Phrase("{park}{indicator}{figure}", park=beside, indicator=name, figure=figure)
    if not undated:
        told = Phrase(
            "{park}{period}{indicator}{figure}",
            park=beside, period=when, indicator=name, figure=figure,
        )  # fmt: skip
    if terms := joined("，", [when if undated else "", scope_text(fact)]):
        told = Phrase("{told}（{terms}）", told=told, terms=terms)
    return Phrase(
        "关于{park}，{claim}（{source}），与{other}所载{told}不合",
        park=about, claim=claim.text.removesuffix("。"), source=mark(number(claim.source)),
        other=mark(number(fact.source)), told=told,
    )  # fmt: skip
