"""The user's own data in a window: opened, shown above the base; made when there are any."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from parkfacts.app.commands import Commands
from parkfacts.app.last_folders import LastFolders
from parkfacts.app.seen import FactPlace, ParksPlace
from parkfacts.app.session import Session, bundled_dataset
from parkfacts.app.session_renewal import Looks, SessionRenewal
from parkfacts.drawing.theme import Theme
from parkfacts.models.translation import error_on_screen
from parkfacts.views.kit.lazy import Lazy
from parkfacts.views.shell.editing_binding import EditingBinding
from parkfacts.views.shell.file_taking import FileTaker

if TYPE_CHECKING:
    from parkfacts.app.own_data import OwnData
    from parkfacts.facts.model import Dataset
    from parkfacts.facts.own.model import OwnDataset
    from parkfacts.views.data.import_opener import ImportOpener
    from parkfacts.views.data.own_feature import OwnFeature
    from parkfacts.views.data.table_to_open import Pasted
    from parkfacts.views.shell.feature_host import FeatureHost
    from parkfacts.views.shell.workspace import Workspace

_CAUSE = "own"
"""Of an error that ends when the own data are shown."""


class OwnBinding(QObject):
    """Of one window. Nothing of own data is imported before there are some or one asks for them."""

    stepped = Signal(object)
    """A Step was made, not by taking one back."""

    def __init__(self, host: FeatureHost, window: QMainWindow, data: OwnData | None) -> None:
        """``data``: those that are open already."""
        super().__init__(window)
        self._host, self._window = host, window
        self.settings, self.messages, self.tasks = host.settings, host.messages, host.tasks
        self.folders = LastFolders(host.settings)
        self._data = Lazy(self._make_data)
        self._feature = Lazy(self._make_feature)
        self._importing = Lazy(self._make_importing)
        self.renewal = SessionRenewal(host.tasks, host.session, self.on, self._looks, self)
        self.renewal.renewed.connect(self._show)
        self.renewal.failed.connect(self._tell)
        self.renewal.progressed.connect(self._tell_progress)
        self.renewal.ended.connect(host.messages.no_progress)
        self.files = FileTaker(host, self, window)
        self.editing = EditingBinding(host, window, self)
        if data is not None:
            self._data.made = data
            self._listen(data)

    @property
    def data(self) -> OwnData:
        """The own data; made when first asked for."""
        return self._data()

    @property
    def made(self) -> OwnData | None:
        """The same if there are any."""
        return self._data.made

    @property
    def feature(self) -> OwnFeature:
        """What is seen of them beside the tables: panel, banner, dialogs."""
        return self._feature()

    @property
    def widget(self) -> QWidget:
        """What dialogs stand over."""
        return self._window

    def session(self) -> Session:
        """What is open."""
        return self._host.session()

    def go_to(self, place: FactPlace | ParksPlace) -> None:
        """Show facts."""
        self._host.go_to(place)

    def on(self) -> tuple[OwnDataset, ...]:
        """What is to be shown above the base."""
        return self._data.made.on if self._data.made is not None else ()

    def offer(self, commands: Commands) -> None:
        """Say what carries out the actions of own data."""
        self.editing.offer(commands)
        commands.offer(
            show_datasets=lambda: self.feature.show_panel(self._host.bar.dataset_anchor),
            import_table=lambda: self._importing().ask(),
            paste_table=self.files.paste,
            new_own=lambda: self.feature.actions.create(),
            merge_own=lambda: self.feature.actions.merge(),
            hand_on=lambda: self.feature.actions.hand_on(),
            show_questions=lambda: self.feature.show_questions(),
            show_steps=lambda: self.feature.show_steps(),
            own_name=lambda: self.feature.actions.ask_name(),
        )

    def serve(self, space: Workspace) -> None:
        """Do what the panes of a workspace ask of own data."""
        space.outlets.own_wanted.connect(self._act)
        self.editing.serve(space)

    def finish(self) -> None:
        """The window stands: what is open is told of, what was listed and is not open is opened."""
        self._host.bar.dataset_wanted.connect(lambda: self._host.commands.run("show_datasets"))
        self._host.opener.chosen.connect(self.files.take)
        self.stepped.connect(lambda _: self.feature.note_step())
        if self._data.made is None and self.settings["own_data"]:
            self.data.start()
        if self._data.made is not None:
            self.follow_base()

    def open(self, paths: Sequence[Path]) -> None:
        """Open own files above what is open."""
        for path in paths:
            self.feature.open(path)

    def open_bundled(self) -> None:
        """Put the bundled dataset in the place of the base."""
        self._host.opener.open_path(bundled_dataset())

    def ask_open(self) -> None:
        """Ask for a dataset and open it."""
        self._host.opener.ask()

    def import_table(self, table: Path | Pasted) -> None:
        """Open the page of imports on a table."""
        self._importing().open(table)

    def import_page(self) -> QWidget:
        """The page of imports, made if it is not there."""
        return self._importing().page()

    def follow_base(self) -> None:
        """Another dataset is the base now."""
        data = self._data.made
        if data is None:
            return
        from parkfacts.facts.editing.new_own import base_of

        data.lie_above(base_of(self.session().base))
        self.renewal.leave()
        if self.session().own != data.on:
            self.renewal.renew()
        self._follow()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        if importing := self._importing.made:
            importing.set_theme(theme)

    def close(self) -> bool:
        """Go with the window; False if it is to stay for what is not finished or not saved."""
        if (importing := self._importing.made) and not importing.close():
            return False
        if self._data.made is not None and not self.feature.close():
            return False
        self.renewal.leave()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Back in the window, what colleagues wrote is looked for: shares may tell of nothing."""
        if event.type() == QEvent.Type.WindowActivate and self._data.made is not None:
            self._data.made.look()
        return False

    def _known(self) -> tuple[Dataset, ...]:
        session = self.session()
        return (session.base, *self.on(), session.catalogue.dataset)

    def _make_data(self) -> OwnData:
        from parkfacts.app.last_folders import documents
        from parkfacts.app.own_data import OwnData
        from parkfacts.facts.editing.new_own import base_of

        data = OwnData(self.settings, documents(), base_of(self.session().base), self._window)
        self._listen(data)
        return data

    def _listen(self, data: OwnData) -> None:
        # Methods of ours, which Qt forgets when this window goes and the data go on.
        data.changed.connect(self.renewal.renew)
        data.stepped.connect(self.stepped)
        data.known = self._known
        self._window.installEventFilter(self)

    def _make_feature(self) -> OwnFeature:
        from parkfacts.views.data.own_feature import OwnFeature

        feature = OwnFeature(self, self.data, self)
        body = self._window.centralWidget().layout()
        assert body is not None
        body.insertWidget(1, feature.banner)  # type: ignore[attr-defined]
        return feature

    def _make_importing(self) -> ImportOpener:
        from parkfacts.views.data.import_opener import ImportOpener

        return ImportOpener(
            self.settings, self.messages, self.tasks, self.session, self.data, self.go_to,
            self._window,
        )  # fmt: skip

    def _looks(self) -> Looks:
        facts = self._host.workspace.panes.facts
        model = facts.model
        query = self._host.workspace.query
        return Looks(query, model.sort_keys, model.grouped, facts.columns.whole)

    def _show(self, session: Session) -> None:
        self.messages.settled(_CAUSE)
        self._host.workspace.show_session(session)
        self._follow()

    def _follow(self) -> None:
        self.feature.follow()
        self.editing.follow()
        if importing := self._importing.made:
            importing.follow()

    def _act(self, act: str, about: str) -> None:
        if not self.editing.act(act, about):
            self.feature.act(act, about)

    def _tell(self, error: Exception) -> None:
        self.messages.error(error_on_screen(error), _CAUSE)

    def _tell_progress(self, share: float) -> None:
        self.messages.progress(self.tr("正在并入我的数据"), share)
