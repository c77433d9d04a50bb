"""Which words are names, and which are several in one piece."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from parkfacts.app.session import bundled_dataset
from parkfacts.bundled import resource
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.dataset.file import read_dataset
from parkfacts.facts.search.nearest import near_names_of
from parkfacts.facts.search.pinyin import Pinyin
from parkfacts.facts.search.vocabulary import Vocabulary

KNOWN = Vocabulary(Catalogue(read_dataset(bundled_dataset())), Pinyin(resource("pinyin.txt")))


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("西永外贸", ("西永", "外贸")),
        ("西永综合保税区外贸", ("西永综合保税区", "外贸")),
        ("西永的外贸是多少", ("西永", "外贸")),
        ("高新区排名第几", ("高新区排名",)),
        ("西永2024年外贸", ("西永", "2024年", "外贸")),
        ("苏州园区gdp", ("苏州园区", "gdp")),
        ("xiyongwaimao", ("xiyong", "waimao")),
        ("计划产能", ("计划", "产能")),
        ("西永", ()),
        ("外贸进出口值增速", ()),
        ("实际使用外资", ()),
        ("2024年", ()),
        ("西永没有", ()),
        ("的", ()),
        ("", ()),
    ],
)
def test_names_in_one_piece(word, parts):
    assert KNOWN.parts_of(word) == parts


@given(st.lists(st.sampled_from(sorted(KNOWN.known)), min_size=2, max_size=5))
def test_what_is_put_together_of_names_can_be_taken_apart(names):
    word = "".join(names)
    if len(word) <= 40 and not KNOWN.is_known(word) and all(len(name) > 1 for name in names):
        parts = KNOWN.parts_of(word)
        assert len(parts) > 1
        assert "".join(parts) == word


def test_a_long_word_of_beginnings_is_given_up_soon():
    assert KNOWN.parts_of("西永" * 19 + "西") == ()
    assert KNOWN.parts_of("西永" * 4_000) == ()


def test_a_name_of_brackets_alone_is_none():
    dataset = read_dataset(bundled_dataset())
    park = msgspec.structs.replace(
        dataset.parks[0], name="（）", aliases=["“”"], name_en="", short=""
    )
    odd = Vocabulary(
        Catalogue(msgspec.structs.replace(dataset, parks=[park, *dataset.parks[1:]])), KNOWN.pinyin
    )
    assert "" not in odd.known
    assert near_names_of("park", "西咏", odd)


def test_a_thing_is_known_by_the_name_that_is_shown():
    assert "gdp" in KNOWN.other_names("地区生产总值")
    assert "西永综保区" in KNOWN.other_names("西永综保")
    assert KNOWN.other_names("没有这个") == ()


def test_a_park_is_found_by_city_and_province_but_not_by_the_park_around_it():
    names = KNOWN.park_names("xiyong-ftz")
    assert names[0] == "西永综合保税区"
    assert "重庆" in names
    assert "西永微电园" not in names
