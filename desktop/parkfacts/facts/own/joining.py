"""Two ids that mean one park or one indicator, read as one as long as they are joined."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple, cast

from msgspec.structs import replace

from parkfacts.facts.catalogue.names import names_of
from parkfacts.facts.model import Indicator, Park
from parkfacts.facts.own.model import Join
from parkfacts.facts.own.questions import Question
from parkfacts.facts.phrase import Phrase

_ABOVE = {"parks": ("parent",), "indicators": ("of", "whole")}
_ALIKE: dict[str, tuple[str, ...]] = {"parks": (), "indicators": ("unit", "kind", "nature")}
"""Fields in which rows must agree to be one: figures of the two would else be no figures of one."""


class Joined(NamedTuple):
    """The ids that are read as others, by table, and the joins that cannot be."""

    names: dict[str, dict[str, str]]
    questions: list[Question]


def joined_ids(
    joins: Iterable[Join], tables: Mapping[str, Mapping[str, Any]], based: Mapping[str, set[str]]
) -> Joined:
    """Which ids are read as which others.

    ``joins`` have the ids of the union, ``tables`` its rows by id, ``based`` the ids of the base. A
    join that would put a thing under itself, or make one of what is measured otherwise, is left out
    and asked about; one whose things are not there rests. An id of the base is always kept.
    """
    names: dict[str, dict[str, str]] = {"parks": {}, "indicators": {}}
    questions: list[Question] = []
    for join in sorted(set(joins), key=lambda one: (one.table, one.kept, one.gone)):
        rows, known = tables[join.table], names[join.table]
        if join.kept not in rows or join.gone not in rows:
            continue
        kept, gone = _end(join.kept, known), _end(join.gone, known)
        if kept == gone:
            continue
        if gone in based[join.table] and kept not in based[join.table]:
            kept, gone = gone, kept
        if why := _obstacle(join.table, rows[kept], rows[gone], rows, known):
            text = Phrase("{one} 与 {other} 没有合并：{why}", one=kept, other=gone, why=why)
            questions.append(Question("join", join.table, gone, text))
            continue
        known[gone] = kept
    ends = {table: {gone: _end(gone, known) for gone in known} for table, known in names.items()}
    return Joined(ends, questions)


def with_names(row: Any, others: Sequence[Any]) -> Any:
    """A row that is also found by all that the rows joined with it are called."""
    known = set(names_of(row))
    more = [name for other in others for name in names_of(other) if name not in known]
    return replace(row, aliases=list(dict.fromkeys([*row.aliases, *more]))) if more else row


def _end(name: str, known: Mapping[str, str]) -> str:
    while name in known:
        name = known[name]
    return name


def _obstacle(
    table: str,
    kept: Park | Indicator,
    gone: Park | Indicator,
    rows: Mapping[str, Any],
    known: Mapping[str, str],
) -> str:
    """Why two cannot be one; empty if they can."""
    for field in _ALIKE[table]:
        if getattr(kept, field) != getattr(gone, field):
            return Phrase("单位或类别不同")
    trial = {**known, gone.id: kept.id}
    fields = _ABOVE[table]
    if _leads_back(kept.id, rows, trial, fields):
        return Phrase("一个在另一个之下")
    return ""


def _leads_back(
    start: str, rows: Mapping[str, Any], known: Mapping[str, str], fields: Sequence[str]
) -> bool:
    """Whether the things above a thing, some joined, lead back to it."""
    above: dict[str, list[str]] = {}
    for row in rows.values():
        if row.id in known:  # of the joined one nothing is shown but its names
            continue
        above[row.id] = [
            _end(cast(str, value), known) for field in fields if (value := getattr(row, field))
        ]
    seen: set[str] = set()
    ahead = list(above.get(start, ()))
    while ahead:
        at = ahead.pop()
        if at == start:
            return True
        if at not in seen:
            seen.add(at)
            ahead += above.get(at, ())
    return False
