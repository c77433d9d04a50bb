"""The kinds of files that things go into: one list, and writing one of them whole."""

from __future__ import annotations

import errno
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from parkfacts.compose.page.options import Allowed, Options
from parkfacts.exchange.files import writers
from parkfacts.exchange.files.names import fitting
from parkfacts.exchange.files.whole import TargetRefused, check_target, write_whole
from parkfacts.exchange.office.xml_text import office_text
from parkfacts.facts.phrase import Phrase, joined, pattern
from parkfacts.facts.problems import told, why_refused
from parkfacts.facts.watch import Watch, unwatched

if TYPE_CHECKING:
    from parkfacts.compose.basket.content import BasketContent, Pictures
    from parkfacts.compose.content import Content

_REFUSED = re.compile(r"""[<>:"/\\|?*\x00-\x1f\x7f：，、\s]+""")
"""What Windows refuses in a name, and what is a nuisance on a command line."""
_LONGEST_NAME = 255
"""Bytes, on Linux; Windows counts less for Chinese."""
MOST_ROWS = 1_048_575
"""Lines that a sheet of Excel takes under its head; also who reads a text in Excel has no more."""


class Export(NamedTuple):
    """A kind of file."""

    suffix: str
    title: str
    """On screen."""
    holds: str
    """What such a file has in it, in words."""
    write: Callable[[Content], bytes]
    write_basket: Callable[[BasketContent, Pictures], bytes]
    pictured: bool = False
    """Whether it wants the chart as pictures."""
    laid_out: bool = True
    """Whether people read it as it stands, so that it can be written in one way or another."""
    either_chart: bool = False
    """Whether its charts may be pictures or charts that can be edited."""
    numbers: bool = False
    """Whether sources have numbers in it that are ours; the footnotes of Word are Word's."""
    most: int = MOST_ROWS
    """Lines that such a file takes, or that a program can still be expected to open."""


class ExportError(Exception):
    """A file was not written; its text says why and what to do. The old file is as it was.

    ``other`` is a name that may be free.
    """

    def __init__(self, message: str, other: Path | None = None) -> None:
        super().__init__(message)
        self.other = other


EXPORTS: tuple[Export, ...] = (
    Export(
        ".xlsx",
        Phrase("Excel 工作簿"),
        Phrase("数据、可编辑的图、来源、说明，各一张表"),
        writers.workbook,
        writers.basket_workbook,
        numbers=True,
    ),
    Export(
        ".docx",
        Phrase("Word 文档"),
        Phrase("三线表、脚注里的来源、图"),
        writers.document,
        writers.basket_document,
        pictured=True,
        either_chart=True,
        most=10_000,
    ),
    Export(
        ".pptx",
        Phrase("PowerPoint 演示文稿"),
        Phrase("可编辑的图、表、来源，各成一页"),
        writers.presentation,
        writers.basket_presentation,
        numbers=True,
    ),
    Export(
        ".csv",
        Phrase("CSV 表格"),
        Phrase("逐条数据，Excel 可直接打开"),
        writers.csv,
        writers.basket_csv,
    ),
    Export(
        ".md",
        "Markdown",
        Phrase("表、注、来源"),
        writers.markdown,
        writers.basket_markdown,
        numbers=True,
    ),
    Export(
        ".html",
        Phrase("网页"),
        Phrase("表、注、来源、图，单个文件"),
        writers.web_page,
        writers.basket_page,
        pictured=True,
        numbers=True,
        most=20_000,
    ),
    Export(
        ".json",
        "JSON",
        Phrase("供程序读取的全部字段"),
        writers.json,
        writers.basket_json,
        laid_out=False,
    ),
)
# What compares sources, or was collected from several, never goes out without naming them.
FILE_OPTIONS: dict[str, Allowed] = {
    "facts": Allowed("file-facts", ("value", "unit", "citations", "punctuation", "charts")),
    "claims": Allowed("file-claims", ("citations", "punctuation")),
    "compare": Allowed("file-compare", ("citations", "charts"), ("none",)),
    "basket": Allowed("file-basket", ("value", "unit", "citations", "charts"), ("none",)),
}
"""What may be chosen of how files are written, by what goes into them."""
BY_SUFFIX = {entry.suffix: entry for entry in EXPORTS}


