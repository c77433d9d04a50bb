"""Reading a dataset file: whole and checked, or every problem with its place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec

from parkfacts.facts.checks import check_dataset
from parkfacts.facts.model import SCHEMA_VERSION, Dataset
from parkfacts.facts.problems import InputError, Problem, pointer

LARGEST_FILE = 256 * 1024 * 1024
_decoder = msgspec.json.Decoder(Dataset)


def read_dataset(path: Path) -> Dataset:
    """The dataset in a file. Raises InputError with all problems of the file."""
    return decode_dataset(_read_bytes(path), str(path))


def decode_dataset(data: bytes, name: str) -> Dataset:
    """The dataset in the bytes of a file called ``name``. Raises InputError."""
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        dataset = _decoder.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(name, _explain(data, error)) from None
    if dataset.schema_version != SCHEMA_VERSION:
        raise InputError(name, [_wrong_version(dataset.schema_version)])
    if problems := check_dataset(dataset):
        raise InputError(name, problems)
    return dataset


def encode_dataset(dataset: Dataset) -> bytes:
    """The dataset as the bytes of its file: UTF-8, one field a line, ends in a newline."""
    return msgspec.json.format(msgspec.json.encode(dataset), indent=1) + b"\n"


def problems_of(path: Path) -> list[Problem]:
    """Every problem of a dataset file, also fields that are said twice; empty if it is sound."""
    try:
        data = _read_bytes(path)
        decode_dataset(data, str(path))
    except InputError as error:
        return error.problems
    return _repeated_keys(data)


def _read_bytes(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise InputError(str(path), [Problem("file", "", "这是文件夹", "一个 .json 数据集文件")])
        if size > LARGEST_FILE:
            text = f"文件有 {size // 1024**2} MB，过大"
            most = f"不超过 {LARGEST_FILE // 1024**2} MB 的数据集"
            raise InputError(str(path), [Problem("file", "", text, most)])
        return path.read_bytes()
    except OSError as error:
        reason = "文件不存在" if isinstance(error, FileNotFoundError) else f"无法读取（{error.strerror}）"
        raise InputError(str(path), [Problem("file", "", reason, "可读的数据集文件")]) from None


def _wrong_version(found: int) -> Problem:
    return Problem(
        "version", pointer("schema_version"), f"格式版本 {found} 不受支持", str(SCHEMA_VERSION)
    )


def _repeated_keys(data: bytes) -> list[Problem]:
    """Keys that stand twice in one object: JSON readers keep the last and drop the rest."""
    found: list[str] = []

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        seen = dict(items)
        if len(seen) < len(items):
            keys = [key for key, _ in items]
            owner = f"（{seen['id']}）" if "id" in seen else ""
            found.extend(key + owner for key in seen if keys.count(key) > 1)
        return seen

    json.loads(data.removeprefix(b"\xef\xbb\xbf"), object_pairs_hook=pairs)
    return [Problem("repeated", "", f"字段重复：{key}", "每个字段只写一次") for key in found]


def _explain(data: bytes, error: Exception) -> list[Problem]:
    """All problems behind a failed decoding, field by field."""
    if not data.strip():
        return [Problem("syntax", "", "文件是空的", "JSON 数据集")]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as bad:
        message = f"不是 UTF-8 文本（第 {bad.start} 字节）"
        return [Problem("encoding", "", message, "UTF-8 编码的 JSON")]
    try:
        tree = json.loads(text, parse_constant=_Constant)
    except json.JSONDecodeError as bad:
        place = f"第 {bad.lineno} 行第 {bad.colno} 列"
        return [Problem("syntax", place, "JSON 不完整或有误", "完整的 JSON")]
    except (RecursionError, ValueError):
        return [Problem("syntax", "", "嵌套过深或数字过长", "按数据集格式书写的 JSON")]
    try:
        return _mismatches(tree, Dataset, ()) or [Problem("schema", "", str(error))]
    except RecursionError:
        return [Problem("syntax", "", "嵌套过深", "按数据集格式书写的 JSON")]


class _Constant:
    """NaN or Infinity, which JSON does not have: fits no field."""

    def __init__(self, word: str) -> None:
        self.word = word


def _mismatches(value: Any, kind: Any, at: tuple[str | int, ...]) -> list[Problem]:
    """Every place where a value does not fit its type."""
    if isinstance(value, _Constant):
        return [Problem("schema", pointer(*at), f"{value.word} 不是数", "十进制数字")]
    info = msgspec.inspect.type_info(kind)
    if isinstance(info, msgspec.inspect.StructType) and isinstance(value, dict):
        return _field_mismatches(value, info, at)
    args = getattr(kind, "__args__", ())
    if isinstance(info, msgspec.inspect.ListType) and isinstance(value, list) and args:
        found: list[Problem] = []
        for index, item in enumerate(value):
            found += _mismatches(item, args[0], (*at, index))
        return found
    try:
        msgspec.convert(value, kind)
    except (msgspec.ValidationError, RecursionError) as error:
        return [_translate(str(error), at)]
    return []


def _field_mismatches(
    value: dict[str, Any], info: msgspec.inspect.StructType, at: tuple[str | int, ...]
) -> list[Problem]:
    found: list[Problem] = []
    hints = {field.name: field for field in msgspec.structs.fields(info.cls)}
    for name, field in hints.items():
        if name in value:
            found += _mismatches(value[name], field.type, (*at, name))
        elif field.required:
            found.append(Problem("missing", pointer(*at), f"缺少字段 {name}", name))
    for name in value:
        if name not in hints:
            known = "、".join(hints)
            found.append(Problem("unknown", pointer(*at, name), f"没有 {name} 这个字段", known))
    return found


def _translate(message: str, at: tuple[str | int, ...]) -> Problem:
    """msgspec's sentence (Expected `int`, got `str`) as a problem."""
    wanted, _, got = message.partition(" - at ")[0].partition(", got ")
    expected = wanted.removeprefix("Expected ").replace("`", "")
    text = f"类型不符（{got.replace('`', '')}）" if got else "不合规定"
    return Problem("schema", pointer(*at), text, expected)
