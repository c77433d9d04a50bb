"""Copying what is seen: what stands on the clipboard, and what is told."""

import json

import pytest
from clipboard_now import copied_picture
from clipboard_works import clipboard_work
from make import TRADE as FACTS
from make_baskets import TINY
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from seen_things import NO_ROWS, ONE, seen_claims, seen_facts, seen_zones
from spoken import TRADE

from parkfacts.app.messages import Messages
from parkfacts.app.settings import Settings
from parkfacts.exchange.clipboard import payload
from parkfacts.facts.chart.spec import Chart
from parkfacts.views.kit import clipboard_work as clipboard_work_module
from parkfacts.views.kit import file_dialogs, system_clipboard
from parkfacts.views.kit.outlets import Outlets
from parkfacts.views.out.copying import Copier


class Desk:
    """A copier with what it tells, without a window."""

    def __init__(self, button):
        self.settings, self.messages, self.told = Settings(None), Messages(button), []
        self.messages.info_told.connect(self.told.append)
        self.messages.error_told.connect(self.told.append)
        self.offers = []
        self.messages.offers_told.connect(self.offers.extend)
        self.now_seen = ONE
        self.copier = Copier(
            self.settings,
            clipboard_work(self.messages, button, self.settings),
            lambda: self.now_seen,
            button,
        )


@pytest.fixture
def desk(qtbot):
    """A copier over one fact that is seen."""
    button = QWidget()
    qtbot.addWidget(button)
    made = Desk(button)
    made.button = button
    return made


def clipboard():
    """The text that was copied."""
    return QGuiApplication.clipboard().text()


def test_what_was_copied_is_told_with_its_format(desk):
    desk.copier.copy("figure")
    assert (clipboard(), desk.told) == ("2788.44亿元", ["已复制 1 条：仅数字"])


def test_without_a_format_the_last_one_is_used(desk):
    desk.settings["copy_format"] = "figure"
    desk.copier.copy()
    assert clipboard() == "2788.44亿元"


@pytest.mark.parametrize(
    ("seen", "told"),
    [
        (seen_facts()._replace(all_facts=tuple), "表里没有事实，没有可复制的：放宽搜索或筛选"),
        (
            seen_claims()._replace(claims=(), all_claims=()),
            "表里没有记事，没有可复制的：放宽搜索或筛选",
        ),
        (NO_ROWS, "对比里没有行，没有可复制的：放宽筛选或换园区"),
    ],
)
def test_of_nothing_nothing_is_copied(desk, seen, told):
    desk.copier.copy("figure")
    desk.now_seen = seen
    desk.copier.copy("table")
    assert (clipboard(), desk.told[1:]) == ("2788.44亿元", [told])


def test_the_sentence_of_a_comparison_is_its_paragraph(desk):
    desk.now_seen = seen_zones()
    desk.copier.copy_sentence()
    assert desk.told[0].endswith("一段话")


def test_a_pane_asks_for_a_fact_whatever_is_selected(desk):
    outlets = Outlets(desk.button)
    desk.copier.serve(outlets)
    outlets.copy_fact_wanted.emit("figure", FACTS[1].id)
    assert clipboard() == "2.1%"


@pytest.mark.parametrize("act", ["copy_chart", "save_chart"])
def test_without_a_chart_it_is_told_what_to_do(desk, act):
    desk.now_seen = ONE._replace(chart=Chart())
    getattr(desk.copier, act)()
    assert desk.told == ["还没有图：先在表里选一条或多条"]


def test_a_chart_is_copied_as_a_picture_of_its_width(desk):
    desk.settings["chart_width"] = 8.0
    desk.copier.copy_chart()
    assert not copied_picture().isNull()
    assert desk.told == ["已复制图，宽 8 厘米，来源在图内"]


def test_a_chart_is_saved_where_the_user_says(desk, tmp_path, monkeypatch):
    path = tmp_path / "图.svg"
    monkeypatch.setattr(file_dialogs, "chart_to_save", lambda *_: path)
    desk.copier.save_chart()
    assert "<svg" in path.read_text(encoding="utf-8")
    assert desk.told == [f"已保存 {path}"]


@pytest.mark.expects_log("没有存下")
def test_a_chart_that_cannot_be_saved_is_told(desk, tmp_path, monkeypatch):
    path = tmp_path / "gone" / "图.png"
    monkeypatch.setattr(file_dialogs, "chart_to_save", lambda *_: path)
    desk.copier.save_chart()
    assert desk.told[0].startswith(f"没有存下 {path}（")


