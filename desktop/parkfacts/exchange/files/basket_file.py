"""Basket files (.parkbasket): read whole or explained whole, written whole or not at all."""

from __future__ import annotations

import errno
import json
import os
import re
from collections import Counter
from pathlib import Path
from typing import Any

import msgspec

from parkfacts.exchange.files.names import fitting
from parkfacts.exchange.files.whole import PATIENCE, WINDOW_PATIENCE, read_whole, write_whole
from parkfacts.facts.basket.items import FILE_VERSION, KINDS, MOST_ITEMS, AnyItem, Basket, ChartItem
from parkfacts.facts.input_file import not_utf8, read_input
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.problems import InputError, Problem, is_missing, pointer, why_refused

ENDING = ".parkbasket"
LARGEST_FILE = 64 * 1024 * 1024
_decoder = msgspec.json.Decoder(Basket)
_items = msgspec.json.Decoder(list[AnyItem])
_REFUSED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_EXPECTED = Phrase("园鉴的资料篮文件")


def read_basket(path: Path) -> Basket:
    """The basket in a file. Raises InputError with all problems of the file."""
    return decode_basket(read_bytes(path), str(path))


def read_bytes(path: Path) -> bytes:
    """The bytes of a basket file, unread. Raises InputError."""
    try:
        return read_whole(path, WINDOW_PATIENCE, lambda one: read_input(one, LARGEST_FILE))
    except OSError as error:
        why = Phrase("无法读取（{why}）", why=why_refused(error))
        if is_missing(error):
            why = Phrase("文件不存在")
        raise InputError(str(path), [Problem("file", "", why, _EXPECTED)]) from None


def decode_basket(data: bytes, name: str) -> Basket:
    """The basket in the bytes of a file called ``name``. Raises InputError."""
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        basket = _decoder.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(name, _explain(data, error)) from None
    if problems := _unsound(basket):
        raise InputError(name, problems)
    return basket


def encode_basket(basket: Basket) -> bytes:
    """The basket as the bytes of its file: UTF-8, one field a line, ends in a newline."""
    whole = {"version": basket.version, **msgspec.to_builtins(basket, str_keys=True, enc_hook=str)}
    return msgspec.json.format(msgspec.json.encode(whole), indent=1) + b"\n"


def write_basket(path: Path, basket: Basket, patience: float = PATIENCE) -> bytes:
    """Write the file whole, or leave the old one; never one that could not be read again.

    ``patience``: seconds that it waits for another program to let the file go. The result is what
    stands there now. Raises OSError.
    """
    data = encode_basket(basket)
    if len(data) > LARGEST_FILE:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
    try:
        decode_basket(data, str(path))
    except InputError as error:
        raise OSError(errno.EINVAL, str(error), str(path)) from error
    write_whole(path, data, patience)
    return data


def encode_items(items: list[AnyItem]) -> bytes:
    """Items on their way from one basket to another, by drag or clipboard."""
    return msgspec.json.encode(items, enc_hook=str)


def decode_items(data: bytes) -> list[AnyItem]:
    """The items in such bytes; none if they are none, or not sound."""
    try:
        items = _items.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return []
    return [] if any(_item_problems(items)) else items


def file_name(title: str) -> str:
    """A name for the file of a basket that every system takes."""
    return f"{fitting(_REFUSED.sub(' ', title), '资料篮', '资料篮')}{ENDING}"


def _unsound(basket: Basket) -> list[Problem]:
    if basket.version != FILE_VERSION:
        return [_other_version(basket.version)]
    return _item_problems(basket.items)


def _other_version(version: object) -> Problem:
    later = isinstance(version, int) and version > FILE_VERSION
    message = Phrase("格式版本 {version} 不受支持", version=version)
    if later:
        message = Phrase("由更新版本的园鉴写成")
    return Problem("version", pointer("version"), message, str(FILE_VERSION))


def _item_problems(items: list[AnyItem]) -> list[Problem]:
    """What types do not tell: too many, ids twice, charts of nothing or of two things."""
    problems = []
    if len(items) > MOST_ITEMS:
        problems.append(
            Problem(
                "limit",
                pointer("items"),
                Phrase("有 {n} 条", n=len(items)),
                Phrase("至多 {n} 条", n=MOST_ITEMS),
            )
        )
    often = Counter(item.id for item in items)
    for at, item in enumerate(items):
        if often[item.id] > 1:
            place = pointer("items", at, "id")
            problems.append(
                Problem(
                    "duplicate",
                    place,
                    Phrase("编号 {id} 用了不止一次", id=item.id),
                    Phrase("各不相同"),
                )
            )
        if isinstance(item, ChartItem) and bool(item.facts) == (item.compared is not None):
            place = pointer("items", at)
            problems.append(
                Problem(
                    "chart",
                    place,
                    Phrase("图须来自事实或对比"),
                    Phrase("facts 与 compared 有且只有一个"),
                )
            )
    return problems


def _explain(data: bytes, error: Exception) -> list[Problem]:
    """All problems behind a failed decoding, field by field."""
    from parkfacts.facts.dataset.mismatches import mismatches
    from parkfacts.facts.dataset.reserved import half_characters

    if not data.strip():
        return [Problem("syntax", "", Phrase("文件是空的"), _EXPECTED)]
    try:
        tree = json.loads(data.decode("utf-8"))
    except UnicodeDecodeError:
        return [Problem("encoding", "", not_utf8(data), _EXPECTED)]
    except json.JSONDecodeError as bad:
        place = Phrase("第 {line} 行第 {column} 列", line=bad.lineno, column=bad.colno)
        return [Problem("syntax", place, Phrase("JSON 不完整或有误"), _EXPECTED)]
    except (RecursionError, ValueError):
        return [Problem("syntax", "", Phrase("嵌套过深或数字过长"), _EXPECTED)]
    if not isinstance(tree, dict):
        return [Problem("type", "", Phrase("不是对象"), _EXPECTED)]
    if isinstance(tree.get("version"), int) and tree["version"] > FILE_VERSION:
        return [_other_version(tree["version"])]
    rows = tree.get("items", [])
    problems = mismatches({**tree, "items": []} if isinstance(rows, list) else tree, Basket)
    for at, row in enumerate(rows if isinstance(rows, list) else []):
        problems += _row_problems(row, at)
    problems = problems or half_characters(tree)
    return problems or [Problem("schema", "", Phrase("读不懂（{error}）", error=error), _EXPECTED)]


def _row_problems(row: Any, at: int) -> list[Problem]:
    from parkfacts.facts.dataset.mismatches import mismatches

    place = ("items", at)
    if not isinstance(row, dict):
        return [Problem("type", pointer(*place), Phrase("不是对象"), Phrase("资料篮里的一条"))]
    kind = row.get("kind")
    if not isinstance(kind, str) or kind not in KINDS:
        return [Problem("kind", pointer(*place, "kind"), Phrase("没有这一类"), joined("、", KINDS))]
    bare = {key: value for key, value in row.items() if key != "kind"}
    return mismatches(bare, KINDS[kind], place)
