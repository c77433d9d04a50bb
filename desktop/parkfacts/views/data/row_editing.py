"""What is done with one row of own data: made, changed in its cell or its form, corrected."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtWidgets import QTableView

from parkfacts.app.messages import Offer
from parkfacts.facts.editing.fact_fields import NO_FACT, with_source
from parkfacts.facts.model import Fact
from parkfacts.facts.own.model import TableName
from parkfacts.facts.phrase import Phrase
from parkfacts.models.fact_model import FactRole
from parkfacts.views.data.cell_editing import CellEditing
from parkfacts.views.data.editing_host import EditingHost
from parkfacts.views.data.row_form import FormTexts
from parkfacts.views.data.row_work import RowWork
from parkfacts.views.data.several_editing import SeveralEditing
from parkfacts.views.kit.lazy import Lazy

if TYPE_CHECKING:
    from parkfacts.app.own_data import OwnData
    from parkfacts.views.data.correction_out import CorrectionOut


_A_FEW = 2
"""So many facts must be selected to be meant, when all could be."""


class RowEditing(QObject):
    """Of one window. Each change is one step, told with 撤销 beside it by who follows the steps."""

    def __init__(self, host: EditingHost, data: Callable[[], OwnData], parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._work = RowWork(host, data)
        self.several = SeveralEditing(host, self._work, self)
        self.cells: CellEditing | None = None
        self._correction_out = Lazy(self._make_correction_out)

    def edit_here(self) -> None:
        """Edit the cell that the keyboard is at; what cannot be edited there in the form."""
        table = self._host.table()
        index = table.currentIndex()
        fact = index.data(FactRole) if index.isValid() else self._host.current()
        if not isinstance(fact, Fact):
            self._host.messages.info(self.tr("先在事实表里选一条事实"))
            return
        in_table = table.window().focusWidget() is table
        if not (in_table and self._cells(table).open(index)):
            self.edit(fact)

    def edit_cell(self, index: QModelIndex) -> None:
        """The same of a cell that was clicked twice; of other facts the way to correct is told."""
        fact = index.data(FactRole)
        if not isinstance(fact, Fact):
            return
        if self._work.changes.own("facts", fact.id) is None:
            text = self.tr("这是 {dataset} 的事实，原样保留；说错了可以更正")
            offer = Offer(self.tr("更正…"), lambda: self.correct(fact))
            self._host.messages.info(text.format(dataset=self._dataset(fact)), offer)
        elif not self._cells(self._host.table()).open(index):
            self.edit(fact)

    def edit(self, fact: Fact) -> None:
        """A form with all of a fact: an own one is changed, any other one corrected."""
        found = self._work.changes.own("facts", fact.id)
        if found is None:
            self.correct(fact)
            return
        names = self._work.forms.names()
        texts = FormTexts(self.tr("修改事实"), self.tr("存下"))
        made = self._work.forms.fact(found.row, names, texts)
        if made is not None and made != found.row:
            title = Phrase("修改{what}", what=self._work.named(fact))
            more = names.wanted(made.park, made.indicator, made.source)
            self._work.attempt(
                lambda: self._work.changes.edit("facts", [(found, made)], title, more)
            )

    def correct(self, fact: Fact | None = None) -> None:
        """An own fact that stands in for one of another dataset; that one stays as it is."""
        fact = fact or self._host.current()
        if fact is None:
            self._host.messages.info(self.tr("先选要更正的事实"))
            return
        if self._work.changes.own("facts", fact.id) is not None:
            self.edit(fact)
            return
        names = self._work.forms.names()
        told = self.tr("{dataset}的事实不改动：您的更正另存一条，显示的是更正，两边都能查到。")
        title, take = self.tr("更正事实"), self.tr("存为更正")
        texts = FormTexts(title, take, told.format(dataset=self._dataset(fact)))
        made = self._work.forms.fact(fact, names, texts)
        if made is None:
            return
        if made == fact:
            self._host.messages.info(self.tr("没有改动，没有存更正"))
            return
        said = Phrase("更正{what}", what=self._work.named(fact))
        more = names.wanted(made.park, made.indicator, made.source)
        done = self._work.attempt(lambda: self._work.changes.correct(fact, made, said, more))
        if done is not None:
            self._work.shown_next = done.id

    def new_fact(self) -> None:
        """A form for a new fact, with what is plain from where one is."""
        names, beside = self._work.forms.names(), self._host.current()
        park = self._host.park() or (beside.park if beside else "")
        blank = replace(NO_FACT, park=park)
        if beside is not None:
            own = self._work.changes.own("facts", beside.id)
            source = beside.source if own is not None else ""
            blank = replace(with_source(blank, source), indicator=beside.indicator)
        texts = FormTexts(self.tr("新事实"), self.tr("存下"))
        made = self._work.forms.fact(blank, names, texts)
        if made is None:
            return
        made = replace(made, id=self._work.changes.new_id(made))
        said = Phrase("新事实：{what}", what=self._work.named(made, names))
        more = names.wanted(made.park, made.indicator, made.source)
        if self._work.attempt(lambda: self._work.changes.add("facts", made, said, more)):
            self._work.shown_next = made.id

    def new_row(self, table: TableName) -> None:
        """A form for a new park, indicator or source."""
        names = self._work.forms.names()
        row = self._work.forms.make(table, "", names)
        if row is not None:
            name = row.title if table == "sources" else row.name
            said = Phrase("新建{name}", name=str(name))
            self._work.attempt(lambda: self._work.changes.add(table, row, said))

    def edit_row(self, table: TableName) -> None:
        """The form of the park, indicator or source of the current fact, if that is own."""
        fact = self._host.current()
        shown = {"parks": "park", "indicators": "indicator", "sources": "source"}[table]
        found = self._work.changes.own(table, getattr(fact, shown)) if fact is not None else None
        if found is None:
            self._host.messages.info(
                self.tr("它是自带数据集的，不能改动；自己的数据集里的才能改")
                if fact is not None else self.tr("先选一条事实")
            )  # fmt: skip
            return
        names = self._work.forms.names()
        row = found.row
        ways: dict[str, Callable[[], Any]] = {
            "parks": lambda: self._work.forms.park("", names, row),
            "indicators": lambda: self._work.forms.indicator("", names, row),
            "sources": lambda: self._work.forms.source("", names, row),
        }
        made = ways[table]()
        if made is not None and made != row:
            said = Phrase("修改{what}", what=str(row.title if table == "sources" else row.name))
            self._work.attempt(lambda: self._work.changes.edit(table, [(found, made)], said))

    def hand_for_correction(self) -> None:
        """Write the selected own facts as a sheet to be corrected; of one or none all there are."""
        own, _others = self._work.changes.parted(self._host.chosen())
        facts = [one.row for one in own]
        if len(facts) < _A_FEW:
            facts = self._work.changes.all_own()
        if not facts:
            self._host.messages.info(self.tr("还没有自己的事实可以交出"))
            return
        self._correction_out().write(facts, self.tr("供核对"))

    def follow(self) -> None:
        """There is another session: what was just made is shown."""
        self._work.follow()

    def _make_correction_out(self) -> CorrectionOut:
        from parkfacts.views.data.correction_out import CorrectionOut

        return CorrectionOut(self._host, self)

    def _cells(self, table: QTableView) -> CellEditing:
        if self.cells is None or self.cells.parent() is not table:
            self.cells = CellEditing(table, self._own_fact, self._work.forms.names)
            self.cells.edited.connect(self._edited)
        return self.cells

    def _own_fact(self, shown_id: str) -> Fact | None:
        found = self._work.changes.own("facts", shown_id)
        return found.row if found is not None else None

    def _edited(self, shown_id: str, row: Fact) -> None:
        found = self._work.changes.own("facts", shown_id)
        if found is not None:
            said = Phrase("修改{what}", what=self._work.named(row))
            self._work.attempt(lambda: self._work.changes.edit("facts", [(found, row)], said))

    def _dataset(self, fact: Fact) -> str:
        session = self._host.session()
        layer = session.catalogue.layer(fact)
        return layer.title if layer is not None else session.base.title
