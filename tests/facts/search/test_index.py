"""Search: words in texts, pinyin and initials in names, and where the hits stand."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from parkfacts.app.session import bundled_dataset
from parkfacts.bundled import resource
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.dataset.file import read_dataset
from parkfacts.facts.folding import tokens
from parkfacts.facts.search.index import SearchIndex
from parkfacts.facts.search.pinyin import Pinyin
from parkfacts.facts.search.vocabulary import Vocabulary

PINYIN = Pinyin(resource("pinyin.txt"))
CATALOGUE = Catalogue(read_dataset(bundled_dataset()))
INDEX = SearchIndex(CATALOGUE.facts, Vocabulary(CATALOGUE, PINYIN))


def found(query):
    """Ids of the facts that a query finds; None where it asks for nothing."""
    mask = INDEX.matches(query)
    if mask is None:
        return None
    return {fact.id for fact, hit in zip(CATALOGUE.facts, mask, strict=True) if hit}


@pytest.mark.parametrize("query", ["外贸", "waimao", "wm", "WaiMao", "2788.44", "jinchukou"])
def test_ways_to_find_a_figure(query):
    assert "xiyong-2025.trade-value-2024" in found(query)


@pytest.mark.parametrize("query", ["8吋", "8英寸"])
def test_a_unit_is_found_in_either_spelling(query):
    sizes = {f.id for f in CATALOGUE.facts if f.quantity.literal in ("8吋", "8英寸")}
    assert len(sizes) == 2
    assert sizes <= found(query)


def test_initials_of_a_zone_find_its_facts():
    zone = CATALOGUE.resolve_park("西永综合保税区").id
    assert {f.id for f in CATALOGUE.facts if f.park == zone} <= found("xyzb")


def test_every_word_must_be_found():
    assert found("西永 外贸") == found("西永") & found("外贸")


def test_no_words_ask_for_nothing():
    assert found("  ") is None


def test_nothing_is_found_for_nonsense():
    assert found("没有这样的词") == set()


@given(st.text(max_size=12))
def test_any_text_may_be_typed(query):
    mask = INDEX.matches(query)
    assert mask is None or set(mask) <= {0, 1}


@given(st.text(alphabet="外贸进出口值abcwm28.％８", min_size=1, max_size=6))
def test_a_longer_query_finds_no_more_unless_it_is_names_in_one_piece(query):
    assume(not any(map(INDEX.vocabulary.parts_of, tokens(query))))
    if found(query) is not None and tokens(query[:-1]):
        assert not found(query) - found(query[:-1])


WORDS = ["西永", "外贸", "2024", "计划", "综保区", "gdp", "[3]", "超", "西永外贸", "satellites"]


@given(st.permutations(WORDS).map(lambda words: words[:3]))
def test_the_order_of_words_is_free(words):
    assert found(" ".join(words)) == found(" ".join(reversed(words)))


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=3), st.sampled_from("，、；：…|"))
def test_a_sign_parts_words_as_a_space_does(words, sign):
    assert found(sign.join(words)) == found(" ".join(words))


@given(st.sampled_from(WORDS))
def test_full_width_letters_find_the_same(word):
    wide = "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in word)
    assert found(wide) == found(word)


def test_traditional_characters_find_the_same():
    for one, other in (("綜合保稅區", "综合保税区"), ("園區", "园区"), ("規上產值", "规上产值")):
        assert found(one) == found(other) != set()


def test_no_facts_are_searched_in_vain():
    empty = SearchIndex([], Vocabulary(CATALOGUE, PINYIN))
    assert empty.matches("外贸") == b""
    assert not empty.finds("外贸")
