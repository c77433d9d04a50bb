"""What is done with several facts at once: changed, taken away, gone on with next year."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from parkfacts.facts.editing.fact_fields import SEVERAL_FIELDS
from parkfacts.facts.editing.following_year import following
from parkfacts.facts.editing.row_field import written
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.models.translation import on_screen
from parkfacts.views.data.editing_host import EditingHost
from parkfacts.views.data.row_form import FormTexts
from parkfacts.views.data.row_work import RowWork


class SeveralEditing(QObject):
    """Over what is selected; facts that are not own are told and left alone."""

    def __init__(self, host: EditingHost, work: RowWork, parent: QObject) -> None:
        super().__init__(parent)
        self._host, self._work = host, work

    def change(self) -> None:
        """Put the same into a field of all selected own facts; others are told and left alone."""
        own, others = self._work.changes.parted(self._host.chosen())
        if not own:
            self._host.messages.info(self._only_own())
            return
        names = self._work.forms.names()
        form = self._work.forms.several(
            own[0].row, names, self._told_several(len(own), len(others))
        )
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
        said = Phrase("{n} 条事实改了{what}", n=len(own), what=joined("、", fields))
        more = names.wanted(changed[0][1].source)
        self._work.attempt(lambda: self._work.changes.edit("facts", changed, said, more))

    def next_year(self) -> None:
        """The list in which the next figures of the selected facts are written."""
        from parkfacts.views.data.year_form import YearForm

        facts = list(self._host.chosen())
        catalogue = self._host.session().catalogue
        wanted = following(facts, catalogue.facts)
        if not wanted.rows:
            none = self.tr("先选要填下一年的事实；Ctrl+A 全选")
            text = self.tr("选中的事实没有可填的下一年：已经有了，或者没有年份")
            self._host.messages.info(text if facts else none)
            return
        names = self._work.forms.names()
        make = self._work.forms.make
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
        made = self._work.attempt(lambda: self._work.changes.follow_on(filled, said, more))
        if made:
            self._work.shown_next = made[0].id

    def remove(self) -> None:
        """Take the selected own facts away; what refers to them lets go, and is told."""
        own, others = self._work.changes.parted(self._host.chosen())
        if not own:
            self._host.messages.info(self._only_own())
            return
        removals = self._work.changes.removals(own)
        loosened = sum(len(one.loosened) + len(one.claims) for one in removals.values())
        if loosened and not self._agreed(len(own), loosened):
            return
        if others:
            said = Phrase(
                "删除 {n} 条事实，另有 {more} 条不是自己的，没有动", n=len(own), more=len(others)
            )
        elif len(own) == 1:
            said = Phrase("删除{what}", what=self._work.named(own[0].row))
        else:
            said = Phrase("删除 {n} 条事实", n=len(own))
        self._work.attempt(lambda: self._work.changes.remove(removals, said))

    def _agreed(self, count: int, loosened: int) -> bool:
        text = self.tr(
            "删除 {n} 条事实；有 {more} 处说的是它们，会不再指着它们。随后可以撤销。", "", count
        )
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
