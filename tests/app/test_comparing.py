"""How a comparison is looked at, told once a change, and kept between starts."""

from compared import ZONES, compared

from parkfacts.app.comparing import Comparing, ComparisonLayout, as_record, from_record
from parkfacts.facts.comparison.matrix import ComparisonQuery


def test_a_change_is_told_once():
    comparing, told = Comparing(), []
    comparing.changed.connect(lambda: told.append(comparing.look))
    comparing.want(only_full=True)
    comparing.want(only_full=True)
    assert [look.wanted.only_full for look in told] == [True]


def test_columns_are_switched_one_by_one():
    comparing = Comparing()
    comparing.show_column("rank", True)
    comparing.show_column("difference", False)
    assert comparing.look.columns == {"rank"}


def test_a_chosen_value_is_given_back():
    comparing = Comparing()
    comparing.choose("park", "indicator", "fact")
    assert comparing.look.wanted.chosen == {("park", "indicator"): "fact"}
    comparing.choose("park", "indicator", None)
    assert comparing.look.wanted.chosen == {}


def test_the_look_comes_back():
    wanted = ComparisonQuery(period="same", only_comparable=True, families=frozenset({"trade"}))
    look = ComparisonLayout(wanted, frozenset({"ratio"}), "park", transposed=True, alone=True)
    assert from_record(as_record(look), frozenset({"trade", "output"})) == look


def test_families_are_opened_one_by_one_and_folded_for_good():
    comparing = Comparing()
    comparing.unfold("trade", True)
    comparing.unfold("output", True)
    comparing.unfold("trade", False)
    assert comparing.look.unfolded == {"output"}
    assert from_record(as_record(comparing.look), frozenset()) == ComparisonLayout()
    comparing.show_alone(True)
    assert (comparing.look.alone, comparing.look.unfolded) == (True, frozenset())


def test_the_rows_that_are_seen_follow_the_look_and_the_search():
    found, look = compared(*ZONES), ComparisonLayout()
    few = look.shown_rows(found)
    assert 0 < len(few) < len(found.rows)
    assert look.shown_rows(found, searched=True) == found.rows
    assert look._replace(alone=True).shown_rows(found) == found.rows


def test_figures_picked_by_hand_and_words_searched_are_not_kept():
    look = ComparisonLayout(
        ComparisonQuery(indicators=frozenset({"x"}), chosen={("park", "indicator"): "fact"})
    )
    assert from_record(as_record(look), frozenset()) == ComparisonLayout()


def test_a_record_that_does_not_fit_is_passed_over():
    record = {
        "period": "sometimes", "families": ["gone", 3],
        "columns": "rank", "baseline": 5, "transposed": "yes",
    }  # fmt: skip
    assert from_record(record, frozenset({"trade"})) == ComparisonLayout(columns=frozenset())
    assert from_record({}, frozenset()) == ComparisonLayout()
