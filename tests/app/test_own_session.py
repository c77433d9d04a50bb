"""A session with own data above its base: the base is read once, and the one before stays."""

from __future__ import annotations

import sys
from subprocess import run

import pytest
from make import fact
from own import own_dataset

from parkfacts.app import session as module
from parkfacts.app.session import Session, bundled_dataset
from parkfacts.facts.own.carrying import carried
from parkfacts.facts.search.table import Filter


def test_own_data_come_and_go_above_a_base_that_is_read_once(monkeypatch) -> None:
    base = Session(bundled_dataset())
    monkeypatch.setattr(module, "read_dataset", lambda *_: pytest.fail("the base was read again"))
    ids = base.base.facts[0]
    mine = fact("my.value", ids.indicator, ids.quantity.literal, source="office", paragraph=1,
                park=ids.park, period=ids.period, scope=ids.scope,
                unit=ids.quantity.unit)  # fmt: skip
    own = carried(own_dataset(facts=[mine]), base.base)
    both = base.with_own([own])
    assert both.catalogue.fact("my.value") == mine
    assert both.own == (own,)
    assert both.pinyin is base.pinyin
    assert base.catalogue.find_fact("my.value") is None
    assert both.table.count(Filter()) == base.table.count(Filter()) + 1
    again = both.with_own([])
    assert again.catalogue.dataset is base.base
    assert not again.catalogue.overlay.layers
    assert both.is_of(bundled_dataset())


def test_a_session_without_own_data_imports_nothing_of_them() -> None:
    code = (
        "import sys; from parkfacts.app.session import *; Session(bundled_dataset());"
        "print([name for name in sys.modules if 'facts.own' in name or 'facts.editing' in name])"
    )
    done = run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")
