"""Office files taken apart without the libraries that wrote them: zip and XML alone."""

from __future__ import annotations

import io
import posixpath
import re
from xml.etree import ElementTree as ET
from zipfile import ZipFile

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


class Package:
    """The parts of a file by name; each XML part is parsed, which proves that it is well formed."""

    def __init__(self, data: bytes) -> None:
        with ZipFile(io.BytesIO(data)) as zipped:
            self.parts = {name: zipped.read(name) for name in zipped.namelist()}
        self.trees = {
            name: ET.fromstring(part)
            for name, part in self.parts.items()
            if name.endswith((".xml", ".rels"))
        }

    def named(self, pattern: str) -> list[ET.Element]:
        """The trees whose names match, in the order of their numbers."""
        found = [name for name in self.trees if re.fullmatch(pattern, name)]
        return [self.trees[name] for name in sorted(found, key=lambda name: (len(name), name))]

    def text(self, name: str) -> str:
        """The source of a part, a tag a line."""
        return self.parts[name].decode().replace("><", ">\n<")

    def broken_relations(self) -> list[str]:
        """Parts that are pointed to and not there."""
        broken = []
        for name, tree in self.trees.items():
            if not name.endswith(".rels"):
                continue
            folder = posixpath.dirname(posixpath.dirname(name))
            for relation in tree:
                target = relation.get("Target", "")
                if relation.get("TargetMode") == "External":
                    broken.append(f"{name}: {target} is outside")
                    continue
                path = posixpath.normpath(posixpath.join("/" + folder, target)).lstrip("/")
                if path not in self.parts:
                    broken.append(f"{name}: {target}")
        return broken


class Book(Package):
    """A workbook: its sheets as rows of (value, number format); text is str, a number float."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        book = self.trees["xl/workbook.xml"]
        names = [sheet.get("name") for sheet in book.iter(f"{S}sheet")]
        shared = self.trees.get("xl/sharedStrings.xml")
        self._texts = [] if shared is None else [_text(one) for one in shared]
        self._formats = self._cell_formats()
        trees = self.named(r"xl/worksheets/sheet\d+\.xml")
        self.sheets = {
            name: [self._row(row) for row in tree.iter(f"{S}row")]
            for name, tree in zip(names, trees, strict=True)
        }
        self.formulas = [one for tree in trees for one in tree.iter(f"{S}f")]

    def _cell_formats(self) -> list[str]:
        styles = self.trees["xl/styles.xml"]
        built_in = {"0": "General", "1": "0", "2": "0.00", "9": "0%", "10": "0.00%", "49": "@"}
        codes = built_in | {
            one.get("numFmtId", ""): one.get("formatCode", "") for one in styles.iter(f"{S}numFmt")
        }
        (cells,) = styles.iter(f"{S}cellXfs")
        return [codes[one.get("numFmtId", "0")] for one in cells]

    def _row(self, row: ET.Element) -> list[tuple[str | float, str]]:
        cells = []
        for cell in row:
            value, form = cell.findtext(f"{S}v"), self._formats[int(cell.get("s", "0"))]
            if cell.get("t") == "s":
                cells.append((self._texts[int(value)], form))
            elif cell.get("t") == "str":  # what a formula comes to
                cells.append((value, form))
            elif cell.get("t") == "inlineStr":
                cells.append((_text(cell), form))
            elif value is not None:
                cells.append((float(value), form))
        return cells


def _text(element: ET.Element) -> str:
    found = "".join(one.text or "" for one in element.iter(f"{S}t"))
    return re.sub(r"_x([0-9A-F]{4})_", lambda code: chr(int(code[1], 16)), found)


def word_text(element: ET.Element) -> str:
    """The text of a part of a Word document, without the codes of fields."""
    return "".join(one.text or "" for one in element.iter(f"{W}t"))


def slide_texts(tree: ET.Element) -> list[str]:
    """The paragraphs of a slide."""
    return ["".join(t.text or "" for t in p.iter(f"{A}t")) for p in tree.iter(f"{A}p")]
