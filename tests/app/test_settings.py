"""Settings are read with mercy and written whole."""

import json
import os

import pytest

from parkfacts.app.settings import SETTINGS, Settings
from parkfacts.exchange.files.locks import FolderBusy, locked


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


def two_windows(tmp_path, **stands):
    """Two windows that have read the same file."""
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(stands), encoding="utf-8")
    return Settings(path), Settings(path)


def test_another_windows_changes_are_kept(tmp_path):
    one, other = two_windows(tmp_path, theme="light", park="a", view="facts")
    one["theme"] = "dark"
    one.save()
    other["park"], other["view"] = "b", "facts"
    other.save()
    again = Settings(one.path)
    assert (again["theme"], again["park"], again["view"]) == ("dark", "b", "facts")


def test_of_a_table_each_key_is_kept_by_itself(tmp_path):
    one, other = two_windows(tmp_path, copy_options={"table": {"unit": "亿元"}, "list": {}})
    one["copy_options"] = {"table": {"unit": "万元"}, "list": {}}
    one.save()
    other["copy_options"] = {"table": {"unit": "亿元"}, "sentence": {"value": "short"}}
    other.save()
    wanted = {"table": {"unit": "万元"}, "sentence": {"value": "short"}}
    assert Settings(one.path)["copy_options"] == wanted == other["copy_options"]


def test_a_value_that_was_set_back_is_a_change_of_ours(tmp_path):
    one, other = two_windows(tmp_path, theme="light")
    one["theme"] = "dark"
    one.save()
    other["theme"] = "system"
    other.save()
    one["theme"] = "light"
    one.save()
    assert Settings(one.path)["theme"] == "light"


def test_a_value_that_is_as_it_was_again_is_no_change(tmp_path):
    one, other = two_windows(tmp_path, theme="light", park="a")
    one["theme"] = "dark"
    one.save()
    other["theme"], other["park"] = "system", "b"
    other["theme"] = "light"
    other.save()
    assert (Settings(one.path)["theme"], Settings(one.path)["park"]) == ("dark", "b")


def test_nothing_is_written_where_nothing_was_changed(tmp_path):
    one, other = two_windows(tmp_path, theme="light")
    one["theme"] = "dark"
    one.save()
    before = one.path.stat().st_mtime_ns
    other.save()
    assert one.path.stat().st_mtime_ns == before


def test_a_file_that_could_not_be_read_is_not_written_over(tmp_path, monkeypatch):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"theme": "dark", "park": "a"}), encoding="utf-8")

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr("parkfacts.app.settings.read_input", refuse)
        settings = Settings(path)
        settings["park"] = "b"
        with pytest.raises(PermissionError):
            settings.save()
    settings.save()
    assert (Settings(path)["theme"], Settings(path)["park"]) == ("dark", "b")


def test_a_file_that_was_broken_since_stands_aside_and_all_is_written(tmp_path):
    one, _ = two_windows(tmp_path, theme="dark", park="a")
    one.path.write_bytes(b"{")
    one["park"] = "b"
    one.save()
    assert (Settings(one.path)["theme"], Settings(one.path)["park"]) == ("dark", "b")
    assert (tmp_path / "settings.json.broken").read_bytes() == b"{"


def test_while_another_window_writes_it_is_said_or_done_without(tmp_path):
    one, _ = two_windows(tmp_path, theme="dark")
    one["theme"] = "light"
    with locked(tmp_path, 0):
        with pytest.raises(FolderBusy):
            one.save()
        assert Settings(one.path)["theme"] == "dark"
        one.save(at_any_rate=True)
    assert Settings(one.path)["theme"] == "light"


@pytest.mark.parametrize(("stands", "written"), [(9, 9), (0, 1), ("x", 1), (None, 1)])
def test_the_version_of_a_later_program_stays(tmp_path, stands, written):
    one, _ = two_windows(tmp_path, theme="dark", version=stands)
    one["theme"] = "light"
    one.save()
    assert json.loads(one.path.read_text(encoding="ascii"))["version"] == written
