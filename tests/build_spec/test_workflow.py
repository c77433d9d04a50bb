"""The workflow starts nothing that may change under it, and nothing that is not here."""

import re

import product

TEXT = product.ROOT.joinpath(".github", "workflows", "build.yml").read_text(encoding="utf-8")


def test_actions_are_named_by_their_commit_and_their_release():
    used = re.findall(r"uses: (.+)", TEXT)
    assert used
    assert all(re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", one) for one in used)


def test_each_step_that_runs_something_ends_in_time():
    steps = TEXT.split("\n      - ")[1:]
    assert all("timeout-minutes:" in step for step in steps if "run:" in step)


def test_scripts_and_targets_that_are_started_exist():
    scripts = set(re.findall(r"build_spec/[\w/]+\.py", TEXT))
    assert len(scripts) >= 4
    assert [name for name in scripts if not product.ROOT.joinpath(name).is_file()] == []
    makefile = product.ROOT.joinpath("Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"\bmake ([a-z-]+)$", TEXT, re.MULTILINE):
        assert f"\n{target}: " in makefile


def test_no_system_changes_the_bytes_that_are_committed():
    """Windows' git would: then no hash of the dataset holds."""
    assert "* -text" in product.ROOT.joinpath(".gitattributes").read_text(encoding="utf-8")
