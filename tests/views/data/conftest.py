"""The import page over the bundled dataset and own data in a folder of the test."""

import pytest
from PySide6.QtWidgets import QWidget

from parkfacts.app.messages import Messages
from parkfacts.app.own_data import OwnData
from parkfacts.app.tasks import Tasks
from parkfacts.facts.own.model import Base
from parkfacts.views.data.import_opener import ImportOpener

BASE = Base(id="parkfacts", title="园鉴数据集", version="2026.1")


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


@pytest.fixture
def settings(tmp_path):
    from parkfacts.app.settings import Settings

    return Settings(tmp_path / "settings.json")


@pytest.fixture
def page(qtbot, bundled, settings, tmp_path):
    made = Page(qtbot, bundled, settings, tmp_path / "文档")
    yield made
    if made.opener.work is not None:
        made.opener.work.touched = False
    made.opener.close()
    made.tasks.wait()
    made.own_data.wait()


@pytest.fixture
def table(tmp_path):
    """Makes a text file of a table out of its lines."""

    def make(*lines, name="外贸.csv"):
        path = tmp_path / name
        path.write_text("\n".join(lines), encoding="utf-8")
        return path

    return make


@pytest.fixture
def trade(table):
    """Two years of three parks: a wide table as yearbooks have them."""
    return table(
        "2024年综合保税区外贸进出口值,,",
        "单位：亿元,,",
        "园区,2022年,2023年",
        '西永综合保税区,"2,610.3","2,701.5"',
        "成都高新综合保税区,4600,5021",
        "海口综合保税区,300.5,33..5",
        "合计,7510.8,8052.5",
    )
