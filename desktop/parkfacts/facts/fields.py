"""The kinds of fields that the rows of a dataset have, each with its place in the JSON Schema."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from msgspec import Meta


def described(description: str, good: Any, bad: Any, **limits: Any) -> Meta:
    """A field's place in the JSON Schema: what it is, an example and a bad example."""
    return Meta(
        description=description,
        examples=[good],
        extra_json_schema={"x-bad-examples": [bad]},
        **limits,
    )


IndicatorKind = Literal[
    "level", "growth", "average_growth", "share", "change", "rank", "streak", "duration", "size"
]


ParkKind = Annotated[
    Literal["region", "city", "park", "zone", "centre", "company", "project", "institution"],
    described("What sort of node it is.", "zone", "综保区"),
]


Nature = Literal["stock", "flow", "new", "cumulative", "capacity", "none"]


Basis = Literal["stated", "inferred", "unstated"]


Status = Literal["actual", "planned", "design", "unclear"]


ClaimKind = Annotated[
    Literal["first", "milestone", "institution"],
    described("A first, a milestone, or something founded or settled.", "first", "record"),
]


SourceKind = Annotated[
    Literal["newspaper", "magazine", "news", "official", "other"],
    described("Printed newspaper or magazine, web news, government page.", "news", "website"),
]


Form = Literal["full", "digest"]


Certainty = Annotated[
    Literal["stated", "inferred", "unknown"],
    described("How the publication date is known; unknown: there is none.", "inferred", "maybe"),
]


Granularity = Annotated[
    Literal["year", "part", "month", "day", "span", "as-of", "article", "none"],
    described("What sort of time it is; as-of has an end only, article no date.", "year", "decade"),
]


Day = Annotated[date, described("A day, ISO 8601.", "2024-12-31", "2024-12")]


Id = Annotated[
    str,
    described("Identifier, unique in its table, never reused.", "xiyong-zone", "西永 综保区",
          pattern=r"^[a-z0-9][a-z0-9._-]{0,119}$(?!\n)"),
]  # fmt: skip


Covered = Annotated[
    str,
    described("Id of a park, or * for all there are.", "zhejiang", "浙江省",
          pattern=r"^(\*|[a-z0-9][a-z0-9._-]{0,119})$(?!\n)"),
]  # fmt: skip


Name = Annotated[
    str, described("Name as it is shown.", "西永综合保税区", "", min_length=1, max_length=200)
]


EnglishName = Annotated[
    str,
    described("Name in English; empty: it is shown in Chinese.", "Xiyong Comprehensive Bonded Zone",
              "西永综合保税区", max_length=200, pattern=r"^[ -\u00ff]*$(?!\n)"),
]  # fmt: skip


Text = Annotated[str, described("Plain text in our own words.", "综保区年度外贸", "<b>外贸</b>")]
