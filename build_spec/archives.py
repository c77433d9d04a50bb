"""Archives that are the same, byte for byte, whenever the same folder is packed: tar.xz, zip, deb."""

from __future__ import annotations

import hashlib
import io
import lzma
import tarfile
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from time import gmtime

# The filter for programs' code makes such an archive a tenth smaller; all of xz, dpkg and Python
# know it.
_FILTERS = [{"id": lzma.FILTER_X86}, {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME}]


def files_below(folder: Path) -> list[Path]:
    """All files and links below a folder, in an order that no file system changes."""
    found = (path for path in folder.rglob("*") if path.is_symlink() or path.is_file())
    return sorted(found, key=lambda path: path.relative_to(folder).as_posix())


def write_tar_xz(target: Path, entries: Mapping[str, Path | bytes], time: int) -> None:
    """Pack files and texts under the names given (with ``/``), made at ``time``, owned by root."""
    with lzma.open(target, "wb", format=lzma.FORMAT_XZ, filters=_FILTERS) as packed:
        _write_tar(packed, entries, time)


def _write_tar(
    target: lzma.LZMAFile | io.BytesIO, entries: Mapping[str, Path | bytes], time: int
) -> None:
    with tarfile.open(fileobj=target, mode="w|", format=tarfile.PAX_FORMAT) as tar:
        for folder in sorted({f for name in entries for f in _folders_of(name)}):
            info = _info(folder, time)
            info.type, info.mode = tarfile.DIRTYPE, 0o755
            tar.addfile(info)
        for name in sorted(entries):
            _add(tar, _info(name, time), entries[name])


def _folders_of(name: str) -> Iterable[str]:
    parts = name.removeprefix("./").split("/")[:-1]
    start = "./" if name.startswith("./") else ""
    return (start + "/".join(parts[:end]) for end in range(1, len(parts) + 1))


def _info(name: str, time: int) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.mtime, info.uname, info.gname = time, "root", "root"
    return info


def _add(tar: tarfile.TarFile, info: tarfile.TarInfo, content: Path | bytes) -> None:
    if isinstance(content, bytes):
        info.size, info.mode = len(content), 0o644
        tar.addfile(info, io.BytesIO(content))
    elif content.is_symlink():
        info.type, info.linkname, info.mode = tarfile.SYMTYPE, str(content.readlink()), 0o777
        tar.addfile(info)
    else:
        info.size, info.mode = content.stat().st_size, _mode(content)
        with content.open("rb") as file:
            tar.addfile(info, file)


def _mode(path: Path) -> int:
    return 0o755 if path.stat().st_mode & 0o100 else 0o644


def write_zip(target: Path, entries: Mapping[str, Path | bytes], time: int) -> None:
    """Pack files and texts under the names given; links are followed: Windows makes none."""
    date = gmtime(time)[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for name in sorted(entries):
            content = entries[name]
            info = zipfile.ZipInfo(name, date)
            info.compress_type, info.create_system = zipfile.ZIP_DEFLATED, 3
            mode = 0o644 if isinstance(content, bytes) else _mode(content)
            info.external_attr = (0o100000 | mode) << 16
            packed.writestr(info, content if isinstance(content, bytes) else content.read_bytes())


def write_deb(
    target: Path, control: Mapping[str, bytes], data: Mapping[str, Path | bytes | str], time: int
) -> None:
    """A Debian package: ``control`` by file name, ``data`` by absolute path; a str is a link's goal.

    Checksums of the files are added. Needs no tool of Debian's.
    """
    sums = io.StringIO()
    for name in sorted(data):
        content = data[name]
        if isinstance(content, str) or (isinstance(content, Path) and content.is_symlink()):
            continue
        plain = content if isinstance(content, bytes) else content.read_bytes()
        digest = hashlib.md5(plain, usedforsecurity=False).hexdigest()
        sums.write(f"{digest}  {name.removeprefix('/')}\n")
    control_tar = _tar_xz(
        {f"./{name}": text for name, text in {**control, "md5sums": sums.getvalue().encode()}.items()},
        time,
        scripts=("postinst", "prerm", "postrm"),
    )
    members = [
        ("debian-binary", b"2.0\n"),
        ("control.tar.xz", control_tar),
        ("data.tar.xz", _tar_xz({f".{name}": what for name, what in data.items()}, time)),
    ]
    with target.open("wb") as file:
        file.write(b"!<arch>\n")
        for name, member in members:
            head = f"{name:<16}{time:<12}{0:<6}{0:<6}{'100644':<8}{len(member):<10}`\n"
            file.write(head.encode("ascii") + member + b"\n" * (len(member) % 2))


def _tar_xz(
    entries: Mapping[str, Path | bytes | str], time: int, scripts: Iterable[str] = ()
) -> bytes:
    packed = io.BytesIO()
    with lzma.open(packed, "wb", format=lzma.FORMAT_XZ, filters=_FILTERS) as stream:
        with tarfile.open(fileobj=stream, mode="w|", format=tarfile.GNU_FORMAT) as tar:
            for folder in ["./", *sorted({f for name in entries for f in _folders_of(name)})]:
                info = _info(folder, time)
                info.type, info.mode = tarfile.DIRTYPE, 0o755
                tar.addfile(info)
            for name in sorted(entries):
                content, info = entries[name], _info(name, time)
                if isinstance(content, str):
                    info.type, info.linkname, info.mode = tarfile.SYMTYPE, content, 0o777
                    tar.addfile(info)
                    continue
                _add(tar, info, content)
    return packed.getvalue()
