"""Problems as data: what is wrong, where, and what was expected."""

from __future__ import annotations

import errno
from collections.abc import Iterable
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


_WHY = {
    errno.ENOENT: Phrase("没有这个文件或文件夹"),
    errno.EACCES: Phrase("没有权限，或正被别的程序占用"),
    errno.EPERM: Phrase("没有权限"),
    errno.EBUSY: Phrase("正被占用"),
    errno.ENOSPC: Phrase("磁盘满了"),
    errno.EDQUOT: Phrase("超出了磁盘配额"),
    errno.EROFS: Phrase("磁盘是只读的"),
    errno.EISDIR: Phrase("那是一个文件夹"),
    errno.ENOTDIR: Phrase("路径中有一段不是文件夹"),
    errno.ENAMETOOLONG: Phrase("名字太长"),
    errno.EFBIG: Phrase("文件太大"),
    errno.ELOOP: Phrase("符号链接绕成了一圈"),
    errno.EIO: Phrase("磁盘读写出错"),
}


def why_refused(error: OSError) -> str:
    """What was refused, in words; the system's own words where there are none here."""
    if isinstance(error.strerror, Phrase):
        return error.strerror
    return _WHY.get(error.errno or 0) or error.strerror or str(error)


def pointer(*parts: str | int) -> str:
    """A JSON pointer from its parts."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)
