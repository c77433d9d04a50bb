"""Own data in the window: shown above the base, followed edit by edit, taken back in order."""

import pytest
from dropped import dropped_on, files
from make import quantity
from PySide6.QtCore import Qt
from spoken import TRADE, spoken
from tests.views.data.conftest import edit, fact_in

from parkfacts.facts.own.file import encode_own, read_own
from parkfacts.facts.search.table import Filter
from parkfacts.models.fact_model import CellRole
from parkfacts.views.shell.main_window import MainWindow

DESCRIPTION = Qt.ItemDataRole.AccessibleDescriptionRole


def offers(window):
    return [offer.text() for offer in window.status.offers()]


def test_a_dropped_own_file_is_added_above_the_base(window, own_path, qtbot):
    dropped_on(window, files(own_path))
    qtbot.waitUntil(lambda: len(window.session().own) == 1)
    space = window.workspace
    assert space.session.catalogue.find_fact("own.new") is not None
    assert len(space.session.base.facts) == len(space.session.catalogue.facts) - 1
    assert "我的数据" in window.status.message()
    assert "我的数据 1 份" in window.bar.dataset_anchor.accessibleName()
    assert window.settings["own_data"] == {str(own_path): True}


def test_nothing_of_own_data_is_made_where_there_is_none(window):
    assert window.own.made is None
    assert window.session().own == ()


def test_edits_are_shown_in_their_order_and_the_last_one_stands(own_window, qtbot):
    shown = []
    own_window.workspace.renewed.connect(
        lambda: shown.append(own_window.session().catalogue.fact("own.new").quantity.literal)
    )
    for number in range(1, 7):
        edit(own_window, "own.new", quantity=quantity(f"{3000 + number}亿元"))
    qtbot.waitUntil(lambda: shown[-1:] == ["3006亿元"])
    assert shown == sorted(shown)


def test_what_is_chosen_stays_when_a_file_is_switched_off_and_on(own_window, qtbot):
    space = own_window.workspace
    space.selection.ask(Filter(query="外贸"))
    space.show_fact(TRADE.replace("trade-value-2024", "trade-share-2024"))
    chosen = space.selection.current.id
    (path,) = (one.path for one in own_window.own.data.files)
    own_window.own.data.switch(path, on=False)
    qtbot.waitUntil(lambda: own_window.session().own == ())
    own_window.own.data.switch(path, on=True)
    qtbot.waitUntil(lambda: len(own_window.session().own) == 1)
    assert (space.selection.filter.query, space.selection.current.id) == ("外贸", chosen)


def test_ctrl_z_follows_the_order_of_doing_among_filters_and_own_data(own_window, qtbot):
    selection = own_window.workspace.selection
    selection.ask_park("xiyong-ftz")
    edit(own_window, "own.new", note="核过")
    selection.check_parks(("xiyong-ftz", "haikou-ftz"))
    undo = own_window.commands.run
    undo("undo")
    assert selection.parks == ()
    assert fact_in(own_window, "own.new").note == "核过"
    undo("undo")
    assert fact_in(own_window, "own.new").note == ""
    assert selection.filter.park == "xiyong-ftz"
    undo("undo")
    assert selection.filter == Filter()
    for _ in range(3):
        undo("redo")
    assert selection.filter.park == "xiyong-ftz"
    assert fact_in(own_window, "own.new").note == "核过"
    assert selection.parks == ("xiyong-ftz", "haikou-ftz")


def test_words_that_are_typed_do_not_stand_before_an_edit(own_window, qtbot):
    edit(own_window, "own.new", note="核过")
    qtbot.waitUntil(lambda: own_window.session().catalogue.fact("own.new").note == "核过")
    own_window.bar.search.setText("外贸")
    own_window.commands.run("undo")
    assert fact_in(own_window, "own.new").note == ""


def test_an_edit_tells_itself_with_a_way_back(own_window):
    edit(own_window, "own.new", note="核过")
    assert "改数值" in own_window.status.message()
    assert "撤销" in offers(own_window)


