"""Whatever the core says comes out in English: every verdict, blank, banner, chart and error."""

from itertools import combinations

import pytest
from latin import CHINESE, chinese_left
from make import tree

from parkfacts.compose.basket.collect import of_claims, of_comparison, of_facts
from parkfacts.compose.page.options import CHOICES
from parkfacts.exchange.clipboard.basket import BASKET_PRESETS
from parkfacts.exchange.clipboard.claims import CLAIM_PRESETS
from parkfacts.exchange.clipboard.comparison import COMPARISON_PRESETS
from parkfacts.exchange.clipboard.facts import FACT_PRESETS
from parkfacts.exchange.files.basket_file import decode_basket
from parkfacts.exchange.files.exports import EXPORTS
from parkfacts.facts.basket.state import state_of
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.chart.of_comparison import comparison_chart
from parkfacts.facts.chart.of_facts import chart_of
from parkfacts.facts.chart.spec import in_words
from parkfacts.facts.comparison.against import differences, ratios
from parkfacts.facts.comparison.blanks import blank_words
from parkfacts.facts.comparison.matrix import compare_parks
from parkfacts.facts.comparison.seen import SeenMatrix
from parkfacts.facts.comparison.suggestions import suggestions
from parkfacts.facts.derived.derive import change, follows_from
from parkfacts.facts.derived.figure import Derived
from parkfacts.facts.derived.total import total_of
from parkfacts.facts.phrase import Joined, Phrase
from parkfacts.facts.problems import InputError
from parkfacts.facts.scope import scope_text
from parkfacts.facts.search.columns import COLUMNS
from parkfacts.facts.search.table import FACETS
from parkfacts.facts.verdict.row_reasons import WORDS
from parkfacts.facts.verdict.verdict import CODES
from parkfacts.facts.wording import labels
from parkfacts.models.chart_words import chart_on_screen
from parkfacts.models.translation import error_on_screen, on_screen

pytestmark = pytest.mark.usefixtures("english")


def said_in_chinese(texts, catalogue):
    """Those of the texts that still have Chinese in them on an English screen."""
    return {text: said for text in texts if chinese_left(said := on_screen(text), catalogue)}


def test_words_of_tables_and_lists(latin):
    words = [column.title for column in COLUMNS] + [facet.title for facet in FACETS]
    words += [code.words for code in CODES.values()] + list(WORDS.values())
    for table in (labels.STATUS_WORDS, labels.BASIS_WORDS, labels.FORM_WORDS, labels.KIND_WORDS,
                  labels.PARK_KIND_WORDS, labels.CLAIM_KIND_WORDS, labels.RATE_WORDS):  # fmt: skip
        words += table.values()
    for formats in (FACT_PRESETS, COMPARISON_PRESETS, CLAIM_PRESETS, BASKET_PRESETS):
        words += [entry.title for entry in formats]
    words += [text for entry in EXPORTS for text in (entry.title, entry.holds)]
    words += [text for one in CHOICES.values() for text in (one.title, *one.values.values())]
    assert not said_in_chinese(words, latin.catalogue)
    assert {type(word) for word in words if CHINESE.search(word)} == {Phrase}


def test_cells_of_facts_and_values_of_facets(latin):
    catalogue = latin.catalogue
    texts = {column.text(fact, catalogue) for fact in catalogue.facts for column in COLUMNS}
    texts |= {facet.value(fact, catalogue) for fact in catalogue.facts for facet in FACETS}
    texts |= {scope_text(fact) for fact in catalogue.facts}
    assert not said_in_chinese(texts, catalogue)


def test_reasons_of_all_verdicts(latin):
    verdicts = [latin.comparer.verdict(*pair) for pair in combinations(latin.catalogue.facts, 2)]
    reasons = [reason for verdict in verdicts for reason in verdict.reasons]
    assert len({reason.code for reason in reasons}) > 25
    assert not said_in_chinese({reason.text for reason in reasons}, latin.catalogue)


def test_derived_figures_and_why_there_are_none(latin):
    catalogue, comparer = latin.catalogue, latin.comparer
    results = [found for fact in catalogue.facts
               for found in follows_from(fact, latin.index, comparer)]  # fmt: skip
    pairs = list(combinations(catalogue.facts, 2))
    results += [change(*pair, latin.index) for pair in pairs]
    texts = {total_of(pair, comparer).reason for pair in pairs}
    for found in results:
        if isinstance(found, Derived):
            texts |= {found.title, found.marked, found.formula, *found.notes}
            texts |= {agreement.text for agreement in found.stated}
        else:
            texts.add(found.reason)
    assert not said_in_chinese(texts, catalogue)


def comparisons(session):
    """Comparisons of all parks, two and three at a time in the order of the dataset."""
    parks = session.catalogue.dataset.parks
    chosen = [*combinations(parks, 2), *zip(parks, parks[1:], parks[2:], strict=False)]
    for some in chosen:
        yield compare_parks(some, session.comparer, session.index)
    yield compare_parks([*parks, parks[0]], session.comparer, session.index)
    yield compare_parks(parks[:1], session.comparer, session.index)


