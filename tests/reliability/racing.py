"""One of two processes that save at the same time, round after round.

`racing.py KIND FOLDER NAME` waits for a line on stdin before each round, and answers each with
what it has done: "saved", or why not. It ends when stdin does.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from make_baskets import fact_item
from msgspec.structs import replace

from parkfacts.app.settings import Settings
from parkfacts.exchange.files.locks import FolderBusy
from parkfacts.exchange.files.own_saving import is_unchanged, load, save
from parkfacts.facts.editing.applying import applied
from parkfacts.facts.editing.authorship import authorship
from parkfacts.facts.editing.edit import Edit

_PATIENCE_SECONDS = 2.0


def settings_racer(folder: Path, name: str) -> Callable[[str], str]:
    """Each window changes a setting of its own; the two of them are read back by the test."""
    settings = Settings(folder / "settings.json")

    def save(turn: str) -> str:
        settings[name] = turn
        settings["copy_options"] = settings["copy_options"] | {name: {"turn": turn}}
        until = time.monotonic() + _PATIENCE_SECONDS
        while True:
            try:
                settings.save()
            except FolderBusy:
                if time.monotonic() > until:
                    return "busy"
            else:
                return "saved"

    return save


def basket_racer(folder: Path, name: str) -> Callable[[str], str]:
    """Each window adds a thing of its own to the same basket."""
    from PySide6.QtCore import QCoreApplication

    from parkfacts.app.basket_folder import BasketFolder

    application = QCoreApplication([])
    baskets = BasketFolder(folder)
    failures: list[str] = []
    baskets.failed.connect(lambda text: failures.append(str(text)))

    def save(turn: str) -> str:
        application.processEvents()
        if turn.startswith("open"):
            failures.clear()
            found = baskets.open(folder / "甲.parkbasket")
            return "opened" if found else f"not opened: {failures}"
        if turn.startswith("new"):
            return "made" if baskets.create("新") else f"not made: {failures}"
        baskets.basket.add([fact_item(f"{name}{turn}")], "收入")
        return "saved" if baskets.save() else f"not saved: {failures}"

    save.__dict__["application"] = application
    return save


def own_racer(folder: Path, name: str, locks: Path | None = None) -> Callable[[str], str]:
    """Each changes a fact of its own in the same own dataset; ``again``: what a window would do."""
    path = folder / "我的.parkfacts"
    row = {"park": 0, "fact": 1}[name]
    seen = load(path)

    def put(turn: str) -> str:
        nonlocal seen
        own = seen.dataset
        if turn == "again":
            if is_unchanged(path, seen):
                return "unchanged"
        else:
            fact = own.facts[row]
            edit = Edit("facts", fact, replace(fact, note=turn))
            own = applied(own, (edit,), authorship(name, "改"))
        try:
            seen = save(path, own, seen, locks).seen
        except OSError as error:
            return str(error)
        return "saved"

    return put


RACERS = {
    "settings": settings_racer,
    "basket": basket_racer,
    "own": lambda folder, name: own_racer(folder, name, folder.parent / "locks"),
    "own-share": own_racer,
}

if __name__ == "__main__":
    race = RACERS[sys.argv[1]](Path(sys.argv[2]), sys.argv[3])
    print("ready", flush=True)
    for line in sys.stdin:
        print(race(line.strip()), flush=True)
