"""The actions of the basket; the basket is made when one of them is asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from parkfacts.app.commands import Commands

if TYPE_CHECKING:
    from parkfacts.views.basket.binder import BasketBinder


def offer_basket(commands: Commands, binder: Callable[[], BasketBinder]) -> None:
    """Say what carries out the actions of the basket."""
    commands.offer(
        collect=lambda: binder().collector.collect_seen(),
        collect_chart=lambda: binder().collector.collect_chart(),
        show_basket=lambda: binder().toggle(),
        open_basket=lambda: binder().files.ask(),
    )
