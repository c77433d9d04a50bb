"""Names that people type, and lines to them on stderr."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING

from parkfacts.cli.language import spoken
from parkfacts.compose.page.sheet import one_line
from parkfacts.facts.catalogue.catalogue import Catalogue, UnknownName, near_names
from parkfacts.facts.folding import fold
from parkfacts.facts.model import Fact, Park
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.search.nearest import Nearest, near_names_of
from parkfacts.facts.wording.labels import figure as figure_of

if TYPE_CHECKING:
    from parkfacts.app.session import Session
    from parkfacts.compose.basket.content import BasketContent
    from parkfacts.facts.editing.taking_back import NotTakenBack
    from parkfacts.facts.search.vocabulary import ThingKind

_LONGEST_LINE = 1000
"""Characters. Longer messages repeat what was typed by mistake, or a file that is no name."""


def park_named(name: str, session: Session) -> Park:
    """The park of an id or of any of its names. Raises UnknownName with those that are near."""
    try:
        return session.catalogue.resolve_park(name)
    except UnknownName as error:
        near = near_names_of("park", name, session.table.vocabulary) or error.near
        raise UnknownName(Phrase("园区"), name, near) from None


def tell_corrected(facts: Iterable[Fact], catalogue: Catalogue) -> None:
    """On stderr, what stands in for facts that were asked for by id and do not stand."""
    for fact in facts:
        if correction := catalogue.correction(fact):
            figure = figure_of(correction)
            note(Phrase("{id} 已被 {other} 更正为{figure}", id=fact.id, other=correction.id,
                        figure=figure))  # fmt: skip


def family_named(name: str, session: Session) -> str:
    """The id of the family of an id or of any of its names. Raises UnknownName."""
    return _thing_named(name, "family", Phrase("主题"), session)


def indicator_named(name: str, session: Session) -> str:
    """The id of the indicator of an id or of any of its names. Raises UnknownName."""
    return _thing_named(name, "indicator", Phrase("指标"), session)


def _thing_named(name: str, kind: ThingKind, what: str, session: Session) -> str:
    """Its id; the name that is shown goes before other names, which two may share."""
    vocabulary, wanted = session.table.vocabulary, fold(name.strip())
    things = [thing for thing in vocabulary.things if thing.kind == kind]
    for thing in things:
        if wanted in (thing.id, fold(thing.shown[0])):
            return thing.id
    for thing in things:
        if wanted in thing.names:
            return thing.id
    near = near_names_of(kind, name, vocabulary)
    raise UnknownName(what, name, near or near_named(name, {one.shown[0] for one in things}))


def nothing_found(query: str, near: Sequence[Nearest], otherwise: str) -> str:
    """What to say where words find nothing: names that may be meant, if any are near."""
    if not near:
        return otherwise
    names = joined("、", (one.query for one in near))
    return Phrase("没有找到“{query}”；你是不是要找：{names}", query=query.strip(), names=names)


def left_words(left: NotTakenBack) -> str:
    """Why something was not taken back."""
    from parkfacts.facts.own.field_words import field_title

    what = joined(" ", (left.row, field_title(left.field) if left.field else ""))
    return Phrase("{what} 没有收回：{why}", what=what, why=_WHY_LEFT[left.why])


_WHY_LEFT = {
    "changed": Phrase("之后又改过"),
    "gone": Phrase("已经不在了"),
    "there": Phrase("又有了"),
    "used": Phrase("还有别的用着它"),
    "unreadable": Phrase("修改记录读不懂"),
}


def near_named(name: str, names: set[str]) -> list[str]:
    """Names that resemble a wrong one; of two characters one may be enough."""
    return near_names(name.casefold(), names) or get_close_matches(name, names, cutoff=0.5)


def note(message: str) -> None:
    """One line on stderr; of what somebody gave and is endless, beginning and end."""
    line = one_line(spoken(message))
    if len(line) > _LONGEST_LINE:
        line = f"{line[: _LONGEST_LINE // 2]} … {line[-_LONGEST_LINE // 2 :]}"
    print(f"parkfacts: {line}", file=sys.stderr)


def tell_changed(content: BasketContent) -> None:
    """What of a basket is gone, each on its line, and how many things read otherwise than then."""
    for gone in content.left_out:
        note(Phrase("现数据集已没有：{gone}", gone=gone))
    if content.changed:
        told = Phrase("{n} 条与收入时不同，用的是现值，收入时的写在旁边", n=content.changed)
        note(told)
