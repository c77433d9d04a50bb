"""The commands sentence and cite: what is given alone, by choice with what was told along."""

from __future__ import annotations

import pytest
from make import tiny_dataset

from parkfacts.cli.program import run
from parkfacts.facts.dataset.file import encode_dataset


@pytest.fixture
def ask(tmp_path, capsys):
    """Run a command over the tiny dataset: exit code, stdout, stderr."""
    path = tmp_path / "小样.json"
    path.write_bytes(encode_dataset(tiny_dataset()))

    def asked(*arguments: str) -> tuple[int, str, str]:
        code = run([*arguments, "--dataset", str(path)])
        return code, *capsys.readouterr()

    return asked


def test_only_the_facts_that_are_given_are_told(ask):
    alone = ask("sentence", "daily.share", "daily.growth")[1]
    assert (alone.count("39%"), alone.count("2.1%"), alone.count("2788.44亿元")) == (1, 1, 0)


def test_what_was_told_along_is_told_once_where_it_is_wanted(ask):
    told = ask("sentence", "daily.share", "daily.growth", "--with-group")[1]
    assert told.count("2788.44亿元") == 1


def test_a_sentence_has_its_citation(ask):
    cited = ask("sentence", "daily.share", "--cite", "--style", "gbt7714-2015")[1]
    assert "[1]。\n[1] 园区答卷[N]. 重庆日报, 2025-03-12." in cited


def test_citations_are_numbered_from_where_it_is_said(ask):
    cited = ask("sentence", "daily.share", "--cite", "--first-number", "4")[1]
    assert "[4]。\n[4] 园区答卷" in cited
    code, out, err = ask("sentence", "daily.share", "--first-number", "4")
    assert (code, out) == (2, "")
    assert "--cite" in err


def test_a_fact_a_claim_and_their_source_have_one_citation(ask):
    cite = ask("cite", "daily.value")[1]
    assert cite == ask("cite", "daily")[1] == ask("cite", "daily.first")[1]
    assert cite != ask("cite", "daily", "--style", "gbt7714-2015")[1]
