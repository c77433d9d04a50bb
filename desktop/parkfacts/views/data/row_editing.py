"""What is done with rows of own data: made, changed, corrected, taken away, asked for anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtWidgets import QMessageBox, QTableView

from parkfacts.app.messages import Offer
from parkfacts.app.row_changes import RowChanges
from parkfacts.app.seen import FactPlace
from parkfacts.facts.editing.applying import Outdated
from parkfacts.facts.editing.fact_fields import NO_FACT, SEVERAL_FIELDS, with_source
from parkfacts.facts.editing.following_year import following
from parkfacts.facts.editing.row_field import Unread, written
from parkfacts.facts.model import Fact
from parkfacts.facts.own.model import TableName
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import InputError, why_refused
from parkfacts.facts.wording import labels
from parkfacts.models.fact_model import FactRole
from parkfacts.models.translation import error_on_screen, on_screen
from parkfacts.views.data.cell_editing import CellEditing
from parkfacts.views.data.editing_host import EditingHost
from parkfacts.views.data.row_form import FormTexts
from parkfacts.views.data.row_forms import RowForms
from parkfacts.views.kit.lazy import Lazy

if TYPE_CHECKING:
    from parkfacts.app.own_data import OwnData
    from parkfacts.views.data.correction_out import CorrectionOut
    from parkfacts.views.data.row_names import RowNames


_A_FEW = 2
"""So many facts must be selected to be meant, when all could be."""


class RowEditing(QObject):
    """Of one window. Each change is one step, told with 撤销 beside it by who follows the steps."""

    def __init__(self, host: EditingHost, data: Callable[[], OwnData], parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self.changes = RowChanges(data, host.session)
        self.forms = RowForms(host.widget, host.session, host.citation_style)
        self.cells: CellEditing | None = None
        self._correction_out = Lazy(self._make_correction_out)
        self._shown_next = ""
        """Id of a fact that is to be shown once there is a session with it."""

    def edit_here(self) -> None:
        """Edit the cell that the keyboard is at; what cannot be edited there in the form."""
        table = self._host.table()
        index = table.currentIndex()
        fact = index.data(FactRole) if index.isValid() else self._host.current()
        if not isinstance(fact, Fact):
            self._host.messages.info(self.tr("先在事实表里选一条事实"))
            return
        if not (table.hasFocus() and self._cells(table).open(index)):
            self.edit(fact)

    def edit_cell(self, index: QModelIndex) -> None:
        """The same of a cell that was clicked twice; of other facts the way to correct is told."""
        fact = index.data(FactRole)
        if not isinstance(fact, Fact):
            return
        if self.changes.own("facts", fact.id) is None:
            text = self.tr("这是 {dataset} 的事实，原样保留；说错了可以更正")
            offer = Offer(self.tr("更正…"), lambda: self.correct(fact))
            self._host.messages.info(text.format(dataset=self._dataset(fact)), offer)
        elif not self._cells(self._host.table()).open(index):
            self.edit(fact)

    def edit(self, fact: Fact) -> None:
        """A form with all of a fact: an own one is changed, any other one corrected."""
        found = self.changes.own("facts", fact.id)
        if found is None:
            self.correct(fact)
            return
        names = self.forms.names()
        texts = FormTexts(self.tr("修改事实"), self.tr("存下"))
        made = self.forms.fact(found.row, names, texts)
        if made is not None and made != found.row:
            title = Phrase("修改{what}", what=self._named(fact))
            more = names.wanted(made.park, made.indicator, made.source)
            self._try(lambda: self.changes.edit("facts", [(found, made)], title, more))

    def correct(self, fact: Fact | None = None) -> None:
        """An own fact that stands in for one of another dataset; that one stays as it is."""
        fact = fact or self._host.current()
        if fact is None:
            self._host.messages.info(self.tr("先选要更正的事实"))
            return
        if self.changes.own("facts", fact.id) is not None:
            self.edit(fact)
            return
        names = self.forms.names()
        told = self.tr("{dataset} 的事实不改动：您的更正另存一条，显示的是更正，两边都能查到。")
        title, take = self.tr("更正事实"), self.tr("存为更正")
        texts = FormTexts(title, take, told.format(dataset=self._dataset(fact)))
        made = self.forms.fact(fact, names, texts)
        if made is None:
            return
        if made == fact:
            self._host.messages.info(self.tr("没有改动，没有存更正"))
            return
        said = Phrase("更正{what}", what=self._named(fact))
        more = names.wanted(made.park, made.indicator, made.source)
        done = self._try(lambda: self.changes.correct(fact, made, said, more))
        if done is not None:
            self._shown_next = done.id

    def new_fact(self) -> None:
        """A form for a new fact, with what is plain from where one is."""
        names, beside = self.forms.names(), self._host.current()
        park = self._host.park() or (beside.park if beside else "")
        blank = replace(NO_FACT, park=park)
        if beside is not None:
            own = self.changes.own("facts", beside.id)
            source = beside.source if own is not None else ""
            blank = replace(with_source(blank, source), indicator=beside.indicator)
        texts = FormTexts(self.tr("新事实"), self.tr("存下"))
        made = self.forms.fact(blank, names, texts)
        if made is None:
            return
        made = replace(made, id=self.changes.new_id(made))
        said = Phrase("新事实：{what}", what=self._named(made, names))
        more = names.wanted(made.park, made.indicator, made.source)
        if self._try(lambda: self.changes.add("facts", made, said, more) or True):
            self._shown_next = made.id

    def new_row(self, table: TableName) -> None:
        """A form for a new park, indicator or source."""
        names = self.forms.names()
        row = self.forms.make(table, "", names)
        if row is not None:
            name = row.title if table == "sources" else row.name
            said = Phrase("新建{name}", name=str(name))
            self._try(lambda: self.changes.add(table, row, said))

    def edit_row(self, table: TableName) -> None:
        """The form of the park, indicator or source of the current fact, if that is own."""
        fact = self._host.current()
        shown = {"parks": "park", "indicators": "indicator", "sources": "source"}[table]
        found = self.changes.own(table, getattr(fact, shown)) if fact is not None else None
        if found is None:
            self._host.messages.info(
                self.tr("它是自带数据集的，不能改动；自己的数据集里的才能改")
                if fact is not None else self.tr("先选一条事实")
            )  # fmt: skip
            return
        names = self.forms.names()
        row = found.row
        ways: dict[str, Callable[[], Any]] = {
            "parks": lambda: self.forms.park("", names, row),
            "indicators": lambda: self.forms.indicator("", names, row),
            "sources": lambda: self.forms.source("", names, row),
        }
        made = ways[table]()
        if made is not None and made != row:
            said = Phrase("修改{what}", what=str(row.title if table == "sources" else row.name))
            self._try(lambda: self.changes.edit(table, [(found, made)], said))

    def change_several(self) -> None:
        """Put the same into a field of all selected own facts; others are told and left alone."""
        own, others = self.changes.parted(self._host.chosen())
        if not own:
            self._host.messages.info(self._only_own())
            return
        names = self.forms.names()
        form = self.forms.several(own[0].row, names, self._told_several(len(own), len(others)))
        form.show_ready()
        texts = form.texts if form.exec() else {}
        form.deleteLater()
        if not texts:
            return
        changed = []
        for one in own:
            found = written(SEVERAL_FIELDS, texts, one.row, names)
            if found.problems:
                self._host.messages.error(on_screen(next(iter(found.problems.values()))))
                return
            changed.append((one, found.row))
        fields = [field.title for field in SEVERAL_FIELDS if field.id in texts]
        said = Phrase("{n} 条事实改了{what}", n=len(own), what="、".join(map(str, fields)))
        more = names.wanted(changed[0][1].source)
        self._try(lambda: self.changes.edit("facts", changed, said, more))

    def next_year(self) -> None:
        """The list in which the next figures of the selected facts are written."""
        from parkfacts.views.data.year_form import YearForm

        facts = list(self._host.chosen())
        catalogue = self._host.session().catalogue
        wanted = following(facts, catalogue.facts)
        if not wanted.rows:
            text = self.tr("选中的事实没有可填的下一年：已经有了，或者没有年份")
            self._host.messages.info(text if facts else self.tr("先选要填下一年的事实；Ctrl+A 全选"))
            return
        names = self.forms.names()
        make = self.forms.make
        form = YearForm(
            self._host.widget, wanted, catalogue, names, self._host.theme(),
            lambda table, name: make(table, name, names),
        )  # fmt: skip
        form.begin()
        filled = form.filled if form.exec() else []
        form.deleteLater()
        if not filled:
            return
        said = Phrase("填了 {n} 个下一年的数", n=len(filled))
        more = names.wanted(*{fact.source for _, fact in filled})
        made = self._try(lambda: self.changes.follow_on(filled, said, more))
        if made:
            self._shown_next = made[0].id

    def remove(self) -> None:
        """Take the selected own facts away; what refers to them lets go, and is told."""
        own, others = self.changes.parted(self._host.chosen())
        if not own:
            self._host.messages.info(self._only_own())
            return
        removals = self.changes.removals(own)
        loosened = sum(len(one.loosened) + len(one.claims) for one in removals.values())
        if loosened and not self._agreed(len(own), loosened):
            return
        if len(own) == 1:
            said = Phrase("删除{what}", what=self._named(own[0].row))
        else:
            said = Phrase("删除 {n} 条事实", n=len(own))
        if self._try(lambda: self.changes.remove(removals, said) or True) and others:
            text = self.tr("另有 {n} 条不是自己的，没有动", "", len(others)).format(n=len(others))
            self._host.messages.info(text)

    def hand_for_correction(self) -> None:
        """Write the selected own facts as a sheet to be corrected; of one or none all there are."""
        own, _others = self.changes.parted(self._host.chosen())
        facts = [one.row for one in own]
        if len(facts) < _A_FEW:
            facts = self.changes.all_own()
        if not facts:
            self._host.messages.info(self.tr("还没有自己的事实可以交出"))
            return
        self._correction_out().write(facts, self.tr("供核对"))

    def follow(self) -> None:
        """There is another session: what was just made is shown."""
        wanted, self._shown_next = self._shown_next, ""
        if not wanted:
            return
        if self._host.session().catalogue.find_fact(wanted) is None:
            self._shown_next = wanted  # an earlier state was shown first
        else:
            self._host.go_to(FactPlace((wanted,)))

    def _make_correction_out(self) -> CorrectionOut:
        from parkfacts.views.data.correction_out import CorrectionOut

        return CorrectionOut(self._host, self)

    def _cells(self, table: QTableView) -> CellEditing:
        if self.cells is None or self.cells.parent() is not table:
            self.cells = CellEditing(table, self._own_fact, self.forms.names)
            self.cells.edited.connect(self._edited)
        return self.cells

    def _own_fact(self, shown_id: str) -> Fact | None:
        found = self.changes.own("facts", shown_id)
        return found.row if found is not None else None

    def _edited(self, shown_id: str, row: Fact) -> None:
        found = self.changes.own("facts", shown_id)
        if found is not None:
            said = Phrase("修改{what}", what=self._named(row))
            self._try(lambda: self.changes.edit("facts", [(found, row)], said))

    def _agreed(self, count: int, loosened: int) -> bool:
        text = self.tr("删除 {n} 条事实；有 {more} 处说的是它们，会不再指着它们。随后可以撤销。")
        box = QMessageBox(
            QMessageBox.Icon.NoIcon, self.tr("删除"), text.format(n=count, more=loosened),
            parent=self._host.widget,
        )  # fmt: skip
        gone = box.addButton(self.tr("删除"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("取消"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is gone

    def _told_several(self, own: int, others: int) -> FormTexts:
        told = self.tr("改 {n} 条自己的事实；空着的不改。", "", own).format(n=own)
        if others:
            told += self.tr("另有 {n} 条不是自己的，不动。", "", others).format(n=others)
        return FormTexts(self.tr("改选中的"), self.tr("存下"), told)

    def _only_own(self) -> str:
        if self._host.chosen():
            return self.tr("选中的都不是自己的事实：不改动它们，一条一条可以更正")
        return self.tr("先在事实表里选自己的事实")

    def _dataset(self, fact: Fact) -> str:
        session = self._host.session()
        layer = session.catalogue.layer(fact)
        return layer.title if layer is not None else session.base.title

    def _named(self, fact: Fact, names: RowNames | None = None) -> str:
        """Park, indicator and period of a fact, for the words of a step."""
        names = names or self.forms.names()
        return Phrase(
            "{park} {indicator}（{period}）",
            park=names.name_of("parks", fact.park),
            indicator=names.name_of("indicators", fact.indicator),
            period=labels.period(fact),
        )

    def _try(self, do: Callable[[], Any]) -> Any:
        """Do it; what stands in its way is told, and then nothing is done."""
        try:
            return do()
        except OSError as error:
            self._host.messages.error(on_screen(why_refused(error)))
        except (InputError, Outdated, Unread) as error:
            self._host.messages.error(error_on_screen(error))
        return None
