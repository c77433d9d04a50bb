"""What each format of a comparison puts on the clipboard."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from compared import COMPARER, ZONES, compared
from copied import make_comparison
from hostile import catalogues
from hypothesis import given

from parkfacts.exchange.clipboard import facts as clipboard
from parkfacts.exchange.clipboard.comparison import COMPARISON_PRESETS, COMPARISON_PRESETS_BY_ID
from parkfacts.exchange.clipboard.payload import COMPARISON, HTML, TEXT
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.comparison.matrix import compare_parks
from parkfacts.facts.comparison.seen import SeenMatrix
from parkfacts.facts.verdict.comparer import Comparer

STYLE = "gbt7714-2025"
GOLDEN = Path(__file__).parents[2] / "golden"


@pytest.mark.parametrize(
    ("name", "format_id", "kind"),
    [
        ("comparison-table.html", "table", HTML),
        ("comparison-table.md", "markdown", TEXT),
        ("comparison-list.tsv", "tsv", TEXT),
        ("comparison-paragraph.txt", "paragraph", TEXT),
    ],
)
def test_golden_comparison(name, format_id, kind):
    """Written anew as the golden tables of facts are."""
    columns = frozenset({"difference"})
    wanted = SeenMatrix(compared(*ZONES, least=2), COMPARER, columns)  # type: ignore[arg-type]
    found = make_comparison(format_id, wanted, STYLE).data[kind]
    if os.environ.get("PARKFACTS_GOLDEN") == "write":
        (GOLDEN / name).write_bytes(found)
    assert found.decode() == (GOLDEN / name).read_bytes().decode()


@pytest.mark.parametrize("entry", COMPARISON_PRESETS, ids=lambda entry: entry.id)
def test_every_format_of_a_comparison_keeps_its_promise(entry):
    wanted = SeenMatrix(compared(*ZONES), COMPARER)
    made = make_comparison(entry.id, wanted, STYLE)
    assert tuple(made.data) == (*entry.write, COMPARISON)
    assert "2788.44" in made.preview
    assert "\r" not in made.preview
    assert "\n" not in made.data[TEXT].decode().replace("\r\n", "")
    ids = json.loads(made.data[COMPARISON])
    assert ids["parks"] == ["xiyong-ftz", "chengdu-gaoxin-ftz", "haikou-ftz"]
    assert ids["indicators"][0] == "trade-value"
    assert "xiyong-2025.trade-value-2024" in ids["facts"]
    assert ids["dataset"]["version"]


def test_the_text_of_a_compared_table_has_what_its_marks_point_to():
    wanted = SeenMatrix(compared(*ZONES, least=2), COMPARER)
    text = make_comparison("table", wanted, STYLE).data[TEXT].decode()
    assert "\r\n注：①" in text
    assert "\r\n来源：[1] " in text


def test_a_comparison_cites_in_few_words_where_that_is_wanted():
    wanted = SeenMatrix(compared(*ZONES, least=2), COMPARER)
    for entry in COMPARISON_PRESETS:
        options = entry.options({entry.allowed.id: {"citations": "short"}}, STYLE)
        made = make_comparison(entry.id, wanted, STYLE, options)
        for kind in entry.write:
            text = made.data[kind].decode()
            assert "重庆与世界，2025-03-12（年份推断）" in text
            assert "[EB/OL]" not in text
    assert "[EB/OL]" not in make_comparison("ppt", wanted, STYLE).data[HTML].decode()


def test_what_is_chosen_for_facts_is_not_chosen_for_a_comparison():
    facts = clipboard.FACT_PRESETS_BY_ID["table"]
    entry = COMPARISON_PRESETS_BY_ID["table"]
    stored = {facts.allowed.id: {"citations": "none"}, entry.allowed.id: {"citations": "none"}}
    assert facts.options(stored, STYLE).citations == "none"
    assert entry.options(stored, STYLE).citations == STYLE


def test_the_list_of_a_comparison_has_typed_cells_for_a_spreadsheet():
    wanted = SeenMatrix(compared(*ZONES, least=2), COMPARER)
    text = make_comparison("tsv", wanted, STYLE).data[HTML].decode()
    assert 'x:num="2788.44" sdval="2788.44"' in text
    assert "<p " not in text


@given(catalogues())
def test_any_comparison_can_be_copied_in_every_format(catalogue):
    parks = [catalogue.park(park.id) for park in catalogue.dataset.parks][:8]
    comparer = Comparer(catalogue)
    wanted = SeenMatrix(compare_parks(parks, comparer, FactIndex(catalogue)), comparer)
    for entry in COMPARISON_PRESETS:
        for content in make_comparison(entry.id, wanted, STYLE).data.values():
            content.decode("utf-8")


def test_the_marks_of_a_paragraph_are_raised_in_a_document():
    made = make_comparison("paragraph", SeenMatrix(compared(*ZONES), COMPARER), "gbt7714-2025")
    html, text = (made.data[kind].decode() for kind in (HTML, TEXT))
    assert html.count("<sup>[") > 2
    assert "5021亿元[" in text
