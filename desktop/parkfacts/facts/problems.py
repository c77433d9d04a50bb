"""Problems as data: what is wrong, where, and what was expected."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from parkfacts.facts.phrase import Phrase


class Problem(NamedTuple):
    """One thing wrong with an input.

    ``place`` is a JSON pointer (RFC 6901) into a dataset file, or ``facts.csv:12 period`` in a
    table; empty for the file as a whole.
    """

    kind: str
    place: str
    message: str
    expected: str = ""

    @property
    def told(self) -> str:
        """The problem in one line, as it was put together."""
        said = self.message
        if self.expected:
            said = Phrase("{problem}；应为：{wanted}", problem=said, wanted=self.expected)
        return Phrase("{place}: {problem}", place=self.place, problem=said) if self.place else said

    def line(self) -> str:
        """The problem in one line for people."""
        return printable(self.told)


class InputError(Exception):
    """An input that cannot be used; carries every problem found in it."""

    def __init__(self, name: str, problems: Iterable[Problem]) -> None:
        self.name = name
        self.problems = list(problems)
        super().__init__(name, self.problems)

    @property
    def told(self) -> str:
        """The first problem, and how many there are, as it was put together."""
        said, count = self.problems[0].told, len(self.problems)
        if count > 1:
            said = Phrase("{problem}（共 {n} 处问题）", problem=said, n=count)
        return Phrase("{name}：{problem}", name=self.name, problem=said)

    def __str__(self) -> str:
        return printable(self.told)


def told(error: Exception) -> str:
    """What an error says to people: a Phrase where it was raised with one."""
    if isinstance(error, InputError):
        return error.told
    said = error.args[0] if error.args else ""
    return said if isinstance(said, Phrase) else str(error)


def printable(text: str) -> str:
    """The text without half surrogate pairs, which may come from JSON and cannot be printed."""
    return text.encode("utf-8", "replace").decode("utf-8")


_TOO_LONG = Phrase("名字或路径太长")
_FULL = Phrase("磁盘满了")
_WRITE_PROTECTED = Phrase("磁盘是只读的")
_HELD = Phrase("正被别的程序占用")
_WHY = {
    errno.ENOENT: Phrase("没有这个文件或文件夹"),
    errno.EACCES: Phrase("没有权限"),
    errno.EPERM: Phrase("没有权限"),
    errno.EBUSY: Phrase("正被占用"),
    errno.ETXTBSY: _HELD,
    errno.ENOSPC: _FULL,
    errno.EDQUOT: Phrase("超出了磁盘配额"),
    errno.EROFS: _WRITE_PROTECTED,
    errno.EISDIR: Phrase("那是一个文件夹"),
    errno.ENOTDIR: Phrase("路径中有一段不是文件夹"),
    errno.ELOOP: Phrase("链接绕成了一圈"),
    errno.ENAMETOOLONG: _TOO_LONG,
    errno.EFBIG: Phrase("文件太大"),
    errno.EIO: Phrase("磁盘读写出错"),
}
_WHY_ON_WINDOWS = {
    19: _WRITE_PROTECTED,
    32: _HELD,
    33: _HELD,
    39: _FULL,
    111: _TOO_LONG,
    112: _FULL,
    123: Phrase("系统不认这个名字"),
    206: _TOO_LONG,
}
"""By Windows' own numbers ("System Error Codes" of its documentation), which say more."""
_ON_WINDOWS = os.name == "nt"
_LONGEST_PATH = 259
"""UTF-16 units of a path on Windows, unless its user has allowed longer ones."""


def why_refused(error: OSError) -> str:
    """What the system refused, in words; its own words where there are none here.

    An error that was raised with a Phrase says that one.
    """
    if isinstance(error.strerror, Phrase):
        return error.strerror
    number: int | None = getattr(error, "winerror", None)
    if number in _WHY_ON_WINDOWS:
        return _WHY_ON_WINDOWS[number]
    if error.errno == errno.ENOENT and _is_too_long(error):
        return _TOO_LONG
    if _ON_WINDOWS and error.errno == errno.EACCES and number is None:
        return Phrase("没有权限，或正被别的程序占用")  # Python's open() knows no more there
    return _WHY.get(error.errno or 0) or error.strerror or str(error)


def is_missing(error: OSError) -> bool:
    """Whether there is no such file. Windows says so of paths that are too long as well."""
    return isinstance(error, FileNotFoundError) and why_refused(error) == _WHY[errno.ENOENT]


def _is_too_long(error: OSError) -> bool:
    names = (str(Path(str(name)).absolute()) for name in (error.filename, error.filename2) if name)
    return _ON_WINDOWS and any(
        len(name.encode("utf-16-le", "surrogatepass")) // 2 > _LONGEST_PATH for name in names
    )


def pointer(*parts: str | int) -> str:
    """A JSON pointer from its parts."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)
