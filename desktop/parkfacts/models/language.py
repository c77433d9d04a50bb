"""The language that the texts of the program are said in: its translation loaded, or none."""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from parkfacts.bundled import resource
from parkfacts.models.translation import ENGLISH, LANGUAGE_PROPERTY

ENGLISH_FILE = "translations/parkfacts_en.qm"
log = logging.getLogger(__name__)


def load_language(application: QCoreApplication, language: str) -> None:
    """Say texts in a language from now on; what is on screen already stays as it is.

    Chinese needs Qt's own texts translated, English ours.
    """
    # The first time, looking for what is not there takes 2 ms.
    if application.property(LANGUAGE_PROPERTY):
        for old in application.findChildren(QTranslator):
            application.removeTranslator(old)
            old.deleteLater()
    application.setProperty(LANGUAGE_PROPERTY, language)
    translator = QTranslator(application)
    if language == ENGLISH:
        QLocale.setDefault(QLocale(QLocale.Language.English))
        found = translator.load(str(resource(ENGLISH_FILE)))
    else:
        QLocale.setDefault(QLocale("zh_CN"))
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        found = translator.load("qtbase_zh_CN", folder)
    if found:
        application.installTranslator(translator)
    elif language == ENGLISH:
        log.warning("no translation: %s", ENGLISH_FILE)
