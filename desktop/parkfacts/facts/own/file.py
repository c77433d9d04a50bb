"""Reading and encoding own datasets (``.parkfacts``): sorted keys, one row a line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from parkfacts.facts.dataset.assembly import soundness
from parkfacts.facts.dataset.file import LARGEST_FILE
from parkfacts.facts.input_file import read_input
from parkfacts.facts.own.model import OwnDataset
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import InputError, Problem, is_missing, why_refused

OWN_ENDING = ".parkfacts"


def read_own(path: Path) -> OwnDataset:
    """The own dataset in a file. Raises InputError with all problems of the file."""
    try:
        data = read_input(path, LARGEST_FILE)
    except OSError as error:
        said = Phrase("无法读取（{why}）", why=why_refused(error))
        if is_missing(error):
            said = Phrase("文件不存在")
        wanted = Phrase("可读的数据集文件")
        raise InputError(str(path), [Problem("file", "", said, wanted)]) from None
    return decode_own(data, str(path))


def decode_own(data: bytes, name: str) -> OwnDataset:
    """The own dataset in the bytes of a file called ``name``. Raises InputError."""
    try:
        own = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"), type=OwnDataset)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(name, [Problem("syntax", "", str(error))]) from None
    if problems := soundness(own):
        raise InputError(name, problems)
    return own


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
