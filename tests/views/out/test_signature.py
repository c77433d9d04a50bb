"""Who answers for what goes out, as it is written in a dialog of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from parkfacts.app.settings import Settings
from parkfacts.views.out.signature import ask_signature, signature_in


def answered(monkeypatch, answer: QDialog.DialogCode, *texts: str) -> None:
    def exec_(dialog: QDialog) -> int:
        for field, text in zip(dialog.findChildren(QLineEdit), texts, strict=True):
            field.setText(text)
        return int(answer)

    monkeypatch.setattr(QDialog, "exec", exec_)


def test_what_is_agreed_to_is_remembered(monkeypatch, qapp: QApplication):
    settings = Settings(None)
    answered(monkeypatch, QDialog.DialogCode.Accepted, " 某局 ", "张三")
    assert ask_signature(None, settings)
    assert signature_in(settings) == ("某局", "张三")


def test_what_is_not_is_not(monkeypatch, qapp: QApplication):
    settings = Settings(None)
    answered(monkeypatch, QDialog.DialogCode.Rejected, "某局", "张三")
    assert not ask_signature(None, settings)
    assert signature_in(settings) == ("", "")


def test_the_menu_has_it(window, monkeypatch):
    answered(monkeypatch, QDialog.DialogCode.Accepted, "某局", "")
    window.commands.run("sign")
    assert window.settings["organisation"] == "某局"
