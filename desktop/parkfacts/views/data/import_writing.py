"""Writing a draft into the user's own data as one batch, and telling what came of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from parkfacts.app.garbage import Undisturbed
from parkfacts.app.messages import Messages, Offer
from parkfacts.app.newest import Newest
from parkfacts.app.tasks import Tasks
from parkfacts.exchange.intake.drafting.model import Draft, FactDraft
from parkfacts.facts.editing.applying import Outdated
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.problems import InputError, why_refused
from parkfacts.facts.progress import Progress
from parkfacts.models.import_words import FATE_WORDS
from parkfacts.models.translation import error_on_screen, on_screen

if TYPE_CHECKING:
    from parkfacts.app.own_data import Made, OwnData
    from parkfacts.exchange.intake.drafting.importing import Importing
    from parkfacts.facts.editing.steps import Step
    from parkfacts.facts.own.model import OwnDataset


class Written(NamedTuple):
    """What was taken in."""

    told: str
    """导入了 312 条：新 300，相同 8，改 4."""
    facts: tuple[str, ...]
    """Ids of the facts that stand now as the table has them."""
    left: int
    """How many figures were not taken in."""


class ImportWriter(QObject):
    """Edits are made off the UI thread; they become one step that is undone whole."""

    written = Signal(object)
    """Written."""
    refused = Signal(str)
    """Why nothing was written, in the language of the screen."""
    rested = Signal()
    """Nothing is being written any more."""

    def __init__(
        self,
        own_data: OwnData,
        messages: Messages,
        tasks: Tasks,
        show: Callable[[tuple[str, ...]], None],
        parent: QObject,
    ) -> None:
        """``show``: brings facts into sight in the main window."""
        super().__init__(parent)
        self._own_data, self._messages, self._show = own_data, messages, show
        self._newest = Newest(tasks, lambda _: None, self.rested.emit)
        self._beginning = False

    @property
    def busy(self) -> bool:
        """Whether something is being written."""
        return self._newest.busy or self._beginning

    def write(self, importing: Importing, draft: Draft, *, only_sound: bool) -> None:
        """Write all of a draft, or only what is without a question."""
        from parkfacts.exchange.intake.drafting.writing import edits_of

        self._beginning = True  # the file that is made for it changes what is known
        try:
            target = self._own_data.target()
        except OSError as error:
            self._beginning = False
            self.rested.emit()
            why = Phrase("没有地方放“我的数据”（{why}）", why=why_refused(error))
            self.refused.emit(on_screen(why))
            return
        own = target.dataset
        assert own is not None, "a target can be read"
        title = Phrase("导入 {name}", name=importing.tables.file.name)
        catalogue = importing.known.catalogue
        making = self._own_data.making(
            lambda: edits_of(draft, own, catalogue, only_sound), title, target.path
        )

        def make(told: Progress) -> Made:
            told(0)
            with Undisturbed():
                made = making()
            told(1)  # what was cancelled is not written
            return made

        self._beginning = False
        self._newest.run(make, lambda made: self._take(made, draft, only_sound), self._fail)

    def cancel(self) -> None:
        """Write nothing."""
        self._newest.cancel()

    def _take(self, made: Made, draft: Draft, only_sound: bool) -> None:
        if self._own_data.target().dataset is not made.before:
            self._fail(None)  # a colleague's change came in meanwhile: drafted anew
            return
        step = self._own_data.take(made)
        taken = [one for one in draft.facts if one.fact and not (only_sound and one.problems)]
        written = Written(
            on_screen(told_of(taken)),
            tuple(one.fact.id for one in taken if one.fact),
            len(draft.facts) - len(taken),
        )
        self._tell(written, step, self._own_data.target().dataset)
        self.written.emit(written)

    def _fail(self, error: Exception | None) -> None:
        if isinstance(error, InputError):
            self.refused.emit(error_on_screen(error))
        elif error is None or isinstance(error, Outdated):
            self.refused.emit(self.tr("我的数据刚刚有了变化，请再看一遍再入库"))
        else:
            raise error

    def _tell(self, written: Written, step: Step | None, own: OwnDataset | None) -> None:
        offers = [Offer(self.tr("看看"), lambda: self._show(written.facts))]
        if step is not None and own is not None:
            batch = own.batches[-1].id
            offers.insert(0, Offer(self.tr("撤销"), lambda: self._take_back(step, batch)))
        self._messages.info(written.told, *offers)

    def _take_back(self, step: Step, batch: str) -> None:
        """Undo the import whole, whatever was done after it."""
        if self._own_data.steps.undoable is step:
            self._own_data.undo()
        else:
            self._own_data.take_back(batch)
        text = self.tr("已撤销：{title}")
        self._messages.info(text.format(title=on_screen(step.title)))


def told_of(taken: list[FactDraft]) -> str:
    """How many facts were taken in, and what was new: a Phrase."""
    counts = Counter(one.outcome for one in taken)
    parts = [
        Phrase("{name} {count}", name=FATE_WORDS[outcome], count=counts[outcome])
        for outcome in ("new", "same", "changed", "conflict")
        if counts[outcome]
    ]
    said = Phrase("导入了 {n} 条", n=len(taken))
    return Phrase("{name}：{value}", name=said, value=joined("，", parts)) if parts else said
