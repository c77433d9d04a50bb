"""The command merge: two files of one own dataset become one; what they say otherwise is told."""

from __future__ import annotations

import argparse
import sys
from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from parkfacts.cli.naming import note
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import InputError, Problem

if TYPE_CHECKING:
    from parkfacts.exchange.files.own_saving import Seen
    from parkfacts.exchange.listing.printed import Listing
    from parkfacts.facts.editing.merging.model import Conflict, Said

_KINDS = {
    "field": Phrase("两人都改了"),
    "removed": Phrase("一人删了，一人改了；留着"),
    "used": Phrase("一人删了，另一人在用；留着"),
    "apart": Phrase("合在一起不通；分开留着，或照旧"),
}
_WHOLE = Phrase("整条")
_REMOVED = Phrase("删除")


def add_merge_arguments(command: argparse.ArgumentParser) -> None:
    """Two files, what both come from, and where the result goes."""
    from parkfacts.exchange.listing.printed import FORMATS

    for name in ("first", "second"):
        command.add_argument(
            name, type=Path, metavar="A.parkfacts" if name == "first" else "B.parkfacts",
            help=Phrase("要合并的数据集"),
        )  # fmt: skip
    command.add_argument(
        "--base", type=Path, metavar="O.parkfacts",
        help=Phrase("两者共同的旧版；不给则由修改记录推知"),
    )  # fmt: skip
    command.add_argument(
        "--out", type=Path, required=True, metavar="C.parkfacts",
        help=Phrase("写到哪里；可以就是其中一个，别的文件不会盖掉"),
    )  # fmt: skip
    command.add_argument("--format", choices=FORMATS, default="table", help=Phrase("输出格式"))


def merge_files(asked: Namespace) -> int:
    """Merge, write, list conflicts. Exit code 1 if a person has to look at something.

    Raises InputError.
    """
    from parkfacts.cli.language import spoken
    from parkfacts.cli.own_writing import tell_conflicts, write_own
    from parkfacts.exchange.files.own_saving import load
    from parkfacts.exchange.listing.printed import printed
    from parkfacts.facts.editing.merging.merge import merge

    first, second = load(asked.first), load(asked.second)
    base = load(asked.base).dataset if asked.base is not None else None
    out = _target(asked.out, {asked.first: first, asked.second: second})
    merged = merge(base, first.dataset, second.dataset)
    write_own(asked.out, merged.dataset, out)
    sys.stdout.write(printed(_listing(merged.conflicts), asked.format, spoken))
    facts = len(merged.dataset.facts)
    note(Phrase("已写下 {path}：{n} 条事实", path=asked.out, n=facts))
    tell_conflicts(len(merged.conflicts))
    return 1 if merged.conflicts else 0


def _target(out: Path, known: dict[Path, Seen]) -> Seen | None:
    """What stands at the target, if it is one of the two files. Raises InputError."""
    if not out.exists():
        return None
    for path, seen in known.items():
        if path.samefile(out):
            return seen
    said = Phrase("那里已有一个文件，没有盖掉")
    wanted = Phrase("还没有的文件，或要合并的两个之一")
    raise InputError(str(out), [Problem("file", "", said, wanted)])


def _listing(conflicts: Iterable[Conflict]) -> Listing:
    from parkfacts.compose.page.sheet import Cell, Heading, Row, Sheet
    from parkfacts.exchange.listing.printed import Listing
    from parkfacts.facts.own.field_words import field_title

    titles = (
        Phrase("编号"), Phrase("字段"), Phrase("怎么了"), Phrase("前一个"), Phrase("后一个"),
        Phrase("另一说在"),
    )  # fmt: skip
    head = tuple(Heading(title, "other") for title in titles)
    told = list(conflicts)
    rows = [
        Row(
            one.row,
            tuple(
                Cell(text)
                for text in (
                    one.row,
                    field_title(one.field) if one.field else _WHOLE,
                    _KINDS[one.kind],
                    _words(one.ours, one.field),
                    _words(one.theirs, one.field),
                    one.beside,
                )
            ),
        )
        for one in told
    ]
    sheet = Sheet("", head, rows)
    fields = ("kind", "table", "id", "field", "first.said", "first.who", "first.at",
              "second.said", "second.who", "second.at", "beside")  # fmt: skip
    return Listing(sheet, (_record(one) for one in told), fields, sheet)


def _words(said: Said, field: str) -> str:
    from parkfacts.facts.own.field_words import field_text

    if said.row is None:
        text: str = _REMOVED
    else:
        text = field_text(said.row, field) if field else _WHOLE
    return Phrase("{text}（{who}）", text=text, who=said.who) if said.who else text


def _record(one: Conflict) -> dict[str, Any]:
    from parkfacts.facts.editing.rows import plain_fields

    def side(said: Said) -> dict[str, Any]:
        row = plain_fields(said.row, (one.field,) if one.field else None) if said.row else None
        value = row.get(one.field) if row is not None and one.field else row
        return {"said": value, "who": said.who, "at": said.at}

    return {
        "kind": one.kind,
        "table": one.table,
        "id": one.row,
        "field": one.field,
        "first": side(one.ours),
        "second": side(one.theirs),
        "beside": one.beside,
    }
