"""Where the hits of a query stand in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parkfacts.bundled import resource
from parkfacts.facts.search.highlighting import Highlighter
from parkfacts.facts.search.pinyin import Pinyin

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
