"""How sources are called on screen: by name, as numbers belong to a page."""

from __future__ import annotations

from collections.abc import Callable

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.marks import with_words
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.wording.citation import source_name
from parkfacts.models.translation import on_screen


def source_names(catalogue: Catalogue) -> dict[str, str]:
    """〔publisher〕 by source id, as it stands among other words."""
    return {
        source.id: on_screen(Phrase("〔{source}〕", source=source_name(source)))
        for source in catalogue.dataset.sources
    }


def naming(catalogue: Catalogue) -> Callable[[str], str]:
    """Puts the names of sources in the places of their marks, for ``on_screen``."""
    words = {catalogue.source_number(one): name for one, name in source_names(catalogue).items()}
    return lambda text: with_words(text, words)
