"""Which rows of a comparison have something to compare."""

from compared import COMPARER, ZONES, compared

from parkfacts.facts.comparison.seen import SeenMatrix


def test_rows_in_which_two_parks_have_a_figure_have_something_to_compare():
    shown = compared(*ZONES)
    rows = SeenMatrix(shown, COMPARER).with_something_to_compare().comparison.rows
    assert 0 < len(rows) < len(shown.rows)
    told = [sum(cell.fact is not None for cell in row.cells) > 1 for row in shown.rows]
    assert rows == tuple(row for row, has in zip(shown.rows, told, strict=True) if has)


def test_without_two_figures_anywhere_all_rows_are_left():
    alone = compared(ZONES[0])
    assert SeenMatrix(alone, COMPARER).with_something_to_compare().comparison == alone
