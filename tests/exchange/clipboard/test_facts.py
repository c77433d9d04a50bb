"""What each format puts on the clipboard."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest
from copied import make
from hostile import catalogues
from hypothesis import given
from make import OTHERS, TRADE, fact, tiny_dataset

from parkfacts.exchange.clipboard import facts as clipboard
from parkfacts.exchange.clipboard.payload import FACTS as OWN
from parkfacts.exchange.clipboard.payload import HTML, TEXT
from parkfacts.facts.catalogue.catalogue import Catalogue

STYLE = "gbt7714-2025"
CATALOGUE = Catalogue(tiny_dataset())
GOLDEN = Path(__file__).parents[2] / "golden"
FACTS = [*TRADE, *OTHERS]


def text(format_id: str, facts, catalogue: Catalogue = CATALOGUE) -> str:
    return make(format_id, facts, catalogue, STYLE).data[TEXT].decode()


@pytest.mark.parametrize(
    ("name", "format_id", "kind"),
    [
        ("table.html", "table", HTML),
        ("table.tsv", "table", TEXT),
        ("table.md", "markdown", TEXT),
        ("one-unit.html", "table", HTML),
    ],
)
def test_golden(name, format_id, kind):
    """To write the files anew: PARKFACTS_GOLDEN=write pytest; then read what has changed."""
    facts = FACTS if name.startswith("table") else [fact("daily.value", "value", "2788.44亿元")]
    found = make(format_id, facts, CATALOGUE, STYLE).data[kind]
    if os.environ.get("PARKFACTS_GOLDEN") == "write":
        (GOLDEN / name).write_bytes(found)
    assert found.decode() == (GOLDEN / name).read_bytes().decode()


@pytest.mark.parametrize("entry", clipboard.FACT_PRESETS, ids=lambda entry: entry.id)
def test_every_format_keeps_its_promise(entry):
    made = make(entry.id, FACTS, CATALOGUE, STYLE)
    assert tuple(made.data) == (*entry.write, OWN)
    assert TEXT in made.data
    assert made.preview.strip()
    assert "\r" not in made.preview


def test_ids_of_formats_and_flavours_are_unique_and_resolve():
    assert len(clipboard.FACT_PRESETS_BY_ID) == len(clipboard.FACT_PRESETS)
    assert len({flavour.name for flavour in clipboard.FACT_FLAVOURS}) == len(
        clipboard.FACT_FLAVOURS
    )
    for flavour in clipboard.FACT_FLAVOURS:
        assert flavour.kind in clipboard.FACT_PRESETS_BY_ID[flavour.format].write


def test_a_table_is_html_and_tsv_and_nothing_that_would_be_taken_instead():
    assert set(make("table", FACTS, CATALOGUE, STYLE).data) == {
        "text/html",
        "text/plain",
        "application/x-parkfacts-facts+json",
    }


def test_our_own_type_names_dataset_and_facts():
    made = make("figure", TRADE, CATALOGUE, STYLE)
    assert json.loads(made.data[OWN]) == {
        "dataset": {"title": "小样", "version": "1"},
        "facts": ["daily.value", "daily.growth", "daily.share"],
    }


def test_figures_as_the_source_wrote_them():
    assert text("figure", [TRADE[0], OTHERS[0]]) == "2788.44亿元\r\n超1.5万P"


def test_a_number_never_goes_without_unit_and_qualifier():
    assert text("number", [OTHERS[0]]) == "1.5\t万P\t超\r\n"


def test_lines_end_in_cr_lf():
    for entry in clipboard.FACT_PRESETS:
        assert "\n" not in text(entry.id, FACTS).replace("\r\n", "")


def test_the_citation_follows_the_style():
    made = make("citation", TRADE, CATALOGUE, "gbt7714-2015")
    assert made.data[TEXT].decode() == "园区答卷[N]. 重庆日报, 2025-03-12."


def test_the_preview_of_many_is_short():
    made = make("tsv", list(TRADE) * 100, CATALOGUE, STYLE)
    assert len(made.preview.splitlines()) < 50
    assert made.preview.endswith("… 共 300 条")


@given(catalogues())
def test_any_text_can_be_copied_in_every_format(catalogue):
    for entry in clipboard.FACT_PRESETS:
        for content in make(entry.id, catalogue.facts, catalogue, STYLE).data.values():
            content.decode("utf-8")


def test_no_facts_can_be_copied_too():
    for entry in clipboard.FACT_PRESETS:
        make(entry.id, [], CATALOGUE, STYLE)


def test_citations_in_full_have_one_edition_everywhere():
    stored = {"table": {"citations": "gbt7714-2025"}}
    found = clipboard.FACT_PRESETS_BY_ID["table"].options(stored, "gbt7714-2015")
    assert found.citations == "gbt7714-2015"


@given(catalogues())
def test_no_line_of_any_format_begins_like_a_formula(catalogue):
    """A sentence may begin with the name of a park, an entry with the title of a source."""
    for entry in clipboard.FACT_PRESETS:
        made = make(entry.id, catalogue.facts, catalogue, STYLE).data
        for line in made[TEXT].decode().split("\r\n"):
            assert not line.startswith(("=", "@", "＝", "＠")), entry.id
        paragraphs = made.get(HTML, b"").decode().split("<p ")[1:]
        assert not any(re.match(r"[^>]*>\s*[=@＝＠]", text) for text in paragraphs), entry.id
