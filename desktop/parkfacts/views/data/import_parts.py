"""The parts of the import page: source and meaning, raw table, facts, names and problems."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from parkfacts.drawing.theme import LIGHT, Theme
from parkfacts.exchange.intake.drafting.model import Place
from parkfacts.facts.phrase import Phrase
from parkfacts.models.import_words import Fate
from parkfacts.models.seen_import import SeenImport
from parkfacts.models.translation import on_screen
from parkfacts.views.data.import_frame import ImportFrame, PartId
from parkfacts.views.data.import_grid import ImportGrid
from parkfacts.views.data.import_lists import FactList, NameList, ProblemList
from parkfacts.views.data.meaning_form import MeaningForm
from parkfacts.views.data.source_form import SourceForm
from parkfacts.views.kit.screen_room import ScrolledPage

_LEVELS: dict[frozenset[Fate], str] = {
    frozenset({"doubt"}): "doubt",
    frozenset({"bad"}): "bad",
}


class ImportParts(QWidget):
    """All four parts over one import: they are shown together and follow each other."""

    place_changed = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen: SeenImport | None = None
        self._theme = LIGHT
        self.source, self.meaning = SourceForm(), MeaningForm()
        self.grid = ImportGrid()
        self.facts, self.problems, self.names = FactList(), ProblemList(), NameList()
        self.side = ScrolledPage(self._side_page(), self.tr("来源与含义"))
        self.side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        titles: dict[PartId, str] = {
            "source": self.tr("来源与含义"), "facts": self.tr("事实"),
            "problems": self.tr("问题"), "names": self.tr("名称"),
        }  # fmt: skip
        parts: dict[PartId, QWidget] = {
            "facts": self.facts, "problems": self.problems, "names": self.names,
        }  # fmt: skip
        self.frame = ImportFrame(self.side, self.grid, parts, titles)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.frame)
        self._following = True
        self.grid.moved.connect(self._follow_grid)
        for one in (self.facts, self.problems):
            one.cell_wanted.connect(self.go_to)
        self.problems.given_wanted.connect(self.ask_given)
        self.problems.column_wanted.connect(self.ask_column)
        self.problems.source_wanted.connect(self.ask_source)

    def show_import(self, seen: SeenImport | None) -> None:
        """Show an import in all parts."""
        fresh = seen is not None and (self._seen is None or self._seen.grid is not seen.grid)
        self._seen = seen
        self._following = False
        for part in (self.facts, self.problems, self.names, self.meaning, self.grid):
            part.show_import(seen)
        self._following = True
        self._name_parts(seen)
        if seen is not None and fresh:
            waiting, problems = self.names.names.waiting(), bool(seen.draft.problems)
            self.frame.show_part("names" if waiting and not problems else "problems")
        if self.grid.place is not None:
            self._follow_grid(self.grid.place)

    def narrow(self, fates: frozenset[Fate]) -> None:
        """Let the lists show only figures of some fates, and the problems of their level."""
        self.facts.facts.narrow(fates)
        self.problems.problems.narrow(_LEVELS.get(fates, ""))
        self._name_parts(self._seen)

    def go_to(self, place: Place) -> None:
        """Bring a cell of the raw table into sight, with its fact and its meaning."""
        self.grid.go_to(place)

    def next_problem(self, step: int) -> None:
        """Go to the next problem or the one before, in its list and in the raw table."""
        count = self.problems.entries.rowCount()
        if not count:
            return
        self.frame.show_part("problems")
        row = self.problems.currentIndex().row()
        at = (row + step) % count if row >= 0 else 0
        self.problems.come_to(at, 1)
        place = self.problems.place_of(at)
        if place is not None:
            self.go_to(place)
        self.problems.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask_given(self, name: str) -> None:
        """Let a field of what holds for the whole table be written, or all of it be looked at."""
        self.frame.show_part("source")
        self.meaning.aim(of_table=True)
        edit: QWidget = self.meaning.given.fields[name] if name else self.meaning.right
        self.side.ensureWidgetVisible(edit)
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_column(self, column: int) -> None:
        """Let it be said what a column becomes."""
        place = self.grid.place or (0, 0)
        self.go_to((place[0], column))
        self.grid.open_column_menu(column)

    def ask_source(self) -> None:
        """Let the source be written, from what it lacks on."""
        self.frame.show_part("source")
        form = self.source
        edit = form.publisher if form.title.text().strip() else form.title
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def order(self) -> list[QWidget]:
        """What Tab goes through, as it stands."""
        inside = [*self.source.order(), *self.meaning.order()]
        return [
            one for stop in self.frame.order() for one in (inside if stop is self.side else [stop])
        ]

    def stops(self) -> list[QWidget]:
        """Where F6 goes, in order."""
        lists: list[QWidget] = [
            one for one in (self.facts, self.problems, self.names) if one.isVisible()
        ]
        source = [self.source.title] if self.source.title.isVisible() else []
        return [*source, self.grid, *lists]

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        for part in (self.grid, self.facts, self.problems, self.names):
            part.set_theme(theme)

    def _follow_grid(self, place: Place) -> None:
        self.meaning.follow(place[1])
        if self._following and (row := self.facts.facts.row_of(place)) is not None:
            self.facts.come_to(row, self.facts.currentIndex().column())
        self.place_changed.emit(place)

    def _name_parts(self, seen: SeenImport | None) -> None:
        shown = self.facts.entries.rowCount()
        facts = len(seen.facts) if seen is not None else 0
        problems = self.problems.entries.rowCount()
        words = Phrase("事实 {count}", count=facts)
        if shown != facts:
            words = Phrase("事实 {shown}/{count}", shown=shown, count=facts)
        self.frame.name("facts", on_screen(words))
        self.frame.name("problems", on_screen(Phrase("问题 {count}", count=problems)))
        waiting = self.names.names.waiting()
        words = Phrase("名称 {count}", count=waiting) if waiting else Phrase("名称")
        self.frame.name("names", on_screen(words))

    def _side_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(12)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setObjectName("line")
        line.setFixedHeight(1)
        for part in (self.source, line, self.meaning):
            layout.addWidget(part)
        layout.addStretch()
        return page
