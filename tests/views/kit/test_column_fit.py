"""Columns share the room: figures stay whole, names shorten, then columns give way in order."""

from parkfacts.views.kit.column_fit import Wish, fit

NAME, FIGURE, PERIOD, PLACE = range(4)
WISHES = {
    NAME: Wish(160, 100, is_name=True),
    FIGURE: Wish(130, 130, is_whole=True),
    PERIOD: Wish(120, 100),
    PLACE: Wish(80, 70),
}
WAY = (PLACE, PERIOD, NAME)


def test_what_is_to_spare_goes_to_those_that_are_not_of_their_content():
    found = fit(WISHES, WAY, 800)
    assert sum(found.widths.values()) == 800
    assert found.widths[FIGURE] == 130
    assert found.moved == ()


def test_what_is_to_spare_goes_first_to_those_in_which_something_is_cut():
    """At 1920 pixels names were cut beside columns half empty, each wider as it was wide before."""
    wishes = {**WISHES, NAME: Wish(160, 100, is_name=True, full=260)}
    assert fit(wishes, WAY, 550).widths == {NAME: 220, FIGURE: 130, PERIOD: 120, PLACE: 80}
    wishes[PERIOD] = Wish(120, 100, full=170)
    assert fit(wishes, WAY, 580).widths == {NAME: 220, FIGURE: 130, PERIOD: 150, PLACE: 80}
    more = fit(wishes, WAY, 700).widths
    assert more[NAME] > 260
    assert more[PERIOD] > 170
    assert sum(more.values()) == 700


def test_names_shorten_before_anything_else():
    found = fit(WISHES, WAY, 450)
    assert found.widths == {NAME: 120, FIGURE: 130, PERIOD: 120, PLACE: 80}


def test_then_columns_give_way_in_order_and_the_others_have_room():
    assert fit(WISHES, WAY, 399).moved == (PERIOD, PLACE)  # 410 would be the usual widths
    assert fit(WISHES, WAY, 280).moved == (PERIOD, PLACE)
    wide = fit({**WISHES, PLACE: Wish(200, 140)}, WAY, 420)
    assert wide.moved == (PLACE,)


def test_a_figure_never_gives_way_nor_shrinks():
    for room in range(60, 900, 7):
        found = fit(WISHES, WAY, room)
        assert found.widths[FIGURE] >= 130
        assert sum(found.widths.values()) == max(room, 130)


def test_the_last_name_stays_while_it_can():
    assert fit(WISHES, WAY, 230).widths == {NAME: 100, FIGURE: 130}
    assert fit(WISHES, WAY, 229).widths == {FIGURE: 229}


def test_a_width_given_by_hand_is_respected_while_there_is_room():
    wishes = {**WISHES, NAME: Wish(160, 100, is_name=True, hand=300)}
    assert fit(wishes, WAY, 700).widths[NAME] == 300
    narrow = fit(wishes, WAY, 450).widths
    assert (narrow[FIGURE], narrow[NAME]) == (130, 150)


def test_a_figure_is_not_cut_by_hand():
    wishes = {**WISHES, FIGURE: Wish(130, 130, is_whole=True, hand=60)}
    assert fit(wishes, WAY, 700).widths[FIGURE] == 130


def test_while_a_border_is_dragged_the_others_make_room():
    wishes = {
        NAME: Wish(160, 100, hand=250),
        FIGURE: Wish(130, 130, is_whole=True),
        PERIOD: Wish(120, 100, hand=200),
    }
    found = fit(wishes, WAY, 500, held=NAME)
    assert found.widths == {NAME: 250, FIGURE: 130, PERIOD: 120}
