"""A Phrase is Chinese text like any other, and knows what it was made from."""

from parkfacts.facts.phrase import Joined, Named, Phrase, joined


def test_a_phrase_is_its_pattern_with_its_parts_put_in():
    phrase = Phrase("未收录{park}本级数据", park="西永")
    assert phrase == "未收录西永本级数据"
    assert (phrase.pattern, phrase.parts) == ("未收录{park}本级数据", {"park": "西永"})


def test_without_parts_the_pattern_is_the_text_braces_and_all():
    assert Phrase("{}") == "{}"


def test_joined_leaves_out_what_is_empty_and_a_single_part_as_it_is():
    alone = Phrase("计划")
    assert joined("、", ["", alone]) is alone
    assert joined("、", []) == ""


def test_joined_remembers_its_parts():
    found = joined("、", ["甲", Phrase("计划")])
    assert isinstance(found, Joined)
    assert found == "甲、计划"
    assert isinstance(found.links[1], Phrase)


def test_a_name_is_its_chinese_and_remembers_its_english():
    name = Named("外贸进出口值", "Imports and exports")
    assert name == "外贸进出口值"
    assert name.english == "Imports and exports"
    assert f"{name}增速" == "外贸进出口值增速"
