"""The handbook's own pages: each is reached, each link leads somewhere, each key is one."""

import re
import shlex

import pytest

from parkfacts.app.actions import ACTIONS
from parkfacts.app.handbook.lists import LISTS, keys_of
from parkfacts.app.handbook.pages import FIRST, Handbook, Place, place_named, place_of
from parkfacts.bundled import handbook_folder
from parkfacts.cli.arguments import read_arguments
from parkfacts.cli.picturing import PARTS

HANDBOOK = Handbook(handbook_folder())
PAGES = HANDBOOK.pages()
OTHER_KEYS = {
    # Keys that no action has: those of single panes, and those that every program has.
    "Esc", "Enter", "Tab", "空格", "Ctrl", "Shift", "Del", "B", "H", "N", "F2", "↑", "↓", "Ctrl+A",
    "Ctrl+V", "Alt+↑", "Alt+↓", "Ctrl+Shift+←", "Ctrl+Shift+→",
    # The page of imports.
    "F8", "Shift+F8", "Ctrl+Enter",
    # The window of the handbook.
    "Alt+←", "Alt+→", "Ctrl+=", "Ctrl+-", "Ctrl+0",
}  # fmt: skip


def test_every_page_is_in_the_contents_once_and_by_its_title():
    files = {path.stem for path in HANDBOOK.folder.glob("*.md")} - {"README"}
    assert sorted(HANDBOOK.ids) == sorted(files)
    contents = (HANDBOOK.folder / "README.md").read_text(encoding="utf-8")
    entries = dict(re.findall(r"^- \[(.+?)\]\((.+?)\.md\)", contents, re.MULTILINE))
    assert entries == {PAGES[page_id].title: page_id for page_id in HANDBOOK.ids}
    assert HANDBOOK.ids[0] == FIRST


@pytest.mark.parametrize("page_id", HANDBOOK.ids)
def test_links_lead_to_pages_and_sections(page_id):
    for link in PAGES[page_id].links:
        place = place_of(link, page_id)
        assert place is not None, f"{link} leads out of the handbook"
        anchors = [section.anchor for section in PAGES[place.page].sections]
        assert not place.anchor or place.anchor in anchors, link


@pytest.mark.parametrize("page_id", HANDBOOK.ids)
def test_keys_are_those_of_actions_or_known_ones(page_id):
    known = OTHER_KEYS | {key for action in ACTIONS for key in action.keys.split()}
    assert set(PAGES[page_id].keys) <= known


@pytest.mark.parametrize("page_id", HANDBOOK.ids)
def test_a_page_is_one_short_task(page_id):
    page = PAGES[page_id]
    text = (HANDBOOK.folder / f"{page_id}.md").read_text(encoding="utf-8")
    assert text.startswith(f"# {page.title}\n")
    assert text.count("\n# ") == 0
    assert len(text.splitlines()) <= 80
    assert len(page.pictures) <= 3
    assert len({section.anchor for section in page.sections}) == len(page.sections)
    # A mark that CommonMark does not take for one, beside Chinese punctuation.
    assert "**" not in page.html
    assert "<!-- list" not in page.html


@pytest.mark.parametrize("page_id", HANDBOOK.ids)
def test_pictures_say_what_they_show_and_how_they_are_made(page_id):
    for picture in PAGES[page_id].pictures:
        assert picture.words
        assert re.fullmatch(r"pictures/[a-z-]+\.png", picture.name)
        asked = read_arguments([*shlex.split(picture.command), "--out", "x.png"])
        assert not isinstance(asked, int), picture.command
        assert asked.command == "snapshot"
        assert asked.part in PARTS
        # Not told to readers.
        assert picture.command not in PAGES[page_id].html


def test_commands_on_the_page_of_the_command_line_can_be_read():
    text = (HANDBOOK.folder / "command-line.md").read_text(encoding="utf-8")
    lines = re.findall(r"^parkfacts (.+)$", text, re.MULTILINE)
    assert len(lines) > 10
    for line in lines:
        code = read_arguments(shlex.split(line))
        assert not isinstance(code, int) or line == "--version", line


def test_the_list_of_keys_has_each_action_that_has_some():
    html = PAGES["keyboard"].html
    for action in ACTIONS:
        if action.keys:
            assert keys_of(action) in html


def test_all_lists_are_used_and_made():
    used = {
        name
        for page_id in HANDBOOK.ids
        for name in re.findall(
            r"<!-- list: (\S+) -->",
            (HANDBOOK.folder / f"{page_id}.md").read_text(encoding="utf-8"),
        )
    }
    assert used == set(LISTS)
    assert all(make().startswith("<") for make in LISTS.values())


def test_a_page_that_is_not_in_the_contents_is_none():
    with pytest.raises(KeyError):
        HANDBOOK.page("README")


@pytest.mark.parametrize(
    ("link", "place"),
    [
        ("find.md", Place("find")),
        ("fact.md#来源卡", Place("fact", "来源卡")),
        ("#来源卡", Place("here", "来源卡")),
        ("https://example.invalid/find.md", None),
        ("../secret.md", None),
        ("file:x.md", None),
    ],
)
def test_links_out_of_the_handbook_lead_nowhere(link, place):
    assert place_of(link, "here") == place


def test_places_by_name():
    assert place_named("fact#来源卡") == Place("fact", "来源卡")
    assert place_named("fact") == Place("fact")


def test_a_missing_folder_is_an_error_of_the_system(tmp_path):
    with pytest.raises(OSError, match="README"):
        Handbook(tmp_path)
