"""Texts are folded to one form, once for all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parkfacts.facts.folding import fold, tokens
from parkfacts.facts.traditional import SIMPLIFIED, TRADITIONAL


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ＡＢＣ１２３", "abc123"),
        ("８Ｐ（Ａ）", "8pa"),
        ("外貿", "外贸"),
        ("綜合保稅區", "综合保税区"),
        ("專精特新「小巨人」企業", "专精特新小巨人企业"),
        ("臺灣", "台湾"),
        ("8吋", "8英寸"),
        ("1,234.5", "1234.5"),
        ("2024年1—11月", "2024年1-11月"),
        ("软件著作权", "软件著作权"),
    ],
)
def test_forms_of_one_text_are_one(text, folded):
    assert fold(text) == folded


@given(st.text(max_size=30) | st.text(alphabet=TRADITIONAL + "ＡＺ（）吋—", max_size=30))
def test_what_is_folded_stays_so(text):
    assert fold(fold(text)) == fold(text)


def in_gb2312(char):
    try:
        char.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def test_only_characters_that_are_not_simplified_are_changed():
    assert len(TRADITIONAL) == len(SIMPLIFIED) == len(set(TRADITIONAL))
    assert not any(map(in_gb2312, TRADITIONAL))
    assert all(map(in_gb2312, SIMPLIFIED))


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("  ", []),
        ("西永 外贸", ["西永", "外贸"]),
        ("西永，外贸、2024；综保", ["西永", "外贸", "2024", "综保"]),
        ("西部（重庆）科学城", ["西部重庆科学城"]),
        ("2,788.44", ["2788.44"]),
        ("外贸,西永", ["外贸", "西永"]),
        ("外贸[3]", ["外贸", "[3]"]),
        ("［０３］", ["[3]"]),
        ("西永 - 外贸", ["西永", "外贸"]),
        ("R&D", ["r&d"]),
        ("[", []),
    ],
)
def test_words_of_a_query(query, words):
    assert tokens(query) == words


@given(st.text(max_size=40))
def test_words_are_never_empty_and_hold_no_space(query):
    assert all(word and word == word.strip() for word in tokens(query))
