"""Texts ready to be searched: folded, and names by their pinyin and initials too."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from parkfacts.facts.folding import fold
from parkfacts.facts.search.pinyin import Pinyin


class Spelling(NamedTuple):
    """One or more texts, one a line; nothing is found across two of them."""

    folded: str
    initials: str = ""
    suffixes: str = ""
    """Their pinyin from each syllable on, one a line: a match begins at a line's start."""

    def has(self, token: str) -> bool:
        """Whether one of the texts, its initials or its pinyin hold the token."""
        if token in self.folded:
            return True
        if not (token.isascii() and token.isalpha()):
            return False
        return token in self.initials or "\n" + token in self.suffixes


def spelled(names: Iterable[str], pinyin: Pinyin) -> Spelling:
    """Names that are also found by their pinyin and their initials."""
    folded = [fold(name).replace("\n", " ") for name in names]
    syllables = [pinyin.syllables(name) for name in folded]
    initials = "\n".join("".join(one[:1] for one in each) for each in syllables)
    suffixes = "".join(
        "\n" + "".join(each[at:]).replace(" ", "") for each in syllables for at in range(len(each))
    )
    return Spelling("\n".join(folded), initials, suffixes)


def plainly(text: str) -> Spelling:
    """A text that is found by its own characters alone."""
    return Spelling(fold(text).replace("\n", " "))
