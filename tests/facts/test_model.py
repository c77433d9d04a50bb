"""The model and its JSON Schema: each field is explained, by a good and a bad example."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from make import tiny_dataset

from parkfacts.facts import model
from parkfacts.facts.fields import Id

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
