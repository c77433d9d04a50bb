"""Texts on their way into the XML of Office: one line, no character that XML forbids."""

from __future__ import annotations

import re
from html import escape

from parkfacts.compose.page.sheet import one_line

_FORBIDDEN = re.compile("[\ud800-\udfff]")


def office_text(text: str) -> str:
    """The text on one line; control characters become a space, halves of characters a �."""
    return _FORBIDDEN.sub("\ufffd", one_line(text))


def office_lines(text: str) -> str:
    """The same of a text whose line breaks are meant."""
    return "\n".join(map(office_text, text.split("\n")))


def xml_text(text: str) -> str:
    """The same, escaped for XML."""
    return escape(office_text(text))
