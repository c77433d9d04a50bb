"""How sources are called on screen: by their numbers in the dataset, and by name beside them.

All panes show one number for one source; a page that goes out has numbers of its own.
"""

from __future__ import annotations

from collections.abc import Callable

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.marks import with_words
from parkfacts.facts.model import Source
from parkfacts.facts.phrase import Phrase
from parkfacts.models.translation import on_screen

_TITLE = 10


def source_names(catalogue: Catalogue) -> dict[str, str]:
    """〔[3] publisher〕 by source id, as it stands among other words."""
    return {
        source.id: on_screen(Phrase("〔{source}〕", source=numbered_name(source, catalogue)))
        for source in catalogue.dataset.sources
    }


def naming(catalogue: Catalogue) -> Callable[[str], str]:
    """Puts numbers and names of sources in the places of their marks, for ``on_screen``."""
    words = {catalogue.source_number(one): name for one, name in source_names(catalogue).items()}
    return lambda text: with_words(text, words)


def numbered_name(source: Source, catalogue: Catalogue) -> str:
    """[3] and the publisher; of a source without one the beginning of its title."""
    title = source.title
    name = source.publisher or (title if len(title) <= _TITLE else f"{title[:_TITLE]}…")
    return f"[{catalogue.source_number(source.id)}] {name}"
