"""What is fuzzed of the window: hostile datasets and settings are shown, and no pane fails."""

from __future__ import annotations

import logging
import sys
import tempfile
from pathlib import Path
from unittest import mock

from fuzz.asking import SETTINGS_FILES
from fuzz.writing import catalogues
from hypothesis import strategies as st

from parkfacts.app.session import Session
from parkfacts.app.settings import Settings
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.dataset.file import encode_dataset
from parkfacts.facts.search.table import Filter


class _Heard(logging.Handler):
    """Keeps what is logged as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(self.format(record))


def window(catalogue: Catalogue, settings: bytes, theme: str) -> None:
    """All views of a window are gone through; whatever goes wrong on the way is a find."""
    heard, log = _Heard(), logging.getLogger("parkfacts")
    log.addHandler(heard)
    before = log.level
    log.setLevel(logging.ERROR)  # what is passed over in settings is told

    def unexpected(kind: type[BaseException], error: BaseException, trace: object) -> None:
        heard.said.append(repr(error))

    try:
        with (
            tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
            mock.patch.object(sys, "excepthook", unexpected),
        ):
            data, kept = Path(folder) / "a.json", Path(folder) / "settings.json"
            data.write_bytes(encode_dataset(catalogue.dataset))
            kept.write_bytes(settings)
            _go_through(Session(data), Settings(kept), theme)
    finally:
        log.removeHandler(heard)
        log.setLevel(before)
    assert not heard.said, "\n".join(heard.said)


def _go_through(session: Session, settings: Settings, theme: str) -> None:
    from PySide6.QtWidgets import QApplication

    from parkfacts.views.shell.main_window import MainWindow

    settings["theme"] = theme
    shown = MainWindow(session, settings)
    try:
        shown.show()
        space = shown.workspace
        space.finish_now()
        for fact in session.catalogue.facts[:4]:
            space.show_fact(fact.id)
            space.selection.ask(Filter(query=session.catalogue.park(fact.park).name))
        space.clear()
        space.selection.check_parks(tuple(park.id for park in session.catalogue.dataset.parks))
        shown.commands.run("collect")
        shown.binder.show(True)
        for view in ("claims", "compare", "facts"):
            space.show_view(view)
            space.finish_now()
            QApplication.processEvents()
            shown.grab()
    finally:
        shown.close()
        shown.deleteLater()
        QApplication.processEvents()


TARGETS = {
    "windows of hostile datasets": (
        window,
        (catalogues(), SETTINGS_FILES, st.sampled_from(["light", "dark"])),
    ),
}
"""By name: what must hold, and of what."""
