"""Reading a dataset file: whole and checked, or every problem with its place.

What explains a failure, and what checks a file that nobody has proved, is imported when needed.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from parkfacts.facts.dataset.bundled_hash import BUNDLED_HASH, BUNDLED_LENGTH
from parkfacts.facts.input_file import read_input
from parkfacts.facts.model import Dataset
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import InputError, Problem, is_missing, why_refused

LARGEST_FILE = 256 * 1024 * 1024
_decoder = msgspec.json.Decoder(Dataset)


def read_dataset(path: Path) -> Dataset:
    """The dataset in a file. Raises InputError with all problems of the file.

    The bundled dataset was found sound when it was built: bytes of its length and hash open in half
    the time, wherever they lie. Nothing that lies beside a file says anything about it.
    """
    data = _read_bytes(path)
    proved = len(data) == BUNDLED_LENGTH and hash_of(data) == BUNDLED_HASH
    return decode_dataset(data, str(path), proved=proved)


def hash_of(data: bytes) -> str:
    """The BLAKE2b-256 of bytes, in hexadecimal."""
    try:
        # Not by way of hashlib: it loads OpenSSL, which costs a start 3 ms.
        from _blake2 import blake2b
    except ImportError:  # a Python that was built without its own digests
        from hashlib import blake2b
    return blake2b(data, digest_size=32).hexdigest()


def decode_dataset(data: bytes, name: str, *, proved: bool = False) -> Dataset:
    """The dataset in the bytes of a file called ``name``. Raises InputError.

    ``proved``: that it makes sense is known, only its types are checked.
    """
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        dataset = _decoder.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        from parkfacts.facts.dataset.explanation import explain

        raise InputError(name, explain(data, error)) from None
    if not proved:
        from parkfacts.facts.dataset.assembly import soundness
        from parkfacts.facts.dataset.reserved import reserved_characters

        if problems := [*soundness(dataset), *reserved_characters(data, dataset)]:
            raise InputError(name, problems)
    return dataset


def encode_dataset(dataset: Dataset) -> bytes:
    """The dataset as the bytes of its file: UTF-8, one field a line, ends in a newline."""
    return msgspec.json.format(msgspec.json.encode(dataset), indent=1) + b"\n"


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
