"""What an import is held against: the united catalogue, and the user's own dataset."""

from __future__ import annotations

from typing import NamedTuple

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.overlay import ALONE, Overlay
from parkfacts.facts.own.model import OwnDataset
from parkfacts.facts.search.pinyin import Pinyin


class Known(NamedTuple):
    """What is known before an import."""

    catalogue: Catalogue
    """Base and own datasets as one: names are matched and figures compared with all of it."""
    pinyin: Pinyin
    overlay: Overlay = ALONE
    own: OwnDataset | None = None
    """Where the new facts go; None: a dataset that is still to be made."""
