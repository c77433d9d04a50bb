"""In which encoding a text file is written, and whether that is beyond doubt."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from parkfacts.exchange.intake.grid.faults import Unreadable
from parkfacts.facts.phrase import Phrase

ENCODINGS = ("utf-8", "gb18030", "big5", "utf-16-le", "utf-16-be")
"""Those that are offered to a person; any other that the program has is read, too."""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 200_000
_COMMON_GB = re.compile(
    rb"[\x00-\x7f]+|([\xb0-\xd7][\xa1-\xfe])|[\xa1-\xa9][\xa1-\xfe]|([\x81-\xfe].)", re.DOTALL
)
_COMMON_BIG5 = re.compile(
    rb"[\x00-\x7f]+|([\xa4-\xc6][\x40-\x7e\xa1-\xfe])|[\xa1-\xa3].|([\x81-\xfe].)", re.DOTALL
)
_MOSTLY = 0.8
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]")


class Decoded(NamedTuple):
    """A text, and how it was read."""

    text: str
    encoding: str
    sure: bool
    broken: bool = False
    """Whether there are bytes that stand for nothing: U+FFFD is in their place."""


def decoded(data: bytes, chosen: str = "") -> Decoded:
    """The text of the bytes: by the mark at their start, else UTF-8, else GB18030, else a guess.

    ``chosen`` is the encoding that a person says. Raises Unreadable for bytes that are no text,
    and for a chosen encoding that is none or does not fit at all.
    """
    if chosen:
        return _chosen(data, chosen)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _checked(_lenient(data.removeprefix(mark), encoding, sure=True))
    if wide := _wide(data):
        return _checked(_lenient(data, wide, sure=False))
    for encoding in ("utf-8", "gb18030"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        sure = encoding == "utf-8" or _share(data, _COMMON_GB) >= _MOSTLY
        if sure or not _is_big5(data):
            return _checked(Decoded(text, encoding, sure))
    if _is_big5(data):
        return _checked(_lenient(data, "big5hkscs", sure=False)._replace(encoding="big5"))
    guesses = [_lenient(data, encoding, sure=False) for encoding in ("utf-8", "gb18030")]
    return _checked(min(guesses, key=lambda guess: guess.text.count("\ufffd")))


def _chosen(data: bytes, encoding: str) -> Decoded:
    mark = next(
        (
            mark
            for mark, name in _MARKS
            if data.startswith(mark) and name.startswith(encoding.lower()[:5])
        ),
        b"",
    )
    try:
        if encoding.lower().replace("_", "-") == "utf-16":
            encoding = next((name for _, name in _MARKS[3:] if mark == _), "utf-16-le")
        return _lenient(data.removeprefix(mark), encoding, sure=True)
    except LookupError:
        known = "、".join(ENCODINGS)
        raise Unreadable(
            Phrase("不认识编码 {encoding}", encoding=encoding), known, "encoding"
        ) from None


def _lenient(data: bytes, encoding: str, *, sure: bool) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding, sure)
    except UnicodeDecodeError:
        return Decoded(data.decode(encoding, "replace"), encoding, sure=False, broken=True)


def _checked(found: Decoded) -> Decoded:
    """The text. Raises Unreadable where so many signs are none that it is no text at all."""
    sample = found.text[:_SAMPLE]
    if len(_CONTROLS.findall(sample)) > max(len(sample) // 50, 3):
        raise Unreadable(
            Phrase("不认识这种文件"),
            Phrase(".xlsx、.xls、.xlsb、.ods、.csv、.tsv、.txt，或网页上的表格"),
            "kind",
        )
    return found


def _wide(data: bytes) -> str:
    """UTF-16 without a mark: breaks, digits, commas have a NUL beside them, on one side."""
    sample = data[: _SAMPLE // 2 * 2]
    if len(sample) < 4 or len(data) % 2 or b"\0" not in sample:
        return ""
    before, behind = sample[::2].count(0), sample[1::2].count(0)
    if (before + behind) * 4 < len(sample) and _is(data, "utf-8"):
        return ""
    if behind > 8 * before and behind * 40 > len(sample):
        return "utf-16-le"
    return "utf-16-be" if before > 8 * behind and before * 40 > len(sample) else ""


def _share(data: bytes, common: re.Pattern[bytes]) -> float:
    """Of the Chinese characters in bytes of an encoding, the share of those in daily use."""
    found = [match.lastindex for match in common.finditer(data[:_SAMPLE]) if match.lastindex]
    return found.count(1) / len(found) if found else 1.0


def _is(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _is_big5(data: bytes) -> bool:
    return _is(data, "big5hkscs") and _share(data, _COMMON_BIG5) >= _MOSTLY
