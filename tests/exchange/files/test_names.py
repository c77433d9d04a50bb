"""Names of files that every system takes; those that Windows refuses."""

import ntpath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parkfacts.exchange.files import basket_file, exports
from parkfacts.exchange.files.names import why_unfit

PROPOSERS = (basket_file.file_name, exports.file_name)
WORDS = st.sampled_from(
    ["CON", "nul", "com1", "LPT³", "aux", ".", " ", "_", "园", "𠮷", "\ud800", "?"]
)
TITLES = st.one_of(st.text(), st.lists(WORDS | st.text(max_size=3)).map("".join))


@pytest.mark.parametrize(
    "name",
    ["NUL", "nul.xlsx", "CON.", "Com9.tar.gz", "LPT²", "prn .md", "CONOUT$", "a:b", "a?", "x\x1f"],
)
def test_windows_refuses(name):
    assert why_unfit(name)


@pytest.mark.parametrize("name", ["CONSOLE", "com10", "nulls.md", "报告 (2).docx", ".a", "au x"])
def test_windows_takes(name):
    assert why_unfit(name) is None


@pytest.mark.parametrize("ending", [".", " "])
def test_an_end_that_windows_would_cut_off_is_refused(ending):
    assert why_unfit(f"报告{ending}")


@given(TITLES)
def test_a_proposed_name_is_one_that_every_system_takes(title):
    for propose in PROPOSERS:
        for name in (propose(title), f"{propose(title)}.xlsx"):
            assert why_unfit(name) is None
            assert not set(name) & set("/\\\x7f")
            assert len(f"{name} 2.removed".encode()) <= 255
            if hasattr(ntpath, "isreserved"):
                assert not ntpath.isreserved(name)


@pytest.mark.parametrize(
    ("title", "basket", "export"),
    [
        ("CON", "CON资料篮", "CON_"),
        ("aux.2024", "aux资料篮.2024", "aux_.2024"),
        ("COM¹", "COM¹资料篮", "COM¹_"),
        ("𠮷" * 60, "𠮷" * 45, "𠮷" * 45),
    ],
)
def test_a_name_of_a_device_gets_a_word_behind_it(title, basket, export):
    assert basket_file.file_name(title) == f"{basket}.parkbasket"
    assert exports.file_name(title) == export


def test_another_name_beside_a_long_one_is_not_too_long(tmp_path):
    other = exports.another_name(tmp_path / f"{'长' * 83}.xlsx")
    assert other.name.endswith("长 (2).xlsx")
    other.touch()
