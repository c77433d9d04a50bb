"""The box of the card that says who tells a figure: number, title, publisher, day, paragraph."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.chart.spec import SEPARATOR
from parkfacts.facts.model import Claim, Fact, Source
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.wording import labels
from parkfacts.facts.wording.citation import date_note
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.small_widgets import plain_label


def source_box(row: Fact | Claim, catalogue: Catalogue) -> QFrame:
    """The box of a fact's or a claim's source."""
    source = catalogue.source(row.source)
    box = QFrame()
    box.setObjectName("box")
    layout = QVBoxLayout(box)
    layout.setContentsMargins(12, 10, 12, 10)
    layout.setSpacing(4)
    number = catalogue.source_number(source.id)
    title = plain_label(f"[{number}] {source.title}")
    heavy = title.font()
    heavy.setWeight(heavy.Weight.DemiBold)
    title.setFont(heavy)
    layout.addWidget(title)
    layout.addWidget(plain_label(_publication(source), "note"))
    if source.published_certainty != "stated" and source.published_note:
        layout.addWidget(plain_label(source.published_note, "caution"))
    context = catalogue.context(row)
    if labels.is_of_table(row):
        where = Phrase("表格第 {number} 行", number=row.paragraph)
    else:
        form = labels.FORM_WORDS[source.form]
        where = Phrase("{form}第 {paragraph} 段", form=form, paragraph=row.paragraph)
    layout.addWidget(plain_label(on_screen(joined(SEPARATOR, (where, context)))))
    return box


def _publication(source: Source) -> str:
    parts = [source.publisher or Phrase("发布者未写明"), date_note(source)]
    if source.site:
        parts.append(Phrase("见于{site}", site=source.site))
    return on_screen(joined(SEPARATOR, parts))
