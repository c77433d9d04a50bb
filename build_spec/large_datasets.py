"""Large datasets for benches, generated from the bundled one; the same ones each time.

    python build_spec/large_datasets.py NAME FILE

Writes the dataset of one of SIZES.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

import msgspec

from parkfacts.app.session import bundled_dataset
from parkfacts.facts.dataset.file import encode_dataset, read_dataset
from parkfacts.facts.model import Dataset, Fact, Park, Period, Quantity
from parkfacts.facts.own.carrying import carried
from parkfacts.facts.own.model import Base, OwnDataset

_SEED = 20261122
_CORRECTED = 100
_YEARS = range(2015, 2025)
_IN_A_CITY, _IN_A_PARK = 100, 10


def many_facts(count: int) -> Dataset:
    """The bundled tables with ``count`` facts, each with a figure of its own."""
    dataset = read_dataset(bundled_dataset())
    return msgspec.structs.replace(dataset, facts=list(_facts(dataset, count)), claims=[])


def in_files(dataset: Dataset, count: int) -> tuple[Dataset, list[OwnDataset]]:
    """The facts of a dataset dealt out among ``count`` files: the base, and own ones above it.

    The first own one corrects every hundredth fact that it has, as the base tells it.
    """
    base = msgspec.structs.replace(dataset, facts=dataset.facts[::count])
    above = Base(id=base.id, title=base.title, version=base.version)
    own = []
    for number in range(1, count):
        facts = [
            msgspec.structs.replace(fact, corrects=base.facts[at].id)
            if number == 1 and at % _CORRECTED == 0
            else fact
            for at, fact in enumerate(dataset.facts[number::count][: len(base.facts)])
        ]
        made = OwnDataset(
            schema_version=base.schema_version, id=f"own-{number}", title=f"我的数据{number}",
            version="1", base=above, facts=facts,
        )  # fmt: skip
        own.append(carried(made, base))
    return base, own


def many_parks(count: int, parks: int) -> Dataset:
    """``count`` facts of ``parks`` parks: cities of a hundred, parks in them, zones in those."""
    dataset = read_dataset(bundled_dataset())
    made = [_park(number) for number in range(parks)]
    facts = list(_facts(dataset, count, [park.id for park in made]))
    return msgspec.structs.replace(dataset, parks=[*dataset.parks, *made], facts=facts, claims=[])


def _park(number: int) -> Park:
    if number % _IN_A_CITY == 0:
        return Park(id=f"n{number}", name=f"第{number}市", kind="city")
    if number % _IN_A_PARK == 0:
        city = number - number % _IN_A_CITY
        return Park(id=f"n{number}", name=f"第{number}高新区", kind="park", parent=f"n{city}")
    above = number - number % _IN_A_PARK
    return Park(id=f"n{number}", name=f"第{number}综保区", kind="zone", parent=f"n{above}")


def _facts(dataset: Dataset, count: int, parks: Sequence[str] = ()) -> Iterator[Fact]:
    """Facts like those of the dataset, of the same parks or of these."""
    chance = random.Random(_SEED)
    units = {row.id: row.unit for row in dataset.indicators}
    models = dataset.facts
    for number in range(count):
        model = models[number % len(models)]
        value = Decimal(chance.randint(1, 999_999)) / 100
        unit = "亿元" if units[model.indicator] == "元" else units[model.indicator]
        if unit == "位":
            value = Decimal(chance.randint(1, model.scope.out_of or 100))
        yield msgspec.structs.replace(
            model,
            id=f"g.{number}",
            park=chance.choice(parks) if parks else model.park,
            quantity=Quantity(literal=f"{value}{unit}", value=value, unit=unit),
            period=_period(model.period, chance),
            of=None,
            group=None,
        )


def _period(model: Period, chance: random.Random) -> Period:
    """Another year in the place of a whole one that is stated."""
    year = chance.choice(_YEARS)
    if model.granularity != "year" or model.basis != "stated":
        return model
    first, last = date(year, 1, 1), date(year, 12, 31)
    return msgspec.structs.replace(model, label=f"{year}年", start=first, end=last)


SIZES = {
    "facts_100k": lambda: many_parks(100_000, 400),
    "facts_300k": lambda: many_parks(300_000, 400),
    "parks_5000": lambda: many_parks(100_000, 5_000),
}


if __name__ == "__main__":
    Path(sys.argv[2]).write_bytes(encode_dataset(SIZES[sys.argv[1]]()))
