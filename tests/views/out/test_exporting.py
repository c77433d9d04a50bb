"""Exporting from the window: the file, the message, another name where the file is held."""

import time

import pytest
from exported import trade_facts
from packages import Book, Package, word_text

from parkfacts.exchange.files import exports
from parkfacts.exchange.files.whole import TargetRefused
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.search.table import Filter
from parkfacts.views.kit import file_dialogs
from parkfacts.views.out import export_dialog


@pytest.fixture
def answer(monkeypatch):
    """Answers the file dialog with a path; gives what it was asked."""
    asked = []

    def answered(path, whole=False):
        def dialog(_parent, title, suggested):
            asked.append((title, suggested))
            return path

        def choose(dialog):
            return export_dialog.Chosen(dialog.kind.suffix, whole)

        monkeypatch.setattr(export_dialog, "ask_kind", choose)
        monkeypatch.setattr(file_dialogs, "file_to_export", dialog)
        return asked

    return answered


def exported(window, qtbot, start="已导出"):
    """Export and give what was told."""
    told = []
    window.messages.info_told.connect(told.append)
    window.messages.error_told.connect(told.append)
    window.commands.run("export")
    qtbot.waitUntil(lambda: any(text.startswith(start) for text in told))
    return told[-1]


def test_one_line_selected_is_exported_alone(window, qtbot, answer, tmp_path):
    answer(tmp_path / "外贸.xlsx")
    assert exported(window, qtbot) == f"已导出1 条事实：{tmp_path / '外贸.xlsx'}"
    assert len(Book((tmp_path / "外贸.xlsx").read_bytes()).sheets["数据"]) == 2


def test_by_choice_all_that_is_shown_is_exported(window, qtbot, answer, tmp_path):
    asked = answer(tmp_path / "外贸.xlsx", whole=True)
    window.workspace.selection.ask(Filter(query="外贸进出口值"))
    shown = window.workspace.panes.facts.model.rows.fact_count
    told = exported(window, qtbot)
    assert told == f"已导出{shown} 条事实：{tmp_path / '外贸.xlsx'}"
    assert asked[0][0] == f"导出{shown} 条事实"
    assert asked[0][1].endswith(".xlsx")
    rows = Book((tmp_path / "外贸.xlsx").read_bytes()).sheets["数据"]
    assert len(rows) == shown + 1


def test_a_selection_is_exported_with_its_chart(window, qtbot, answer, tmp_path):
    answer(tmp_path / "a.docx")
    space = window.workspace
    facts = [one.id for one in trade_facts()][:3]
    space.panes.facts.select_facts(facts, facts[0])
    space.panes.chart.prepare_now()
    space._draw()
    assert exported(window, qtbot).startswith("已导出3 条事实")
    package = Package((tmp_path / "a.docx").read_bytes())
    assert [name for name in package.parts if name.startswith("word/media/")]
    assert window.settings["export_type"] == ".docx"


def test_title_and_signature_stand_on_what_is_written(window, qtbot, answer, tmp_path, monkeypatch):
    asked = answer(tmp_path / "a.docx")
    window.settings["organisation"] = "某局产业处"
    dialogs = []

    def chosen(dialog):
        dialogs.append(dialog.title_field.text())
        dialog.title_field.setText("上半年外贸简报")
        return export_dialog.Chosen(".docx", whole=False, heading=dialog.heading)

    monkeypatch.setattr(export_dialog, "ask_kind", chosen)
    window.workspace.selection.ask(Filter(query="外贸进出口值"))
    exported(window, qtbot)
    assert dialogs
    assert "篮" not in dialogs[0]
    assert asked[0][1].endswith("上半年外贸简报.docx")
    package = Package((tmp_path / "a.docx").read_bytes())
    text = word_text(package.trees["word/document.xml"])
    assert text.startswith("上半年外贸简报某局产业处")


