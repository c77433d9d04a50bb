"""A basket as a Word document: its order, its tables, one set of footnotes, its charts."""

import pytest
from compared import BUNDLED, COMPARER, ZONES, compared
from make_baskets import basket, fact_item, heading
from packages import Package, W, word_text

from parkfacts.compose.basket.collect import (
    of_claims,
    of_comparison,
    of_comparison_chart,
    of_fact_chart,
    of_facts,
)
from parkfacts.compose.basket.content import basket_content
from parkfacts.exchange.files.exports import ExportError, export_basket
from parkfacts.exchange.office.word.basket import brief
from parkfacts.facts.comparison.seen import SeenMatrix

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360f8"
    "cf00000003010100c9fe92ef0000000049454e44ae426082"
)
SEEN = SeenMatrix(compared(*ZONES, least=2), COMPARER, frozenset({"difference"}))
WHOLE = basket(
    heading("h", "一、外贸"),
    *of_facts([BUNDLED.facts[at] for at in (90, 0)], BUNDLED),
    *of_claims(BUNDLED.claims[-1:], BUNDLED),
    heading("k", "二、对比"),
    *of_comparison(SEEN, "nearest"),
    *of_comparison_chart(SEEN, "nearest", []),
)
BODY, FOOTNOTES = "word/document.xml", "word/footnotes.xml"


def package(of):
    return Package(brief(basket_content(of, BUNDLED, "gbt7714-2025"), lambda _: (PIXEL,)))


def test_things_stand_in_the_order_of_the_basket():
    made = package(WHOLE)
    text = word_text(made.trees[BODY])
    places = [text.index(part) for part in ("一、外贸", "二、对比", "5021")]
    assert places == sorted(places)
    assert len(list(made.trees[BODY].iter(f"{W}tbl"))) == 2
    assert len(list(made.trees[BODY].iter(f"{W}drawing"))) == 1


def test_each_source_is_one_footnote_in_the_order_of_the_numbers_that_charts_have():
    content = basket_content(WHOLE, BUNDLED, "gbt7714-2025")
    notes = [
        word_text(note).strip()
        for note in package(WHOLE).trees[FOOTNOTES].findall(f"{W}footnote")
        if note.get(f"{W}type") is None
    ]
    cited = [entry.partition(" ")[2] for entry in content.sources()]
    assert notes == cited


def test_without_pictures_the_charts_are_there_to_be_edited_with_their_sources():
    twice = basket(*WHOLE.items, *of_fact_chart(BUNDLED.facts[:1], [], BUNDLED))
    made = Package(brief(basket_content(twice, BUNDLED, "gbt7714-2025"), lambda _: ()))
    assert len(made.named(r"word/charts/chart\d+\.xml")) == 3, "one value is no chart"
    assert "图中的数：发展年数" in word_text(made.trees[BODY])
    assert made.broken_relations() == []
    assert "来源：[2] 重庆与世界" in word_text(made.trees[BODY])


def test_what_the_dataset_lost_is_told():
    lost = basket(fact_item("gone"))
    content = basket_content(lost, BUNDLED, "gbt7714-2025")
    assert content.left_out
    tree = package(lost).trees[BODY]
    assert "现数据集已没有的" in word_text(tree)


def test_another_ending_is_refused_before_anything_is_written(tmp_path):
    path = tmp_path / "报告.odt"
    with pytest.raises(ExportError, match=r"\.docx"):
        export_basket(basket_content(WHOLE, BUNDLED, "gbt7714-2025"), path, lambda _: ())
    assert not path.exists()
