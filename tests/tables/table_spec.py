"""A table of the corpus: what stands in its cells, and beside it what an honest importer finds."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field

Place = tuple[int, int]
"""Row and column, from 0."""

MISSING = {"—", "…", "/", "-", "……", "──", "..."}
MARKS = re.compile(r"[①②③④⑤*]+$")
KEYS = ("park", "indicator", "kind", "literal", "unit", "period", "status", "scope", "growth_of")
ORDINARY = {"kind": "level", "unit": "", "status": "actual", "scope": "", "growth_of": ""}


def at(place: str) -> Place:
    """C7 -> (6, 2)."""
    letters, digits = re.fullmatch(r"([A-Z]+)(\d+)", place).groups()
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return int(digits) - 1, column - 1


def address(place: Place) -> str:
    """The A1 form of a place: (6, 2) -> C7."""
    row, column = place
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row + 1}"


def park(name: str, **more: str) -> dict[str, str]:
    return {"park": name, **more}


def level(name: str, unit: str = "", period: str = "", **more: str) -> dict[str, str]:
    """A level with its unit, and its period where the cell's row or column names that, too."""
    found = {"indicator": name, "unit": unit, "period": period, "kind": "level"}
    return {key: text for key, text in found.items() if text} | more


def growth(of: str, period: str = "", **more: str) -> dict[str, str]:
    """The yearly growth of a level, in per cent."""
    return level(of, "%", period) | {"kind": "growth", "growth_of": of} | more


def ratio(name: str, kind: str, unit: str, period: str = "", **more: str) -> dict[str, str]:
    """A share, a rank or a change of a level."""
    return level(name, unit, period) | {"kind": kind} | more


def when(period: str, **more: str) -> dict[str, str]:
    return {"period": period, **more}


@dataclass
class Cell:
    shown: str
    as_text: bool = False
    number_format: str = ""
    number: float | None = None
    formula: str = ""
    cached: str | float | None = None


@dataclass
class Sheet:
    """A sheet; what is written into it is told to its table at once."""

    table: Table
    name: str
    cells: dict[Place, Cell] = field(default_factory=dict)
    merges: list[tuple[Place, Place]] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)

    def say(self, place: str, *texts: str) -> None:
        """Texts beside each other, from a place on; an empty one leaves its cell empty."""
        row, column = at(place)
        for step, text in enumerate(texts):
            if text:
                self.cells[row, column + step] = Cell(text, as_text=True)

    def merge(self, area: str, text: str) -> None:
        first, last = (at(corner) for corner in area.split(":"))
        self.cells[first] = Cell(text, as_text=True)
        self.merges.append((first, last))

    def place(self, place: Place) -> str:
        return f"{self.name}!{address(place)}"

    def fact(self, place: str, shown: str, *meanings: dict[str, str], **cell: object) -> None:
        """A cell that holds a fact; a footnote mark behind it is no part of the literal."""
        self.cells[at(place)] = Cell(shown, **cell)
        meaning = dict(ORDINARY)
        for more in meanings:
            meaning |= more
        meaning["literal"] = meaning.get("literal") or MARKS.sub("", shown)
        missing = [key for key in KEYS if key not in meaning]
        if missing:
            raise ValueError(f"{self.table.name} {place}: {missing}")
        found = {key: meaning[key] for key in (*KEYS, "never", "value") if key in meaning}
        self.table.facts.append(found | {"place": self.place(at(place))})

    def ask(self, place: str, shown: str, why: str, **cell: object) -> None:
        """A cell of which nobody can know the meaning without asking."""
        self.cells[at(place)] = Cell(shown, **cell)
        self.table.must_ask.append({"place": self.place(at(place)), "cell": shown, "why": why})

    def total(self, place: str, shown: str) -> None:
        self.cells[at(place)] = Cell(shown)
        self.table.aside.append(self.place(at(place)))

    def gap(self, place: str, shown: str) -> None:
        """A cell that says that there is no figure."""
        self.cells[at(place)] = Cell(shown, as_text=True)
        self.table.missing.append(self.place(at(place)))

    def block(
        self,
        place: str,
        lines: list[tuple[dict[str, str] | str, str]],
        columns: list[dict[str, str] | None],
        **common: str,
    ) -> None:
        """Figures from a place on.

        A line is what its row means (a text: why a person must be asked; "aside": a total) and its
        cells, parted by blanks. A column that means nothing (None) is only written. A lone
        "." is an empty cell.
        """
        top, left = at(place)
        for down, (meaning, cells) in enumerate(lines):
            for right, (column, shown) in enumerate(zip(columns, cells.split(), strict=True)):
                here = address((top + down, left + right))
                if shown == ".":
                    continue
                if column is None:
                    self.cells[at(here)] = Cell(shown)
                elif shown in MISSING:
                    self.gap(here, shown)
                elif meaning == "aside":
                    self.total(here, shown)
                elif isinstance(meaning, str):
                    self.ask(here, shown, meaning)
                else:
                    self.fact(here, shown, common, column, meaning)


@dataclass
class Table:
    """A file of the corpus with its expectation."""

    name: str
    kind: str
    title: str
    publisher: str = "某市统计局"
    published: str = "2025-03-20"
    sheets: list[Sheet] = field(default_factory=list)
    facts: list[dict[str, str]] = field(default_factory=list)
    aside: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    must_ask: list[dict[str, str]] = field(default_factory=list)
    must_refuse: str | None = None
    more: dict[str, object] = field(default_factory=dict)
    """What only some expectations have: sheets (read one by one), rule, may_refuse, may_tell."""

    def sheet(self, name: str = "Sheet1") -> Sheet:
        self.sheets.append(Sheet(self, name))
        return self.sheets[-1]

    def expectation(self) -> str:
        """JSON with a fact a line, so that a difference can be read."""

        def lines(rows: list) -> str:
            texts = (json.dumps(row, ensure_ascii=False) for row in rows)
            return "[" + ",".join(f"\n  {text}" for text in texts) + ("\n ]" if rows else "]")

        source = {
            "title": self.title, "publisher": self.publisher, "published": self.published,
        }  # fmt: skip
        flat = {"kind": self.kind, "source": source, **self.more, "must_refuse": self.must_refuse}
        parts = [f' "{key}": {json.dumps(flat[key], ensure_ascii=False)}' for key in flat]
        parts += [f' "{key}": {json.dumps(getattr(self, key), ensure_ascii=False)}'
                  for key in ("aside", "missing")]  # fmt: skip
        parts += [f' "must_ask": {lines(self.must_ask)}', f' "facts": {lines(self.facts)}']
        return "{\n" + ",\n".join(parts) + "\n}\n"
