"""The park tree: homes, links, counts and check boxes."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from parkfacts.app.selection import Selection
from parkfacts.facts.search.table import Filter
from parkfacts.models.park_model import CountRole, ParkModel, ParkRole, TagRole

FAB = "安意法"


@pytest.fixture
def selection():
    return Selection()


@pytest.fixture
def model(bundled, selection, qapp):
    made = ParkModel(bundled.catalogue)
    made.check_wanted.connect(selection.check_park)
    selection.parks_changed.connect(lambda: made.show_checked(selection.parks))
    return made


def everywhere(model, parent=None):
    """All indexes of the tree."""
    parent = parent or QModelIndex()
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        yield index
        yield from everywhere(model, index)


def test_qt_finds_no_fault_in_it(model):
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount() > 0


def test_a_second_home_is_a_link_with_a_tag(model):
    fabs = [i for i in everywhere(model) if i.data(ParkRole).name.startswith(FAB)]
    assert {i.parent().data(ParkRole).name for i in fabs} == {"西永微电园", "西部(重庆)科学城"}
    assert sorted(i.data(TagRole)[:2] for i in fabs) == ["主属", "另属"]


def test_counts_take_in_what_stands_below_once(model, bundled):
    own = bundled.table.park_counts(Filter())
    model.count_again(own)
    for index in everywhere(model):
        inside = bundled.catalogue.within(index.data(ParkRole).id)
        assert index.data(CountRole) == sum(f.park in inside for f in bundled.catalogue.facts)


def test_checking_a_park_tells_the_selection(model, selection, bundled):
    park = bundled.catalogue.resolve_park("西永综合保税区").id
    index = model.index_of(park)
    assert model.setData(index, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert selection.parks == (park,)
    assert Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked


def test_regions_cannot_be_checked(model, bundled):
    index = model.index_of(bundled.catalogue.resolve_park("重庆市").id)
    assert not model.flags(index) & Qt.ItemFlag.ItemIsUserCheckable
