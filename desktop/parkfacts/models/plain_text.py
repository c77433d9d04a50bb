"""Plain text for the places where Qt guesses at markup: tool tips and message boxes."""

from __future__ import annotations


def plain_as_html(text: str) -> str:
    """Markup that shows the text as it is; empty for no text."""
    from html import escape

    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>" if text else ""
