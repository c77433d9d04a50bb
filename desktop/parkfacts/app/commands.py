"""What carries the actions out: features offer a callable for each action of the list."""

from __future__ import annotations

from collections.abc import Callable

from parkfacts.app.actions import BY_ID

Command = Callable[[], object]


class Commands:
    """The callable of each action by its id; each is offered once."""

    def __init__(self) -> None:
        self._offered: dict[str, Command] = {}
        self._late: list[Command] = []

    def offer_late(self, make: Command) -> None:
        """``make`` is called, once, when an action is asked for that nobody offers: it offers it.

        So a feature that is made late can be asked for early.
        """
        self._late.append(make)

    def offer(self, **commands: Command) -> None:
        """Say what carries actions out.

        Raises KeyError for an id that is not in the list of actions, and ValueError for one that
        is offered already.
        """
        for action_id, command in commands.items():
            if action_id not in BY_ID:
                raise KeyError(action_id)
            if action_id in self._offered:
                raise ValueError(f"{action_id} is offered twice")
            self._offered[action_id] = command

    def run(self, action_id: str) -> None:
        """Carry an action out. Raises KeyError if nobody offers it."""
        if action_id not in self._offered:
            self._make_late()
        self._offered[action_id]()

    def missing(self) -> frozenset[str]:
        """The actions that nobody offers."""
        self._make_late()
        return frozenset(BY_ID) - frozenset(self._offered)

    def _make_late(self) -> None:
        while self._late:
            self._late.pop()()
