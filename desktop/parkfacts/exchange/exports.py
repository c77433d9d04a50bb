"""The kinds of files that facts and comparisons go into: one list, and writing one of them whole.

What writes a kind is imported when it is asked for: the libraries of Office take a tenth of a
second each.
"""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from parkfacts.exchange.files import write_whole
from parkfacts.exchange.office_text import office_text
from parkfacts.exchange.printing import json_text
from parkfacts.exchange.text_tables import csv_table, markdown
from parkfacts.facts.problems import why_refused

if TYPE_CHECKING:
    from parkfacts.exchange.basket_content import BasketContent
    from parkfacts.exchange.content import Content
    from parkfacts.exchange.office_brief import Pictures

_BOM = b"\xef\xbb\xbf"
_REFUSED = re.compile(r"""[<>:"/\\|?*：，、\s]+""")
"""What Windows refuses in a name, and what is a nuisance on a command line."""
_UNFIT = re.compile(r"""[<>:"|?*]""")
_ON_WINDOWS = os.name == "nt"
_DEVICE = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
_LONGEST_NAME = 60
_LOCKED = (errno.EACCES, errno.EPERM, errno.EBUSY, errno.ETXTBSY)


class Export(NamedTuple):
    """A kind of file."""

    suffix: str
    title: str
    """On screen."""
    holds: str
    """What such a file has in it, in words."""
    write: Callable[[Content], bytes]
    pictured: bool = False
    """Whether it wants the chart as pictures."""


class ExportError(Exception):
    """A file was not written; its text says why and what to do. The old file is as it was.

    ``other`` is a name that may be free.
    """

    def __init__(self, message: str, other: Path | None = None) -> None:
        super().__init__(message)
        self.other = other


def _workbook(content: Content) -> bytes:
    from parkfacts.exchange.office_sheet import workbook

    return workbook(content)


def _document(content: Content) -> bytes:
    from parkfacts.exchange.office_document import document

    return document(content)


def _presentation(content: Content) -> bytes:
    from parkfacts.exchange.office_slides import presentation

    return presentation(content)


def _csv(content: Content) -> bytes:
    # With a mark that says UTF-8 to Excel; no cell has a line break of its own.
    return _BOM + csv_table(content.listed).replace("\n", "\r\n").encode()


def _markdown(content: Content) -> bytes:
    return markdown(content.page).encode()


def _web_page(content: Content) -> bytes:
    from parkfacts.exchange.web_page import web_page

    return web_page(content).encode()


def _json(content: Content) -> bytes:
    return json_text(content.record()).encode()


EXPORTS: tuple[Export, ...] = (
    Export(".xlsx", "Excel 工作簿", "数据、可编辑的图、来源、说明，各一张表", _workbook),
    Export(".docx", "Word 文档", "三线表、脚注里的来源、图", _document, pictured=True),
    Export(".pptx", "PowerPoint 演示文稿", "可编辑的图、表、来源，各成一页", _presentation),
    Export(".csv", "CSV 表格", "逐条数据，Excel 可直接打开", _csv),
    Export(".md", "Markdown", "表、注、来源", _markdown),
    Export(".html", "网页", "表、注、来源、图，单个文件", _web_page, pictured=True),
    Export(".json", "JSON", "供程序读取的全部字段", _json),
)
BASKET_SUFFIXES = (".docx", ".html")
BY_SUFFIX = {entry.suffix: entry for entry in EXPORTS}


def export_for(path: Path) -> Export:
    """The kind that a file's name ends in. Raises ExportError."""
    found = BY_SUFFIX.get(path.suffix.lower())
    if found is None:
        known = "、".join(BY_SUFFIX)
        raise ExportError(f"{path.name}：认不出文件类型，文件名应以 {known} 之一结尾")
    return found


def export(content: Content, path: Path) -> None:
    """Write the file in the kind that its name ends in, whole or not at all. Raises ExportError."""
    entry = export_for(path)
    try:
        data = entry.write(content)
    except ValueError as error:
        raise ExportError(f"没有写下 {path}：{error}") from error
    _write(path, data)


def export_basket(content: BasketContent, path: Path, pictures: Pictures) -> None:
    """Write a basket as Word document or web page, whole or not at all. Raises ExportError.

    ``pictures`` draws its charts, for a document.
    """
    if path.suffix.lower() == ".docx":
        from parkfacts.exchange.office_brief import brief

        _write(path, brief(content, pictures))
    elif path.suffix.lower() == ".html":
        from parkfacts.exchange.basket_copy import make_basket
        from parkfacts.exchange.clipboard import HTML

        _write(path, make_basket("table", content).data[HTML])
    else:
        known = "、".join(BASKET_SUFFIXES)
        raise ExportError(f"{path.name}：资料篮可写成 {known}，文件名应以其中之一结尾")


def _write(path: Path, data: bytes) -> None:
    if _ON_WINDOWS and _UNFIT.search(path.name):
        # A colon would write a stream beside a file that nobody sees.
        raise ExportError(f'没有写下 {path}：Windows 的文件名里不能有 < > : " | ? *')
    try:
        if not path.parent.is_dir():  # a folder is not made for a file: the name is mistyped
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        write_whole(path, data)
    except OSError as error:
        raise _failure(path, error) from error


def file_name(title: str) -> str:
    """A name for a file, without an ending, that every system takes: 西永综合保税区_外贸."""
    name = _REFUSED.sub("_", office_text(title)).strip(" ._")[:_LONGEST_NAME].strip(" ._")
    return f"{name}_" if _DEVICE.fullmatch(name) else name or "园鉴"


def another_name(path: Path) -> Path:
    """A name beside the path that is free: 报告 (2).docx."""
    for number in range(2, 1000):
        other = path.with_name(f"{path.stem} ({number}){path.suffix}")
        if not other.exists():
            return other
    return path


def _failure(path: Path, error: OSError) -> ExportError:
    why = why_refused(error)
    if error.errno in _LOCKED and path.exists():
        other = another_name(path)
        return ExportError(
            f"没有写下 {path}：文件不让写，也许正在别的程序里打开着（{why}）。"
            f"关闭它再试，或另存为“{other.name}”",
            other,
        )
    if error.errno == errno.ENOSPC:
        return ExportError(f"没有写下 {path}：{why}。清出空间，或换一个位置")
    if error.errno in (errno.EINVAL, errno.ENAMETOOLONG):
        return ExportError(f"没有写下 {path}：系统不接受这个文件名（{why}）。换一个短些的名字")
    return ExportError(f"没有写下 {path}（{why}）；换一个文件名或文件夹再试")
