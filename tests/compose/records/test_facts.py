"""What programs get of a fact, a park, a claim and a source."""

from __future__ import annotations

import json
from collections import Counter
from decimal import Decimal

from make import tiny_dataset

from parkfacts.compose.records import facts as records
from parkfacts.compose.records.json_text import json_text
from parkfacts.facts.catalogue.catalogue import Catalogue

CATALOGUE = Catalogue(tiny_dataset())


def fact(fact_id: str) -> dict:
    return records.fact_record(CATALOGUE.fact(fact_id), CATALOGUE)


def leaves(record: dict) -> set[str]:
    """The paths of all that is in a record but in lists."""
    paths = set()
    for key, value in record.items():
        inner = leaves(value) if isinstance(value, dict) else {""}
        paths |= {f"{key}.{path}".rstrip(".") for path in inner}
    return paths


def test_a_fact_says_all_that_is_known_of_it():
    found = fact("daily.share")
    assert found["park"] == "西永综合保税区"
    assert found["park_path"] == ["重庆市", "西永微电园", "西永综合保税区"]
    assert (found["indicator"], found["family"], found["kind"]) == (
        "外贸进出口值占比", "外贸", "share",
    )  # fmt: skip
    assert (found["of"], found["group"]) == ("daily.value", "daily.trade")
    assert (found["scope"], found["scope_detail"]["within"]) == ("占全市", "重庆市")
    assert found["context"] == "综保区年度外贸"
    assert found["source_title"] == "园区答卷"
    assert "39%" in found["sentence"]
    assert "2788.44亿元" not in found["sentence"]  # told in one breath: a record of its own


def test_values_have_the_digits_of_the_source_and_bounds_their_base_unit():
    found = fact("daily.value")
    assert str(found["value"]) == "2788.44"
    assert (str(found["base_value"]), found["base_unit"]) == ("278844000000", "元")
    assert found["interval"]["low"] == Decimal(278843500000)
    assert '"value": 2788.44,' in json_text(found)
    bound = fact("daily.power")
    assert bound["qualifier"] == "超"
    assert (bound["interval"]["low_open"], bound["interval"]["high"]) == (True, None)


def test_a_period_tells_how_it_is_known():
    stated, inferred = fact("daily.value")["period"], fact("digest.rank")["period"]
    assert (stated["start"], stated["end"]) == ("2024-01-01", "2024-12-31")
    assert (inferred["basis"], inferred["reason"]) == ("inferred", "文中写上年度")
    unstated = fact("digest.wafers")["period"]
    assert (unstated["basis"], unstated["start"], unstated["end"]) == ("unstated", None, None)


def test_a_park_counts_what_is_under_it_and_names_its_homes():
    counts = Counter(fact.park for fact in CATALOGUE.facts)
    found = {
        park.id: records.park_record(park, CATALOGUE, counts) for park in CATALOGUE.dataset.parks
    }
    assert found["city"]["fact_count"] == len(CATALOGUE.facts)
    assert found["science"]["fact_count"] == counts["fab"] == 1
    assert [home["park"] for home in found["fab"]["homes"]] == ["科学城"]


def test_a_source_brings_both_citations_and_its_paragraphs():
    counts = Counter(fact.source for fact in CATALOGUE.facts)
    found = records.source_record(CATALOGUE.source("daily"), CATALOGUE, counts)
    assert found["citation_2015"] != found["citation_2025"]
    assert found["fact_count"] == 7
    assert found["paragraphs"] == [{"number": 28, "context": "综保区年度外贸"}]


def test_csv_has_a_column_for_all_that_a_record_holds():
    counts: Counter[str] = Counter()
    dataset = CATALOGUE.dataset
    made = [
        (records.FACT_FIELDS, fact("daily.value")),
        (records.PARK_FIELDS, records.park_record(dataset.parks[0], CATALOGUE, counts)),
        (records.CLAIM_FIELDS, records.claim_record(dataset.claims[0], CATALOGUE)),
        (records.SOURCE_FIELDS, records.source_record(dataset.sources[0], CATALOGUE, counts)),
    ]
    for fields, record in made:
        assert set(fields) == leaves(record)
        assert json.loads(json_text(record)).keys() == record.keys()
