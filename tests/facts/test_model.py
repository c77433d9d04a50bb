"""The model and its JSON Schema: each field is explained, by a good and a bad example."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from make import tiny_dataset

from parkfacts.app.session import bundled_dataset
from parkfacts.facts import model
from parkfacts.facts.dataset.file import read_dataset
from parkfacts.facts.fields import Id
from parkfacts.facts.model import Family, Park
from parkfacts.facts.phrase import Named

SCHEMA: dict[str, Any] = msgspec.json.schema(model.Dataset)
FIELDS = [
    (table, field, body)
    for table, definition in SCHEMA["$defs"].items()
    for field, body in definition["properties"].items()
    if "$ref" not in str(body)
]


@pytest.mark.parametrize(
    ("table", "field", "body"), FIELDS, ids=[f"{table}.{field}" for table, field, _ in FIELDS]
)
def test_field_is_explained(table: str, field: str, body: dict[str, Any]) -> None:
    told = body | (body.get("anyOf", [{}])[0])
    assert told["description"].endswith(".")
    example, bad = told["examples"][0], told["x-bad-examples"][0]
    kinds = {item.name: item.type for item in msgspec.structs.fields(getattr(model, table))}
    assert msgspec.convert(example, kinds[field]) is not None
    assert example != bad


@pytest.mark.parametrize("table", SCHEMA["$defs"])
def test_table_is_explained_and_closed(table: str) -> None:
    assert SCHEMA["$defs"][table]["description"].endswith(".")
    assert SCHEMA["$defs"][table]["additionalProperties"] is False


@pytest.mark.parametrize("wrong", ["", "西永", "-a", "A", "a b", "a\n", "a" * 121])
def test_wrong_ids_do_not_fit(wrong: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(wrong, Id)


def test_dataset_is_immutable() -> None:
    with pytest.raises(AttributeError):
        tiny_dataset().title = "anders"  # type: ignore[misc]


def test_a_name_with_english_stays_chinese_in_the_file() -> None:
    park = msgspec.json.decode(
        '{"id":"x","name":"西永","name_en":"Xiyong","kind":"zone","short":"西","short_en":"X"}',
        type=Park,
    )
    assert isinstance(park.name, Named)
    assert isinstance(park.short, Named)
    assert (park.name, park.name.english, park.short.english) == ("西永", "Xiyong", "X")
    assert b'"name":"\xe8\xa5\xbf\xe6\xb0\xb8"' in msgspec.json.encode(park, enc_hook=str)


def test_a_name_without_english_is_plain_text() -> None:
    park = Park(id="x", name="西永", kind="zone")
    assert type(park.name) is str


@pytest.mark.parametrize("wrong", ["西永", "Xiyong　Zone"])
def test_an_english_name_has_no_chinese(wrong: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"id": "x", "name": "西永", "name_en": wrong}, Family)


def test_all_that_is_bundled_has_an_english_name() -> None:
    dataset = read_dataset(bundled_dataset())
    things = [*dataset.parks, *dataset.families, *dataset.indicators]
    assert [thing.id for thing in things if not thing.name_en] == []
    assert [park.id for park in dataset.parks if park.short and not park.short_en] == []
    for table in (dataset.parks, dataset.families, dataset.indicators):
        assert len({thing.name_en for thing in table}) == len(table)
