"""Texts of the core that remember how they were put together, so that a screen may say them anew.

The core speaks Chinese, as what is copied, exported and printed does, and knows of no other
language. Who does know one takes a pattern for a key and puts the parts into a pattern of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping


class Phrase(str):
    """A pattern with its parts put in: ``Phrase("未收录{park}本级数据", park=name)``.

    A part that is a Phrase or Joined is words of ours. Any other text is data, and stays as it is
    in every language, but for a Named one. A part ``n`` is the number that asks for singular or
    plural; a part ``sentence`` begins as a line does.
    """

    __slots__ = ("parts", "pattern")
    pattern: str
    parts: Mapping[str, object]

    def __new__(cls, pattern: str, /, **parts: object) -> Phrase:
        made = super().__new__(cls, pattern.format(**parts) if parts else pattern)
        made.pattern, made.parts = pattern, parts
        return made


class Named(str):
    """A name of the data that remembers how it is in English; the Chinese is what it is."""

    __slots__ = ("english",)
    english: str

    def __new__(cls, name: str, english: str) -> Named:
        made = super().__new__(cls, name)
        made.english = english
        return made


class Joined(str):
    """Texts with a sign between them: names parted by 、, clauses by ；."""

    __slots__ = ("between", "links")
    between: str
    links: tuple[str, ...]

    def __new__(cls, between: str, links: Iterable[str]) -> Joined:
        found = tuple(links)
        made = super().__new__(cls, between.join(found))
        made.between, made.links = between, found
        return made


def joined(between: str, parts: Iterable[str]) -> str:
    """The parts that are not empty, with a sign between them; a single one as it is."""
    links = [part for part in parts if part]
    if len(links) > 1:
        return Joined(between, links)
    return links[0] if links else ""


def changed(text: str, change: Callable[[str], str]) -> str:
    """A text whose data is changed (other marks of sources) and that remembers its parts.

    ``change`` must do character by character what it does; no pattern of ours has what it changes.
    """
    if isinstance(text, Joined):
        return Joined(text.between, [changed(link, change) for link in text.links])
    if isinstance(text, Phrase):
        parts = {
            name: changed(part, change) if isinstance(part, str) else part
            for name, part in text.parts.items()
        }
        return Phrase(text.pattern, **parts)
    return text if isinstance(text, Named) else change(text)


def listed(sentences: Iterable[str]) -> str:
    """Sentences one behind the other: each ends in its full stop."""
    told = ""
    for one in sentences:
        told = Phrase("{text}{sentence}", text=told, sentence=one) if told else one
    return told


def pattern(text: str) -> str:
    """The text as it is: marks the pattern of a Phrase that is made elsewhere."""
    return text
