"""Workbooks for tests: one of all kinds of cells in each format, and hostile ones."""

from __future__ import annotations

import struct
import zipfile
from io import BytesIO
from typing import Any, NamedTuple

import xlsxwriter

ACCOUNT = '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ '


class Made(NamedTuple):
    """A cell: its value, the code of its format, what is shown of it and what is stored more."""

    value: Any
    code: str
    shown: str
    stored: str = ""


def text(value: str) -> Made:
    """A cell of text."""
    return Made(value, "", value)


ROWS = (
    (text("表1 主要指标（单位：亿元）"), text(""), text(""), text("")),
    (text("园区"), text("产值"), text("增速"), text("编号")),
    (
        text("西永微电园"),
        Made(2788.4417, "#,##0.00", "2,788.44", "2788.4417"),
        Made(0.021, "0.0%", "2.1%"),
        Made(123, "00000", "00123"),
    ),
    (
        text("　　其中：两江新区 "),
        Made(-1234, "#,##0_);(#,##0)", "(1,234)"),
        Made(45306, 'yyyy"年"m"月"', "2024年1月"),
        Made(2024, "", "2024"),
    ),
    (
        text("=1+1"),
        Made(0, ACCOUNT, "-", "0"),
        Made(12.5, '0.0"亿元"', "12.5亿元"),
        Made(0.1 + 0.2, "", "0.3"),
    ),
)
"""Row 0 is merged from A to D, row 3 hidden, and column D."""
SHOWN = [[cell.shown for cell in row] for row in ROWS]
STORED = {(2, 1): "2788.4417", (4, 1): "0"}


def xlsx(*, hidden_sheet: bool = True) -> bytes:
    """ROWS as a workbook of Excel, with a hidden sheet behind it."""
    file = BytesIO()
    book = xlsxwriter.Workbook(file)
    sheet = book.add_worksheet("表1")
    for row, cells in enumerate(ROWS):
        for column, cell in enumerate(cells):
            form = book.add_format({"num_format": cell.code or "General"})
            if isinstance(cell.value, str):
                sheet.write_string(row, column, cell.value)
            else:
                sheet.write_number(row, column, cell.value, form)
    sheet.merge_range(0, 0, 0, 3, ROWS[0][0].value)
    sheet.set_row(3, None, None, {"hidden": True})
    sheet.set_column(3, 3, None, None, {"hidden": True})
    if hidden_sheet:
        book.add_worksheet("底稿").hide()
    book.close()
    return file.getvalue()


def package(parts: dict[str, str | bytes]) -> bytes:
    """A zip of parts."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in parts.items():
            made.writestr(name, data)
    return file.getvalue()


_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def relations(**targets: str) -> str:
    """A part of relations: id to ``kind target``."""
    told = "".join(
        f'<Relationship Id="{key}" Type="{_RELATIONS}/{kind}" Target="{target}"/>'
        for key, (kind, _, target) in (
            (key, value.partition(" ")) for key, value in targets.items()
        )
    )
    return f'<Relationships xmlns="{_PACKAGE}">{told}</Relationships>'


def plain_xlsx(sheet: str, *, shared: str = "", styles: str = "", book: str = "") -> bytes:
    """A workbook of one sheet whose XML is given, as other programs than Excel may write it."""
    parts: dict[str, str | bytes] = {
        "_rels/.rels": relations(r1="officeDocument xl/workbook.xml"),
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}">{book}<sheets>'
        '<sheet name="表1" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations(
            r1="worksheet worksheets/sheet1.xml",
            r2="sharedStrings sharedStrings.xml",
            r3="styles styles.xml",
        ),
        "xl/worksheets/sheet1.xml": sheet,
    }
    if shared:
        parts["xl/sharedStrings.xml"] = f'<sst xmlns="{_MAIN}">{shared}</sst>'
    if styles:
        parts["xl/styles.xml"] = f'<styleSheet xmlns="{_MAIN}">{styles}</styleSheet>'
    return package(parts)


def rows_xml(rows: str, behind: str = "") -> str:
    """The XML of a sheet with these rows."""
    return f'<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData>{behind}</worksheet>'


def _record(number: int, body: bytes = b"") -> bytes:
    """A record of [MS-XLSB]: number and size in seven bits each."""
    head = bytes([number]) if number < 128 else bytes([number & 0x7F | 0x80, number >> 7])
    size = len(body)
    length = b""
    while True:
        length += bytes([size & 0x7F | (0x80 if size > 0x7F else 0)])
        size >>= 7
        if not size:
            return head + length + body


def _wide(value: str) -> bytes:
    return struct.pack("<I", len(value)) + value.encode("utf-16-le")


def xlsb() -> bytes:
    """ROWS as a binary workbook, record by record: no program here writes one."""
    codes = list(dict.fromkeys(cell.code for row in ROWS for cell in row))
    texts = [cell.value for row in ROWS for cell in row if isinstance(cell.value, str)]
    own = [(164 + at, code) for at, code in enumerate(codes) if code]
    styles = _record(278) + _record(615, struct.pack("<I", len(own)))
    styles += b"".join(_record(44, struct.pack("<H", key) + _wide(code)) for key, code in own)
    styles += _record(616) + _record(617, struct.pack("<I", len(codes)))
    for at, code in enumerate(codes):
        styles += _record(47, struct.pack("<HH12x", 0xFFFF, 164 + at if code else 0))
    styles += _record(618) + _record(279)
    sheet = _record(129) + _record(148, struct.pack("<4I", 0, len(ROWS) - 1, 0, 3))
    sheet += _record(390) + _record(60, struct.pack("<4IH", 3, 3, 0, 0, 1)) + _record(391)
    sheet += _record(145)
    for at, row in enumerate(ROWS):
        sheet += _record(0, struct.pack("<IIHBBB4x", at, 0, 300, 0, 0x10 if at == 3 else 0, 0))
        for column, cell in enumerate(row):
            place = struct.pack("<II", column, codes.index(cell.code))
            if isinstance(cell.value, str):
                sheet += _record(7, place + struct.pack("<I", texts.index(cell.value)))
            elif isinstance(cell.value, int):
                sheet += _record(2, place + struct.pack("<i", cell.value << 2 | 2))
            else:
                sheet += _record(5, place + struct.pack("<d", cell.value))
    sheet += _record(146) + _record(177, struct.pack("<I", 1))
    sheet += _record(176, struct.pack("<4I", 0, 0, 0, 3)) + _record(178) + _record(130)
    book = _record(131) + _record(153, struct.pack("<II", 0, 0) + _wide("")) + _record(143)
    for at, (title, state) in enumerate((("表1", 0), ("底稿", 1)), start=1):
        book += _record(156, struct.pack("<II", state, at) + _wide(f"r{at}") + _wide(title))
    book += _record(144) + _record(132)
    shared = _record(159, struct.pack("<II", len(texts), len(texts)))
    shared += b"".join(_record(19, b"\0" + _wide(one)) for one in texts) + _record(160)
    nothing = _record(129) + _record(148, bytes(16)) + _record(145) + _record(146) + _record(130)
    return package(
        {
            "xl/workbook.bin": book,
            "xl/_rels/workbook.bin.rels": relations(
                r1="worksheet worksheets/sheet1.bin",
                r2="worksheet worksheets/sheet2.bin",
                r3="sharedStrings sharedStrings.bin",
                r4="styles styles.bin",
            ),
            "xl/worksheets/sheet1.bin": sheet,
            "xl/worksheets/sheet2.bin": nothing,
            "xl/sharedStrings.bin": shared,
            "xl/styles.bin": styles,
        }
    )
