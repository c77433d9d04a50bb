"""The one page for browsers: whole, without network, links within it."""

import re
from html.parser import HTMLParser

import pytest

import product
from parkfacts.app.handbook.pages import Handbook
from parkfacts.app.handbook.web_page import FILE_NAME, web_page
from parkfacts.bundled import handbook_folder

VOID = {"meta", "img", "br", "hr", "input"}


class Reader(HTMLParser):
    """Keeps ids, goals of links, sources of pictures, and whether tags are closed in order."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.goals, self.sources, self.open = set(), set(), [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if "id" in given:
            assert given["id"] not in self.ids
            self.ids.add(given["id"])
        if tag == "a":
            self.goals.add(given["href"])
        if "src" in given:
            self.sources.append(given["src"])
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag not in VOID:
            assert self.open.pop() == tag


@pytest.fixture(scope="module")
def page():
    return web_page(Handbook(handbook_folder()))


def test_all_pages_are_in_it_and_all_links_lead_within_it(page):
    read = Reader(page)
    assert not read.open
    assert set(Handbook(handbook_folder()).ids) <= read.ids
    assert all(goal.startswith("#") and goal[1:] in read.ids for goal in read.goals)


def test_nothing_is_fetched(page):
    assert "default-src 'none'" in page
    assert not re.findall(r"https?:|url\(|@import", re.sub(r"base64,[^\"]+", "", page))
    assert all(source.startswith("data:image/png;base64,") for source in Reader(page).sources)


def test_pictures_are_inside_and_missing_ones_told(tmp_path):
    (tmp_path / "README.md").write_text("# 手册\n\n## 一\n\n- [甲](a.md)\n", encoding="utf-8")
    (tmp_path / "a.md").write_text(
        '# 甲\n\n![乙](x.png "c")\n\n![丙](y.png "c")\n', encoding="utf-8"
    )
    (tmp_path / "x.png").write_bytes(b"picture")
    made = web_page(Handbook(tmp_path))
    assert Reader(made).sources == ["data:image/png;base64,cGljdHVyZQ=="]
    assert "（图：丙）" in made


def test_the_package_and_the_command_call_it_by_one_name():
    assert product.HANDBOOK == FILE_NAME
