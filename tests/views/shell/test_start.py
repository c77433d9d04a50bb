"""Starting: datasets, and no screen."""

from parkfacts.views.shell import start


def test_without_a_screen_a_clear_line_and_exit_code_2(monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(start.sys, "platform", "linux")
    assert start.run_window() == 2
    assert "snapshot" in capsys.readouterr().err


def test_a_dataset_that_cannot_be_read_falls_back_to_the_bundled_one(tmp_path, capsys):
    session, problems = start.open_session(tmp_path / "none.json")
    assert session is not None
    assert "none.json" in str(problems[0])
    assert "none.json" in capsys.readouterr().err
