"""What becomes of a figure beside what is known: new, same, changed or in conflict, and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from msgspec.structs import replace

from parkfacts.exchange.intake.drafting.figures import Flaw
from parkfacts.exchange.intake.drafting.known import Known
from parkfacts.exchange.intake.drafting.model import Outcome
from parkfacts.facts.model import Fact, Indicator
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.quantity import literal as reading
from parkfacts.facts.quantity.literal import base_value, interval
from parkfacts.facts.scope import scope_text
from parkfacts.facts.wording import labels

Time = tuple[Any, ...]
Key = tuple[Any, ...]
_FAR = Decimal(1000)
"""A level so many times what is known of the same park is in another unit, as likely as not."""
_NEW = Phrase("新")
_FIELDS = {
    "park": Phrase("园区"), "indicator": Phrase("指标"), "quantity": Phrase("数值"),
    "period": Phrase("期间"), "status": Phrase("状态"), "scope": Phrase("口径"),
    "source": Phrase("来源"), "paragraph": Phrase("段"), "note": Phrase("备注"),
    "place": Phrase("表格位置"), "of": Phrase("所指"), "group": Phrase("同组"),
    "corrects": Phrase("更正的事实"),
}  # fmt: skip
_UNTOLD_FIELDS = ("place", "group", "of", "paragraph")
"""What is not held against a known fact where nothing else of it changes."""


class Decided(NamedTuple):
    """The outcome of a figure."""

    fact: Fact
    """With the id and all that the table does not say of a known one."""
    outcome: Outcome
    why: str
    known: Fact | None = None
    flaws: tuple[Flaw, ...] = ()


class Supplied(NamedTuple):
    """What of a fact the table says, where it is held against a known one by its id."""

    period: bool
    status: bool
    scope: bool
    note: bool
    paragraph: bool
    source: bool


def time_of(fact: Fact) -> Time:
    """What of its period makes a fact another one."""
    period = fact.period
    if period.start is None and period.end is None:
        return (period.label,)
    return period.start, period.end


def key_of(fact: Fact) -> Key:
    """What two facts share that say the same thing by the same source."""
    scope = fact.scope
    return (
        fact.park, fact.indicator, *time_of(fact), scope.label, scope.within, scope.out_of,
        scope.includes, fact.status, fact.source,
    )  # fmt: skip


class KnownFacts:
    """The known facts as an import asks for them."""

    def __init__(self, known: Known) -> None:
        self._catalogue = known.catalogue
        own = known.own.facts if known.own is not None else []
        self.own = {fact.id: fact for fact in own}
        self._by_key = {key_of(fact): fact for fact in own}
        self._by_time: dict[tuple[Any, ...], list[Fact]] = defaultdict(list)
        self._levels: dict[tuple[str, str], list[Decimal]] = defaultdict(list)
        for fact in known.catalogue.facts:
            self._by_time[fact.park, fact.indicator, *time_of(fact)].append(fact)
            levels = self._levels[fact.park, fact.indicator]
            if len(levels) < 8 and fact.quantity.value:
                levels.append(abs(base_value(fact.quantity.value, fact.quantity.unit)))

    def find(self, fact_id: str) -> Fact | None:
        """The known fact of an id, own or not."""
        return self.own.get(fact_id) or self._catalogue.find_fact(fact_id)

    def same_thing(self, key: Key) -> Fact | None:
        """The own fact of a key."""
        return self._by_key.get(key)

    def told_elsewhere(self, fact: Fact) -> Iterator[Fact]:
        """Known facts of other sources about the same thing at the same time."""
        for other in self._by_time.get((fact.park, fact.indicator, *time_of(fact)), ()):
            elsewhere = other.source != fact.source and other.status == fact.status
            if elsewhere and _scopes_meet(fact, other):
                yield other

    def levels(self, fact: Fact) -> Sequence[Decimal]:
        """A few known values of the same thing, in base units, without sign."""
        return self._levels.get((fact.park, fact.indicator), ())


def decide(
    fact: Fact, key: Key, given_id: str, supplied: Supplied, facts: KnownFacts, overwritten: bool
) -> Decided:
    """What becomes of a fact that has no id of its own yet; ``key``: its key_of()."""
    if given_id and (known := facts.find(given_id)) is not None:
        return _by_id(fact, known, supplied, own=known.id in facts.own)
    known = facts.same_thing(key)
    if known is None:
        unknown = _unknown_id(given_id)
        return Decided(fact, "new", _said_elsewhere(fact, facts), None, unknown)
    merged = _merged(fact, known, supplied)
    if _same_figure(fact, known):
        return _compared(merged, known)
    difference = _difference(known, fact)
    if overwritten:
        return Decided(replace(merged, place=fact.place), "changed", difference, known)
    what = Phrase("我的数据已有同一来源的另一个数：{figure}", figure=labels.figure(known))
    flaw = Flaw("doubt", "conflict", what, Phrase("选以新的为准，或两说并存"))
    return Decided(fact, "conflict", difference, known, (flaw,))


def contradictions(fact: Fact, facts: KnownFacts) -> Iterator[Flaw]:
    """Known facts of other sources that cannot be true along with this one."""
    others = list(facts.told_elsewhere(fact))
    if not others:
        return
    mine = interval(_read(fact))
    for other in others:
        theirs = interval(_read(other))
        if mine.above(theirs) or theirs.above(mine):
            what = Phrase(
                "与已有的不符：{figure}（{id}）", figure=labels.figure(other), id=other.id
            )
            yield Flaw("doubt", "contradiction", what, Phrase("核对来源；两说可以并存"))


def implausible(fact: Fact, indicator: Indicator, facts: KnownFacts) -> Flaw | None:
    """A level that is a thousand times what is known, or less than a thousandth of it."""
    others = facts.levels(fact)
    if not others or indicator.kind != "level" or not fact.quantity.value:
        return None
    mine = abs(base_value(fact.quantity.value, fact.quantity.unit))
    if any(one / _FAR < mine < one * _FAR for one in others):
        return None
    greater = mine > others[0]
    times = (mine / others[0] if greater else others[0] / mine).quantize(Decimal(1))
    pattern = Phrase("约为已有数的 {n} 倍", n=f"{times:,f}")
    if not greater:
        pattern = Phrase("约为已有数的 {n} 分之一", n=f"{times:,f}")
    return Flaw("doubt", "unit", pattern, Phrase("核对单位，如亿元与万元"))


def _by_id(fact: Fact, known: Fact, supplied: Supplied, own: bool) -> Decided:
    merged = _merged(fact, known, supplied)
    if own:
        return _compared(merged, known)
    found = _compared(merged, known)
    if found.outcome == "same":
        return found._replace(why=Phrase("园鉴已有，没有改动"))
    why = Phrase("更正 {id}：{what}", id=known.id, what=found.why)
    correction = replace(merged, id="", source=fact.source, corrects=known.id, of=None, group=None)
    return Decided(correction, "new", why, known)


def _merged(fact: Fact, known: Fact, supplied: Supplied) -> Fact:
    """The known fact with all that the table says of it."""
    period = fact.period if supplied.period and not _same_time(fact, known) else known.period
    same_quantity = (fact.quantity.literal, fact.quantity.unit) == (
        known.quantity.literal, known.quantity.unit,
    )  # fmt: skip
    scope_said = supplied.scope and scope_text(fact) != scope_text(known)
    return Fact(
        id=known.id, source=fact.source if supplied.source else known.source,
        park=fact.park, indicator=fact.indicator,
        paragraph=fact.paragraph if supplied.paragraph else known.paragraph,
        quantity=known.quantity if same_quantity else fact.quantity,
        period=period, status=fact.status if supplied.status else known.status,
        scope=fact.scope if scope_said else known.scope,
        of=known.of, group=known.group, corrects=known.corrects,
        place=known.place,
        note=fact.note if supplied.note else known.note,
    )  # fmt: skip


def _same_time(one: Fact, other: Fact) -> bool:
    mine, theirs = one.period, other.period
    return mine.label == theirs.label or (
        mine.end is not None and (mine.start, mine.end) == (theirs.start, theirs.end)
    )


def _compared(merged: Fact, known: Fact) -> Decided:
    changed = [
        name for name in _FIELDS
        if name not in _UNTOLD_FIELDS and getattr(merged, name) != getattr(known, name)
    ]  # fmt: skip
    if not changed:
        return Decided(known, "same", Phrase("已有，没有改动"), known)
    parts = [
        Phrase("{field}：{before} 改为 {after}", field=_FIELDS[name], before=_shown(known, name),
               after=_shown(merged, name))
        for name in changed
    ]  # fmt: skip
    return Decided(merged, "changed", joined("；", parts), known)


def _shown(fact: Fact, name: str) -> str:
    if name == "quantity":
        return labels.figure(fact)
    if name == "period":
        return labels.period_with_basis(fact)
    if name == "status":
        return labels.STATUS_WORDS[fact.status]
    if name == "scope":
        return scope_text(fact) or Phrase("（空）")
    return str(getattr(fact, name) or "") or Phrase("（空）")


def _said_elsewhere(fact: Fact, facts: KnownFacts) -> str:
    for other in facts.told_elsewhere(fact):
        if _same_figure(fact, other):
            return Phrase("另一来源已有同一个数")
    return _NEW


def _difference(known: Fact, fact: Fact) -> str:
    return Phrase(
        "{field}：{before} 改为 {after}", field=_FIELDS["quantity"], before=labels.figure(known),
        after=labels.figure(fact),
    )  # fmt: skip


def _same_figure(one: Fact, other: Fact) -> bool:
    mine, theirs = one.quantity, other.quantity
    if mine.qualifier != theirs.qualifier:
        return False
    return base_value(mine.value, mine.unit) == base_value(theirs.value, theirs.unit)


def _scopes_meet(one: Fact, other: Fact) -> bool:
    mine, theirs = one.scope, other.scope
    return (mine.within, mine.out_of, mine.label) == (theirs.within, theirs.out_of, theirs.label)


def _unknown_id(given_id: str) -> tuple[Flaw, ...]:
    if not given_id:
        return ()
    what = Phrase("没有编号为 {id} 的事实", id=given_id)
    return (Flaw("doubt", "id", what, Phrase("作为新的收入，或改正编号")),)


def _read(fact: Fact) -> reading.Quantity:
    quantity = fact.quantity
    return reading.Quantity(quantity.literal, quantity.qualifier, quantity.value, quantity.unit)
