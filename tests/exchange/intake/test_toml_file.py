"""TOML files: the line of each table and key, and what is wrong with them."""

from __future__ import annotations

import pytest

from parkfacts.exchange.intake.toml_file import read_toml

PARKS = """title = "甲"

[[park]]
id = "city"

[[park]]
id = "zone"
"name" = "区"

[[park.homes]]
park = "city"
[[park.homes]]
park = "fab"
[more]
a = 1
"""


@pytest.fixture
def read(tmp_path):
    """Reads a text as parks.toml."""

    def read(text, ends="\n"):
        path = tmp_path / "parks.toml"
        path.write_bytes(text.replace("\n", ends).encode())
        return read_toml(path, "parks.toml")

    return read


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (("title",), "parks.toml:1 title"),
        (("park", 0, "id"), "parks.toml:4 id"),
        (("park", 1, "id"), "parks.toml:7 id"),
        (("park", 1, "name"), "parks.toml:8 name"),
        (("park", 1, "homes", 1, "park"), "parks.toml:13 park"),
        (("more", "a"), "parks.toml:15 a"),
        (("park", 0, "parent"), "parks.toml:3 parent"),
        (("park", 1), "parks.toml:6"),
        (("park", 7), "parks.toml:3"),
        (("gone",), "parks.toml gone"),
    ],
)
def test_the_nearest_line_that_is_known_is_told(read, path, place):
    assert read(PARKS)[0].place(path) == place


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_values_are_read_whatever_ends_the_lines(read, ends):
    found, problems = read(PARKS, ends)
    assert ([park["id"] for park in found.values["park"]], problems) == (["city", "zone"], [])
    assert found.lines[("more", "a")] == 15


@pytest.mark.parametrize(
    ("text", "place"),
    [("a = 1\nb = = 2\n", "parks.toml:2"), ('a = 1\nb = "x', "parks.toml:2")],
)
def test_a_broken_file_says_in_which_line(read, text, place):
    found, (problem,) = read(text)
    assert (problem.place, found.values) == (place, {})


@pytest.mark.parametrize("text", ["a = " + "[" * 3000, "a = " + "1" * 5000])
def test_what_is_too_deep_or_too_long_is_one_problem(read, text):
    found, problems = read(text)
    assert (len(problems), found.values) == (1, {})


@pytest.mark.parametrize("character", ["\u2028", "\u0085"])
def test_only_what_ends_a_line_for_toml_counts_as_one(read, character):
    found, _ = read(f'a = "甲{character}乙"\nb = 1\n')
    assert found.lines[("b",)] == 2


def test_a_file_that_is_not_there_is_a_problem(tmp_path):
    found, problems = read_toml(tmp_path / "gone.toml", "gone.toml")
    assert problems
    assert found.values == {}
