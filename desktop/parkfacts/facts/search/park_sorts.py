"""Sorts of parks by the words of names, heads and titles: 综保区, 高新区."""

from __future__ import annotations

import re

from parkfacts.facts.search.name_rules import SORTS, Sort

_ANY = ("开发区", "新区")
"""Heads over parks of any sort."""
_ALL = r"(?:各|全国|全省|全市|国家级?|主要|部分|[\d一二三四五六七八九十]+[个家])[^，。]{0,4}"
"""In a title before a sort: it is of several, not of the one that is named."""


def sort_told(head: str, title: str) -> str:
    """The one sort of parks that a table is of by the head of their column or by its title.

    综保区名称; 全国各高新区, but not the name of one park in a title. "" where none or several are.
    """
    named = set()
    for sort in SORTS:
        for one in sort.endings if sort.alone and sort.short not in _ANY else ():
            in_title = re.search(f"{_ALL}{re.escape(one)}", title)
            if len(one) > 2 and (one in head or in_title):
                named.add(sort.short)
            head = head.replace(one, "|")  # 综合保税区 is no 保税区
            title = title.replace(one, "|") if in_title else title
    return named.pop() if len(named) == 1 else ""


def named_in_full(text: str, sort: str) -> str:
    """What a new park in a table of one sort is called: 杭州 of 高新区 is 杭州高新区."""
    own = sort_of(text.strip())
    if not sort or (own is not None and own.kind != "city"):
        return text
    place = text.strip().removesuffix("市") if own and own.short == "市" else text.strip()
    return place if place.endswith(sort) else f"{place}{sort}"


def sort_of(name: str) -> Sort | None:
    """The sort of park that a squeezed name ends in."""
    return next((sort for sort in SORTS if ending_of(name, sort)), None)


def ending_of(name: str, sort: Sort | None) -> str:
    """The words of a sort that a squeezed name ends in; "" if it does not."""
    if sort is None:
        return ""
    return next((one for one in sort.endings if name.endswith(one)), "")
