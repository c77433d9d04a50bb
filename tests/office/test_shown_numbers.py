"""LibreOffice shows numbers as the golden table says it does."""

import csv
from pathlib import Path

import xlsxwriter

GOLDEN = Path(__file__).parents[1] / "golden" / "shown-numbers.tsv"


def test_the_golden_table_is_what_libreoffice_shows(libreoffice, tmp_path):
    with GOLDEN.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]
    path = tmp_path / "shown.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    sheet.set_column(0, 0, 60)  # wide enough for all of them: a narrow one shows ###
    for row, (code, value, _, _) in enumerate(rows):
        sheet.write_number(row, 0, float(value), book.add_format({"num_format": code}))
    book.close()
    made = libreoffice(path, "csv:Text - txt - csv (StarCalc):44,34,76")
    with made.open(encoding="utf-8", newline="") as file:
        shown = [(line or [""])[0].strip() for line in csv.reader(file)]
    assert shown == [theirs for _, _, theirs, _ in rows]
