"""Reading a dataset file: whole and checked, or every problem with its place.

What explains a failure, and what checks a file that nobody has proved, is imported when needed.
"""

from __future__ import annotations

import stat
import zlib
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec

from parkfacts.facts.model import SCHEMA_VERSION, Dataset, Fact
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import InputError, Problem, why_refused
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

    A file beside it with the ending .proof says that its build has found these very bytes sound;
    the bundled dataset has one, and opens in half the time.
    """
    data = _read_bytes(path)
    proved = _is_proved(data, path.with_suffix(".proof"))
    return decode_dataset(data, str(path), proved=proved, told=told)


def proof_of(data: bytes) -> str:
    """What the .proof file of a sound dataset holds: format, length and CRC-32 of its bytes."""
    return f"{SCHEMA_VERSION} {len(data)} {zlib.crc32(data):08x}\n"


def _is_proved(data: bytes, proof: Path) -> bool:
    try:
        return proof.read_text(encoding="ascii") == proof_of(data)
    except (OSError, ValueError):
        return False


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
        info = path.stat()
        if problem := _unsuitable(info.st_mode, info.st_size):
            raise InputError(str(path), [problem])
        return path.read_bytes()
    except (OSError, ValueError) as error:
        missing = isinstance(error, FileNotFoundError)
        why = why_refused(error) if isinstance(error, OSError) else Phrase("路径无效")
        said = Phrase("文件不存在") if missing else Phrase("无法读取（{why}）", why=why)
        raise InputError(
            str(path), [Problem("file", "", said, Phrase("可读的数据集文件"))]
        ) from None


def _unsuitable(mode: int, size: int) -> Problem | None:
    """Why a thing of this mode and size in bytes is not even opened."""
    if stat.S_ISDIR(mode):
        return Problem("file", "", Phrase("这是文件夹"), Phrase("一个 .json 数据集文件"))
    if not stat.S_ISREG(mode):
        return Problem("file", "", Phrase("这不是普通文件"), Phrase("一个 .json 数据集文件"))
    if size > LARGEST_FILE:
        most = Phrase("不超过 {n} MB 的数据集", n=LARGEST_FILE // 1024**2)
        return Problem("file", "", Phrase("文件有 {n} MB，过大", n=size // 1024**2), most)
    return None
