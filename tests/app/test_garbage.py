"""Work during which Python looks for no garbage."""

import gc

import pytest

from parkfacts.app import garbage
from parkfacts.app.garbage import Undisturbed


@pytest.fixture(autouse=True)
def thawed():
    yield
    gc.unfreeze()
    gc.enable()


def test_the_search_rests_until_the_last_piece_of_work_is_done():
    with Undisturbed():
        with Undisturbed():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_goes_on_after_an_error():
    with pytest.raises(ValueError, match="broken"), Undisturbed():
        raise ValueError("broken")
    assert gc.isenabled()


@pytest.mark.parametrize("many", [10, 10_000_000])
def test_what_is_much_is_left_out_of_later_searches(many, monkeypatch):
    monkeypatch.setattr(garbage, "MANY", many)
    gc.unfreeze()
    before = gc.get_freeze_count()
    with Undisturbed():
        kept = [[] for _ in range(1000)]
    assert (gc.get_freeze_count() > before) is (many == 10)
    assert len(kept) == 1000
