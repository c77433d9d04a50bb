"""What writes each kind of file: its beginning says what it is."""

from __future__ import annotations

import json

import pytest
from collected import content, report
from exported import trade

from parkfacts.exchange.files import writers


@pytest.mark.parametrize("name", ["workbook", "document", "presentation"])
def test_files_of_office_are_packages(name):
    assert getattr(writers, name)(trade()).startswith(b"PK")
    assert getattr(writers, f"basket_{name}")(content(report()), lambda _: ()).startswith(b"PK")


@pytest.mark.parametrize(
    "made",
    [writers.csv(trade()), writers.basket_csv(content(report()), lambda _: ())],
    ids=["facts", "basket"],
)
def test_a_table_for_excel_says_that_it_is_utf_8_and_ends_its_lines(made):
    assert made.startswith(b"\xef\xbb\xbf")
    assert made.count(b"\n") == made.count(b"\r\n") > 2


def test_records_are_json():
    assert json.loads(writers.json(trade()))
    assert json.loads(writers.basket_json(content(report()), lambda _: ()))


def test_a_page_is_html_and_markdown_is_a_table():
    assert writers.web_page(trade()).decode().lower().startswith("<!doctype html>")
    assert writers.basket_page(content(report()), lambda _: ()).decode().count("<table") > 1
    assert (
        len([line for line in writers.markdown(trade()).decode().split("\n") if "| --" in line])
        == 1
    )
