"""The scope of a fact: of what a share, a rank or a count is, and how that is worded."""

from __future__ import annotations

from parkfacts.facts.model import Fact
from parkfacts.facts.phrase import Phrase, joined

_SHARE = "占"
_NO_SCOPE, NO_LIST = Phrase("口径未写"), Phrase("名单未写")


def denominator(fact: Fact) -> tuple[str, str]:
    """What a figure is of: the area, and where none is named the label without what it includes."""
    if fact.scope.within or not fact.scope.label:
        return fact.scope.within, ""
    parts = [part for part in fact.scope.label.split("，") if part != fact.scope.includes]
    return "", "，".join(parts)


def denominator_words(fact: Fact) -> str:
    """The same in words: 占重庆市, 全国; what the source leaves out is told."""
    within, label = denominator(fact)
    if not within:
        return label or _NO_SCOPE
    return area_of_share(within) if is_share(fact.scope.label) else within


def area_of_share(area: str) -> str:
    """Of what a share is: 占重庆市."""
    return Phrase("占{area}", area=area)


def is_share(words: str) -> bool:
    """Whether the words of a scope, or a figure, say of what a share is: 占全市, 占GDP的一半."""
    return words.startswith(_SHARE)


def names_share(words: str) -> bool:
    """Whether that is said anywhere in them: 约占13%."""
    return _SHARE in words


def area_shared(words: str) -> str:
    """The area in the words of a share: 重庆市 of 占重庆市."""
    return words.removeprefix(_SHARE)


def scope_label(fact: Fact) -> str:
    """Of what the figure is, from the label or else from area and field."""
    found = fact.scope
    if found.label:
        return found.label
    if not found.out_of:
        return found.within
    return Phrase("{area}参评{n}个", area=found.within, n=found.out_of)


def scope_text(fact: Fact) -> str:
    """Of what the figure is and what it takes in; empty if the source says nothing of it."""
    label, includes = scope_label(fact), fact.scope.includes
    return joined("，", [label, "" if includes in label else includes])


_OWN_AREA = ("全市", "全省", "全区", "全县")


def scope_words(fact: Fact) -> str:
    """Of what the figure is; 全市 by the name of the city, as several may stand on one page."""
    label, within = scope_label(fact), fact.scope.within
    named = label
    if within:
        for own in _OWN_AREA:
            named = named.replace(own, within)
    told = "，".join(part for part in named.split("，") if part != fact.scope.includes)
    return label if told == label else told  # which may be words of ours
