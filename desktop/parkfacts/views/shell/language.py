"""The language of the window: what translates it, and the window made anew in another."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from parkfacts.app.seen import CLAIMS
from parkfacts.app.settings import LANGUAGES
from parkfacts.facts.phrase import Phrase
from parkfacts.models.language import load_language
from parkfacts.models.translation import on_screen
from parkfacts.views.shell.main_window import MainWindow

CHINESE, ENGLISH = LANGUAGES


def speak(application: QApplication, language: str) -> None:
    """Speak a language from now on; what is on screen already stays as it is."""
    load_language(application, language)
    application.setApplicationDisplayName(program_name())
    # A dialog of the system speaks the system's language, half of it in a window of another.
    own = Qt.ApplicationAttribute.AA_DontUseNativeDialogs
    application.setAttribute(own, not _system_speaks(language))


def _system_speaks(language: str) -> bool:
    """Whether the system's own dialogs are in a language."""
    names = QLocale.system().uiLanguages()
    return bool(names) and names[0].split("-")[0] == language


def program_name() -> str:
    """What the program is called in the language of the screen."""
    return QCoreApplication.translate("program", "园鉴 ParkFacts")


class Interpreter(QObject):
    """Holds the window, and puts another in its place where another language is wanted."""

    switched = Signal(MainWindow)
    """Another window has taken the place."""

    def __init__(self, window: MainWindow, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self.window = window
        window.language_wanted.connect(self._switch)

    def _switch(self, language: str) -> None:
        old = self.window
        asked = old.opener.asked
        _rest(old)
        speak(self._application, language)
        folder = old.binder.files.folder
        fresh = MainWindow(old.workspace.session, old.settings, folder, old.own.made)
        hand_over(old, fresh)
        if asked is not None:
            fresh.opener.open_path(asked)
        fresh.language_wanted.connect(self._switch)
        self.window = fresh
        self.switched.emit(fresh)
        fresh.show()
        old.hide()  # behind the other, so that the program does not end for want of a window
        old.deleteLater()
        told = Phrase("界面是中文。复制、导出和打印的总是中文。")
        fresh.messages.info(on_screen(told))


def _rest(window: MainWindow) -> None:
    """Put all that the window shows into the settings, and wait for what it is doing."""
    window.binder.keep()
    window.keep_state()
    window.opener.leave()
    window.tasks.wait()
    window.workspace.rest()


def hand_over(old: MainWindow, fresh: MainWindow) -> None:
    """Take along what a window shows and its settings do not keep: words, rows, picked figures."""
    before, panes = old.workspace, fresh.workspace.panes
    fresh.bar.search.setText(old.bar.search.text())
    chosen, current = before.selection.facts, before.selection.current
    if chosen and current:
        panes.facts.select_facts([fact.id for fact in chosen], current.id)
    if picked := before.panes.picked:
        panes.comparing.want(chosen=picked)
    if before.view.name == CLAIMS:
        panes.claims.choose(before.panes.claims.current())
    old.view_actions.leave(fresh.view_actions)
