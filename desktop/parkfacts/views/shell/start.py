"""Starting the program: the window, its picture without a screen, and the smoke test."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from parkfacts import __version__
from parkfacts.app import log_file
from parkfacts.app.last_words import say
from parkfacts.app.session import Session, bundled_dataset
from parkfacts.app.settings import Settings, settings_path
from parkfacts.bundled import resource
from parkfacts.drawing.fonts import font, system_family
from parkfacts.facts.problems import InputError
from parkfacts.facts.progress import Cancelled
from parkfacts.models.plain_text import plain_as_html
from parkfacts.models.translation import error_on_screen
from parkfacts.views.kit.file_drop import BASKET_ENDING, TABLE_ENDINGS
from parkfacts.views.shell import qt_log, screen
from parkfacts.views.shell.frame import fit_screen
from parkfacts.views.shell.language import CHINESE, Interpreter, program_name, speak
from parkfacts.views.shell.main_window import MainWindow
from parkfacts.views.shell.other_windows import OtherWindows

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

    from parkfacts.app.own_data import OwnData

log = logging.getLogger("parkfacts")

_LARGE = 4 * 1024 * 1024
"""Bytes of a dataset that may take longer to read than one likes to wait without a word."""


def make_application(arguments: list[str] | None = None, language: str = CHINESE) -> QApplication:
    """The application with style and font, speaking a language.

    Where no screen can be reached it is told why, and the program ends with exit code 2.
    """
    _choose_input_method()
    QApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    with screen.reached():
        # By an argument: setStyle() hands on a QStyle, for which PySide6 builds its enums, 3 ms.
        application = QApplication([*(arguments or sys.argv[:1]), "-style", "Fusion"])
    application.setApplicationName("ParkFacts")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("parkfacts")
    application.setFont(font())
    speak(application, language)
    return application


def run_window(file: Path | None = None, own: Sequence[Path] = ()) -> int:
    """Open the window and stay until it is closed.

    ``file``: a dataset in place of the bundled one; or a basket, an own dataset, a table beside it.
    ``own``: files of own data above it.
    Exit code 1 if no dataset can be read, 2 if there is no screen or none can be reached.
    """
    if not screen.has_screen():
        say(str(screen.NO_SCREEN))
        return screen.EXIT_CODE
    qt_log.listen()
    log_file.keep(log_file.log_path())
    settings = Settings(settings_path())
    application = make_application(language=settings["language"])
    taken = file if file is not None and not is_dataset(file) else None
    data = own_at_start(settings, own)
    session, problems = open_session(None if taken else file)
    if session is None:
        from PySide6.QtWidgets import QMessageBox

        said = "\n".join(error_on_screen(problem) for problem in problems)
        QMessageBox.critical(None, program_name(), plain_as_html(said))
        return 1
    if data is not None:
        session = session.with_own(data.on)
    window = MainWindow(session, settings, own=data)
    for problem in problems:
        window.messages.error(error_on_screen(problem))
    # Nothing made on the way here is garbage; looking for it costs a tenth of the start.
    window.workspace.finished.connect(collect_garbage_from_now_on)
    # Desktops know the icon by the name of the entry; the window's own can wait.
    window.workspace.finished.connect(lambda: application.setWindowIcon(program_icon()))
    if taken is not None:
        take_soon(window, taken)
    if times := os.environ.get("PARKFACTS_START_TIMES"):
        from parkfacts.views.shell.start_times import note

        note(window, Path(times))
    interpreter = Interpreter(window, application)
    others = OtherWindows(settings_path().parent, window, application)
    interpreter.switched.connect(others.follow)
    fit_screen(window, window.screen().availableSize())
    window.show()
    if not system_family():
        _tell_of_the_missing_font(window)
    code = application.exec()
    others.end()
    interpreter.window.deleteLater()
    return code


def take_soon(window: MainWindow, path: Path) -> None:
    """Open a file that was double-clicked, as soon as the window stands."""
    window.workspace.finished.connect(lambda: window.own.files.take([path]))


def is_dataset(file: Path) -> bool:
    """Whether a file takes the place of the bundled dataset; others are opened in its window."""
    if file.suffix.lower() in (BASKET_ENDING, *TABLE_ENDINGS):
        return False
    from parkfacts.facts.own.kind import is_own

    return not is_own(file)


def own_at_start(settings: Settings, files: Sequence[Path]) -> OwnData | None:
    """The own data that were open last, and ``files``, read before the window is made.

    So it is put back as it was left, and nothing in it jumps. Without any nothing is imported.
    """
    if not files and not settings["own_data"]:
        return None
    from parkfacts.app.last_folders import documents
    from parkfacts.app.own_data import OwnData
    from parkfacts.facts.own.model import Base

    data = OwnData(settings, documents(), Base(id="", title="", version="1"))
    data.start()
    for path in files:
        data.open(path)
    return data


def program_icon() -> QIcon:
    """The program's own icon, sharp in every size."""
    from PySide6.QtGui import QIcon

    return QIcon(str(resource("icons/parkfacts.svg")))


def collect_garbage_from_now_on() -> None:
    """What the start has made stays; only what comes later is looked through."""
    gc.freeze()
    gc.enable()


def open_session(
    dataset: Path | None, own: Sequence[Path] = ()
) -> tuple[Session | None, list[InputError]]:
    """The session of a dataset, or else of the bundled one; and what was wrong.

    ``own``: files of own data above it; one that cannot be read is left out.
    """
    problems: list[InputError] = []
    for path in (dataset, bundled_dataset()):
        if path is None:
            continue
        try:
            session = _read(path)
            return (_with_own(session, own, problems) if own else session), problems
        except Cancelled:
            continue
        except InputError as error:
            problems.append(error)
            print(f"parkfacts: {error}", file=sys.stderr)
    return None, problems


def _with_own(session: Session, own: Sequence[Path], problems: list[InputError]) -> Session:
    from parkfacts.facts.own.file import read_own

    read = []
    for path in own:
        try:
            read.append(read_own(path))
        except InputError as error:
            problems.append(error)
            print(f"parkfacts: {error}", file=sys.stderr)
    return session.with_own(read)


def _read(path: Path) -> Session:
    """Read a dataset; of a large one a small window tells how far it is."""
    try:
        large = path.stat().st_size > _LARGE
    except (OSError, ValueError):
        large = False
    if not large:
        return Session(path)
    from parkfacts.views.shell.long_reading import read_watched

    return read_watched(path)


def _tell_of_the_missing_font(window: QWidget) -> None:
    """The window stands and can be used; its box is in English, as Chinese would be boxes."""
    from PySide6.QtWidgets import QMessageBox

    log.warning("%s", screen.NO_FONT.english)
    say(str(screen.NO_FONT))
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("ParkFacts")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(screen.NO_FONT.english)
    box.setStandardButtons(QMessageBox.StandardButton.Ignore)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def _choose_input_method() -> None:
    """Qt's wheels have no fcitx plug-in; fcitx also answers to ibus, which they have."""
    if "fcitx" in os.environ.get("XMODIFIERS", "") and "QT_IM_MODULE" not in os.environ:
        os.environ["QT_IM_MODULE"] = "ibus"
