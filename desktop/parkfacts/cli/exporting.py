"""The command export: what is asked for into a file of the kind that its name ends in."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Sequence

from parkfacts.app.session import Session
from parkfacts.cli.comparing import compared
from parkfacts.cli.naming import note
from parkfacts.cli.presets import chosen_options
from parkfacts.exchange import exports
from parkfacts.exchange.basket_content import basket_content
from parkfacts.exchange.basket_file import read_basket
from parkfacts.exchange.content import Content, claims_content, comparison_content, facts_content
from parkfacts.exchange.copy_options import Options
from parkfacts.exchange.exports import (
    FILE_OPTIONS,
    ExportError,
    allowed_options,
    export,
    export_for,
)
from parkfacts.facts.chart import Chart
from parkfacts.facts.model import Claim, Fact


def export_facts(facts: Sequence[Fact], asked: Namespace, session: Session) -> int:
    """Write the facts. Exit code 1: the file could not be written."""
    options = _options(asked)
    return _write(facts_content(facts, session.catalogue, options.style, options=options), asked)


def export_claims(claims: Sequence[Claim], asked: Namespace, session: Session) -> int:
    """Write the claims. Exit code 1: the file could not be written."""
    options = _options(asked)
    return _write(claims_content(claims, session.catalogue, options.style, options), asked)


def export_comparison(asked: Namespace, session: Session) -> int:
    """Write the comparison. Exit code 1: nothing to write, or not written. Raises UnknownName."""
    options = _options(asked)
    found = compared(asked, session)
    if not found.comparison.rows:
        note("没有符合条件的行，请放宽条件（没有写文件）")
        return 1
    return _write(comparison_content(found, options.how), asked)


def export_basket(asked: Namespace, session: Session) -> int:
    """Write a basket over the dataset; what is gone is told. Exit code 1: not written.

    Raises InputError.
    """
    options = _options(asked)
    content = basket_content(
        read_basket(asked.basket), session.catalogue, options.style, options=options
    )
    try:
        exports.export_basket(content, asked.to, _pictures)
    except ExportError as error:
        note(str(error))
        return 1
    for gone in content.left_out:
        note(f"现数据集已没有：{gone}")
    note(f"已写下 {asked.to}")
    return 0


def _options(asked: Namespace) -> Options:
    """How the file is written. Raises WrongUse for what would change nothing in its kind."""
    allowed = allowed_options(asked.what, export_for(asked.to))
    known = FILE_OPTIONS[asked.what].takes
    return chosen_options(asked, Options(), allowed.takes, allowed.refuses, known)


def _write(content: Content, asked: Namespace) -> int:
    if export_for(asked.to).pictured and content.chart.panels:
        content = content._replace(pictures=_pictures(content.chart))
    try:
        export(content, asked.to)
    except ExportError as error:
        note(str(error))
        return 1
    note(f"已写下 {asked.to}")
    return 0


def _pictures(chart: Chart) -> tuple[bytes, ...]:
    """Drawn without a screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from parkfacts.views.chart_pictures import chart_pictures
    from parkfacts.views.start import make_application

    application = QGuiApplication.instance() or make_application(["parkfacts"])
    pictures = chart_pictures(chart)
    application.processEvents()
    return pictures
