"""The window as a picture: its size and colours, what is shown in it, and exit codes."""

import pytest
from make_baskets import full_basket
from PySide6.QtGui import QImage
from spoken import TRADE

from parkfacts.cli.picturing import PARTS
from parkfacts.drawing.theme import DARK, LIGHT
from parkfacts.exchange.files.basket_file import write_basket
from parkfacts.facts.catalogue.catalogue import UnknownName
from parkfacts.views.shell import snapshot
from parkfacts.views.shell.snapshot import SnapshotRequest


@pytest.fixture
def taken(qapp, qtbot, monkeypatch, tmp_path):
    """Takes a picture in the application that runs; gives the exit code and the picture."""
    monkeypatch.setattr(snapshot, "make_application", lambda *_: qapp)
    monkeypatch.setattr(snapshot.qt_log, "listen", lambda: None)
    monkeypatch.setattr(snapshot.qt_log, "stop_listening", lambda: None)

    def take(out=tmp_path / "a.png", **wanted):
        return snapshot.snapshot(SnapshotRequest(out, **wanted)), QImage(str(out))

    return take


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_the_picture_has_the_size_and_the_theme_asked_for(taken, theme):
    code, picture = taken(size=(1300, 700), theme=theme.name)
    assert (code, picture.width(), picture.height()) == (0, 1300, 700)
    assert picture.pixelColor(2, 2).name() == theme.pane.lower()


@pytest.mark.parametrize("wanted", [{"parks": ["亚特兰蒂斯"]}, {"select": ["gone"]}])
def test_an_unknown_park_or_fact_is_exit_code_2(taken, capsys, wanted):
    code, picture = taken(**wanted)
    assert (code, picture.isNull()) == (2, True)
    assert "parkfacts: " in capsys.readouterr().err


def test_a_target_that_cannot_be_written_is_exit_code_1(taken, capsys, tmp_path):
    code, _ = taken(out=tmp_path / "gone" / "a.png")
    assert code == 1
    assert "没有写下" in capsys.readouterr().err


def test_one_park_is_looked_into_and_several_are_set_beside_each_other(window):
    snapshot._arrange(window, SnapshotRequest("", parks=["西永综合保税区"], select=[TRADE]))
    assert window.workspace.selection.filter.park == "xiyong-ftz"
    assert window.workspace.selection.current.id == TRADE
    parks = ["西永综合保税区", "海口综合保税区"]
    snapshot._arrange(window, SnapshotRequest("", parks=parks, view="compare"))
    assert window.workspace.selection.parks == ("xiyong-ftz", "haikou-ftz")
    assert window.workspace.view.name == "compare"


def test_a_basket_collects_what_is_selected_or_is_that_of_a_file(window, tmp_path):
    snapshot._arrange(window, SnapshotRequest("", select=[TRADE], view="basket"))
    assert [item.kept.fact for item in window.binder.basket.content.items] == [TRADE]
    write_basket(tmp_path / "a.parkbasket", full_basket())
    snapshot._arrange(window, SnapshotRequest("", basket=tmp_path / "a.parkbasket"))
    assert window.binder.basket.content == full_basket()
    assert window.binder.is_shown


def test_without_a_chinese_font_no_picture_of_boxes(taken, capsys, monkeypatch):
    monkeypatch.setattr(snapshot, "system_family", lambda: "")
    code, picture = taken()
    assert (code, picture.isNull()) == (1, True)
    assert "fonts-noto-cjk" in capsys.readouterr().err


@pytest.mark.parametrize(
    "part", [part for part in PARTS if part not in ("comparison", "details", "verdict")]
)
def test_a_part_is_drawn_alone(taken, part):
    code, picture = taken(part=part, select=[TRADE], size=(1280, 720), view="basket")
    assert code == 0
    assert picture.width() > 100
    assert part in ("window", "import", "form") or picture.height() < 720


def test_the_page_of_imports_is_drawn_with_a_table(taken, tmp_path):
    empty, _ = taken(part="import", size=(1280, 720))
    table = tmp_path / "外贸.csv"
    table.write_text("园区,2024年\n西永综合保税区,5亿元\n", encoding="utf-8")
    code, picture = taken(part="import", size=(1280, 720), table=table)
    assert (empty, code) == (0, 0)
    colours = {picture.pixelColor(x, 60).name() for x in range(320, 700)}
    assert len(colours) > 2, "heads of columns"


@pytest.mark.parametrize("part", ["comparison", "details", "verdict", "chart"])
def test_a_part_of_the_comparison(taken, part):
    parks = ["西永综合保税区", "海口综合保税区"]
    code, picture = taken(part=part, view="compare", parks=parks, size=(1280, 720))
    assert (code, picture.isNull()) == (0, False)


def test_the_table_is_narrowed_to_a_topic(window):
    snapshot._arrange(window, SnapshotRequest("", families=["外贸"]))
    assert dict(window.workspace.selection.filter.chosen) == {"family": frozenset({"外贸"})}


@pytest.mark.parametrize("name", ["trade", "Foreign trade", "对外贸易"])
def test_a_topic_has_many_names(window, name):
    snapshot._arrange(window, SnapshotRequest("", families=[name]))
    assert dict(window.workspace.selection.filter.chosen) == {"family": frozenset({"外贸"})}


def test_a_topic_that_is_none_is_told(window):
    with pytest.raises(UnknownName, match="没有这样的主题"):
        snapshot._arrange(window, SnapshotRequest("", families=["没有这样的主题"]))


def test_two_pictures_of_the_same_are_the_same(taken, tmp_path):
    first, second = tmp_path / "a.png", tmp_path / "b.png"
    for out in (first, second):
        assert taken(out=out, search="wm")[0] == 0
    assert first.read_bytes() == second.read_bytes()
