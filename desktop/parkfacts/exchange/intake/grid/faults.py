"""Why a file is no table that can be read: one line, and the way out."""

from __future__ import annotations

from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import InputError, Problem


class Unreadable(Exception):
    """A file or a part of it is not what its reader reads; says why, and what would do."""

    def __init__(self, message: str, expected: str = "", kind: str = "syntax") -> None:
        self.message, self.expected, self.kind = message, expected, kind
        super().__init__(message)

    def of(self, name: str) -> InputError:
        """As the error of a file of that name."""
        return InputError(name, [Problem(self.kind, "", self.message, self.expected)])


def locked() -> Unreadable:
    """What is said of a file with a password, whatever its format."""
    return Unreadable(
        Phrase("这个文件有打开密码，读不出来"),
        Phrase("没有密码的文件：用 Excel 或 WPS 打开，去掉密码后另存"),
        "password",
    )


def other_program(program: str) -> Unreadable:
    """What is said of a document of another kind, whose tables can be pasted."""
    return Unreadable(
        Phrase("这是 {program} 文件，不是表格文件", program=program),
        Phrase("打开后选中其中的表格，复制，再粘贴到这里"),
        "kind",
    )


def empty() -> Unreadable:
    """What is said of a file with nothing in it."""
    return Unreadable(Phrase("文件是空的"), Phrase("有表格的文件"), "missing")
