"""The forms of facts, parks, indicators and sources, and what each tells beside its fields."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from parkfacts.app.session import Session
from parkfacts.exchange.intake.drafting.proposals import slug, unique
from parkfacts.facts.editing.fact_fields import FACT_FIELDS, SEVERAL_FIELDS, told_reading
from parkfacts.facts.editing.name_fields import (
    NO_INDICATOR,
    NO_PARK,
    PARK_FIELDS,
    indicator_fields,
)
from parkfacts.facts.editing.row_field import RowField
from parkfacts.facts.editing.source_fields import NO_SOURCE, SOURCE_FIELDS
from parkfacts.facts.model import Fact, Source
from parkfacts.facts.own.model import TableName
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.quantity.reading_words import reading_words
from parkfacts.facts.wording import labels
from parkfacts.facts.wording.citation import Style, full_citation
from parkfacts.models.translation import on_screen, within
from parkfacts.views.data.row_form import FormTexts, RowForm
from parkfacts.views.data.row_names import RowNames

_NOTHING = ""
_LONGEST_ID = 100


class RowForms(QObject):
    """Makes the forms over one window; each gives the row that was written, or None."""

    def __init__(self, window: QWidget, session: Callable[[], Session], style: Callable[[], Style]):
        super().__init__(window)
        self._window, self._session, self._style = window, session, style

    def names(self) -> RowNames:
        """What is known now."""
        return RowNames(self._session())

    def fact(self, fact: Fact, names: RowNames, texts: FormTexts) -> Fact | None:
        """A fact, new or known; new rows that it needs are in ``names.wanted``."""
        form = self.fact_form(fact, names, texts)
        return self._done(form)  # type: ignore[no-any-return]

    def fact_form(self, fact: Fact, names: RowNames, texts: FormTexts) -> RowForm:
        """The form itself."""
        form = self._form("facts", FACT_FIELDS, fact, names, texts)
        form.reading = lambda field, row: _reading(field, row, names)
        form.preview = lambda row: self._alike(row, fact)
        return form

    def several(self, fact: Fact, names: RowNames, texts: FormTexts) -> RowForm:
        """A form for what is to be the same of several facts, of which one is given."""

        def make(table: TableName, name: str) -> Any:
            return self.make(table, name, names)

        return RowForm(
            self._window, texts, "facts", SEVERAL_FIELDS, fact, names, make, several=True
        )

    def park(self, name: str, names: RowNames, row: Any = None) -> Any:
        """A park; new ones have an id made of their name."""
        texts = self._texts(self.tr("新园区"), self.tr("园区"), row)
        blank = row or replace(NO_PARK, name=name)
        return self._named("parks", PARK_FIELDS, blank, names, texts, "park")

    def indicator(self, name: str, names: RowNames, row: Any = None) -> Any:
        """An indicator."""
        texts = self._texts(self.tr("新指标"), self.tr("指标"), row)
        families = names.families()
        blank = row or replace(NO_INDICATOR, name=name, family=families[0].id if families else "")
        fields = indicator_fields(families)
        return self._named("indicators", fields, blank, names, texts, "indicator")

    def source(self, title: str, names: RowNames, row: Source | None = None) -> Source | None:
        """A source, with its citation as it will stand."""
        texts = self._texts(self.tr("新来源"), self.tr("来源"), row)
        blank = row or replace(NO_SOURCE, title=title)
        form = self._form("sources", SOURCE_FIELDS, blank, names, texts)
        form.preview = self._citation
        return self._with_id(self._done(form), names, "sources", "source")  # type: ignore[no-any-return]

    def make(self, table: TableName, name: str, names: RowNames) -> Any:
        """A new row of a table, which the names know from then on."""
        known = {"parks": names.park, "indicators": names.indicator, "sources": names.source}
        begun = "" if known[table](name) is not None else name.strip()
        ways: dict[str, Callable[[str, RowNames], Any]] = {
            "parks": self.park, "indicators": self.indicator, "sources": self.source,
        }  # fmt: skip
        row = ways[table](begun, names)
        if row is not None:
            names.add(table, row)
        return row

    def _named(
        self,
        table: TableName,
        fields: tuple[RowField, ...],
        row: Any,
        names: RowNames,
        texts: FormTexts,
        kind: str,
    ) -> Any:
        made = self._done(self._form(table, fields, row, names, texts))
        return self._with_id(made, names, table, kind)

    def _form(
        self,
        table: TableName,
        fields: tuple[RowField, ...],
        row: Any,
        names: RowNames,
        texts: FormTexts,
    ) -> RowForm:
        parent = self._window
        make = (lambda kind, name: self.make(kind, name, names)) if table == "facts" else None
        return RowForm(parent, texts, table, fields, row, names, make)

    def _done(self, form: RowForm) -> Any:
        form.show_ready()
        made = form.row if form.exec() else None
        form.deleteLater()
        return made

    def _with_id(self, row: Any, names: RowNames, table: TableName, kind: str) -> Any:
        if row is None or row.id:
            return row
        taken = {one.id for one in getattr(names.dataset, table)}
        name = row.title if table == "sources" else str(row.name)
        wanted = slug(name, self._session().pinyin)[:_LONGEST_ID].strip("-") or kind
        return replace(row, id=unique(wanted, taken))

    def _texts(self, new: str, what: str, row: Any) -> FormTexts:
        if row is None:
            return FormTexts(new, self.tr("存下"))
        return FormTexts(self.tr("修改{what}").format(what=what), self.tr("存下"))

    def _citation(self, source: Source) -> str:
        if not source.title:
            return _NOTHING
        cited = full_citation(source, self._style())
        return self.tr("引文：{cited}").format(cited=on_screen(cited))

    def _alike(self, row: Fact, known: Fact) -> str:
        """Another fact that says the same thing of the same time, if there is one."""
        catalogue = self._session().catalogue
        if not row.park or not row.indicator or row.period.end is None:
            return _NOTHING
        for fact in catalogue.by_park.get(row.park, {}).get(row.indicator, ()):
            alike = (fact.period.start, fact.period.end, fact.status, fact.scope) == (
                row.period.start, row.period.end, row.status, row.scope,
            )  # fmt: skip
            if alike and fact.id not in (known.id, known.corrects):
                said = self.tr("已有：{period} {figure}（{source}）")
                source = catalogue.source(fact.source)
                return said.format(
                    period=within(labels.period(fact)), figure=within(labels.figure(fact)),
                    source=source.publisher or source.title,
                )  # fmt: skip
        return _NOTHING


def _reading(field: str, fact: Fact, names: RowNames) -> str:
    """How figure and period of a fact were read, and what its paragraph is about."""
    if field == "paragraph":
        source = next((row for row in names.dataset.sources if row.id == fact.source), None)
        listed = source.paragraphs if source is not None else ()
        return next((one.context for one in listed if one.number == fact.paragraph), "")
    if field == "literal" and fact.quantity.value.is_finite():
        return reading_words(told_reading(fact.quantity))
    if field == "period" and fact.period.end is not None:
        told = fact.period
        if told.start is None:
            return Phrase("截至 {end}", end=str(told.end))
        return Phrase("{start} 至 {end}", start=str(told.start), end=str(told.end))
    return ""
