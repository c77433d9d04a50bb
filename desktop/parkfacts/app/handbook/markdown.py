"""A page's Markdown as HTML, with what is to be known of it: sections, links, pictures, keys.

Pages are the project's own: HTML in them (``<kbd>``) is let through. Nothing from a dataset is read
here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from markdown_it.token import Token

_LIST = re.compile(r"<!-- list: ([a-z-]+) -->\s*")
_KEY = re.compile(r"<kbd>(.*?)</kbd>")
_TAG = re.compile(r"<[^>]*>")
_UNSAID = re.compile(r"[^\w\s-]")
_IMAGE = re.compile(r'<img src="([^"]+)" alt="([^"]*)" ?/?>')
_SPACE = re.compile(r"\s+")


class Section(NamedTuple):
    """A heading of a page and what stands below it, up to the next."""

    anchor: str
    title: str
    text: str
    """Without marks, for searching; a blank between paragraphs."""


class Picture(NamedTuple):
    """A picture of the program: how it is made stands beside it in the page."""

    name: str
    """Its path from the folder of pages: pictures/find.png."""
    words: str
    """What it shows, for those who do not see it."""
    command: str
    """Arguments of parkfacts that make it, without the target: snapshot --search wm."""


class Text(NamedTuple):
    """A page as it is read: its title is the first heading."""

    title: str
    html: str
    sections: tuple[Section, ...]
    links: tuple[str, ...]
    pictures: tuple[Picture, ...]
    keys: tuple[str, ...]


def rendered(markdown: str, lists: Callable[[str], str]) -> Text:
    """Read a page. ``lists`` gives the HTML of a list that the program makes, by its name.

    Raises KeyError for a list that is not known.
    """
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark", {"html": True}).enable("table")
    tokens = reader.parse(markdown)
    for token in tokens:
        if token.type == "html_block" and (found := _LIST.fullmatch(token.content)):
            token.content = lists(found[1])
    sections = tuple(_sections(tokens))
    inner = [child for token in tokens for child in token.children or ()]
    pictures = tuple(_picture(token) for token in inner if token.type == "image")
    for token in inner:
        if token.type == "image":  # its command is for the build, not for readers
            token.attrs.pop("title", None)
    anchors = iter(sections)
    for token in tokens:
        if token.type == "heading_open":
            token.attrs["id"] = next(anchors).anchor
    html = reader.renderer.render(tokens, reader.options, {})
    return Text(
        sections[0].title if sections else "",
        html,
        sections,
        tuple(str(token.attrs["href"]) for token in inner if token.type == "link_open"),
        pictures,
        tuple(_KEY.findall(html)),
    )


def anchor_of(title: str) -> str:
    """The name of a heading in a link: as it is written, without marks, blanks as strokes."""
    return _SPACE.sub("-", _UNSAID.sub("", title.strip().lower()))


def _sections(tokens: Iterable[Token]) -> Iterable[Section]:
    title, in_heading, started = "", False, False
    text: list[str] = []
    for token in tokens:
        if token.type == "heading_open":
            if started:
                yield Section(anchor_of(title), title, _joined(text))
            title, text, in_heading, started = "", [], True, True
        elif token.type == "heading_close":
            in_heading = False
        elif in_heading:
            title = _words(token)
        else:
            text.append(_words(token))
    if started:
        yield Section(anchor_of(title), title, _joined(text))


def _words(token: Token) -> str:
    """What is read of a token."""
    if token.children:
        return "".join(_words(child) for child in token.children)
    if token.type == "html_inline":
        return ""
    if token.type == "html_block":
        return " ".join(_TAG.sub(" ", token.content).split())
    return " " if token.type in ("softbreak", "hardbreak") else token.content


def _joined(parts: Iterable[str]) -> str:
    return " ".join(part for part in (_SPACE.sub(" ", one).strip() for one in parts) if part)


def _picture(token: Token) -> Picture:
    attributes: dict[str, Any] = token.attrs
    return Picture(str(attributes["src"]), token.content, str(attributes.get("title", "")))


def with_pictures(html: str, drawn: Callable[[str, str], str]) -> str:
    """A page with its pictures as ``drawn`` gives them of name and words; both are escaped.

    What it gives nothing for was not made yet, and is told in words.
    """
    told = "<em>（图：{words}）</em>"
    return _IMAGE.sub(lambda one: drawn(one[1], one[2]) or told.format(words=one[2]), html)


def table_of(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table of cells that are HTML already; :func:`cell` makes them of text."""
    lines = ["<table>", "<thead>", _row(head, "th"), "</thead>", "<tbody>"]
    lines += [_row(row, "td") for row in rows]
    return "\n".join([*lines, "</tbody>", "</table>", ""])


def cell(text: str) -> str:
    """A text as a cell of a table."""
    return escape(text, quote=False)


def _row(cells: Iterable[str], kind: str) -> str:
    return "<tr>" + "".join(f"<{kind}>{one}</{kind}>" for one in cells) + "</tr>"
