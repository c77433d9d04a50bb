"""The texts of the presets for facts, one function for each MIME type of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

from parkfacts.compose.facts.figure import figure_in
from parkfacts.compose.facts.passages import (
    citations,
    cited_lines,
    footnoted,
    sentence_count,
    sentence_lines,
)
from parkfacts.compose.facts.sheet import fact_sheet
from parkfacts.compose.facts.units import value_in
from parkfacts.compose.page.made import Made
from parkfacts.compose.page.options import Options, unit_wanted
from parkfacts.compose.page.sheet import (
    Row,
    Sheet,
    exact_number,
    foot_lines,
    guarded,
    one_line,
    prose,
)
from parkfacts.exchange.clipboard.payload import FACTS, PREVIEWED, told_ids
from parkfacts.exchange.markup.footnotes import footnoted_pieces, footnoted_text
from parkfacts.exchange.markup.html_face import CELLS, PAGE, SLIDE
from parkfacts.exchange.markup.html_table import table_pieces
from parkfacts.exchange.markup.text_table import aligned, markdown_lines, tsv_lines
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact


class FactCopy(NamedTuple):
    """Facts to be copied, in their order."""

    facts: Sequence[Fact]
    catalogue: Catalogue
    options: Options

    def sheet(self, *, flat: bool = False) -> Sheet:
        options = self.options
        return fact_sheet(self.facts, self.catalogue, options.style, flat=flat, options=options)

    @property
    def things(self) -> int:
        """How many facts."""
        return len(self.facts)

    @property
    def first_number(self) -> int:
        """The number of its first source."""
        return self.options.first_number

    def beginning(self) -> FactCopy:
        """The first facts; what is told with them unasked is marked."""
        options = self.options._replace(shows_unasked=True)
        return self._replace(facts=self.facts[:PREVIEWED], options=options)

    def own(self) -> dict[str, bytes]:
        """Dataset, and ids of the facts."""
        return {FACTS: told_ids(self.catalogue, facts=[fact.id for fact in self.facts])}


class HasSheet(Protocol):
    """Whatever comes as a table: facts, claims or a comparison."""

    def sheet(self) -> Sheet:
        """The table for a page."""
        ...


class HasCells(Protocol):
    """What comes as a table, and as cells alone: facts or claims."""

    def sheet(self, *, flat: bool = False) -> Sheet:
        """The table for a page; flat: what stands around it is in columns."""
        ...


def lines_of(lines: Iterable[str]) -> Iterator[str]:
    """Lines of text/plain end in CR LF; behind the last one nothing follows. None is a formula."""
    end = ""
    for line in lines:
        yield end + prose(line)
        end = "\r\n"


def as_tsv(copy: HasCells) -> Iterator[str]:
    """Tab-separated cells, with note and citation in columns."""
    return tsv_lines(copy.sheet(flat=True))


def as_html(copy: HasSheet) -> Iterator[str]:
    """The three-line table for a page."""
    return table_pieces(copy.sheet(), PAGE)


def as_html_large(copy: HasSheet) -> Iterator[str]:
    """The same in the type of a slide."""
    return table_pieces(copy.sheet(), SLIDE)


def as_html_cells(copy: HasCells) -> Iterator[str]:
    """Nothing but cells: a caption would be a row of its own in a spreadsheet."""
    return table_pieces(copy.sheet(flat=True), CELLS)


def _slide(copy: FactCopy) -> Sheet:
    """Few columns for a slide: the scope stands behind the indicator, sources in a line below."""
    sheet = copy.sheet()
    name, scope = sheet.at("indicator"), sheet.at("scope")
    if name is None or scope is None:
        return sheet
    left, right = (" (", ")") if copy.options.punctuation == "half" else ("（", "）")

    def row(one: Row) -> Row:
        cells, within = list(one.cells), one.cells[scope].text
        if within:
            cells[name] = cells[name]._replace(text=f"{cells[name].text}{left}{within}{right}")
        return one._replace(cells=(*cells[:scope], *cells[scope + 1 :]))

    head = (*sheet.head[:scope], *sheet.head[scope + 1 :])
    return sheet._replace(head=head, rows=Made(sheet.rows, row))


def as_html_slide(copy: FactCopy) -> Iterator[str]:
    """The table for a slide, in larger type."""
    return table_pieces(_slide(copy), SLIDE)


def as_slide_text(copy: FactCopy) -> Iterator[str]:
    """The same as tab-separated cells."""
    return tsv_lines(_slide(copy))


def as_aligned_slide(copy: FactCopy) -> str:
    """The same for people."""
    return _in_columns(_slide(copy))


def as_aligned_cells(copy: HasCells) -> str:
    """The cells for people."""
    return "\n".join(aligned(copy.sheet(flat=True)))


def as_aligned(copy: HasSheet) -> str:
    """The table of a page for people."""
    return _in_columns(copy.sheet())


def _in_columns(sheet: Sheet) -> str:
    return "\n".join([one_line(sheet.caption), "", *aligned(sheet), "", *foot_lines(sheet)])


def as_markdown(copy: HasSheet) -> Iterator[str]:
    """A pipe table."""
    return markdown_lines(copy.sheet(), "\r\n")


def as_sentences(copy: FactCopy) -> Iterator[str]:
    """A sentence a line."""
    return lines_of(sentence_lines(copy.facts, copy.catalogue, copy.options))


def as_cited(copy: FactCopy) -> Iterator[str]:
    """Sentences, then the entries that their marks point to."""
    return lines_of(cited_lines(copy.facts, copy.catalogue, copy.options))


def as_footnoted(copy: FactCopy) -> Iterator[str]:
    """One paragraph, then its notes."""
    passage = footnoted(copy.facts, copy.catalogue, copy.options)
    return lines_of(footnoted_text(passage, copy.options.first_number))


def as_html_footnoted(copy: FactCopy) -> Iterator[str]:
    """One paragraph with footnotes."""
    passage = footnoted(copy.facts, copy.catalogue, copy.options)
    return footnoted_pieces(passage, copy.options.first_number)


def as_citations(copy: FactCopy) -> Iterator[str]:
    """The entries of the sources."""
    options = copy.options
    return lines_of(citations(copy.facts, copy.catalogue, options.style, options))


class Told(Protocol):
    """A fact or a claim: told, by a source."""

    @property
    def source(self) -> str:
        """Id of the source."""
        ...


def sources_numbered(told: Iterable[Told], options: Options) -> int:
    """How many numbers of sources a table or passage of facts or claims has."""
    return len({one.source for one in told}) if options.cites else 0


def numbers_of_sources(copy: FactCopy) -> int:
    """How many sources have a number each."""
    return sources_numbered(copy.facts, copy.options)


def numbers_of_notes(copy: FactCopy) -> int:
    """How many notes: each sentence has one."""
    return sentence_count(copy.facts) if copy.options.cites else 0


def numbers_of_entries(copy: FactCopy) -> int:
    """How many entries have numbers: an only one has none."""
    return numbered_entries(numbers_of_sources(copy))


def numbered_entries(count: int) -> int:
    """How many of so many entries without marks that point to them have numbers."""
    return count if count > 1 else 0


def as_figures(copy: FactCopy) -> Iterator[str]:
    """The figures, a line each; never the start of a formula."""
    return lines_of(figure_in(fact, copy.options) for fact in copy.facts)


def as_numbers(copy: FactCopy) -> Iterator[str]:
    """Number, unit and qualifier, a cell each, so that the number never goes without them."""
    for fact in copy.facts:
        unit = unit_wanted(fact, copy.options.unit)
        number = exact_number(value_in(fact, unit))
        yield f"{number}\t{guarded(unit)}\t{guarded(fact.quantity.qualifier)}\r\n"
