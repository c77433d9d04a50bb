"""Three people with one file on a share, by chance: saves over each other, old copies, clocks."""

from __future__ import annotations

import os
import random
from datetime import timedelta
from pathlib import Path
from typing import Any

import make
import make_own
import pytest
from msgspec.structs import replace

from parkfacts.exchange.files import own_saving
from parkfacts.exchange.files.own_saving import Seen, load, save
from parkfacts.facts.dataset.file import hash_of
from parkfacts.facts.editing.applying import applied
from parkfacts.facts.editing.authorship import Authorship
from parkfacts.facts.editing.edit import Edit, Edits
from parkfacts.facts.editing.rows import plain_fields
from parkfacts.facts.editing.taking_back import taking_back
from parkfacts.facts.own.file import encode_own
from parkfacts.facts.own.model import OwnDataset

RUNS = 3000 if os.environ.get("PARKFACTS_RELIABILITY") == "full" else 25
BEGAN = make_own.own(facts=[make.fact(f"own.{at}", "value", f"{100 + at}亿元") for at in range(5)])
CLOCKS = [timedelta(seconds=late) for late in (0, -40, 5, 7200, -86400 * 400, 86400 * 400)]


class Person:
    """Somebody who has the file open, and a clock."""

    def __init__(self, name: str, path: Path, clock: timedelta, chance: random.Random) -> None:
        self.name, self._path, self._clock, self._chance = name, path, clock, chance
        self._seen = load(path)
        self.own, self._number = self._seen.dataset, 0

    def work(self, at: int) -> None:
        """Do one thing that comes to mind; ``at``: seconds of the true time."""
        edits, back = self._thought()
        self._number += 1
        when = make_own.START + timedelta(seconds=at) + self._clock
        by = Authorship(self.name, when, f"b-{self.name}{self._number}", "改", back)
        self.own = applied(self.own, edits, by)

    def _thought(self) -> tuple[Edits, str]:
        chance, facts = self._chance, self.own.facts
        figure = make.quantity(f"{chance.randint(1, 9999)}亿元")
        fact = chance.choice(facts) if facts else None
        act = chance.choice(["note", "quantity", "status", "add", "add", "remove", "back"])
        if act == "back" and self.own.batches:
            batch = chance.choice(self.own.batches).id
            return taking_back(self.own, batch).edits, batch
        if act == "add" or fact is None:
            new = chance.choice([f"new.{chance.randint(1, 4)}", f"{self.name}.{self._number}"])
            if any(one.id == new for one in facts):
                return (), ""
            return (Edit("facts", None, make.fact(new, "value", figure.literal)),), ""
        values: dict[str, Any] = {
            "note": f"{self.name}{self._number}", "quantity": figure,
            "status": chance.choice(["actual", "planned"]),
        }  # fmt: skip
        after = replace(fact, **{act: values[act]}) if act in values else None
        return (Edit("facts", fact, after),), ""

    def save(self) -> None:
        self._seen = save(self._path, self.own, self._seen).seen
        self.own = self._seen.dataset

    def save_over(self) -> None:
        """As where another computer has written between the look and the replacing."""
        data = encode_own(self.own)
        self._path.write_bytes(data)
        self._seen = Seen(self.own, hash_of(data), None)


def overridden(own: OwnDataset) -> list[tuple[str, str]]:
    """Fields that one person alone has changed, and that are not as he left them."""
    rows = {fact.id: plain_fields(fact, tuple(fact.__struct_fields__)) for fact in own.facts}
    found = []
    for row in {change.row for change in own.changes}:
        log = [change for change in own.changes if change.row == row]
        if any(one.kind != "edit" or one.id.startswith("m-") for one in log):
            continue
        for field in {name for one in log for name in one.after}:
            said = [one for one in log if field in one.after]
            alone = len({one.who for one in said}) == 1
            if alone and said[-1].after[field] != rows[row][field]:
                found.append((row, field))
    return found


@pytest.mark.parametrize("seed", range(RUNS))
def test_nothing_is_lost_and_all_come_to_the_same(seed, tmp_path, monkeypatch):
    monkeypatch.setattr(own_saving, "keep_version", lambda _: None)
    chance, path = random.Random(seed), tmp_path / "a.parkfacts"
    path.write_bytes(encode_own(BEGAN))
    people = [Person(name, path, chance.choice(CLOCKS), chance) for name in "abc"]
    copies = [path.read_bytes()]
    for at in range(0, 4 * chance.randint(5, 40), 4):
        one = chance.choice(people)
        match chance.choices(["work", "save", "over", "copy"], [12, 6, 1, 1])[0]:
            case "work":
                one.work(at)
            case "save":
                one.save()
                copies.append(path.read_bytes())
            case "over":
                one.save_over()
            case "copy":
                path.write_bytes(chance.choice(copies))
    made = {change.id for one in people for change in one.own.changes}
    for _ in range(4):
        chance.shuffle(people)
        for one in people:
            one.save()
    assert people[0].own == people[1].own == people[2].own == load(path).dataset
    assert made <= {change.id for change in people[0].own.changes}
    assert not [one for one in people[0].own.changes if one.id.startswith("h-")]
    assert not overridden(people[0].own)
    removed = {change.row for change in people[0].own.changes if change.kind == "remove"}
    assert {f.id for f in BEGAN.facts} <= {f.id for f in people[0].own.facts} | removed
