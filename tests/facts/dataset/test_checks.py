"""Checks beyond the types: each kind of nonsense is found, at its place, and all at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from make import dataset, tiny_dataset, tree

from parkfacts.facts.dataset.assembly import assemble
from parkfacts.facts.dataset.checks import DEEPEST, check_dataset
from parkfacts.facts.model import Dataset, Park

Tree = dict[str, Any]


def put(path: str, value: Any) -> Callable[[Tree], None]:
    """Set the value at a JSON pointer."""

    def change(at: Any) -> None:
        *above, last = [int(part) if part.isdigit() else part for part in path.split("/")[1:]]
        for part in above:
            at = at[part]
        at[last] = value

    return change


def again(table: str) -> Callable[[Tree], None]:
    """Say the first row of a table twice."""
    return lambda at: at[table].append(at[table][0])


BROKEN = [
    ("/facts/9/id", "duplicate", again("facts")),
    ("/parks/5/id", "duplicate", again("parks")),
    ("/facts/1/source", "reference", put("/facts/1/source", "nowhere")),
    ("/facts/1/park", "reference", put("/facts/1/park", "nowhere")),
    ("/facts/1/indicator", "reference", put("/facts/1/indicator", "nothing")),
    ("/facts/1/of", "reference", put("/facts/1/of", "nothing")),
    ("/claims/0/family", "reference", put("/claims/0/family", "nothing")),
    ("/parks/1/parent", "reference", put("/parks/1/parent", "nowhere")),
    ("/parks/4/homes/0/park", "reference", put("/parks/4/homes/0/park", "nowhere")),
    ("/parks/4/homes/0/source", "reference", put("/parks/4/homes/0/source", "nobody")),
    ("/parks/0/covers/0", "reference", put("/parks/0/covers", ["nowhere"])),
    ("/parks/1/covers/0", "cycle", put("/parks/1/covers", ["city"])),
    ("/parks/1/covers/0", "cycle", put("/parks/1/covers", ["park"])),
    ("/parks/4/homes/0/park", "relation", put("/parks/4/homes/0/park", "park")),
    ("/indicators/0/family", "reference", put("/indicators/0/family", "nothing")),
    ("/indicators/1/of", "reference", put("/indicators/1/of", "nothing")),
    ("/indicators/3/direction", "direction", put("/indicators/3/direction", "up")),
    ("/indicators/0/unit", "unit", put("/indicators/0/unit", "亿元")),
    ("/facts/0/quantity/unit", "unit", put("/facts/0/quantity/unit", "亿美元")),
    ("/facts/0/quantity/unit", "unit", put("/facts/0/quantity/unit", "万元")),
    ("/facts/0/quantity/value", "value", put("/facts/0/quantity/value", "2788.45")),
    ("/facts/0/quantity/value", "value", put("/facts/0/quantity/value", "NaN")),
    ("/facts/0/quantity/value", "value", put("/facts/0/quantity/value", "sNaN")),
    ("/facts/0/quantity/value", "value", put("/facts/0/quantity/value", "Infinity")),
    ("/facts/0/quantity/value", "value", put("/facts/0/quantity/value", "1e999")),
    ("/facts/3/quantity/qualifier", "qualifier", put("/facts/3/quantity/qualifier", "近")),
    ("/facts/3/quantity/qualifier", "qualifier", put("/facts/3/quantity/qualifier", "大概")),
    ("/facts/0/period/end", "period", put("/facts/0/period/end", "2023-12-31")),
    ("/facts/7/period/reason", "period", lambda at: at["facts"][7]["period"].pop("reason")),
    ("/facts/0/period/basis", "period", put("/facts/0/period/basis", "unstated")),
    ("/claims/0/period/basis", "period", put("/claims/0/period/basis", "stated")),
    ("/facts/7/scope/out_of", "scope", put("/facts/7/scope/out_of", 9)),
    ("/facts/0/paragraph", "paragraph", put("/facts/0/paragraph", 29)),
    ("/facts/7/group", "group", put("/facts/7/group", "daily.trade")),
    ("/facts/1/of", "of", put("/facts/1/of", "daily.power")),
    ("/sources/0/published", "date", put("/sources/0/published", "2025-02-30")),
    ("/sources/0/published_certainty", "certainty", put("/sources/0/published", "")),
    ("/sources/0/published_certainty", "certainty",
     put("/sources/0/published_certainty", "unknown")),
]  # fmt: skip


def test_tiny_dataset_is_sound() -> None:
    assert check_dataset(tiny_dataset()) == []


@pytest.mark.parametrize(("place", "kind", "change"), BROKEN)
def test_nonsense_is_found_at_its_place(
    place: str, kind: str, change: Callable[[Tree], None]
) -> None:
    broken = tree()
    change(broken)
    problems = check_dataset(msgspec.convert(broken, Dataset))
    assert (kind, place) in [(problem.kind, problem.place) for problem in problems]
    assert all(problem.message for problem in problems)


def test_cycle_is_found_at_every_park_in_it() -> None:
    broken = tree()
    broken["parks"][0]["parent"] = "zone"
    places = [p.place for p in check_dataset(msgspec.convert(broken, Dataset)) if p.kind == "cycle"]
    assert places == ["/parks/0/parent", "/parks/1/parent", "/parks/2/parent"]


def test_bottomless_tree_is_refused() -> None:
    broken = tree()
    for number in range(DEEPEST + 2):
        above = f"deep{number - 1}" if number else "zone"
        broken["parks"].append(
            {"id": f"deep{number}", "name": "深", "kind": "park", "parent": above}
        )
    kinds = {problem.kind for problem in check_dataset(msgspec.convert(broken, Dataset))}
    assert kinds == {"depth"}


def test_facts_of_each_other_are_a_cycle() -> None:
    broken = tree()
    broken["facts"][0]["of"] = "daily.growth"
    kinds = [problem.kind for problem in check_dataset(msgspec.convert(broken, Dataset))]
    assert kinds == ["cycle", "cycle"]


def test_all_problems_come_at_once_types_and_sense() -> None:
    broken = tree()
    broken["facts"][0]["paragraph"] = "二十八"
    broken["facts"][1]["park"] = "nowhere"
    broken["parks"][2]["colour"] = "red"
    del broken["indicators"][3]["name"]
    broken["sources"][1]["kind"] = "website"
    dataset, problems = assemble(broken)
    assert dataset is None
    assert {problem.place for problem in problems} == {
        "/facts/0/paragraph", "/facts/1/park", "/parks/2/colour", "/indicators/3",
        "/sources/1/kind",
    }  # fmt: skip


def test_wrong_row_makes_nothing_else_wrong() -> None:
    broken = tree()
    broken["parks"][1]["kind"] = "garden"
    _, problems = assemble(broken)
    assert [problem.place for problem in problems] == ["/parks/1/kind"]


def test_only_one_park_covers_everything():
    parks = [Park(id=name, name=name, kind="region", covers=["*"]) for name in ("here", "there")]
    (problem,) = check_dataset(dataset(parks=parks, facts=[], claims=[]))
    assert (problem.kind, problem.place) == ("cycle", "/parks/1/covers/0")
