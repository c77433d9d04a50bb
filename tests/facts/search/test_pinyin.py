"""Pinyin: phrases that are read otherwise, order, and life without the table."""

from parkfacts.bundled import resource
from parkfacts.facts.search.pinyin import Pinyin

PINYIN = Pinyin(resource("pinyin.txt"))


def test_phrases_override_the_common_reading():
    assert PINYIN.syllables("重庆长三角银行")[:2] == ["chong", "qing"]
    assert PINYIN.syllables("长三角") == ["chang", "san", "jiao"]
    assert PINYIN.syllables("银行") == ["yin", "hang"]


def test_what_is_no_chinese_stands_for_itself():
    assert PINYIN.syllables("eBay站") == ["e", "b", "a", "y", "zhan"]


def test_chongqing_is_sorted_under_c():
    names = ["西永", "成都", "重庆", "海口", "安徽"]
    assert sorted(names, key=PINYIN.sort_key) == ["安徽", "成都", "重庆", "海口", "西永"]


def test_without_the_table_characters_stand_for_themselves(tmp_path):
    assert Pinyin(tmp_path / "none.txt").syllables("西永") == ["西", "永"]
