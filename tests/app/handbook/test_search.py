"""Search over pages: all words, headings first, hits marked."""

import pytest

from parkfacts.app.handbook.pages import Handbook, Place
from parkfacts.app.handbook.search import find, spans_of, words_in
from parkfacts.bundled import handbook_folder


@pytest.fixture
def handbook(tmp_path):
    (tmp_path / "README.md").write_text(
        "# 手册\n\n## 一\n\n- [找](find.md)\n- [篮](basket.md)\n", encoding="utf-8"
    )
    (tmp_path / "find.md").write_text(
        "# 找一个数\n\n输入拼音。\n\n## 清空\n\n按 Esc，再收入资料篮。\n", encoding="utf-8"
    )
    (tmp_path / "basket.md").write_text(
        "# 资料篮\n\n收起来。\n\n## 存\n\n资料篮自动存下，拼音排序。\n", encoding="utf-8"
    )
    return Handbook(tmp_path)


def test_what_has_it_in_its_title_comes_first(handbook):
    assert [hit.place for hit in find(handbook, "资料篮")] == [
        Place("basket"),
        Place("basket", "存"),
        Place("find", "清空"),
    ]


def test_all_words_must_be_there_in_any_order(handbook):
    assert [hit.place for hit in find(handbook, "拼音 篮")] == [Place("basket", "存")]
    assert [hit.place for hit in find(handbook, "篮 拼音")] == [Place("basket", "存")]
    assert find(handbook, "拼音 没有的词") == []


def test_case_does_not_matter_and_nothing_finds_nothing(handbook):
    assert [hit.place for hit in find(handbook, "ESC")] == [Place("find", "清空")]
    assert find(handbook, "  ") == []


def test_hits_are_marked_in_the_excerpt(handbook):
    (hit,) = find(handbook, "esc")
    assert hit.title == "找一个数 · 清空"
    assert [hit.excerpt[start:end] for start, end in hit.spans] == ["Esc"]


def test_a_long_text_is_cut_around_the_hit(handbook):
    (handbook.folder / "find.md").write_text(
        f"# 找\n\n{'甲' * 50}乙{'丙' * 90}\n", encoding="utf-8"
    )
    (hit,) = find(Handbook(handbook.folder), "乙")
    assert hit.excerpt.startswith("…")
    assert hit.excerpt.endswith("…")
    assert [hit.excerpt[start:end] for start, end in hit.spans] == ["乙"]


def test_spans_that_touch_are_one():
    assert spans_of("资料篮", ("资料", "料篮")) == ((0, 3),)
    assert spans_of("aAa", ("a",)) == ((0, 3),)
    assert spans_of("İa", ("a",)) == ((1, 2),)
    assert words_in(" A a b ") == ("a", "b")


@pytest.mark.parametrize(
    ("query", "page"),
    [
        ("宽度", "chart"),
        ("脚注", "copy"),
        ("备注", "basket"),
        ("打印预览", "print"),
        ("限定词", "fact"),
    ],
)
def test_what_people_look_for_is_found(query, page):
    assert page in [hit.place.page for hit in find(Handbook(handbook_folder()), query)]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("导出Excel", ("导出", "excel")),
        ("怎么复制", ("复制",)),
        ("如何导出？", ("导出",)),
        ("怎么", ("怎么",)),
        ("Ctrl+C 复制", ("ctrl+c", "复制")),
    ],
)
def test_what_is_written_together_is_parted_and_questions_are_dropped(query, words):
    assert words_in(query) == words


@pytest.mark.parametrize(
    "query",
    ["导出excel", "怎么复制", "粗体", "分屏", "删除", "参考文献", "落款", "截图", "字号"],
)
def test_what_a_clerk_calls_it_is_found(query):
    real = Handbook(handbook_folder())
    assert find(real, query)
