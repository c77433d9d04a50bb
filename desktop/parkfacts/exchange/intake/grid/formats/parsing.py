"""The code of a number format taken apart: sections, and what each shows one after another."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

Kind = Literal[
    "literal", "digit", "point", "comma", "percent", "power", "slash", "text", "general", "date",
    "elapsed",
]  # fmt: skip


class Token(NamedTuple):
    """One thing that a section shows."""

    kind: Kind
    text: str


class Condition(NamedTuple):
    """When a section holds: ``[>=10000]``."""

    operator: str
    limit: float

    def holds(self, value: float) -> bool:
        """Whether it is true of a value."""
        return {
            "<": value < self.limit,
            ">": value > self.limit,
            "<=": value <= self.limit,
            ">=": value >= self.limit,
            "=": value == self.limit,
            "<>": value != self.limit,
        }[self.operator]


class Section(NamedTuple):
    """One of the up to four parts of a code."""

    tokens: tuple[Token, ...]
    condition: Condition | None = None
    chinese: int = 0
    """n of ``[DBNumn]``: 1 一二三, 2 壹贰叁, 3 １２３; 0 is none."""
    language: str = ""
    """Of ``[$-804]``, in lower case without leading zeros."""

    @property
    def is_date(self) -> bool:
        """Whether it shows a date or a time."""
        return any(token.kind in ("date", "elapsed") for token in self.tokens)

    @property
    def is_text(self) -> bool:
        """Whether it shows a text: there is an @."""
        return any(token.kind == "text" for token in self.tokens)

    @property
    def is_general(self) -> bool:
        """Whether the number stands there as without a format."""
        return any(token.kind == "general" for token in self.tokens)


_PART = re.compile(
    r"""
      "(?P<quoted>[^"]*)"?
    | [\\!](?P<escaped>.)
    | _(?P<blank>.)
    | \*(?P<filled>.)
    | \[(?P<bracket>[^\]]*)\]
    | (?P<general>General|G/通用格式|通用格式|GENERAL|general)
    | (?P<noon>AM/PM|am/pm|A/P|a/p|上午/下午)
    | (?P<power>[Ee][+-])
    | (?P<date>[yY]+|[mM]+|[dD]+|[hH]+|[sS]+(?:\.0+)?|[eE]+|[bB]{1,2}(?![a-zA-Z])|a{3,4}|[gG]+)
    | (?P<digit>[0\#?])
    | (?P<point>\.)
    | (?P<comma>,)
    | (?P<percent>%)
    | (?P<slash>/)
    | (?P<text>@)
    | (?P<end>;)
    | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_CONDITION = re.compile(r"(<=|>=|<>|<|>|=)\s*([-+]?[0-9.]+(?:[Ee][-+]?\d+)?)")
_ELAPSED = re.compile(r"[hH]+|[mM]+|[sS]+")
_CURRENCY = re.compile(r"\$([^-\]]*)(?:-([0-9A-Fa-f]+))?.*", re.DOTALL)
_LONGEST = 2_000
"""Characters of a code; Excel takes 255."""
_LONG_DATE = 'yyyy"年"m"月"d"日"'
_LONG_TIME = "h:mm:ss"


class _Growing:
    """A section as its parts are met."""

    def __init__(self) -> None:
        self.tokens: list[Token] = []
        self.condition: Condition | None = None
        self.chinese = 0
        self.language = ""

    def literal(self, text: str) -> None:
        """Show a text as it is."""
        if text:
            self.tokens.append(Token("literal", text))

    def bracket(self, inside: str) -> None:
        """Take up what stands in brackets; colours are not shown in a text."""
        if found := _CONDITION.fullmatch(inside.strip()):
            self.condition = Condition(found[1], float(found[2]))
        elif _ELAPSED.fullmatch(inside):
            self.tokens.append(Token("elapsed", inside.lower()))
        elif inside.lower().startswith("dbnum") and inside[5:6] in ("1", "2", "3"):
            self.chinese = int(inside[5])
        elif found := _CURRENCY.fullmatch(inside):
            self.literal(found[1])
            self.language = (found[2] or "").lower().lstrip("0")

    def done(self) -> Section:
        """The section, its letters told apart: m is minutes beside hours and seconds."""
        return Section(
            tuple(_with_minutes(self.tokens)), self.condition, self.chinese, self.language
        )


def sections(code: str) -> list[Section]:
    """The sections of a code, at least one. Nothing is refused: what is unknown shows itself."""
    lowered = code.lower()
    if lowered.startswith(("[$-f800]", "[$-x-sysdate]")):
        code = _LONG_DATE
    elif lowered.startswith(("[$-f400]", "[$-x-systime]")):
        code = _LONG_TIME
    growing, found = _Growing(), list[Section]()
    for part in _PART.finditer(code[:_LONGEST]):
        kind, text = part.lastgroup or "", part[part.lastgroup or 0]
        if kind == "end":
            found.append(growing.done())
            growing = _Growing()
        elif kind == "bracket":
            growing.bracket(text)
        elif kind == "blank":
            growing.literal(" ")
        elif kind in ("quoted", "escaped", "other"):
            growing.literal(text)
        elif kind == "noon":
            growing.tokens.append(Token("date", text))
        elif kind == "date":
            growing.tokens.append(Token("date", text.lower()))
        elif kind != "filled":
            growing.tokens.append(Token(kind, text))  # type: ignore[arg-type]
    return [*found, growing.done()]


def _with_minutes(tokens: list[Token]) -> list[Token]:
    """The tokens with minutes as n, and a / between parts of a date as what it is: a sign."""
    dated = any(token.kind in ("date", "elapsed") for token in tokens)
    if not dated:
        return tokens
    found = list[Token]()
    marks = [token for token in tokens if token.kind in ("date", "elapsed")]
    order = iter(range(len(marks)))
    for token in tokens:
        if token.kind not in ("date", "elapsed"):
            is_sign = token.kind in ("slash", "point", "comma", "percent", "power")
            found.append(Token("literal", token.text) if is_sign else token)
            continue
        at = next(order)
        before, after = (
            marks[at - 1].text if at else "",
            "".join(m.text for m in marks[at + 1 : at + 2]),
        )
        beside_time = before[:1] == "h" or after[:1] == "s"
        if token.text in ("m", "mm") and beside_time:
            token = Token(token.kind, token.text.replace("m", "n"))
        found.append(token)
    return found
