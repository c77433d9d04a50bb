"""Why the bytes of a dataset file could not be read: every problem, field by field."""

from __future__ import annotations

import json
from collections import Counter
from decimal import Decimal, InvalidOperation
from typing import Any

from parkfacts.facts.dataset.assembly import assemble
from parkfacts.facts.dataset.reserved import half_characters
from parkfacts.facts.input_file import not_utf8
from parkfacts.facts.model import Dataset
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import Problem, pointer

_OWN = Problem(
    "own",
    "",
    Phrase("这是“我的数据”，要叠加在数据集之上打开"),
    Phrase("命令行用 --with；窗口里直接打开它"),
)


def explain(data: bytes, error: Exception, kind: type[Dataset] = Dataset) -> list[Problem]:
    """All problems behind a failed decoding, field by field; ``kind``: what it was decoded as."""
    if not data.strip():
        return [Problem("syntax", "", Phrase("文件是空的"), Phrase("JSON 数据集"))]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as bad:
        if bad.reason == "unexpected end of data":
            return [
                Problem("syntax", "", Phrase("文件不完整，断在一个字中间"), Phrase("完整的 JSON"))
            ]
        place = Phrase("第 {start} 字节", start=bad.start)
        return [Problem("encoding", place, not_utf8(data), Phrase("UTF-8 编码的 JSON"))]
    try:
        tree = json.loads(text, parse_constant=NoNumber, parse_float=_number)
        if kind is Dataset and isinstance(tree, dict) and "own_version" in tree:
            return [_OWN]
        _, found = assemble(tree, kind)
        found = found or half_characters(tree)
    except json.JSONDecodeError as bad:
        place = Phrase("第 {line} 行第 {column} 列", line=bad.lineno, column=bad.colno)
        return [Problem("syntax", place, Phrase("JSON 不完整或有误"), Phrase("完整的 JSON"))]
    except (RecursionError, ValueError):
        return [
            Problem("syntax", "", Phrase("嵌套过深或数字过长"), Phrase("按数据集格式书写的 JSON"))
        ]
    return found or [
        Problem(
            "schema",
            "",
            Phrase("读不懂（{error}）", error=error),
            Phrase("按数据集格式书写的 JSON"),
        )
    ]


class NoNumber:
    """What stands where a number should and is none (NaN, Infinity, 1e99999…): fits no field."""

    def __init__(self, word: str) -> None:
        self.word = word


def _number(word: str) -> Decimal | NoNumber:
    try:
        return Decimal(word)
    except InvalidOperation:
        return NoNumber(word)


class _Object(dict[str, Any]):
    """A JSON object that remembers the keys it was given more than once."""

    repeated: tuple[str, ...] = ()


def repeated_keys(data: bytes) -> list[Problem]:
    """Keys that stand twice in one object: JSON readers keep the last and drop the rest."""

    def pairs(items: list[tuple[str, Any]]) -> _Object:
        found = _Object(items)
        if len(found) < len(items):
            often = Counter(key for key, _ in items)
            found.repeated = tuple(key for key, times in often.items() if times > 1)
        return found

    try:
        tree = json.loads(data.removeprefix(b"\xef\xbb\xbf"), object_pairs_hook=pairs)
        return list(_repetitions(tree, ()))
    except (ValueError, RecursionError):
        return []


def _repetitions(tree: Any, at: tuple[str | int, ...]) -> list[Problem]:
    problems: list[Problem] = []
    if not isinstance(tree, (dict, list)):
        return problems
    if isinstance(tree, _Object):
        problems += [
            Problem(
                "repeated",
                pointer(*at, key),
                Phrase("字段写了不止一次"),
                Phrase("每个字段只写一次"),
            )
            for key in tree.repeated
        ]
    parts = tree.items() if isinstance(tree, dict) else enumerate(tree)
    for key, value in parts:
        if isinstance(value, dict | list):
            problems += _repetitions(value, (*at, key))
    return problems
