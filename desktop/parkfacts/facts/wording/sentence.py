"""A fact in words: its labels, and one finished Chinese sentence."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.marks import as_unasked
from parkfacts.facts.model import Fact, Source
from parkfacts.facts.period.notation import PeriodError, read_period
from parkfacts.facts.period.words import words_of
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.wording.clauses import Clause, clause
from parkfacts.facts.wording.labels import PERIOD_UNSTATED, period_with_basis


class _Said(NamedTuple):
    """A fact put into its place in the sentence."""

    front: str
    clause: Clause
    undated: str
    """What to add where the period is not told: 期间未写明; empty where it stands before."""
    fact: str
    """Its id."""


def sentence(
    facts: Sequence[Fact], catalogue: Catalogue, unasked: Collection[str] = frozenset()
) -> str:
    """One finished sentence of facts of one breath: of one group, or of a single fact.

    It never drops qualifier, period, scope or status. A growth or share that is told with its
    level is said behind that level. The clauses of facts that are ``unasked`` (ids) are marked
    as such (``facts/marks.py``).
    """
    said = _say(_ordered(facts), catalogue)
    scopes = {part.clause.scope for part in said}
    undated = {part.undated for part in said}
    shared_scope = said[0].clause.scope if len(said) > 1 and len(scopes) == 1 else ""
    shared_undated = said[0].undated if len(said) > 1 and len(undated) == 1 else ""
    clauses = []
    for part in said:
        own = (
            "" if shared_scope else part.clause.scope,
            part.clause.status,
            "" if shared_undated else part.undated,
        )
        text = f"{part.front}{part.clause.text}{_bracket(own)}"
        clauses.append(as_unasked(text) if part.fact in unasked else text)
    shared = (
        f"口径均为{shared_scope}" if shared_scope else "",
        shared_undated.replace("未写明", "均未写明"),
    )
    return "，".join(clauses) + _bracket(shared) + "。"


def breath_of(fact: Fact, catalogue: Catalogue) -> list[Fact]:
    """The fact with those that were told in one breath with it; what it is of stands first."""
    together = {one.id: one for one in (fact, *catalogue.told_together(fact))}
    lead = together.pop(fact.id)
    while lead.of in together:
        lead = together.pop(lead.of)
    return [lead, *catalogue.told_together(lead)]


def as_of(source: Source) -> str:
    """The day that 目前 in the source means, as far as it is known: 发文日期2025年3月12日."""
    try:
        read = read_period(source.published) if source.published else None
        day = words_of(read.label, read.start, read.end) if read else ""
    except PeriodError:
        day = source.published
    if not day:
        return Phrase("发文日期不详")
    if source.published_certainty == "stated":
        return Phrase("发文日期{day}", day=day)
    return Phrase("发文日期{day}，年份推断", day=day)


def _ordered(facts: Sequence[Fact]) -> list[Fact]:
    """Each fact followed by those that are of it; first what the first one is of, if it is told."""
    lead = _lead(facts)
    told = [lead, *(fact for fact in facts if fact.id != lead.id)]
    ids = {fact.id for fact in told}
    of: dict[str | None, list[Fact]] = {}
    for fact in told:
        of.setdefault(fact.of, []).append(fact)
    ordered: dict[str, Fact] = {}
    for fact in told:
        if fact.of not in ids:
            ordered |= {one.id: one for one in (fact, *of.get(fact.id, ()))}
    # Facts of facts of facts, told in one breath, come last.
    return list((ordered | {fact.id: fact for fact in told if fact.id not in ordered}).values())


def _lead(facts: Sequence[Fact]) -> Fact:
    """What the first fact is of, as far as that is told too."""
    told = {fact.id: fact for fact in facts}
    lead = told.pop(facts[0].id)
    while lead.of in told:
        lead = told.pop(lead.of)
    return lead


def _say(facts: list[Fact], catalogue: Catalogue) -> list[_Said]:
    """The facts in order, each with only what the ones before it have not said."""
    lead = root = before = facts[0]
    said: list[_Said] = []
    for fact in facts:
        front, undated = _front(fact, catalogue)
        if fact is lead:
            found = clause(fact, catalogue)
            front = (f"{front}，" if front else "") + _subject(fact, catalogue)
            # 重庆高新区的国家高新区综合评价排名: two names of parks in a row want parting.
            front += "的" if catalogue.indicator(fact).kind == "rank" else ""
        elif _told_by_period(fact, lead):
            continue
        else:
            about = _about(fact, root, before)
            root = root if about else fact
            found = clause(fact, catalogue, about)
            front = "" if _when(fact) == _when(lead) else front
            front += "" if _same_subject(fact, lead) else _subject(fact, catalogue)
        if fact.status == "actual" and lead.status != "actual":
            found = found._replace(status="已实现")
        said.append(_Said(front, found, undated, fact.id))
        before = fact
    return said


def _about(fact: Fact, root: Fact, before: Fact) -> Fact | None:
    """What the clause may rest on: the fact that it is of, or one of the same indicator."""
    if fact.of == root.id and _same_subject(fact, root):
        return root
    same = fact.indicator == before.indicator and _same_subject(fact, before)
    return before if same else None


def _told_by_period(fact: Fact, lead: Fact) -> bool:
    """Whether the lead's period says it already: 连续5年 of an output over five years."""
    label = lead.period.label
    return lead.period.basis == "unstated" and fact.quantity.literal in label


def _when(fact: Fact) -> tuple[object, ...]:
    found = fact.period
    return found.label, found.basis, found.granularity


def _front(fact: Fact, catalogue: Catalogue) -> tuple[str, str]:
    """The period before the statement, or what to add behind it where none is told."""
    label, basis = fact.period.label, fact.period.basis
    if fact.period.granularity == "article":
        day = as_of(catalogue.source(fact.source))
        if basis == "unstated":
            return "", PERIOD_UNSTATED
        return f"{label}（{'推断；' if basis == 'inferred' else ''}{day}）", ""
    if basis != "unstated":
        return period_with_basis(fact), ""
    head, _, tail = label.rpartition("，")
    if head and "未写明" in tail:
        return f"{head}（{tail}）", ""
    return ("", label) if "未写明" in label else (period_with_basis(fact), "")


def _same_subject(one: Fact, other: Fact) -> bool:
    return one.park == other.park and one.scope.includes == other.scope.includes


def _subject(fact: Fact, catalogue: Catalogue) -> str:
    name = catalogue.park(fact.park).name
    return f"{name}（{fact.scope.includes}）" if fact.scope.includes else name


def _bracket(notes: tuple[str, ...]) -> str:
    found = [note for note in notes if note]
    return f"（{'，'.join(found)}）" if found else ""
