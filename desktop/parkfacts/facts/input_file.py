"""The bytes of a file that somebody gives, or why it is none that could be meant."""

from __future__ import annotations

import codecs
import errno
import stat
from pathlib import Path

from parkfacts.facts.phrase import Phrase, pattern


def read_input(path: Path, largest: int) -> bytes:
    """The bytes of a file of at most ``largest`` bytes.

    Raises OSError, which why_refused() puts in words: for what the system refuses, for a folder, a
    pipe or a device, for a larger file, and for a path that cannot be one (with NUL in it).
    """
    try:
        info = path.stat()
        # Before it is opened: to open a pipe is to wait for a writer.
        _refuse_other_things(info.st_mode)
        _refuse_more(info.st_size, largest)
        with path.open("rb") as file:
            data = file.read(info.st_size + 1)
            if len(data) > info.st_size:  # it grows, or the system makes it up
                data += file.read(largest + 1 - len(data))
    except ValueError:
        raise OSError(errno.EINVAL, Phrase("路径无效"), str(path)) from None
    _refuse_more(len(data), largest)
    return data


def is_file(path: Path) -> bool:
    """Whether a file is there; no error where the path is none that a system has."""
    return stat.S_ISREG(_mode(path))


def is_folder(path: Path) -> bool:
    """The same of a folder."""
    return stat.S_ISDIR(_mode(path))


def _mode(path: Path) -> int:
    try:
        return path.stat().st_mode
    except (OSError, ValueError):
        return 0


def not_utf8(data: bytes) -> Phrase:
    """What bytes that are no UTF-8 seem to be, so that they can be saved anew: best guesses."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\0" in data[:2]:
        return Phrase("不是 UTF-8 文本，像是 UTF-16（“Unicode”文本）")
    try:
        data.decode("gb18030")
    except UnicodeDecodeError:
        return Phrase("不是 UTF-8 文本")
    return Phrase("不是 UTF-8 文本，像是 GBK（“ANSI”文本）")


def _refuse_other_things(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise OSError(errno.EISDIR, Phrase("这是文件夹"))
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, Phrase("这不是普通文件"))


def _refuse_more(size: int, largest: int) -> None:
    if size > largest:
        text = pattern("文件有 {size} MB，过大，至多 {n} MB")
        why = Phrase(text, size=size // 1024**2, n=largest // 1024**2)
        raise OSError(errno.EFBIG, why)
