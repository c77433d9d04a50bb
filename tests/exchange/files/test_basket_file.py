"""Basket files: come back as they were, all problems at once, whole at any moment."""

import os
import signal
import subprocess
import sys
import time

import pytest
from hostile import NASTY
from make_baskets import basket, fact_item, full_basket, heading

from parkfacts.exchange.files.basket_file import (
    decode_basket,
    decode_items,
    encode_basket,
    encode_items,
    file_name,
    read_basket,
    write_basket,
)
from parkfacts.facts.basket.items import Basket
from parkfacts.facts.problems import InputError

GOOD = encode_basket(full_basket()).decode()
WRITER = """
import sys
from pathlib import Path
from parkfacts.exchange.files.basket_file import read_basket, write_basket
from parkfacts.facts.basket.items import Basket, Heading
path, number = Path(sys.argv[1]), 0
while True:
    number += 1
    items = [Heading(id=f"h{n}", title="标题" * 50, note=str(number)) for n in range(400)]
    write_basket(path, Basket(title=str(number), items=items))
    print(number, flush=True)
"""


def problems(text: str) -> list[tuple[str, str]]:
    with pytest.raises(InputError) as caught:
        decode_basket(text.encode(), "x")
    return [(problem.kind, problem.place) for problem in caught.value.problems]


def test_what_was_written_comes_back(tmp_path):
    path = tmp_path / "材 料" / "季度.parkbasket"
    path.parent.mkdir()
    write_basket(path, full_basket())
    assert read_basket(path) == full_basket()


@pytest.mark.parametrize("text", NASTY)
def test_any_text_comes_back(text):
    odd = basket(heading("h", text), fact_item("a", note=text), title=text)
    assert decode_basket(encode_basket(odd), "x") == odd
    assert decode_items(encode_items(odd.items)) == odd.items


def test_all_problems_are_told_with_their_places():
    text = GOOD.replace('"title": "外贸"', '"title": ""').replace('"先用"', "7")
    text = text.replace('"claim"', '"clam"', 1)
    assert problems(text) == [
        ("schema", "/items/0/title"),
        ("schema", "/items/1/note"),
        ("kind", "/items/5/kind"),
    ]


@pytest.mark.parametrize(
    ("text", "kind", "place"),
    [
        ("", "syntax", ""),
        (GOOD[: len(GOOD) // 2], "syntax", None),
        ("[]", "type", ""),
        ("[" * 100_000, "syntax", ""),
        (GOOD.replace('"version": 1', '"version": 9'), "version", "/version"),
        (GOOD.replace('"version": 1', '"version": 0'), "version", "/version"),
        (GOOD.replace('"id": "h2"', '"id": "a"'), "duplicate", "/items/1/id"),
        ('{"title":"x","items":[{"kind":"chart","id":"c","title":"t"}]}', "chart", "/items/0"),
        ('{"title":"x","items":[3]}', "type", "/items/0"),
        ('{"title":"x","items":3}', "schema", "/items"),
    ],
)
def test_what_is_wrong_is_said(text, kind, place):
    found = problems(text)
    assert found[0][0] == kind
    assert place is None or found[0][1] == place


def test_a_missing_file_and_a_folder(tmp_path):
    for path in (tmp_path, tmp_path / "none.parkbasket"):
        with pytest.raises(InputError):
            read_basket(path)


def test_what_could_not_be_read_again_is_not_written(tmp_path):
    path = tmp_path / "a.parkbasket"
    write_basket(path, full_basket())
    before = path.read_bytes()
    with pytest.raises(OSError, match="id"):
        write_basket(path, Basket(title="x", items=[fact_item("a"), fact_item("a")]))
    assert path.read_bytes() == before


def test_a_full_disk_leaves_the_last_good_state(tmp_path, monkeypatch):
    path = tmp_path / "a.parkbasket"
    write_basket(path, full_basket())

    def fail(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="No space"):
        write_basket(path, basket())
    assert read_basket(path) == full_basket()
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["a.parkbasket"]


@pytest.mark.slow
def test_a_writer_that_is_killed_leaves_a_whole_file(tmp_path):
    path = tmp_path / "a.parkbasket"
    for wait in (0.0, 0.003, 0.011, 0.024):
        command = [sys.executable, "-c", WRITER, str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="ascii") as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            time.sleep(wait)
            writer.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
            told = writer.stdout.read().split()
        found = read_basket(path)
        assert {item.note for item in found.items} == {found.title}
        assert int(found.title) >= int(told[-1] if told else 1)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("季度报告", "季度报告"),
        ('a/b:c*?"', "a b c"),
        ("CON", "CON资料篮"),
        ("...", "资料篮"),
        ("长" * 200, "长" * 60),
    ],
)
def test_file_names_that_every_system_takes(title, expected):
    assert file_name(title) == f"{expected}.parkbasket"


@pytest.mark.parametrize("name", ["a\0b", "a" * 5000, ".", *["a\ud800"] * (os.name != "nt")])
def test_what_is_no_file_is_told_and_not_waited_for(tmp_path, name):
    with pytest.raises(InputError, match="无法读取"):
        read_basket(tmp_path / name)


def test_half_a_character_in_a_basket_is_told_with_its_place():
    data = b'{"version": 1, "title": "\\ud800", "items": []}'
    with pytest.raises(InputError) as caught:
        decode_basket(data, "x")
    assert [problem.place for problem in caught.value.problems] == ["/title"]
