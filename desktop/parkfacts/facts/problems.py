"""Problems as data: what is wrong, where, and what was expected."""

from __future__ import annotations

import errno
from collections.abc import Iterable
from typing import NamedTuple


class Problem(NamedTuple):
    """One thing wrong with an input.

    ``place`` is a JSON pointer (RFC 6901) into a dataset file, or ``facts.csv:12 period`` in a
    table; empty for the file as a whole.
    """

    kind: str
    place: str
    message: str
    expected: str = ""

    def line(self) -> str:
        """The problem in one line for people."""
        where = f"{self.place}: " if self.place else ""
        hope = f"；应为：{self.expected}" if self.expected else ""
        # Half a surrogate pair may come from JSON and cannot be printed.
        return f"{where}{self.message}{hope}".encode("utf-8", "replace").decode("utf-8")


class InputError(Exception):
    """An input that cannot be used; carries every problem found in it."""

    def __init__(self, name: str, problems: Iterable[Problem]) -> None:
        self.name = name
        self.problems = list(problems)
        super().__init__(name, self.problems)

    def __str__(self) -> str:
        first = self.problems[0].line()
        more = f"（共 {len(self.problems)} 处问题）" if len(self.problems) > 1 else ""
        return f"{self.name}：{first}{more}"


_WHY = {
    errno.ENOENT: "没有这个文件或文件夹",
    errno.EACCES: "没有权限，或正被别的程序占用",
    errno.EPERM: "没有权限",
    errno.EBUSY: "正被占用",
    errno.ENOSPC: "磁盘满了",
    errno.EDQUOT: "超出了磁盘配额",
    errno.EROFS: "磁盘是只读的",
    errno.EISDIR: "那是一个文件夹",
    errno.ENOTDIR: "路径中有一段不是文件夹",
    errno.ENAMETOOLONG: "名字太长",
    errno.EFBIG: "文件太大",
    errno.EIO: "磁盘读写出错",
}


def why_refused(error: OSError) -> str:
    """What the system refused, in words; its own words where there are none here."""
    return _WHY.get(error.errno or 0) or error.strerror or str(error)


def pointer(*parts: str | int) -> str:
    """A JSON pointer from its parts."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)
