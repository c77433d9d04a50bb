"""A row dragged with the mouse into a window of another process."""

from __future__ import annotations

from collections.abc import Iterator

import win32
from acted import Found, Process, Program


def probe() -> Iterator[Found]:
    """One drag of the selected rows."""
    with Program() as program, Process("target.py") as target:
        to = tuple(target.answer()["place"])
        written = program.ask("facts", preset="table", count=2)["written"]
        start = tuple(program.ask("row")["place"])
        win32.drag_mouse((start[0], start[1]), (to[0], to[1]))
        try:
            dropped = target.answer(15)
        except TimeoutError:
            yield Found("rows dragged into another process", False, "nothing was dropped")
            return
        same = dropped["text"].split() == written["text/plain"].split()
        has_html = "<table" in dropped["html"]
        told = f"{len(dropped['text'])} characters of text, {len(dropped['html'])} of HTML"
        yield Found("rows dragged into another process", same and has_html, told)
