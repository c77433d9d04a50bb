"""The page for browsers: one file, no script, nothing fetched."""

from __future__ import annotations

import re

from exported import biting, trade, zones

from parkfacts.exchange.web_page import web_page


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
