"""The command set: fields of own rows, or of a correction of a base's fact, given other values."""

from __future__ import annotations

import argparse
import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from parkfacts.cli.errors import WrongUse
from parkfacts.cli.language import spoken
from parkfacts.cli.naming import note
from parkfacts.facts.catalogue.catalogue import UnknownName, near_names
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.problems import InputError, Problem, printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parkfacts.app.session import Session
    from parkfacts.facts.editing.edit import Edits
    from parkfacts.facts.editing.row_field import RowField
    from parkfacts.facts.editing.rows import Row
    from parkfacts.facts.model import Indicator, Park, Source
    from parkfacts.facts.own.model import LoggedName, OwnDataset

_TABLES: tuple[LoggedName, ...] = ("facts", "parks", "indicators", "sources")


def add_set_arguments(command: argparse.ArgumentParser) -> None:
    """Which row, which fields, in which file."""
    command.add_argument(
        "id", metavar=Phrase("编号"),
        help=Phrase("事实、园区、指标或来源的编号；自带数据的事实则写成更正"),
    )  # fmt: skip
    command.add_argument(
        "fields", nargs="+", metavar=Phrase("字段=值"),
        help=Phrase("如 literal=突破2000亿元 period=2024 status=planned 备注=初步核算"),
    )  # fmt: skip
    command.add_argument(
        "--in", dest="own_in", type=Path, required=True, metavar="MY.parkfacts",
        help=Phrase("哪个数据集；没有就新建"),
    )  # fmt: skip
    command.add_argument(
        "--table", choices=_TABLES, help=Phrase("编号在哪张表里；几张表里都有时要说")
    )
    command.add_argument("--who", default="", metavar=Phrase("姓名"), help=Phrase("记在修改记录里"))
    command.add_argument("--dry-run", action="store_true", help=Phrase("只说会怎样，不写文件"))
    command.add_argument(
        "--format", choices=("table", "json"), default="table", help=Phrase("输出格式")
    )


def set_fields(asked: Namespace) -> int:
    """Change, check, write; tell each field before and after. Exit code 1: nothing was written.

    Raises InputError, UnknownName and WrongUse.
    """
    from parkfacts.cli.opening import session_of
    from parkfacts.cli.own_writing import write_own
    from parkfacts.exchange.files.own_saving import load
    from parkfacts.facts.editing.applying import applied
    from parkfacts.facts.editing.authorship import authorship
    from parkfacts.facts.editing.needed_rows import with_needed
    from parkfacts.facts.editing.new_own import base_of, new_own

    seen = load(asked.own_in) if asked.own_in.exists() else None
    session = session_of(asked, (asked.own_in,) if seen else ())
    own = seen.dataset if seen else new_own(asked.own_in.stem, base_of(session.base))
    row = _row(asked, session, own)
    names = _Names(session)
    made = _with_texts(row, asked.fields, names)
    edits = _edits(row, made, own)
    others = session.own[:-1] if seen else session.own
    known = (session.base, *others, session.catalogue.dataset)
    title = Phrase("更正 {id}", id=asked.id) if row.corrects else Phrase("修改 {id}", id=asked.id)
    changed = applied(
        own, with_needed(own, edits, lambda: known), authorship(asked.who, str(title))
    )
    _tell(asked, row, made, names)
    if changed is own:
        note(Phrase("没有要改的"))
    elif not asked.dry_run:
        write_own(asked.own_in, changed, seen)
        note(Phrase("已写下 {path}", path=asked.own_in))
    return 0


class _Named(NamedTuple):
    """A row that is to be changed, and the fields that it has."""

    table: LoggedName
    row: Row
    fields: Sequence[RowField]
    corrects: bool = False
    """Whether it is a new correction of a fact of the base, which ``row`` still is."""


def _row(asked: Namespace, session: Session, own: OwnDataset) -> _Named:
    """Raises UnknownName and WrongUse."""
    from parkfacts.facts.editing.rows import rows_by_key

    tables = [asked.table] if asked.table else _TABLES
    found = [(table, rows_by_key(own, table).get(asked.id)) for table in tables]
    there = [(table, row) for table, row in found if row is not None]
    fact = next((one for one in session.catalogue.dataset.facts if one.id == asked.id), None)
    corrections = [one for one in own.facts if one.corrects == asked.id]
    if len(there) > 1:
        names = joined("、", (table for table, _ in there))
        raise WrongUse(Phrase("{id} 在几张表里都有（{names}），请用 --table 说是哪张", id=asked.id,
                              names=names))  # fmt: skip
    if there:
        table, row = there[0]
        is_copy = table != "facts" and row in getattr(session.base, table)
        if is_copy:
            raise WrongUse(Phrase("{id} 是自带数据里的，不能改；只有事实可以更正", id=asked.id))
        return _Named(table, row, _fields(table, own))
    if fact is not None and asked.table in (None, "facts"):
        if len(corrections) > 1:
            names = joined("、", (one.id for one in corrections))
            raise WrongUse(
                Phrase("{id} 有几种更正，请说是哪一条：{names}", id=asked.id, names=names)
            )
        if corrections:
            return _Named("facts", corrections[0], _fields("facts", own))
        return _Named("facts", fact, _fields("facts", own), corrects=True)
    known = {key for table in _TABLES for key in rows_by_key(own, table)}
    known |= {one.id for one in session.catalogue.dataset.facts}
    raise UnknownName(Phrase("编号"), asked.id, near_names(asked.id, known))


