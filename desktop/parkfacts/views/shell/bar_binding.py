"""The tool bar bound to the workspace that is open: counts, views, drawers."""

from __future__ import annotations

from parkfacts.views.shell.tool_bar import ToolBar
from parkfacts.views.shell.workspace import Workspace


def show_in_bar(bar: ToolBar, space: Workspace) -> None:
    """Let a bar show what a workspace shows, from now on."""
    arrangement = space.panes.arrangement

    def show_found(count: int, seconds: float) -> None:
        bar.show_found(space.view.name, count, seconds, space.query)

    def show_drawers() -> None:
        bar.show_drawers(arrangement.stand.drawers, arrangement.stand.drawer)

    space.searched.connect(show_found)
    bar.follow(space.selection)
    space.view_changed.connect(bar.show_view)
    arrangement.changed.connect(show_drawers)
    bar.show_dataset(space.session.title, len(space.session.own))
