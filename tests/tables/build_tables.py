"""Write the corpus of tables and what an honest importer finds in each: `python build_tables.py`.

Run it after a change here and commit what it wrote. Nothing in it is taken from the importer: the
expectations say what a person would read in the tables.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from annex_tables import annex_tables
from blind_office_tables import blind_office_tables
from blind_official_tables import blind_official_tables
from blind_series_tables import blind_series_tables
from blind_shape_tables import blind_shape_tables
from blind_web_tables import blind_web_tables
from monthly_tables import monthly_tables
from odd_tables import odd_tables
from office_tables import office_tables
from table_files import (
    as_macro_workbook,
    clipboard_html,
    converted,
    ole_file,
    separated,
    web_page,
    without_cached_values,
    word_html,
    xlsx,
)
from table_spec import Table
from trap_tables import trap_tables
from yearbook_tables import yearbook_tables
from zones import SOURCE

HERE = Path(__file__).resolve().parent
FILES = HERE / "files"
BYTES_AT_MOST = 15 * 1024

SPECIAL = {
    "gb18030.csv": lambda table: separated(table, ",", "gb18030"),
    "utf16.csv": lambda table: separated(table, ",", "utf-16"),
    "big5.csv": lambda table: separated(table, ",", "big5"),
    "semicolon.txt": lambda table: separated(table, ";", "utf-8"),
    "pasted-wps.txt": lambda table: separated(table, "\t", "utf-8"),
    "pasted-excel.html": clipboard_html,
    "html-called.xls": lambda table: web_page(table, "gb2312"),
    "web-page.html": lambda table: web_page(
        table, "utf-8", "<h1>统计数据</h1><table><tr><td>首页</td><td>政务公开</td></tr></table>",
        "<p>打印 关闭</p><script>var t = 1 < 2;</script>",
    ),
    "formulas-without-values.xlsx": lambda table: without_cached_values(xlsx(table)),
    "macro.xlsm": lambda table: as_macro_workbook(xlsx(table)),
    "pasted-word.html": word_html,
    "blind-web-page.html": lambda table: web_page(
        table, "utf-8", "<div class=nav><a href='#'>首页</a></div><h2>统计数据</h2>",
        "<p>来源：综合处</p>",
    ),
    "blind-pasted-from-page.txt": lambda table: separated(table, "\t", "utf-8", "\n"),
    "blind-html-called.xls": lambda table: web_page(table, "gb2312"),
    "blind-platform-wide.csv": lambda table: separated(table, ",", "gb18030", "\n"),
    "word-called.xls": lambda _: ole_file("1Table", "WordDocument"),
    "garbage.et": lambda _: ole_file("Workbook", "ETExtData"),
    "protected.xlsx": lambda _: ole_file("EncryptionInfo", "EncryptedPackage"),
}  # fmt: skip
PLAIN = {
    ".xlsx": xlsx,
    ".xls": lambda table: converted(table, "xls"),
    ".ods": lambda table: converted(table, "ods"),
    ".csv": lambda table: separated(table, ",", "utf-8-sig"),
    ".tsv": lambda table: separated(table, "\t", "utf-8"),
}


def all_tables() -> list[Table]:
    tables = [
        *yearbook_tables(), *annex_tables(), *monthly_tables(), *office_tables(), *odd_tables(),
        *trap_tables(), *blind_official_tables(), *blind_office_tables(), *blind_series_tables(),
        *blind_shape_tables(), *blind_web_tables(),
    ]  # fmt: skip
    for table in tables:
        if table.name == "empty.xlsx":
            table.sheet()
        if table.name == "no-figures.xlsx":
            table.sheet("说明").say("A1", "本表说明", "联系人")
    return tables


def build(tables: list[Table], folder: Path) -> None:
    """Write each file and, beside it, its expectation; refuse a file that is too large."""
    folder.mkdir(exist_ok=True)
    for table in tables:
        write = SPECIAL.get(table.name) or PLAIN[Path(table.name).suffix]
        _write(folder / table.name, write(table))
        _write(folder / f"{table.name}.json", table.expectation().encode())


def build_zones(folder: Path, text: str) -> None:
    """Every fifth row of the zones table, and the rule that says what is expected of it."""
    head, *rows = text.splitlines()
    chosen = "\n".join([head, *rows[::5]]) + "\n"
    _write(folder / "china-zones-2018.csv", chosen.encode())
    expectation = {
        "kind": "zones", "source": SOURCE, "rule": "zones", "must_refuse": None, "aside": [],
        "missing": [], "must_ask": [], "facts": [],
    }  # fmt: skip
    text = json.dumps(expectation, ensure_ascii=False, indent=1)
    _write(folder / "china-zones-2018.csv.json", text.encode() + b"\n")


def _write(path: Path, data: bytes) -> None:
    if len(data) > BYTES_AT_MOST:
        raise SystemExit(f"{path.name}: {len(data)} bytes, at most {BYTES_AT_MOST} are allowed")
    path.write_bytes(data)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--zones", type=Path, help="the whole list of zones, to take its head anew")
    parser.add_argument("--only", nargs="*", default=[], help="names of tables")
    asked = parser.parse_args()
    tables = all_tables()
    build([table for table in tables if not asked.only or table.name in asked.only], FILES)
    if asked.zones:
        build_zones(FILES, asked.zones.read_text(encoding="utf-8"))
    print(len(tables), "tables,", sum(len(table.facts) for table in tables), "facts expected")


if __name__ == "__main__":
    main()
