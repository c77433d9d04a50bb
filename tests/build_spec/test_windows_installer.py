"""The Windows installer: every name that its script uses is said, and makensis takes it."""

import re
import shutil
from pathlib import Path

import pytest

import icons
import product
import windows_installer


def test_the_script_is_told_each_name_it_uses():
    said = windows_installer.command("makensis", Path("f"), Path("i"), Path("o"))
    names = {part[2:].partition("=")[0] for part in said if part.startswith("-D")}
    text = windows_installer.SCRIPT.read_text(encoding="utf-8")
    own = set(re.findall(r"^!define (\w+)", text, re.MULTILINE)) | {"GetSize"}
    own |= {
        name
        for line in re.findall(r"^!macro \w+ (.*)", text, re.MULTILINE)
        for name in line.split()
    }
    assert set(re.findall(r"\$\{(\w+)\}", text)) - own - {"TARGET"} == names


def test_all_that_is_registered_is_forgotten_again():
    text = windows_installer.SCRIPT.read_text(encoding="utf-8")
    registered = re.findall(r"!insertmacro REGISTER (\S+) (\S+)", text)
    assert registered == re.findall(r"!insertmacro FORGET (\S+) (\S+)", text)
    assert len(registered) == len(product.FILE_TYPES)


def test_no_administrator_is_asked_for():
    text = windows_installer.SCRIPT.read_text(encoding="utf-8")
    assert "RequestExecutionLevel user" in text
    assert not re.search(r"HKLM|SetShellVarContext all|\$PROGRAMFILES", text)


def test_makensis_takes_the_script(qapp, tmp_path):
    if not shutil.which("makensis"):
        pytest.skip("NSIS is not installed")
    folder = tmp_path / "ParkFacts"
    folder.joinpath("_internal").mkdir(parents=True)
    folder.joinpath("ParkFacts.exe").write_bytes(b"program")
    icons.draw(tmp_path / "icons")
    target = tmp_path / "parkfacts-1-setup.exe"
    icon = tmp_path / "icons" / "parkfacts.ico"
    windows_installer.make("makensis", folder, icon, target, 1_700_000_000)
    assert target.read_bytes().startswith(b"MZ")
