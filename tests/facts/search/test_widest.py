"""The widest texts of a column are among those that are given."""

from parkfacts.facts.phrase import Phrase
from parkfacts.facts.search.widest import longest


def test_a_chinese_character_counts_for_two():
    assert longest(["1234567890", "十二个汉字在这里面一二三", "甲"]) == (
        "十二个汉字在这里面一二三",
    )


def test_those_that_are_nearly_as_long_are_given_too():
    assert longest(["突破2000亿元", "约占全市30%", "1"]) == ("突破2000亿元", "约占全市30%")


def test_what_other_languages_say_longer_is_given_beside():
    rate = Phrase("{each}{figure}", each=Phrase("每周"), figure="1")
    assert longest(["突破2000亿元", rate]) == ("突破2000亿元", rate)


def test_of_nothing_there_is_none():
    assert longest([]) == ()
