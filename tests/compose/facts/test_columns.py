"""The columns of a fact as heads: each has a role, and the title that it has everywhere."""

from __future__ import annotations

from parkfacts.compose.facts.columns import ROLES, column_heading
from parkfacts.compose.page.sheet import Heading
from parkfacts.facts.search.columns import BY_ID


def test_each_column_has_a_role():
    assert list(ROLES) == list(BY_ID)


def test_a_head_has_the_title_that_is_declared():
    assert column_heading("place", wraps=True) == Heading("来源", "source", wraps=True)
