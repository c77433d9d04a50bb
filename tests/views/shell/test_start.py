"""Starting: datasets, and no screen."""

from parkfacts.app.settings import Settings
from parkfacts.exchange.files.basket_file import encode_basket
from parkfacts.facts.basket.items import Basket
from parkfacts.views.shell import start
from parkfacts.views.shell.main_window import MainWindow


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


def test_a_basket_that_is_double_clicked_opens_beside_the_dataset(qtbot, bundled, tmp_path):
    handed = tmp_path / "同事的 篮.parkbasket"
    handed.write_bytes(encode_basket(Basket(title="同事的篮")))
    window = MainWindow(bundled, Settings(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    told = []
    window.messages.info_told.connect(told.append)
    start.take_soon(window, handed)
    window.show()
    qtbot.waitUntil(lambda: bool(told))
    assert "同事的篮" in told[0]
    assert window.binder.basket.content.title == "同事的篮"
    window.close()
