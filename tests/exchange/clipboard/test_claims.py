"""Claims on the clipboard: sentences that tell when and where, tables, footnotes; each cited."""

from __future__ import annotations

import json

import pytest
from copied import make_claims, preview_of_claims
from exported import LITERALS, biting_catalogue
from make import dataset, marked, period, tiny_dataset
from msgspec.structs import replace

from parkfacts.compose.claims.passages import cited_claims
from parkfacts.compose.page.options import Options
from parkfacts.exchange.clipboard.claims import CLAIM_FLAVOURS, CLAIM_PRESETS, CLAIM_PRESETS_BY_ID
from parkfacts.exchange.clipboard.payload import FACTS, HTML, TEXT
from parkfacts.facts.catalogue.catalogue import Catalogue

CATALOGUE = Catalogue(tiny_dataset())
STYLE = "gbt7714-2025"


def claims_of(**fields) -> list:
    return [replace(CATALOGUE.claims[0], **fields)]


def text(format_id: str, **options) -> str:
    entry = CLAIM_PRESETS_BY_ID[format_id]
    wanted = entry.options({}, STYLE)._replace(**options)
    made = make_claims(format_id, CATALOGUE.claims, CATALOGUE, STYLE, wanted)
    return made.data[TEXT].decode()


def test_a_claim_tells_when_and_of_which_park():
    stated = claims_of(period=period("2024-03", "inferred"))
    assert cited_claims(stated, CATALOGUE, Options())[0] == (
        marked("2024年3月（推断），西永综合保税区：开出全市首趟中欧笔电班列[1]。")
    )


def test_a_claim_without_a_time_says_so():
    assert cited_claims(CATALOGUE.claims, CATALOGUE, Options()) == [
        marked("西永综合保税区：开出全市首趟中欧笔电班列（期间未写明）[1]。"),
        "[1] 园区答卷[N]. 重庆日报，2025-03-12.",
    ]


def test_a_claim_as_of_its_article_tells_the_day():
    claims = claims_of(period=period("@article"))
    catalogue = Catalogue(dataset(claims=claims))
    assert cited_claims(claims, catalogue, Options())[0].startswith(
        "截至发文时（发文日期2025年3月12日），西永综合保税区："
    )


@pytest.mark.parametrize("entry", CLAIM_PRESETS, ids=lambda entry: entry.id)
def test_each_format_has_the_ids_and_its_own_types(entry):
    made = make_claims(entry.id, CATALOGUE.claims, CATALOGUE, STYLE)
    assert set(made.data) == {*entry.write, FACTS}
    assert json.loads(made.data[FACTS])["claims"] == ["daily.first"]
    assert made.preview


def test_each_flavour_is_of_a_format_that_there_is():
    assert all(one.kind in CLAIM_PRESETS_BY_ID[one.format].write for one in CLAIM_FLAVOURS)


def test_the_table_has_kind_time_and_source():
    made = make_claims("table", CATALOGUE.claims, CATALOGUE, STYLE)
    html = made.data[HTML].decode()
    for part in (
        "首创",
        "期间未写明",
        "重庆日报，第28段<sup>[1]</sup>",
        "来源：[1] 园区答卷",
        "data-parkfacts-id",
    ):
        assert part in html
    assert made.data[TEXT].decode().split("\r\n")[1].split("\t")[-1] == "28"


def test_sources_are_footnotes_in_a_paragraph():
    made = make_claims("footnote", CATALOGUE.claims, CATALOGUE, STYLE)
    assert "mso-footnote-id" in made.data[HTML].decode()
    assert "重庆日报，2025-03-12，第28段。" in made.data[TEXT].decode()


def test_options_say_how_it_is_written():
    assert text("cited-sentence", citations="short").endswith("[1] 重庆日报，2025-03-12")
    assert "。" not in text("sentence", punctuation="half")
    assert "来源" not in text("markdown", citations="none")
    assert not text("tsv", header="without").startswith("园区")


def test_the_preview_of_many_is_short():
    entry = CLAIM_PRESETS_BY_ID["sentence"]
    shown = preview_of_claims(entry, CATALOGUE.claims * 100, CATALOGUE, Options())
    assert shown.endswith("… 共 100 条")
    assert len(shown.splitlines()) < 40


@pytest.mark.parametrize("entry", CLAIM_PRESETS, ids=lambda entry: entry.id)
def test_texts_that_bite_are_texts(entry):
    catalogue = biting_catalogue()
    made = make_claims(entry.id, catalogue.claims, catalogue, STYLE)
    for kind in (TEXT, HTML):
        assert "<script" not in made.data.get(kind, b"").decode() or kind == TEXT
    if entry.id == "tsv":
        cells = {cell for line in made.preview.splitlines() for cell in line.split("\t")}
        assert not {one for one in LITERALS if one.startswith(("=", "+", "@"))} & cells
