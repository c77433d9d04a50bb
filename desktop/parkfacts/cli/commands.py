"""The commands: each asks the core, prints to stdout and gives its exit code."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Iterable
from pathlib import Path

from parkfacts.app.seen import CLAIMS, COMPARISON
from parkfacts.app.session import Session
from parkfacts.cli.checking import check
from parkfacts.cli.comparing import compare, verdict
from parkfacts.cli.copying import copy
from parkfacts.cli.errors import WrongUse
from parkfacts.cli.handbook import handbook
from parkfacts.cli.importing import import_table
from parkfacts.cli.language import make_way, spoken
from parkfacts.cli.merging import merge_files
from parkfacts.cli.naming import (
    family_named,
    near_named,
    note,
    nothing_found,
    park_named,
    tell_corrected,
)
from parkfacts.cli.opening import session_of
from parkfacts.cli.own_history import history
from parkfacts.cli.own_setting import set_fields
from parkfacts.cli.parser import own_files
from parkfacts.compose.facts.passages import cited_sentences, sentences
from parkfacts.compose.page.options import Options
from parkfacts.compose.page.sheet import one_line
from parkfacts.exchange.listing.listings import (
    claim_listing,
    fact_listing,
    park_listing,
    source_listing,
)
from parkfacts.exchange.listing.printed import Listing, printed
from parkfacts.facts.catalogue.catalogue import Catalogue, UnknownName
from parkfacts.facts.model import Claim, Fact, Source
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.search.claims import ClaimSearch
from parkfacts.facts.search.facets import asking_corrected
from parkfacts.facts.search.table import Filter
from parkfacts.facts.wording.citation import full_citation

NO_FACTS = Phrase("没有符合条件的事实，请放宽搜索词或条件")
_NAMED = 5
NO_CLAIMS = Phrase("没有符合条件的记事，请放宽搜索词或条件")


_OWN: dict[str, Callable[[Namespace], int]] = {
    "set": set_fields,
    "history": history,
    "merge": merge_files,
}


def carry_out(asked: Namespace) -> int:
    """Do what is asked. Raises InputError, UnknownName, and OSError of stdout."""
    if asked.smoke_test:
        return _smoke_test(asked.report)
    if asked.command == "snapshot":
        return _snapshot(asked)
    if asked.command == "handbook":
        return handbook(asked)
    if asked.command == "import":
        return import_table(asked)
    if asked.command == "check":
        return check(asked)
    if asked.command in _OWN:
        return _OWN[asked.command](asked)
    session = session_of(asked)
    if asked.command == "export":
        return _export(asked, session)
    commands = {
        "parks": _parks,
        "claims": _claims,
        "sources": _sources,
        "facts": _facts,
        "sentence": _sentence,
        "cite": _cite,
        "copy": copy,
        "compare": compare,
        "verdict": verdict,
    }
    commands[asked.command](asked, session)
    return 0


def _parks(asked: Namespace, session: Session) -> None:
    _list(park_listing(session.catalogue), asked.format, lambda: Phrase("数据集里没有园区"))


def _sources(asked: Namespace, session: Session) -> None:
    _list(source_listing(session.catalogue), asked.format, lambda: Phrase("数据集里没有来源"))


def _facts(asked: Namespace, session: Session) -> None:
    listing = fact_listing(chosen_facts(asked, session), session.catalogue)
    _list(listing, asked.format, lambda: _no_facts(asked.search, session))


def chosen_facts(asked: Namespace, session: Session) -> list[Fact]:
    """The facts of the parks, families and sources that are asked for. Raises UnknownName."""
    catalogue = session.catalogue
    parks = _inside(asked.park, session)
    families = {family_named(name, session) for name in asked.family}
    sources = {_source(name, catalogue).id for name in asked.source}
    return [
        fact
        for fact in session.table.matching(Filter(query=asked.search))
        if (not asked.park or fact.park in parks)
        and (not families or catalogue.family(fact).id in families)
        and (not sources or fact.source in sources)
    ]


def _claims(asked: Namespace, session: Session) -> None:
    listing = claim_listing(chosen_claims(asked, session), session.catalogue)
    _list(listing, asked.format, lambda: _no_claims(asked.search, session))


def chosen_claims(asked: Namespace, session: Session) -> list[Claim]:
    """The claims of the parks and words that are asked for. Raises UnknownName."""
    parks = _inside(asked.park, session)
    found = ClaimSearch(session.table.vocabulary).matching(asked.search)
    return [claim for claim in found if not asked.park or claim.park in parks]


def _sentence(asked: Namespace, session: Session) -> None:
    facts = _named_facts(asked.ids, session.catalogue)
    options = Options(
        citations=asked.style,
        group="with" if asked.with_group else "without",
        first_number=asked.first_number or 1,
    )
    if asked.first_number and not asked.cite:
        raise WrongUse(Phrase("--first-number 要与 --cite 同用"))
    if asked.cite:
        lines = cited_sentences(facts, session.catalogue, asked.style, options)
    else:
        lines = sentences(facts, session.catalogue, options)
    sys.stdout.write("".join(f"{one_line(line)}\n" for line in lines))


def _cite(asked: Namespace, session: Session) -> None:
    sources = [_source_behind(name, session.catalogue) for name in asked.ids]
    for source in dict.fromkeys(source.id for source in sources):
        print(full_citation(session.catalogue.source(source), asked.style))


def _snapshot(asked: Namespace) -> int:
    make_way()
    from parkfacts.cli.picturing import request_of
    from parkfacts.views.shell.snapshot import snapshot

    return snapshot(request_of(asked), asked.dataset, own_files(asked))


def _export(asked: Namespace, session: Session) -> int:
    from parkfacts.cli import exporting

    if asked.what == "basket":
        return exporting.export_basket(asked, session)
    if asked.what == COMPARISON:
        return exporting.export_comparison(asked, session)
    if asked.what == CLAIMS:
        claims = chosen_claims(asked, session)
        if not claims:
            return _nothing(_no_claims(asked.search, session))
        return exporting.export_claims(claims, asked, session)
    facts = chosen_facts(asked, session)
    if not facts:
        return _nothing(_no_facts(asked.search, session))
    return exporting.export_facts(facts, asked, session)


def _no_facts(query: str, session: Session) -> str:
    corrected = session.table.matching(Filter(query, chosen=asking_corrected(())))
    if corrected and query:
        ids = joined("、", [fact.id for fact in corrected[:_NAMED]])
        return Phrase("{why}；已被更正的有：{ids}", why=NO_FACTS, ids=ids)
    return nothing_found(query, session.table.search_index().nearest(query), NO_FACTS)


def _no_claims(query: str, session: Session) -> str:
    return nothing_found(query, ClaimSearch(session.table.vocabulary).nearest(query), NO_CLAIMS)


def _nothing(why: str) -> int:
    note(Phrase("{why}（没有写文件）", why=why))
    return 1


def _smoke_test(report: Path | None) -> int:
    from parkfacts.drawing.off_screen import draw_off_screen

    make_way()
    draw_off_screen(unless_chosen=True)
    from parkfacts.views.shell.smoke import smoke_test

    return smoke_test(report)


def _list(listing: Listing, format_name: str, nothing: Callable[[], str]) -> None:
    sys.stdout.write(printed(listing, format_name, spoken))
    if not listing.sheet.rows:
        note(nothing())


def _inside(names: Iterable[str], session: Session) -> frozenset[str]:
    """Ids of the parks of these names and of all under them."""
    found = [session.catalogue.within(park_named(name, session).id) for name in names]
    return frozenset[str]().union(*found)


def _source(name: str, catalogue: Catalogue) -> Source:
    """The source of an id, a title, or the number that it has on screen."""
    sources = catalogue.dataset.sources
    for number, source in enumerate(sources, 1):
        if name.strip() in (source.id, source.title, str(number), f"[{number}]"):
            return source
    names = {source.id for source in sources} | {source.title for source in sources}
    raise UnknownName(Phrase("来源"), name, near_named(name, names))


def _named_facts(ids: Iterable[str], catalogue: Catalogue) -> list[Fact]:
    facts = [catalogue.fact(fact_id) for fact_id in dict.fromkeys(ids)]
    tell_corrected(facts, catalogue)
    return facts


def _source_behind(name: str, catalogue: Catalogue) -> Source:
    """The source of that id, or that a fact or claim of that id is from."""
    behind = {claim.id: claim.source for claim in catalogue.claims}
    behind |= {fact.id: fact.source for fact in catalogue.dataset.facts}
    try:
        return _source(behind.get(name, name), catalogue)
    except UnknownName:
        names = {*behind, *(source.id for source in catalogue.dataset.sources)}
        raise UnknownName(Phrase("事实、记事或来源"), name, near_named(name, names)) from None
