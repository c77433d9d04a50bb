"""A file that somebody gives, opened as what it is, whatever it is called."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from parkfacts.exchange.intake.grid.faults import Unreadable, empty, locked, other_program
from parkfacts.exchange.intake.grid.html_tables import html_grids, html_text, no_table
from parkfacts.exchange.intake.grid.model import Grid, ReadingChoices
from parkfacts.exchange.intake.grid.ods import open_content, open_ods
from parkfacts.exchange.intake.grid.package import Package
from parkfacts.exchange.intake.grid.pasted import of_grids
from parkfacts.exchange.intake.grid.tables import OpenTables, guarded
from parkfacts.exchange.intake.grid.text_file import open_text
from parkfacts.exchange.intake.grid.xls import REMARK_MACROS, open_xls
from parkfacts.exchange.intake.grid.xlsb import open_xlsb
from parkfacts.exchange.intake.grid.xlsx import main_part, open_xlsx
from parkfacts.exchange.intake.grid.xml2003 import NAMESPACE, open_xml2003
from parkfacts.facts.input_file import read_input
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import why_refused
from parkfacts.facts.progress import Progress, untold

LARGEST_FILE = 100 * 1024**2
"""Bytes; a workbook of 500,000 figures has three million."""
_HEAD = 65_536
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BARE_BIFF = (
    b"\x09\0\x04\0", b"\x09\x02\x06\0", b"\x09\x04\x06\0", b"\x09\x08\x08\0", b"\x09\x08\x10\0",
)  # fmt: skip
_PICTURE, _ARCHIVE, _PROGRAM = Phrase("图片"), Phrase("压缩"), Phrase("程序")
_OTHERS = (
    (b"ID;P", "SYLK"),
    (b"%PDF", "PDF"), (b"{\\rtf", "RTF"), (b"\x89PNG", _PICTURE), (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE), (b"BM", _PICTURE), (b"II*\0", _PICTURE), (b"MM\0*", _PICTURE),
    (b"Rar!", _ARCHIVE), (b"7z\xbc\xaf", _ARCHIVE), (b"\x1f\x8b", _ARCHIVE),
    (b"MZ", _PROGRAM), (b"\x7fELF", _PROGRAM), (b"SQLite format 3", Phrase("数据库")),
)  # fmt: skip
"""How files of other kinds begin."""
_PAGE = (
    b"<html",
    b"<!doctype html",
    b"<table",
    b"<head",
    b"<meta",
    b"<body",
    b"<style",
    b"<div",
    b"<tr",
)


def open_tables(
    path: Path, choices: ReadingChoices | None = None, told: Progress = untold
) -> OpenTables:
    """The tables of a file. Raises InputError with one line that says why, and the way out.

    What a file is, its content says, never its ending: pages and texts called .xls are read.
    """
    name = path.name
    try:
        data = read_input(path, LARGEST_FILE)
    except OSError as error:
        raise Unreadable(why_refused(error), kind="file").of(name) from error
    told(0.1)
    opened = guarded(name, lambda: _opened(data, name, choices or ReadingChoices()))
    told(1.0)
    return opened


def _opened(data: bytes, name: str, choices: ReadingChoices) -> OpenTables:
    head = data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if not data.strip(b"\0 \t\r\n"):
        raise empty()
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _opened_package(Package(data), name)
    if data.startswith(_OLE) or data.startswith(_BARE_BIFF):
        return open_xls(data, name)
    if head.startswith(b"mime-version:") or b"\nmime-version:" in head[:2000]:
        return _opened_letter(data, name)
    if head.startswith((b"<?xml", b"<workbook", b"<ss:workbook")) and NAMESPACE in data[:_HEAD]:
        return open_xml2003(data, name)
    if b"<office:document" in head and b"opendocument" in head:
        return open_content(data, name)
    is_clip = head.startswith(b"version:") and b"starthtml:" in head[:200]
    if is_clip or head.startswith(_PAGE) or (head.startswith(b"<") and b"<table" in data.lower()):
        return _opened_page(data, name, choices)
    for start, program in _OTHERS:
        if data.startswith(start) and (len(start) > 2 or b"\0" in data[:64]):
            raise other_program(program)
    if _is_wide_page(data):
        return _opened_page(data, name, choices)
    return open_text(data, name, choices)


def _opened_package(package: Package, name: str) -> OpenTables:
    if package.has("xl/workbook.bin"):
        return _with_macros(open_xlsb(package, name), package)
    if package.has("content.xml"):
        return open_ods(package, name)
    for part, program in (("word/document.xml", "Word"), ("ppt/presentation.xml", "PowerPoint")):
        if package.has(part):
            raise other_program(program)
    if package.has(main_part(package, "xl/workbook.xml")):
        return _with_macros(open_xlsx(package, name), package)
    if package.has("encryptedpackage"):
        raise locked()
    raise Unreadable(
        Phrase("这是压缩文件，里面没有工作簿"), Phrase("先解压，再导入其中的表格文件"), "kind"
    )


def _with_macros(opened: OpenTables, package: Package) -> OpenTables:
    if not any(part.endswith("vbaproject.bin") for part in package.names()):
        return opened
    return opened._replace(file=opened.file._replace(remarks=(REMARK_MACROS,)))


def _opened_page(data: bytes, name: str, choices: ReadingChoices) -> OpenTables:
    text, encoding, sure = html_text(data, choices.encoding)
    grids = html_grids(text, name)
    if not grids:
        raise no_table()
    return of_grids(name, "html", grids, encoding, sure=sure)


def _opened_letter(data: bytes, name: str) -> OpenTables:
    """A page with all that belongs to it in one file (MHTML), as Excel and browsers save it."""
    from email import message_from_bytes
    from email.policy import default

    grids = list[Grid]()
    for part in message_from_bytes(data, policy=default).walk():
        if part.get_content_type() == "text/html":
            content = part.get_payload(decode=True)
            if isinstance(content, bytes):
                grids += html_grids(html_text(content)[0], name)
    if not grids:
        raise no_table()
    numbered = [grid._replace(name=f"{name} {at}") for at, grid in enumerate(grids, start=1)]
    return of_grids(name, "html", numbered if len(grids) > 1 else grids)


def _is_wide_page(data: bytes) -> bool:
    """Whether it is a page in UTF-16, as Excel saves "Unicode" pages."""
    marks: tuple[Callable[[str], bytes], ...] = (
        lambda text: text.encode("utf-16-le"),
        lambda text: text.encode("utf-16-be"),
    )
    return any(mark(tag) in data[:_HEAD].lower() for mark in marks for tag in ("<html", "<table"))
