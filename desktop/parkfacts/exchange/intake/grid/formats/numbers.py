"""Numbers as a section of a format shows them: places, groups, powers, fractions."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction
from typing import NamedTuple

from parkfacts.exchange.intake.grid.formats.chinese import one_by_one, read_out
from parkfacts.exchange.intake.grid.formats.general import general, number
from parkfacts.exchange.intake.grid.formats.parsing import Section, Token

_ROOM = Context(prec=700, rounding=ROUND_HALF_UP)
_MOST_PLACES = 127
_STANDING_IN = {"0": "0", "?": " ", "#": ""}


class UsualLayout(NamedTuple):
    """A section as nearly all are: 0.00, #,##0, 0.0%, with words before and behind."""

    before: str
    form: str
    """As Python has it: ,.2f"""
    behind: str
    places: int
    factor: float

    def shown(self, value: float, digits: str) -> tuple[str, bool] | None:
        """The text of a number that is not negative, whether it is whole; None where unsure.

        ``digits`` is its repr. Python rounds the binary number, Excel the decimal one: they differ
        only where behind the last place there is a 5 and nothing more.
        """
        if len(digits) > 15 or "e" in digits:
            return None
        behind = 0 if digits.endswith(".0") else len(digits) - digits.find(".") - 1
        more = behind - self.places - (2 if self.factor != 1 else 0)
        if more == 1 and digits.endswith("5"):
            return None
        return f"{self.before}{value * self.factor:{self.form}}{self.behind}", more <= 0


def usual_layout(section: Section) -> UsualLayout | None:
    """The section as a usual one, None if it is not."""
    if section.chinese or section.is_date:
        return None
    kinds = "".join(_LETTERS[token.kind] for token in section.tokens)
    found = _USUAL.fullmatch(kinds)
    digits = "".join(
        token.text for token in section.tokens if token.kind in ("digit", "point", "comma")
    )
    form = _DIGITS.fullmatch(digits)
    if not found or not form:
        return None
    texts = [token.text for token in section.tokens]
    places = len(form[2] or "")
    return UsualLayout(
        "".join(texts[: found.end(1)]).lstrip(),
        f"{',' if ',' in digits else ''}.{places}f",
        "".join(texts[found.start(3) :]).rstrip(),
        places,
        100.0 if "p" in kinds else 1.0,
    )


_LETTERS = {
    "literal": "l", "digit": "d", "point": ".", "comma": ",", "percent": "p", "power": "x",
    "slash": "x", "text": "x", "general": "x", "date": "x", "elapsed": "x",
}  # fmt: skip
_USUAL = re.compile(r"(l*)([d,.]+)(l*p?l*)")
_DIGITS = re.compile(r"(#,##|#*)0(?:\.(0+))?")


