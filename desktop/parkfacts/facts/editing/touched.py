"""Whether a change makes sense: what it touches is checked, and what that touches in turn."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from parkfacts.facts.dataset.checks import check_dataset
from parkfacts.facts.dataset.mismatches import mismatches
from parkfacts.facts.dataset.reserved import half_characters
from parkfacts.facts.editing.edit import Edits
from parkfacts.facts.editing.rows import Unreadable, plain_fields, row_of
from parkfacts.facts.model import Claim, Fact
from parkfacts.facts.own.model import OwnDataset
from parkfacts.facts.problems import Problem, pointer

_ALL_FROM = 5_000
"""So many touched facts cost as much as all of them."""


def unsound(before: OwnDataset, after: OwnDataset, edits: Edits) -> list[Problem]:
    """What is wrong after the edits; ``before`` was sound. Places are in ``after``.

    The tables that are small are checked whole; of facts and claims those that were changed, or
    that name what was changed.
    """
    if problems := _misfits(after, edits):
        return problems
    touched = {table: {edit.row for edit in edits if edit.table == table} for table in _CHECKED}
    if not any(touched.values()):
        return []
    gone = {table: {edit.row for edit in edits if edit.after is None and edit.table == table}
            for table in _CHECKED}  # fmt: skip
    facts = _facts(before, after, touched, gone)
    if len(facts) >= _ALL_FROM:
        return check_dataset(after)
    claims = [
        (at, claim)
        for at, claim in enumerate(after.claims)
        if claim.id in touched["claims"] or _names(claim, touched, gone)
    ]
    part = replace(after, facts=[fact for _, fact in facts], claims=[row for _, row in claims])
    problems = check_dataset(part, {"facts": (fact.id for fact in after.facts)})
    places = {"facts": [at for at, _ in facts], "claims": [at for at, _ in claims]}
    return [_moved(problem, places) for problem in problems]


def _misfits(after: OwnDataset, edits: Edits) -> list[Problem]:
    """Values that no file could hold: rows made here were never read from one."""
    problems: list[Problem] = []
    for edit in edits:
        row = edit.after
        if row is None:
            continue
        try:
            msgspec.json.encode(row, enc_hook=str)
            row_of(type(row), plain_fields(row))
        except (Unreadable, UnicodeError):
            at = next(at for at, one in enumerate(getattr(after, edit.table)) if one is row)
            plain = plain_fields(row)
            found = mismatches(plain, type(row), (edit.table, at))
            problems += found or half_characters({edit.table: {at: plain}})
    return problems


_CHECKED = ("sources", "parks", "families", "indicators", "facts", "claims")


def _facts(
    before: OwnDataset,
    after: OwnDataset,
    touched: dict[str, set[str]],
    gone: dict[str, set[str]],
) -> list[tuple[int, Fact]]:
    """The facts to check with their places: with those above them, and those told with them."""
    by_id = {fact.id: fact for fact in after.facts}
    named = touched["facts"] & by_id.keys()
    for field, rows in (
        ("of", touched["facts"]),
        ("source", touched["sources"]),
        ("indicator", touched["indicators"]),
        ("park", gone["parks"]),
    ):
        if rows:  # a pass over all facts for what was touched only: this stands in an edit's way
            named |= {fact.id for fact in after.facts if getattr(fact, field) in rows}
    if len(named) >= _ALL_FROM:
        return list(enumerate(after.facts))
    groups = {by_id[name].group for name in named} - {None}
    if groups:
        named |= {fact.id for fact in after.facts if fact.group in groups}
    _climb(named, by_id)
    return [(at, fact) for at, fact in enumerate(after.facts) if fact.id in named]


def _climb(named: set[str], by_id: dict[str, Fact]) -> None:
    """Take in what each is a growth or share of, so that a circle is seen."""
    for name in list(named):
        above = by_id[name].of
        while above is not None and above not in named and above in by_id:
            named.add(above)
            above = by_id[above].of


def _names(claim: Claim, touched: dict[str, set[str]], gone: dict[str, set[str]]) -> bool:
    return (
        claim.source in touched["sources"]
        or claim.park in gone["parks"]
        or claim.family in gone["families"]
        or any(fact in gone["facts"] for fact in claim.against)
    )


def _moved(problem: Problem, places: dict[str, list[int]]) -> Problem:
    _, table, *rest = problem.place.split("/")
    if table not in places or not rest:
        return problem
    return problem._replace(place=pointer(table, places[table][int(rest[0])], *rest[1:]))
