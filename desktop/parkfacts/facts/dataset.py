"""Reading a dataset file: whole and checked, or every problem with its place."""

from __future__ import annotations

import json
import stat
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import msgspec

from parkfacts.facts.assembly import assemble, soundness
from parkfacts.facts.model import Dataset
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
    if problems := soundness(dataset):
        raise InputError(name, problems)
    return dataset


def encode_dataset(dataset: Dataset) -> bytes:
    """The dataset as the bytes of its file: UTF-8, one field a line, ends in a newline."""
    return msgspec.json.format(msgspec.json.encode(dataset), indent=1) + b"\n"


def problems_of(path: Path) -> list[Problem]:
    """Every problem of a dataset file, also fields that are said twice; empty if it is sound."""
    try:
        data = _read_bytes(path)
    except InputError as error:
        return error.problems
    try:
        decode_dataset(data, str(path))
    except InputError as error:
        return error.problems + _repeated_keys(data)
    return _repeated_keys(data)


def _read_bytes(path: Path) -> bytes:
    try:
        info = path.stat()
        if problem := _unsuitable(info.st_mode, info.st_size):
            raise InputError(str(path), [problem])
        return path.read_bytes()
    except (OSError, ValueError) as error:
        missing = isinstance(error, FileNotFoundError)
        why = error.strerror if isinstance(error, OSError) else "路径无效"
        reason = "文件不存在" if missing else f"无法读取（{why}）"
        raise InputError(str(path), [Problem("file", "", reason, "可读的数据集文件")]) from None


def _unsuitable(mode: int, size: int) -> Problem | None:
    """Why a thing of this mode and size in bytes is not even opened."""
    if stat.S_ISDIR(mode):
        return Problem("file", "", "这是文件夹", "一个 .json 数据集文件")
    if not stat.S_ISREG(mode):
        return Problem("file", "", "这不是普通文件", "一个 .json 数据集文件")
    if size > LARGEST_FILE:
        most = f"不超过 {LARGEST_FILE // 1024**2} MB 的数据集"
        return Problem("file", "", f"文件有 {size // 1024**2} MB，过大", most)
    return None


def _explain(data: bytes, error: Exception) -> list[Problem]:
    """All problems behind a failed decoding, field by field."""
    if not data.strip():
        return [Problem("syntax", "", "文件是空的", "JSON 数据集")]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as bad:
        if bad.reason == "unexpected end of data":
            return [Problem("syntax", "", "文件不完整，断在一个字中间", "完整的 JSON")]
        message = f"不是 UTF-8 文本（第 {bad.start} 字节）"
        return [Problem("encoding", "", message, "UTF-8 编码的 JSON")]
    try:
        tree = json.loads(text, parse_constant=NoNumber, parse_float=_number)
        _, found = assemble(tree)
    except json.JSONDecodeError as bad:
        place = f"第 {bad.lineno} 行第 {bad.colno} 列"
        return [Problem("syntax", place, "JSON 不完整或有误", "完整的 JSON")]
    except (RecursionError, ValueError):
        return [Problem("syntax", "", "嵌套过深或数字过长", "按数据集格式书写的 JSON")]
    return found or [Problem("schema", "", f"读不懂（{error}）", "按数据集格式书写的 JSON")]


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


def _repeated_keys(data: bytes) -> list[Problem]:
    """Keys that stand twice in one object: JSON readers keep the last and drop the rest."""

    def pairs(items: list[tuple[str, Any]]) -> _Object:
        found = _Object(items)
        if len(found) < len(items):
            keys = [key for key, _ in items]
            found.repeated = tuple(key for key in found if keys.count(key) > 1)
        return found

    try:
        tree = json.loads(data.removeprefix(b"\xef\xbb\xbf"), object_pairs_hook=pairs)
        return list(_repetitions(tree, ()))
    except (ValueError, RecursionError):
        return []


def _repetitions(tree: Any, at: tuple[str | int, ...]) -> list[Problem]:
    problems: list[Problem] = []
    if isinstance(tree, _Object):
        problems += [
            Problem("repeated", pointer(*at, key), "字段写了不止一次", "每个字段只写一次")
            for key in tree.repeated
        ]
    parts = tree.items() if isinstance(tree, dict) else enumerate(tree)
    for key, value in parts:
        if isinstance(value, dict | list):
            problems += _repetitions(value, (*at, key))
    return problems