def test_charts_that_can_be_edited_stand_in_place_of_pictures(window, qtbot, answer, tmp_path):
    answer(tmp_path / "a.docx")
    window.settings["copy_options"] = {"file-facts": {"charts": "editable"}}
    facts = [one.id for one in trade_facts()][:3]
    window.workspace.panes.facts.select_facts(facts, facts[0])
    window.workspace.panes.chart.prepare_now()
    window.workspace._draw()
    exported(window, qtbot)
    package = Package((tmp_path / "a.docx").read_bytes())
    assert package.named(r"word/charts/chart\d+\.xml")
    assert not [name for name in package.parts if name.startswith("word/media/")]


def test_the_comparison_is_exported_as_it_is_chosen(window, qtbot, answer, tmp_path):
    answer(tmp_path / "a.pptx")
    catalogue = window.workspace.session.catalogue
    parks = [catalogue.resolve_park(name).id for name in ("西永综保区", "成都高新综保区")]
    window.workspace.selection.check_parks(tuple(parks))
    window.commands.run("show_comparison")
    window.workspace.panes.comparison.finish_now()
    assert exported(window, qtbot).startswith("已导出对比（")
    assert Package((tmp_path / "a.pptx").read_bytes()).named(r"ppt/charts/chart\d+\.xml")


def test_what_is_written_follows_the_options_of_files(window, qtbot, answer, tmp_path):
    answer(tmp_path / "a.xlsx")
    window.settings["copy_options"] = {"file-facts": {"unit": "万元", "citations": "none"}}
    window.workspace.selection.ask(Filter(query="外贸进出口值 2788"))
    exported(window, qtbot)
    book = Book((tmp_path / "a.xlsx").read_bytes())
    assert "来源" not in book.sheets
    (row,) = book.sheets["数据"][1:]
    assert 27884400.0 in {value for value, _ in row}


def test_leaving_the_choice_of_the_kind_writes_nothing(window, answer, monkeypatch):
    asked = answer("unused")
    monkeypatch.setattr(export_dialog, "ask_kind", lambda _: None)
    window.commands.run("export")
    assert asked == []


def test_thinking_better_of_it_writes_nothing(window, answer, tmp_path):
    answer(None)
    window.commands.run("export")
    assert not list(tmp_path.glob("*.xlsx"))


def test_claims_are_exported_as_the_table_shows_them(window, qtbot, answer, tmp_path):
    asked = answer(tmp_path / "记事.xlsx", whole=True)
    window.commands.run("show_claims")
    window.workspace.selection.ask(Filter(query="首"))
    shown = window.workspace.panes.claims.model.claims
    told = exported(window, qtbot)
    assert told == f"已导出{len(shown)} 条记事：{tmp_path / '记事.xlsx'}"
    assert asked[0][0] == f"导出{len(shown)} 条记事"
    rows = Book((tmp_path / "记事.xlsx").read_bytes()).sheets["记事"]
    assert [row[3][0] for row in rows[1:]] == [claim.text for claim in shown]


def test_the_basket_is_exported_while_the_keyboard_is_in_it(window, qtbot, answer, tmp_path):
    asked = answer(tmp_path / "篮.pptx")
    facts = [one.id for one in trade_facts()]
    window.workspace.panes.facts.select_facts(facts[:3], facts[0])
    window.commands.run("collect")
    window.workspace.panes.chart.prepare_now()
    window.commands.run("collect_chart")
    window.binder.show(True)
    window.activateWindow()
    window.binder.pane.list.setFocus()
    assert exported(window, qtbot).startswith("已导出资料篮（")
    assert asked[0][1].endswith(".docx"), "what a basket is written as at first"
    package = Package((tmp_path / "篮.pptx").read_bytes())
    assert package.named(r"ppt/charts/chart\d+\.xml")
    assert window.settings["export_basket_type"] == ".pptx"
    assert window.settings["export_type"] == ".xlsx"


