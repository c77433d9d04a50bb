"""Own data in a main window: a file with a correction and a new figure; the import page."""

from datetime import UTC, datetime

import pytest
from editing_user import Used
from import_page import Page
from make import period, quantity, source
from msgspec.structs import replace
from PySide6.QtWidgets import QDialog
from spoken import TRADE

from parkfacts.facts.editing.applying import applied
from parkfacts.facts.editing.authorship import Authorship
from parkfacts.facts.editing.edit import Edit
from parkfacts.facts.editing.new_own import base_of, new_own
from parkfacts.facts.model import Park
from parkfacts.facts.own.file import encode_own
from parkfacts.facts.own.rechecking import record_of

AT = datetime(2026, 11, 28, 9, 30, tzinfo=UTC)
OWN_PARK = Park(id="own-park", name="龙盛智造园", kind="park", parent="chongqing")


@pytest.fixture
def own_dataset(bundled):
    """李工's: a correction of the trade of the zone, and its next year; imported in one batch."""
    catalogue = bundled.catalogue
    dataset, fact = catalogue.dataset, catalogue.fact(TRADE)
    begun = replace(
        new_own("我的数据", base_of(dataset)),
        id="own-1",
        sources=[*dataset.sources, source("office", title="内部通报", publisher="管委会")],
        parks=[*dataset.parks, OWN_PARK],
        families=list(dataset.families),
        indicators=list(dataset.indicators),
        corrected=[record_of(fact)],
    )
    new = replace(fact, id="own.new", source="office", paragraph=1, group=None, note="",
                  quantity=quantity("3012.6亿元"), period=period("2025"))  # fmt: skip
    fix = replace(new, id="own.fix", quantity=quantity("2789.1亿元"), period=fact.period,
                  corrects=TRADE)  # fmt: skip
    edits = tuple(Edit("facts", None, one) for one in (new, fix))
    return applied(begun, edits, Authorship("李工", AT, "b-1", "导入 通报.xlsx"))


@pytest.fixture
def own_path(tmp_path, own_dataset):
    """The file of it."""
    path = tmp_path / "我的数据.parkfacts"
    path.write_bytes(encode_own(own_dataset))
    return path


@pytest.fixture
def own_window(window, own_path, qtbot):
    """A window with the file open above the bundled dataset."""
    window.settings["own_name_asked"] = True
    window.own.files.take([own_path])
    qtbot.waitUntil(lambda: len(window.session().own) == 1)
    yield window
    window.own.data.wait()


def fact_in(window, fact_id):
    """An own fact as the file has it now."""
    (one,) = window.own.data.files
    return next(fact for fact in one.dataset.facts if fact.id == fact_id)


def edit(window, fact_id, **fields):
    """Change an own fact."""
    fact = fact_in(window, fact_id)
    return window.own.data.do((Edit("facts", fact, replace(fact, **fields)),), "改数值")


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


@pytest.fixture
def used(qtbot, window):
    used = Used(qtbot, window)
    yield used
    for dialog in window.findChildren(QDialog):
        dialog.hide()
