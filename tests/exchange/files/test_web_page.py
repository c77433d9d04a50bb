"""The page for browsers: one file, no script, nothing fetched."""

from __future__ import annotations

import re

from collected import biting_report, content, report
from exported import biting, trade, zones

from parkfacts.exchange.files.web_page import basket_page, web_page


def test_table_notes_sources_and_picture_are_inside():
    content = zones()._replace(pictures=(b"png",))
    page = web_page(content)
    assert page.count("<table") == 1
    assert "data:image/png;base64,cG5n" in page
    assert "2788.44" in page
    assert content.page.sources[0].split(" ")[1][:6] in page


def test_nothing_is_fetched_and_nothing_runs():
    page = web_page(trade()._replace(pictures=(b"png",)))
    assert "default-src 'none'" in page
    assert not re.search(r"<(script|link|iframe|object|form)\b", page)
    assert all(address.startswith("data:") for address in re.findall(r'src="([^"]*)', page))


def test_texts_that_bite_are_shown():
    page = web_page(biting())
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "<title>" in page


def test_a_basket_has_its_tables_the_pictures_of_its_charts_and_their_figures():
    page = basket_page(content(report()), lambda _: (b"png",))
    assert page.count("data:image/png;base64,cG5n") == 2
    assert page.count("<table") == 4
    assert '<h2 style="font-size:14pt">一、外贸</h2>' in page
    assert "备注：可放导语" in page
    assert page.index("[1] 重庆高新区管委会") > page.index("来源</h2>")


def test_nothing_in_a_basket_acts_as_markup():
    page = basket_page(biting_report(), lambda _: ())
    assert "<script" not in page
    assert "<title>@SUM(A1) &lt;script&gt;</title>" in page


def test_a_wide_table_has_a_wide_page_that_prints_on_its_side():
    content = zones()
    wide = content._replace(page=content.page._replace(landscape=True))
    upright = content._replace(page=content.page._replace(landscape=False))
    assert "@page{size:A4 landscape" in web_page(wide)
    assert "@page" not in web_page(upright)
