"""Marks of sources in text: one character that stands for a number until a page is written.

As U+FFFC stands for an object in rich text (Unicode 15, §23.8), a character of the supplementary
private use area A (§23.5) stands for a source here: it survives joining and formatting, is never
mistaken for [1] in a name, and whoever writes the text says it as [3], as a footnote, or by name.
In what is known the number is that of the dataset; on a page it is that of the page. What a
sentence tells though nobody chose it stands between two other marks in a preview, and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

_FIRST = 0xF0000
_MOST = 0xFFFD
"""Sources that can have marks: as many as the area has characters."""
_MARKS = re.compile("[\U000f0001-\U000ffffd]")
_UNASKED, _ASKED = "\U00100001", "\U00100002"
"""Before and behind what is told though nobody chose it; of supplementary private use area B."""
_TOLD_UNASKED = re.compile(f"{_UNASKED}(.*?){_ASKED}", re.DOTALL)


def mark(number: int) -> str:
    """The character for a source by its number, from 1; [number] if there are too many."""
    return chr(_FIRST + number) if 0 < number <= _MOST else f"[{number}]"


def numbers_in(text: str) -> list[int]:
    """The numbers of the marks in a text, in their order."""
    return [ord(found) - _FIRST for found in _MARKS.findall(text)]


def with_words(text: str, words: Mapping[int, str]) -> str:
    """The text with words for marks, by number; those that have none stay marks."""
    if not _MARKS.search(text):
        return text
    return text.translate({_FIRST + number: word for number, word in words.items()})


def with_numbers(text: str, places: Mapping[int, int]) -> str:
    """The text with other numbers in its marks, by the number that stands there."""
    return with_words(text, {old: mark(new) for old, new in places.items()})


def as_text(text: str) -> str:
    """The text as it is written plainly: [3]."""
    return _MARKS.sub(lambda found: f"[{ord(found[0]) - _FIRST}]", text)


def as_unasked(text: str) -> str:
    """The text marked as told though nobody chose it, for a preview that shows which it is."""
    return f"{_UNASKED}{text}{_ASKED}"


def unasked_in(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without those marks, and from where to where each marked part reaches in it."""
    plain, spans, end, length = [], [], 0, 0
    for found in _TOLD_UNASKED.finditer(text):
        before = text[end : found.start()]
        start = length + len(before)
        length = start + len(found[1])
        plain += [before, found[1]]
        spans.append((start, length))
        end = found.end()
    return "".join([*plain, text[end:]]), spans


def pieces(text: str) -> Iterator[tuple[str, int]]:
    """The text parted at its marks: what stands before each, with its number; at last the rest, 0.

    A piece may be empty.
    """
    end = 0
    for found in _MARKS.finditer(text):
        yield text[end : found.start()], ord(found[0]) - _FIRST
        end = found.end()
    yield text[end:], 0
