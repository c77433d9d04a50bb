"""Import every table of the corpus and tell how many facts are right, asked, missing, wrong.

`python score.py [NAME …] [--zones FILE]`: silently wrong is what was written as sound and is not
what the table says; a fact whose park or indicator is new and not confirmed is not sound.
That, a crash, or a table that must be refused and was not, is exit code 1.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import sys
import tempfile
import traceback
import zipfile
from collections.abc import Iterator
from pathlib import Path

from judging import Judgement, judge
from table_files import ZIP_DAY
from zones import SOURCE, expected_zones

HERE = Path(__file__).resolve().parent
FILES = HERE / "files"
EMPTY_ROWS = 200_000


def names() -> list[str]:
    """The tables of the corpus, and the one that is too large to keep."""
    return [*sorted(path.stem for path in FILES.glob("*.json")), "empty-rows.xlsx"]


def expectation_of(name: str) -> dict:
    """What is expected of a table; of one that follows a rule, by that rule."""
    stored = "ambiguous-name.xlsx" if name == "empty-rows.xlsx" else name
    expectation = json.loads((FILES / f"{stored}.json").read_text(encoding="utf-8"))
    if expectation.get("rule") == "zones":
        expectation["facts"] = expected_zones((FILES / name).read_text(encoding="utf-8"))
    return expectation


def with_empty_rows(data: bytes, rows: int = EMPTY_ROWS) -> bytes:
    """The workbook with rows under its table that have a format and nothing else."""
    out = io.BytesIO()
    blank = "".join(
        f'<row r="{row}" s="1" customFormat="1"><c r="A{row}" s="1"/><c r="B{row}" s="1"/></row>'
        for row in range(100, 100 + rows)
    ).encode()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "xl/worksheets/sheet1.xml":
                part = part.replace(b"</sheetData>", blank + b"</sheetData>")
            entry = zipfile.ZipInfo(name, ZIP_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, part)
    return out.getvalue()


def imported(file: Path, source: Path, sheet: str, folder: Path) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of `parkfacts import`, in this process."""
    from parkfacts.cli.program import run

    arguments = ["import", str(file), "--into", str(folder / "own.parkfacts"), "--dry-run"]
    arguments += ["--format", "json", "--source", str(source)]
    arguments += ["--sheet", sheet] if sheet else []
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = run(arguments)
    texts = []
    for stream in (out, err):
        stream.flush()
        texts.append(stream.buffer.getvalue().decode("utf-8"))
    return code, *texts


def _write_source(path: Path, source: dict[str, str]) -> None:
    path.write_text(
        "".join(
            f"{key} = {json.dumps(text, ensure_ascii=False)}\n" for key, text in source.items()
        ),
        encoding="utf-8",
    )


def score(name: str, folder: Path) -> Judgement:
    """Import one table, each of its sheets by itself, and judge."""
    expectation = expectation_of(name)
    file = FILES / name
    if name == "empty-rows.xlsx":
        file = folder / name
        file.write_bytes(with_empty_rows((FILES / "ambiguous-name.xlsx").read_bytes()))
    source = folder / "source.toml"
    _write_source(source, expectation["source"])
    total = Judgement(0)
    for sheet in expectation.get("sheets") or [""]:
        part = dict(expectation)
        if sheet:
            part["facts"] = [
                one for one in expectation["facts"] if one["place"].startswith(f"{sheet}!")
            ]
        total += _judged(part, *_tried(file, source, sheet, folder))
    return total


def _tried(file: Path, source: Path, sheet: str, folder: Path) -> tuple[int, str, str]:
    try:
        return imported(file, source, sheet, folder)
    except Exception:  # noqa: BLE001 - whatever escapes is what a user would see as a traceback
        return -1, "", traceback.format_exc()


def _judged(expectation: dict, code: int, out: str, err: str) -> Judgement:
    refused = Judgement(len(expectation["facts"]), said=err.strip())
    if code == -1 or "Traceback" in err:
        refused.wrong.append("a traceback: " + err.strip().splitlines()[-1])
        return refused
    try:
        result = json.loads(out)
    except ValueError:
        if code == 0 or not err.strip() or err.strip().count("\n"):
            refused.wrong.append(f"refused, but not in one line: {err.strip()[:200]!r}")
        refused.refused = refused.expected
        return refused
    found = judge(expectation, result)
    if expectation["must_refuse"] and not result.get("facts") and not result.get("problems"):
        found.wrong.append("nothing is said of " + expectation["must_refuse"])
    return found


def lines_of(name: str, found: Judgement, *, loud: bool) -> Iterator[str]:
    numbers = (
        found.expected, found.right, found.asked, found.refused, len(found.missing),
        len(found.wrong),
    )  # fmt: skip
    soft = f"  not told {len(found.untold)}" if found.untold else ""
    soft += f"  of the right to look at {found.looked}" if found.looked else ""
    soft += f"  literal otherwise {found.literals}" if found.literals else ""
    soft += f"  scope lost {found.scopes}" if found.scopes else ""
    yield f"{name:34}" + "".join(f"{number:8}" for number in numbers) + soft
    if found.said:
        yield f"    said: {found.said[:150]}"
    for what in found.wrong if loud else found.wrong[:5]:
        yield f"    WRONG {what}"
    for what in found.missing if loud else found.missing[:3]:
        yield f"    missing {what}"
    for what in found.untold if loud else found.untold[:3]:
        yield f"    not told {what}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="tables; all of them without a name")
    parser.add_argument("--zones", type=Path, help="the whole list of zones, to be imported, too")
    parser.add_argument("--loud", action="store_true", help="all that is wrong or missing")
    asked = parser.parse_args()
    print(f"{'':34}   facts   right   asked refused missing   wrong")
    total = Judgement(0)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for table in asked.names or names():
            found = score(table, folder)
            print(*lines_of(table, found, loud=asked.loud), sep="\n")
            total += found
        if asked.zones:
            source = folder / "source.toml"
            _write_source(source, SOURCE)
            whole = {"facts": expected_zones(asked.zones.read_text(encoding="utf-8"))}
            whole |= {"must_ask": [], "must_refuse": None}
            found = _judged(whole, *_tried(asked.zones, source, "", folder))
            print(*lines_of("the whole list of zones", found, loud=asked.loud), sep="\n")
            total += found
    total.said = ""
    print(*lines_of("in all", total, loud=False), sep="\n")
    return 1 if total.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
