"""Where plain values do not fit the types of the model: every place at once, in Chinese."""

from __future__ import annotations

import re
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin

import msgspec

from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.problems import Problem, pointer

_TYPES = {
    "str": Phrase("文字"),
    "int": Phrase("整数"),
    "float": Phrase("小数"),
    "decimal": Phrase("十进制数"),
    "bool": Phrase("真假值"),
    "date": Phrase("日期"),
    "null": Phrase("空值"),
    "None": Phrase("空值"),
    "array": Phrase("列表"),
    "list": Phrase("列表"),
    "object": Phrase("对象"),
    "dict": Phrase("对象"),
    "NoNumber": Phrase("NaN、无穷或过大的数"),
}
_READINGS = {
    "RFC3339": Phrase("日期，如 2024-12-31"),
    "decimal": Phrase("十进制数，如 2788.44"),
    "codec": Phrase("可以编码为 UTF-8 的文字"),
}
_LIMIT = re.compile(r"`(\w+)` (?:of length )?(>=|<=) (\d+)")
_PATTERN = re.compile(r"`str` matching regex '(.*)'")
# What the patterns of the model ask for, for people.
_PATTERNS = {
    "a-z0-9._-": Phrase("小写字母、数字和 . _ - 组成的编号，以字母或数字开头，至多 120 字"),
    "{4}(-": Phrase("日期或其一部分，如 2025、2025-08、2025-08-28"),
    "{4}-": Phrase("日期，如 2025-08-28"),
}


def mismatches(value: Any, kind: Any, at: tuple[str | int, ...] = ()) -> list[Problem]:
    """Every place below ``at`` where a plain value (as JSON or TOML has it) does not fit a type."""
    try:
        msgspec.convert(value, kind)
    except (msgspec.ValidationError, RecursionError, UnicodeError) as error:
        found = _inside(value, _bare(kind), at)
        return found or [_translate(str(error), value, _bare(kind), at)]
    return []


def _inside(value: Any, kind: Any, at: tuple[str | int, ...]) -> list[Problem]:
    """The problems of the fields or items of a value; none if it is neither object nor list."""
    found: list[Problem] = []
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct) and isinstance(value, dict):
        return _field_mismatches(value, kind, at)
    if get_origin(kind) is list and isinstance(value, list):
        for index, item in enumerate(value):
            found += mismatches(item, get_args(kind)[0], (*at, index))
    return found


def _bare(kind: Any) -> Any:
    """A type without its annotation: list[str] for Annotated[list[str], …]."""
    return get_args(kind)[0] if get_origin(kind) is Annotated else kind


@cache
def _fields_of(kind: type[msgspec.Struct]) -> dict[str, Any]:
    """The fields of a type by name: looked at once, not for each of a hundred thousand rows."""
    return {field.name: field for field in msgspec.structs.fields(kind)}


def _field_mismatches(
    value: dict[str, Any], kind: type[msgspec.Struct], at: tuple[str | int, ...]
) -> list[Problem]:
    found: list[Problem] = []
    fields = _fields_of(kind)
    for name, field in fields.items():
        if name in value:
            found += mismatches(value[name], field.type, (*at, name))
        elif field.required:
            found.append(
                Problem("missing", pointer(*at), Phrase("缺少字段 {name}", name=name), name)
            )
    for name in value:
        if name not in fields:
            message = Phrase("没有 {name} 这个字段", name=shown(name))
            found.append(Problem("unknown", pointer(*at, name), message, joined("、", fields)))
    return found


def shown(value: Any, most: int = 40) -> str:
    """A value as a message shows it: in short."""
    text = str(value)
    return text if len(text) <= most else f"{text[:most]}…"


def _translate(message: str, value: Any, kind: Any, at: tuple[str | int, ...]) -> Problem:
    """The sentence of msgspec (Expected `int`, got `str`) as a problem."""
    wanted, _, got = message.partition(" - at ")[0].partition(", got ")
    said = Phrase("“{value}”", value=shown(value)) if isinstance(value, str | int | float) else ""
    place = pointer(*at)
    if got:
        what = _TYPES.get(got.strip("`"), got.strip("`"))
        words = wanted.removeprefix("Expected ").replace("`", "").split(" | ")
        expected = joined("或", [_TYPES.get(word, word) for word in words])
        found = Phrase("{what}{said}", what=what, said=said) if said else what
        return Problem("schema", place, Phrase("类型不符（{what}）", what=found), expected)
    if get_origin(kind) is Literal:
        return Problem(
            "schema",
            place,
            Phrase("没有{said}这一项", said=said),
            joined("、", map(str, get_args(kind))),
        )
    if pattern := _PATTERN.search(wanted):
        known = [text for key, text in _PATTERNS.items() if key in pattern[1]]
        return Problem(
            "schema", place, Phrase("{said}不合格式", said=said), known[0] if known else pattern[1]
        )
    if limit := _LIMIT.search(wanted):
        wanted = _limit_words("length" in wanted, limit[2] == ">=", limit[3])
        return Problem("schema", place, Phrase("{said}超出范围", said=said), wanted)
    known = [text for word, text in _READINGS.items() if word in message]
    return Problem(
        "schema", place, Phrase("{said}不合规定", said=said), known[0] if known else message
    )


def _limit_words(of_length: bool, at_least: bool, number: str) -> str:
    limit = Phrase("不小于 {n}", n=number) if at_least else Phrase("不大于 {n}", n=number)
    return Phrase("字数{limit}", limit=limit) if of_length else limit
