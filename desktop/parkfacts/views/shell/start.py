"""Starting the program: the window, its picture without a screen, and the smoke test."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QStyleFactory

from parkfacts import __version__
from parkfacts.app import log_file
from parkfacts.app.session import Session, bundled_dataset
from parkfacts.app.settings import Settings
from parkfacts.bundled import resource
from parkfacts.drawing.fonts import font, system_family
from parkfacts.facts.problems import InputError
from parkfacts.facts.progress import Cancelled
from parkfacts.models.plain_text import plain_as_html
from parkfacts.models.translation import error_on_screen
from parkfacts.views.shell import qt_log
from parkfacts.views.shell.language import CHINESE, Interpreter, program_name, speak
from parkfacts.views.shell.main_window import MainWindow

NO_SCREEN = (
    "没有屏幕（DISPLAY、WAYLAND_DISPLAY 都未设置）；可用 parkfacts snapshot --out 图.png 画出窗口"
)

_LARGE = 4 * 1024 * 1024
"""Bytes of a dataset that may take longer to read than one likes to wait without a word."""

# In English, because Chinese would be the boxes that it speaks of.
NO_FONT = (
    "No font with Chinese characters was found: Chinese text would be drawn as empty boxes.\n"
    "Install one, for example the package fonts-noto-cjk or fonts-wqy-microhei (Debian, Ubuntu),\n"
    "google-noto-sans-cjk-fonts (Fedora), and start ParkFacts again."
)


def make_application(arguments: list[str] | None = None, language: str = CHINESE) -> QApplication:
    """The application with style and font, speaking a language."""
    _choose_input_method()
    QApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    application = QApplication(arguments or sys.argv[:1])
    application.setApplicationName("ParkFacts")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("parkfacts")
    application.setStyle(QStyleFactory.create("Fusion"))
    application.setFont(font())
    speak(application, language)
    return application


def settings_path() -> Path:
    """Where settings are kept: the system's standard folder for them."""
    from platformdirs import user_config_path

    return user_config_path("ParkFacts", appauthor=False) / "settings.json"


def has_screen() -> bool:
    """Whether a window can be shown: always but on a Linux without X11 and Wayland."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(key) for key in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def run_window(dataset: Path | None = None) -> int:
    """Open the window and stay until it is closed.

    Exit code 1 if no dataset can be read, 2 if there is no screen.
    """
    if not has_screen():
        print(f"parkfacts: {NO_SCREEN}", file=sys.stderr)
        return 2
    qt_log.listen()
    log_file.keep(log_file.log_path())
    settings = Settings(settings_path())
    application = make_application(language=settings["language"])
    session, problems = open_session(dataset)
    if session is None:
        from PySide6.QtWidgets import QMessageBox

        said = "\n".join(error_on_screen(problem) for problem in problems)
        QMessageBox.critical(None, program_name(), plain_as_html(said))
        return 1
    if not system_family():
        _tell_of_the_missing_font()
    window = MainWindow(session, settings)
    for problem in problems:
        window.messages.error(error_on_screen(problem))
    # Nothing made on the way here is garbage; looking for it costs a tenth of the start.
    window.workspace.finished.connect(collect_garbage_from_now_on)
    # Desktops know the icon by the name of the entry; the window's own can wait.
    window.workspace.finished.connect(lambda: application.setWindowIcon(program_icon()))
    if times := os.environ.get("PARKFACTS_START_TIMES"):
        from parkfacts.views.shell.start_times import note

        note(window, Path(times))
    interpreter = Interpreter(window, application)
    window.show()
    code = application.exec()
    interpreter.window.deleteLater()
    return code


def program_icon() -> QIcon:
    """The program's own icon, sharp in every size."""
    return QIcon(str(resource("icons/parkfacts.svg")))


def collect_garbage_from_now_on() -> None:
    """What the start has made stays; only what comes later is looked through."""
    gc.freeze()
    gc.enable()


def open_session(dataset: Path | None) -> tuple[Session | None, list[InputError]]:
    """The session of a dataset, or else of the bundled one; and what was wrong."""
    problems: list[InputError] = []
    for path in (dataset, bundled_dataset()):
        if path is None:
            continue
        try:
            return _read(path), problems
        except Cancelled:
            continue
        except InputError as error:
            problems.append(error)
            print(f"parkfacts: {error}", file=sys.stderr)
    return None, problems


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


def _tell_of_the_missing_font() -> None:
    from PySide6.QtWidgets import QMessageBox

    print(f"parkfacts: {NO_FONT}", file=sys.stderr, flush=True)
    QMessageBox.warning(
        None, "ParkFacts", plain_as_html(NO_FONT), QMessageBox.StandardButton.Ignore
    )


def _choose_input_method() -> None:
    """Qt's wheels have no fcitx plug-in; fcitx also answers to ibus, which they have."""
    if "fcitx" in os.environ.get("XMODIFIERS", "") and "QT_IM_MODULE" not in os.environ:
        os.environ["QT_IM_MODULE"] = "ibus"
