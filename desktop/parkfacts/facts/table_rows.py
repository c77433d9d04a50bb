"""What all rows of a dataset have in common: immutable, by name, nothing unknown."""

from __future__ import annotations

from typing import Annotated

from msgspec import Struct
from msgspec.structs import force_setattr

from parkfacts.facts.fields import EnglishName, Id, Name, described
from parkfacts.facts.phrase import Named


class Table(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Common ground of all rows: immutable, by name, nothing unknown.

    Facts hold texts, numbers and days only (``gc=False``): a hundred thousand of them are not
    looked through each time that Python looks for circles.
    """


class NamedTable(Table, frozen=True, kw_only=True):
    """A row whose name is said in English on an English screen; it stays equal to its Chinese."""

    id: Id
    name: Name
    name_en: EnglishName = ""
    aliases: Annotated[
        list[str], described("Other names that people type.", ["西永综保区"], ["西永,综保"])
    ] = []

    def __post_init__(self) -> None:
        if self.name_en:
            force_setattr(self, "name", Named(self.name, self.name_en))
