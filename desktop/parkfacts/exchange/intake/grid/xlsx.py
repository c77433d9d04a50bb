"""Workbooks of Excel since 2007 (.xlsx, .xlsm; WPS writes them too): sheets, texts, formats."""

from __future__ import annotations

import re
from typing import NamedTuple

from parkfacts.exchange.intake.grid.faults import Unreadable
from parkfacts.exchange.intake.grid.formats.builtin import CODES, GENERAL
from parkfacts.exchange.intake.grid.model import Grid, TableFile
from parkfacts.exchange.intake.grid.package import Package
from parkfacts.exchange.intake.grid.tables import OpenTables
from parkfacts.exchange.intake.grid.xlsx_sheet import read_sheet
from parkfacts.exchange.intake.grid.xml_parts import (
    attribute,
    end_of_last,
    local,
    parsed,
    text_of,
    true,
    usual_xml,
)
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.progress import Progress


class Workbook(NamedTuple):
    """What all sheets of a workbook share."""

    shared: list[str]
    formats: list[str]
    """The code of the number format of each cell style."""
    from_1904: bool


def open_xlsx(package: Package, name: str) -> OpenTables:
    """The sheets of a workbook. Raises Unreadable."""
    main = main_part(package, "xl/workbook.xml")
    root = parsed(package.whole(main))
    targets = package.targets(main)
    sheets, hidden, from_1904 = dict[str, str](), set[str](), False
    for element in root.iter():
        if local(element) == "sheet":
            title = attribute(element, "name")
            kind, target = targets.get(attribute(element, "id"), ("", ""))
            if kind == "worksheet" and title not in sheets:
                sheets[title] = target
                if attribute(element, "state") in ("hidden", "veryHidden"):
                    hidden.add(title)
        elif local(element) == "workbookPr":
            from_1904 = true(attribute(element, "date1904"))
    if not sheets:
        raise Unreadable(Phrase("工作簿里没有工作表"))
    shared: list[Workbook] = []

    def read(sheet: str, told: Progress) -> Grid:
        if not shared:
            shared.append(_workbook(package, targets, from_1904=from_1904))
        book = shared[0]
        pieces = package.pieces(sheets[sheet], told)
        return read_sheet(sheet, pieces, book.shared, book.formats, from_1904=book.from_1904)

    return OpenTables(TableFile(name, "xlsx", tuple(sheets), frozenset(hidden)), read)


def main_part(package: Package, usual: str) -> str:
    """The part that lists the sheets."""
    kinds = package.targets("").values()
    return next((path for kind, path in kinds if kind == "officeDocument"), usual)


def _workbook(
    package: Package, targets: dict[str, tuple[str, str]], *, from_1904: bool
) -> Workbook:
    by_kind = dict(targets.values())
    texts = shared_texts(package.whole(by_kind.get("sharedStrings", "xl/sharedStrings.xml")))
    formats = style_formats(package.whole(by_kind.get("styles", "xl/styles.xml")))
    return Workbook(texts, formats, from_1904)


def style_formats(data: bytes) -> list[str]:
    """The code of the number format of each cell style (cellXfs of styles.xml)."""
    if not data:
        return []
    own, found = dict[int, str](), list[str]()
    for element in parsed(data).iter():
        if local(element) == "numFmt" and local(element.getparent()) == "numFmts":
            own[whole(attribute(element, "numFmtId"))] = attribute(element, "formatCode")
        elif local(element) == "cellXfs":
            found = [
                own.get(number, "") or CODES.get(number, GENERAL)
                for number in (whole(attribute(style, "numFmtId")) for style in element)
            ]
    return found


def whole(text: str) -> int:
    """A whole number of an attribute; 0 where it is none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


_ITEM_START = re.compile(rb"<((?:\w+:)?si)\b")
_ITEM = re.compile(rb"<(?:\w+:)?si\s*/>|<(?:\w+:)?si\b[^<>]*>(.*?)</(?:\w+:)?si>", re.DOTALL)


def shared_texts(data: bytes) -> list[str]:
    """The texts that cells name by their number; runs joined, readings of names left out."""
    usual = usual_xml(data)
    # Up to the last end: items behind it never end, and each would be looked for to the last byte.
    return [text_of(item) for item in _ITEM.findall(usual, 0, end_of_last(_ITEM_START, usual))]
