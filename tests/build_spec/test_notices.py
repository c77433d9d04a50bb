"""Licences and bill of materials: nothing without its licence, the same for the same parts."""

import json

import pytest

import inside
import notices
from inside import Component

NUMPY = ("numpy", "2.4.6", "BSD-3-Clause AND MIT", "pkg:pypi/numpy@2.4.6")


@pytest.fixture
def numpy(tmp_path):
    text = tmp_path / "numpy-2.4.6.dist-info" / "licenses" / "LICENSE.txt"
    text.parent.mkdir(parents=True)
    text.write_text("its licence", encoding="utf-8")
    return Component(*NUMPY, (text,))


def test_each_component_gets_a_folder_with_its_texts(numpy, tmp_path):
    notices.write_licences(tmp_path / "licences", [numpy], "6.9.3")
    copied = tmp_path / "licences" / "numpy" / "LICENSE.txt"
    assert copied.read_text(encoding="utf-8") == "its licence"
    assert "numpy 2.4.6" in (tmp_path / "licences" / "README.txt").read_text(encoding="utf-8")


def test_what_the_lgpl_asks_for_qt_is_there(numpy, tmp_path):
    notices.write_licences(tmp_path / "licences", [numpy], "6.9.3")
    notice = (tmp_path / "licences" / "QT.txt").read_text(encoding="utf-8")
    assert "Qt 6.9.3" in notice
    assert "{" not in notice
    for wanted in ("Replacing them", "Source code", "Offer"):
        assert wanted in notice
    for name in ("LGPL-3.0.txt", "GPL-3.0.txt"):
        assert (tmp_path / "licences" / name).stat().st_size > 5000


def test_nothing_goes_out_without_a_licence(tmp_path):
    with pytest.raises(LookupError, match="riddle"):
        notices.write_licences(tmp_path / "l", [Component("riddle", "1", "", "pkg:x", ())], "6")


def test_a_bill_of_materials_is_whole_and_the_same_each_time(numpy):
    bill = notices.bill_of_materials([numpy], 1_700_000_000)
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert bill["components"][0]["licenses"] == [{"expression": "BSD-3-Clause AND MIT"}]
    assert bill["components"][0]["purl"] == "pkg:pypi/numpy@2.4.6"
    assert json.dumps(bill) == json.dumps(notices.bill_of_materials([numpy], 1_700_000_000))


def test_components_are_found_by_the_files_that_are_inside(tmp_path):
    import msgspec

    table = tmp_path / "inside.json"
    table.write_text(json.dumps([msgspec.__file__]), encoding="utf-8")
    found = inside.components(table, freezer="pytest")
    assert [component.name for component in found] == ["msgspec", "pytest", "Python"]
    assert all(component.texts for component in found)
