"""The smoke test inside the program: each thing a user does once, silently, with a report."""

from __future__ import annotations

import json
import logging
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, QTranslator
from PySide6.QtGui import QGuiApplication, QIcon, QImageReader

from parkfacts import __version__
from parkfacts.app.session import Session, bundled_dataset
from parkfacts.app.settings import Settings
from parkfacts.bundled import resource, resources
from parkfacts.drawing.fonts import font, system_family
from parkfacts.exchange.clipboard.comparison import COMPARISON_PRESETS
from parkfacts.exchange.clipboard.facts import FACT_PRESETS
from parkfacts.exchange.files.whole import write_whole
from parkfacts.exchange.listing.listings import fact_listing
from parkfacts.exchange.listing.printed import FORMATS, printed
from parkfacts.models.language import ENGLISH_FILE
from parkfacts.views.shell import qt_log
from parkfacts.views.shell.main_window import MainWindow
from parkfacts.views.shell.snapshot import wait_for_chart
from parkfacts.views.shell.start import make_application


class _Log(logging.Handler):
    """Collects warnings of Python and of Qt."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


def smoke_test(report: Path | None = None) -> int:
    """Do each thing once; any failure or warning makes the exit code 1.

    The report, one line a step, goes to the file as JSON, or to stdout.
    """
    log = _Log()
    logging.getLogger().addHandler(log)
    qt_log.listen()
    steps: list[dict[str, str]] = []
    try:
        for name, step in _steps():
            steps.append({"step": name, "result": _tried(step)})
    finally:
        qt_log.stop_listening()
        logging.getLogger().removeHandler(log)
    failed = [step for step in steps if step["result"] != "ok"]
    content = {
        "version": __version__,
        "frozen": bool(getattr(sys, "frozen", False)),
        "resources": str(resources()),
        "platform": QGuiApplication.platformName(),
        "ok": not failed and not log.lines,
        "steps": steps,
        "warnings": log.lines,
    }
    text = json.dumps(content, ensure_ascii=False, indent=1)
    if report is None:
        sys.stdout.write(text + "\n")
    else:
        write_whole(report, text.encode())
    return 0 if content["ok"] else 1


def _tried(step: Callable[[], object]) -> str:
    try:
        step()
    except Exception as error:  # noqa: BLE001 - the report names whatever went wrong
        return f"{type(error).__name__}: {error}"
    return "ok"


def _expect(truth: object, text: str) -> None:
    if not truth:
        raise AssertionError(text)


def _icons() -> None:
    for path in sorted(resource("icons").iterdir()):
        drawn = QIcon(str(path)).pixmap(QSize(32, 32))
        _expect(not drawn.isNull(), f"{path.name} cannot be drawn")
    formats = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
    _expect({"png", "svg"} <= formats, f"only these picture formats: {sorted(formats)}")


def _translations() -> None:
    # What Qt writes on its own buttons is the first to be English when its texts are missing.
    word = QCoreApplication.translate("QPlatformTheme", "Cancel")
    _expect(word == "取消", f"Qt says {word}")
    english = QTranslator()
    _expect(english.load(str(resource(ENGLISH_FILE))), f"{ENGLISH_FILE} cannot be read")
    menu = english.translate("ToolBar", "菜单")
    _expect(menu == "Menu", f"the menu is called {menu}")


def _comparison(window: MainWindow) -> None:
    """Parks that share an indicator beside each other, and each way to copy them."""
    space = window.workspace
    by_indicator: dict[str, dict[str, None]] = {}
    for fact in space.session.catalogue.facts:
        by_indicator.setdefault(fact.indicator, {})[fact.park] = None
    shared = max(by_indicator.values(), key=len)
    space.selection.check_parks(tuple(shared)[:3])
    window.commands.run("show_comparison")
    _expect(space.panes.comparison.comparison.rows, "the comparison is empty")
    for entry in COMPARISON_PRESETS:
        QGuiApplication.clipboard().clear()
        window.copier.copy(entry.id)
        text = QGuiApplication.clipboard().mimeData().text()
        _expect(text, f"no text on the clipboard for the comparison as {entry.id}")
    window.commands.run("show_facts")


def _exports(window: MainWindow) -> None:
    """Each kind of file, of facts, claims, a comparison and a basket."""
    from parkfacts.compose.basket.collect import of_claims, of_comparison, of_facts
    from parkfacts.compose.basket.content import basket_content
    from parkfacts.compose.content import claims_content, comparison_content, facts_content
    from parkfacts.exchange.files.exports import EXPORTS, export, export_basket
    from parkfacts.facts.basket.items import Basket

    space = window.workspace
    catalogue, style = space.session.catalogue, window.settings["citation_style"]
    contents = (
        facts_content(catalogue.facts[:30], catalogue, style),
        claims_content(catalogue.claims, catalogue, style),
        comparison_content(space.panes.comparison.seen().compared, style),
    )
    things = [*of_facts(catalogue.facts[:30], catalogue), *of_claims(catalogue.claims, catalogue)]
    things += of_comparison(space.panes.comparison.seen().compared, "nearest")
    basket = basket_content(Basket(title="资料篮", items=things), catalogue, style)
    with tempfile.TemporaryDirectory() as folder:
        for entry in EXPORTS:
            for content in contents:
                export(content, Path(folder) / f"{content.name}{entry.suffix}")
            export_basket(basket, Path(folder) / f"资料篮{entry.suffix}", lambda _: ())
        for path in Path(folder).iterdir():
            _expect(path.stat().st_size > 200, f"{path.name} is empty")


def _basket(window: MainWindow) -> None:
    """Into the basket, and out of it again."""
    window.commands.run("collect")
    _expect(window.binder.basket.content.items, "nothing was collected")
    window.commands.run("undo")
    _expect(not window.binder.basket.content.items, "collecting was not undone")


def _listings(window: MainWindow) -> None:
    """What the command line prints, in each of its formats."""
    catalogue = window.workspace.session.catalogue
    listing = fact_listing(list(catalogue.facts), catalogue)
    for name in FORMATS:
        _expect(printed(listing, name), f"nothing printed as {name}")


def _handbook(window: MainWindow) -> None:
    """Every page is read; the window finds words. A package has all pictures, or drew none."""
    from parkfacts.app.handbook.pages import Handbook
    from parkfacts.bundled import handbook_folder

    handbook = Handbook(handbook_folder())
    named = {one.name for page in handbook.pages().values() for one in page.pictures}
    gone = {name for name in named if not (handbook.folder / name).is_file()}
    drawn = gone in (set(), named) or not getattr(sys, "frozen", False)
    _expect(drawn, f"pictures are missing: {gone}")
    window.commands.run("show_handbook")
    shown = window.view_actions.handbook.shown
    assert shown is not None
    shown.search.setText("引文")
    _expect(shown.found.count(), "nothing found in the handbook")
    shown.close()


def _glyphs(window: MainWindow) -> None:
    """Nothing on screen is an empty box; behind the steps that make panes."""
    from parkfacts.drawing.chart_text import paintable
    from parkfacts.facts.chart.spec import in_words
    from parkfacts.views.shell.glyphs import missing_glyphs

    drawn = in_words(paintable(window.workspace.panes.chart.chart))
    found = missing_glyphs(drawn)
    told = "、".join(f"{sign} (U+{ord(sign):04X}, {where})" for sign, where in found.items())
    _expect(not found, f"no font has {told}")


def _imports(window: MainWindow) -> None:
    from parkfacts.views.shell.smoke_import import handed_out_and_back

    told = handed_out_and_back(window.workspace.session)
    _expect(not told, f"came back otherwise: {told[:3]}")


def _watch_sockets() -> list[str]:
    """From now on, the sockets that Python opens to any network; those of Qt, strace sees."""
    opened: list[str] = []

    def note(event: str, arguments: tuple[Any, ...]) -> None:
        # AF_UNIX, by which the desktop is spoken with, is no network.
        is_made = event == "socket.__new__" and int(arguments[1]) != 1
        if is_made or event in ("socket.getaddrinfo", "socket.gethostbyname"):
            opened.append(f"{event} {arguments[1:]}")

    sys.addaudithook(note)
    return opened


def _steps() -> list[tuple[str, Callable[[], object]]]:
    """What a user does, in order; each step stands on those before it."""
    sockets = _watch_sockets()
    application = make_application(["parkfacts"])
    window = MainWindow(Session(bundled_dataset()), Settings(None))
    space = window.workspace

    def search(query: str) -> None:
        window.bar.search.setText(query)
        application.processEvents()
        _expect(space.panes.facts.model.rows.fact_count, f"nothing found for {query}")

    def copies() -> None:
        for entry in FACT_PRESETS:
            window.copier.copy(entry.id)
            data = QGuiApplication.clipboard().mimeData()
            _expect(data.text(), f"no text on the clipboard for {entry.id}")

    def chart_files() -> None:
        from parkfacts.drawing import chart_export

        window.commands.run("copy_chart")
        data = QGuiApplication.clipboard().mimeData()
        has_picture = data.hasImage() or data.hasFormat("image/png")
        _expect(has_picture, "no picture on the clipboard")
        with tempfile.TemporaryDirectory() as folder:
            for ending in ("png", "svg", "pdf"):
                path = Path(folder) / f"图.{ending}"
                chart_export.save(space.panes.chart.chart, font(), path)
                _expect(path.stat().st_size > 1000, f"{ending} is empty")

    def themes() -> None:
        for _ in range(2):
            window.commands.run("toggle_theme")
            application.processEvents()

    def claims() -> None:
        window.commands.run("show_claims")
        _expect(space.panes.claims.model.rowCount(), "no claims")
        window.commands.run("show_facts")

    def close() -> None:
        # Qt's offscreen platform destroys what is left on its clipboard after Python has ended.
        QGuiApplication.clipboard().clear()
        window.close()
        space.panes.chart.deleteLater()
        window.deleteLater()
        application.processEvents()

    return [
        ("Chinese font", lambda: _expect(system_family(), "no font has Chinese")),
        ("window", window.show),
        ("icons", _icons),
        ("translations", _translations),
        ("chart", lambda: wait_for_chart(application, window)),
        ("search by text", lambda: search("进出口")),
        ("search by pinyin", lambda: search("waimao")),
        ("search by initials", lambda: search("wm")),
        ("clear", lambda: window.commands.run("clear_filters")),
        ("copies", copies),
        ("chart files", chart_files),
        ("comparison", lambda: _comparison(window)),
        ("exports", lambda: _exports(window)),
        ("basket", lambda: _basket(window)),
        ("imports", lambda: _imports(window)),
        ("listings", lambda: _listings(window)),
        ("themes", themes),
        ("claims", claims),
        ("handbook", lambda: _handbook(window)),
        ("glyphs", lambda: _glyphs(window)),
        ("close", close),
        ("no internet socket", lambda: _expect(not sockets, f"opened: {sockets}")),
    ]
