"""The parts of a workbook that is a zip: by name, piece by piece, never more than is sane."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator
from io import BytesIO

from parkfacts.exchange.intake.grid.faults import Unreadable, locked
from parkfacts.exchange.intake.grid.xml_parts import attribute, parsed
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.progress import Progress

LARGEST_PART = 1024**3
"""Bytes of a part when it is unpacked: a sheet of a million rows of ten styled cells has half."""
LARGEST_WHOLE = 192 * 1024**2
"""Bytes of a part that is held whole: texts, styles."""
_PIECE = 1024**2


class Package:
    """An open package. Raises BadZipFile, zlib.error and the like where it is broken."""

    def __init__(self, data: bytes) -> None:
        self.zip = zipfile.ZipFile(BytesIO(data))
        self._parts = {
            info.filename.replace("\\", "/").lstrip("/").lower(): info
            for info in self.zip.infolist()
        }

    def has(self, name: str) -> bool:
        """Whether a part is there; names are told apart without their case (OPC)."""
        return name.lower() in self._parts

    def names(self) -> list[str]:
        """All parts, in lower case."""
        return list(self._parts)

    def whole(self, name: str) -> bytes:
        """A part at once, b"" where it is not there. Raises Unreadable where it is too large."""
        info = self._parts.get(name.lower())
        if info is None:
            return b""
        with self._opened(info) as part:
            data = part.read(LARGEST_WHOLE + 1)
        if len(data) > LARGEST_WHOLE:
            raise _too_large(LARGEST_WHOLE)
        return data

    def pieces(self, name: str, told: Progress) -> Iterator[bytes]:
        """A part, a few megabytes at a time; how far it has come is told."""
        info = self._parts.get(name.lower())
        if info is None:
            raise Unreadable(Phrase("工作簿里缺少这张工作表的内容，文件不完整"))
        done = 0
        with self._opened(info) as part:
            while piece := part.read(_PIECE):
                told(min(done / max(info.file_size, 1), 1.0))
                yield piece
                done += len(piece)
                if done > LARGEST_PART:
                    raise _too_large(LARGEST_PART)

    def _opened(self, info: zipfile.ZipInfo) -> zipfile.ZipExtFile:
        if info.flag_bits & 1:
            raise locked()
        return self.zip.open(info)  # type: ignore[return-value]

    def targets(self, name: str) -> dict[str, tuple[str, str]]:
        """What a part relates to, by id: the last word of the kind, and the part's name."""
        folder, _, file = name.rpartition("/")
        data = self.whole(f"{folder}/_rels/{file}.rels".lstrip("/"))
        if not data:
            return {}
        found = dict[str, tuple[str, str]]()
        for relation in parsed(data):
            target = attribute(relation, "Target").replace("\\", "/")
            path = target.lstrip("/") if target.startswith("/") else f"{folder}/{target}"
            kind = attribute(relation, "Type").rpartition("/")[2]
            found[attribute(relation, "Id")] = kind, posixpath.normpath(path).lstrip("/")
        return found


def _too_large(largest: int) -> Unreadable:
    return Unreadable(
        Phrase("解开后过大，至多 {n} MB", n=largest // 1024**2),
        Phrase("只留要导入的工作表，另存后再试"),
        "size",
    )
