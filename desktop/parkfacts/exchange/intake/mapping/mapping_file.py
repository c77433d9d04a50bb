"""Mappings as TOML files that a person can read, write and hand on: by heads, not by positions."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from parkfacts.exchange.intake.mapping.model import (
    ROLES,
    ColumnMeaning,
    Given,
    Kind,
    Mapping,
    Role,
    RowMeaning,
)
from parkfacts.exchange.intake.toml_file import TomlFile, read_toml
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import InputError, Problem

VERSION = 1
ROLE_WORDS: dict[str, Role] = {
    "园区": "park", "指标": "indicator", "数值": "literal", "单位": "unit", "期间": "period",
    "限定词": "qualifier",
    "状态": "status", "口径": "scope", "范围": "within", "参评数": "out_of", "来源": "source",
    "段落": "paragraph",
    "备注": "note", "编号": "id", "不用": "unused",
}  # fmt: skip
"""What roles are called in a file; their own names are understood too."""
KIND_WORDS: dict[str, Kind] = {
    "数值": "", "增速": "growth", "年均增速": "average_growth", "占比": "share", "变动": "change",
    "排名": "rank",
}  # fmt: skip
_HEAD = """\
# 园鉴：一张表的各列是什么。可以手写，也可以改了再用：
#   parkfacts import 表格 --map 这个文件
# 列按表头认，不按位置认；没有写到的，程序照旧自己提议。
# role（用途）：{roles}
# 列里还可以写：unit（单位）、period（期间）、indicator（指标）、park（园区）、
#   status（状态）、scope（口径）、within（范围）、note（备注），
#   kind（{kinds}）
#   和 of（它是哪一列的增速或占比：那一列的表头）
"""


def mapping_text(mapping: Mapping) -> str:
    """A mapping as the text of a file: what columns become, and all that a person set.

    What heads, title and rows say themselves is not written: a later table says it anew.
    """
    lines = [
        _HEAD.format(roles="、".join(ROLE_WORDS), kinds="、".join(KIND_WORDS)),
        f"version = {VERSION}",
    ]
    lines.append(f"sheet = {_quoted(mapping.sheet)}")
    if mapping.title:
        lines.append(f"title = {_quoted(mapping.title)}")
    if "region" in mapping.settled:
        lines.append(f"heads = {[row + 1 for row in mapping.heads]}")
        lines.append(f"first_row = {mapping.first_row + 1}\nlast_row = {mapping.last_row + 1}")
    given = [field for field in Given._fields if field in mapping.settled]
    if given:
        lines.append("\n[given]")
        lines += [f"{field} = {_quoted(getattr(mapping.given, field))}" for field in given]
    for column in mapping.columns:
        lines += _column_lines(column, mapping)
    for row in mapping.rows:
        if row.by_person and row.stub:
            lines += [
                "\n[[row]]",
                f"text = {_quoted(row.stub)}",
                f"aside = {str(row.aside).lower()}",
            ]
    return "\n".join(lines) + "\n"


def _column_lines(column: ColumnMeaning, mapping: Mapping) -> list[str]:
    words = {role: word for word, role in ROLE_WORDS.items()}
    kinds = {kind: word for word, kind in KIND_WORDS.items()}
    if not column.head and not column.settled:
        return []
    lines = ["\n[[column]]", f"head = {_quoted(column.head)}"]
    if not column.head:
        lines.append(f"number = {column.column + 1}")
    if column.role:
        lines.append(f'role = "{words[column.role]}"')
    for field in Given._fields:
        if field in column.settled:
            lines.append(f"{field} = {_quoted(getattr(column.given, field))}")
    if "kind" in column.settled:
        lines.append(f'kind = "{kinds[column.kind]}"')
    if "of_column" in column.settled and column.of_column is not None:
        lines.append(f"of = {_quoted(mapping.columns[column.of_column].head)}")
    if "fills" in column.settled:
        lines.append(f"fills = {str(column.fills).lower()}")
    return lines


def _quoted(text: str) -> str:
    """A basic string of TOML 1.0."""
    told = text.replace("\\", "\\\\").replace('"', '\\"')
    return (
        '"'
        + "".join(
            f"\\u{ord(char):04x}" if ord(char) < 32 or ord(char) == 127 else char for char in told
        )
        + '"'
    )


def read_mapping(path: Path) -> Mapping:
    """The mapping that a file tells. Raises InputError with all its problems, each with its line.

    Its columns are numbered in the order of the file; ``propose_by_file`` finds them in a grid.
    """
    file, problems = read_toml(path, path.name)
    reader = _Reader(file, problems)
    mapping = reader.mapping()
    if reader.problems:
        raise InputError(path.name, reader.problems)
    return mapping


class _Reader:
    """Reads the values of a file; what is wrong with them is gathered in ``problems``."""

    def __init__(self, file: TomlFile, problems: list[Problem]) -> None:
        self._file, self.problems = file, problems

    def mapping(self) -> Mapping:
        values = self._file.values
        known = {
            "version",
            "sheet",
            "title",
            "heads",
            "first_row",
            "last_row",
            "given",
            "column",
            "row",
            "name",  # what names mean: read by drafting/answers_file.py
        }
        self._only(values, (), known)
        version = values.get("version", VERSION)
        if version != VERSION:
            self._wrong(("version",), Phrase("版本“{text}”不认识", text=str(version)), str(VERSION))
        given, settled = self._given(self._table(values, "given"), ("given",), set())
        region = self._region(values)
        tables = self._tables(values, "column")
        columns = [self._column(one, index, tables) for index, one in enumerate(tables)]
        rows = [self._row(one, index) for index, one in enumerate(self._tables(values, "row"))]
        return Mapping(
            self._text(values, "sheet", ()), region[0], region[1], region[2], tuple(columns),
            tuple(rows), given,
            self._text(values, "title", ()),
            settled=settled | (frozenset({"region"}) if region[3] else frozenset()),
        )  # fmt: skip

    def _region(self, values: dict[str, Any]) -> tuple[tuple[int, ...], int, int, bool]:
        said = [key for key in ("heads", "first_row", "last_row") if key in values]
        if not said:
            return (), 0, 0, False
        heads = values.get("heads", [])
        first, last = values.get("first_row", 0), values.get("last_row", 10**7)
        numbers = [*heads, first, last] if isinstance(heads, list) else [heads]
        if not all(isinstance(number, int) and number >= 1 for number in numbers) or last < first:
            what = Phrase("行号不对")
            wanted = Phrase("heads = [3, 4]、first_row = 5、last_row = 20（从 1 数起）")
            self._wrong((said[0],), what, wanted)
            return (), 0, 0, False
        return tuple(row - 1 for row in heads), first - 1, last - 1, True

    def _column(
        self, values: dict[str, Any], index: int, tables: Sequence[dict[str, Any]]
    ) -> ColumnMeaning:
        at = ("column", index)
        self._only(values, at, {"head", "number", "role", "kind", "of", "fills", *Given._fields})
        head = self._text(values, "head", at)
        number = values.get("number", 0)
        if not head and not (isinstance(number, int) and number > 0):
            self._wrong(
                (*at, "head"),
                Phrase("没有写表头"),
                Phrase('head = "表头"，没有表头的列写 number = 3'),
            )
        given, settled = self._given(values, at, {"head", "number", "role", "kind", "of", "fills"})
        role = self._word(values, "role", at, {**ROLE_WORDS, **{one: one for one in ROLES}})
        kind = self._word(
            values, "kind", at, {**KIND_WORDS, **{one: one for one in KIND_WORDS.values()}}
        )
        of = self._of(values, at, tables)
        fills = values.get("fills", False)
        keys = {"role", "kind", "fills"} & values.keys() | (
            {"of_column"} if "of" in values else set()
        )
        column = number - 1 if not head and isinstance(number, int) else index
        return ColumnMeaning(
            column,
            head,
            role or "",
            "",
            given,
            of,
            True,
            kind or "",
            bool(fills),
            settled | keys,
        )

    def _of(
        self, values: dict[str, Any], at: tuple[str, int], tables: Sequence[dict[str, Any]]
    ) -> int | None:
        head = self._text(values, "of", at)
        if not head:
            return None
        found = [index for index, one in enumerate(tables) if one.get("head") == head]
        if not found:
            what = Phrase("of 写的“{head}”不是这个文件里的列", head=head)
            heads = "、".join(str(one["head"]) for one in tables if one.get("head"))
            self._wrong((*at, "of"), what, Phrase("这个文件里的表头之一：{heads}", heads=heads))
            return None
        return found[0]

    def _row(self, values: dict[str, Any], index: int) -> RowMeaning:
        at = ("row", index)
        self._only(values, at, {"text", "aside"})
        text, aside = self._text(values, "text", at), values.get("aside", True)
        if not text:
            self._wrong((*at, "text"), Phrase("没有写是哪一行"), Phrase('text = "这一行开头的字"'))
        if not isinstance(aside, bool):
            self._wrong(
                (*at, "aside"), Phrase("“{text}”不是真假值", text=str(aside)), "true / false"
            )
        return RowMeaning(index, bool(aside), by_person=True, stub=text)

    def _given(
        self, values: dict[str, Any], at: tuple[str | int, ...], others: set[str]
    ) -> tuple[Given, frozenset[str]]:
        self._only(values, at, {*Given._fields, *others})
        said = {name: self._text(values, name, at) for name in Given._fields if name in values}
        return Given(**said), frozenset(said)

    def _word(
        self, values: dict[str, Any], key: str, at: tuple[str | int, ...], words: dict[str, Any]
    ) -> Any:
        text = self._text(values, key, at)
        if key in values and text not in words:
            chinese = "、".join(word for word in words if not word.isascii())
            self._wrong((*at, key), Phrase("“{text}”不认识", text=text), chinese)
            return None
        return words.get(text)

    def _text(self, values: dict[str, Any], key: str, at: tuple[str | int, ...]) -> str:
        value = values.get(key, "")
        if isinstance(value, str):
            return value
        self._wrong((*at, key), Phrase("“{text}”没有加引号", text=str(value)), f'{key} = "{value}"')
        return ""

    def _table(self, values: dict[str, Any], key: str) -> dict[str, Any]:
        value = values.get(key, {})
        if isinstance(value, dict):
            return value
        self._wrong((key,), Phrase("这里要一个表"), f"[{key}]")
        return {}

    def _tables(self, values: dict[str, Any], key: str) -> list[dict[str, Any]]:
        value = values.get(key, [])
        if isinstance(value, list) and all(isinstance(one, dict) for one in value):
            return value
        self._wrong((key,), Phrase("这里每一项要一个表"), f"[[{key}]]")
        return []

    def _only(self, values: dict[str, Any], at: tuple[str | int, ...], known: set[str]) -> None:
        for key in values:
            if key not in known:
                wanted = "、".join(sorted(known))
                self._wrong((*at, key), Phrase("“{text}”不认识", text=key), wanted)

    def _wrong(self, path: tuple[str | int, ...], what: str, expected: str) -> None:
        problem = Problem("mapping", self._file.place(path), what, expected)
        if problem not in self.problems:
            self.problems.append(problem)
