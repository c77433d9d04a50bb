"""What a screen reader is told of the program: run by the system's Python, talks JSON lines.

Its arguments are the command of the program. It asks the bus of AT-SPI as
Orca does, and keeps what the program announces and where the focus goes.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE_SECONDS = 40
_MOST_CHILDREN = 400
_EVENTS = (
    "object:announcement",
    "object:state-changed:focused",
    "object:active-descendant-changed",
)


class Listener:
    """The program among those on the bus, and what it said of itself."""

    def __init__(self, command: list[str]) -> None:
        self._heard: list[dict[str, object]] = []
        self._listener = Atspi.EventListener.new(self._hear)
        for kind in _EVENTS:
            self._listener.register(kind)
        self._program = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        self._app = self._wait()

    def answer(self, asked: dict[str, object]) -> dict[str, object]:
        """The answer to one command."""
        return getattr(self, f"do_{asked['do']}")(asked)

    def do_tree(self, _asked: dict[str, object]) -> dict[str, object]:
        """Everything that is seen, depth first, with the role and name of what it stands in."""
        found: list[dict[str, object]] = []
        self._walk(self._app, "", found)
        return {"found": found}

    def do_heard(self, _asked: dict[str, object]) -> dict[str, object]:
        """What was announced and where the focus went since this was asked last."""
        heard, self._heard = self._heard, []
        return {"heard": heard}

    def do_cell(self, asked: dict[str, object]) -> dict[str, object]:
        """A cell of a table, by the table's name, with its heads."""
        table = self._find(self._app, str(asked["table"]))
        row, column = int(str(asked["row"])), int(str(asked["column"]))
        cell = table.get_accessible_at(row, column)
        heads = {}
        try:
            heads["column"] = [
                head.get_name() for head in cell.get_table_cell().get_column_header_cells()
            ]
            heads["row"] = [
                head.get_name() for head in cell.get_table_cell().get_row_header_cells()
            ]
        except (GLib.Error, AttributeError) as error:
            heads["error"] = str(error)
        return {
            "cell": _told(cell),
            "column": table.get_column_description(column),
            "row": table.get_row_description(row),
            "column_head": _name(table.get_column_header(column)),
            "row_head": _name(table.get_row_header(row)),
            "heads": heads,
            "rows": table.get_n_rows(),
            "columns": table.get_n_columns(),
        }

    def do_end(self, _asked: dict[str, object]) -> dict[str, object]:
        """End the program."""
        self._program.terminate()
        self._program.wait(10)
        return {}

    def _wait(self) -> Atspi.Accessible:
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            desktop = Atspi.get_desktop(0)
            for at in range(desktop.get_child_count()):
                app = desktop.get_child_at_index(at)
                ours = app is not None and app.get_process_id() == self._program.pid
                if ours and app.get_child_count():
                    return app
            _turn(0.1)
        raise RuntimeError("the program did not come to the bus")

    def _hear(self, event: Atspi.Event) -> None:
        kind = str(event.type)
        said: dict[str, object] = {"kind": kind}
        if kind.startswith("object:announcement"):
            said["text"] = event.any_data
        elif event.detail1 or not kind.startswith("object:state"):
            said |= _told(event.source)
        else:
            return
        self._heard.append(said)

    def _find(self, item: Atspi.Accessible, name: str) -> Atspi.Accessible:
        waiting = [item]
        while waiting:
            here = waiting.pop(0)
            if here is None:
                continue
            if here.get_name() == name and here.get_role_name() in (
                "table",
                "tree table",
                "tree",
                "list",
            ):
                return here
            if here.get_role_name() not in ("table", "tree table", "tree"):
                waiting += [here.get_child_at_index(at) for at in range(here.get_child_count())]
        raise KeyError(name)

    def _walk(self, item: Atspi.Accessible, path: str, found: list[dict[str, object]]) -> None:
        told = _told(item)
        told["path"] = path
        found.append(told)
        inside = f"{path}/{told['role']}[{told['name']}]"
        for at in range(min(item.get_child_count(), _MOST_CHILDREN)):
            child = item.get_child_at_index(at)
            if child is not None:
                self._walk(child, inside, found)


def _told(item: Atspi.Accessible) -> dict[str, object]:
    try:
        states = item.get_state_set().get_states()
        return {
            "role": item.get_role_name(),
            "name": item.get_name() or "",
            "description": item.get_description() or "",
            "states": sorted(state.value_nick for state in states),
        }
    except GLib.Error as error:  # it went away while it was asked
        return {"role": "gone", "name": str(error), "description": "", "states": []}


def _name(item: Atspi.Accessible | None) -> str:
    return item.get_name() if item is not None else ""


def _turn(seconds: float) -> None:
    """Let events come for a while."""
    loop = GLib.MainLoop()
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()


def main() -> None:
    """Answer each line until there is none."""
    listener = Listener(sys.argv[1:])
    # The services of the bus write on its standard output.
    out = os.fdopen(3, "w")
    print(json.dumps({"ready": True}), file=out, flush=True)
    for line in sys.stdin:
        _turn(0.2)
        try:
            said = listener.answer(json.loads(line))
        except (GLib.Error, KeyError, RuntimeError, AttributeError) as error:
            said = {"error": repr(error)}
        print(json.dumps(said), file=out, flush=True)
    listener.do_end({})


main()
