"""A page is read into HTML, sections, links, pictures and keys."""

import pytest

from parkfacts.app.handbook.markdown import anchor_of, cell, rendered, table_of, with_pictures

PAGE = """# 题目

头一段，按 <kbd>Ctrl+F</kbd>。

## 一、节 & 名

看[别处](find.md#a)，**要紧**。
接着写。

<!-- list: mine -->

![一张图](pictures/x.png "snapshot --search wm")
"""


def read(markdown=PAGE):
    return rendered(markdown, {"mine": "<p>我的表</p>\n"}.__getitem__)


def test_title_and_sections():
    text = read()
    assert text.title == "题目"
    assert [one.title for one in text.sections] == ["题目", "一、节 & 名"]
    assert text.sections[0].text == "头一段，按 Ctrl+F。"
    assert text.sections[1].text == "看别处，要紧。 接着写。 我的表 一张图"


def test_links_keys_and_pictures():
    text = read()
    assert text.links == ("find.md#a",)
    assert text.keys == ("Ctrl+F",)
    assert text.pictures == (("pictures/x.png", "一张图", "snapshot --search wm"),)
    assert "snapshot" not in text.html


def test_headings_are_named_as_links_name_them():
    assert anchor_of("来源卡") == "来源卡"
    assert anchor_of("Word、WPS 表格") == "wordwps-表格"
    assert f'id="{anchor_of("一、节 & 名")}"' in read().html


def test_a_list_that_is_not_known_is_an_error():
    with pytest.raises(KeyError):
        read("# 题\n\n<!-- list: none -->\n")


def test_a_picture_that_is_not_there_is_told():
    html = with_pictures(read().html, lambda name, words: "")
    assert "<img" not in html
    assert "（图：一张图）" in html
    assert "<b>pictures/x.png</b>" in with_pictures(read().html, lambda name, _: f"<b>{name}</b>")


def test_cells_are_text():
    assert cell("<b> & “x”") == "&lt;b&gt; &amp; “x”"
    assert "<td>1</td>" in table_of(["a"], [["1"]])
