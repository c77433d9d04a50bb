"""Sheets on paper: as wide as a page of A4 holds in type of 8 points, with head and foot."""

from __future__ import annotations

import pytest
from collected import content as collected
from collected import report
from compared import COMPARER, ZONES, compared
from exported import STYLE, mixed, trade, zones
from hypothesis import given
from hypothesis import strategies as st
from packages import Book, S

from parkfacts.compose.content import comparison_content
from parkfacts.compose.page.sheet import display_width
from parkfacts.compose.page.signature import Signature
from parkfacts.exchange.office.excel.basket import basket_workbook
from parkfacts.exchange.office.excel.printing import fitted, points_of
from parkfacts.exchange.office.excel.workbook import workbook
from parkfacts.facts.comparison.seen import SeenMatrix

_BETWEEN_MARGINS = {"portrait": 523, "landscape": 769}
_USUAL = 8.43
SIGNED = Signature("某局1处&某处", "张三")


def _sheets(book: Book) -> list:
    return book.named(r"xl/worksheets/sheet\d+\.xml")


def _widths(sheet) -> float:
    """Points of the columns that are printed."""
    columns = next(sheet.iter(f"{S}dimension")).get("ref")
    assert columns
    return sum(
        points_of(float(one.get("width")) - 0.71)
        for one in sheet.iter(f"{S}col")
        for _ in range(int(one.get("min")), int(one.get("max")) + 1)
    )


@pytest.mark.parametrize(
    "write",
    [
        lambda: workbook(trade()),
        lambda: workbook(mixed()),
        lambda: workbook(zones()),
        lambda: basket_workbook(collected(report())),
    ],
)
def test_every_sheet_prints_on_a4_in_type_of_at_least_eight_points(write):
    for sheet in _sheets(Book(write())):
        (setup,) = sheet.iter(f"{S}pageSetup")
        assert (setup.get("paperSize"), setup.get("fitToHeight")) == ("9", "0")
        side = _BETWEEN_MARGINS[setup.get("orientation", "portrait")]
        assert 10.5 * min(1.0, side / _widths(sheet)) >= 8


def test_head_and_foot_name_title_organisation_author_and_page():
    signed = trade()._replace(title="外贸简报", signature=SIGNED)
    for sheet in _sheets(Book(workbook(signed))):
        (foot,) = sheet.iter(f"{S}oddFooter")
        assert foot.text == "&L&9某局1处&&某处&C&9第 &P 页，共 &N 页&R&9张三"
    data = _sheets(Book(workbook(signed)))[0]
    assert next(data.iter(f"{S}oddHeader")).text == '&C&"黑体,Regular"&14外贸简报'


def test_nobody_is_named_where_nobody_signs():
    for sheet in _sheets(Book(workbook(trade()))):
        (foot,) = sheet.iter(f"{S}oddFooter")
        assert foot.text == "&L&9&C&9第 &P 页，共 &N 页&R&9"


def test_heads_come_again_and_what_is_printed_is_named():
    names = {
        (one.get("name"), one.get("localSheetId"))
        for one in Book(workbook(zones())).trees["xl/workbook.xml"].iter(f"{S}definedName")
    }
    for sheet in ("0", "1", "3", "4"):
        assert ("_xlnm.Print_Titles", sheet) in names
        assert ("_xlnm.Print_Area", sheet) in names


@given(
    st.lists(st.tuples(st.floats(6, 60), st.floats(1, 400), st.booleans()), min_size=1, max_size=20)
)
def test_columns_that_may_give_way_do_until_the_page_holds_them(columns):
    widths, longest, fixed = (list(one) for one in zip(*columns, strict=True))
    found = fitted(widths, longest, fixed)
    assert len(found) == len(widths)
    for before, after, stays in zip(widths, found, fixed, strict=True):
        assert after == before if stays else after <= max(before, 7.0) + 1e-6


def test_no_column_is_empty():
    sheet = Book(workbook(zones())).sheets["数据"]
    for at, (title, _) in enumerate(sheet[0]):
        assert any(len(row) > at and row[at][0] not in ("", None) for row in sheet[1:]), title


def test_notes_under_charts_stand_on_the_page_of_the_last_of_them():
    parks = (*ZONES, "西永微电园", "重庆高新区", "武汉东湖高新区", "合肥高新区", "苏州工业园区")
    seen = SeenMatrix(compared(*parks, least=2), COMPARER, frozenset())
    book = Book(workbook(comparison_content(seen, STYLE)))
    (sheet,) = (one for one in _sheets(book) if list(one.iter(f"{S}rowBreaks")))
    last = max(int(one.get("id")) for one in sheet.iter(f"{S}brk"))
    rows = max(int(row.get("r")) for row in sheet.iter(f"{S}row")) - last
    assert rows * 22 <= 800  # pixels of a row, and of a page


def test_for_long_texts_no_figure_gives_and_no_name_of_a_park_breaks():
    """A number in a column that is too narrow is shown as ###."""
    made = collected_widths(zones())
    for heading, wide, longest in made:
        if heading.number or heading.role == "park":
            assert wide >= longest, heading.title


def collected_widths(content) -> list[tuple]:
    """Heading, width in characters and longest line of each column of the data."""
    kept = content.worksheet
    sheet = _sheets(Book(workbook(content)))[1]
    widths = [
        float(one.get("width")) - 0.71
        for one in sheet.iter(f"{S}col")
        for _ in range(int(one.get("min")), int(one.get("max")) + 1)
    ]
    said = [at for at in range(len(kept.head)) if any(row.cells[at].line for row in kept.rows)]
    longest = [max(display_width(row.cells[at].line) for row in kept.rows) for at in said]
    return list(zip([kept.head[at] for at in said], widths, longest, strict=True))
