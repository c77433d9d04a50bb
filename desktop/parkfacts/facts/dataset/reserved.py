"""Characters that data may not have: those that marks of sources are made of, and halves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from parkfacts.facts.marks import numbers_in
from parkfacts.facts.model import Dataset
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import Problem, pointer

_SUSPECT = re.compile(rb"\xf3[\xb0-\xbf]|\\u[dD][bB][89a-fA-F]")
"""In the bytes of a file: UTF-8 from U+F0000 on, or the first half of such a character in JSON."""

_HALF = re.compile("[\ud800-\udfff]")

_WINDOW, _LONGEST = 1024 * 1024, 6
"""Bytes that are searched at a time, so that other threads are let in; and those of a match."""


def reserved_characters(data: bytes, dataset: Dataset) -> list[Problem]:
    """A problem for each text of a dataset that has one; ``data``: the bytes that it was read of.

    A name with such a character would be shown with the number of a source in it.
    """
    starts = range(0, len(data), _WINDOW)
    if not any(_SUSPECT.search(data, start, start + _WINDOW + _LONGEST) for start in starts):
        return []
    message = Phrase("文字里有专用区字符（U+F0000 起），与来源标号相混")
    return [
        Problem("character", place, message, Phrase("不用专用区字符"))
        for place, text in _texts(msgspec.to_builtins(dataset, enc_hook=str), ())
        if numbers_in(text)
    ]


def half_characters(tree: Any) -> list[Problem]:
    """A problem for each text of a tree of JSON with half a character: ``\\ud800`` alone.

    JSON can be written so, no text can.
    """
    message = Phrase("文字里有半个字符（不成对的 \\ud800 至 \\udfff）")
    return [
        Problem("character", place, message, Phrase("成对的，或去掉"))
        for place, text in _texts(tree, ())
        if _HALF.search(text)
    ]


def _texts(tree: Any, at: tuple[str | int, ...]) -> Iterator[tuple[str, str]]:
    """Each text with its JSON pointer."""
    if isinstance(tree, str):
        yield pointer(*at), tree
    elif isinstance(tree, dict):
        for key, value in tree.items():
            yield from _texts(value, (*at, key))
    elif isinstance(tree, list | tuple):
        for number, value in enumerate(tree):
            yield from _texts(value, (*at, number))
