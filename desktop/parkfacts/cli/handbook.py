"""The command that writes the handbook as one page for a browser, or tells where it lies."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from parkfacts.bundled import handbook_folder
from parkfacts.facts.input_file import is_file
from parkfacts.facts.phrase import Phrase


def add_handbook_arguments(command: argparse.ArgumentParser) -> None:
    """Where to."""
    command.add_argument(
        "--to",
        type=Path,
        metavar=Phrase("文件"),
        help=Phrase("写成一个网页文件；不给则说现成的在哪里"),
    )


def handbook(asked: argparse.Namespace) -> int:
    """Write the page, or print the path of the one beside the program.

    Exit code 1 if there is none. Raises OSError for a target that cannot be written.
    """
    from parkfacts.cli.naming import note

    if asked.to is None:
        page = page_beside_program()
        if page is None:
            note(Phrase("程序旁边没有现成的手册网页；用 --to 手册.html 写一份"))
            return 1
        print(page)
        return 0
    from parkfacts.app.handbook.pages import Handbook
    from parkfacts.app.handbook.web_page import web_page
    from parkfacts.exchange.files.whole import write_whole
    from parkfacts.facts.problems import why_refused

    try:
        made = web_page(Handbook(handbook_folder()))
    except (OSError, ValueError) as error:
        why = why_refused(error) if isinstance(error, OSError) else str(error)
        note(Phrase("读不了使用手册（{why}）；请重新安装程序", why=why))
        return 1
    try:
        write_whole(asked.to, made.encode("utf-8"))
    except OSError as error:
        note(Phrase("没有写下 {path}（{why}）", path=asked.to, why=why_refused(error)))
        return 1
    note(Phrase("已写下 {path}", path=asked.to))
    return 0


def page_beside_program() -> Path | None:
    """The page that the package has beside the program; None where it is not a package's."""
    from parkfacts.app.handbook.web_page import FILE_NAME

    if not getattr(sys, "frozen", False):
        return None
    folder = Path(sys.executable).resolve().parent
    # On macOS the program lies in Contents/MacOS, the page in Contents/Resources.
    places = (folder / FILE_NAME, folder.parent / "Resources" / FILE_NAME)
    return next((place for place in places if is_file(place)), None)
