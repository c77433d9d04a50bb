"""The basket as it stands in its file: what was collected, in order, and how it was then.

Each thing collected keeps a fingerprint (``Kept``, ``KeptClaim``): what it said when it was taken
in. The ids are looked up in the dataset that is open; the fingerprint tells what has changed since.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Literal

from msgspec import Meta, Struct

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.fields import Status
from parkfacts.facts.model import Claim, Fact
from parkfacts.facts.scope import scope_text
from parkfacts.facts.wording import labels

FILE_VERSION = 1
MOST_ITEMS = 5_000

NotEmpty = Annotated[str, Meta(min_length=1)]
"""Text or an id that is never empty. Lengths are not limited: what was taken in can be read."""


class _Row(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Common ground: immutable, by name, nothing unknown."""


class KeptFact(_Row, frozen=True, kw_only=True):
    """A fact by id, and what it said when it was collected."""

    fact: NotEmpty
    park: str
    indicator: str
    figure: str
    """As it is shown: the literal with the unit that it leaves out."""
    value: Decimal
    unit: str = ""
    period: str
    """With its basis: 2023年度（推断）."""
    scope: str = ""
    status: Status = "actual"
    source: NotEmpty
    title: str
    """Of the source."""
    paragraph: int


class KeptClaim(_Row, frozen=True, kw_only=True):
    """A claim by id, and what it said when it was collected."""

    claim: NotEmpty
    park: str
    text: str
    period: str
    source: NotEmpty
    title: str
    paragraph: int


class Pick(_Row, frozen=True, kw_only=True):
    """The fact that stands in one cell of a comparison."""

    park: NotEmpty
    indicator: NotEmpty
    fact: NotEmpty


class KeptComparison(_Row, frozen=True, kw_only=True):
    """What is needed to make a comparison again, and the figures that it showed."""

    parks: list[NotEmpty]
    indicators: list[NotEmpty]
    period: Literal["nearest", "same"] = "nearest"
    picks: list[Pick] = []
    columns: list[Literal["difference", "ratio", "rank"]] = []
    baseline: str = ""
    kept: list[KeptFact] = []
    names: str = ""
    """The names of the parks, for when they are gone."""


class Item(_Row, frozen=True, kw_only=True, tag_field="kind"):
    """A thing in the basket; its id is its own, so that a fact may stand in it twice."""

    id: NotEmpty
    note: str = ""


class Heading(Item, frozen=True, kw_only=True, tag="heading"):
    """What follows, up to the next heading, belongs together."""

    title: NotEmpty


class FactItem(Item, frozen=True, kw_only=True, tag="fact"):
    """A fact."""

    kept: KeptFact


class ClaimItem(Item, frozen=True, kw_only=True, tag="claim"):
    """A claim."""

    kept: KeptClaim


class ComparisonItem(Item, frozen=True, kw_only=True, tag="comparison"):
    """A comparison: which parks, rows and figures, and what is reckoned of them."""

    compared: KeptComparison


class ChartItem(Item, frozen=True, kw_only=True, tag="chart"):
    """A chart of facts, or of a comparison; one of the two is there."""

    title: str
    facts: list[KeptFact] = []
    selected: list[NotEmpty] = []
    compared: KeptComparison | None = None


AnyItem = Heading | FactItem | ClaimItem | ComparisonItem | ChartItem
KINDS: dict[str, type[AnyItem]] = {
    "heading": Heading,
    "fact": FactItem,
    "claim": ClaimItem,
    "comparison": ComparisonItem,
    "chart": ChartItem,
}


class Basket(_Row, frozen=True, kw_only=True):
    """A whole basket file."""

    version: int = FILE_VERSION
    title: NotEmpty
    dataset: str = ""
    """Title and version of the dataset that was collected from last."""
    items: list[AnyItem] = []


def keep(fact: Fact, catalogue: Catalogue) -> KeptFact:
    """What a fact says now."""
    return KeptFact(
        fact=fact.id,
        park=catalogue.park(fact.park).name,
        indicator=catalogue.indicator(fact).name,
        figure=str(labels.figure(fact)),
        value=fact.quantity.value,
        unit=fact.quantity.unit,
        period=str(labels.period_with_basis(fact)),
        scope=str(scope_text(fact)),
        status=fact.status,
        source=fact.source,
        title=catalogue.source(fact.source).title,
        paragraph=fact.paragraph,
    )


def keep_claim(claim: Claim, catalogue: Catalogue) -> KeptClaim:
    """What a claim says now."""
    return KeptClaim(
        claim=claim.id,
        park=catalogue.park(claim.park).name,
        text=claim.text,
        period=str(labels.period_with_basis(claim)),
        source=claim.source,
        title=catalogue.source(claim.source).title,
        paragraph=claim.paragraph,
    )


def kept_facts(item: AnyItem) -> list[KeptFact]:
    """The fingerprints of all facts of an item, in its order."""
    match item:
        case FactItem():
            return [item.kept]
        case ComparisonItem():
            return item.compared.kept
        case ChartItem():
            return item.compared.kept if item.compared else item.facts
        case _:
            return []


def sections(items: list[AnyItem]) -> Iterator[tuple[Heading | None, list[AnyItem]]]:
    """The items under their headings; what stands before the first heading has none."""
    heading: Heading | None = None
    under: list[AnyItem] = []
    for item in items:
        if isinstance(item, Heading):
            if heading or under:
                yield heading, under
            heading, under = item, []
        else:
            under.append(item)
    if heading or under:
        yield heading, under
