"""The import page over a dataset and own data in a folder of the test."""

from PySide6.QtWidgets import QWidget

from parkfacts.app.messages import Messages
from parkfacts.app.own_data import OwnData
from parkfacts.app.tasks import Tasks
from parkfacts.facts.own.model import Base
from parkfacts.views.data.import_opener import ImportOpener

BASE = Base(id="parkfacts", title="园鉴数据集", version="2026.1")


BAD = (5, 2)
"""The cell of 33..5 in the table of trade, which is no number."""


class Page:
    """What a test does with the page, and what it sees of it."""

    def __init__(self, qtbot, session, settings, folder):
        self.qtbot, self.session = qtbot, session
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.messages, self.tasks = Messages(self.window), Tasks(self.window)
        self.own_data = OwnData(settings, folder, BASE, self.window)
        self.went_to, self.told, self.offers = [], [], []
        self.messages.info_told.connect(self.told.append)
        self.messages.offers_told.connect(lambda offers: self.offers.append(offers))
        self.own_data.changed.connect(self._follow)
        self.opener = ImportOpener(
            settings, self.messages, self.tasks, lambda: self.session, self.own_data,
            self.went_to.append, self.window,
        )  # fmt: skip

    def _follow(self):
        """As the shell does: a session with what is own above the same base."""
        self.session = self.session.with_own(self.own_data.on)
        self.opener.follow()

    def open(self, table):
        self.opener.open(table)
        self.wait()
        return self.opener.shown

    def wait(self):
        """Until everything is worked out."""
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=20_000)

    @property
    def seen(self):
        return self.opener.work.seen

    @property
    def parts(self):
        return self.opener.shown.parts

    @property
    def foot(self):
        return self.opener.shown.foot

    def tell_source(self, publisher="市统计局"):
        form = self.parts.source
        form.publisher.setText(publisher)
        form.publisher.editingFinished.emit()
        self.wait()

    def own_facts(self):
        (file,) = self.own_data.files
        return file.dataset.facts
