"""What of a window is kept between starts, when it is written, and how it is put back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QTimer

from parkfacts.facts.chart.choice import telling_fact
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import why_refused
from parkfacts.facts.search.table import FACETS, FactTable, Filter
from parkfacts.models.translation import on_screen
from parkfacts.views.shell.panes import put_sizes
from parkfacts.views.shell.workspace import VIEWS, Workspace

if TYPE_CHECKING:
    from parkfacts.views.shell.main_window import MainWindow


_SOON_MS = 4000
"""So long after the last change settings are written: a program may be ended without a word."""


class StateKeeper(QObject):
    """Writes the settings of a window some seconds after a change, and when it is closed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._failed = ""
        self._changed = False
        self._waiting = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._waiting.timeout.connect(self._write_changes)
        window.settings.when_changed = self._note_change

    def soon(self) -> None:
        """Something may have changed that is written; it is looked at when nothing happens."""
        self._waiting.start()

    def save(self) -> None:
        """Write layout, choices and settings now. A failure is told, the same one once."""
        settings = self._window.settings
        keep_state(self._window)
        self._waiting.stop()
        try:
            settings.save()
        except OSError as error:
            why = why_refused(error)
            told = on_screen(Phrase("设置没有存下：{path}（{why}）", path=settings.path, why=why))
            if told != self._failed:
                self._failed = told
                self._window.messages.error(told)
        else:
            self._failed, self._changed = "", False

    def _note_change(self) -> None:
        self._changed = True
        self._waiting.start()

    def _write_changes(self) -> None:
        keep_state(self._window)
        if self._changed:
            self.save()
        self._waiting.stop()


def keep_state(window: MainWindow) -> None:
    """Put layout and choices into the settings; the caller saves them."""
    settings, space = window.settings, window.workspace
    settings["geometry"] = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
    settings["splitters"] = settings["splitters"] | space.sizes()
    settings["columns"] = space.facts.columns()
    settings["sort"] = [list(key) for key in space.facts.model.sort_keys]
    settings["view"] = space.view
    wanted = space.selection.filter
    settings["park"] = wanted.park or ""
    settings["facets"] = {facet: sorted(values) for facet, values in wanted.chosen}
    settings["comparison"] = space.look()
    settings["parks_checked"] = list(space.selection.parks)
    settings["parks_closed"] = space.parks.closed()
    settings["facets_closed"] = space.facets.closed()
    current = space.selection.current
    settings["fact"] = current.id if current else ""


def restore_state(window: MainWindow) -> None:
    """Put layout and choices back; what no longer fits the dataset is passed over."""
    settings, space = window.settings, window.workspace
    if settings["geometry"]:
        window.restoreGeometry(
            QByteArray.fromBase64(settings["geometry"].encode("ascii", "ignore"))
        )
    space.kept_sizes = settings["splitters"]
    put_sizes(space.splitters, space.kept_sizes)
    space.facts.arrange(settings["columns"])
    space.facts.sort(tuple((key[0], key[1]) for key in settings["sort"] if _is_sort_key(key)))
    space.parks.close_only([park for park in settings["parks_closed"] if isinstance(park, str)])
    if settings.known("facets_closed"):
        space.facets.close_only([str(facet) for facet in settings["facets_closed"]])
    _restore_choices(window, space)


def hand_over(old: MainWindow, fresh: MainWindow) -> None:
    """Take along what a window shows and its settings do not keep: words, rows, picked figures."""
    before, space = old.workspace, fresh.workspace
    fresh.bar.search.setText(old.bar.search.text())
    chosen, current = before.selection.facts, before.selection.current
    if chosen and current:
        space.facts.select_facts([fact.id for fact in chosen], current.id)
    if picked := before.picked:
        space.comparing.want(chosen=picked)
    if before.view == "claims":
        space.claims.choose(before.claims.current())
    if old.asked is not None:
        fresh.open_path(old.asked)


def _restore_choices(window: MainWindow, space: Workspace) -> None:
    settings = window.settings
    parks = {park.id for park in space.session.catalogue.dataset.parks}
    space.kept_look = settings["comparison"]
    checked = (park for park in settings["parks_checked"] if isinstance(park, str))
    space.selection.check_parks(tuple(park for park in checked if park in parks))
    chosen = tuple(
        (facet.id, values)
        for facet in sorted(FACETS, key=lambda facet: facet.id)
        if (values := _present(settings["facets"].get(facet.id), space.session.table, facet.id))
    )
    park = settings["park"] if settings["park"] in parks else None
    space.selection.ask(Filter(park=park, chosen=chosen))
    view = settings["view"] if settings["view"] in VIEWS else VIEWS[0]
    space.show_view(view)
    window.bar.show_view(view)
    first = telling_fact(space.session.catalogue)
    kept = settings["fact"] or (first.id if first else "")
    if space.facts.model.row_of(kept) is not None:
        space.facts.select_facts([kept], kept)


def _present(values: object, table: FactTable, facet_id: str) -> frozenset[str]:
    """Those of the kept values that this dataset has: others would hide everything, unseen."""
    if not isinstance(values, list) or not values:
        return frozenset()
    return frozenset(table.facet(facet_id).values) & {v for v in values if isinstance(v, str)}


def _is_sort_key(key: object) -> bool:
    return (
        isinstance(key, list)
        and len(key) == 2
        and isinstance(key[0], str)
        and isinstance(key[1], bool)
    )
