"""Problems say what is wrong in words."""

import errno

import pytest

from parkfacts.facts.problems import why_refused


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "磁盘满了"),
        (PermissionError(errno.EACCES, "Permission denied"), "没有权限，或正被别的程序占用"),
        (OSError(errno.EMLINK, "Too many links"), "Too many links"),
        (OSError("odd"), "odd"),
    ],
)
def test_what_the_system_refused_is_said_in_words_where_there_are_any(error, words):
    assert why_refused(error) == words
