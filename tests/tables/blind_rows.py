"""Rows of the blind tables in short: a name and its figures a line, columns in a word.

A column: `进出口额/亿元` a level, `进出口额/+` its growth, `进出口额/share/全国` a share and of
what, `进出口额/rank`, `进出口额/change/亿元`; `@2024年` behind it is its period, `!` that it is
planned; `-` means nothing. A line: `shown=meant` and its cells, parted by blanks; meant is a name,
`aside`, or `ask:why`.
"""

from __future__ import annotations

from table_spec import MISSING, Cell, Sheet, address, at, growth, level, ratio

Meaning = dict[str, str]
PERCENT = {"growth", "share", "average_growth"}
UNITS = {"rank": "位"} | dict.fromkeys(PERCENT, "%")


def column(text: str) -> Meaning | None:
    """What a column (or row) means: `进出口额/+@2024年`."""
    if text == "-":
        return None
    text, _, period = text.partition("@")
    plain = text.removesuffix("!")
    name, how, *rest = f"{plain}/".split("/")
    more = {"status": "planned"} if plain != text else {}
    if how == "+":
        return growth(name, period) | more
    if how in UNITS:
        scope = {"scope": rest[0]} if rest[0] else {}
        return ratio(name, how, UNITS[how], period, growth_of=name) | scope | more
    if how == "change":
        return ratio(name, how, rest[0], period, growth_of=name) | more
    return level(name, "/".join([how, *rest]).rstrip("/"), period) | more


def columns(texts: str) -> list[Meaning | None]:
    return [column(text) for text in texts.split()]


def _put(sheet: Sheet, place: str, shown: str, meant: str, *meanings: Meaning | None) -> None:
    if shown == ".":
        return
    if None in meanings:
        sheet.cells[at(place)] = Cell(shown)
    elif shown in MISSING:
        sheet.gap(place, shown)
    elif meant == "aside":
        sheet.total(place, shown)
    elif meant.startswith("ask:"):
        sheet.ask(place, shown, meant.removeprefix("ask:"))
    else:
        sheet.fact(place, shown, *meanings)


def _lines(text: str) -> list[tuple[str, str, list[str]]]:
    """Shown name, meant name and cells of each line; a blank inside a name is a full-width one."""
    found = []
    for line in text.strip("\n").splitlines():
        first, *cells = [part for part in line.split(" ") if part]
        shown, _, meant = first.partition("=")
        found.append((shown, meant or shown.strip("　"), cells))
    return found


def parks_down(sheet: Sheet, place: str, text: str, meanings: str, **common: str) -> None:
    """A park a row, from its name on; `meanings` are those of the columns to the right of it."""
    top, left = at(place)
    for down, (shown, meant, cells) in enumerate(_lines(text)):
        sheet.say(address((top + down, left)), shown)
        for right, (cell, means) in enumerate(zip(cells, columns(meanings), strict=True), left + 1):
            named = {"park": meant}
            here = address((top + down, right))
            _put(sheet, here, cell, meant, common, named, means)


def measures_down(
    sheet: Sheet, place: str, text: str, across: list[Meaning | str | None], **common: str
) -> None:
    """An indicator a row: its name, its unit, figures; `=name/unit` says what the name hides.

    A column of growth, share or change is that of the row's indicator. A first cell `.` leaves the
    column of units empty; with `across` one shorter than the cells the table has such a column. A
    text in `across` is what a line's meant can be, too: `aside`, `ask:why`.
    """
    top, left = at(place)
    for down, (shown, meant, cells) in enumerate(_lines(text)):
        sheet.say(address((top + down, left)), shown)
        first = left + 1
        unit = ""
        if len(cells) > len(across):
            unit, *cells = cells
            sheet.say(address((top + down, first)), unit if unit != "." else "")
            first += 1
        means = {} if meant == "aside" or meant.startswith("ask:") else column(meant)
        if means and unit and not means.get("unit"):
            means["unit"] = unit
        for right, (cell, over) in enumerate(zip(cells, across, strict=True), first):
            here = address((top + down, right))
            if over is None or isinstance(over, str) or means is None:
                _put(sheet, here, cell, over or meant, *([] if over else [None]))
                continue
            kind = over.get("kind", "")
            of = {"indicator": means.get("indicator", ""), "growth_of": means.get("indicator", "")}
            derived = of | {"unit": over.get("unit", "%")} if kind else {}
            _put(sheet, here, cell, meant, common, means, over, derived)
