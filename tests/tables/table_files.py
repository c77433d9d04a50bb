"""Tables of the corpus as files: workbooks, text with separators, web pages."""

from __future__ import annotations

import csv
import html
import io
import re
import shutil
import struct
import subprocess
import tempfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import xlsxwriter
from table_spec import Cell, Sheet, Table

NUMBER = re.compile(r"\(?-?(\d[\d,]*)(\.\d+)?%?\)?")
MADE = datetime(2025, 3, 20, tzinfo=UTC).replace(tzinfo=None)
ZIP_DAY = (2025, 3, 20, 0, 0, 0)


def _number(shown: str) -> tuple[float, str] | None:
    """The number and the number format that Excel shows like this, if it is a number."""
    found = NUMBER.fullmatch(shown)
    if not found or (shown.startswith("0") and shown[1:2].isdigit()):
        return None
    whole, decimals = found.groups()
    code = ("#,##0" if "," in whole else "0") + (
        "." + "0" * (len(decimals) - 1) if decimals else ""
    )
    plain = float(shown.strip("()%").replace(",", ""))
    if shown.endswith("%"):
        return round(plain / 100, 8), code + "%"
    if shown.startswith("("):
        return -plain, f"{code}_);[Red]({code})"
    return plain, code


def _write_cell(sheet, where: tuple[int, int], cell: Cell, format_of) -> None:
    read = None if cell.as_text else _number(cell.shown)
    if cell.formula:
        value = cell.cached if cell.cached is not None else (read[0] if read else cell.shown)
        sheet.write_formula(*where, cell.formula, format_of(read[1] if read else ""), value)
    elif cell.number is not None:
        sheet.write_number(*where, cell.number, format_of(cell.number_format))
    elif read:
        sheet.write_number(*where, read[0], format_of(cell.number_format or read[1]))
    else:
        sheet.write_string(*where, cell.shown, format_of(cell.number_format))


def _write_sheet(book, made: Sheet, format_of) -> None:
    sheet = book.add_worksheet(made.name)
    for (top, left), (bottom, right) in made.merges:
        sheet.merge_range(top, left, bottom, right, "", format_of(""))
    for where, cell in made.cells.items():
        _write_cell(sheet, where, cell, format_of)
    for row in made.hidden_rows:
        sheet.set_row(row, None, None, {"hidden": True})
    for column in made.hidden_columns:
        sheet.set_column(column, column, None, None, {"hidden": True})


