"""A comparison as records says no more than the verdicts."""

from __future__ import annotations

from compared import COMPARER, INDEX, ZONES, compared
from make import marked, tiny_dataset

from parkfacts.compose.page.numbering import page_numbers
from parkfacts.compose.page.references import on_page
from parkfacts.compose.records.comparison import CELL_FIELDS, cell_records, comparison_record
from parkfacts.compose.records.json_text import json_text
from parkfacts.facts.catalogue.catalogue import Catalogue


def test_records_have_verdicts_reasons_and_blanks():
    record = comparison_record(compared(*ZONES, period="same"), COMPARER, INDEX)
    rows = {row["indicator_id"]: row for row in record["rows"]}
    value, share = rows["trade-value"], rows["trade-value-share"]
    assert [place["place"] for place in value["ranking"]] == [1, 2, 3]
    assert [(found["text"], found["range"]) for found in value["difference"][1:]] == [
        ("高约2233亿元", "2232.0～2233.1"),
        ("低约2454亿元", "2453.9～2455.0"),
    ]
    assert share["cells"][2] is None
    assert share["blanks"] == {"haikou-ftz": ["haikou-ftz-2024"]}
    assert share["verdict"]["reasons"][0]["code"] == "denominator"
    assert (share["verdict"]["side_by_side"], share["verdict"]["rank"]) == (True, False)
    assert share["ranking"] == []
    assert not any(rows["ecommerce-value"]["verdict"][act] for act in ("rank", "side_by_side"))
    assert json_text(record).startswith("{")


def test_one_record_a_cell_for_csv():
    comparison = compared(*ZONES)
    records = list(cell_records(comparison))
    assert len(records) == len(comparison.rows) * 3
    assert all(set(CELL_FIELDS) == set(record) for record in records)


def test_sources_named_only_in_a_text_are_listed_too():
    numbers = page_numbers(
        ["digest"], [marked("与[1]不合"), marked("[9]")], Catalogue(tiny_dataset())
    )
    assert [source.id for source in numbers.sources] == ["digest", "daily"]
    found = on_page(marked("与[1]不合[9]"), numbers.marks(), Catalogue(tiny_dataset()))
    assert found == marked("与[2]不合[9]")
