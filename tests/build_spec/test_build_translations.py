"""Building resources/translations: complete and fresh here; whatever is amiss is told."""

from pathlib import Path

import pytest

import build_translations
from marked_texts import Marked, find

TEXT = Marked("core", "{n} 条：{what}", plural=True)


def test_repository_is_translated_and_fresh(capsys):
    assert build_translations.main(["--check"]) == 0, capsys.readouterr().err


def found_in(tmp_path: Path, source: str, module: str = "views/pane.py"):
    path = tmp_path / module
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source, encoding="utf-8")
    return find(tmp_path)


def test_each_way_to_mark_a_text_is_known(tmp_path):
    found = found_in(
        tmp_path,
        """
def _tr(text):
    return QCoreApplication.translate("dialogs", text)
class Pane:
    def __init__(self):
        self.tr("一")
        self.tr("{n} 二", "", 2)
        _tr("三")
        QCoreApplication.translate("Grid", "四")
        Phrase("{n} 五", n=1)
        pattern("六{x}")
        joined("、", ["a", b])
        Phrase("{a}{b}", a=1, b=2)
""",
    )
    assert found.problems == []
    assert list(found.texts) == [
        Marked("Pane", "一", False),
        Marked("Pane", "{n} 二", True),
        Marked("dialogs", "三", False),
        Marked("Grid", "四", False),
        Marked("core", "{n} 五", True),
        Marked("core", "六{x}", False),
        Marked("core", "、", False),
        Marked("core", "{a}{b}", False),
    ]


@pytest.mark.parametrize(
    "line",
    [
        'label = f"共 {n} 条"',
        'label = "共几条"',
        'self.show("、".join(names))',
        'x = {"a": "计划"}',
    ],
)
def test_chinese_that_nobody_marked_is_told(tmp_path, line):
    found = found_in(tmp_path, f"class Pane:\n    def go(self, n, names):\n        {line}\n")
    assert found.problems
    assert found.problems[0].startswith("views/pane.py:3: not marked")


@pytest.mark.parametrize(
    "line",
    ['"""共几条"""', 'word == "计划"', 'text.split("，")', 'known = {"计划": 1}', '"超" in words'],
)
def test_chinese_that_is_read_or_told_to_developers_is_not(tmp_path, line):
    assert found_in(tmp_path, f"{line}\n").problems == []


def test_a_number_must_be_passed_where_the_text_has_one(tmp_path):
    found = found_in(tmp_path, 'class Pane:\n    def go(self):\n        self.tr("{n} 条")\n')
    assert "do not agree" in found.problems[0]


@pytest.mark.parametrize(
    ("forms", "problem"),
    [
        ((), "not translated"),
        (("{n} items: {what}",), "a singular and a plural"),
        (("{n} item: {what}", "items: {what}"), "other placeholders"),
        (("{n} item: {what}", "{n} items：{what}"), "Chinese in English"),
    ],
)
def test_what_is_wrong_with_a_translation(forms, problem):
    assert problem in next(build_translations.problems_of(TEXT, forms))


def test_a_translation_that_fits_is_fine():
    forms = ("{n} item: {what}", "{n} items: {what}")
    assert list(build_translations.problems_of(TEXT, forms)) == []


def test_what_was_translated_is_kept_and_what_vanished_goes(tmp_path):
    known = {("core", "一"): ("one",), ("core", "旧"): ("old",)}
    texts = {Marked("core", "一", False): ["a.py"], Marked("core", "新 <&>", False): ["b.py"]}
    path = tmp_path / "en.ts"
    path.write_text(build_translations.written(texts, known), encoding="utf-8")
    assert build_translations.read_translations(path) == {
        ("core", "一"): ("one",),
        ("core", "新 <&>"): (),
    }
