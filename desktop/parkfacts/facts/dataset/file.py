"""Reading a dataset file: whole and checked, or every problem with its place.

What explains a failure, and what checks a file that nobody has proved, is imported when needed.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec

from parkfacts.facts.dataset.bundled_hash import BUNDLED_HASH, BUNDLED_LENGTH
from parkfacts.facts.input_file import read_input
from parkfacts.facts.model import Dataset, Fact
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import InputError, Problem, is_missing, why_refused
from parkfacts.facts.progress import Progress, part_of, untold, watched

LARGEST_FILE = 256 * 1024 * 1024
_LONG = 1024 * 1024
"""Bytes beyond which facts are decoded one by one: at once they would stop every other thread."""
_CHECKS_FROM = 0.3
"""The share of reading that is done when the checks begin."""
_decoder = msgspec.json.Decoder(Dataset)
_UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


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
        dataset = _decode(data, part_of(told, 0, _CHECKS_FROM))
    except _UNREADABLE as error:
        from parkfacts.facts.dataset.explanation import explain

        raise InputError(name, explain(data, error)) from None
    if not proved:
        from parkfacts.facts.dataset.assembly import soundness
        from parkfacts.facts.dataset.reserved import reserved_characters

        found = soundness(dataset, part_of(told, _CHECKS_FROM, 1))
        if problems := [*found, *reserved_characters(data, dataset)]:
            raise InputError(name, problems)
    return dataset


def _decode(data: bytes, told: Progress) -> Dataset:
    """The dataset in some bytes. Raises what msgspec raises."""
    if len(data) < _LONG:
        return _decoder.decode(data)
    try:
        outline, facts = _outlines().decode(data), msgspec.json.Decoder(Fact)
        rows = [facts.decode(row) for row in watched(outline.facts, told)]
    except _UNREADABLE:
        return _decoder.decode(data)  # raises what is wrong with its place in the whole
    tables = {name: getattr(outline, name) for name in Dataset.__struct_fields__}
    return Dataset(**(tables | {"facts": rows}))


@lru_cache(maxsize=1)
def _outlines() -> msgspec.json.Decoder[Any]:
    """Decodes a dataset whose facts are left as bytes."""
    fields = {one.name: one for one in msgspec.structs.fields(Dataset)}
    return msgspec.json.Decoder(
        msgspec.defstruct(
            "Outline",
            [("facts", list[msgspec.Raw], fields["facts"].default)],
            bases=(Dataset,),
            frozen=True,
            kw_only=True,
        )
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