@pytest.mark.parametrize(("answer", "width"), [(24.0, 24.0), (None, 15.6)])
def test_the_width_of_charts_is_remembered(desk, monkeypatch, answer, width):
    monkeypatch.setattr(file_dialogs, "width_of_chart", lambda *_: answer)
    desk.copier.choose_width()
    assert desk.settings["chart_width"] == width
    assert bool(desk.told) is (answer is not None)


def test_copy_puts_table_text_and_ids_on_the_clipboard(window):
    window.workspace.show_fact(TRADE)
    window.commands.run("copy")
    data = QGuiApplication.clipboard().mimeData()
    assert "2788.44" in data.text()
    assert "<table" in data.html()
    own = json.loads(bytes(data.data("application/x-parkfacts-facts+json").data()))
    assert own["facts"] == [TRADE]
    assert "已复制" in window.status.message()


def test_copy_sentence_has_figure_and_source(window):
    window.workspace.show_fact(TRADE)
    window.commands.run("copy_sentence")
    text = QGuiApplication.clipboard().text()
    assert text.startswith("2024年，西永综合保税区外贸进出口值2788.44亿元")
    assert "[1] " in text


def test_of_a_copy_too_long_for_html_it_is_told_that_it_is_text(desk, monkeypatch):
    monkeypatch.setattr(payload, "MOST_MARKED_UP", 1)
    desk.now_seen = seen_facts(*FACTS[:2])
    desk.copier.copy("table")
    desk.copier.copy("footnote")
    desk.copier.copy("sentence")
    assert "只有纯文本：表格程序会自己认数和日期" in desk.told[0]
    assert desk.told[1].endswith("；条数多，只有纯文本，没有格式")
    assert desk.told[2] == "已复制 2 条：句子"


def test_many_facts_are_copied_while_the_window_goes_on(desk, qtbot, monkeypatch):
    desk.copier.copy("figure")
    monkeypatch.setattr(clipboard_work_module, "AT_ONCE", 1)
    desk.now_seen = seen_facts(*FACTS[:2])
    desk.copier.copy("tsv")
    assert clipboard() == "2788.44亿元"
    qtbot.waitUntil(lambda: desk.told[-1].startswith("已复制 2 条"))
    assert clipboard().count("\n") == 3


def test_after_a_copy_for_a_document_it_is_told_where_the_next_starts(desk):
    desk.settings["document"], desk.settings["documents"] = "季度报告", {"季度报告": 4}
    desk.now_seen = seen_facts(*FACTS)
    desk.copier.copy("cited-sentence")
    assert "[4]。" in clipboard()
    assert desk.told == ["已复制 3 条：句子和引文；出处 [4]，下次从 5 起"]
    assert [offer.text for offer in desk.offers] == ["下次仍从 4 起", "下次从 1 起"]
    assert desk.settings["documents"] == {"季度报告": 5}
    desk.offers[0].do()
    assert desk.settings["documents"] == {"季度报告": 4}
    desk.copier.copy("sentence")
    assert desk.told[-1] == "已复制 3 条：句子", "it has no numbers"
    desk.offers[1].do()
    desk.copier.copy("table")
    assert desk.told[-1] == "已复制 3 条：Word、WPS 表格；出处 [1]，下次从 2 起"


def test_what_was_told_along_is_counted(desk):
    desk.settings["copy_options"] = {"sentence": {"group": "with"}}
    desk.copier.copy("sentence")
    assert desk.told == ["已复制 1 条：句子；连同写明的 2 条"]


def test_a_chart_uses_up_numbers_too(desk):
    desk.settings["document"], desk.settings["documents"] = "季度报告", {"季度报告": 4}
    desk.now_seen = seen_facts(*FACTS)
    desk.copier.copy_chart()
    assert desk.told[0].endswith("出处 [4]，下次从 5 起")


@pytest.mark.expects_log("没有复制成")
def test_where_the_clipboard_refuses_no_numbers_are_used(desk, monkeypatch):
    desk.settings["document"], desk.settings["documents"] = "季度报告", {"季度报告": 4}
    monkeypatch.setattr(system_clipboard, "_stands", lambda _: False)
    desk.copier.copy("table")
    assert desk.settings["documents"] == {"季度报告": 4}


def test_where_nothing_is_selected_all_that_is_shown_is_copied(desk):
    desk.now_seen = seen_facts()
    desk.copier.copy("figure")
    assert desk.told == [f"已复制 {len(TINY.facts)} 条：仅数字"]
