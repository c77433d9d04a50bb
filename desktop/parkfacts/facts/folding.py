"""Texts as they are searched: one form of each width, case, script, unit and spelling."""

from __future__ import annotations

import re

from parkfacts.facts.traditional import SIMPLIFIED, TRADITIONAL

_DROPPED = "()[]{}（）［］｛｝【】〔〕「」『』《》〈〉“”‘’\"'·•・,，"
"""Marks within a name or a number: 西部（重庆）科学城, 专精特新“小巨人”, 1,234."""
_SPELLED = {"吋": "英寸", "㎡": "平方米", "　": " ", "—": "-", "–": "-", "−": "-", "～": "~"}
"""Different ways to write one thing, folded to the longer one."""
_SAME = (
    str.maketrans(TRADITIONAL, SIMPLIFIED)
    | {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)}
    | str.maketrans(_SPELLED)
    | dict.fromkeys(map(ord, _DROPPED))
)
_CHANGED = frozenset(map(chr, _SAME))
"""Most texts have none of these: quicker to see than to translate."""

# A comma within a number parts no words; [3] is one, and is not folded.
_BETWEEN = re.compile(r"[\s、。；：！？;!?…|]+|(?<!\d)[,，]|[,，](?!\d)")
_NUMBERED = re.compile(r"[\[［【]\s*(\d{1,6})\s*[\]］】]")
_STROKES = "-~_.+*=/"
"""Alone they are no word: 西永 - 外贸."""
_PARTS = re.compile(r"\[\d+\]|[^\[\]]+")


def fold(text: str) -> str:
    """Text as it is searched: casefolded, half-width, simplified, without brackets and quotes."""
    if not _CHANGED.isdisjoint(text):
        text = text.translate(_SAME)
    return text.casefold()


def tokens(query: str) -> list[str]:
    """The words of a query, folded; all must be found. A source's number stays ``[3]``."""
    words = []
    for part in _PARTS.findall(_NUMBERED.sub(_number, query)):
        if part[0] == "[":
            words.append(part)
        else:
            words += [word for word in map(fold, _BETWEEN.split(part)) if word.strip(_STROKES)]
    return words


def _number(found: re.Match[str]) -> str:
    return f" [{int(found[1])}] "