class NumberLayout:
    """A section of numbers, looked at once: what scales, how many places, what stands around."""

    def __init__(self, section: Section) -> None:
        self.section = section
        tokens = section.tokens
        kinds = [token.kind for token in tokens]
        self.power = kinds.index("power") if "power" in kinds else -1
        self.slash = kinds.index("slash") if "slash" in kinds else -1
        end = self.power if self.power >= 0 else len(tokens)
        self.point = kinds.index("point") if "point" in kinds[:end] else end
        digits = [at for at, kind in enumerate(kinds) if kind == "digit"]
        whole = [at for at in digits if at < self.point]
        self.whole, self.places = whole, [at for at in digits if self.point < at < end]
        last = (whole or [-1])[-1]
        commas = [at for at, kind in enumerate(kinds) if kind == "comma"]
        self.grouped = any(whole and whole[0] < at < last for at in commas)
        # Commas right behind the last digit, of either side of the point, divide by 1,000 each.
        ends = {last, (self.places or [-1])[-1]}
        self.scale = sum(_follows(kinds, at, ends) for at in commas)
        self.percents = kinds.count("percent")

    def shown(self, value: Decimal) -> tuple[str, bool]:
        """The text of a number that is not negative, and whether no digit of it is lost."""
        scaled = value.scaleb(2 * self.percents - 3 * self.scale, _ROOM)
        if self.section.is_general:
            return self._general(scaled)
        if not self.whole and not self.places:
            return self._filled("", ""), False
        if self.slash > 0 and self.point > self.slash:
            return self._fraction(scaled)
        if self.power >= 0:
            return self._scientific(scaled)
        rounded = _rounded(scaled, min(len(self.places), _MOST_PLACES))
        whole, _, rest = format(rounded, "f").partition(".")
        return self._said(self._filled(whole.lstrip("0"), rest)), rounded == scaled

    def _said(self, text: str) -> str:
        kind = self.section.chinese
        return one_by_one(text, kind) if kind else text

    def _general(self, value: Decimal) -> tuple[str, bool]:
        text = general(min(float(value), sys.float_info.max))
        kind = self.section.chinese
        shown = read_out(text, kind) if kind else text
        marks = {"general": shown, "percent": "%"}
        told = (
            marks.get(t.kind, t.text if t.kind == "literal" else "") for t in self.section.tokens
        )
        return "".join(told), "E" not in text and Decimal(text) == value

    def _filled(self, whole: str, rest: str, power: str = "") -> str:
        """The tokens with the digits in their places. ``whole`` has no leading zeros."""
        before = _whole_places(
            whole, [self.section.tokens[at].text for at in self.whole], grouped=self.grouped
        )
        after = _rest_places(rest, [self.section.tokens[at].text for at in self.places])
        digits = dict(zip(self.whole, before, strict=True)) | dict(
            zip(self.places, after, strict=True)
        )
        shown = list[str]()
        for at, token in enumerate(self.section.tokens):
            if at == self.power:
                shown.append(power)
            elif token.kind == "digit":
                shown.append(digits.get(at, ""))
            elif at == self.point:
                shown.append(whole + "." if not self.whole else ".")
            elif token.kind in ("literal", "percent", "slash"):
                shown.append(token.text)
        return "".join(shown)

    def _scientific(self, value: Decimal) -> tuple[str, bool]:
        step, places = max(len(self.whole), 1), len(self.places)
        power = value.adjusted() if value else 0
        power = power // step * step if step > 1 else power
        digits = _rounded(value.scaleb(-power, _ROOM), places)
        if digits >= 10**step:
            power += step
            digits = _rounded(value.scaleb(-power, _ROOM), places)
        whole, _, rest = format(digits, "f").partition(".")
        sign = "-" if power < 0 else "+" if self.section.tokens[self.power].text[1] == "+" else ""
        width = sum(token.kind == "digit" for token in self.section.tokens[self.power :])
        letter = self.section.tokens[self.power].text[0]
        said = f"{letter}{sign}{str(abs(power)).zfill(width)}"
        return self._filled(whole.lstrip("0"), rest, said), digits.scaleb(power, _ROOM) == value

    def _fraction(self, value: Decimal) -> tuple[str, bool]:
        """As 5 1/4, the nearest with no more digits below the line than the code has signs."""
        tokens = self.section.tokens
        below, end = _below(tokens, self.slash)
        start = self.slash
        while start > 0 and tokens[start - 1].kind == "digit":
            start -= 1
        has_whole = any(at < start for at in self.whole)
        part = Fraction(value)
        whole = int(part) if has_whole else 0
        if below.isdigit() and int(below) > 0:
            size = int(below)
            top = int((part - whole) * size + Fraction(1, 2))
        else:
            near = (part - whole).limit_denominator(10 ** min(len(below), 7) - 1)
            top, size = near.numerator, near.denominator
        if has_whole and top == size:
            whole, top = whole + 1, 0
        before = "".join(t.text for t in tokens[:start] if t.kind == "literal") if has_whole else ""
        lead = str(whole) if whole or (has_whole and not top) else ""
        after = "".join(t.text for t in tokens[end:] if t.kind in ("literal", "percent"))
        width = self.slash - start
        shown = f"{top:>{width}}/{size:<{len(below)}}"
        if has_whole and not top:
            shown = " " * len(shown)
        exact = Fraction(whole) + Fraction(top, size) == part
        return f"{lead}{before}{shown}{after}", exact


def _below(tokens: tuple[Token, ...], slash: int) -> tuple[str, int]:
    """What stands below the line of a fraction, ?? or 16, and where it ends."""
    end = slash + 1
    while end < len(tokens) and (tokens[end].kind == "digit" or tokens[end].text.isdigit()):
        end += 1
    return "".join(token.text for token in tokens[slash + 1 : end]) or "?", end


def _follows(kinds: Sequence[str], at: int, ends: set[int]) -> bool:
    """Whether a comma stands in the run of commas behind a last digit."""
    while at > 0 and kinds[at - 1] == "comma":
        at -= 1
    return at - 1 in ends


def _rounded(value: Decimal, places: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-places), context=_ROOM)


def _whole_places(whole: str, signs: list[str], *, grouped: bool) -> list[str]:
    """What stands at each sign before the point; the first one takes all that is more."""
    found = list[str]()
    for back, sign in enumerate(reversed(signs)):
        if back == len(signs) - 1 and len(whole) > back:
            run = whole[: len(whole) - back]
        else:
            run = whole[len(whole) - back - 1] if len(whole) > back else _STANDING_IN[sign]
        if grouped:
            run = _with_groups(run, back, more=len(whole) > back + len(run))
        found.append(run)
    return found[::-1]


def _with_groups(run: str, back: int, *, more: bool) -> str:
    """Digits with a comma behind each that stands at a thousand, a million and so on."""
    shown = ""
    for at, digit in enumerate(run):
        place = back + len(run) - 1 - at
        shown += digit + ("," if place and place % 3 == 0 and digit.isdigit() else "")
    return shown


def _rest_places(rest: str, signs: list[str]) -> list[str]:
    """What stands at each sign behind the point: zeros at the end only where a 0 asks for them."""
    needed = max((at + 1 for at, sign in enumerate(signs) if sign == "0"), default=0)
    kept = max(len(rest.rstrip("0")), needed)
    return [
        rest[at] if at < kept else _STANDING_IN[sign].replace("0", "")
        for at, sign in enumerate(signs)
    ]


def exact(value: float) -> Decimal:
    """The number without its sign, as Excel has it."""
    return abs(number(value))
