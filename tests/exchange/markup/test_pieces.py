"""Texts written piece by piece: the same bytes, counted, and ended where nobody wants them."""

import pytest

from parkfacts.exchange.markup.pieces import in_bytes
from parkfacts.facts.progress import Cancelled


def test_pieces_stand_behind_each_other():
    told = []
    assert in_bytes(iter(["甲", "", "b\r\n"]), told.append) == "甲b\r\n".encode()
    assert sum(told) == 3


def test_what_is_not_wanted_is_not_written_to_its_end():
    written = []

    def pieces():
        for at in range(10_000):
            written.append(at)
            yield "甲"

    def watch(_more):
        raise Cancelled

    with pytest.raises(Cancelled):
        in_bytes(pieces(), watch)
    assert len(written) < 100
