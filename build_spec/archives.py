"""Archives that are the same, byte for byte, of the same folder: tar.xz, zip and Debian package."""

from __future__ import annotations

import hashlib
import io
import lzma
import tarfile
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from time import gmtime
from typing import IO, NamedTuple


class Link(NamedTuple):
    """A symbolic link and where it leads."""

    goal: str


class Script(NamedTuple):
    """A text that can be executed."""

    text: bytes


Content = Path | bytes | Link | Script
"""Of a member: a file (a link if the file is one), a text, a link or a script."""

# The filter for the code of programs makes the archive smaller; xz, dpkg and Python know it.
_FILTERS = [{"id": lzma.FILTER_X86}, {"id": lzma.FILTER_LZMA2, "preset": 6}]


def files_below(folder: Path) -> list[Path]:
    """All files and links below a folder, in an order that no file system changes."""
    found = (path for path in folder.rglob("*") if path.is_symlink() or path.is_file())
    return sorted(found, key=lambda path: path.relative_to(folder).as_posix())


def write_tar_xz(target: IO[bytes], members: Mapping[str, Content], time: int) -> None:
    """Pack members under their names (parted by ``/``), made at ``time``, owned by root."""
    with (
        lzma.open(target, "wb", format=lzma.FORMAT_XZ, filters=_FILTERS) as packed,
        tarfile.open(fileobj=packed, mode="w|", format=tarfile.GNU_FORMAT) as tar,
    ):
        for folder in sorted({folder for name in members for folder in _folders_of(name)}):
            info = _info(folder, time)
            info.type, info.mode = tarfile.DIRTYPE, 0o755
            tar.addfile(info)
        for name in sorted(members):
            _add(tar, _info(name, time), members[name])


def _folders_of(name: str) -> Iterable[str]:
    parts = name.split("/")[:-1]
    return ("/".join(parts[:end]) for end in range(1, len(parts) + 1))


def _info(name: str, time: int) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.mtime, info.uname, info.gname = time, "root", "root"
    return info


def _add(tar: tarfile.TarFile, info: tarfile.TarInfo, content: Content) -> None:
    if isinstance(content, Path) and content.is_symlink():
        content = Link(str(content.readlink()))
    if isinstance(content, Link):
        info.type, info.linkname, info.mode = tarfile.SYMTYPE, content.goal, 0o777
        tar.addfile(info)
    elif isinstance(content, Path):
        info.size, info.mode = content.stat().st_size, _mode(content)
        with content.open("rb") as file:
            tar.addfile(info, file)
    else:
        text = content.text if isinstance(content, Script) else content
        info.size, info.mode = len(text), 0o755 if isinstance(content, Script) else 0o644
        tar.addfile(info, io.BytesIO(text))


def _mode(path: Path) -> int:
    # Whoever built it and with whatever mask: nobody but root may write, everybody may read.
    return 0o755 if path.stat().st_mode & 0o100 else 0o644


def write_zip(target: Path, members: Mapping[str, Path], time: int) -> None:
    """Pack files under their names; links are followed, because Windows makes none."""
    date = gmtime(time)[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for name in sorted(members):
            info = zipfile.ZipInfo(name, date)
            info.compress_type, info.create_system = zipfile.ZIP_DEFLATED, 3
            info.external_attr = (0o100000 | _mode(members[name])) << 16
            packed.writestr(info, members[name].read_bytes())


def write_deb(
    target: Path, control: Mapping[str, Content], data: Mapping[str, Content], time: int
) -> None:
    """A Debian package: ``control`` by file name, ``data`` by path below the root.

    The list of checksums is added. Needs none of Debian's tools.
    """
    sums = "".join(f"{md5(content)}  {name}\n" for name, content in sorted(data.items())
                   if is_plain(content))  # fmt: skip
    control = {**control, "md5sums": sums.encode()}
    members = [("debian-binary", b"2.0\n")]
    for name, entries in (("control.tar.xz", control), ("data.tar.xz", data)):
        packed = io.BytesIO()
        write_tar_xz(packed, {f"./{path}": content for path, content in entries.items()}, time)
        members.append((name, packed.getvalue()))
    with target.open("wb") as file:
        file.write(b"!<arch>\n")
        for name, member in members:
            head = f"{name:<16}{time:<12}{0:<6}{0:<6}{'100644':<8}{len(member):<10}`\n"
            file.write(head.encode("ascii") + member + b"\n" * (len(member) % 2))


def is_plain(content: Content) -> bool:
    """Whether a member is a file and no link."""
    return not isinstance(content, Link) and not (
        isinstance(content, Path) and content.is_symlink()
    )


def md5(content: Content) -> str:
    """The checksum that dpkg keeps of a file; it guards against damage, not against malice."""
    if isinstance(content, Path):
        content = content.read_bytes()
    elif isinstance(content, Script):
        content = content.text
    assert isinstance(content, bytes)
    return hashlib.md5(content, usedforsecurity=False).hexdigest()
