"""What of a window is kept between starts, when it is written, and how it is put back."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QByteArray, QObject, QSize, QTimer
from PySide6.QtWidgets import QWidget

from parkfacts.app.messages import Messages
from parkfacts.app.saver import Saver
from parkfacts.app.seen import VIEWS
from parkfacts.app.settings import Settings
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import why_refused
from parkfacts.facts.search.table import FactTable, Filter
from parkfacts.models.translation import on_screen
from parkfacts.views.shell.workspace import Workspace

_AROUND_PX = 76
"""Height of bar and status."""
_SOON_MS = 4000
"""So long after the last change settings are written: a program may be ended without a word."""
_CAUSE = "settings"
"""Of an error that ends when they can be written."""


class StateKeeper(QObject):
    """Writes the settings of a window some seconds after a change, and when it is closed."""

    def __init__(
        self, settings: Settings, messages: Messages, collect: Callable[[], None], parent: QObject
    ) -> None:
        """``collect``: puts layout and choices into the settings."""
        super().__init__(parent)
        self._settings, self._messages, self._collect = settings, messages, collect
        self._told = ""
        self._saver = Saver(self._write, _SOON_MS, self)
        self._saver.failed.connect(self._tell)
        self._saver.recovered.connect(lambda: messages.settled(_CAUSE))
        settings.when_changed = self.soon
        if settings.problem:  # when the window stands
            QTimer.singleShot(0, lambda: messages.error(on_screen(settings.problem)))

    def soon(self) -> None:
        """Something may have changed that is written; it is looked at when nothing happens."""
        self._saver.soon()

    def save(self) -> bool:
        """Write layout, choices and settings now; False if they are tried again later."""
        return self._saver.now()

    def close(self) -> None:
        """Write them for the last time, whatever another window does."""
        if not self.save():
            with suppress(OSError):  # it was told
                self._settings.save(at_any_rate=True)
            self._saver.stop()

    def _write(self) -> OSError | None:
        self._collect()
        try:
            self._settings.save()
        except OSError as error:
            return error
        self._told = ""
        return None

    def _tell(self, error: OSError) -> None:
        """A failure is told; the same one once."""
        why = why_refused(error)
        told = on_screen(Phrase("设置没有存下：{path}（{why}）", path=self._settings.path, why=why))
        if told != self._told:
            self._told = told
            self._messages.error(told, _CAUSE)


def keep_state(settings: Settings, space: Workspace, geometry: bytes) -> None:
    """Put layout and choices into the settings; the caller saves them."""
    panes, selection = space.panes, space.selection
    settings["geometry"] = b64encode(geometry).decode("ascii")
    settings["splitters"] = settings["splitters"] | panes.sizes()
    settings["panes"] = settings["panes"] | panes.arrangement.record()
    settings["basket_shown"] = panes.arrangement.stand.basket_open
    settings["columns"] = panes.facts.columns.record()
    settings["sort"] = [list(key) for key in panes.facts.model.sort_keys]
    settings["grouped"] = panes.facts.model.grouped
    settings["view"] = space.view.name
    settings["park"] = selection.filter.park or ""
    settings["facets"] = {facet: sorted(values) for facet, values in selection.filter.chosen}
    settings["comparison"] = panes.look()
    settings["parks_checked"] = list(selection.parks)
    settings["parks_closed"] = panes.parks.closed()
    settings["facets_closed"] = panes.facets.closed()
    settings["fact"] = selection.current.id if selection.current else ""


def restore_state(settings: Settings, window: QWidget, space: Workspace) -> None:
    """Put place, layout and choices back; what no longer fits the dataset is passed over."""
    if geometry := settings["geometry"]:
        kept = geometry.encode("ascii", "ignore")
        window.restoreGeometry(QByteArray.fromBase64(kept))
    panes = space.panes
    # As high as it will be but for bar and status: it is laid out once, and before it is painted.
    panes.arrangement.fit(QSize(window.width(), window.height() - _AROUND_PX))
    panes.arrangement.restore(settings["splitters"], settings["panes"], settings["basket_shown"])
    panes.facts.columns.arrange(settings["columns"])
    keys = tuple((key[0], key[1]) for key in settings["sort"] if _is_sort_key(key))
    panes.facts.sort(keys, grouped=settings["grouped"])
    panes.parks.close_only([park for park in settings["parks_closed"] if isinstance(park, str)])
    if settings.known("facets_closed"):
        panes.facets.close_only([str(facet) for facet in settings["facets_closed"]])
    restore_choices(settings, space)


def restore_choices(settings: Settings, space: Workspace) -> None:
    """Put filters, ticks, the look of the comparison, view and fact back."""
    panes, selection, session = space.panes, space.selection, space.session
    parks = session.catalogue.parks
    panes.kept_look = settings["comparison"]
    checked = (park for park in settings["parks_checked"] if isinstance(park, str))
    selection.check_parks(tuple(dict.fromkeys(parks[park].id for park in checked if park in parks)))
    chosen = tuple(
        (facet.id, values)
        for facet in sorted(session.table.facets, key=lambda facet: facet.id)
        if (values := _present(settings["facets"].get(facet.id), session.table, facet.id))
    )
    park = parks[settings["park"]].id if settings["park"] in parks else None
    selection.ask(Filter(park=park, chosen=chosen))
    space.show_view(settings["view"] if settings["view"] in VIEWS else VIEWS[0])
    kept = settings["fact"] or (session.telling.id if session.telling else "")
    if panes.facts.model.row_of(kept) is not None:
        panes.facts.select_facts([kept], kept)


def _present(values: object, table: FactTable, facet_id: str) -> frozenset[str]:
    """Those of the kept values that this dataset has: others would hide everything, unseen."""
    if not isinstance(values, list) or not values:
        return frozenset()
    # Those of the table, which know how they are said in another language.
    kept = {value for value in values if isinstance(value, str)}
    return frozenset(value for value in table.facet(facet_id).values if value in kept)


def _is_sort_key(key: object) -> bool:
    return (
        isinstance(key, list)
        and len(key) == 2
        and isinstance(key[0], str)
        and isinstance(key[1], bool)
    )