def texts_of(comparison, session):
    """All that a comparison says."""
    marks = {source.id: "[1]" for source in session.catalogue.dataset.sources}
    yield from (*comparison.notes, *comparison.remarks)
    yield from (banner.text for banner in comparison.banners)
    yield from (one.text for retold in comparison.retold for one in retold.verdict.reasons)
    for row in comparison.rows:
        yield row.verdict.line
        yield from (one.text for one in row.verdict.verdict.reasons)
        yield from (blank_words(cell, marks) for cell in row.cells if cell.fact is None)
        for park in comparison.parks[:1]:
            for reckon in (differences, ratios):
                for found in reckon(row, park.id, session.comparer):
                    if isinstance(found, Derived):
                        yield from (found.text, found.title, found.formula)
                    elif found is not None:
                        yield found.reason


@pytest.mark.slow
def test_comparisons_of_all_parks(latin):
    texts = {text for found in comparisons(latin) for text in texts_of(found, latin)}
    assert len(texts) > 200
    assert not said_in_chinese(texts, latin.catalogue)


def test_suggested_parks(latin):
    catalogue = latin.catalogue
    reasons = {
        one.reason
        for park in catalogue.dataset.parks
        for one in suggestions([park], latin.comparer, latin.index)
    }
    assert reasons
    assert not said_in_chinese(reasons, catalogue)


def chart_texts(chart):
    """All that stands in a chart."""
    yield from (chart.source_line, *chart.notes)
    for panel in chart.panels:
        yield from (panel.title, panel.note, panel.missing, *panel.ends)
        for bar in panel.bars:
            yield from (bar.label, bar.second, bar.figure, bar.includes, bar.words, bar.group)


def test_charts(latin):
    catalogue = latin.catalogue
    charts = [chart_of(catalogue.facts[at : at + 50], catalogue) for at in range(0, 200, 10)]
    charts += [comparison_chart(found, latin.comparer, [row.indicator.id for row in found.rows])
               for found in list(comparisons(latin))[:60]]  # fmt: skip
    for chart in charts:
        shown = chart_on_screen(chart)
        assert not {text for text in chart_texts(shown) if chinese_left(text, catalogue)}
        assert not said_in_chinese([in_words(chart)], catalogue)
        assert not chart.panels or CHINESE.search(chart.source_line)


def test_what_has_become_of_a_basket(latin, bundled):
    """A basket of the Chinese dataset over the Latin one: each thing has changed."""
    catalogue, comparer = bundled.catalogue, bundled.comparer
    parks = [catalogue.resolve_park(name) for name in ("西永综合保税区", "海口综合保税区")]
    seen = SeenMatrix(compare_parks(parks, comparer, bundled.index), comparer)
    items = [*of_facts(catalogue.facts, catalogue), *of_claims(catalogue.claims, catalogue),
             *of_comparison(seen, "nearest")]  # fmt: skip
    none = Catalogue(latin.catalogue.dataset.__class__(schema_version=1, title="-", version="-"))
    lines = {line for of in (latin.catalogue, none) for item in items
             for line in state_of(item, of).lines}  # fmt: skip
    assert {type(line) for line in lines} == {Phrase}
    spoken = {line: words_alone(line) for line in lines}
    assert not {line: said for line, said in spoken.items() if CHINESE.search(said)}


def words_alone(text):
    """What an English screen says of a phrase, with all data left out."""
    if isinstance(text, Joined):
        return " ".join(words_alone(link) for link in text.links)
    if not isinstance(text, Phrase):
        return ""
    said = {name: words_alone(part) if isinstance(part, str) else "" for name, part in
            text.parts.items()}  # fmt: skip
    return on_screen(Phrase(text.pattern, **dict.fromkeys(said, "x"))) + " ".join(said.values())


def broken(**changes):
    """The tiny dataset with fields of its first fact changed, as an error that tells of it."""
    from make import encoded

    from parkfacts.facts.dataset.file import decode_dataset

    found = tree()
    for path, value in changes.items():
        table, field = path.split("__", 1)
        row = found[table] if isinstance(found[table], dict) else found[table][0]
        *inner, last = field.split("__")
        for name in inner:
            row = row[name]
        row[last] = value
    with pytest.raises(InputError) as caught:
        decode_dataset(encoded(found), "x.json")
    return caught.value


@pytest.mark.parametrize(
    "changes",
    [
        {"facts__source": "nobody"}, {"facts__paragraph": "x"}, {"facts__paragraph": 0},
        {"facts__odd": 1}, {"facts__status": "done"}, {"facts__id": "A B"},
        {"facts__quantity__value": "5"}, {"facts__quantity__unit": "P"},
        {"facts__quantity__qualifier": "超"}, {"facts__quantity__literal": ""},
        {"facts__period__basis": "inferred"}, {"facts__period__basis": "unstated"},
        {"facts__period__end": "2020-01-01"}, {"parks__parent": "zone"},
        {"sources__published": "2025-13"}, {"sources__published": ""},
        {"indicators__unit": "亿元"}, {"indicators__family": "none"},
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_dataset(changes):
    error = broken(**changes)
    assert CHINESE.search(str(error))
    said = " ".join(words_alone(problem.told) for problem in error.problems)
    assert said.strip()
    assert not CHINESE.search(said)
    assert not CHINESE.search(words_alone(error.told))


@pytest.mark.parametrize("data", [b"", b"{", b"\xff", b"[]", b'{"version": 99}', b'{"items": [1]}'])
def test_what_is_wrong_with_a_basket(data):
    with pytest.raises(InputError) as caught:
        decode_basket(data, "x.parkbasket")
    assert not CHINESE.search(error_on_screen(caught.value))
