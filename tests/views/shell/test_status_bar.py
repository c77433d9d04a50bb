"""The line at the foot: counts, sums or why there is none, and messages."""

import pytest
from painted_texts import painted_lines
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QPushButton
from seen_things import seen_zones
from spoken import OUTPUT, TRADE

from parkfacts.app.messages import Messages, Offer
from parkfacts.drawing.theme import THEMES
from parkfacts.facts.comparison.shown import count_comparable
from parkfacts.views.kit.marks import MarkButton
from parkfacts.views.shell import status_bar
from parkfacts.views.shell.counts_label import CountsLabel
from parkfacts.views.shell.status_bar import StatusBar


@pytest.fixture
def status(qtbot):
    """A status bar on which nothing stands."""
    made = StatusBar()
    qtbot.addWidget(made)
    return made


def test_one_fact_selected_has_no_sum(status, bundled):
    whole = len(bundled.catalogue.facts)
    status.show_facts(7, [bundled.catalogue.fact(TRADE)], bundled)
    assert status.text() == f"7 / {whole} 条　选中 1 条"


def test_of_two_indicators_it_says_why_there_is_no_sum(status, bundled):
    facts = [bundled.catalogue.fact(one) for one in (TRADE, OUTPUT)]
    status.show_facts(7, facts, bundled)
    assert status.text().endswith("不合计：指标不同")


def test_claims_are_counted(status):
    status.show_claims(2, 9)
    assert status.text() == "2 / 9 条记事"


def test_parks_indicators_and_comparable_rows_are_counted(status):
    compared = seen_zones().compared.comparison
    good = count_comparable(compared)
    status.show_comparison(compared)
    assert status.text() == f"3 个园区 · {len(compared.rows)} 个指标，{good} 个可比"
    assert 0 < good < len(compared.rows)


def test_what_went_well_is_told_for_a_while(qtbot, monkeypatch):
    monkeypatch.setattr(status_bar, "_INFO_MS", 0)
    made = StatusBar()
    qtbot.addWidget(made)
    made.show_info("已复制")
    assert made.message() == "已复制"
    qtbot.waitUntil(lambda: made.message() == "")


def test_an_error_stays(qtbot, monkeypatch):
    monkeypatch.setattr(status_bar, "_INFO_MS", 0)
    made = StatusBar()
    qtbot.addWidget(made)
    made.show_info("已复制")
    made.show_error("没有存下")
    qtbot.wait(5)
    assert made.message() == "没有存下"


def test_sum_of_a_selection_or_why_not(window):
    window.workspace.panes.facts.select_facts([TRADE, "chengdu-gaoxin-ftz-2024.trade-value-2024"])
    assert "不合计：口径不同" in window.status.text()
    window.workspace.panes.facts.select_facts([TRADE, OUTPUT])
    assert "不合计：指标不同" in window.status.text()


@pytest.mark.parametrize("theme", THEMES)
def test_bar_and_messages_are_painted_in_the_theme_of_the_start(make_window, settings, theme):
    settings["theme"] = theme
    window, wanted = make_window(settings), THEMES[theme]
    window.status.show_error("没有写下")
    assert window.status._message._colour == wanted.caution


def test_a_message_is_painted_anew_in_another_theme(window):
    window.status.show_error("没有写下")
    window.put_on(THEMES["dark"])
    assert window.status._message._colour == THEMES["dark"].caution


def test_progress_stands_beside_messages_until_it_is_over(status, qtbot):
    messages, ended = Messages(), []
    status.listen(messages)
    status.show()
    messages.progress("正在打开 a.json", 0.25, lambda: ended.append(True))
    messages.info("已复制")
    assert (status.progress(), status.message()) == ("正在打开 a.json", "已复制")
    (bar,) = status.findChildren(QProgressBar)
    (end,) = status.findChildren(QPushButton)
    assert (bar.value(), bar.isVisible()) == (25, True)
    qtbot.mouseClick(end, Qt.MouseButton.LeftButton)
    assert ended == [True]
    messages.no_progress()
    assert status.progress() == ""
    assert not bar.isVisible()


def test_what_cannot_be_ended_has_no_button(status):
    status.show()
    status.show_progress("正在排序", 0.5, None)
    (end,) = status.findChildren(QPushButton)
    assert not end.isVisible()


def test_what_can_be_done_about_a_message_is_done_once(status, qtbot):
    messages, done = Messages(), []
    status.listen(messages)
    messages.info("已清除", Offer("撤销", lambda: done.append("undone")), Offer("看", print))
    link = status.offers()[0]
    assert [one.text() for one in status.offers()] == ["撤销", "看"]
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert status.offers() == []


def test_the_next_message_takes_the_place_of_what_could_be_done(status):
    messages = Messages()
    status.listen(messages)
    messages.info("已清除", Offer("撤销", print))
    messages.info("已复制")
    assert status.offers() == []


@pytest.mark.expects_log("设置没有存下")
def test_an_error_goes_with_its_cause_or_when_it_was_read(status):
    messages = Messages(status)
    status.listen(messages)
    messages.error("设置没有存下", "settings")
    messages.settled("settings")
    assert status.message() == ""
    messages.error("设置没有存下", "settings")
    (dismiss,) = status.findChildren(MarkButton)
    dismiss.click()
    assert status.message() == ""
    assert dismiss.isHidden()


def test_the_sum_is_the_last_that_goes(qtbot):
    label = CountsLabel()
    qtbot.addWidget(label)
    label.show_parts(["214 / 214 条", "选中 7 条", "合计 2233.1亿元（推算）"], "#000000")
    label.resize(label.sizeHint().width() - 20, 20)
    label.show()
    (line,) = painted_lines(label)
    assert line.text == "选中 7 条　合计 2233.1亿元（推算）"
    label.resize(180, 20)
    assert painted_lines(label)[0].text == "合计 2233.1亿元（推算）"


def test_in_a_narrow_window_a_message_takes_the_place_of_the_counts(status):
    status.resize(480, 28)
    status.show()
    status.show_claims(2, 9)
    status.show_info("已导出 12 条事实：/home/王/文档/外贸进出口值_西永综合保税区_2024.xlsx")
    assert not status._counts.isVisible()
    status._show("", fails=False)
    assert status._counts.isVisible()
    status.show_error("没有写下 /home/王/文档/外贸进出口值_西永综合保税区_2024.xlsx（磁盘已满）")
    assert status._counts.isVisible()
    assert status._message.y() > status._counts.y()
