"""The build of the handbook: what its pages ask to be drawn is drawn, and no more is kept."""

import pytest

import build_handbook
from parkfacts.app.handbook.markdown import Picture
from parkfacts.app.handbook.pages import Handbook
from parkfacts.views.shell import start


@pytest.fixture
def drawn_here(monkeypatch, qapp):
    """Pictures are drawn in the application that runs."""
    monkeypatch.setattr(start, "make_application", lambda *_: qapp)
    monkeypatch.setattr("parkfacts.views.shell.qt_log.listen", lambda: None)
    monkeypatch.setattr("parkfacts.views.shell.qt_log.stop_listening", lambda: None)


@pytest.fixture
def folder(tmp_path, monkeypatch, drawn_here):
    """A handbook of one page with one picture."""
    source = tmp_path / "handbook"
    source.mkdir()
    (source / "README.md").write_text("# 手册\n\n## 一\n\n- [甲](a.md)\n", encoding="utf-8")
    picture = '![表](pictures/a.png "snapshot --search wm --part table")'
    (source / "a.md").write_text(f"# 甲\n\n{picture}\n", encoding="utf-8")
    monkeypatch.setattr(build_handbook, "ROOT", tmp_path)
    monkeypatch.setattr(build_handbook, "SOURCE", source)
    monkeypatch.setattr(build_handbook, "TARGET", tmp_path / "build")
    return source


def test_pictures_are_drawn_and_stand_in_the_page(folder):
    assert build_handbook.main([]) == 0
    assert (folder / "pictures" / "a.png").read_bytes().startswith(b"\x89PNG")
    page = build_handbook.TARGET / build_handbook.FILE_NAME
    assert "data:image/png;base64," in page.read_text(encoding="utf-8")


def test_what_is_there_is_not_drawn_again_and_what_no_page_names_goes(folder, monkeypatch):
    (folder / "pictures").mkdir()
    for name in ("a.png", "old.png"):
        (folder / "pictures" / name).write_bytes(b"x")
    monkeypatch.setattr(build_handbook, "draw", lambda *_: pytest.fail("drawn again"))
    assert build_handbook.main(["--missing"]) == 0
    assert [path.name for path in (folder / "pictures").iterdir()] == ["a.png"]


def test_a_picture_that_fails_fails_the_build_but_not_a_start(folder, monkeypatch):
    monkeypatch.setattr(build_handbook, "draw", lambda wanted, _: list(wanted))
    assert build_handbook.main([]) == 1
    assert build_handbook.main(["--missing"]) == 0


@pytest.mark.parametrize("command", ["", "facts --search wm", "snapshot --part nothing"])
def test_a_command_that_draws_nothing_is_refused(command, tmp_path):
    with pytest.raises(ValueError, match="no command that draws"):
        build_handbook.arguments_of(Picture("pictures/a.png", "", command), tmp_path)


def test_one_name_is_one_picture(folder):
    (folder / "README.md").write_text(
        "# 手册\n\n## 一\n\n- [甲](a.md)\n- [乙](b.md)\n", encoding="utf-8"
    )
    (folder / "b.md").write_text('# 乙\n\n![x](pictures/a.png "snapshot")\n', encoding="utf-8")
    with pytest.raises(ValueError, match="two ways"):
        build_handbook.pictures_of(Handbook(folder))


def test_a_picture_may_show_own_data_above_the_base(tmp_path, monkeypatch, drawn_here):
    monkeypatch.chdir(build_handbook.ROOT)  # as the commands of the pages name their files
    (picture,) = Handbook(build_handbook.SOURCE).pages()["own-data"].pictures
    assert "--with" in picture.command
    assert not build_handbook.draw({picture.name: picture}, tmp_path)
    assert (tmp_path / picture.name).stat().st_size > 10_000
