"""Saving own datasets: what a colleague wrote meanwhile is merged, and nothing is written over."""

from __future__ import annotations

import errno
import os
import time
from contextlib import nullcontext, suppress
from pathlib import Path
from typing import NamedTuple

from parkfacts.exchange.files.locks import locked_apart
from parkfacts.exchange.files.versions import keep_version
from parkfacts.exchange.files.whole import PATIENCE, read_whole, write_whole
from parkfacts.facts.dataset.file import LARGEST_FILE, hash_of
from parkfacts.facts.editing.merging.logs import ids_of
from parkfacts.facts.editing.merging.merge import merge
from parkfacts.facts.editing.merging.model import Merged
from parkfacts.facts.input_file import read_input
from parkfacts.facts.own.file import decode_own, encode_own
from parkfacts.facts.own.model import OwnDataset
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import InputError, Problem, is_missing, why_refused

_MOST_LOOKS = 20
"""So often others may write at the very same moment before it is tried again later."""
_YOUNG_SECONDS = 3.0
"""A file that is younger may be changed again without a change of its time: FAT counts two."""

Stamp = tuple[int, int, int]
"""Bytes, nanoseconds and the number of the file itself, which a replaced one has not."""


class Seen(NamedTuple):
    """A dataset and the file that it was in when it was read or written last."""

    dataset: OwnDataset
    hash: str
    stamp: Stamp | None
    """None: its time says nothing yet."""


class Saved(NamedTuple):
    """What stands in the file now."""

    seen: Seen
    merged: Merged | None = None
    """What came of another's changes, if there were any."""


class Foreign(Exception):
    """What stands in the file is no version of the dataset: it is not written over.

    The message is a Phrase that says why.
    """


class _ChangedMeanwhile(Exception):
    """Another has written between looking and replacing."""


def load(path: Path) -> Seen:
    """The dataset of a file with what is seen of it. Raises InputError."""
    try:
        found = _look(path)
    except OSError as error:
        said = Phrase("无法读取（{why}）", why=why_refused(error))
        if is_missing(error):
            said = Phrase("文件不存在")
        wanted = Phrase("可读的数据集文件")
        raise InputError(str(path), [Problem("file", "", said, wanted)]) from None
    return Seen(decode_own(found.data, str(path)), hash_of(found.data), found.telling)


def save(
    path: Path,
    own: OwnDataset,
    last: Seen | None,
    locks: Path | None = None,
    patience: float = PATIENCE,
) -> Saved:
    """Write a dataset whole or not at all, after a look at what stands there.

    ``last``: what was read or written last; None for a new file, which takes no other's place.
    What another wrote since is merged with it as the base. ``locks``: a folder of this computer
    where its processes lock each other out; nothing is left beside the file but its last versions.
    Raises OSError where it cannot be written, Foreign where it must not be.
    """
    with locked_apart(locks, _key(path), patience) if locks is not None else nullcontext():
        merged: Merged | None = None
        for _ in range(_MOST_LOOKS):
            try:
                saved = _save(path, own, last, patience)
            except _ChangedMeanwhile:
                continue
            if saved.merged is not None:
                merged = saved.merged if merged is None else _both(merged, saved.merged)
            own, last = saved.seen.dataset, _looked_at_again(path, saved.seen)
            if last is not None:
                return Saved(last, merged)
            last = saved.seen
    raise OSError(errno.EAGAIN, Phrase("别人正在写这个文件"), str(path))


def write_copy(path: Path, own: OwnDataset) -> None:
    """Write a copy for somebody else, over nothing but an older state of it or what is none.

    What stood there is kept as a version. Raises OSError, and Foreign where another dataset stands
    there, or one with changes that this one has not.
    """
    with suppress(InputError):
        there = load(path).dataset
        if there.id != own.id:
            raise Foreign(Phrase("那里已有另一个数据集：{title}", title=there.title))
        if not ids_of(there) <= ids_of(own):
            raise Foreign(Phrase("那里有这里还没有的改动，先合并那个文件"))
    keep_version(path)
    write_whole(path, _encoded(own, path))


