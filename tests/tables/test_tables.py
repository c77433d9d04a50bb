"""The corpus of tables: it is whole, its judge is fair, and the importer writes nothing wrong."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from build_tables import BYTES_AT_MOST, FILES, all_tables
from judging import judge
from readings import base, known, number, span
from score import expectation_of, names, score

from parkfacts.cli import program

TABLES = [name for name in names() if expectation_of(name)["facts"]]


def answered(expected: dict) -> dict:
    """A fact as an importer that reads all as a person does would give it."""
    first = {key: expected[key].split("|")[-1] for key in ("park", "indicator", "unit", "status")}
    value, unit = base(number(expected.get("value", expected["literal"])), first["unit"])
    start, end = span(expected["period"].split("|")[0])
    by_name = {
        table: {name: key for key, row in known(table).items() for name in row.names}
        for table in ("park", "indicator")
    }
    endings = {
        "growth": "增速",
        "share": "占比",
        "rank": "排名",
        "change": "占比变动",
        "average_growth": "年均增速",
    }
    name, kind = first["indicator"], expected["kind"].split("|")[0]
    ids = by_name["indicator"]
    full = next((text for text in (name + endings.get(kind, "数"), name) if text in ids), name)
    key = ids.get(full)
    if key and (key == expected.get("never") or known("indicator")[key].kind != kind):
        key = None
    return first | {
        "kind": kind,
        "park_id": by_name["park"].get(
            first["park"].translate(str.maketrans("", "", "（）")), None
        ),
        "indicator_id": key or "new",
        "literal": expected["literal"],
        "base_value": str(value),
        "base_unit": unit,
        "qualifier": "约",
        "period": {"start": start, "end": end},
        "scope": expected["scope"],
        "place": expected["place"],
    }


def test_files_and_expectations_are_those_of_the_builder():
    tables = {table.name: table for table in all_tables()}
    assert {name for name in names() if "zones" not in name} == {*tables, "empty-rows.xlsx"}
    for name, table in tables.items():
        assert (FILES / f"{name}.json").read_text(encoding="utf-8") == table.expectation(), name
        assert (FILES / name).is_file()
    assert not [path.name for path in FILES.iterdir() if path.stat().st_size > BYTES_AT_MOST]


@pytest.mark.parametrize("name", TABLES)
def test_what_a_person_reads_is_right(name):
    expectation = expectation_of(name)
    facts = [answered(one) for one in expectation["facts"]]
    found = judge(expectation, {"facts": facts, "problems": []})
    assert found.right == found.expected == len(facts)
    assert (found.wrong, found.missing) == ([], [])


CHANGES = {
    "park": {"park": "成都高新综合保税区", "park_id": "chengdu-gaoxin-ftz"},
    "a new park of a known name": {"park_id": "new"},
    "indicator": {"indicator": "固定资产投资", "indicator_id": "fixed-investment"},
    "kind": {"kind": "share"},
    "value": {"base_value": "40125"},
    "unit": {"base_unit": "美元"},
    "period": {"period": {"start": "2023-01-01", "end": "2023-12-31"}},
    "no period": {"period": {"start": None, "end": None}},
    "status": {"status": "planned"},
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_fact_that_says_otherwise_is_silently_wrong(change):
    expectation = expectation_of("gdp-ten-parks.xlsx")
    facts = [answered(one) for one in expectation["facts"]]
    facts[0] |= change
    found = judge(expectation, {"facts": facts, "problems": []})
    assert (found.right, len(found.wrong), len(found.missing)) == (19, 1, 1)
    problem = {"place": "Sheet1!B4", "cell": "4012.5", "level": "look"}
    found = judge(expectation, {"facts": facts, "problems": [problem]})
    assert (found.right, found.asked, found.wrong, found.missing) == (19, 1, [], [])


def test_totals_and_doubtful_cells_are_no_facts():
    for name, place, shown in (
        ("yb-sections.xlsx", "Sheet1!B7", "947.0"), ("near-spelling.xlsx", "Sheet1!B3", "3000.2"),
    ):  # fmt: skip
        expectation = expectation_of(name)
        fact = answered(expectation["facts"][0] | {"literal": shown, "place": place})
        found = judge(expectation, {"facts": [fact], "problems": []})
        assert len(found.wrong) == 1
        assert place in found.wrong[0]


def test_a_question_at_a_head_asks_for_its_column_and_at_a_figure_for_that_alone():
    expectation = expectation_of("gdp-ten-parks.xlsx")
    for place, cell, asked in (
        ("Sheet1!C3", "比上年增长", 10), ("Sheet1!A5", "武汉东湖高新区", 2),
        ("Sheet1!C5", "7.1", 1),
    ):  # fmt: skip
        problem = {"place": place, "cell": cell, "level": "look"}
        found = judge(expectation, {"facts": [], "problems": [problem]})
        assert (found.asked, len(found.missing)) == (asked, 20 - asked)


def test_a_lost_qualifier_is_wrong():
    expectation = expectation_of("qualifiers.xlsx")
    facts = [answered(one) for one in expectation["facts"]]
    facts[0]["qualifier"] = ""
    assert "qualifier" in judge(expectation, {"facts": facts}).wrong[0]


def test_ends_of_months_and_thousands_are_read():
    assert span("截至2025年3月底") == (None, "2025-03-31")
    assert span("截至2024年底") == (None, "2024-12-31")
    assert base(Decimal(31), "千元") == (31000, "元")
    assert base(Decimal(2), "千美元") == (2000, "美元")


@pytest.mark.skipif("import" not in program.COMMANDS, reason="there is no `parkfacts import` yet")
@pytest.mark.parametrize("name", names())
def test_nothing_is_written_silently_wrong(name, tmp_path: Path):
    found = score(name, tmp_path)
    assert not found.wrong, json.dumps(found.wrong, ensure_ascii=False, indent=1)