def export_for(path: Path) -> Export:
    """The kind that a file's name ends in. Raises ExportError."""
    found = BY_SUFFIX.get(path.suffix.lower())
    if found is None:
        known = joined("、", BY_SUFFIX)
        text = pattern("{name}：认不出文件类型，文件名应以 {known} 之一结尾")
        raise ExportError(Phrase(text, name=path.name, known=known))
    return found


def allowed_options(what: str, entry: Export) -> Allowed:
    """What may be chosen where something (a key of FILE_OPTIONS) goes into a kind of file."""
    found = FILE_OPTIONS[what]
    if not entry.laid_out:
        return found._replace(takes=("citations",))
    if entry.either_chart:
        return found
    return found._replace(takes=tuple(name for name in found.takes if name != "charts"))


def wants_pictures(entry: Export, options: Options) -> bool:
    """Whether charts are drawn for such a file, so that it is written with pictures of them."""
    return entry.pictured and not (entry.either_chart and options.charts == "editable")


def why_too_long(entry: Export, lines: int) -> str:
    """Why so many lines do not go into such a file, and what does take them; empty if they do."""
    if lines <= entry.most:
        return ""
    text = pattern(
        "{n} 条放进一个{kind}太多（至多 {most} 条），打开会很慢或打不开；请导出 Excel 或 CSV"
    )
    return Phrase(text, n=lines, kind=entry.title, most=entry.most)


def export(content: Content, path: Path, watch: Watch = unwatched) -> None:
    """Write the file in the kind that its name ends in, whole or not at all. Raises ExportError.

    ``watch`` has the last word before the file is there. Raises Cancelled; then it is not.
    """
    entry = export_for(path)
    if why := why_too_long(entry, len(content.listed.rows)):
        raise ExportError(Phrase("没有写下 {path}：{why}", path=path, why=why))
    _write(path, lambda: entry.write(content), watch)


def export_basket(
    content: BasketContent, path: Path, pictures: Pictures, watch: Watch = unwatched
) -> None:
    """The same of a basket. ``pictures`` draws its charts, for the kinds that want pictures."""
    entry = export_for(path)
    _write(path, lambda: entry.write_basket(content, pictures), watch)


def _write(path: Path, make: Callable[[], bytes], watch: Watch) -> None:
    try:
        check_target(path)  # before the work of making it
        data = make()
    except OSError as error:
        raise _failure(path, error) from error
    except ValueError as error:
        raise ExportError(Phrase("没有写下 {path}：{why}", path=path, why=told(error))) from error
    try:
        write_whole(path, data, last_look=lambda: watch(0))
    except OSError as error:
        raise _failure(path, error) from error


def file_name(title: str) -> str:
    """A name for a file, without an ending, that every system takes: 西永综合保税区_外贸."""
    return fitting(_REFUSED.sub("_", office_text(title)), "_", "园鉴")


def another_name(path: Path) -> Path:
    """A name beside the path that is free: 报告 (2).docx."""
    stem = path.stem
    while len(f"{stem} (999){path.suffix}".encode(errors="replace")) > _LONGEST_NAME:
        stem = stem[:-1]
    for number in range(2, 1000):
        other = path.with_name(f"{stem} ({number}){path.suffix}")
        if not other.exists():
            return other
    return path


def _failure(path: Path, error: OSError) -> ExportError:
    why = why_refused(error)
    if isinstance(error, TargetRefused):
        other = another_name(path)
        text = pattern("没有写下 {path}：{why}。另存为“{name}”？")
        if error.is_held:
            text = pattern("没有写下 {path}：{why}。关闭它再试，或另存为“{name}”")
        return ExportError(Phrase(text, path=path, why=why, name=other.name), other)
    text = pattern("没有写下 {path}（{why}）；换一个文件名或文件夹再试")
    if error.errno == errno.ENOSPC:
        text = pattern("没有写下 {path}：{why}。清出空间，或换一个位置")
    elif error.errno == errno.EINVAL:
        text = pattern("没有写下 {path}：{why}。换一个文件名")
    return ExportError(Phrase(text, path=path, why=why))
