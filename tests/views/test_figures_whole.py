"""No figure is shortened, anywhere, at any width: what is painted is held against what is meant.

What is looked at is what painters paint (tests/painted_texts.py), not what widgets are asked to
say: elided, scaled and wrapped as on the screen. Names may be cut; a text that is cut within a
figure, or a figure that hangs over the edge of what it is painted on, fails.
"""

import re

import pytest
from painted_texts import painted_lines
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QWidget

from parkfacts.facts.search.columns import COLUMNS
from parkfacts.facts.wording import labels
from parkfacts.models.translation import on_screen

WIDTHS = (480, 560, 683, 1024, 1366, 1920)
HEIGHTS = {480: 400, 560: 640, 683: 690, 1024: 690, 1366: 690, 1920: 1000}
CUT = re.compile("…|⋯")


@pytest.fixture(params=["zh", "en"])
def shown(request, make_window, settings):
    """A window with the longest figures chosen, all of them collected; its language."""
    if request.param == "en":
        request.getfixturevalue("english")
        settings["language"] = "en"
    window = make_window(settings)
    facts = longest(window)
    window.workspace.panes.facts.select_facts([fact.id for fact in facts], facts[0].id)
    window.commands.run("collect")
    return window


def longest(window, count=9):
    """The facts with the longest figures, as they are written on the screen."""
    facts = window.workspace.session.catalogue.dataset.facts
    return sorted(facts, key=lambda fact: len(on_screen(labels.figure(fact))))[-count:]


def figures(window):
    """Every figure of the dataset as the screen writes it, that has a digit in it."""
    facts = window.workspace.session.catalogue.dataset.facts
    told = {on_screen(labels.figure(fact)) for fact in facts}
    return {text for text in told if any(char.isdigit() for char in text)}


def begun(figures):
    """Every beginning of a figure that has a digit in it, and is not the whole."""
    return {
        figure[:end]
        for figure in figures
        for end in range(1, len(figure))
        if any(char.isdigit() for char in figure[:end])
    }


def cut_figures(window):
    """The lines that are painted with a figure that is cut, by an ellipsis or by an edge."""
    known = figures(window)
    starts = begun(known)
    bad = []
    for line in painted_lines(window):
        before = CUT.split(line.text)[0]
        is_cut = before != line.text
        ends = {before[-length:] for length in range(1, 25)}
        if is_cut and ends & starts:
            bad.append(f"{name_of(line.widget)}: {line.text}")
        elif any(figure in line.text for figure in known if len(figure) > 1) and hangs_over(line):
            bad.append(f"{name_of(line.widget)}, over the edge: {line.text}")
    return bad


def hangs_over(line):
    """Whether a line reaches beyond what is seen of its widget; what is scrolled to is not."""
    area, widget = line.area.toAlignedRect(), line.widget
    if not in_viewport(widget) and area.bottom() > widget.height() + 2:
        return True  # a line more than there is room for; a row that is scrolled to is none
    if not within(area, QRect(QPoint(0, 0), widget.size())):
        scrolls = in_viewport(widget) and widget.parentWidget().horizontalScrollBar().maximum() > 0
        return not scrolls
    while (parent := widget.parentWidget()) is not None and not widget.isWindow():
        area = area.translated(widget.pos())
        if not within(area, QRect(QPoint(0, 0), parent.size())):
            return True
        widget = parent
    return False


def in_viewport(widget):
    """Whether a widget is what a view scrolls."""
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget


def within(area, room):
    """Whether a line has room from left to right, but for what rounding takes."""
    return area.left() >= room.left() - 2 and area.right() <= room.right() + 2


def name_of(widget):
    """A widget with the pane that it stands in."""
    inside: QWidget | None = widget
    names = []
    while inside is not None:
        if type(inside).__module__.startswith("parkfacts"):
            names.append(type(inside).__name__)
        inside = inside.parentWidget()
    return " in ".join(names[:2])


def settle():
    """Until all is laid out: heights follow widths, and what is in it follows these."""
    for _ in range(4):
        QApplication.processEvents()


def stand(window, width, view="facts", pane=""):
    """Show a view of a window at a width, all of it painted; a pane in front."""
    space = window.workspace
    if view == "compare":
        space.selection.check_parks(("xiyong-ftz", "haikou-ftz", "chengdu-gaoxin-ftz"))
    space.show_view(view)
    window.resize(width, HEIGHTS[width])
    if pane == "basket":
        window.binder.show(True)
    elif pane:
        window.commands.run(f"show_{pane}")
    space.finish_now()
    settle()


@pytest.mark.parametrize("pane", ["card", "chart", "basket"])
def test_beside_the_table_no_figure_is_cut(shown, pane):
    for width in WIDTHS:
        stand(shown, width, pane=pane)
        assert cut_figures(shown) == [], width


@pytest.mark.parametrize("width", [480, 1366])
def test_each_of_the_longest_is_whole_on_its_card(shown, width):
    stand(shown, width, pane="card")
    for fact in longest(shown):
        shown.workspace.panes.facts.select_facts([fact.id], fact.id)
        settle()
        assert cut_figures(shown) == []
        said = "".join(line.text for line in painted_lines(shown.workspace.panes.source))
        assert on_screen(labels.figure(fact)) in said


@pytest.mark.parametrize("view", ["claims", "compare"])
def test_in_the_other_views_no_figure_is_cut(shown, view):
    for width in WIDTHS:
        stand(shown, width, view)
        assert cut_figures(shown) == [], width


def test_beside_the_comparison_no_figure_of_the_basket_is_cut(shown):
    for width in WIDTHS:
        stand(shown, width, "compare", "basket")
        assert [one for one in cut_figures(shown) if "Basket" in one] == [], width


def test_the_column_of_figures_is_on_the_screen(shown):
    table = shown.workspace.panes.facts.table
    head, at = table.horizontalHeader(), [one.id for one in COLUMNS].index("literal")
    for width in WIDTHS:
        stand(shown, width)
        left = head.sectionViewportPosition(at)
        assert left >= 0, width
        assert left + head.sectionSize(at) <= table.viewport().width(), width


@pytest.mark.parametrize(
    ("text", "is_bad"),
    [
        ("提高超1个百…", True),
        ("27…元", True),
        ("航空国际货邮吞吐量…", False),
        ("2788.44亿元", False),
    ],
)
def test_the_eye_sees(shown, text, is_bad):
    label = QLabel(text, shown)
    label.resize(400, 20)
    label.show()
    assert bool([one for one in cut_figures(shown) if text in one]) is is_bad


def test_the_eye_sees_what_hangs_over_an_edge(shown):
    label = QLabel("外贸进出口值2788.44亿元", shown)
    label.resize(60, 20)
    label.show()
    assert [one for one in cut_figures(shown) if "over the edge" in one]
