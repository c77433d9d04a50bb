"""Texts of the core on screen: they are translated where they are shown, not where they stand.

The core knows no Qt and no language but Chinese. Its phrases are looked up by their patterns in
the context ``core``, and their parts put in; data stays as it is.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from parkfacts.facts.chart import Bar, Chart, Panel
from parkfacts.facts.phrase import Joined, Phrase, joined
from parkfacts.facts.problems import printable, told

CONTEXT = "core"
_ONE, _MANY = 1, 2


def on_screen(text: str) -> str:
    """A text of the core in the language of the screen, begun as a line begins; data as it is."""
    if type(text) is str:
        return text
    said = within(text)
    return said[:1].upper() + said[1:] if _begins_with_words(text) else said


def within(text: str) -> str:
    """The same as a part of a longer line."""
    if isinstance(text, Joined):
        between = QCoreApplication.translate(CONTEXT, text.between)
        return between.join([within(link) for link in text.links])
    if not isinstance(text, Phrase):
        return text
    pattern = _pattern(text)
    if not text.parts:
        return pattern
    parts = {
        name: within(part) if isinstance(part, str) else part for name, part in text.parts.items()
    }
    return pattern.format(**parts)


def error_on_screen(error: Exception) -> str:
    """What an error says, in the language of the screen."""
    return printable(on_screen(told(error)))


def chart_on_screen(chart: Chart) -> Chart:
    """The chart with its words in the language of the screen; what is copied stays as it is."""
    return chart._replace(
        panels=tuple(_panel(panel) for panel in chart.panels),
        notes=(on_screen(joined("；", chart.notes)),),
        source_line=on_screen(chart.source_line),
    )


def _panel(panel: Panel) -> Panel:
    return panel._replace(
        subject=on_screen(panel.subject),
        terms=within(panel.terms),
        bars=tuple(_bar(bar) for bar in panel.bars),
        note=on_screen(panel.note),
        missing=on_screen(panel.missing),
        ends=(on_screen(panel.ends[0]), on_screen(panel.ends[1])),
    )


def _bar(bar: Bar) -> Bar:
    return bar._replace(
        label=on_screen(bar.label),
        second=on_screen(bar.second),
        figure=within(bar.figure),
        includes=within(bar.includes),
        words=on_screen(bar.words),
    )


def _pattern(phrase: Phrase) -> str:
    """The pattern in the language of the screen, in singular or plural as its ``n`` asks."""
    number = phrase.parts.get("n")
    if number is None:
        return QCoreApplication.translate(CONTEXT, phrase.pattern)
    count = _ONE if str(number) == "1" else _MANY
    return QCoreApplication.translate(CONTEXT, phrase.pattern, "", count)


def _begins_with_words(text: object) -> bool:
    """Whether the first word is ours; the first letter of data is not touched."""
    if isinstance(text, Joined):
        return _begins_with_words(text.links[0])
    if not isinstance(text, Phrase):
        return False
    front, brace, rest = _pattern(text).partition("{")
    if front or not brace:
        return bool(front)
    return _begins_with_words(text.parts.get(rest.partition("}")[0].partition(":")[0]))
