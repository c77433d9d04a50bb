"""What panes ask of their window: declared once, handed down to all of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Outlets(QObject):
    """Signals that leave the panes of a dataset."""

    copy_wanted = Signal(str)
    """Id of a preset, for what is seen."""
    copy_fact_wanted = Signal(str, str)
    """Id of a preset, and of the fact that is to be copied whatever is selected."""
    copy_chart_wanted = Signal()
    save_chart_wanted = Signal()
    chart_width_wanted = Signal()
    drag_wanted = Signal(str, object)
    """What is dragged out: id of a preset, or chart; facts, or None for what is seen."""
    collect_wanted = Signal()
    """What is seen is to go into the basket."""
    own_wanted = Signal(str, str)
    """What is wanted of own data: the name of an act, and the id that it is about."""
    fact_wanted = Signal(str)
    """Id of a fact that is to be shown."""
