"""The language of the command line: what is asked for, else what the system speaks."""

import os
import re
import subprocess
import sys

import pytest

from parkfacts.app.settings import LANGUAGES
from parkfacts.cli.language import language_wanted, make_way, spoken
from parkfacts.cli.program import COMMANDS, run
from parkfacts.facts.model import Dataset
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.scope import scope_words
from parkfacts.facts.wording import labels
from parkfacts.models.translation import ENGLISH

CHINESE = re.compile(r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")
TRADE = "xiyong-2025.trade-value-2024"
HAIKOU = "haikou-ftz-2024.trade-value-2024"
_ENGLISH_WINDOWS, _CHINESE_WINDOWS = 0x0809, 0x0804


def test_the_languages_are_those_of_the_settings():
    assert ENGLISH in LANGUAGES


@pytest.mark.parametrize(
    ("arguments", "environment", "windows", "wanted"),
    [
        ([], {}, 0, "zh"),
        ([], {"LANG": "C.UTF-8"}, 0, "zh"),
        ([], {"LANG": "zh_CN.UTF-8"}, _ENGLISH_WINDOWS, "zh"),
        ([], {"LANG": "en_GB.UTF-8"}, 0, "en"),
        ([], {"LANG": "en_GB.UTF-8", "LC_ALL": "zh_CN.UTF-8"}, 0, "zh"),
        ([], {"LANG": "zh_CN", "LC_MESSAGES": "en"}, 0, "en"),
        ([], {}, _ENGLISH_WINDOWS, "en"),
        ([], {}, _CHINESE_WINDOWS, "zh"),
        (["parks", "--language", "en"], {"LANG": "zh_CN"}, 0, "en"),
        (["parks", "--language=zh"], {"LANG": "en_US"}, 0, "zh"),
        (["parks", "--language", "fr"], {"LANG": "en_US"}, 0, "en"),
        (["parks", "--language"], {}, 0, "zh"),
    ],
)
def test_the_language_is_what_is_asked_for_or_the_systems(arguments, environment, windows, wanted):
    assert language_wanted(arguments, environment, windows) == wanted


def test_without_a_translation_a_text_is_itself(qapp):
    assert spoken(Phrase("没有名为“{name}”的{what}", name="甲", what="乙")) == "没有名为“甲”的乙"


def test_what_draws_keeps_its_application(qapp):
    make_way()
    assert qapp.applicationName() is not None


@pytest.fixture
def in_english(english, capsys):
    """Run a command in English: exit code, stdout, stderr."""

    def asked(*arguments: str) -> tuple[int, str, str]:
        code = run([*arguments, "--language", "en"])
        return code, *capsys.readouterr()

    return asked


@pytest.mark.parametrize("command", [(), *((name,) for name in COMMANDS), ("export", "facts")])
def test_help_is_english(in_english, command):
    code, out, _ = in_english(*command, "--help")
    assert code == 0
    assert "sage: parkfacts" in out
    typed = out.replace("万元", "").replace("亿元", "").replace("元", "")  # values of --unit
    assert not CHINESE.search(typed), out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["parks", "--format", "pdf"], "--format cannot be 'pdf'; there are"),
        (["facts", "--bogus"], "Unknown arguments: --bogus"),
        (["facts", "--park", "nowhere"], 'There is no park named "nowhere"'),
        (["compare", "haikou-ftz"], "A comparison has 2 to 8 parks"),
        (["snapshot", "--out", "x.png", "--size", "1x1"], "is no size of a window"),
        (["copy"], "Give either ids, or a basket"),
        (["check", "no-such-file.json"], "no-such-file.json: 1 problem"),
        (["export", "facts", "--to", "x.txt"], "should end in one of"),
    ],
)
def test_complaints_are_english(in_english, arguments, words):
    code, _, err = in_english(*arguments)
    assert code in (1, 2)
    assert words in err
    assert not CHINESE.search(err.replace("、", "")), err


def test_a_table_of_facts_names_all_in_english(in_english):
    code, out, _ = in_english("facts", "--park", "xiyong-ftz", "--family", "trade")
    assert code == 0
    head, _, first, *_ = out.splitlines()
    assert head.split()[:2] == ["Indicator", "Park"]
    assert "Xiyong Comprehensive Bonded Zone" in first
    assert "Sources: [1]" in out


COMPARED = [
    ("xiyong-ftz", "chengdu-gaoxin-ftz", "haikou-ftz"),
    ("chongqing", "xiyong-ftz", "science-city", "chongqing-hitech"),
    ("east-lake", "hefei-hitech", "suzhou-park", "chongqing-hitech"),
    ("xiyong-park", "glass-line", "icv-zone"),
]


def data_of(dataset: Dataset) -> list[str]:
    """What the dataset has no English for: literals, scopes, notes, periods of its own."""
    told: set[str] = set()
    for fact in dataset.facts:
        scope = fact.scope
        told |= {fact.note, fact.note.removesuffix("。"), labels.figure(fact)}
        told |= {labels.figure_under(fact, fact.quantity.unit), fact.quantity.literal}
        told |= {str(scope_words(fact)), scope.includes, scope.within}
        told |= {label for label in [labels.period(fact)] if type(label) is str}
    told |= {claim.text.removesuffix("。") for claim in dataset.claims}
    told |= {link.note for park in dataset.parks for link in park.overlaps}
    return sorted(filter(CHINESE.search, told), key=len, reverse=True)


@pytest.mark.parametrize("parks", COMPARED)
def test_a_comparison_is_english_but_for_data(in_english, parks, bundled):
    code, out, err = in_english("compare", *parks, "--all-rows", "--derive")
    assert code == 0
    table, _, _ = out.partition("Sources: ")
    rest = table + err
    for known in data_of(bundled.catalogue.dataset):
        rest = rest.replace(known, "")
    left = [line for line in rest.splitlines() if CHINESE.search(line)]
    assert not left, left


def test_what_programs_read_is_the_same_in_both(in_english, capsys):
    _, english, _ = in_english("facts", "--search", "wm", "--format", "json")
    run(["facts", "--search", "wm", "--format", "json"])
    assert english == capsys.readouterr().out


def test_a_verdict_is_english(in_english):
    _, out, _ = in_english("verdict", TRADE, HAIKOU)
    assert out.startswith("Side by side: ")
    assert not CHINESE.search(out.replace("　", "")), out


def test_chinese_loads_no_qt():
    code = (
        "import sys; from parkfacts.cli.program import run; run(['parks', '--language', 'zh']);"
        "sys.exit('PySide6.QtCore' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_an_english_export_draws_its_picture(tmp_path):
    target = tmp_path / "trade.png"
    command = [sys.executable, "-m", "parkfacts", "export", "facts", "--search", "wm"]
    done = subprocess.run(
        [*command, "--to", str(target), "--language", "en"],
        capture_output=True, check=False, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert (done.returncode, target.exists()) == (0, True), done.stderr
    assert "written: " in done.stderr.decode().lower()
