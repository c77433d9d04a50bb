"""Around the frozen program: names from one place, icons, what each desktop is told."""

import configparser
import re
import shutil
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET

import pytest

import debian
import desktop_files
import freeze
import icons
import linking
import product
import smoke_conditions
import windows_resources


def test_the_version_is_the_packages():
    from parkfacts import __version__

    assert product.version() == __version__
    assert ".".join(map(str, product.version_numbers())).startswith(__version__.split("-")[0])


def test_the_icon_is_drawn_in_every_form(qapp, tmp_path):
    icons.draw(tmp_path)
    assert (tmp_path / "parkfacts-512.png").read_bytes().startswith(b"\x89PNG")
    ico = (tmp_path / "parkfacts.ico").read_bytes()
    assert struct.unpack("<HHH", ico[:6]) == (0, 1, len(icons.ICO_SIZES))
    icns = (tmp_path / "parkfacts.icns").read_bytes()
    assert struct.unpack(">I", icns[4:8])[0] == len(icns)


def test_the_desktop_entry_opens_datasets_and_baskets():
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read_string(desktop_files.desktop_entry(product.COMMAND))
    main = entry["Desktop Entry"]
    assert main["Exec"] == "parkfacts %f"
    assert main["MimeType"].split(";")[:-1] == [kind.mime_type for kind in product.FILE_TYPES]
    globs = ET.fromstring(desktop_files.mime_types()).iter(
        "{http://www.freedesktop.org/standards/shared-mime-info}glob"
    )
    assert [glob.get("pattern") for glob in globs] == ["*.parkfacts", "*.parkbasket"]


@pytest.mark.skipif(sys.platform == "win32", reason="a script for Linux")
def test_the_folder_registers_itself_for_one_user_and_leaves_again(tmp_path):
    folder, home = tmp_path / "园 鉴&$x", tmp_path / "home"
    for name, content in desktop_files.shared_files(tmp_path, product.NAME).items():
        target = folder / "share" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else b"picture")
    script = folder / "register.sh"
    script.write_text(desktop_files.register_script(), encoding="utf-8")
    command = ["env", "-i", "PATH=/usr/bin:/bin", f"HOME={home}", "sh", str(script)]
    subprocess.run(command, check=True)
    entry = home / ".local/share/applications/parkfacts.desktop"
    escaped = str(folder).replace("$", "\\$")
    assert f'Exec="{escaped}/ParkFacts" %f\n' in entry.read_text(encoding="utf-8")
    own = home / ".local/share/ParkFacts"
    own.mkdir()
    subprocess.run([*command, "--remove"], check=True)
    assert not entry.exists()
    assert own.is_dir(), "the user's own data stay"


def test_windows_is_told_name_version_and_that_no_administrator_is_needed():
    assert f"'ProductVersion', '{product.version()}'" in windows_resources.version_resource("x.exe")
    manifest = ET.fromstring(windows_resources.manifest())
    levels = [e.get("level") for e in manifest.iter() if e.tag.endswith("requestedExecutionLevel")]
    assert levels == ["asInvoker"]


def test_the_package_depends_on_what_the_folder_leaves_to_the_system():
    text = debian.control(1, "2.35")
    assert "Depends: libc6 (>= 2.35), " in text
    for name in ("libstdc++6", "libfontconfig1", "libdbus-1-3", "libx11-6"):
        assert name in text
    assert re.search(r"^Architecture: \S+$", text, re.MULTILINE)


@pytest.mark.skipif(shutil.which("objdump") is None, reason="no objdump; `make build` sets it up")
def test_linking_reads_what_a_program_needs():
    assert any(name.startswith("libc.so") for name in linking.needed("/bin/sh"))
    assert linking.glibc_wanted("/bin/sh") >= (2, 2)
    assert linking.needed(__file__) == []


def test_a_damaged_start_is_judged_by_its_one_line(tmp_path):
    good = "parkfacts: 程序文件缺失或损坏\n"
    assert not smoke_conditions.one_clear_line(1, good, tmp_path)
    assert smoke_conditions.one_clear_line(0, good, tmp_path)
    assert smoke_conditions.one_clear_line(1, "Traceback\n" + good, tmp_path)


def test_a_smoke_test_that_warns_or_says_anything_is_bad(tmp_path):
    report = tmp_path / "report.json"
    assert "no report" in smoke_conditions.report_problem(0, "", report)
    report.write_text('{"steps": [{"step": "x", "result": "ok"}], "warnings": []}', "utf-8")
    assert not smoke_conditions.report_problem(0, "", report)
    assert smoke_conditions.report_problem(0, "a warning", report)
    report.write_text('{"steps": [], "warnings": ["w"]}', "utf-8")
    assert smoke_conditions.report_problem(1, "", report) == "warned: w"


def test_without_git_the_time_of_a_build_is_always_the_same(monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("PATH", "")
    assert freeze.build_time() == freeze.NO_COMMIT
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1234567890")
    assert freeze.build_time() == 1234567890
