"""What is left out of the frozen program: by name, and because nothing kept needs it."""

import pytest

import parts

PLUGINS = "PySide6/Qt/plugins/"


@pytest.mark.parametrize(
    "name",
    [
        PLUGINS + "platforms/libqxcb.so",
        PLUGINS + "platforms/libqwayland-generic.so",
        PLUGINS + "platforms/libqoffscreen.so",
        PLUGINS + "platforminputcontexts/libibusplatforminputcontextplugin.so",
        PLUGINS + "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        PLUGINS + "imageformats/libqsvg.so",
        PLUGINS + "iconengines/libqsvgicon.so",
        PLUGINS + "wayland-shell-integration/libxdg-shell.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/styles/qmodernwindowsstyle.dll",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "libxcb-cursor.so.0",
        "pandas/_libs/hashtable.cpython-311-x86_64-linux-gnu.so",
        "parkfacts/resources/parkfacts.json",
        "parkfacts/resources/translations/parkfacts_en.qm",
    ],
)
def test_what_a_user_needs_is_kept(name):
    assert not parts.reason_to_drop(name, linux=True)


@pytest.mark.parametrize(
    "name",
    [
        PLUGINS + "platformthemes/libqgtk3.so",
        PLUGINS + "platforms/libqeglfs.so",
        PLUGINS + "imageformats/libqtiff.so",
        PLUGINS + "tls/libqopensslbackend.so",
        "PySide6/plugins/tls/qschannelbackend.dll",
        "PySide6/Qt/translations/qtbase_de.qm",
        "parkfacts/resources/translations/parkfacts_en.ts",
        "numpy/_core/tests/data.txt",
        "pandas/tests/io/data.csv",
        "libstdc++.so.6",
        "libX11.so.6",
    ],
)
def test_what_nobody_needs_goes_with_a_reason(name):
    assert parts.reason_to_drop(name, linux=True)


def test_the_systems_libraries_are_left_out_on_linux_only():
    assert not parts.reason_to_drop("libz.so.1", linux=False)


def test_a_library_goes_when_nothing_kept_is_linked_with_it():
    needs = {"/qxcb": ["libXcbQpa.so"], "/XcbQpa": ["libdeep.so"], "/gtk": ["libpango.so"]}
    entries = [
        (PLUGINS + "platforms/libqxcb.so", "/qxcb", "BINARY"),
        ("libXcbQpa.so", "/XcbQpa", "BINARY"),
        ("libdeep.so", "/deep", "BINARY"),
        ("libgtk.so", "/gtk", "BINARY"),
        ("libpango.so", "/pango", "BINARY"),
        ("libpython3.so", "/python", "BINARY"),
    ]
    left = parts.without_unused(entries, lambda path: needs.get(path, []), ["libpython3.so"])
    assert [entry[0] for entry in left] == [entries[i][0] for i in (0, 1, 2, 5)]


def test_a_link_goes_with_its_library():
    links = [("libgtk.so", "lib/libgtk.so", "SYMLINK"), ("libqt.so", "Qt/libqt.so", "SYMLINK")]
    binaries = [("Qt/libqt.so", "/qt", "BINARY")]
    assert parts.without_loose_links(links, binaries) == links[1:]


def test_modules_are_left_out_that_nothing_needs_nor_lies_in(tmp_path):
    package = tmp_path / "plots"
    for name in ("__init__", "functions", "Qt/__init__", "Qt/compat", "Qt/shims", "three/__init__"):
        file = package / f"{name}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    needed = {"plots.functions", "plots.Qt.compat"}
    assert parts.unneeded_modules(package, needed) == ["plots.Qt.shims", "plots.three"]
