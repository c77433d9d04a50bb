"""The conditions that the shipped program has to withstand: ways to start it, or why not here.

A condition gives the runs that it asks for; a run says what to start, where and how it must end.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

LINUX = sys.platform.startswith("linux")
CHINESE = "程序 文件"
# Of the frozen folder, and what must be said when it is gone; the place below _internal.
DAMAGES = (
    ("parkfacts/resources/parkfacts.json", "parks"),
    ("msgspec", "parks"),
    ("PySide6/QtWidgets.abi3.so", "snapshot"),
)


class Program(NamedTuple):
    """Something that can be started; ``folder`` is what an installation of it consists of."""

    name: str
    command: tuple[str, ...]
    folder: Path | None = None
    environment: tuple[tuple[str, str], ...] = ()


class Run(NamedTuple):
    """One start. ``why_not`` tells why it cannot be made here."""

    condition: str
    program: Program
    command: tuple[str, ...] = ()
    environment: Mapping[str, str] = MappingProxyType({})
    judge: Callable[[int, str, Path], str] | None = None
    """From exit code, stderr and report to what was wrong; None: the report must be good."""
    until_said: str = ""
    """A line of stderr after which the program is ended: it would wait for a click."""
    why_not: str = ""


def all_runs(programs: list[Program], work: Path) -> Iterator[Run]:
    """Every condition for every program that it concerns. ``work`` is an empty folder."""
    frozen = [program for program in programs if program.folder]
    for program in programs:
        yield Run("another directory, empty home", program, _smoke(program))
        yield _without_network(program)
        yield _chinese_home(program, work)
        yield _on_x11(program)
        yield from _traced(program, work)
        yield _without_font(program, work)
    for program in frozen:
        yield _read_only(program, work)
        for scale in ("1.25", "1.5", "1.75"):
            changed = {"QT_SCALE_FACTOR": scale}
            yield Run(f"scaled by {scale}", program, _smoke(program), changed)
        yield _on_wayland(program)
        yield from _damaged(program, work)


def _smoke(program: Program) -> tuple[str, ...]:
    return (*program.command, "--smoke-test")


def _without_network(program: Program) -> Run:
    name = "no network at all"
    for wrapped in (("unshare", "-n"), ("unshare", "-r", "-n")):
        if _works(*wrapped, "true"):
            return Run(name, program, (*wrapped, *_smoke(program)))
    return Run(name, program, why_not="no right to take the network away (unshare -n)")


def _chinese_home(program: Program, work: Path) -> Run:
    home = work / "用户" / "王 小明"
    home.mkdir(parents=True, exist_ok=True)
    changed = {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "WIN_PD_OVERRIDE_LOCAL_APPDATA": str(home),
        "USER": "王 小明",
        "USERNAME": "王 小明",
    }
    return Run("home and user of Chinese and a space", program, _smoke(program), changed)


def _on_x11(program: Program) -> Run:
    name = "on an X screen"
    if not LINUX:
        return Run(name, program, why_not="not a system of X screens")
    if not shutil.which("xvfb-run"):
        return Run(name, program, why_not="xvfb is not installed")
    wrapped = ("xvfb-run", "-a", "-s", "-screen 0 1366x768x24 -nolisten tcp")
    return Run(name, program, (*wrapped, *_smoke(program)), {"QT_QPA_PLATFORM": "xcb"})


def _on_wayland(program: Program) -> Run:
    name = "on a Wayland screen"
    if not shutil.which("weston"):
        return Run(name, program, why_not="weston is not installed")
    script = (
        "export XDG_RUNTIME_DIR=$(mktemp -d); chmod 700 $XDG_RUNTIME_DIR;"
        " weston --backend=headless-backend.so --socket=smoke --idle-time=0 >/dev/null 2>&1 &"
        " pid=$!; for i in 1 2 3 4 5 6 7 8 9 10; do"
        " [ -S $XDG_RUNTIME_DIR/smoke ] && break; sleep 0.3; done;"
        ' WAYLAND_DISPLAY=smoke "$@"; code=$?; kill $pid; exit $code'
    )
    wrapped = ("sh", "-c", script, "sh")
    changed = {"QT_QPA_PLATFORM": "wayland"}
    return Run(name, program, (*wrapped, *_smoke(program)), changed, judge=all_but_clipboard)


def _traced(program: Program, work: Path) -> Iterator[Run]:
    """Window and command line under strace: no internet socket may be asked for."""
    asked = {
        "window": (_smoke(program), None),
        "command line": ((*program.command, "facts", "--search", "wm"), "code"),
    }
    for face, (command, by_code) in asked.items():
        name = f"no internet socket ({face})"
        trace = work / f"{program.name}-{face.replace(' ', '-')}.strace"
        wrapped = ("strace", "-f", "-qq", "-e", "trace=%network", "-o", str(trace))
        if not LINUX or not _works("strace", "-o", os.devnull, "true"):
            yield Run(name, program, why_not="strace is not here, or may not trace")
            continue

        def judge(
            code: int, said: str, report: Path, trace: Path = trace, alone: bool = bool(by_code)
        ) -> str:
            calls = trace.read_text("utf-8", "replace")
            internet = [line for line in calls.splitlines() if re.search(r"\bAF_INET6?\b", line)]
            if internet:
                return f"opened {internet[0]}"
            return "" if alone and code == 0 and not said else report_problem(code, said, report)

        yield Run(name, program, (*wrapped, *command), judge=judge)


def _without_font(program: Program, work: Path) -> Run:
    """The program says in English what is missing; ended then, because it waits for a click."""
    name = "no Chinese font"
    latin = Path("/usr/share/fonts/truetype/dejavu")
    if not LINUX or not latin.is_dir():
        return Run(name, program, why_not="no font but Chinese ones, or not a fontconfig system")
    settings = work / "fonts.conf"
    settings.write_text(
        f'<?xml version="1.0"?><fontconfig><dir>{latin}</dir>'
        f"<cachedir>{work / 'fonts'}</cachedir></fontconfig>",
        encoding="utf-8",
    )
    changed = {"FONTCONFIG_FILE": str(settings)}
    said = "No font with Chinese characters was found"
    return Run(name, program, program.command, changed, until_said=said)


def _read_only(program: Program, work: Path) -> Run:
    """A copy at a Chinese path with a space, that its user may not write."""
    name = "read-only folder at a Chinese path"
    assert program.folder is not None
    place = work / CHINESE / "园鉴 ParkFacts"
    copy_linked(program.folder, place)
    command = _moved(program, place)
    if LINUX and os.geteuid() == 0:
        # Root may write anything: the program is started as nobody.
        if not shutil.which("setpriv"):
            return Run(name, program, why_not="root may write everything, and setpriv is not here")
        command = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *command)
    elif os.name == "posix":
        for path in [place, *place.rglob("*")]:
            if path.is_dir() and not path.is_symlink():
                path.chmod(0o555)
    return Run(name, program, (*command, "--smoke-test"))


def _damaged(program: Program, work: Path) -> Iterator[Run]:
    """A part is missing: exit code 1 and one line that says what to do, no traceback."""
    assert program.folder is not None
    for number, (part, command) in enumerate(DAMAGES):
        place = work / f"damaged-{number}"
        copy_linked(program.folder, place)
        gone = place / "_internal" / part
        if not gone.exists():
            yield Run(f"without {part}", program, why_not="this system has it elsewhere")
            continue
        shutil.rmtree(gone) if gone.is_dir() else gone.unlink()
        more = ("--out", str(work / "x.png")) if command == "snapshot" else ()
        yield Run(f"without {part}", program, (*_moved(program, place), command, *more),
                  judge=one_clear_line)  # fmt: skip


def one_clear_line(code: int, said: str, _report: Path) -> str:
    """What is wrong with how a damaged program ended."""
    lines = said.strip().splitlines()
    if code == 1 and len(lines) == 1 and lines[0].startswith("parkfacts: "):
        return ""
    return f"exit code {code}, {len(lines)} lines: {said[-300:]}"


def report_problem(code: int, said: str, report: Path) -> str:
    """What is wrong with how a smoke test ended: code, anything on stderr, or its report."""
    import json

    if not report.exists():
        return f"exit code {code} and no report; {said[-400:]}"
    content = json.loads(report.read_text(encoding="utf-8"))
    bad = [f"{s['step']}: {s['result']}" for s in content["steps"] if s["result"] != "ok"]
    bad += [f"warned: {line}" for line in content["warnings"]]
    bad += [f"said: {said[-400:]}"] if said.strip() else []
    bad += [f"exit code {code}"] if code and not bad else []
    return "; ".join(bad)


def all_but_clipboard(code: int, said: str, report: Path) -> str:
    """What is wrong, but for copying: a screen without a keyboard has no clipboard in Wayland."""
    problem = report_problem(code, said, report)
    # The program says so too, and must: who pastes would get what was copied before.
    told = "剪贴板不可用"
    if told not in problem:
        return "a copy was told as done where there is no clipboard"
    parts = [part for part in problem.split("; ") if "clipboard" not in part and told not in part]
    return "; ".join(parts)


def copy_linked(folder: Path, place: Path) -> None:
    """A copy of a folder whose files are hard links: at once, and taking no room."""

    def link(source: str, target: str) -> str:
        try:
            os.link(source, target)
        except OSError:  # another file system
            shutil.copy2(source, target)
        return target

    shutil.copytree(folder, place, symlinks=True, copy_function=link)


def _moved(program: Program, place: Path) -> tuple[str, ...]:
    assert program.folder is not None
    return tuple(part.replace(str(program.folder), str(place)) for part in program.command)


def _works(*command: str) -> bool:
    if not shutil.which(command[0]):
        return False
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