def _fields(table: LoggedName, own: OwnDataset) -> Sequence[RowField]:
    from parkfacts.facts.editing.fact_fields import FACT_FIELDS, QUALIFIER
    from parkfacts.facts.editing.name_fields import PARK_FIELDS, indicator_fields
    from parkfacts.facts.editing.source_fields import SOURCE_FIELDS

    if table == "facts":
        return (*FACT_FIELDS, QUALIFIER)
    if table == "parks":
        return PARK_FIELDS
    return indicator_fields(own.families) if table == "indicators" else SOURCE_FIELDS


def _with_texts(named: _Named, given: Sequence[str], names: _Names) -> Row:
    """The row with what was typed in its fields. Raises InputError, UnknownName and WrongUse."""
    from parkfacts.facts.editing.row_field import Unread, put_text

    row: Any = named.row
    problems = []
    for one in given:
        name, sign, text = one.partition("=")
        if not sign:
            raise WrongUse(Phrase("“{text}”应为 字段=值", text=one))
        field = next((f for f in named.fields if name in (f.id, str(f.title))), None)
        if field is None:
            known = {f.id for f in named.fields}
            raise UnknownName(Phrase("字段"), name, near_names(name, known) or sorted(known))
        try:
            row = put_text(field, row, _choice(field, text), names)
        except Unread as error:
            problems.append(Problem("field", field.id, error.why))
    if problems:
        raise InputError(str(named.row.id if hasattr(named.row, "id") else ""), problems)
    return row  # type: ignore[no-any-return]


def _choice(field: RowField, text: str) -> str:
    """Of what is chosen, the word for what the data call it: planned is 计划."""
    return str(field.choices.get(text, text))


def _edits(named: _Named, made: Row, own: OwnDataset) -> Edits:
    from msgspec.structs import replace

    from parkfacts.facts.editing.correcting import correcting, correction_of
    from parkfacts.facts.editing.edit import Edit
    from parkfacts.facts.model import Fact

    if made == named.row:
        return ()
    if named.corrects and isinstance(named.row, Fact) and isinstance(made, Fact):
        begun = correction_of(named.row, own)
        correction = replace(made, id=begun.id, corrects=begun.corrects)
        return correcting(correction, named.row, own)
    return (Edit(named.table, named.row, made),)


def _tell(asked: Namespace, named: _Named, made: Row, names: _Names) -> None:
    """Each changed field before and after."""
    told = [
        (field, field.text(named.row, names), field.text(made, names)) for field in named.fields
    ]
    changed = [one for one in told if one[1] != one[2]]
    if any(field.id == "literal" for field, _, _ in changed):  # it says the qualifier as well
        changed = [one for one in changed if one[0].id != "qualifier"]
    if asked.format == "json":
        from parkfacts.compose.records.json_text import json_text

        record = {
            "table": named.table,
            "id": asked.id,
            "correction": named.corrects,
            "changes": [
                {"field": field.id, "before": str(before), "after": str(after)}
                for field, before, after in changed
            ],
        }
        sys.stdout.write(json_text(record))
        return
    for field, before, after in changed:
        empty = Phrase("（空）")
        words = Phrase("{field}：{before} 改为 {after}", field=field.title, before=before or empty,
                       after=after or empty)  # fmt: skip
        sys.stdout.write(f"{printable(spoken(words))}\n")


class _Names:
    """What names mean among all that is read."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def park(self, name: str) -> Park | None:
        """A park by any of its names."""
        from parkfacts.cli.naming import park_named

        try:
            return park_named(name, self._session)
        except UnknownName:
            return None

    def indicator(self, name: str) -> Indicator | None:
        """An indicator by any of its names."""
        from parkfacts.cli.naming import indicator_named

        try:
            found = indicator_named(name, self._session)
        except UnknownName:
            return None
        rows = self._session.catalogue.dataset.indicators
        return next(row for row in rows if row.id == found)

    def source(self, name: str) -> Source | None:
        """A source by its title or its id."""
        rows = self._session.catalogue.dataset.sources
        return next((row for row in rows if name in (row.id, row.title)), None)

    def name_of(self, table: str, row_id: str) -> str:
        """The name of a row by id; the id where there is none."""
        rows = getattr(self._session.catalogue.dataset, table)
        row = next((row for row in rows if row.id == row_id), None)
        return getattr(row, "name", None) or getattr(row, "title", None) or row_id
