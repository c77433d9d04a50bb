"""The parts of a check under Wine: each tries something in the chroot and gives what it found."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import product
from wine import suite
from wine.chroot import Chroot
from wine.found import ON_DRIVE, PYTHON, SOURCES, Found

REPORT = "opt/report"
SECONDS = 1200
# The folder as a person of such a name would have it.
FROZEN = "opt/prefix/drive_c/程序 目录/ParkFacts"
SETUP = "opt/prefix/drive_c/parkfacts-setup.exe"


def smoke(chroot: Chroot) -> Iterator[Found]:
    """The smoke test from source, with the window of Windows."""
    yield from _smoke_test(chroot, "from source", [*PYTHON, "-m", product.COMMAND])


def clipboard(chroot: Chroot) -> Iterator[Found]:
    """What other programs find on the clipboard."""
    yield from _probes(chroot, "clipboard")


def drag(chroot: Chroot) -> Iterator[Found]:
    """Rows into another process."""
    yield from _probes(chroot, "drag")


def files(chroot: Chroot) -> Iterator[Found]:
    """Exports to difficult names and places."""
    yield from _probes(chroot, "files")


def tests(chroot: Chroot) -> Iterator[Found]:
    """The test suite; what failed by name, what passed as a number."""
    yield from suite.tests(chroot, _run)


def frozen(chroot: Chroot) -> Iterator[Found]:
    """PyInstaller, and the smoke test of what it made, from a Chinese path."""
    command = [*PYTHON, f"{ON_DRIVE}\\build_spec\\wine\\freezing.py"]
    # Without the sources on its path, it finds the package as its wheel lays it.
    said = _run(chroot, command, {"SOURCE_DATE_EPOCH": "1764000000", "PYTHONPATH": ""}, 1200)
    made = chroot.root / SOURCES / "dist" / product.NAME
    program = made / f"{product.NAME}.exe"
    size = sum(path.stat().st_size for path in made.rglob("*") if path.is_file())
    yield Found("PyInstaller makes the folder", program.is_file(),
                f"{size / 1e6:.0f} MB" if program.is_file() else said[-400:])  # fmt: skip
    if not program.is_file():
        return
    place = chroot.root / FROZEN
    subprocess.run(["rm", "-rf", str(place)], check=True)
    place.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["cp", "-a", str(made), str(place)], check=True)
    for name in (f"{product.NAME}.exe", f"{product.COMMAND}-cli.exe"):
        yield from _smoke_test(chroot, f"{name} at a Chinese path", ["wine", f"/{FROZEN}/{name}"])


def installer(chroot: Chroot) -> Iterator[Found]:
    """The installer of what was frozen: put there, double clicked, taken away."""
    if not (chroot.root / SOURCES / "dist" / product.NAME).is_dir():
        yield Found("the folder to install", False, "nothing is frozen yet")
        return
    setup = chroot.root / SETUP
    setup.unlink(missing_ok=True)
    command = ["python3", f"/{SOURCES}/build_spec/wine/packing.py", f"/{SETUP}"]
    said = _run(chroot, command, {}, SECONDS)
    made = setup.is_file()
    told = f"{setup.stat().st_size / 1e6:.0f} MB" if made else said[-400:]
    yield Found("makensis packs it", made, told)
    if made:
        yield from _probes(chroot, "installer", "--setup", "C:\\parkfacts-setup.exe")


PARTS: Mapping[str, Callable[[Chroot], Iterator[Found]]] = {
    "smoke": smoke,
    "clipboard": clipboard,
    "drag": drag,
    "files": files,
    "tests": tests,
    "frozen": frozen,
    "installer": installer,
}


def _run(chroot: Chroot, command: Sequence[str], more: Mapping[str, str], seconds: int) -> str:
    """Run something inside that finds the sources; what it said, or that it did not end.

    All that it said is kept beside the chroot.
    """
    path = {"PYTHONPATH": f"{ON_DRIVE}\\desktop"}
    try:
        said = chroot.run(command, seconds, {**path, **more}).stdout
    except subprocess.TimeoutExpired as error:
        output = error.output or b""  # bytes, whatever was asked for
        begun = output.decode("utf-8", "replace") if isinstance(output, bytes) else output
        said = f"{begun}\ndid not end within {seconds} s"
    with chroot.place.joinpath("output.log").open("a", encoding="utf-8") as log:
        log.write(f"{' '.join(command)}\n{said}\n")
    return said


def _probes(chroot: Chroot, *arguments: str) -> Iterator[Found]:
    """The probes of build_spec/windows of a name; a report that is missing is a failure."""
    report = _fresh_report(chroot)
    script = f"{ON_DRIVE}\\build_spec\\windows\\probes.py"
    said = _run(chroot, [*PYTHON, script, *arguments, "--report", _seen(report)], {}, SECONDS)
    if not report.is_file():
        yield Found("the probes end", False, said[-400:])
        return
    for one in json.loads(report.read_text(encoding="utf-8")):
        yield Found(one["what"], one["is_right"], one["found"])


def _smoke_test(chroot: Chroot, what: str, program: Sequence[str]) -> Iterator[Found]:
    """Each step that failed, each warning; or that all went well."""
    report = _fresh_report(chroot)
    said = _run(chroot, [*program, "--smoke-test", "--report", _seen(report)], {}, SECONDS)
    if not report.is_file():
        yield Found(f"smoke test {what} ends", False, said[-400:])
        return
    content = json.loads(report.read_text(encoding="utf-8"))
    steps = content["steps"]
    for step in steps:
        if step["result"] != "ok":
            yield Found(f"{what}: {step['step']}", False, step["result"])
    for warning in content["warnings"]:
        yield Found(f"{what}: warning", False, warning)
    good = sum(step["result"] == "ok" for step in steps)
    yield Found(f"smoke test {what}", good == len(steps) and content["platform"] == "windows",
                f"{good} of {len(steps)} steps, platform {content['platform']}")  # fmt: skip


def _fresh_report(chroot: Chroot) -> Path:
    report = chroot.root / f"{REPORT}.json"
    report.unlink(missing_ok=True)
    return report


def _seen(report: Path) -> str:
    """A file of the chroot as Windows names it."""
    return f"Z:\\opt\\{report.name}"
