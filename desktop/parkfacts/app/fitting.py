"""Choices as far as the data that are open now have what they name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parkfacts.app.history import Choices

if TYPE_CHECKING:
    from parkfacts.app.session import Session


def fitted(choices: Choices, session: Session) -> Choices:
    """The same choices without parks and values of facets that the data do not have.

    Others would hide everything, unseen. A park that is read as another now stands for that.
    """
    table, catalogue = session.table, session.catalogue
    known = {park.id for park in catalogue.dataset.parks}
    joined = catalogue.overlay.joined
    wanted = choices.filter
    if wanted.park is not None:
        wanted = wanted._replace(park=joined.get(("parks", wanted.park), wanted.park))
    if wanted.park is not None and wanted.park not in known:
        wanted = wanted._replace(park=None)
    facets = {facet.id for facet in table.facets}
    chosen = (
        (facet, values & frozenset(table.facet(facet).values))
        for facet, values in wanted.chosen
        if facet in facets
    )
    wanted = wanted._replace(chosen=tuple((facet, kept) for facet, kept in chosen if kept))
    named = (joined.get(("parks", park), park) for park in choices.parks)
    parks = tuple(dict.fromkeys(park for park in named if park in known))
    return choices._replace(filter=wanted, parks=parks)
