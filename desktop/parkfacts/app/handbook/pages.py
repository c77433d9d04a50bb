"""The pages of the handbook in their order, which is that of the links in README.md."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from parkfacts.app.handbook.lists import made_list
from parkfacts.app.handbook.markdown import Text, rendered
from parkfacts.facts.input_file import read_input

CONTENTS = "README.md"
FIRST = "start"
"""The page that is opened where no other tells of the place."""
LARGEST_PAGE = 256 * 1024
_ENTRY = re.compile(r"(?:## (?P<group>.+)|- \[.+\]\((?P<page>[a-z-]+)\.md\).*)")


class Group(NamedTuple):
    """Pages under one heading of the contents."""

    title: str
    pages: tuple[str, ...]
    """Their ids."""


class Handbook:
    """Pages by id, each read when it is asked for."""

    def __init__(self, folder: Path, lists: Callable[[str], str] = made_list) -> None:
        """Read the contents. Raises OSError, and ValueError for what is no UTF-8."""
        self.folder, self._lists = folder, lists
        self._texts: dict[str, Text] = {}
        contents = _text_of(folder / CONTENTS)
        self.title = rendered(contents, lists).title
        self.groups = tuple(_groups(contents))

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The ids of all pages, in the order of reading."""
        return tuple(page for group in self.groups for page in group.pages)

    def page(self, page_id: str) -> Text:
        """A page.

        Raises KeyError for one that is not in the contents; OSError, and ValueError for what is no
        UTF-8.
        """
        if page_id not in self.ids:
            raise KeyError(page_id)
        if page_id not in self._texts:
            text = _text_of(self.folder / f"{page_id}.md")
            self._texts[page_id] = rendered(text, self._lists)
        return self._texts[page_id]

    def pages(self) -> Mapping[str, Text]:
        """All pages by id, in the order of reading."""
        return {page_id: self.page(page_id) for page_id in self.ids}


class Place(NamedTuple):
    """A page, and a section of it: what a link leads to."""

    page: str
    anchor: str = ""


def place_of(link: str, here: str) -> Place | None:
    """Where a link in page ``here`` leads; None if it leads out of the handbook."""
    name, _, anchor = unquote(link).partition("#")
    if not name:
        return Place(here, anchor)
    if name.endswith(".md") and "/" not in name and ":" not in name:
        return Place(name.removesuffix(".md"), anchor)
    return None


def place_named(name: str) -> Place:
    """The place that is written ``page`` or ``page#section``."""
    page, _, anchor = name.partition("#")
    return Place(page, anchor)


def _groups(contents: str) -> list[Group]:
    groups: list[Group] = []
    for line in contents.splitlines():
        found = _ENTRY.fullmatch(line)
        if found is None:
            continue
        if found["group"]:
            groups.append(Group(found["group"], ()))
        elif groups:
            last = groups[-1]
            groups[-1] = Group(last.title, (*last.pages, found["page"]))
    return groups


def _text_of(path: Path) -> str:
    return read_input(path, LARGEST_PAGE).decode("utf-8")
