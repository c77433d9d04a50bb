"""Tries the program as one of Windows, under Wine in a chroot: what `make windows-check` does.

    python build_spec/windows_check.py [--only PART …] [--place FOLDER] [--if-possible] [--write]

Needs root and Python 3.11; takes the mirror of apt and the index of pip as they are set up here.
The chroot (3 GB) is made once, in some two minutes, and used again while it is as it is wanted.
Writes build/windows.json, and with --write the table of docs/windows.md. Exit code 1 if anything
failed that is not known to be Wine's fault (wine/known.toml); with --if-possible a machine that
cannot have the chroot is told, and is no failure.
"""

from __future__ import annotations

import argparse
import json
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from time import monotonic

import product
import system_parts
from wine import interpreter, parts
from wine.chroot import CannotBuild, Chroot
from wine.known import Known
from wine.report import Result, table_of, write_table

LOCK, LOCK_DEV, LOCK_FREEZE = (
    product.ROOT / f"requirements{name}.txt" for name in ("", "-dev", "-freeze")
)
PAGE = product.ROOT / "docs" / "windows.md"


def main() -> int:
    """Try what is asked for; the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--only", nargs="+", choices=parts.PARTS, default=list(parts.PARTS))
    parser.add_argument("--place", type=Path, default=product.ROOT / "build" / "wine")
    parser.add_argument("--if-possible", action="store_true", help="nothing to be told is no fault")
    parser.add_argument("--write", action="store_true", help="the table of docs/windows.md, too")
    options = parser.parse_args()
    # Ended like this it ends what it began: two sessions of one chroot would mix.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    chroot, started = Chroot(options.place.resolve()), monotonic()
    try:
        chroot.make()
        interpreter.provide(chroot, locks_for(options.only))
    except CannotBuild as error:
        print(f"windows-check: not tried: {error}")
        return 0 if options.if_possible else 1
    system_parts.say(f"the chroot with Wine is ready after {monotonic() - started:.0f} s")
    copy_sources(chroot)
    results = tried(chroot, options.only)
    write_report(results, options.write)
    bad = [one for one in results if one.outcome == "FAILED"]
    known = sum(one.outcome == "known" for one in results)
    print(f"windows-check: {len(results) - len(bad) - known} ok, {len(bad)} failed,"
          f" {known} known to be Wine's, {monotonic() - started:.0f} s")  # fmt: skip
    return 1 if bad or not results else 0


def locks_for(names: list[str]) -> list[Path]:
    """The locks that some parts need, the first one always."""
    locks = [LOCK]
    locks += [LOCK_DEV] if "tests" in names else []
    return locks + [LOCK_FREEZE] * ("frozen" in names or "installer" in names)


def copy_sources(chroot: Chroot) -> None:
    """The tree as it is now, what is not committed yet too; nothing that was built."""
    target = chroot.root / parts.SOURCES
    shutil.rmtree(target, ignore_errors=True)
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=product.ROOT, capture_output=True, encoding="utf-8", check=True,
    ).stdout.split("\0")  # fmt: skip
    for name in filter(None, listed):
        source, place = product.ROOT / name, target / name
        if source.is_file():
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, place)


def tried(chroot: Chroot, names: list[str]) -> list[Result]:
    """What became of the parts, told line by line."""
    known = Known.read()
    results: list[Result] = []
    for name, part in parts.PARTS.items():
        if name not in names:
            continue
        started = monotonic()
        for found in part(chroot):
            why = "" if found.is_right else known.reason(name, found.what, found.found)
            outcome = "ok" if found.is_right else "known" if why else "FAILED"
            results.append(Result(name, found.what, outcome, found.found, why))
            print(f"{outcome:7}{name}: {found.what}: {why or found.found}", flush=True)
        system_parts.say(f"{name}: {monotonic() - started:.0f} s")
    return results


def write_report(results: list[Result], into_page: bool) -> None:
    """build/windows.json, and the table of the page; parts not tried now stand as they were."""
    target = product.ROOT / "build" / "windows.json"
    target.parent.mkdir(exist_ok=True)
    if target.is_file():
        before = [Result(**one) for one in json.loads(target.read_text(encoding="utf-8"))]
        now = {one.part for one in results}
        results = [one for one in before if one.part not in now] + results
    results.sort(key=lambda one: list(parts.PARTS).index(one.part))
    records = [one._asdict() for one in results]
    target.write_text(json.dumps(records, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    if into_page:
        write_table(PAGE, table_of(results))


if __name__ == "__main__":
    sys.exit(main())
