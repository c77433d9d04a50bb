"""The command import: a table's figures into an own dataset, or what would become of them."""

from __future__ import annotations

import argparse
import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from parkfacts.cli.language import spoken
from parkfacts.cli.naming import note
from parkfacts.cli.opening import session_of
from parkfacts.facts.catalogue.catalogue import UnknownName, near_names
from parkfacts.facts.input_file import is_file, read_input
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.problems import InputError, Problem, printable, why_refused

if TYPE_CHECKING:
    from parkfacts.exchange.intake.drafting.importing import Importing
    from parkfacts.exchange.intake.drafting.known import Known
    from parkfacts.exchange.intake.drafting.model import Draft
    from parkfacts.exchange.intake.grid.tables import OpenTables
    from parkfacts.facts.own.model import OwnDataset

STDIN = "-"
_LARGEST_OWN = 256 * 1024**2


def add_import_arguments(command: argparse.ArgumentParser) -> None:
    """What is imported, by what understanding, into which file."""
    command.add_argument(
        "file", metavar=Phrase("文件"), help=Phrase("表格文件；- 是标准输入的制表符分隔文本")
    )
    command.add_argument(
        "--sheet", default="", metavar=Phrase("工作表"), help=Phrase("工作表的名称")
    )
    command.add_argument(
        "--map", type=Path, metavar="MAP.toml", help=Phrase("各列是什么、名称指什么，存成的文件")
    )
    command.add_argument(
        "--source", type=Path, metavar="SOURCE.toml", help=Phrase("来源：题名、发布者、日期")
    )
    command.add_argument(
        "--into", type=Path, required=True, metavar="MY.parkfacts",
        help=Phrase("收入哪个数据集；没有就新建"),
    )  # fmt: skip
    command.add_argument("--dry-run", action="store_true", help=Phrase("只说会怎样，不写文件"))
    command.add_argument("--only-sound", action="store_true", help=Phrase("只收没有问题的"))
    command.add_argument("--who", default="", metavar=Phrase("姓名"), help=Phrase("记在修改记录里"))
    command.add_argument(
        "--format", choices=("table", "json"), default="table", help=Phrase("输出格式")
    )


def import_table(asked: Namespace) -> int:
    """Import, or tell what would become of it. Exit code 1 while something is wrong.

    Raises InputError and UnknownName.
    """
    from parkfacts.cli.import_records import import_record, told_lines
    from parkfacts.compose.records.json_text import json_text
    from parkfacts.exchange.intake.drafting.known import Known
    from parkfacts.facts.editing.new_own import base_of, new_own

    data = _bytes_of(asked.into)
    session = session_of(asked, () if data is None else (asked.into,))
    own = (
        session.own[-1] if data is not None else new_own(_title(asked.into), base_of(session.base))
    )
    known = Known(session.catalogue, session.pinyin, session.catalogue.overlay, own)
    importing = _begun(asked, known)
    if asked.map is not None:
        importing = importing.with_mapping_file(asked.map)
    importing = _sourced(importing, asked)
    draft = importing.draft()
    if asked.format == "json":
        sys.stdout.write(json_text(import_record(importing, draft)))
    else:
        lines = told_lines(importing, draft)
        sys.stdout.write("".join(f"{printable(spoken(line))}\n" for line in lines))
    wrong = any(one.level == "bad" for one in draft.problems)
    if not asked.dry_run:
        _write(asked, importing, draft, own, data)
    return 1 if wrong else 0


def _title(path: Path) -> str:
    return path.stem or str(Phrase("我的数据"))


def _bytes_of(path: Path) -> bytes | None:
    """What is in the own file now; None if there is none yet. Raises InputError."""
    if not is_file(path):
        return None
    try:
        return read_input(path, _LARGEST_OWN)
    except OSError as error:
        said = Phrase("无法读取（{why}）", why=why_refused(error))
        raise InputError(str(path), [Problem("file", "", said)]) from None


def _begun(asked: Namespace, known: Known) -> Importing:
    from parkfacts.exchange.intake.drafting.importing import Importing

    tables = _tables(asked.file)
    sheets = tables.file.sheets
    if asked.sheet and asked.sheet not in sheets:
        near = near_names(asked.sheet, set(sheets)) or list(sheets)
        raise UnknownName(Phrase("工作表"), asked.sheet, near)
    importing = Importing.begun(tables, known, sheet=asked.sheet)
    if not asked.sheet and importing.other_sheets:
        others = joined("、", importing.other_sheets)
        text = Phrase("读的是工作表“{sheet}”；未读的还有：{others}（用 --sheet 选）",
                      sheet=importing.sheet, others=others)  # fmt: skip
        note(text)
    return importing


def _tables(name: str) -> OpenTables:
    if name != STDIN:
        from parkfacts.exchange.intake.grid.reading import open_tables

        return open_tables(Path(name))
    from parkfacts.exchange.intake.grid.pasted import pasted_tables

    data = sys.stdin.buffer.read() if sys.stdin is not None else b""
    try:
        return pasted_tables("", data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise InputError(STDIN, [Problem("encoding", "", Phrase("不是 UTF-8 文本"))]) from None


def _sourced(importing: Importing, asked: Namespace) -> Importing:
    """The import with the source of --source, else with one that the table itself tells."""
    from parkfacts.exchange.intake.drafting.table_source import read_source, source_of

    known = importing.known
    if asked.source is not None:
        source = read_source(asked.source, known.catalogue, known.pinyin)
        return importing.with_source(source)
    said = importing.proposed_source
    if not said.told:
        return importing
    return importing.with_source(source_of(said, known.catalogue, known.pinyin))


def _write(
    asked: Namespace, importing: Importing, draft: Draft, own: OwnDataset, data: bytes | None
) -> None:
    """Write the facts in one batch, unless something is wrong."""
    from parkfacts.cli.own_writing import write_own
    from parkfacts.exchange.files.own_saving import Seen
    from parkfacts.exchange.intake.drafting.writing import NotWritable, edits_of
    from parkfacts.facts.dataset.file import hash_of
    from parkfacts.facts.editing.applying import applied
    from parkfacts.facts.editing.authorship import authorship

    try:
        edits = edits_of(draft, own, importing.known.catalogue, asked.only_sound)
    except NotWritable:
        note(Phrase("有 {n} 处不行，没有写文件；--only-sound 只收没有问题的",
                    n=sum(one.level == "bad" for one in draft.problems)))  # fmt: skip
        return
    if not edits:
        note(Phrase("没有要写的"))
        return
    title = Phrase("导入 {file}", file=importing.tables.file.name)
    made = applied(own, edits, authorship(asked.who, str(title)))

    last = None if data is None else Seen(own, hash_of(data), None)
    write_own(asked.into, made, last)
    facts = sum(edit.table == "facts" for edit in edits)
    note(Phrase("已收入 {path}：{n} 条事实", path=asked.into, n=facts))