def is_unchanged(path: Path, last: Seen) -> bool:
    """Whether a file is what was read or written last, by its time or else by its content.

    A file that cannot be seen is taken for unchanged: there is nothing new to be read.
    """
    try:
        return (last.stamp is not None and _stamp(path) == last.stamp) or (
            hash_of(_look(path).data) == last.hash
        )
    except OSError:
        return True


def _save(path: Path, own: OwnDataset, last: Seen | None, patience: float) -> Saved:
    if last is None:
        data = _encoded(own, path)
        write_whole(path, data, patience, last_look=lambda: _refuse_another(path))
        return Saved(Seen(own, hash_of(data), None))
    there, stamp = _there(path, last)
    merged = _merged(path, own, last, there) if there is not None else None
    if merged is not None:
        own = merged.dataset
    data = _encoded(own, path)
    if data != there:
        keep_version(path)
        write_whole(path, data, patience, last_look=lambda: _refuse_change(path, stamp))
    return Saved(Seen(own, hash_of(data), None), merged)


def _there(path: Path, last: Seen) -> tuple[bytes | None, Stamp]:
    """The bytes that stand there, if they are others than were seen last. Raises OSError."""
    try:
        stamp = _stamp(path)
        if last.stamp is not None and stamp == last.stamp:
            return None, stamp
        found = _look(path)
    except FileNotFoundError:
        raise _gone(path) from None
    return (None if hash_of(found.data) == last.hash else found.data), found.stamp


def _gone(path: Path) -> OSError:
    if not path.parent.is_dir():
        return FileNotFoundError(errno.ENOENT, Phrase("文件夹不见了，或连不上"), str(path))
    return FileNotFoundError(errno.ENOENT, Phrase("文件不见了：被移走、改名或删除"), str(path))


def _merged(path: Path, own: OwnDataset, last: Seen, there: bytes) -> Merged:
    try:
        theirs = decode_own(there, path.name)
    except InputError as error:
        raise Foreign(Phrase("文件在别处改坏了：{why}", why=error.told)) from None
    if theirs.id != own.id:
        raise Foreign(Phrase("那里现在是另一个数据集：{title}", title=theirs.title))
    try:
        return merge(last.dataset, own, theirs)
    except InputError as error:
        raise Foreign(Phrase("文件在别处改过，合不到一起：{why}", why=error.told)) from None


def _both(first: Merged, then: Merged) -> Merged:
    return Merged(then.dataset, first.conflicts + then.conflicts, first.news + then.news)


def _encoded(own: OwnDataset, path: Path) -> bytes:
    data = encode_own(own)
    if len(data) > LARGEST_FILE:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
    return data


def _refuse_another(path: Path) -> None:
    if path.exists():
        raise FileExistsError(errno.EEXIST, Phrase("那里已有一个文件"), str(path))


def _refuse_change(path: Path, stamp: Stamp) -> None:
    with suppress(FileNotFoundError):
        if _stamp(path) != stamp:
            raise _ChangedMeanwhile


def _looked_at_again(path: Path, seen: Seen) -> Seen | None:
    """What was written, as it stands there; None if another was put in its place meanwhile."""
    try:
        found = _look(path)
    except OSError:
        return seen  # it was written; what becomes of it later the next look will tell
    return seen._replace(stamp=found.telling) if hash_of(found.data) == seen.hash else None


class _Look(NamedTuple):
    data: bytes
    stamp: Stamp

    @property
    def telling(self) -> Stamp | None:
        """The stamp, if it will be another one after the next change."""
        return None if time.time() - self.stamp[1] / 1e9 < _YOUNG_SECONDS else self.stamp


def _look(path: Path) -> _Look:
    """The bytes of a file and the stamp that they have. Raises OSError."""
    while True:
        before = _stamp(path)
        data = read_whole(path, PATIENCE, _bytes_of)
        if before == _stamp(path):
            return _Look(data, before)


def _bytes_of(path: Path) -> bytes:
    return read_input(path, LARGEST_FILE)


def _stamp(path: Path) -> Stamp:
    info = path.stat()
    return info.st_size, info.st_mtime_ns, info.st_ino


def _key(path: Path) -> str:
    """A name for the lock of a file, however its path is spelled."""
    name = os.path.normcase(os.path.realpath(path))
    return hash_of(name.encode("utf-8", "surrogatepass"))[:16]
