"""The bar over the comparison: parks found, rows and columns wanted, parks offered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from parkfacts.app.comparing import Comparing
from parkfacts.facts.comparison.suggestions import Suggestion
from parkfacts.views.comparison.controls import ComparisonControls
from parkfacts.views.comparison.park_search import ParkSearch
from parkfacts.views.kit.tab_order import tab_stops


@pytest.fixture
def comparing(qapp):
    """What is wanted of the comparison."""
    return Comparing()


@pytest.fixture
def controls(qtbot, bundled, comparing):
    """A wide bar."""
    made = ComparisonControls(comparing, bundled.catalogue.dataset.parks, bundled.pinyin)
    qtbot.addWidget(made)
    made.resize(1600, 44)
    made.show()
    return made


@pytest.fixture
def search(qtbot, bundled):
    """The field in which parks are found."""
    made = ParkSearch(bundled.catalogue.dataset.parks, bundled.pinyin)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("words", ["海口综合", "haikouzonghe", "hkzh"])
def test_a_park_is_found_by_name_pinyin_and_initials(search, words):
    search.setText(words)
    search.textEdited.emit(words)
    assert "海口综合保税区" in search.found()


def test_return_takes_the_first_park_found(qtbot, search):
    search.textEdited.emit("海口综合")
    with qtbot.waitSignal(search.park_wanted) as told:
        QTest.keyClick(search, Qt.Key.Key_Return)
    assert (told.args, search.found()) == (["haikou-ftz"], [])


def test_boxes_say_what_is_wanted_and_follow_it(controls, comparing):
    controls.comparable.setChecked(True)
    assert comparing.look.wanted.only_comparable is True
    comparing.want(only_comparable=False, only_full=True)
    assert (controls.comparable.isChecked(), controls.full.isChecked()) == (False, True)


def entries(button):
    """What a menu offers when it is opened."""
    button.menu().aboutToShow.emit()
    return button.menu().actions()


def test_a_period_is_chosen_from_its_menu(controls, comparing):
    entries(controls.period)[1].trigger()
    assert comparing.look.wanted.period == "same"


def test_a_narrow_bar_leaves_the_names_of_its_menus_out(controls):
    assert controls.period.text().startswith("期间：")
    while not controls.is_folded and controls.period.text().startswith("期间："):
        controls.resize(controls.width() - 10, 44)
    assert controls.period.text() == "就近期间"
    assert not controls.is_folded


def test_without_room_every_choice_is_in_one_menu(controls, comparing, bundled):
    controls.show_alone(21)
    controls.show_families(tuple(bundled.catalogue.dataset.families[:2]))
    assert controls.alone.text() == "显示无对象的 21 行"
    assert not controls.is_folded
    controls.resize(480, 44)
    assert controls.is_folded
    assert not controls.comparable.isVisible()
    told = {one.text(): one for one in entries(controls.options)}
    assert {"只看可比", "各园区都有", "显示无对象的 21 行", "期间", "主题", "显示", "转置"} <= set(
        told
    )
    told["显示无对象的 21 行"].trigger()
    assert comparing.look.alone
    told["主题"].menu().actions()[0].trigger()
    assert len(comparing.look.wanted.families) == 1
    assert entries(controls.options)[0].isChecked() is False


def test_where_nothing_is_folded_nothing_is_offered_to_be_shown(controls):
    controls.show_alone(0)
    assert not controls.alone.isVisible()


def test_figures_picked_by_hand_are_counted_and_given_back(controls, comparing):
    assert controls.picked.isHidden()
    comparing.choose("xiyong-ftz", "trade-value", "a")
    controls.show_picked(1)
    assert (controls.picked.text(), controls.picked.isHidden()) == ("自选 1", False)
    controls.picked.click()
    assert comparing.look.wanted.chosen == {}


def test_families_are_narrowed_and_widened_again(controls, comparing, bundled):
    controls.show_families(tuple(bundled.catalogue.dataset.families[:2]))
    first, *_, everything = entries(controls.families)
    first.trigger()
    family = bundled.catalogue.dataset.families[0]
    assert comparing.look.wanted.families == {family.id}
    assert family.name in controls.families.text()
    everything.trigger()
    assert comparing.look.wanted.families == frozenset()


def test_only_so_many_parks_are_offered_as_there_is_room_for(qtbot, controls, bundled):
    parks = bundled.catalogue.dataset.parks[:3]
    controls.suggest([Suggestion(park, (), "同类") for park in parks])
    assert [button.isVisible() for button in controls.offered()] == [True, True]
    controls.resize(400, 44)
    assert not any(button.isVisible() for button in controls.offered())


def test_tab_comes_to_what_is_offered_behind_the_choices(controls, bundled):
    parks = bundled.catalogue.dataset.parks[:2]
    controls.suggest([Suggestion(park, (), "同类") for park in parks])
    stops = tab_stops(controls)
    offered = controls.offered()
    assert stops[-2:] == offered
    assert stops.index(controls.transpose) < stops.index(offered[0])


def test_a_park_that_is_offered_is_added_at_a_click(qtbot, controls, bundled):
    park = bundled.catalogue.park("haikou-ftz")
    controls.suggest([Suggestion(park, (), "同类")])
    with qtbot.waitSignal(controls.park_wanted) as told:
        controls.offered()[0].click()
    assert told.args == [park.id]
