"""A text of a head or a stub in one line, without the English that says it again."""

from __future__ import annotations

import re

from parkfacts.exchange.intake.mapping.names import like_indicator
from parkfacts.exchange.intake.mapping.plain_text import simplified
from parkfacts.exchange.intake.mapping.units import unit_of

_TRANSLATION = re.compile(
    r"(?<=[\u4e00-\u9fff）)%])(?:[\n\r]+\s*[A-Za-z][A-Za-z0-9\s,.&'()\-/%]*|"
    r"\s+[A-Z][a-z]+(?:\s+[A-Za-z&,.]+)+)$"
)
"""The English of a head of two languages, below the Chinese or behind it."""
_BETWEEN_CHINESE = re.compile(r"(?<=[\u4e00-\u9fff])[\s　]+(?=[\u4e00-\u9fff（(%])")
_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9\s,.&'()\-/%]*")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")


def in_one_line(text: str) -> tuple[str, int]:
    """A text without line breaks and blanks within Chinese, and the blanks before it."""
    plain = _TRANSLATION.sub("", _chinese_lines(simplified(text).replace("\u00a0", " ")))
    indent = len(plain) - len(plain.lstrip(" \t　\u2003\u2002"))
    plain = _BETWEEN_CHINESE.sub("", plain.strip(" \t　\u2003\u2002\r\n"))
    return plain.replace("\n", "").replace("\r", ""), indent


def _chinese_lines(text: str) -> str:
    """A text of several lines without those that only say the Chinese above them in English.

    GDP below 人均 goes on with it; below what is a name by itself it says it again.
    """
    lines = text.splitlines()
    if len(lines) < 2:
        return text
    kept: list[str] = []
    for line in lines:
        above = re.sub(r"[(（].*$", "", kept[-1]).strip() if kept else ""
        again = _CHINESE.search(above) and _LATIN.fullmatch(line.strip()) and not unit_of(line)
        if again and (any(char.islower() for char in line) or like_indicator(above)):
            continue
        kept.append(line)
    return "\n".join(kept)
