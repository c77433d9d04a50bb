"""Footnotes: a mark before each full stop, a note for each, none where there is none."""

from __future__ import annotations

import re

from parkfacts.compose.facts.passages import Noted
from parkfacts.exchange.markup.footnotes import footnoted_html, footnoted_text

TWO = [Noted("甲增长。", "甲报，第1段。"), Noted("Rose 2%.", "乙报, 第2段.")]


def test_marks_stand_before_the_stops_and_a_western_stop_has_a_space():
    assert footnoted_text([TWO[1], TWO[0]]) == [
        "Rose 2%①. 甲增长②。",
        "① 乙报, 第2段.",
        "② 甲报，第1段。",
    ]


def test_a_sentence_without_a_note_has_no_mark():
    assert footnoted_text([Noted("甲增长。", ""), TWO[0]]) == [
        "甲增长。甲增长①。",
        "① 甲报，第1段。",
    ]


def test_beyond_twenty_marks_are_numbers():
    lines = footnoted_text([Noted("甲。", "乙")] * 21)
    assert lines[0].endswith("甲⑳。甲[21]。")


def test_each_anchor_has_its_footnote_and_leads_back():
    made = footnoted_html(TWO)
    anchors = re.findall(r'name="(\w+anc)" href="#(\w+sym)"', made)
    notes = re.findall(r'name="(\w+sym)" href="#(\w+anc)"', made)
    assert anchors == [(back, name) for name, back in notes]
    assert len(anchors) == made.count('mso-element:footnote"') == 2


def test_no_text_acts_as_markup_or_runs():
    made = footnoted_html([Noted("=1<b>&。", "<i>")])
    assert "'=1&lt;b&gt;&amp;<a " in made.replace("&#x27;", "'")
    assert "&lt;i&gt;" in made


def test_without_notes_there_is_no_list_of_them():
    assert "footnote-list" not in footnoted_html([Noted("甲。", "")])
