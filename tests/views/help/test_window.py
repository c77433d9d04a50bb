"""The window of the handbook: contents, search, links, back and forward, sizes."""

import pytest
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest

from parkfacts.app.handbook.pages import Handbook, Place
from parkfacts.bundled import handbook_folder
from parkfacts.drawing.theme import DARK, LIGHT
from parkfacts.views.help.window import HelpWindow


@pytest.fixture
def window(qtbot):
    made = HelpWindow(Handbook(handbook_folder()), LIGHT, 1.0)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.go_to(Place("start"))
    return made


def colours_in(widget):
    """The colours that a widget is painted in, as #rrggbb."""
    image = widget.grab().toImage()
    at = ((x, y) for x in range(0, image.width(), 2) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in at}


def marked(window):
    """The words that are marked in the page."""
    return [one.cursor.selectedText() for one in window.page.extraSelections()]


def test_all_pages_are_listed_under_their_groups(window):
    rows = [window.contents.item(row) for row in range(window.contents.count())]
    heads = [row.text() for row in rows if row.flags() == Qt.ItemFlag.NoItemFlags]
    handbook = Handbook(handbook_folder())
    assert heads == [group.title for group in handbook.groups]
    assert len(rows) == len(heads) + len(handbook.ids)


def test_the_arrows_go_through_the_contents(window):
    window.contents.setFocus()
    QTest.keyClick(window.contents, Qt.Key.Key_Down)
    assert window.place == Place("find")
    assert "找一个数" in window.windowTitle()


def test_links_lead_to_pages_and_one_can_go_back(window):
    window.page.anchorClicked.emit(QUrl("fact.md#来源卡"))
    assert window.place == Place("fact", "来源卡")
    assert window.contents.currentItem().text() == "看懂一条事实"
    window.go_back()
    assert window.place == Place("start")
    assert not window.back_button.isEnabled()
    window.go_forward()
    assert window.place == Place("fact", "来源卡")
    assert not window.forward_button.isEnabled()


def test_a_section_stands_at_the_top(window):
    window.go_to(Place("fact", "来源卡"))
    top = window.page.cursorForPosition(window.page.viewport().rect().topLeft()).block()
    near = [top, top.next(), top.next().next()]
    assert "来源卡" in [block.text() for block in near]


def test_what_is_read_stays_in_sight_in_another_width_and_size(window, qtbot):
    def top():
        block = window.page.cursorForPosition(window.page.viewport().rect().topLeft()).block()
        return block.text() or block.next().text()

    window.resize(880, 400)
    QTest.qWait(120)
    window.go_to(Place("fact", "从卡上带走"))
    window.page.verticalScrollBar().setValue(window.page.position() - 200)
    before = top()
    assert before
    window.resize(1200, 400)
    qtbot.waitUntil(lambda: not window.page._again.isActive())
    assert top() == before
    window.zoom_by(1)
    assert top() == before


def test_going_back_is_to_where_one_read(window):
    window.resize(700, 400)
    window.go_to(Place("trouble"))
    window.page.verticalScrollBar().setValue(150)
    window.go_to(Place("start"))
    window.go_back()
    assert window.page.position() == 150


@pytest.mark.parametrize("link", ["https://example.invalid/", "file:///etc/passwd", "mailto:a@b"])
def test_nothing_out_of_the_handbook_is_opened(window, link, monkeypatch):
    asked = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", asked.append)
    window.page.anchorClicked.emit(QUrl(link))
    assert window.place == Place("start")
    assert not asked
    kind = QTextDocument.ResourceType.ImageResource.value
    assert window.page.loadResource(kind, QUrl(link)) is None


def test_a_place_that_there_is_not_is_the_first_page(window):
    window.go_to(Place("nowhere"))
    assert window.place == Place("start")


def test_search_finds_marks_and_leads(window):
    window.search.setText("备注")
    assert window.lists.currentWidget() is window.found
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert window.focusWidget() is window.found
    titles = [window.found.item(at).text() for at in range(window.found.count())]
    row = next(at for at, title in enumerate(titles) if title.startswith("资料篮"))
    window.found.setCurrentRow(row)
    assert window.place.page == "basket"
    assert set(marked(window)) == {"备注"}
    assert LIGHT.hit.lower() in colours_in(window.page.viewport())
    window.search.clear()
    assert window.lists.currentWidget() is window.contents
    assert marked(window) == []


def test_nothing_found_is_said(window):
    window.search.setText("没有这个词")
    assert window.lists.currentWidget().text().startswith("没有找到")


def test_escape_clears_the_search_then_closes(window):
    window.search.setText("图")
    QTest.keyClick(window.search, Qt.Key.Key_Escape)
    assert window.search.text() == ""
    assert window.isVisible()
    QTest.keyClick(window.search, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_in_a_narrow_window_list_and_page_take_turns(window):
    window.resize(480, 400)
    assert not window.lists.isVisible()
    assert window.page.isVisible()
    window.list_button.click()
    assert window.lists.isVisible()
    assert not window.page.isVisible()
    window.contents.setCurrentRow(3)
    assert not window.page.isVisible()
    window.contents.itemActivated.emit(window.contents.item(3))
    assert window.page.isVisible()
    window.resize(900, 600)
    assert window.lists.isVisible()
    assert not window.list_button.isVisible()


@pytest.mark.parametrize("size", [QSize(853, 400), QSize(480, 400), QSize(1366, 720)])
def test_it_fits_where_the_main_window_does(window, size):
    window.resize(size)
    assert window.size() == size
    assert window.minimumSizeHint().width() <= 480


def test_type_grows_and_is_told(window, qtbot):
    before = window.page.document().size().height()
    with qtbot.waitSignal(window.zoomed) as told:
        window.zoom_by(2)
    assert told.args[0] > 1.2
    assert window.page.document().size().height() > before
    window.zoom_by(0)
    assert window.page.document().size().height() == before


def test_it_is_painted_in_the_theme(window):
    window.set_theme(DARK)
    assert DARK.text.lower() in colours_in(window.page.viewport())


def test_a_screen_reader_hears_names(window):
    assert window.contents.accessibleName() == "目录"
    assert window.page.accessibleName() == "手册正文：开始"
    assert window.search.accessibleName() == "搜索手册"


def test_a_picture_fits_and_is_seen_whole_at_a_click(qtbot, tmp_path):
    (tmp_path / "README.md").write_text("# 手册\n\n## 一\n\n- [甲](start.md)\n", encoding="utf-8")
    (tmp_path / "start.md").write_text(
        '# 甲\n\n![乙](x.png "c")\n\n![丙](y.png "c")\n', encoding="utf-8"
    )
    image = QImage(1400, 200, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    image.save(str(tmp_path / "x.png"))
    made = HelpWindow(Handbook(tmp_path), LIGHT, 1.0)
    qtbot.addWidget(made)
    made.show()
    made.go_to(Place("start"))
    kind = QTextDocument.ResourceType.ImageResource.value
    room = made.page.viewport().width()
    assert made.page.loadResource(kind, QUrl("x.png")).width() <= room
    assert "（图：丙）" in made.page.toPlainText()
    assert made.page.document().size().height() < 250  # no gap under it
    made.page.anchorClicked.emit(QUrl("x.png"))
    assert made.page.loadResource(kind, QUrl("x.png")).width() == 1400
    made.page.anchorClicked.emit(QUrl("x.png"))
    assert made.page.loadResource(kind, QUrl("x.png")).width() <= room
