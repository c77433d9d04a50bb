"""Which fact stands in for which: corrections, several of one fact, and circles of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from msgspec.structs import replace

from parkfacts.facts.model import Claim, Fact
from parkfacts.facts.own.model import Answer
from parkfacts.facts.own.questions import (
    BOTH,
    Choice,
    Question,
    answered,
    content_hash,
    differences,
)
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.wording import labels

_SAYS = ("park", "indicator", "quantity", "period", "status", "scope")
"""What two corrections must say alike to be one."""


class Corrections(NamedTuple):
    """Id of the fact that stands in for it, by the id of the corrected one; and what is asked."""

    by: dict[str, str]
    questions: list[Question]


def corrections_of(
    facts: Mapping[str, Fact], layers: Mapping[str, int], answers: Iterable[Answer]
) -> Corrections:
    """The corrections among the facts of the union.

    ``layers``: number of the layer by fact id; one that is not named is of the base. A correction
    whose fact is nowhere is a fact like others.
    """
    told: dict[str, list[Fact]] = {}
    for fact in facts.values():
        if fact.corrects is not None and fact.corrects in facts:
            told.setdefault(fact.corrects, []).append(fact)
    if not told:
        return Corrections({}, [])
    by: dict[str, str] = {}
    questions: list[Question] = []
    answers = list(answers)
    for corrected, facts_of_it in sorted(told.items()):
        ways = _ways(facts_of_it)
        lead, *others = ways
        by[corrected] = lead[0].id
        for way in ways:
            by |= {same.id: way[0].id for same in way[1:]}
        if not others:
            continue
        question = _question(facts[corrected], [way[0] for way in ways], layers)
        takes = answered(answers, "facts", corrected, question.between)
        chosen = next((one.row.id for one in question.choices if one.hash == takes), None)
        if chosen is not None:
            by[corrected] = chosen
            by |= {way[0].id: chosen for way in ways if way[0].id != chosen}
        elif takes != BOTH:
            questions.append(question)
    return _without_circles(by, facts, questions)


def pointing_on(row: Any, by: Mapping[str, str]) -> Any:
    """A row that refers to what stands: of a correction in place of the fact that it corrects.

    A claim is against what was said before, of which nobody knows whether it is so of what is said
    now; it is against it no longer.
    """
    if isinstance(row, Claim):
        left = [one for one in row.against if one not in by]
        return row if len(left) == len(row.against) else replace(row, against=left)
    if row.of is None or row.of not in by:
        return row
    return replace(row, of=standing_id(row.of, by))


def standing_id(fact_id: str, by: Mapping[str, str]) -> str:
    """The id of the fact that stands in for one in the end; its own if it stands itself."""
    while fact_id in by:
        fact_id = by[fact_id]
    return fact_id


def _ways(facts: Sequence[Fact]) -> list[list[Fact]]:
    """Corrections that say the same together, each in an order that no order of files changes."""
    found: dict[str, list[Fact]] = {}
    for fact in sorted(facts, key=lambda fact: fact.id):
        said = repr([getattr(fact, field) for field in _SAYS])
        found.setdefault(said, []).append(fact)
    return list(found.values())


def _question(corrected: Fact, ways: Sequence[Fact], layers: Mapping[str, int]) -> Question:
    choices = tuple(Choice(content_hash(fact), fact, (layers.get(fact.id, 0),)) for fact in ways)
    text = Phrase(
        "{id}（{figure}）有 {n} 种更正：{figures}",
        id=corrected.id, figure=labels.figure(corrected), n=len(ways),
        figures=joined("、", map(labels.figure, ways)),
    )  # fmt: skip
    return Question(
        "corrections", "facts", corrected.id, text, choices, differences(ways), both=True
    )


def _without_circles(
    by: dict[str, str], facts: Mapping[str, Fact], questions: list[Question]
) -> Corrections:
    """Facts that correct each other all stand, and are asked about."""
    circles: set[frozenset[str]] = set()
    for start in by:
        seen: list[str] = []
        at: str | None = start
        while at is not None and at not in seen:
            seen.append(at)
            at = by.get(at)
        if at is not None:
            circles.add(frozenset(seen[seen.index(at) :]))
    for circle in sorted(circles, key=min):
        names = sorted(circle)
        rows = [facts[name] for name in names]
        choices = tuple(Choice(content_hash(row), row, ()) for row in rows)
        text = Phrase("{ids} 互相更正", ids=joined("、", names))
        questions.append(Question("circle", "facts", names[0], text, choices, one=False))
    within = frozenset[str]().union(*circles)
    return Corrections({name: to for name, to in by.items() if name not in within}, questions)
