"""The package of an Office file as it leaves: who wrote it, when and of what; nothing foreign.

The libraries bring templates with an author, a date, a preview and a program of their own.
"""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime
from html import unescape
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from parkfacts.exchange.office.xml_text import office_text, xml_text

AUTHOR, PROGRAM = "园鉴 ParkFacts", "ParkFacts"
_CORE, _PROGRAM = "docProps/core.xml", "docProps/app.xml"
_LEFT_OUT = frozenset({"docProps/thumbnail.jpeg", "word/stylesWithEffects.xml"})
"""A picture of the empty template, and its styles as Word 2010 would have had them."""
_POINTERS = re.compile(r"<(?:Relationship|Override)\b[^>]*>")
_NAMED = re.compile(r'(?:Target|PartName)="([^"]*)"')
_VERSION = re.compile(r"<AppVersion>([0-9.]*)</AppVersion>")
_SHEET_CHARTS = "xl/charts/chart"
_VALUE, _BREAKING = b'<c:showVal val="1"/>', b"<c:tx><c:rich><a:bodyPr/>"
_VALUE_ALONE = (
    b'<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>'
    b'<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
)
_UNBROKEN = b'<c:tx><c:rich><a:bodyPr wrap="none"/>'
_LONGEST = 255
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org"


def finished(data: bytes, title: str, origin: str = "") -> bytes:
    """The file with its own properties (ECMA-376 part 2, 11; part 1, 22.2) in place of a library's.

    ``origin``: the dataset. Files of the same time are the same to the byte; SOURCE_DATE_EPOCH,
    where it is set, is that time.
    """
    target = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(target, "w") as new:
        for entry in old.infolist():
            if entry.filename in _LEFT_OUT:
                continue
            part = old.read(entry)
            if entry.filename == _CORE:
                part = _core(title, origin).encode()
            elif entry.filename == _PROGRAM:
                part = _program(part.decode()).encode()
            elif entry.filename.endswith((".rels", "[Content_Types].xml")):
                part = _POINTERS.sub(_kept, part.decode()).encode()
            elif entry.filename.startswith(_SHEET_CHARTS):
                part = _labels_alone(part)
            new.writestr(ZipInfo(entry.filename), part, ZIP_DEFLATED)
    return target.getvalue()


def _labels_alone(part: bytes) -> bytes:
    """A chart of XlsxWriter whose labels say the literal in one line, and nothing else.

    What it leaves out LibreOffice takes for wished: a key of the legend before each label, and
    labels that break (ECMA-376 part 1, 21.2.2.49).
    """
    return part.replace(_VALUE, _VALUE_ALONE).replace(_BREAKING, _UNBROKEN)


def _core(title: str, origin: str) -> str:
    at = _now().strftime("%Y-%m-%dT%H:%M:%SZ")
    told = f"数据集：{origin}" if origin else ""
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_OFFICE}/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{_short(title)}</dc:title><dc:creator>{AUTHOR}</dc:creator>"
        f"<dc:description>{_short(told)}</dc:description>"
        f"<cp:lastModifiedBy>{AUTHOR}</cp:lastModifiedBy>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{at}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{at}</dcterms:modified>'
        "</cp:coreProperties>"
    )


def _program(old: str) -> str:
    """The version stays: LibreOffice reads charts of Office 2007 (12) otherwise than later ones."""
    version = _VERSION.search(old)
    return (
        f'{_HEAD}<Properties xmlns="{_OFFICE}/officeDocument/2006/extended-properties">'
        f"<Application>{PROGRAM}</Application>{version[0] if version else ''}</Properties>"
    )


def _kept(found: re.Match[str]) -> str:
    """A pointer to a part, or nothing where the part is left out."""
    named = _NAMED.search(found[0])
    name = unescape(named[1]).rpartition("/")[2] if named else ""
    return "" if any(part.endswith(f"/{name}") for part in _LEFT_OUT) else found[0]


def _short(text: str) -> str:
    return xml_text(office_text(text)[:_LONGEST])


def _now() -> datetime:
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(given), UTC) if given.isdigit() else datetime.now(UTC)
