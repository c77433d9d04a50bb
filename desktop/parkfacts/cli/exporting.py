"""The command export: what is asked for into a file of the kind that its name ends in."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from parkfacts.app.session import Session
from parkfacts.cli.comparing import NO_ROWS, compared
from parkfacts.cli.errors import WrongUse
from parkfacts.cli.language import make_way
from parkfacts.cli.naming import note, tell_changed
from parkfacts.cli.presets import chosen_options, refuse_signed, signature_of
from parkfacts.compose.basket.content import basket_content
from parkfacts.compose.basket.title import document_title
from parkfacts.compose.chart.on_page import captioned
from parkfacts.compose.content import Content, claims_content, comparison_content, facts_content
from parkfacts.compose.page.options import Options
from parkfacts.exchange.files import exports
from parkfacts.exchange.files.basket_file import read_basket
from parkfacts.exchange.files.exports import (
    FILE_OPTIONS,
    ExportError,
    allowed_options,
    export,
    export_for,
    wants_pictures,
)
from parkfacts.facts.chart.spec import Chart
from parkfacts.facts.model import Claim, Fact
from parkfacts.facts.phrase import Named, Phrase, joined
from parkfacts.facts.problems import told, why_refused

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

CHART_ENDINGS = (".png", ".svg", ".pdf")
DRAWN = ("facts", "compare")
"""What has one chart, which can be a file of its own."""


def export_facts(facts: Sequence[Fact], asked: Namespace, session: Session) -> int:
    """Write the facts. Exit code 1: the file could not be written."""
    if asked.for_correction:
        from parkfacts.cli.correction_export import export_for_correction

        return export_for_correction(facts, asked, session)
    options = _options(asked)
    content = facts_content(facts, session.catalogue, options.style, options=options)
    return _write(content, asked, options)


def export_claims(claims: Sequence[Claim], asked: Namespace, session: Session) -> int:
    """Write the claims. Exit code 1: the file could not be written."""
    options = _options(asked)
    content = claims_content(claims, session.catalogue, options.style, options)
    return _write(content, asked, options)


def export_comparison(asked: Namespace, session: Session) -> int:
    """Write the comparison. Exit code 1: nothing to write, or not written.

    Raises UnknownName and WrongUse.
    """
    options = _options(asked)
    found = compared(asked, session)
    if not found.comparison.rows:
        note(Phrase("{why}（没有写文件）", why=NO_ROWS))
        return 1
    content = comparison_content(found, options.how, first_number=options.first_number)
    return _write(content, asked, options)


def export_basket(asked: Namespace, session: Session) -> int:
    """Write a basket over the dataset; what is gone is told. Exit code 1: not written.

    Raises InputError.
    """
    options = _options(asked)
    basket, catalogue = read_basket(asked.basket), session.catalogue
    content = basket_content(basket, catalogue, options.style, options=options)._replace(
        title=asked.title.strip() or document_title(basket, catalogue),
        signature=signature_of(asked),
    )
    drawn = wants_pictures(export_for(asked.to), options)
    try:
        exports.export_basket(content, asked.to, _pictures if drawn else _no_pictures)
    except ExportError as error:
        note(told(error))
        return 1
    tell_changed(content)
    note(Phrase("已写下 {path}", path=asked.to))
    return 0


def _options(asked: Namespace) -> Options:
    """How the file is written. Raises WrongUse for what would change nothing in its kind."""
    known = FILE_OPTIONS[asked.what].takes
    if _is_chart(asked.to):
        if asked.what not in DRAWN:
            raise WrongUse(Phrase("{what} 不能写成图片文件", what=asked.what))
        refuse_signed(asked)
        return chosen_options(asked, Options(), (), (), known)
    if getattr(asked, "width", None):
        endings = joined("、", CHART_ENDINGS)
        raise WrongUse(Phrase("--width 只对图片文件（{endings}）起作用", endings=endings))
    kind = export_for(asked.to)
    if not kind.titled:
        refuse_signed(asked)
    allowed = allowed_options(asked.what, kind)
    return chosen_options(
        asked, Options(), allowed.takes, allowed.refuses, known, numbered=kind.numbers
    )


def _write(content: Content, asked: Namespace, options: Options) -> int:
    content = content._replace(title=asked.title.strip(), signature=signature_of(asked))
    try:
        if _is_chart(asked.to):
            _save_chart(content.chart, asked)
        else:
            if wants_pictures(export_for(asked.to), options) and content.chart.panels:
                content = content._replace(pictures=_pictures(content.chart))
            export(content, asked.to)
    except ExportError as error:
        note(told(error))
        return 1
    note(Phrase("已写下 {path}", path=asked.to))
    return 0


def _is_chart(path: Path) -> bool:
    return path.suffix.lower() in CHART_ENDINGS


def _save_chart(chart: Chart, asked: Namespace) -> None:
    """Write the chart alone, of a width in centimetres. Raises ExportError."""
    if not chart.panels:
        raise ExportError(Phrase("没有写下 {path}：没有可画的图", path=asked.to))
    application = _application()
    from parkfacts.drawing import chart_export
    from parkfacts.drawing.fonts import font

    try:
        chart_export.save(chart, font(), asked.to, asked.width or chart_export.WIDTH_CM)
    except OSError as error:
        why = why_refused(error)
        raise ExportError(Phrase("没有写下 {path}（{why}）", path=asked.to, why=why)) from error
    application.processEvents()


def _no_pictures(_: Chart) -> tuple[bytes, ...]:
    return ()


def _pictures(chart: Chart) -> tuple[bytes, ...]:
    """Without titles and sources, which stand under them."""
    application = _application()
    from parkfacts.drawing.chart_pictures import chart_pictures

    pictures = chart_pictures(captioned(chart))
    application.processEvents()
    return pictures


def _application() -> QGuiApplication:
    """Draws without a screen. Raises ExportError if the system has no font to draw Chinese in."""
    from parkfacts.drawing.off_screen import draw_off_screen

    language = make_way()
    draw_off_screen()
    from PySide6.QtGui import QGuiApplication

    from parkfacts.drawing.fonts import system_family
    from parkfacts.views.shell.screen import NO_FONT
    from parkfacts.views.shell.start import make_application

    found = QGuiApplication.instance()
    made = (
        found if isinstance(found, QGuiApplication) else make_application(["parkfacts"], language)
    )
    if not system_family():
        raise ExportError(Phrase("没有写文件：{why}", why=Named(NO_FONT.chinese, NO_FONT.english)))
    return made
