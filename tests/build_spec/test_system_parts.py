"""System parts: what is missing, what its package is called, and who may install it."""

import sys

import pytest

import system_parts
from system_parts import FONT_PACKAGES, Part, choose, packages_for, provide

GLIB = ("libglib2.0-0t64", "libglib2.0-0")
ABSENT = Part("libparkfacts-absent.so.0", ("libabsent0t64", "libabsent0"))

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux needs system parts")


class Apt:
    """Stands in for apt-get: keeps its arguments, fails on the packages in `refused`."""

    def __init__(self):
        self.calls = []
        self.refused = set()

    def __call__(self, prefix, *arguments):
        self.calls.append([*prefix, *arguments])
        return not self.refused & set(arguments)


@pytest.fixture
def apt(monkeypatch):
    made = Apt()
    monkeypatch.setattr(system_parts, "apt_get", made)
    monkeypatch.setattr(system_parts, "offered", lambda packages: {"libabsent0", *FONT_PACKAGES})
    return made


@pytest.fixture
def system(monkeypatch):
    """A system with all parts, as root, without a screen."""
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    for tuples in ("ALWAYS", "X11", "WAYLAND"):
        monkeypatch.setattr(system_parts, tuples, ())
    monkeypatch.setattr(system_parts, "has_chinese_font", lambda: True)
    monkeypatch.setattr(system_parts, "administrator", list)
    monkeypatch.setattr(system_parts.shutil, "which", lambda name: "/usr/bin/" + name)
    return monkeypatch


@pytest.mark.parametrize(
    ("release", "package"),
    [
        ({"ID": "debian", "VERSION_ID": "12"}, "libglib2.0-0"),
        ({"ID": "debian", "VERSION_ID": "13"}, "libglib2.0-0t64"),
        ({"ID": "debian"}, "libglib2.0-0t64"),
        ({"ID": "ubuntu", "VERSION_ID": "22.04"}, "libglib2.0-0"),
        ({"ID": "ubuntu", "VERSION_ID": "24.04"}, "libglib2.0-0t64"),
        ({"ID": "other"}, "libglib2.0-0"),
    ],
)
def test_name_follows_the_release_where_apt_has_no_lists(release, package):
    assert choose(GLIB, set(), release) == package


def test_name_that_apt_knows_comes_first():
    assert choose(GLIB, {"libglib2.0-0"}, {"ID": "debian", "VERSION_ID": "13"}) == "libglib2.0-0"


def test_small_font_where_apt_knows_no_other(apt, monkeypatch):
    monkeypatch.setattr(system_parts, "offered", lambda packages: {"fonts-wqy-microhei"})
    assert packages_for([], True, None) == ["fonts-wqy-microhei"]


def test_venv_package_is_that_of_the_interpreter():
    version = "python{}.{}-venv".format(*sys.version_info)
    assert packages_for([], False, sys.executable) == [version]


def test_nothing_missing_asks_nobody(apt, system):
    assert provide(sys.executable)
    assert not apt.calls


def test_root_installs(apt, system):
    system.setattr(system_parts, "ALWAYS", (ABSENT,))
    assert provide(None)
    assert apt.calls[0] == ["update"]
    assert apt.calls[1][-1] == "libabsent0"


def test_large_font_gives_way_to_the_small_one(apt, system):
    system.setattr(system_parts, "has_chinese_font", lambda: False)
    apt.refused = {"fonts-noto-cjk"}
    assert provide(None)
    assert apt.calls[-1][-1] == "fonts-wqy-microhei"


def test_others_get_one_command(apt, system, capsys):
    system.setattr(system_parts, "ALWAYS", (ABSENT,))
    system.setattr(system_parts, "administrator", lambda: None)
    assert not provide(None)
    command = capsys.readouterr().out.splitlines()
    assert len(command) == 1
    assert command[0].startswith("sudo sh -c 'apt-get update && apt-get install -y ")
    assert command[0].endswith(" libabsent0'")
    assert not apt.calls


def test_failed_installation_leaves_the_command(apt, system, capsys):
    system.setattr(system_parts, "ALWAYS", (ABSENT,))
    apt.refused = {"libabsent0"}
    assert not provide(None)
    assert "libabsent0" in capsys.readouterr().out


def test_screen_parts_only_where_there_is_a_screen(apt, system):
    system.setattr(system_parts, "X11", (ABSENT,))
    assert provide(None)
    assert not apt.calls
    system.setenv("DISPLAY", ":7")
    assert provide(None)
    assert apt.calls[-1][-1] == "libabsent0"


def test_other_systems_are_told_and_go_on(apt, system, capsys):
    system.setattr(system_parts, "ALWAYS", (ABSENT,))
    system.setattr(system_parts.shutil, "which", lambda name: None)
    assert provide(None)
    assert "libparkfacts-absent.so.0" in capsys.readouterr().err
    assert not apt.calls


@pytest.mark.parametrize(("file", "found"), [("wqy-microhei.ttc", True), ("ipaexg.ttf", False)])
def test_font_is_found_by_its_file(home, monkeypatch, file, found):
    monkeypatch.setattr(system_parts, "FONT_FOLDERS", ())
    monkeypatch.setattr(system_parts.shutil, "which", lambda name: None)
    folder = home / ".fonts" / "chinese"
    folder.mkdir(parents=True)
    (folder / file).touch()
    assert system_parts.has_chinese_font() is found


def test_the_library_of_a_python_without_one_is_a_package(tmp_path):
    alone = tmp_path / "python"
    alone.write_text("#!/bin/sh\necho 3.11\n", encoding="utf-8")
    alone.chmod(0o755)
    part = system_parts.python_library(str(alone))
    assert part == Part("libpython3.11.so.1.0", ("libpython3.11t64", "libpython3.11"))
    alone.write_text("#!/bin/sh\necho 3.11 /usr/lib\n", encoding="utf-8")
    assert system_parts.python_library(str(alone)) is None


def test_freezing_asks_for_the_library_of_python(apt, system):
    system.setattr(system_parts, "python_library", lambda interpreter: ABSENT)
    system.setattr(system_parts, "FREEZING", ())
    assert provide(None, sys.executable)
    assert "libabsent0" in apt.calls[-1]
