"""What is seen of own data beside the tables: panel, banner, questions, history of edits."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from parkfacts.app.seen import FactPlace
from parkfacts.app.session import bundled_dataset
from parkfacts.facts.phrase import joined
from parkfacts.models.translation import on_screen
from parkfacts.views.data import own_dialogs
from parkfacts.views.data.banner import Notice, OwnBanner, Ways
from parkfacts.views.data.dataset_panel import DatasetPanel, Listed
from parkfacts.views.data.host import OwnHost
from parkfacts.views.data.own_actions import OwnActions
from parkfacts.views.data.own_decisions import OwnDecisions
from parkfacts.views.data.own_news import OwnNews
from parkfacts.views.data.own_words import other_base
from parkfacts.views.kit.lazy import Lazy

if TYPE_CHECKING:
    from parkfacts.app.own_data import OwnData
    from parkfacts.app.own_reports import OpenOwn, SaveFailure
    from parkfacts.views.data.questions import QuestionsDialog
    from parkfacts.views.data.steps import StepsDialog


class OwnFeature(QObject):
    """Of one window; what is open lives on in ``OwnData`` when the window goes."""

    def __init__(self, host: OwnHost, data: OwnData, parent: QObject) -> None:
        super().__init__(parent)
        self._host, self._data = host, data
        self.actions = OwnActions(host, data, self)
        self.decisions = OwnDecisions(host, data, self)
        self.news = OwnNews(host, data, self)
        self.news.changed.connect(self.follow)
        self.banner = OwnBanner()
        self._failed: dict[Path, str] = {}
        self._passed: set[Path] = set()
        """Files that cannot be read, of which that is known."""
        self._asks_name = False
        self._waiting = False
        """Whether questions were put off for now."""
        self._panel = Lazy(self._make_panel)
        self._questions = Lazy(self._make_questions)
        self._steps = Lazy(self._make_steps)
        data.saved.connect(self._note_saved)
        data.save_failed.connect(self._note_failure)

    def open(self, path: Path) -> None:
        """Open an own file above what is open, and say so."""
        listed = {one.path: one for one in self._data.files}
        one = self._data.open(path)
        known = listed.get(one.path)
        if known is not None and known.on and known.dataset is not None:
            self._host.messages.info(self.tr("{name} 已经打开着").format(name=path.name))
            return
        if one.dataset is None:
            if known is None:
                self._data.close(one.path)
            self._host.messages.error(on_screen(one.problem))
            return
        base = self._host.session().base
        count = len(one.dataset.facts)
        text = self.tr("已打开 {title}（{n} 条事实），与 {base} 一起显示", "", count)
        opened = text.format(title=one.dataset.title, n=count, base=base.title)
        if not one.dataset.base.is_of(base):
            other = on_screen(other_base(one.dataset))
            opened = self.tr("{opened}；它{other}").format(opened=opened, other=other)
        self._host.messages.info(opened)

    def follow(self) -> None:
        """Show what is known now, wherever it is seen."""
        if (panel := self._panel.made) and panel.isVisible():
            panel.show_listed(self._listed())
        if (dialog := self._questions.made) and dialog.isVisible():
            dialog.show_session(self._host.session())
        if (steps := self._steps.made) and steps.isVisible():
            steps.show_tree(self._data.steps)
        self.banner.show_notice(self._notice())

    def show_panel(self, anchor: QWidget) -> None:
        """Open the panel of datasets under a button."""
        panel = self._panel()
        panel.show_listed(self._listed())
        panel.show_under(anchor)

    def show_questions(self) -> None:
        """What is to be decided."""
        dialog = self._questions()
        dialog.show_session(self._host.session())
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def show_steps(self) -> None:
        """What was done in this session."""
        dialog = self._steps()
        dialog.show_tree(self._data.steps)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def act(self, act: str, about: str) -> None:
        """Do what a pane asks of own data: its name, and the id that it is about."""
        self.decisions.act(act, about)

    def close(self) -> bool:
        """Save what is not saved; False if the window is to stay."""
        while not self._data.save():
            unsaved = [one for one in self._data.files if not self._data.is_saved(one.path)]
            names = on_screen(joined("、", [one.path.name for one in unsaved]))
            wanted = own_dialogs.ask_unsaved(self._host.widget, names)
            if wanted == "leave":
                return True
            if wanted == "stay" or not all(
                self.actions.write_elsewhere(one.path) for one in unsaved
            ):
                return False
        return True

    def _listed(self) -> Listed:
        session = self._host.session()
        target = self._data.aimed
        return Listed(
            session.base,
            session.is_of(bundled_dataset()),
            self._data.files,
            self._data.is_saved,
            frozenset(self._failed),
            target.path if target else None,
        )

    def _notice(self) -> Notice | None:
        """The most urgent thing."""
        for path, why in self._failed.items():
            text = self.tr("{name} 没有存下：{why}。改动都还在，程序会一直再试。")
            elsewhere = partial(self.actions.write_elsewhere, path)
            ways: Ways = ((self.tr("存到别处…"), elsewhere), (self.tr("现在再试"), self._data.save))
            return Notice(text.format(name=path.name, why=on_screen(why)), ways)
        for one in self._data.files:
            if one.problem and one.path not in self._passed:
                return self._unread(one)
        if clashes := len(self.news.conflicts):
            text = self.tr("两人改了同一处：{n} 处，现在两说并存", "", clashes)
            ways = ((self.tr("看一看"), self.news.show_conflicts),
                    (self.tr("就这样并存"), self.news.put_off))  # fmt: skip
            return Notice(text.format(n=clashes), ways)
        session = self._host.session()
        count = len(session.questions) + len(session.rechecks)
        if count and not self._waiting:
            text = self.tr("我的数据里有 {n} 处要您定，定之前两边都在", "", count).format(n=count)
            acts = (
                (self.tr("看一看"), self.show_questions),
                (self.tr("以后再说"), self._put_off),
            )
            return Notice(text, acts)
        return self._asking_name() if self._asks_name else None

    def note_step(self) -> None:
        """Something was done: whose it is, is asked once, and never in the way."""
        settings = self._host.settings
        if not settings["own_name"] and not settings["own_name_asked"]:
            self._asks_name = True
            self.follow()

    def _asking_name(self) -> Notice:
        def answer(asks: bool) -> None:
            self._asks_name = False
            self._host.settings["own_name_asked"] = True
            if asks:
                self.actions.ask_name()
            self.follow()

        text = self.tr("同事合并文件时，看得到哪一处是谁改的：要记下您的称呼吗？")
        ways = (
            (self.tr("填称呼…"), partial(answer, True)),
            (self.tr("不用"), partial(answer, False)),
        )
        return Notice(text, ways)

    def _unread(self, one: OpenOwn) -> Notice:
        text = self.tr("{name} 这次没有打开：{why}")
        told = text.format(name=one.path.name, why=on_screen(one.problem))

        def again() -> None:
            self._data.open(one.path)

        def pass_over() -> None:
            self._passed.add(one.path)
            self.follow()

        return Notice(told, ((self.tr("再试"), again), (self.tr("知道了"), pass_over)))

    def _put_off(self) -> None:
        self._waiting = True
        self.follow()

    def _note_saved(self, path: Path) -> None:
        if self._failed.pop(path, None) is not None:
            self._host.messages.info(self.tr("{name} 现在存下了").format(name=path.name))
        self.follow()

    def _note_failure(self, failure: SaveFailure) -> None:
        if failure.kept_in is not None:
            self._host.messages.error(on_screen(failure.why))
        else:
            self._failed[failure.path] = failure.why
        self.follow()

    def _make_panel(self) -> DatasetPanel:
        panel = DatasetPanel(self._host.widget)
        panel.switched.connect(lambda path, on: self._data.switch(path, on=on))
        panel.created.connect(self.actions.create)
        panel.opened.connect(self._host.ask_open)
        panel.merged.connect(self.actions.merge)
        panel.bundled_wanted.connect(self._host.open_bundled)
        panel.revealed.connect(self.actions.reveal)
        panel.handed_on.connect(self.actions.hand_on)
        panel.put_away.connect(self._put_away)
        panel.aimed.connect(self._aim)
        return panel

    def _aim(self, path: Path) -> None:
        self._data.aim(path)
        self.follow()

    def _put_away(self, path: Path) -> None:
        self._panel().hide()
        one = next(one for one in self._data.files if one.path == path)
        self.actions.put_away(one)

    def _make_questions(self) -> QuestionsDialog:
        from parkfacts.views.data.questions import QuestionsDialog

        dialog = QuestionsDialog(self._host.widget)
        dialog.answered.connect(self.decisions.answer)
        dialog.accepted_anew.connect(self.decisions.accept)
        dialog.taken_away.connect(self.decisions.take_away)
        dialog.fact_wanted.connect(lambda fact: self._host.go_to(FactPlace((fact,))))
        return dialog

    def _make_steps(self) -> StepsDialog:
        from parkfacts.views.data.steps import StepsDialog

        dialog = StepsDialog(self._host.widget)
        dialog.wanted.connect(self._data.go_to)
        return dialog
