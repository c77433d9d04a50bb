"""Reading and encoding own datasets (``.parkfacts``): sorted keys, one row a line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from parkfacts.facts.dataset.assembly import soundness
from parkfacts.facts.dataset.file import LARGEST_FILE, UNREADABLE, decoded
from parkfacts.facts.dataset.reserved import reserved_characters
from parkfacts.facts.input_file import read_input
from parkfacts.facts.model import SCHEMA_VERSION
from parkfacts.facts.own.model import OWN_SCHEMA_VERSION, OwnDataset
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import InputError, Problem, is_missing, why_refused
from parkfacts.facts.progress import Progress, part_of, untold

OWN_ENDING = ".parkfacts"
_CHECKS_FROM = 0.3
"""The share of reading that is done when the checks begin."""


def read_own(path: Path, told: Progress = untold) -> OwnDataset:
    """The own dataset in a file. Raises InputError with all problems of the file."""
    return decode_own(_read_bytes(path), str(path), told)


def decode_own(data: bytes, name: str, told: Progress = untold) -> OwnDataset:
    """The own dataset in the bytes of a file called ``name``. Raises InputError.

    It is self-contained: every park, indicator, source and fact that it names is in it, but for
    what it corrects. Problems of its log are none that keep anybody from his figures.
    """
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        own = decoded(data, OwnDataset, part_of(told, 0, _CHECKS_FROM))
    except UNREADABLE as error:
        from parkfacts.facts.own.explanation import explain_own

        raise InputError(name, explain_own(data, error)) from None
    if problems := _problems(own, data, part_of(told, _CHECKS_FROM, 1)):
        from parkfacts.facts.own.explanation import with_lines

        raise InputError(name, with_lines(problems, data))
    return own


def problems_of_own(path: Path) -> list[Problem]:
    """Every problem of an own file, also of its log and of fields that are said twice."""
    from parkfacts.facts.dataset.explanation import repeated_keys
    from parkfacts.facts.own.explanation import log_problems, with_lines

    try:
        data = _read_bytes(path)
        own = decode_own(data, str(path))
    except InputError as error:
        return error.problems
    return with_lines([*log_problems(own), *repeated_keys(data)], data)


def _problems(own: OwnDataset, data: bytes, told: Progress) -> list[Problem]:
    """What is wrong though all types fit."""
    from parkfacts.facts.own.explanation import own_problems

    if (own.own_version, own.schema_version) != (OWN_SCHEMA_VERSION, SCHEMA_VERSION):
        from parkfacts.facts.own.explanation import explain_own

        return explain_own(data, ValueError(own.own_version, own.schema_version))
    return [*soundness(own, told), *own_problems(own), *reserved_characters(data, own)]


def _read_bytes(path: Path) -> bytes:
    try:
        return read_input(path, LARGEST_FILE)
    except (OSError, ValueError) as error:
        raise refused(path, error) from None


def refused(path: Path, error: OSError | ValueError) -> InputError:
    """What is said of a file that cannot be read; a ValueError: its path is none."""
    if isinstance(error, ValueError):
        said = Phrase("路径无效")
    elif is_missing(error):
        said = Phrase("文件不存在")
    else:
        said = Phrase("无法读取（{why}）", why=why_refused(error))
    return InputError(str(path), [Problem("file", "", said, Phrase("可读的数据集文件"))])


def encode_own(own: OwnDataset) -> bytes:
    """The bytes of its file: UTF-8, keys sorted, one row a line, ends in a newline.

    The same content has the same bytes, and a changed row is one changed line for whoever merges
    or compares files by lines.
    """
    return b"".join(_lines(own))


def _lines(own: OwnDataset) -> Iterator[bytes]:
    encoder = msgspec.json.Encoder(enc_hook=str, order="sorted")
    yield b"{\n"
    fields = sorted(name for name in OwnDataset.__struct_fields__)
    given = [name for name in fields if name in ("own_version", "base") or getattr(own, name)]
    for at, name in enumerate(given):
        value, end = getattr(own, name), b"," if at < len(given) - 1 else b""
        if not isinstance(value, list):
            yield b'"%s": %s%s\n' % (name.encode(), encoder.encode(value), end)
            continue
        rows = b",\n".join(encoder.encode(row) for row in value)
        yield b'"%s": [\n%s\n]%s\n' % (name.encode(), rows, end)
    yield b"}\n"
