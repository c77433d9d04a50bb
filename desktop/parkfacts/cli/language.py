"""The language of the command line: Chinese, or English where somebody or the system wants it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence

from parkfacts.app.settings import LANGUAGES
from parkfacts.facts.marks import as_text

CHINESE, ENGLISH = LANGUAGES
OPTION = "--language"
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
"""The first that is set says in which language messages are (POSIX.1-2017, 8.2)."""
_PRIMARY, _WINDOWS_ENGLISH = 0x3FF, 0x09
"""The primary language of a LANGID, and that of English (Windows: winnt.h, LANG_ENGLISH)."""


def language_wanted(
    arguments: Sequence[str], environment: Mapping[str, str] = os.environ, windows: int = 0
) -> str:
    """What ``--language`` says; without it, English for who has an English system.

    ``windows``: the LANGID of the user's language; 0 elsewhere. A wrong word after ``--language``
    is complained of later, in the language of the system.
    """
    for at, word in enumerate(arguments):
        name, sign, value = word.partition("=")
        if name == OPTION:
            given = value if sign else next(iter(arguments[at + 1 : at + 2]), "")
            if given in LANGUAGES:
                return given
    for variable in _VARIABLES:
        if name := environment.get(variable, ""):
            return ENGLISH if name.partition("_")[0].partition(".")[0] == "en" else CHINESE
    return ENGLISH if windows & _PRIMARY == _WINDOWS_ENGLISH else CHINESE


def windows_language() -> int:
    """The LANGID of the user's language on Windows; 0 elsewhere."""
    import ctypes

    library = getattr(ctypes, "windll", None)
    return int(library.kernel32.GetUserDefaultUILanguage()) if library else 0


def speak(language: str) -> None:
    """Say what is said from now on in a language. Chinese needs no Qt, and loads none."""
    if language != ENGLISH:
        return
    from PySide6.QtCore import QCoreApplication

    from parkfacts.models.language import load_language

    load_language(QCoreApplication.instance() or QCoreApplication(["parkfacts"]), language)


def spoken(text: str) -> str:
    """A text of the program in the language of this run."""
    translation = sys.modules.get("parkfacts.models.translation")
    return as_text(text) if translation is None else str(translation.on_screen(text))


def make_way() -> str:
    """End the application that has no screen: one that draws takes its place; its language."""
    core = sys.modules.get("PySide6.QtCore")
    found = core.QCoreApplication.instance() if core is not None else None
    if core is None or found is None or type(found) is not core.QCoreApplication:
        return CHINESE
    import shiboken6

    shiboken6.delete(found)
    return ENGLISH
