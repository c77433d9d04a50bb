"""Starting: fonts, themes, datasets, and no screen."""

import pytest

from parkfacts.drawing.fonts import chinese_family, font
from parkfacts.drawing.theme import CHINESE_FAMILIES, DARK, LIGHT
from parkfacts.views.kit.style import palette, sheet
from parkfacts.views.shell import start


def test_the_best_family_with_simplified_forms_is_taken():
    assert chinese_family(["Arial", *reversed(CHINESE_FAMILIES)]) == CHINESE_FAMILIES[0]
    assert chinese_family(["Noto Sans CJK JP"]) == ""


def test_the_font_is_never_a_japanese_form(qapp):
    assert "JP" not in font().family()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_theme_leaves_no_hole(qapp, theme):
    assert "{" not in sheet(theme).replace("{ ", "").replace(" {", "")
    assert palette(theme).window().color().name().upper() == theme.window


def test_without_a_screen_a_clear_line_and_exit_code_2(monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(start.sys, "platform", "linux")
    assert start.run_window() == 2
    assert "snapshot" in capsys.readouterr().err


def test_a_dataset_that_cannot_be_read_falls_back_to_the_bundled_one(tmp_path, capsys):
    session, problems = start.open_session(tmp_path / "none.json")
    assert session is not None
    assert "none.json" in str(problems[0])
    assert "none.json" in capsys.readouterr().err


def test_contrast_of_text_is_enough():
    """WCAG 2.2, success criterion 1.4.3: 4.5 to 1 for text."""
    for theme in (LIGHT, DARK):
        for colour in (theme.text, theme.secondary, theme.caution, theme.accent):
            assert contrast(colour, theme.pane) >= 4.5, (theme.name, colour)


def contrast(one, other):
    """The ratio of relative luminances, by WCAG's definition."""

    def luminance(colour):
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
