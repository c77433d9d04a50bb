"""The test suite under Wine, folder by folder: where the interpreter crashes, only one is lost."""

from __future__ import annotations

import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import product
from wine.chroot import Chroot
from wine.found import ON_DRIVE, PYTHON, SOURCES, Found
from wine.known import Known

SECONDS = 1500
REPORT = "opt/tests.xml"
# Of other machines: LibreOffice, and writers that are killed by signals.
LEFT_OUT = ("golden", "office", "reliability")
# Wine gives no QT_… on but by this name.
PLATFORM = "WINEQT_QPA_PLATFORM"
Runner = Callable[[Chroot, Sequence[str], Mapping[str, str], int], str]


def tests(chroot: Chroot, run: Runner) -> Iterator[Found]:
    """Each folder by itself; tests that fail, how many pass."""
    known = Known.read()
    more = [f"--deselect={name}" for name in known.crashing]
    more += ["-o", "qt_log_ignore=" + "\n".join([*usual_warnings(), *known.warnings])]
    passed = skipped = 0
    for target in targets(chroot.root / SOURCES / "tests"):
        report = chroot.root / REPORT
        report.unlink(missing_ok=True)
        command = [*PYTHON, "-m", "pytest", "-v", "-p", "no:cacheprovider", "--tb=short",
                   f"--rootdir={ON_DRIVE}", f"--junitxml=Z:\\opt\\{report.name}", *more,
                   f"{ON_DRIVE}\\tests\\{target}"]  # fmt: skip
        said = run(chroot, command, {PLATFORM: "windows"}, SECONDS)
        if not report.is_file():
            yield Found(f"tests/{target} end", False, f"last was {last_started(said)}")
            continue
        for case in ET.parse(report).iter("testcase"):
            kinds = [one.tag for one in case]
            skipped += "skipped" in kinds
            bad = [one for one in case if one.tag in ("failure", "error")]
            passed += not (bad or "skipped" in kinds)
            if bad:
                yield Found(name_of(case), False, (bad[0].get("message") or "")[:300])
    yield Found("tests that pass", passed > 0, f"{passed} passed, {skipped} skipped")


def usual_warnings() -> list[str]:
    """What the project ignores of Qt on every system."""
    settings = tomllib.loads(product.ROOT.joinpath("pyproject.toml").read_text(encoding="utf-8"))
    ignored: list[str] = settings["tool"]["pytest"]["ini_options"]["qt_log_ignore"]
    return ignored


def targets(folder: Path) -> list[str]:
    """Folders of tests, views by its rooms, and lone files."""
    found: list[str] = []
    for path in sorted(folder.iterdir()):
        if path.is_dir() and any(path.rglob("test_*.py")) and path.name not in LEFT_OUT:
            rooms = [one for one in sorted(path.iterdir()) if one.is_dir() and path.name == "views"]
            lone = [one for one in sorted(path.glob("test_*.py")) if rooms]
            found += [f"{path.name}\\{one.name}" for one in [*rooms, *lone]] or [path.name]
        elif path.name.startswith("test_"):
            found.append(path.name)
    return [name for name in found if not name.endswith("__pycache__")]


def name_of(case: ET.Element) -> str:
    """A test as pytest names it."""
    place = case.get("classname", "").replace(".", "/")
    return f"{place}.py::{case.get('name')}"


def last_started(said: str) -> str:
    """The test that was running when the interpreter ended."""
    names = re.findall(r"(\S+\.py::\S+)", said)
    return names[-1] if names else said[-300:]
