"""Names in less room stay different names."""

from __future__ import annotations

import pytest

from parkfacts.compose.page.short_names import short_name


def within(most: int):
    """Whether a text has at most so many characters."""
    return lambda text: len(text) <= most


def test_what_fits_is_not_cut() -> None:
    assert short_name("成都高新综保", within(6)) == "成都高新综保"


def test_the_middle_goes_first() -> None:
    assert short_name("重庆两江新区果园港", within(5)) == "重庆…园港"


@pytest.mark.parametrize("most", [4, 5, 6])
def test_names_that_begin_and_end_alike_are_still_told_apart(most: int) -> None:
    names = ["成都高新综保", "成都铁路港综保"]
    cut = [short_name(name, within(most), names) for name in names]
    assert len(set(cut)) == 2
    for name, short in zip(names, cut, strict=True):
        head, _, tail = short.partition("…")
        others = (other for other in names if other != name)
        assert not any(one.startswith(head) and one.endswith(tail) for one in others) or (
            short == name
        )


def test_where_nothing_tells_them_apart_it_is_cut_all_the_same() -> None:
    assert short_name("甲乙丙丁戊己庚辛", within(3), ["甲乙丙丁戊己辛", "甲己庚辛"]) == "甲…辛"


def test_where_not_even_two_characters_fit_nothing_stays() -> None:
    assert short_name("甲乙丙", within(1)) == "…"
