"""Names that people type, and lines to them on stderr."""

from __future__ import annotations

import sys
from difflib import get_close_matches
from typing import TYPE_CHECKING

from parkfacts.cli.language import spoken
from parkfacts.compose.page.sheet import one_line
from parkfacts.facts.catalogue.catalogue import Catalogue, UnknownName, near_names
from parkfacts.facts.phrase import Phrase

if TYPE_CHECKING:
    from parkfacts.compose.basket.content import BasketContent

_LONGEST_LINE = 1000
"""Characters. Longer messages repeat what was typed by mistake, or a file that is no name."""


def family_named(name: str, catalogue: Catalogue) -> str:
    """The id of the family of an id or a name. Raises UnknownName."""
    families = catalogue.dataset.families
    for family in families:
        if name.strip().casefold() in (family.id, family.name.casefold()):
            return family.id
    raise UnknownName(Phrase("主题"), name, near_named(name, {family.name for family in families}))


def indicator_named(name: str, catalogue: Catalogue) -> str:
    """The id of the indicator of an id, a name or an alias. Raises UnknownName."""
    wanted, indicators = name.strip().casefold(), catalogue.dataset.indicators
    for indicator in indicators:
        if wanted in (indicator.id, indicator.name.casefold()):
            return indicator.id
    for indicator in indicators:
        if wanted in {alias.casefold() for alias in indicator.aliases}:
            return indicator.id
    raise UnknownName(Phrase("指标"), name, near_named(name, {one.name for one in indicators}))


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
