"""Search over all pages of the handbook: each word must stand in a section or its headings."""

from __future__ import annotations

import re
from typing import NamedTuple

from parkfacts.app.handbook.markdown import Section
from parkfacts.app.handbook.pages import Handbook, Place

_BEFORE, _LENGTH = 12, 72
_RUN = re.compile(r"[!-~]+|[^ -~]+")
"""Latin letters and keys, or what is none."""
_QUESTIONS = ("怎么样", "怎么", "怎样", "如何")


class Hit(NamedTuple):
    """A section in which all words were found."""

    place: Place
    title: str
    """Of the page, and of the section if that is another."""
    excerpt: str
    spans: tuple[tuple[int, int], ...]
    """Where words stand in the excerpt: start and end."""


def words_in(query: str) -> tuple[str, ...]:
    """The words of what is typed, small, each once: 怎么导出Excel asks for 导出 and for excel."""
    words = (_RUN.findall(word) for word in query.casefold().split())
    asked = [_without_question(run) for runs in words for run in runs]
    return tuple(dict.fromkeys(asked))


def find(handbook: Handbook, query: str) -> list[Hit]:
    """The sections that have all words; those that have them in a heading first."""
    words = words_in(query)
    if not words:
        return []
    found: list[tuple[int, Hit]] = []
    for page_id, page in handbook.pages().items():
        for section in page.sections:
            headings = f"{page.title} {section.title}".casefold()
            whole = f"{headings} {section.text.casefold()}"
            if not all(word in whole for word in words):
                continue
            in_page = all(word in page.title.casefold() for word in words)
            if in_page and section is not page.sections[0] and not _has(section, words):
                continue  # the page was named already
            rank = 0 if in_page else 1 if all(word in headings for word in words) else 2
            title = page.title if section.title == page.title else f"{page.title} · {section.title}"
            anchor = "" if section is page.sections[0] else section.anchor
            found.append((rank, Hit(Place(page_id, anchor), title, *_excerpt(section, words))))
    return [hit for _, hit in sorted(found, key=lambda ranked: ranked[0])]


def spans_of(text: str, words: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Where the words stand in a text, from left to right; what overlaps is one."""
    small = text.casefold()
    if len(small) != len(text):  # ß would move all behind it
        small = text.lower() if len(text.lower()) == len(text) else text
    spans: list[tuple[int, int]] = []
    for word in words:
        at = small.find(word)
        while at >= 0:
            spans.append((at, at + len(word)))
            at = small.find(word, at + len(word))
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _without_question(word: str) -> str:
    """What is asked about; the word itself where nothing else is left."""
    asked = word.rstrip("？?") or word
    for question in _QUESTIONS:
        asked = asked.removeprefix(question) or asked
    return asked


def _has(section: Section, words: tuple[str, ...]) -> bool:
    text = f"{section.title} {section.text}".casefold()
    return any(word in text for word in words)


def _excerpt(section: Section, words: tuple[str, ...]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text around the first word, with … where it was cut."""
    text = section.text
    spans = spans_of(text, words)
    start = max(0, spans[0][0] - _BEFORE) if spans else 0
    cut = text[start : start + _LENGTH]
    before, behind = "…" * bool(start), "…" * (start + _LENGTH < len(text))
    excerpt = f"{before}{cut}{behind}"
    return excerpt, spans_of(excerpt, words)
