"""Reading a dataset file: whole and checked, or every problem with its place.

What explains a failure, and what checks a file that nobody has proved, is imported when needed.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar, get_args

import msgspec

from parkfacts.facts.dataset.bundled_hash import BUNDLED_HASH, BUNDLED_LENGTH
from parkfacts.facts.input_file import read_input
from parkfacts.facts.model import Dataset
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import InputError, Problem, is_missing, why_refused
from parkfacts.facts.progress import Progress, part_of, untold, watched

LARGEST_FILE = 256 * 1024 * 1024
_LONG = 1024 * 1024
"""Bytes beyond which facts are decoded one by one: at once they would stop every other thread."""
_CHECKS_FROM = 0.3
"""The share of reading that is done when the checks begin."""
_LONG_TABLES = ("facts", "changes")
D = TypeVar("D", bound=Dataset)
UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


def read_dataset(path: Path, told: Progress = untold) -> Dataset:
    """The dataset in a file. Raises InputError with all problems of the file.

    The bundled dataset was found sound when it was built: bytes of its length and hash open in half
    the time, wherever they lie. Nothing that lies beside a file says anything about it.
    """
    data = _read_bytes(path)
    proved = len(data) == BUNDLED_LENGTH and hash_of(data) == BUNDLED_HASH
    return decode_dataset(data, str(path), proved=proved, told=told)


def hash_of(data: bytes) -> str:
    """The BLAKE2b-256 of bytes, in hexadecimal."""
    try:
        # Not by way of hashlib: it loads OpenSSL, which costs a start 3 ms.
        from _blake2 import blake2b
    except ImportError:  # a Python that was built without its own digests
        from hashlib import blake2b
    return blake2b(data, digest_size=32).hexdigest()


def decode_dataset(
    data: bytes, name: str, *, proved: bool = False, told: Progress = untold
) -> Dataset:
    """The dataset in the bytes of a file called ``name``. Raises InputError.

    ``proved``: that it makes sense is known, only its types are checked.
    """
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        dataset = decoded(data, Dataset, part_of(told, 0, _CHECKS_FROM))
    except UNREADABLE as error:
        from parkfacts.facts.dataset.explanation import explain

        raise InputError(name, explain(data, error)) from None
    if not proved:
        from parkfacts.facts.dataset.assembly import soundness
        from parkfacts.facts.dataset.reserved import reserved_characters

        found = soundness(dataset, part_of(told, _CHECKS_FROM, 1))
        if problems := [*found, *reserved_characters(data, dataset)]:
            raise InputError(name, problems)
    return dataset


def decoded(data: bytes, kind: type[D], told: Progress = untold) -> D:
    """The dataset in some bytes; its long tables row by row. Raises what msgspec raises."""
    found: D
    if len(data) < _LONG:
        found = _decoder_of(kind).decode(data)
        return found
    try:
        outline = _outlines(kind).decode(data)
        tables = {name: getattr(outline, name) for name in kind.__struct_fields__}
        long = _long_tables(kind)
        for at, (name, row) in enumerate(long.items()):
            part = part_of(told, at / len(long), (at + 1) / len(long))
            decoder = msgspec.json.Decoder(row)
            tables[name] = [decoder.decode(one) for one in watched(tables[name], part)]
    except UNREADABLE:
        found = _decoder_of(kind).decode(data)  # raises what is wrong with its place in the whole
        return found
    return kind(**tables)


@lru_cache(maxsize=2)
def _decoder_of(kind: type[Dataset]) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(kind)


def _long_tables(kind: type[Dataset]) -> dict[str, Any]:
    """The type of the rows of each table that may be long: of own data the log too."""
    fields = {one.name: one for one in msgspec.structs.fields(kind)}
    return {name: get_args(fields[name].type)[0] for name in _LONG_TABLES if name in fields}


@lru_cache(maxsize=2)
def _outlines(kind: type[Dataset]) -> msgspec.json.Decoder[Any]:
    """Decodes a dataset whose long tables are left as bytes."""
    fields = {one.name: one for one in msgspec.structs.fields(kind)}
    raw = [
        (name, list[msgspec.Raw], msgspec.field(default_factory=fields[name].default_factory))
        for name in _long_tables(kind)
    ]
    return msgspec.json.Decoder(
        msgspec.defstruct("Outline", raw, bases=(kind,), frozen=True, kw_only=True)
    )


def encode_dataset(dataset: Dataset) -> bytes:
    """The dataset as the bytes of its file: UTF-8, one field a line, ends in a newline."""
    return msgspec.json.format(msgspec.json.encode(dataset, enc_hook=str), indent=1) + b"\n"


def problems_of(path: Path) -> list[Problem]:
    """Every problem of a dataset file, also fields that are said twice; empty if it is sound."""
    from parkfacts.facts.dataset.explanation import repeated_keys

    try:
        data = _read_bytes(path)
    except InputError as error:
        return error.problems
    try:
        decode_dataset(data, str(path))
    except InputError as error:
        return error.problems + repeated_keys(data)
    return repeated_keys(data)


def _read_bytes(path: Path) -> bytes:
    try:
        return read_input(path, LARGEST_FILE)
    except OSError as error:
        said = Phrase("无法读取（{why}）", why=why_refused(error))
        if is_missing(error):
            said = Phrase("文件不存在")
        raise InputError(
            str(path), [Problem("file", "", said, Phrase("可读的数据集文件"))]
        ) from None
