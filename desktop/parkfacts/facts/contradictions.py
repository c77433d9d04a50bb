"""What speaks against a fact: other tellings of the same figure, and claims against it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from parkfacts.facts import labels
from parkfacts.facts.catalogue import Catalogue
from parkfacts.facts.fact_times import told_time
from parkfacts.facts.model import Claim, Fact
from parkfacts.facts.verdict import Reason, reason

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
            for one in self._catalogue.by_park[fact.park][fact.indicator]:
                times.setdefault(told_time(one, kind), []).append(one)
            self._by_time[key] = times
        return self._by_time[key].get(told_time(fact, kind), ())


def disputed(fact: Fact, others: Sequence[Fact], catalogue: Catalogue) -> Reason:
    """The reason why nothing is reckoned with a figure that others tell otherwise."""
    told = (fact, *others[:_TOLD_AT_MOST])
    words = f"{labels.short_name(catalogue.park(fact.park))}的数两处说法不合"
    values = [f"[{catalogue.source_number(one.source)}] {labels.figure(one)}" for one in told]
    return reason("disputed", [one.id for one in told], values, words)


def claim_against(
    claim: Claim, fact: Fact, catalogue: Catalogue, number: Callable[[str], int]
) -> str:
    """A claim and the figure that contradicts it, each with its park and source.

    ``number`` of a source id, as the sources are numbered where the words will stand.
    """
    about, beside = (labels.short_name(catalogue.park(row.park)) for row in (claim, fact))
    undated = fact.period.basis == "unstated"
    when = labels.period_with_basis(fact)
    terms = "，".join(part for part in (when if undated else "", labels.scope(fact)) if part)
    told = f"{'' if undated else when}{catalogue.indicator(fact).name}{labels.figure(fact)}"
    return (
        f"关于{about}，{claim.text.removesuffix('。')}（[{number(claim.source)}]），"
        f"与[{number(fact.source)}]所载{beside}{told}{f'（{terms}）' if terms else ''}不合"
    )
