"""Mappings of earlier imports, each in a file."""

import os

import pytest

from parkfacts.app import known_mappings
from parkfacts.app.known_mappings import KnownMappings
from parkfacts.exchange.intake.mapping.model import ColumnMeaning, Mapping


def mapping(*heads, title="外贸", role="literal"):
    columns = tuple(ColumnMeaning(at, head, role, "") for at, head in enumerate(heads))
    return Mapping("表1", (0,), 1, 3, columns, title=title)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "各列的含义"


def roles(known):
    return [one.columns[0].role for one in known.all()]


def test_the_same_heads_have_one_file(folder):
    known = KnownMappings(lambda: [folder])
    first = known.remember(mapping("园区", "2023年"))
    assert known.remember(mapping("园区", "2023年", title="别的题目", role="unused")) == first
    assert known.remember(mapping("指标", "2023年")) != first
    assert len(list(folder.iterdir())) == 2
    assert sorted(roles(known)) == ["literal", "unused"]


def test_the_latest_is_the_last(folder):
    known = KnownMappings(lambda: [folder])
    old = known.remember(mapping("园区"))
    known.remember(mapping("指标", role="unused"))
    os.utime(old, (1, 1))
    assert roles(known) == ["literal", "unused"]


def test_a_title_that_no_file_may_have_is_none_of_a_file(folder):
    path = KnownMappings(lambda: [folder]).remember(mapping("园区", title='a/b:c*"con'))
    assert path.parent == folder
    assert not set('/:*"') & set(path.name)


def test_where_one_folder_cannot_be_written_the_next_has_it(tmp_path, folder):
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    path = KnownMappings(lambda: [blocked / "sub", folder]).remember(mapping("园区"))
    assert path.parent == folder


def test_a_broken_file_is_passed_over(folder):
    known = KnownMappings(lambda: [folder])
    known.remember(mapping("园区"))
    (folder / "broken.toml").write_text("= =", encoding="utf-8")
    assert roles(known) == ["literal"]


def test_of_too_many_the_oldest_go(folder, monkeypatch):
    monkeypatch.setattr(known_mappings, "MOST", 2)
    known = KnownMappings(lambda: [folder])
    paths = []
    for number, head in enumerate(("园区", "指标", "数值")):
        paths.append(known.remember(mapping(head)))
        os.utime(paths[-1], (number + 1, number + 1)) if paths[-1].exists() else None
    assert [path.exists() for path in paths] == [False, True, True]
