"""Problems say what is wrong in words."""

import errno
import os

import pytest

from parkfacts.facts import problems
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import is_missing, why_refused


def on_windows(error, number):
    """The error as Windows raises it, with a number of its own."""
    error.winerror = number
    return error


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "磁盘满了"),
        (PermissionError(errno.EACCES, "Permission denied"), "没有权限"),
        (OSError(errno.ELOOP, "Too many levels of symbolic links"), "链接绕成了一圈"),
        (OSError(errno.ENAMETOOLONG, "File name too long"), "名字或路径太长"),
        (OSError(errno.EMLINK, "Too many links"), "Too many links"),
        (OSError("odd"), "odd"),
        (PermissionError(errno.EACCES, Phrase("文件是只读的")), "文件是只读的"),
        (on_windows(PermissionError(errno.EACCES, "denied"), 5), "没有权限"),
        (on_windows(PermissionError(errno.EACCES, "sharing"), 32), "正被别的程序占用"),
        (on_windows(PermissionError(errno.EACCES, "lock"), 33), "正被别的程序占用"),
        (on_windows(PermissionError(errno.EACCES, "protected"), 19), "磁盘是只读的"),
        (on_windows(OSError(errno.EINVAL, "full"), 39), "磁盘满了"),
        (on_windows(OSError(errno.EINVAL, "syntax"), 123), "系统不认这个名字"),
        (on_windows(FileNotFoundError(errno.ENOENT, "range"), 206), "名字或路径太长"),
    ],
)
def test_what_the_system_refused_is_said_in_words(error, words, monkeypatch):
    monkeypatch.setattr(problems, "_ON_WINDOWS", False)
    assert why_refused(error) == words


def test_on_windows_a_path_that_is_too_long_is_not_told_as_missing(monkeypatch):
    def error(length):
        root = os.path.abspath("/")  # noqa: PTH100 - with the drive, where there are drives
        return FileNotFoundError(errno.ENOENT, "not found", root + "长" * (length - len(root)))

    monkeypatch.setattr(problems, "_ON_WINDOWS", True)
    assert why_refused(error(259)) == "没有这个文件或文件夹"
    assert is_missing(error(259))
    assert why_refused(error(260)) == "名字或路径太长"
    assert not is_missing(error(260))


def test_what_pythons_open_cannot_tell_on_windows_is_left_open(monkeypatch):
    monkeypatch.setattr(problems, "_ON_WINDOWS", True)
    error = PermissionError(errno.EACCES, "Permission denied")
    assert why_refused(error) == "没有权限，或正被别的程序占用"
