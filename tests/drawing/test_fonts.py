"""Fonts: Simplified forms, never Japanese ones."""

from parkfacts.drawing.fonts import chinese_family, font
from parkfacts.drawing.theme import CHINESE_FAMILIES


def test_the_best_family_with_simplified_forms_is_taken():
    assert chinese_family(["Arial", *reversed(CHINESE_FAMILIES)]) == CHINESE_FAMILIES[0]
    assert chinese_family(["Noto Sans CJK JP"]) == ""


def test_the_font_is_never_a_japanese_form(qapp):
    assert "JP" not in font().family()
