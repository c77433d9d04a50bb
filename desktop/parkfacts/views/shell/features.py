"""The features of a window that are more than panes: basket, own data, ways out, taking back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parkfacts.app.last_folders import LastFolders
from parkfacts.drawing.theme import Theme
from parkfacts.views.basket.commands import offer_basket
from parkfacts.views.kit.lazy import Lazy
from parkfacts.views.shell.dataset_opening import DatasetOpener
from parkfacts.views.shell.own_binding import OwnBinding
from parkfacts.views.shell.undoing import Undoing
from parkfacts.views.shell.way_out import WayOut

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from parkfacts.app.basket_folder import BasketFolder
    from parkfacts.app.own_data import OwnData
    from parkfacts.views.basket.binder import BasketBinder
    from parkfacts.views.shell.feature_host import FeatureHost
    from parkfacts.views.shell.workspace import Workspace


class Features:
    """Made with the window; what its first picture does not need is made after it."""

    def __init__(
        self,
        host: FeatureHost,
        window: QMainWindow,
        baskets: BasketFolder | None,
        own: OwnData | None,
    ) -> None:
        self._host, self._window = host, window
        self.way_out = Lazy(self._make_way_out)
        self.binder = Lazy(lambda: self._make_binder(baskets))
        self.own = OwnBinding(host, window, own)
        folders = LastFolders(host.settings)
        told = (host.messages, host.tasks, host.session)
        self.opener = DatasetOpener(*told, folders, window, self.own.on)
        self.undoing = Undoing(host.messages, self.binder, self.opener, self.own, window)

    def serve(self, space: Workspace) -> None:
        """Do what the panes of a workspace ask for."""
        if way_out := self.way_out.made:
            way_out.serve(space.outlets)
        self.own.serve(space)
        space.watched.connect(lambda: self.undoing.follow(space))
        space.renewed.connect(self._follow_session)
        space.outlets.collect_wanted.connect(lambda: self.binder().collector.collect_seen())

    def offer(self) -> None:
        """Each action is offered by the feature that carries it out."""
        host = self._host
        for one in (self.opener, self.own, host.view_actions, self.undoing):
            one.offer(host.commands)
        host.view_actions.offer_panes(host.commands, lambda: self.binder().stops())
        offer_basket(host.commands, self.binder)
        host.commands.offer_late(self.way_out)

    def set_theme(self, theme: Theme) -> None:
        """Paint all that there is in another theme."""
        for part in (self.binder.made, self.own):
            if part is not None:
                part.set_theme(theme)

    def close(self) -> bool:
        """The window goes; False if it is to stay for what could not be saved."""
        binder = self.binder.made
        if (binder is not None and not binder.close()) or not self.own.close():
            return False
        self.opener.leave()
        return True

    def appear(self) -> None:
        """The window is laid out otherwise: the basket may be seen now, or no longer."""
        if binder := self.binder.made:
            binder.appear()

    def move(self, old: Workspace, fresh: Workspace) -> None:
        """Another dataset is open, and other panes stand in the window."""
        self.binder().move()
        self.own.follow_base()
        self.undoing.tell_opened(old, fresh)

    def _follow_session(self) -> None:
        session = self._host.session()
        self._host.bar.show_dataset(session.title, len(session.own))
        if binder := self.binder.made:
            binder.follow()

    def _make_way_out(self) -> WayOut:
        host = self._host
        made = WayOut(
            host, host.bar.copy_button, lambda: self.binder().export_focused(), self._window
        )
        for asker in (made.copier, made.exporter):
            asker.style_chosen.connect(lambda how: host.workspace.panes.set_style_of_citation(how))
        made.serve(host.workspace.outlets)
        return made

    def _make_binder(self, baskets: BasketFolder | None) -> BasketBinder:
        from parkfacts.views.basket.binder import BasketBinder

        host = self._host
        binder = BasketBinder(host, self._window, lambda: host.workspace.panes, baskets)
        binder.counted.connect(host.bar.show_basket)
        binder.counted.connect(lambda n, _: host.workspace.panes.arrangement.name_basket(n))
        binder.left.connect(host.enter_table)
        binder.named.connect(lambda _: host.keeper.save())
        binder.basket.stepped.connect(self.undoing.note_basket)
        binder.start(host.theme)
        return binder
