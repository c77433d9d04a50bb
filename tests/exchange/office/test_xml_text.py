"""Texts for the XML of Office."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from hostile import NASTY

from parkfacts.exchange.office.xml_text import office_lines, office_text, xml_text


@pytest.mark.parametrize("text", [*NASTY, "\ud800", "\ufffe", "&<>\"'"])
def test_any_text_can_stand_in_xml(text):
    assert ET.fromstring(f"<t>{xml_text(text)}</t>").text == office_text(text)


@pytest.mark.parametrize("text", ["𠮷野家", "🙂", "مرحبا", "=1+1", "00123", "甲" * 200])
def test_what_xml_allows_is_unchanged(text):
    assert office_text(text) == text


def test_breaks_that_are_meant_stay():
    assert office_lines("甲\n乙\x00丙") == "甲\n乙 丙"
