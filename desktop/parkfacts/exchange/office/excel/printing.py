"""How a sheet of a workbook is printed: on A4, in type that can be read, with head and foot."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt
from typing import Any

from parkfacts.compose.page.signature import Signature
from parkfacts.exchange.office.xml_text import office_text

_A4 = 9
_MARGIN = 0.5
"""Inches at each side."""
_UPRIGHT, _ON_ITS_SIDE = 523.0, 769.0
"""Points between the margins."""
_LEAST_POINTS = 8.1
"""Of type as it is printed."""
USUAL_TYPE = 10.5
_NARROWEST = 7.0
_A_CHARACTER, _BESIDE = 5.25, 3.75
"""Points of a character of the usual font, and what a column has beside them."""
_LONGEST = 80
"""Characters of each part of a head or foot; all together may have 255."""


def points_of(width: float) -> float:
    """A column's width in points by its width in characters, as Excel reckons it on a screen."""
    return width * _A_CHARACTER + _BESIDE


def fitted(
    widths: Sequence[float],
    longest: Sequence[float],
    fixed: Sequence[bool],
    smallest: float = USUAL_TYPE,
) -> list[float]:
    """The widths, in characters, of columns that a page on its side holds in readable type.

    ``smallest``: points of the smallest type that is to be read.

    Those that are not ``fixed`` give way from the widest on, and share what is left by the root of
    the ``longest`` text of each: so they come to like heights.
    """
    room = _ON_ITS_SIDE * smallest / _LEAST_POINTS
    found = list(widths)
    wide = {at for at, one in enumerate(fixed) if not one}
    if sum(map(points_of, found)) <= room:
        return found
    while wide:
        kept = sum(points_of(width) for at, width in enumerate(found) if at not in wide)
        left = (room - kept) / _A_CHARACTER - len(wide) * _BESIDE / _A_CHARACTER
        whole = sum(sqrt(longest[at]) for at in wide)
        shares = {at: left * sqrt(longest[at]) / whole for at in wide}
        narrow = {at for at in wide if shares[at] < _NARROWEST}
        done = narrow or {at for at in wide if found[at] <= shares[at]}
        for at in narrow or wide - done:
            found[at] = min(found[at], max(shares[at], _NARROWEST))
        if not done:
            break
        wide -= done
        for at in wide:
            found[at] = widths[at]
    return found


def set_up(
    page: Any,
    widths: Sequence[float],
    title: str,
    signature: Signature,
    smallest: float = USUAL_TYPE,
) -> None:
    """Paper, its side, scale, title above, who answers for it and the number of the page below.

    ``title``: empty where it stands on the sheet itself.
    """
    page.set_paper(_A4)
    page.set_margins(left=_MARGIN, right=_MARGIN, top=0.85 if title else 0.6, bottom=0.75)
    if sum(map(points_of, widths)) > _UPRIGHT * smallest / _LEAST_POINTS:
        page.set_landscape()
    page.fit_to_pages(1, 0)
    page.center_horizontally()
    if title:
        page.set_header(f'&C&"黑体,Regular"&14{_said(title)}')
    left, right = _said(signature.organisation), _said(signature.author)
    page.set_footer(f"&L&9{left}&C&9第 &P 页，共 &N 页&R&9{right}")


def _said(text: str) -> str:
    """A leading digit would be read as a part of the size before it."""
    said = office_text(text)[:_LONGEST].replace("&", "&&")
    return f" {said}" if said[:1].isdigit() else said
