"""Texts of the core on screen: Chinese as they are, English with parts put in and plural right."""

import pytest

from parkfacts.facts.chart.spec import Chart
from parkfacts.facts.phrase import Named, Phrase, joined
from parkfacts.facts.problems import InputError, Problem
from parkfacts.models.chart_words import chart_on_screen
from parkfacts.models.translation import error_on_screen, in_both, on_screen, within


def test_without_a_translation_it_is_the_text_itself(qapp):
    text = Phrase("{words}：{told}", words=Phrase("口径不同"), told=joined("、", ["甲", "乙"]))
    assert on_screen(text) == text == "口径不同：甲、乙"


def test_on_a_chinese_screen_a_name_is_chinese(qapp):
    assert on_screen(Named("西永综保", "Xiyong CBZ")) == "西永综保"


@pytest.mark.usefixtures("english")
class TestEnglish:
    """With the catalogue of the program."""

    def test_parts_are_said_anew_and_data_stays(self):
        told = joined("、", ["甲", Phrase("计划")])
        text = Phrase("{words}：{told}", words=Phrase("口径不同"), told=told)
        assert on_screen(text) == "Scope differs: 甲, planned"

    def test_a_name_is_said_in_the_english_that_the_dataset_gives(self):
        name = Named("西永综保", "Xiyong CBZ")
        assert on_screen(name) == "Xiyong CBZ"
        assert on_screen(Phrase("未收录{park}本级数据", park=name)).find("Xiyong CBZ") >= 0
        assert in_both(name) == "Xiyong CBZ\n西永综保"
        assert in_both("西永综保") == "西永综保"

    def test_data_is_never_taken_for_words(self):
        assert on_screen("企业") == "企业"
        assert on_screen(Phrase("企业")) == "Company"

    def test_a_line_begins_with_a_capital_unless_data_begins_it(self):
        assert on_screen(Phrase("计划")) == "Planned"
        assert within(Phrase("计划")) == "planned"
        assert on_screen(joined("，", ["iPark", Phrase("计划")])) == "iPark, planned"

    @pytest.mark.parametrize(
        ("number", "said"), [(0, "0 facts"), (1, "1 fact"), (2, "2 facts"), (21, "21 facts")]
    )
    def test_numbers_ask_for_singular_and_plural(self, number, said):
        assert on_screen(Phrase("{n} 条事实", n=number)) == said

    def test_a_chart_is_said_anew_and_stays_as_it_was(self):
        chart = Chart((), (Phrase("虚线框：是否实现未写明"), Phrase("浅色框")), "")
        shown = chart_on_screen(chart)
        assert shown.notes == ("Dashed outline: not stated whether achieved; pale outline",)
        assert chart.notes[0] == "虚线框：是否实现未写明"

    def test_errors_say_what_was_expected(self):
        problem = Problem("file", "", Phrase("文件不存在"), Phrase("可读的数据集文件"))
        said = error_on_screen(InputError("x.json", [problem]))
        assert said == "x.json: the file does not exist; expected: a dataset file that can be read"
