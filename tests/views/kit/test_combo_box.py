"""A choice has the mark of a menu, drawn."""

from painted import columns

from parkfacts.views.kit.combo_box import ComboBox


def test_a_choice_has_a_mark_at_its_right(qtbot):
    box = ComboBox()
    qtbot.addWidget(box)
    box.resize(120, 30)
    box.setStyleSheet(
        "QComboBox { border: none; background: white; color: black; }"
        "QComboBox::drop-down { border: none; } QComboBox::down-arrow { image: none; }"
    )
    assert 95 < columns(box.grab().toImage())[0] < 115
