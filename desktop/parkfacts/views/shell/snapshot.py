"""The real window as a picture, without a screen: for documents, tests and machines over ssh."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice
from PySide6.QtWidgets import QApplication

from parkfacts.app.last_words import say
from parkfacts.app.seen import CLAIMS, COMPARISON
from parkfacts.app.session import Session
from parkfacts.app.settings import Settings
from parkfacts.drawing.fonts import system_family
from parkfacts.drawing.off_screen import draw_off_screen
from parkfacts.exchange.files.basket_file import read_basket
from parkfacts.exchange.files.whole import write_whole
from parkfacts.facts.catalogue.catalogue import Catalogue, UnknownName
from parkfacts.facts.catalogue.names import names_of
from parkfacts.facts.folding import fold
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import printable, why_refused
from parkfacts.models.translation import error_on_screen, on_screen
from parkfacts.views.shell import qt_log, screen
from parkfacts.views.shell.language import CHINESE
from parkfacts.views.shell.main_window import MainWindow
from parkfacts.views.shell.snapshot_parts import picture_of
from parkfacts.views.shell.start import make_application, open_session

_PATIENCE_SECONDS = 20.0


class SnapshotRequest(NamedTuple):
    """What the picture shows. One park is looked into; several are set beside each other."""

    out: Path
    parks: Sequence[str] = ()
    search: str = ""
    select: Sequence[str] = ()
    size: tuple[int, int] = (1280, 800)
    theme: str = "light"
    language: str = CHINESE
    view: str = "facts"
    basket: Path | None = None
    """The file of the basket that stands beside the view; view ``basket``: one even without."""
    families: Sequence[str] = ()
    """Names of the topics that the table is narrowed to."""
    part: str = "window"
    """What of it is drawn: a name of ``snapshot_parts``."""
    table: Path | None = None
    """The file of a table that is on the page of imports, for its part."""


def snapshot(wanted: SnapshotRequest, dataset: Path | None = None, own: Sequence[Path] = ()) -> int:
    """Write the picture. Exit code 2: unknown park or fact. ``own``: files above the dataset.

    1: a dataset that cannot be read, no font with Chinese, a target that cannot be written.

    Raises InputError for a basket that cannot be read.
    """
    draw_off_screen()
    qt_log.listen()
    application = make_application(["parkfacts"], wanted.language)
    if not system_family():
        say(str(screen.NO_FONT))
        return 1
    session, problems = open_session(dataset, own)
    if session is None or problems:
        return 1
    try:
        return take(application, session, wanted)
    finally:
        qt_log.stop_listening()


def take(application: QApplication, session: Session, wanted: SnapshotRequest) -> int:
    """The same in an application that is there already, for several pictures of one dataset."""
    settings = Settings(None)
    settings["theme"] = wanted.theme
    settings["language"] = wanted.language
    application.setCursorFlashTime(0)  # or one picture had it and the next had not
    window = MainWindow(session, settings)
    try:
        _arrange(window, wanted)
        window.show()
        wait_for_chart(application, window)
        if wanted.table is not None:
            window.own.import_table(wanted.table)
            _wait(application, lambda: not window.tasks.busy)
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        picture_of(window, wanted.part).save(buffer, "PNG")
        write_whole(wanted.out, bytes(data.data()))
    except UnknownName as error:
        print(f"parkfacts: {error_on_screen(error)}", file=sys.stderr)
        return 2
    except OSError as error:
        why = Phrase("没有写下 {path}（{why}）", path=str(wanted.out), why=why_refused(error))
        print(f"parkfacts: {printable(on_screen(why))}", file=sys.stderr)
        return 1
    finally:
        window.close()
        window.deleteLater()
        application.processEvents()
    return 0


def _arrange(window: MainWindow, wanted: SnapshotRequest) -> None:
    """Choose what the picture shows. Raises UnknownName, and InputError of a basket."""
    space = window.workspace
    catalogue = space.session.catalogue
    window.resize(*wanted.size)
    parks = [catalogue.resolve_park(name).id for name in wanted.parks]
    facts = [catalogue.fact(fact_id).id for fact_id in wanted.select]
    if len(parks) == 1 and wanted.view != COMPARISON:
        space.selection.ask_park(parks[0])
    else:
        space.selection.check_parks(tuple(parks))
    if wanted.families:
        space.selection.ask_facet("family", frozenset(_families(wanted.families, catalogue)))
    # How fast it was is another at each time, and would make another picture.
    space.searched.connect(lambda count, _: _show_found(window, count))
    if wanted.search:
        window.bar.search.setText(wanted.search)
    if wanted.view in (CLAIMS, COMPARISON):
        space.show_view(wanted.view)
    if facts and wanted.view != COMPARISON:
        space.panes.facts.select_facts(facts, facts[0])
    if wanted.basket or wanted.view == "basket":
        _show_basket(window, wanted.basket, collects=bool(facts))


def _families(wanted: Sequence[str], catalogue: Catalogue) -> list[str]:
    """The names of the topics of these names or ids. Raises UnknownName."""
    families = catalogue.dataset.families
    known = {fold(name): one.name for one in families for name in (*names_of(one), one.id)}
    for name in wanted:
        if fold(name) not in known:
            raise UnknownName(Phrase("主题"), name, [str(one.name) for one in families])
    return [known[fold(name)] for name in wanted]


def _show_found(window: MainWindow, count: int) -> None:
    window.bar.show_found(window.workspace.view.name, count, 0.001, window.workspace.query)


def _show_basket(window: MainWindow, path: Path | None, *, collects: bool) -> None:
    """The basket of a file, or one that collects what is selected. Raises InputError."""
    binder = window.binder
    if path is not None:
        binder.basket.open(read_basket(path))
    elif collects:
        binder.collector.collect_seen()
    binder.show(True)


def wait_for_chart(application: QApplication, window: MainWindow) -> None:
    """Until the window has been filled and the chart, if there is one, painted."""
    chart = window.workspace.view.chart
    painted: list[bool] = []
    if chart is not None:
        chart.painted.connect(lambda: painted.append(True))
    window.workspace.finish_now()
    if chart is not None:
        _wait(application, lambda: bool(painted) or not chart.isVisible() or not chart.chart.panels)
    application.processEvents()


def _wait(application: QApplication, ready: Callable[[], bool]) -> None:
    end = monotonic() + _PATIENCE_SECONDS
    while not ready() and monotonic() < end:
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
