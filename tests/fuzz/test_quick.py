"""A moment of each fuzz target, in every run of the tests; `make fuzz` does it for minutes."""

import pytest
from fuzz.run import TARGETS, fuzz, tried
from hypothesis import strategies as st


@pytest.mark.parametrize("name", TARGETS)
@pytest.mark.qt_log_ignore(
    "OpenType support missing", extend=True
)  # of scripts that no font here has
def test_nothing_is_found_in_a_moment(qapp, name):
    _, find = tried(name, 1, 2 if "hostile" in name else 25)
    assert find == ""


def test_a_find_is_told_with_the_way_to_find_it_again(qapp, monkeypatch, tmp_path, capsys):
    def hold(number):
        assert number < 10

    monkeypatch.setitem(TARGETS, "planted", (hold, (st.integers(0, 99),)))
    monkeypatch.setattr("fuzz.run.FINDS", tmp_path)
    found = fuzz(["planted"], 3, lambda: True)
    assert found["planted"][2] == [3]
    said = capsys.readouterr().out
    assert '--target "planted" --seed 3' in said
    assert "(10,)" in said
    assert "assert" in (tmp_path / "planted-3.txt").read_text(encoding="utf-8")
