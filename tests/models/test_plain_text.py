"""Text is never taken for markup."""

from parkfacts.models.plain_text import plain_as_html


def test_markup_in_data_is_shown_not_obeyed():
    assert "<b>" not in plain_as_html("<b>外贸</b>")
    assert "&lt;b&gt;" in plain_as_html("<b>外贸</b>")


def test_nothing_gives_no_tip():
    assert plain_as_html("") == ""
