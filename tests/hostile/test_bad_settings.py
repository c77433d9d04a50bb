"""Settings that are sound JSON and still nonsense: the window opens, nothing is lost."""

import json
import os

import pytest

from parkfacts.app.basket_folder import BasketFolder
from parkfacts.app.session import Session, bundled_dataset
from parkfacts.app.settings import Settings
from parkfacts.views.shell.main_window import MainWindow


@pytest.fixture(scope="module")
def bundled():
    """The session of the bundled dataset; tests do not change it."""
    return Session(bundled_dataset())


@pytest.fixture
def opened(qtbot, bundled, tmp_path):
    """Opens a window on settings of this content, unshown."""

    def open_window(**content):
        path = tmp_path / "settings.json"
        path.write_text(json.dumps(content), encoding="utf-8")
        window = MainWindow(bundled, Settings(path))
        qtbot.addWidget(window)
        return window

    return open_window


@pytest.mark.parametrize(
    "content",
    [
        {"splitters": {"across": "x", "middle": [None], "left": [1e9, 2]}},
        {"sort": [1, [1, 2], ["park", True, 3], ["nope", True]]},
        {"parks_checked": [[1], {}, None], "parks_closed": [[], 1], "facets_closed": [[], 1]},
        {"columns": [1, None, {"id": ["x"]}, {"id": {}}]},
        {"geometry": "!!é"},
        {"geometry": "AAAA" * 1000, "theme": "sepia", "view": "nope", "park": "nope"},
    ],
    ids=["splitters", "sort", "parks", "columns", "geometry", "names"],
)
def test_nonsense_is_passed_over(opened, bundled, content):
    window = opened(**content)
    assert window.workspace.panes.facts.model.rows.fact_count == len(bundled.catalogue.facts)


def test_a_facet_value_that_this_dataset_lacks_hides_nothing(opened, bundled):
    """As kept from a dataset of the user's own, at the next start with the bundled one."""
    window = opened(facets={"family": ["没有这个主题"]})
    assert window.workspace.panes.facts.model.rows.fact_count == len(bundled.catalogue.facts)


def test_half_a_character_does_not_prevent_saving(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"later": "\\ud800"}', encoding="ascii")
    Settings(path).save()
    assert json.loads(path.read_text(encoding="utf-8"))["later"] == "\ud800"


def test_what_a_later_version_wrote_is_kept(tmp_path):
    later = {"version": 9, "theme": {"name": "sepia"}, "basket": [1]}
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(later), encoding="utf-8")
    Settings(path).save()
    assert json.loads(path.read_text(encoding="utf-8")) == later


@pytest.mark.skipif(os.name == "nt", reason="no pipes with names in folders there")
def test_a_folder_or_a_pipe_for_settings_is_told_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe"):
        assert "设置文件无法读取" in Settings(path).problem


def test_a_name_of_a_basket_that_no_file_can_have_is_passed_over(tmp_path, qapp):
    BasketFolder(tmp_path).start("a" * 5000)