def test_a_basket_in_a_document_has_the_picture_of_its_chart(window, qtbot, answer, tmp_path):
    answer(tmp_path / "篮.docx")
    window.workspace.panes.chart.prepare_now()
    window.commands.run("collect_chart")
    window.binder.show(True)
    told = []
    window.messages.info_told.connect(told.append)
    window.binder.menus.show_formats().actions()[-1].trigger()
    qtbot.waitUntil(lambda: any(text.startswith("已导出") for text in told))
    package = Package((tmp_path / "篮.docx").read_bytes())
    assert [name for name in package.parts if name.startswith("word/media/")]


def test_an_empty_basket_is_not_exported(window, qtbot, answer):
    asked = answer(None)
    window.binder.show(True)
    with qtbot.waitSignal(window.messages.info_told) as told:
        window.binder.export()
    assert "空" in told.args[0]
    assert asked == []


@pytest.mark.expects_log("占用。关闭它再试")
def test_a_file_that_is_held_goes_under_another_name(window, qtbot, answer, tmp_path, monkeypatch):
    held = tmp_path / "报告.csv"
    held.write_bytes(b"old")
    answer(held)
    write = exports.write_whole

    def refuse(path, data, last_look):
        if path == held:
            raise TargetRefused(Phrase("正被别的程序占用"), path, is_held=True)
        write(path, data, last_look=last_look)

    monkeypatch.setattr(exports, "write_whole", refuse)
    offered = []
    said_yes = lambda *asked: offered.append(asked) or True  # noqa: E731
    monkeypatch.setattr(file_dialogs, "wants_other_name", said_yes)
    assert exported(window, qtbot).endswith("报告 (2).csv")
    assert len(offered) == 1
    assert held.read_bytes() == b"old"
    assert (tmp_path / "报告 (2).csv").stat().st_size > 100


def test_the_dialog_lists_all_kinds_and_adds_the_ending(window, monkeypatch):
    asked = []

    def dialog(_parent, _title, suggested, kinds, chosen):
        asked.append((suggested, kinds, chosen))
        return "/报告.v2", chosen

    monkeypatch.setattr(file_dialogs.QFileDialog, "getSaveFileName", dialog)
    path = file_dialogs.file_to_export(window, "导出", "外贸.docx")
    assert path.name == "报告.v2.docx"
    assert [entry.suffix in asked[0][1] for entry in exports.EXPORTS] == [True] * 7
    assert asked[0][2].startswith("Word")


def test_what_is_cancelled_leaves_no_file_and_nothing_temporary(
    window, qtbot, answer, tmp_path, monkeypatch
):
    target, cancels, told = tmp_path / "报告.csv", [], []
    answer(target)
    window.messages.info_told.connect(told.append)
    last = exports.write_whole

    def slow(path, data, last_look):
        def look():
            cancels.append(path)
            while window.long_work.busy:
                time.sleep(0.005)
            last_look()

        last(path, data, last_look=look)

    monkeypatch.setattr(exports, "write_whole", slow)
    window.commands.run("export")
    qtbot.waitUntil(lambda: bool(cancels))
    window.long_work._cancel(window.long_work._running[-1])
    window.tasks.wait()
    qtbot.wait(20)
    assert [one for one in tmp_path.iterdir() if one.name.startswith(("报告", ".pf"))] == []
    assert told[-1] == "已取消：导出 报告.csv"


@pytest.mark.expects_log("至多 3 条")
def test_an_ending_that_does_not_take_so_many_lines_is_refused_before(
    window, qtbot, answer, tmp_path, monkeypatch
):
    document = exports.BY_SUFFIX[".docx"]
    monkeypatch.setitem(exports.BY_SUFFIX, ".docx", document._replace(most=3))
    answer(tmp_path / "长.docx", whole=True)
    assert "至多 3 条" in exported(window, qtbot, start="")
    assert not window.long_work.busy
    assert not (tmp_path / "长.docx").exists()
