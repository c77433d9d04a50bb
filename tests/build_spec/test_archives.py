"""Archives: the same bytes from the same files, whoever's they are and whenever they were made."""

import io
import os
import tarfile
import zipfile

import pytest

import archives

TIME = 1_700_000_000


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "程序"
    place.mkdir()
    place.joinpath("run").write_text("#!/bin/sh\n", encoding="utf-8")
    place.joinpath("run").chmod(0o755)
    place.joinpath("数据.json").write_text("{}", encoding="utf-8")
    place.joinpath("link").symlink_to("run")
    return place


def members(folder):
    return {f"p/{path.name}": path for path in archives.files_below(folder)}


def packed(folder):
    target = io.BytesIO()
    archives.write_tar_xz(target, members(folder), TIME)
    return target.getvalue()


def test_a_tar_is_the_same_after_files_were_touched(folder):
    first = packed(folder)
    os.utime(folder / "run", (1, 1))
    (folder / "run").chmod(0o700)
    assert packed(folder) == first


@pytest.mark.skipif(os.name == "nt", reason="Windows has no bit for what can be executed")
def test_a_tar_keeps_links_and_what_can_be_executed(folder):
    with tarfile.open(fileobj=io.BytesIO(packed(folder)), mode="r:xz") as tar:
        assert tar.getmember("p/run").mode == 0o755
        assert tar.getmember("p/数据.json").mode == 0o644
        assert tar.getmember("p/link").linkname == "run"
        assert {(m.mtime, m.uname) for m in tar} == {(TIME, "root")}


def test_a_zip_follows_links_and_is_the_same_each_time(folder, tmp_path):
    for name in ("one.zip", "two.zip"):
        archives.write_zip(tmp_path / name, members(folder), TIME)
    with zipfile.ZipFile(tmp_path / "one.zip") as unpacked:
        assert unpacked.read("p/link") == unpacked.read("p/run")
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


def test_a_debian_package_has_its_three_parts_in_order(folder, tmp_path):
    target = tmp_path / "p.deb"
    control = {"control": b"Package: p\n", "postinst": archives.Script(b"#!/bin/sh\n")}
    data = {"opt/p/run": folder / "run", "usr/bin/p": archives.Link("/opt/p/run")}
    archives.write_deb(target, control, data, TIME)
    content = target.read_bytes()
    assert content.startswith(
        b"!<arch>\ndebian-binary   1700000000  0     0     100644  4         `\n"
    )
    places = [content.index(name) for name in (b"debian-binary", b"control.tar.xz", b"data.tar.xz")]
    assert places == sorted(places)
    start = places[1] + 60
    size = int(content[places[1] + 48 : places[1] + 58])
    with tarfile.open(fileobj=io.BytesIO(content[start : start + size]), mode="r:xz") as tar:
        assert tar.getmember("./postinst").mode == 0o755
        sums = tar.extractfile("./md5sums").read().decode()
    assert sums.endswith("  opt/p/run\n")
