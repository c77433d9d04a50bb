"""How a comparison is looked at, told once a change, and kept between starts."""

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
    look = ComparisonLayout(wanted, frozenset({"ratio"}), "park", transposed=True)
    assert from_record(as_record(look), frozenset({"trade", "output"})) == look


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
