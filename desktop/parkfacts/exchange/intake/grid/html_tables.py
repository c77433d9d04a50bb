"""Tables of HTML as they are seen: of pages, of Excel, WPS and Word, of files called .xls."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from parkfacts.exchange.intake.grid.cells import COLUMNS, ROWS, Cells
from parkfacts.exchange.intake.grid.encodings import decoded
from parkfacts.exchange.intake.grid.faults import Unreadable
from parkfacts.exchange.intake.grid.formats.general import digits_beyond
from parkfacts.exchange.intake.grid.model import Area, CellKind, Grid
from parkfacts.exchange.intake.grid.raised import lowered, raised
from parkfacts.exchange.intake.grid.xml_parts import local
from parkfacts.facts.phrase import Phrase

if TYPE_CHECKING:
    from lxml.etree import _Element

_MOST_TABLES = 200
_WIDEST = 1_000
"""Columns that a cell may reach over (HTML Living Standard, 4.9.11)."""
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_STRUCK = re.compile(r"text-decoration[^;]*:[^;]*line-through", re.IGNORECASE)
"""Figures that were struck out are not said any more."""
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)", re.IGNORECASE)
_BLOCKS = frozenset(
    ("p", "div", "li", "tr", "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6")
)
_SILENT = frozenset(
    ("script", "style", "template", "head", "noscript", "select", "textarea", "del", "s", "strike")
)


def html_text(data: bytes, chosen: str = "") -> tuple[str, str, bool]:
    """The text of a page, its encoding, and whether that is sure: marked, declared, or found."""
    declared = _CHARSET.search(data[:4096])
    name = declared[1].decode("ascii").lower() if declared else ""
    if not chosen and name and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        name = "gb18030" if name in ("gb2312", "gbk", "x-gbk") else name
        try:
            return data.decode(name), name, True
        except (LookupError, UnicodeDecodeError):
            pass  # it says what it is not: it is looked at instead
    found = decoded(data, chosen)
    return found.text, found.encoding, found.sure


def html_grids(html: str, name: str) -> list[Grid]:
    """A grid for each table in which something stands, in their order; none where none is.

    A table is called as its caption says, else by ``name`` (and a number, if there are several).
    """
    from lxml import etree

    start = html.find("<")
    text = _DECLARATION.sub("", html[max(start, 0) :]).replace("\0", "")
    parser = etree.HTMLParser(
        no_network=True, remove_comments=True, remove_pis=True, huge_tree=True
    )
    root = etree.fromstring(text, parser) if text.strip() else None
    if root is None:
        return []
    found = list[tuple[str, Grid]]()
    for table in root.iter("table"):
        if len(found) < _MOST_TABLES and not _is_unseen_within(table):
            grid = _Table(table).grid(name)
            if grid.texts.size and not _is_frame(table, grid):
                found.append((_caption(table), grid))
    return _named(found, name)


def _named(found: list[tuple[str, Grid]], name: str) -> list[Grid]:
    grids, taken = list[Grid](), set[str]()
    for number, (caption, grid) in enumerate(found, start=1):
        title = caption or (name if len(found) == 1 else f"{name} {number}")
        while title in taken:
            title = f"{title} {number}"
        taken.add(title)
        problems = tuple(
            problem._replace(place=problem.place.replace(name, title, 1))
            for problem in grid.problems
        )
        grids.append(grid._replace(name=title, problems=problems))
    return grids


def _caption(table: _Element) -> str:
    caption = next((child for child in table if local(child) == "caption"), None)
    return _text(caption)[:60].strip() if caption is not None else ""


def _is_frame(table: _Element, grid: Grid) -> bool:
    """Whether a table only lays out others that stand in it: web pages and letters do that."""
    return (
        next(table.iterdescendants("table"), None) is not None and int((grid.kinds > 0).sum()) < 4
    )


def _is_unseen(element: _Element) -> bool:
    return bool(_UNSEEN.search(element.get("style") or "")) or element.get("hidden") is not None


def _is_struck(element: _Element) -> bool:
    return bool(_STRUCK.search(element.get("style") or ""))


def _is_unseen_within(element: _Element) -> bool:
    return _is_unseen(element) or any(map(_is_unseen, element.iterancestors()))


class _Table:
    """A table as its cells are laid out, with those that reach over others."""

    def __init__(self, table: _Element) -> None:
        self.table = table
        self.cells = Cells()
        self.merged: list[Area] = []
        self.hidden_rows: set[int] = set()
        self.taken: dict[int, int] = {}
        """By column: the row, not inside any more, to which a cell above reaches."""

    def grid(self, name: str) -> Grid:
        """It as a grid of that name. Raises Unreadable where it is too large."""
        rows = list(self._rows())
        for at, row in enumerate(rows):
            if _is_unseen(row):
                self.hidden_rows.add(at)
            column = 0
            for cell in row:
                if local(cell) in ("td", "th") and not _is_unseen(cell):
                    while self.taken.get(column, 0) > at:
                        column += 1
                    column = self._put(at, column, cell, len(rows))
        return self.cells.grid(name, self.merged, self.hidden_rows, _unseen_columns(self.table))

    def _rows(self) -> Iterator[_Element]:
        for part in self.table:
            if local(part) == "tr":
                yield part
            elif local(part) in ("thead", "tbody", "tfoot"):
                yield from (row for row in part if local(row) == "tr")

    def _put(self, row: int, column: int, cell: _Element, rows: int) -> int:
        """Lay out a cell; the column behind it."""
        high, wide = _span(cell, "rowspan", ROWS), max(_span(cell, "colspan", _WIDEST), 1)
        high = rows - row if high == 0 else min(high, rows - row)
        last = min(column + wide, COLUMNS)
        for at in range(column, last):
            self.taken[at] = row + high
        if high > 1 or wide > 1:
            self.merged.append(Area(row, column, row + high - 1, last - 1))
        text = _text(cell)
        # Excel and LibreOffice write what the cell has beside what it shows.
        number = _number(str(cell.get("x:num") or cell.get("sdval") or ""))
        kind = CellKind.TEXT if number is None else CellKind.NUMBER
        digits = "" if number is None else digits_beyond(text, number)
        self.cells.add(row, column, text, kind if text else CellKind.EMPTY, digits)
        return last


def _span(cell: _Element, name: str, most: int) -> int:
    text = (cell.get(name) or "1").strip()
    return min(int(text), most) if text.isascii() and text.isdigit() and len(text) < 10 else 1


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _unseen_columns(table: _Element) -> set[int]:
    found, at = set[int](), 0
    for column in table.iter("col"):
        count = max(_span(column, "span", COLUMNS), 1)
        if _is_unseen(column):
            found |= set(range(at, min(at + count, COLUMNS)))
        at += count
    return found


def _text(cell: _Element) -> str:
    """What is read in a cell: breaks as lines, runs of blanks as one, raised figures raised."""
    parts = list[str]()
    _gather(cell, parts)
    lines = [_BLANKS.sub(" ", line).strip(" ") for line in "".join(parts).split("\v")]
    return "\n".join(filter(None, lines))


def _gather(element: _Element, parts: list[str]) -> None:
    """The texts of an element, each break as a vertical tab, which HTML has no other use for."""
    parts.append((element.text or "").replace("\v", " "))
    for child in element:
        name = local(child)
        if name == "br":
            parts.append("\v")
        elif (
            name
            and name not in _SILENT
            and name != "table"
            and not (_is_unseen(child) or _is_struck(child))
        ):
            inner = list[str]()
            _gather(child, inner)
            text = "".join(inner)
            if name in ("sup", "sub"):
                text = raised(text) if name == "sup" else lowered(text)
            parts.append(f"\v{text}\v" if name in _BLOCKS else text)
        parts.append((child.tail or "").replace("\v", " "))


def no_table() -> Unreadable:
    """What is said of a page without one."""
    return Unreadable(Phrase("网页里没有表格"), Phrase("有表格的网页，或复制其中的表格粘贴进来"))
