"""Where the hits of a query stand in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parkfacts.app.session import bundled_dataset
from parkfacts.bundled import resource
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.dataset.file import read_dataset
from parkfacts.facts.search.highlighting import Highlighter
from parkfacts.facts.search.pinyin import Pinyin
from parkfacts.facts.search.vocabulary import Vocabulary

PINYIN = Pinyin(resource("pinyin.txt"))


@pytest.mark.parametrize(
    ("query", "text", "spans"),
    [
        ("进出口", "外贸进出口值", [(2, 5)]),
        ("jck", "外贸进出口值", [(2, 5)]),
        ("jinchu", "外贸进出口值", [(2, 4)]),
        ("8英寸", "晶圆8吋", [(2, 4)]),
        ("外贸 值", "外贸进出口值", [(0, 2), (5, 6)]),
        ("没有", "外贸进出口值", []),
        ("waimao", "外貿", [(0, 2)]),
        ("外贸", "外貿進出口", [(0, 2)]),
    ],
)
def test_hits_in_a_text(query, text, spans):
    assert list(Highlighter(query, PINYIN).spans(text)) == spans


@given(st.text(max_size=20), st.text(max_size=6))
def test_spans_lie_within_the_text_and_do_not_overlap(text, query):
    last = 0
    for start, end in Highlighter(query, PINYIN).spans(text):
        assert last <= start < end <= len(text)
        last = end


KNOWN = Vocabulary(Catalogue(read_dataset(bundled_dataset())), PINYIN)


@pytest.mark.parametrize(
    ("query", "text", "spans"),
    [
        ("GDP", "地区生产总值", [(0, 6)]),
        ("高企", "高新技术企业数", [(0, 7)]),
        ("微电园", "西永微电园", [(2, 5)]),
        ("外貿", "外贸进出口值", [(0, 2)]),
        ("ＰＣ", "PC产能", [(0, 2)]),
        ("专精特新小巨人", "专精特新“小巨人”企业数", [(0, 8)]),
        ("zjtxxjr", "专精特新“小巨人”企业数", [(0, 8)]),
        ("xiaojuren", "专精特新“小巨人”企业数", [(5, 8)]),
        ("规划", "计划", [(0, 2)]),
        ("目标", "计划", [(0, 2)]),
        ("24年度", "2024年", [(0, 5)]),
        ("规划", "planned", [(0, 7)]),
        ("超过", "超", [(0, 1)]),
        ("外贸额", "Imports and exports", [(0, 19)]),
        ("西永外贸", "外贸进出口值", [(0, 2)]),
        ("西永外贸", "西永微电园", [(0, 2)]),
    ],
)
def test_what_was_found_by_another_word_is_marked(query, text, spans):
    assert list(Highlighter(query, PINYIN, KNOWN).spans(text)) == spans


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("GDP", "地区生产总值高的地方"),
        ("wm", "完美的一天"),
        ("规划", "计划生育"),
        ("24年度", "2024亿元"),
        ("高企", "规上工业总产值"),
        ("2024年", "2024.5亿元"),
    ],
)
def test_nothing_is_marked_that_was_not_found(query, text):
    assert list(Highlighter(query, PINYIN, KNOWN).spans(text)) == []


@given(st.text(max_size=20), st.text(max_size=8))
def test_spans_with_names_lie_within_the_text_too(text, query):
    last = 0
    for start, end in Highlighter(query, PINYIN, KNOWN).spans(text):
        assert last <= start < end <= len(text)
        last = end
