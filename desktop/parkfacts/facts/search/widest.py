"""The texts of a column of which one is the widest, found without a font."""

from __future__ import annotations

from collections.abc import Iterable

_NEAR, _AT_MOST = 5, 12


def longest(texts: Iterable[str]) -> tuple[str, ...]:
    """The longest texts; whoever has a font measures these few instead of all.

    A Chinese character counts for two, as it is about twice as wide as a digit. How wide letters
    are differs between fonts, so those that are two characters shorter are among them.
    Phrases are ranked by themselves: another language says them at another length.
    """
    # In UTF-8 a Chinese character has three bytes, a digit one.
    sizes = {text: (len(text.encode("utf-8", "replace")) + len(text)) // 2 for text in texts}
    plain = {text: size for text, size in sizes.items() if type(text) is str}
    phrases = {text: size for text, size in sizes.items() if type(text) is not str}
    return (*_top(plain), *_top(phrases))


def _top(sizes: dict[str, int]) -> list[str]:
    least = max(sizes.values(), default=0) - _NEAR
    near = [text for text, size in sizes.items() if size >= least]
    return sorted(near, key=lambda text: (-sizes[text], text))[:_AT_MOST]
