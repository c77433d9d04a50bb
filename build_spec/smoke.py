"""Starts the program from source, wheel and frozen folder under good and bad conditions.

    python build_spec/smoke.py [--only WORD]

What `make smoke` does, in the environment that `make build` froze from (it has the wheel). Prints a
line a run, writes build/smoke.json; exit code 1 if any run did not end as it must.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from time import monotonic
from typing import Any

import product
from smoke_conditions import LINUX, Program, Run, all_runs, report_problem

PATIENCE_SECONDS = 90
# What a start may see of the machine: no display, no settings of the person who builds.
KEPT = ("PATH", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "TEMP", "TMP", "PATHEXT", "COMSPEC")


def programs() -> list[Program]:
    """Source, installed wheel, frozen folder; what is not there is not tried."""
    root, name = product.ROOT, product.NAME
    scripts = Path(sys.executable).parent
    source = (("PYTHONPATH", str(root / "desktop")),)
    found = [
        Program("source", (sys.executable, "-m", product.COMMAND), None, source),
        Program("wheel", (str(scripts / product.COMMAND),)),
    ]
    folder, program = root / "dist" / name, name
    if sys.platform == "win32":
        program = f"{product.COMMAND}-cli.exe"
    elif sys.platform == "darwin":
        folder, program = root / "dist" / f"{name}.app", f"Contents/MacOS/{name}"
    if not folder.is_dir():
        raise SystemExit("smoke: dist/ is empty; `make build` first")
    found.append(Program("frozen", (str(folder / program),), folder))
    return found


def environment(run: Run, home: Path) -> dict[str, str]:
    """An almost empty environment with a home of its own."""
    kept = {key: os.environ[key] for key in KEPT if key in os.environ}
    # The last one is what platformdirs heeds on Windows, which is asked for its folders.
    homes = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "WIN_PD_OVERRIDE_LOCAL_APPDATA")
    made = dict.fromkeys(homes, str(home))
    plain = {"LANG": "C.UTF-8", "PYTHONWARNINGS": "default"}
    if LINUX:  # elsewhere Qt knows no fonts offscreen
        plain["QT_QPA_PLATFORM"] = "offscreen"
    return {**kept, **made, **plain, **dict(run.program.environment), **run.environment}


def judged(run: Run, work: Path) -> str:
    """Start it; what was wrong, empty if nothing."""
    home = Path(tempfile.mkdtemp(prefix="home-", dir=work))
    home.chmod(0o777)  # for runs as another user
    report = home / "report.json"
    command = list(run.command)
    if command[-1] == "--smoke-test":
        command += ["--report", str(report)]
    with subprocess.Popen(
        command, cwd=home, env=environment(run, home), stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, encoding="utf-8", errors="replace",
    ) as process:  # fmt: skip
        timer = threading.Timer(PATIENCE_SECONDS, process.kill)
        timer.start()
        said, has_said = "", False
        assert process.stderr is not None
        for line in process.stderr:
            said += line
            if run.until_said and run.until_said in line:
                has_said = True
                process.terminate()
        code = process.wait()
        timer.cancel()
    if run.until_said:
        return "" if has_said else f"did not say “{run.until_said}”: {said[-400:]}"
    return (run.judge or report_problem)(code, said, report)


def main() -> int:
    """Run all; the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--only", default="", metavar="WORD", help="runs whose line has the word")
    only = parser.parse_args().only
    results: list[dict[str, Any]] = []
    work = Path(tempfile.mkdtemp(prefix="parkfacts-smoke-"))
    work.chmod(0o755)
    try:
        for run in all_runs(programs(), work):
            line = f"{run.program.name}: {run.condition}"
            if only not in line:
                continue
            started = monotonic()
            wrong = "" if run.why_not else judged(run, work)
            word = "skipped" if run.why_not else "FAILED" if wrong else "ok"
            seconds = monotonic() - started
            print(f"{word:8}{seconds:5.1f} s  {line}  {run.why_not or wrong}".rstrip(), flush=True)
            results.append({"run": line, "result": word, "why": run.why_not or wrong})
    finally:
        for path in work.rglob("*"):
            if path.is_dir() and not path.is_symlink():
                path.chmod(0o755)
        shutil.rmtree(work, ignore_errors=True)
    counts = {
        word: sum(r["result"] == word for r in results) for word in ("ok", "FAILED", "skipped")
    }
    target = product.ROOT / "build" / "smoke.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print("smoke: " + ", ".join(f"{count} {word.lower()}" for word, count in counts.items()))
    return 1 if counts["FAILED"] or not counts["ok"] else 0


if __name__ == "__main__":
    sys.exit(main())
