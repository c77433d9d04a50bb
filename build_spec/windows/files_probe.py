"""Exports to names and places that Windows makes difficult: a whole file, or one clear line.

What must never happen: done is said and no file is there, an old file is lost, a half one is left.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import win32
from acted import Found

PARK = "西永综保区"
OLD = "原先的内容".encode()
SMALLEST = 300
# Names that a device has, or that Windows would change or cut.
RESERVED = ("NUL.docx", "CON.xlsx", "COM1.csv", "aux.报告.docx", "PRN.html", "CONIN$.docx")
REFUSED = ("a?b.docx", "流:名.docx", "a|b.xlsx", "x" * 252 + ".docx")
TAKEN = (
    "西永 综保区.docx",
    "西永.xlsx",
    "西永.pptx",
    "西永.csv",
    "西永.html",
    "中" * 250 + ".docx",
)
LOCKS = {0: "nothing", 1: "reading, as Word does", 3: "reading and writing"}


def probe(
    program: Sequence[str] = (sys.executable, "-X", "utf8", "-m", "parkfacts"),
) -> Iterator[Found]:
    """All probes, in a folder of their own with Chinese and a space in its name."""
    with tempfile.TemporaryDirectory(prefix="数据 文件夹 ", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        for file in TAKEN:
            yield _written(program, folder / file, _short(file))
        yield _drawn(program, folder / "图.pdf")
        for file in RESERVED:
            yield _written_or_refused(program, folder / file, f"reserved: {file}")
        for file in REFUSED:
            yield _written_or_refused(program, folder / file, f"not a name: {_short(file)}")
        long = folder.joinpath(*["深" * 40] * 7)
        long.mkdir(parents=True)
        yield _written(program, long / "长路径.docx", f"a path of {len(str(long)) + 9} characters")
        for missing in (
            folder / "没有" / "a.docx",
            Path("Q:/a.docx"),
            Path("//server/share/a.docx"),
        ):
            yield _refused(program, missing, f"no such folder: {_short(str(missing))}")
        for shared, words in LOCKS.items():
            yield _kept(
                program,
                folder / f"占用{shared}.docx",
                shared,
                f"open elsewhere, which lets {words}",
            )
        yield _read_only(program, folder / "只读.docx")
        left = [path.name for path in folder.rglob("*") if path.name.startswith(".")]
        yield Found("no half file is left", not left, "、".join(left) or "none")


def _export(program: Sequence[str], path: Path) -> tuple[int, str]:
    """The exit code, and what was said on stderr."""
    command = [*program, "export", "facts", "--park", PARK, "--to", str(path)]
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8",
        errors="replace", check=False,
    )  # fmt: skip
    return done.returncode, done.stderr.strip()


def _is_there(path: Path) -> bool:
    try:
        names = [one.name for one in path.parent.iterdir()]
        return path.name in names and path.stat().st_size > SMALLEST
    except OSError:
        return False


def _clear(code: int, said: str) -> bool:
    """One line that names what is wrong, in Chinese and without a number of the system."""
    is_chinese = any("\u4e00" <= character <= "\u9fff" for character in said)
    return code in (1, 2) and said.startswith("parkfacts: ") and "\n" not in said and is_chinese \
        and "Errno" not in said and "WinError" not in said  # fmt: skip


def _written(program: Sequence[str], path: Path, what: str) -> Found:
    code, said = _export(program, path)
    return Found(what, code == 0 and _is_there(path), said or "written")


def _drawn(program: Sequence[str], path: Path) -> Found:
    """Off screen, Qt may know no fonts: then a chart has none of its text."""
    code, said = _export(program, path)
    has_font = path.is_file() and b"/FontFile" in path.read_bytes()
    told = "fonts are in it" if has_font else said or f"code {code}, no font is in it"
    return Found("a chart with its text", code == 0 and has_font, told)


def _refused(program: Sequence[str], path: Path, what: str) -> Found:
    code, said = _export(program, path)
    return Found(what, _clear(code, said), said or f"code {code}, nothing said")


def _written_or_refused(program: Sequence[str], path: Path, what: str) -> Found:
    """Windows decides by its version which names are devices; whichever it is must be told."""
    code, said = _export(program, path)
    if code == 0:
        there = _is_there(path)
        return Found(what, there, "written" if there else "said to be done, but no file is there")
    # It is the name's fault, and no other program's.
    is_right = _clear(code, said) and not re.search("占用|打开着", said)
    return Found(what, is_right, said or f"code {code}, nothing said")


def _kept(program: Sequence[str], path: Path, shared: int, what: str) -> Found:
    path.write_bytes(OLD)
    with win32.held_file(path, shared):
        code, said = _export(program, path)
    whole = path.read_bytes()
    is_right = whole == OLD and _clear(code, said)
    if code == 0:  # let in after all: then it must be the new file
        is_right = whole != OLD and len(whole) > SMALLEST
    return Found(what, is_right, said or f"code {code}")


def _read_only(program: Sequence[str], path: Path) -> Found:
    path.write_bytes(OLD)
    path.chmod(0o444)
    code, said = _export(program, path)
    whole = path.read_bytes()
    path.chmod(0o666)
    is_right = whole == OLD and _clear(code, said)
    return Found("a file that may only be read", is_right, said or f"code {code}")


def _short(name: str) -> str:
    return name if len(name) < 40 else f"{name[:6]}… ({len(name)} characters)"