def test_own_rows_are_marked_and_said(own_window):
    model = own_window.workspace.panes.facts.model
    own, base = model.index(model.row_of("own.fix"), 2), model.index(2, 2)
    assert own.data(CellRole).is_own
    assert not base.data(CellRole).is_own
    assert "我的数据，更正" in own.data(DESCRIPTION)
    assert "我的数据" not in base.data(DESCRIPTION)


def test_the_comparison_says_whose_figure_it_is(own_window, qtbot):
    space = own_window.workspace
    space.selection.check_parks(("xiyong-ftz", "chengdu-gaoxin-ftz"))
    space.show_view("compare")
    model = space.panes.comparison.model
    cells = [
        model.index(row, column).data()
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    assert any("我的数据" in str(text) for text in cells)


def test_the_card_leads_to_the_corrected_figure_and_tells_the_history(own_window):
    own_window.workspace.show_fact("own.fix")
    said = spoken(own_window.workspace.panes.source)
    assert "2788.44亿元（园鉴数据集）" in said
    assert "修改记录" in said
    assert "李工" in said
    assert "导入 通报.xlsx（共 2 处）" in said
    own_window.workspace.show_fact(TRADE)
    assert "已被更正" in spoken(own_window.workspace.panes.source)


def test_a_batch_is_taken_back_from_the_card(own_window, qtbot):
    own_window.workspace.show_fact("own.new")
    own_window.workspace.outlets.own_wanted.emit("take_back", "b-1")
    qtbot.waitUntil(lambda: own_window.session().catalogue.find_fact("own.new") is None)
    catalogue = own_window.session().catalogue
    assert catalogue.correction(catalogue.fact(TRADE)) is None
    own_window.commands.run("undo")
    qtbot.waitUntil(lambda: own_window.session().catalogue.find_fact("own.new") is not None)


def test_a_failed_save_says_so_until_it_works(own_window, qtbot, monkeypatch, own_path):
    from parkfacts.app import own_file

    write = own_file.save

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(own_file, "save", fail)
    edit(own_window, "own.new", note="核过")
    banner = own_window.own.feature.banner
    qtbot.waitUntil(lambda: "没有存下" in banner.text)
    assert banner.isVisible()
    monkeypatch.setattr(own_file, "save", write)
    own_window.own.data.save()
    qtbot.waitUntil(lambda: not banner.isVisible())
    assert next(f for f in read_own(own_path).facts if f.id == "own.new").note == "核过"


def test_what_a_colleague_changed_in_the_file_is_told(own_window, qtbot, own_path):
    from msgspec.structs import replace

    from parkfacts.facts.editing.applying import applied
    from parkfacts.facts.editing.authorship import authorship
    from parkfacts.facts.editing.edit import Edit

    theirs = read_own(own_path)
    fact = next(one for one in theirs.facts if one.id == "own.new")
    edits = (Edit("facts", fact, replace(fact, note="王工核过")),)
    own_path.write_bytes(encode_own(applied(theirs, edits, authorship("王工", "核对"))))
    own_window.own.data.look()
    qtbot.waitUntil(lambda: own_window.session().catalogue.fact("own.new").note == "王工核过")
    assert "王工 改了 1 处，已并入" in own_window.status.message()
    assert "看改了什么" in offers(own_window)


def test_a_field_that_two_changed_is_asked_and_both_are_kept_meanwhile(own_window, qtbot, own_path):
    from msgspec.structs import replace

    from parkfacts.facts.editing.applying import applied
    from parkfacts.facts.editing.authorship import authorship
    from parkfacts.facts.editing.edit import Edit

    theirs = read_own(own_path)
    fact = next(one for one in theirs.facts if one.id == "own.new")
    edits = (Edit("facts", fact, replace(fact, quantity=quantity("3100亿元"))),)
    own_path.write_bytes(encode_own(applied(theirs, edits, authorship("王工", "核对"))))
    edit(own_window, "own.new", quantity=quantity("3050亿元"))
    own_window.own.data.save()
    news = own_window.own.feature.news
    qtbot.waitUntil(lambda: len(news.conflicts) == 1)
    assert "两人改了同一处" in own_window.own.feature.banner.text
    texts = {one.quantity.literal for one in own_window.own.data.on[0].facts}
    assert {"3100亿元", "3050亿元"} <= texts
    news.show_conflicts()
    said = spoken(news._dialog())
    assert "王工" in said
    assert "3100亿元" in said
    news.settle(news.conflicts[0], "theirs")
    texts = [one.quantity.literal for one in own_window.own.data.on[0].facts]
    assert "3100亿元" in texts
    assert "3050亿元" not in texts
    assert news.conflicts == ()


def test_a_park_is_joined_with_another_and_parted_again(own_window, qtbot):
    from parkfacts.facts.own.model import Join

    decisions = own_window.own.feature.decisions
    own_window.workspace.selection.check_parks(("own-park", "haikou-ftz"))
    decisions.join(Join(table="parks", kept="xiyong-ftz", gone="own-park"))
    qtbot.waitUntil(lambda: own_window.session().catalogue.overlay.joined != {})
    parks = own_window.workspace.panes.parks
    assert not parks.model.index_of("own-park").isValid()
    assert own_window.workspace.selection.parks == ("xiyong-ftz", "haikou-ftz")
    assert parks.model.is_joined("xiyong-ftz")
    decisions.part("xiyong-ftz")
    qtbot.waitUntil(lambda: parks.model.index_of("own-park").isValid())


def test_the_panel_switches_a_dataset_and_says_how_it_is_saved(own_window, qtbot):
    feature = own_window.own.feature
    own_window.commands.run("show_datasets")
    panel = feature._panel()
    said = spoken(panel)
    assert "自带，不会被改写" in said
    assert "2 条事实 · 已存 · 最近改动" in said
    panel.switched.emit(own_window.own.data.files[0].path, False)
    qtbot.waitUntil(lambda: own_window.session().own == ())
    panel.hide()


def test_steps_are_listed_and_gone_to(own_window, qtbot):
    edit(own_window, "own.new", note="一")
    edit(own_window, "own.new", note="二")
    own_window.commands.run("undo")
    edit(own_window, "own.new", note="三")
    own_window.commands.run("show_steps")
    dialog = own_window.own.feature._steps()
    words = [dialog._list.item(row).text() for row in range(dialog._list.count())]
    assert any("离开的一支" in text for text in words)
    dialog.wanted.emit(1)
    assert fact_in(own_window, "own.new").note == "二"
    dialog.close()


def test_another_window_in_its_place_takes_own_data_along(own_window, make_window):
    edit(own_window, "own.new", note="核过")
    data = own_window.own.data
    fresh = MainWindow(own_window.session(), own_window.settings, own=data)
    assert fresh.own.made is data
    fresh.commands.run("undo")
    assert fact_in(fresh, "own.new").note == ""
    data.setParent(None)
    data.setParent(own_window)
    fresh.deleteLater()


@pytest.mark.expects_log("文件不存在")
def test_a_file_that_cannot_be_opened_is_told_and_not_listed(window, tmp_path):
    window.own.open([tmp_path / "gone.parkfacts"])
    assert "文件不存在" in window.status.message()
    assert window.own.data.files == ()


def test_a_file_that_was_open_and_is_lost_is_told_and_stays_listed(make_window, settings, tmp_path):
    path = tmp_path / "gone.parkfacts"
    settings["own_data"] = {str(path): True}
    window = make_window(settings)
    banner = window.own.feature.banner
    assert "gone.parkfacts 这次没有打开" in banner.text
    assert [one.path for one in window.own.data.files] == [path]


def test_the_panel_is_as_high_as_its_rows_after_an_edit(own_window, qtbot):
    own_window.commands.run("show_datasets")
    panel = own_window.own.feature._panel()
    height = panel.height()
    edit(own_window, "own.new", note="核过")
    qtbot.waitUntil(lambda: own_window.session().catalogue.fact("own.new").note == "核过")
    assert panel.height() == height
    assert height >= panel._rows.sizeHint().height()
    panel.hide()
