"""Settings are read with mercy and written whole."""

import json
import os

import pytest

from parkfacts.app.settings import SETTINGS, Settings


def test_defaults_without_a_file(tmp_path):
    settings = Settings(tmp_path / "settings.json")
    assert all(settings[setting.id] == setting.default for setting in SETTINGS)
    assert settings.problem == ""


def test_what_was_set_comes_back(tmp_path):
    path = tmp_path / "园 鉴" / "settings.json"
    settings = Settings(path)
    settings["theme"] = "dark"
    settings["park"] = "xiyong-ftz"
    settings.save()
    again = Settings(path)
    assert (again["theme"], again["park"]) == ("dark", "xiyong-ftz")


@pytest.mark.parametrize("content", [b"{", b"[]", b"\xff\xfe", b"[" * 100_000, b""])
def test_a_broken_file_stands_aside_and_defaults_are_used(tmp_path, content):
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings = Settings(path)
    assert settings["theme"] == "system"
    assert str(path) in settings.problem
    assert (tmp_path / "settings.json.broken").read_bytes() == content


def test_a_value_of_the_wrong_type_is_passed_over(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"theme": 3, "svg_with_chart": True}), encoding="utf-8")
    settings = Settings(path)
    assert (settings["theme"], settings["svg_with_chart"]) == ("system", True)


def test_what_a_later_version_wrote_is_kept(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"version": 9, "wings": 2}), encoding="utf-8")
    settings = Settings(path)
    settings["theme"] = "light"
    settings.save()
    assert json.loads(path.read_text(encoding="utf-8"))["wings"] == 2


def test_setting_another_type_is_refused():
    with pytest.raises(TypeError):
        Settings(None)["theme"] = 1


def test_a_failed_save_keeps_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "settings.json"
    settings = Settings(path)
    settings["theme"] = "dark"
    settings.save()
    before = path.read_bytes()

    def fail(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    settings["theme"] = "light"
    with pytest.raises(OSError, match="No space"):
        settings.save()
    assert path.read_bytes() == before
    assert not list(tmp_path.glob(".settings*"))


def test_a_value_that_is_no_choice_is_passed_over(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"citation_style": "mla", "theme": "sepia"}), encoding="utf-8")
    settings = Settings(path)
    assert (settings["citation_style"], settings["theme"]) == ("gbt7714-2025", "system")


@pytest.mark.parametrize("width", [0.0, -3.0, 7.9, 1e6, float("nan"), float("inf"), "15.6", True])
def test_a_number_out_of_its_range_is_passed_over(tmp_path, width):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"chart_width": width}), encoding="utf-8")
    assert Settings(path)["chart_width"] == 15.6


def test_only_another_value_is_a_change():
    settings, told = Settings(None), []
    settings.when_changed = lambda: told.append(1)
    settings["theme"] = "dark"
    settings["theme"] = "dark"
    assert len(told) == 1
