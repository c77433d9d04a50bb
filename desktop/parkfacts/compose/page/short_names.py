"""Names in less room: cut in their middle, where what tells them from each other stays."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

_CUT = "…"
_DEEPER = 3
"""How many characters more may go so that a name is told from its neighbours."""


def short_name(
    name: str, fits: Callable[[str], bool], others: Collection[str] = (), least: int = 2
) -> str:
    """The name, or as much of both its ends as fits and could be none of the ``others``.

    成都高新综保 beside 成都铁路港综保 is 成都高…保, not 成都…综保. Where each cut could be another
    name, one that fits; … alone where none does.
    """
    if fits(name):
        return name
    near = [other for other in others if other != name]
    fitting, levels = "", 0
    for kept in range(len(name) - 1, least - 1, -1):
        cuts = [cut for cut in _cuts(name, kept) if fits(_CUT.join(cut))]
        if not cuts:
            continue
        fitting = fitting or _CUT.join(cuts[0])
        levels += 1
        for head, tail in cuts:
            if not any(one.startswith(head) and one.endswith(tail) for one in near):
                return f"{head}{_CUT}{tail}"
        if levels == _DEEPER:
            break
    return fitting or _CUT


def _cuts(name: str, kept: int) -> Iterator[tuple[str, str]]:
    """Head and tail of so many characters together, the most even first."""
    even = kept // 2
    for tail in sorted(range(kept + 1), key=lambda count: abs(count - even)):
        yield name[: kept - tail], name[len(name) - tail :]
