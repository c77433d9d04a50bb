"""The command history: what the log of an own dataset tells, and what is taken back from it."""

from __future__ import annotations

import argparse
import sys
from argparse import Namespace
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from parkfacts.cli.errors import WrongUse
from parkfacts.cli.language import spoken
from parkfacts.cli.naming import left_words, note
from parkfacts.facts.catalogue.catalogue import UnknownName, near_names
from parkfacts.facts.phrase import Phrase, joined

if TYPE_CHECKING:
    from parkfacts.exchange.listing.printed import Listing
    from parkfacts.facts.editing.history import Deed, Event
    from parkfacts.facts.own.model import OwnDataset

_BACK = Phrase("已收回")


def add_history_arguments(command: argparse.ArgumentParser) -> None:
    """Of which row, in which file; or what is to be taken back."""
    from parkfacts.exchange.listing.printed import FORMATS

    command.add_argument(
        "id", nargs="?", default="", metavar=Phrase("编号"),
        help=Phrase("事实、园区、指标或来源的编号；不给则列出每一批改动"),
    )  # fmt: skip
    command.add_argument(
        "--in", dest="own_in", type=Path, metavar="MY.parkfacts",
        help=Phrase("哪个数据集；也可用 --with 给几个"),
    )  # fmt: skip
    command.add_argument(
        "--take-back", default="", metavar=Phrase("改动"),
        help=Phrase("收回一处或一批改动，用它的编号；须有 --in"),
    )  # fmt: skip
    command.add_argument("--who", default="", metavar=Phrase("姓名"), help=Phrase("记在修改记录里"))
    command.add_argument("--format", choices=FORMATS, default="table", help=Phrase("输出格式"))


def history(asked: Namespace) -> int:
    """List changes, or take something back: exit code 1 if some of it was changed again.

    Raises InputError, UnknownName and WrongUse.
    """
    from parkfacts.cli.parser import own_files
    from parkfacts.exchange.listing.printed import printed
    from parkfacts.facts.editing.history import deeds_of, history_of
    from parkfacts.facts.own.file import read_own

    if asked.take_back:
        return _take_back(asked)
    files = [*([asked.own_in] if asked.own_in else []), *own_files(asked)]
    if not files:
        raise WrongUse(Phrase("请用 --in 说是哪个数据集"))
    datasets = [read_own(path) for path in files]
    if not asked.id:
        deeds = [deed for own in datasets for deed in deeds_of(own)]
        sys.stdout.write(printed(_deeds(deeds), asked.format, spoken))
        return 0
    events = [event for own in datasets for event in history_of(own, asked.id)]
    if not events:
        _refuse_unknown(asked.id, datasets)
        note(Phrase("{id} 没有改动过", id=asked.id))
    events.sort(key=lambda event: event.change.at, reverse=True)
    sys.stdout.write(printed(_events(events), asked.format, spoken))
    return 0


def _take_back(asked: Namespace) -> int:
    from parkfacts.cli.own_writing import write_own
    from parkfacts.exchange.files.own_saving import load
    from parkfacts.facts.editing.applying import applied
    from parkfacts.facts.editing.authorship import authorship
    from parkfacts.facts.editing.taking_back import taking_back

    if asked.own_in is None:
        raise WrongUse(Phrase("请用 --in 说是哪个数据集"))
    seen = load(asked.own_in)
    own = seen.dataset
    try:
        found = taking_back(own, asked.take_back)
    except KeyError:
        known = {one.id for one in own.batches} | {one.id for one in own.changes}
        near = near_names(asked.take_back, known)
        raise UnknownName(Phrase("改动"), asked.take_back, near) from None
    what = next((one.title for one in own.batches if one.id == asked.take_back), asked.take_back)
    title = Phrase("收回：{title}", title=what)
    made = applied(own, found.edits, authorship(asked.who, str(title), asked.take_back))
    for left in found.left:
        note(left_words(left))
    if made is own:
        note(Phrase("没有可以收回的"))
    else:
        write_own(asked.own_in, made, seen)
        note(Phrase("已收回 {n} 处", n=len(found.edits)))
    return 1 if found.left else 0


def _refuse_unknown(wanted: str, datasets: Sequence[OwnDataset]) -> None:
    from parkfacts.facts.editing.rows import TABLES, rows_by_key

    known = {key for own in datasets for table in TABLES for key in rows_by_key(own, table)}
    known |= {change.row for own in datasets for change in own.changes}
    if wanted not in known:
        raise UnknownName(Phrase("编号"), wanted, near_names(wanted, known))


def _events(events: Sequence[Event]) -> Listing:
    titles = (Phrase("时间"), Phrase("谁"), Phrase("怎么改"), Phrase("改了什么"), Phrase("一批"),
              Phrase("编号"))  # fmt: skip
    rows = [
        (
            _time(event.at),
            event.who,
            joined("，", (event.act, _BACK if event.is_taken_back else "")),
            joined("；", (field.words for field in event.fields)),
            event.batch.title if event.batch else "",
            event.change.id,
        )
        for event in events
    ]
    fields = ("at", "who", "kind", "table", "id", "change", "batch", "title", "taken_back")
    return _listed(titles, rows, [_event_record(event) for event in events], fields)


def _event_record(event: Event) -> dict[str, Any]:
    change = event.change
    return {
        "at": change.at, "who": change.who, "kind": change.kind, "table": change.table,
        "id": change.row, "change": change.id, "batch": change.batch,
        "title": event.batch.title if event.batch else "", "taken_back": event.is_taken_back,
        "before": change.before, "after": change.after,
    }  # fmt: skip


def _deeds(deeds: Sequence[Deed]) -> Listing:
    titles = (Phrase("时间"), Phrase("谁"), Phrase("做了什么"), Phrase("新增"), Phrase("修改"),
              Phrase("删除"), Phrase("编号"))  # fmt: skip
    rows = [
        (
            _time(deed.at),
            deed.who,
            joined("，", (deed.batch.title, _BACK if deed.is_taken_back else "")),
            str(deed.added), str(deed.edited), str(deed.removed), deed.batch.id,
        )
        for deed in deeds
    ]  # fmt: skip
    records = [
        {
            "at": deed.at.isoformat() if deed.at else "", "who": deed.who, "batch": deed.batch.id,
            "title": deed.batch.title, "added": deed.added, "edited": deed.edited,
            "removed": deed.removed, "taken_back": deed.is_taken_back,
        }
        for deed in deeds
    ]  # fmt: skip
    return _listed(titles, rows, records, tuple(records[0]) if records else ())


def _listed(
    titles: Sequence[str],
    rows: Sequence[tuple[str, ...]],
    records: list[dict[str, Any]],
    fields: tuple[str, ...],
) -> Listing:
    from parkfacts.compose.page.sheet import Cell, Heading, Row, Sheet
    from parkfacts.exchange.listing.printed import Listing

    head = tuple(Heading(title, "other") for title in titles)
    sheet = Sheet("", head, [Row("", tuple(map(Cell, cells))) for cells in rows])
    return Listing(sheet, records, fields, sheet)


def _time(at: datetime | None) -> str:
    """By the clock of this computer."""
    return at.astimezone().strftime("%Y-%m-%d %H:%M") if at is not None else ""