def _settled(data: bytes, change=lambda name, part: part) -> bytes:
    """The same workbook with fixed days inside, each part changed as asked."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, ZIP_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, change(name, old.read(name)))
    return out.getvalue()


def xlsx(table: Table) -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False})
    book.set_properties({"created": MADE})
    formats: dict[str, object] = {}

    def format_of(code: str):
        if code not in formats:
            formats[code] = book.add_format({"num_format": code} if code else {})
        return formats[code]

    for sheet in table.sheets:
        _write_sheet(book, sheet, format_of)
    book.close()
    return _settled(out.getvalue())


def without_cached_values(data: bytes) -> bytes:
    """As programs write a workbook that never calculate: formulas, and no values beside them."""

    def change(name: str, part: bytes) -> bytes:
        if not name.startswith("xl/worksheets/sheet"):
            return part
        return re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", part)

    return _settled(data, change)


def as_macro_workbook(data: bytes) -> bytes:
    def change(name: str, part: bytes) -> bytes:
        if name != "[Content_Types].xml":
            return part
        plain = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
        return part.replace(plain, b"application/vnd.ms-excel.sheet.macroEnabled.main+xml")

    return _settled(data, change)


def converted(table: Table, suffix: str) -> bytes:
    """The workbook as LibreOffice writes it: xls or ods."""
    office = shutil.which("soffice")
    if office is None:
        raise SystemExit("soffice is needed to write .xls and .ods")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table.xlsx"
        path.write_bytes(xlsx(table))
        profile = f"-env:UserInstallation=file://{folder}/profile"
        command = [office, profile, "--headless", "--convert-to", suffix, "--outdir", folder, path]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        data = path.with_suffix(f".{suffix}").read_bytes()
    if suffix == "ods":
        # Its picture of the first page is most of the file.
        out = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
            for name in old.namelist():
                if not name.startswith("Thumbnails"):
                    entry = zipfile.ZipInfo(name, ZIP_DAY)
                    entry.compress_type = zipfile.ZIP_DEFLATED
                    new.writestr(entry, old.read(name))
        data = out.getvalue()
    return data


def rows_of(sheet: Sheet) -> list[list[str]]:
    height = max(row for row, _ in sheet.cells) + 1
    width = max(column for _, column in sheet.cells) + 1
    rows = [[""] * width for _ in range(height)]
    for (row, column), cell in sheet.cells.items():
        rows[row][column] = cell.shown
    return rows


def separated(table: Table, separator: str, encoding: str, line_end: str = "\r\n") -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator=line_end)
    writer.writerows(rows_of(table.sheets[0]))
    return out.getvalue().encode(encoding)


def html_table(sheet: Sheet, cell_style: str = "") -> str:
    """The sheet as a table element, merged cells as spans."""
    rows = rows_of(sheet)
    spans = dict(sheet.merges)
    covered = {
        (row, column)
        for (top, left), (bottom, right) in sheet.merges
        for row in range(top, bottom + 1)
        for column in range(left, right + 1)
        if (row, column) != (top, left)
    }
    lines = []
    for row, texts in enumerate(rows):
        cells = []
        for column, text in enumerate(texts):
            if (row, column) in covered:
                continue
            bottom, right = spans.get((row, column), (row, column))
            span = f' rowspan="{bottom - row + 1}"' if bottom > row else ""
            span += f' colspan="{right - column + 1}"' if right > column else ""
            inner = html.escape(text).replace("　", "&#12288;") or "&nbsp;"
            cells.append(f"<td{span}{cell_style}>{inner}</td>")
        lines.append("<tr>" + "".join(cells) + "</tr>")
    return "<table border=1>\n" + "\n".join(lines) + "\n</table>"


def web_page(table: Table, charset: str, before: str = "", after: str = "") -> bytes:
    text = (
        f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={charset}">'
        f"<title>{table.title}</title></head><body>{before}"
        + "\n".join(html_table(sheet) for sheet in table.sheets)
        + f"{after}</body></html>\n"
    )
    return text.encode("gb18030" if charset.startswith("gb") else charset)


def word_html(table: Table) -> bytes:
    """As Word puts a table on the clipboard: each cell a paragraph of runs."""
    head = "<p class=MsoNormal align=center><b><span style='font-family:宋体'>"
    cell = rf"<td\1>{head}\2<o:p></o:p></span></b></p></td>"
    plain = html_table(table.sheets[0], " valign=top style='border:solid windowtext 1.0pt'")
    marked = re.sub(r"<td([^>]*)>(.*?)</td>", cell, plain)
    before = "<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><meta charset=utf-8>"
    body = f"<body><!--StartFragment-->{marked}<!--EndFragment--></body>"
    return f"{before}</head>{body}</html>".encode()


def clipboard_html(table: Table) -> bytes:
    """As Excel puts cells on the clipboard of Windows: CF_HTML with its offsets in bytes."""
    head = (
        "Version:1.0\r\nStartHTML:{:010d}\r\nEndHTML:{:010d}\r\n"
        "StartFragment:{:010d}\r\nEndFragment:{:010d}\r\n"
    )
    style = ' class=xl65 style="border-top:none;mso-ignore:padding"'
    before = (
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>'
        "<style>td {mso-style-parent:style0;} .xl65 {mso-number-format:General;}</style>"
        "</head><body>\r\n<!--StartFragment-->"
    )
    middle = html_table(table.sheets[0], style)
    after = "<!--EndFragment-->\r\n</body></html>"
    start = len(head.format(0, 0, 0, 0))
    first = start + len(before.encode())
    last = first + len(middle.encode())
    end = last + len(after.encode())
    return (head.format(start, end, first, last) + before + middle + after).encode()


NO_ENTRY = FREE = 0xFFFFFFFF
END, FAT = 0xFFFFFFFE, 0xFFFFFFFD
SECTORS = 8
"""Sectors of each stream: 4096 bytes, the least that is not kept in a mini stream."""


def ole_file(*streams: str) -> bytes:
    """A sound compound file (MS-CFB, version 3) with streams of junk, shorter names first.

    It is the table of sectors, the directory, then the streams one after the other.
    """
    links = [FAT, END]
    for _ in streams:
        links += [*range(len(links) + 1, len(links) + SECTORS), END]
    links += [FREE] * (128 - len(links))
    names = ("Root Entry", *streams)
    directory = b""
    for position, name in enumerate(names):
        raw = name.encode("utf-16-le")
        is_root = position == 0
        right = position + 1 if 0 < position < len(names) - 1 else NO_ENTRY
        start = END if is_root else 2 + SECTORS * (position - 1)
        directory += raw.ljust(64, b"\0") + struct.pack("<H", len(raw) + 2)
        directory += bytes([5 if is_root else 2, 1])
        directory += struct.pack("<III", NO_ENTRY, right, 1 if is_root else NO_ENTRY) + bytes(36)
        directory += struct.pack("<IQ", start, 0 if is_root else 512 * SECTORS)
    unused = bytes(68) + struct.pack("<III", NO_ENTRY, NO_ENTRY, NO_ENTRY) + bytes(48)
    directory += unused * (4 - len(names))
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16)
    header += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIIII", 0, 1, 1, 0, 4096, END, 0, END, 0, 0)
    header += struct.pack("<I", FREE) * 108
    junk = bytes(number * 37 % 251 for number in range(512 * SECTORS))
    return header + struct.pack("<128I", *links) + directory + junk * len(streams)
