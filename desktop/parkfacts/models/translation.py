"""Texts of the core on screen: they are translated where they are shown, not where they stand.

The core knows no Qt and no language but Chinese. Its phrases are looked up by their patterns in
the context ``core``, and their parts put in; data stays as it is, but for names whose English the
dataset knows.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from parkfacts.facts.marks import as_text
from parkfacts.facts.phrase import Joined, Named, Phrase
from parkfacts.facts.problems import printable, told

CONTEXT = "core"
ENGLISH = "en"
LANGUAGE_PROPERTY = "language"
"""The application's property that tells which language it speaks."""
SENTENCE = "sentence"
"""The part of a phrase that begins as a line does."""
_ONE, _MANY = 1, 2


def on_screen(text: str, marks: Callable[[str], str] | None = None) -> str:
    """A text of the core in the language of the screen, begun as a line begins; data as it is.

    ``marks``: puts words in the places of marks of sources; None: they are said as [3].
    """
    if type(text) is str:
        return as_text(text) if marks is None else marks(text)
    begun = _begun(text)
    return as_text(begun) if marks is None else marks(begun)


def _begun(text: str) -> str:
    """A text as it begins a line or a sentence; marks stay in it."""
    said = within(text)
    return said[:1].upper() + said[1:] if said != text and _begins_with_words(text) else said


def within(text: str) -> str:
    """The same as a part of a longer line."""
    if isinstance(text, Joined):
        between = QCoreApplication.translate(CONTEXT, text.between)
        return between.join([within(link) for link in text.links])
    if isinstance(text, Named):
        return text.english if _speaks_english() else text
    if not isinstance(text, Phrase):
        return text
    pattern = _pattern(text)
    if not text.parts:
        return pattern
    parts = {name: _part(name, part) for name, part in text.parts.items()}
    return pattern.format(**parts)


def _part(name: str, part: object) -> object:
    """A part as it is put into its phrase; ``sentence`` begins as a line does."""
    if not isinstance(part, str):
        return part
    return _begun(part) if name == SENTENCE else within(part)


def error_on_screen(error: Exception) -> str:
    """What an error says, in the language of the screen."""
    return printable(on_screen(told(error)))


def in_both(text: str) -> str:
    """A text as the screen says it, and below it, for a name said in English, the Chinese."""
    said = on_screen(text)
    return f"{said}\n{text}" if isinstance(text, Named) and said != text else said


def _speaks_english() -> bool:
    application = QCoreApplication.instance()
    return application is not None and application.property(LANGUAGE_PROPERTY) == ENGLISH


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
    if not text.parts:
        return True
    front, brace, rest = _pattern(text).partition("{")
    if front or not brace:
        return bool(front)
    return _begins_with_words(text.parts.get(rest.partition("}")[0].partition(":")[0]))
