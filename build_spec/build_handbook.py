"""Builds the handbook: its pictures, drawn by the program, and the one page for browsers.

    python build_spec/build_handbook.py             draw all pictures anew, write the page
    python build_spec/build_handbook.py --missing   draw those that are not there; never fail

The pictures go to docs/handbook/pictures, from where the program and the packages take them, the
page to build/handbook. Neither is kept in git. Exit code 1 if a picture could not be drawn.
"""

from __future__ import annotations

import argparse
import shlex
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "docs" / "handbook"
TARGET = ROOT / "build" / "handbook"
sys.path.insert(0, str(ROOT / "desktop"))

from parkfacts.app.handbook.markdown import Picture  # noqa: E402
from parkfacts.app.handbook.pages import Handbook  # noqa: E402
from parkfacts.app.handbook.web_page import FILE_NAME, web_page  # noqa: E402
from parkfacts.cli.arguments import read_arguments  # noqa: E402
from parkfacts.cli.parser import own_files  # noqa: E402
from parkfacts.cli.picturing import request_of  # noqa: E402
from parkfacts.exchange.files.whole import write_whole  # noqa: E402


def pictures_of(handbook: Handbook) -> dict[str, Picture]:
    """The pictures of all pages by name. Raises ValueError where two of one name are unlike."""
    found: dict[str, Picture] = {}
    for page in handbook.pages().values():
        for picture in page.pictures:
            if found.setdefault(picture.name, picture).command != picture.command:
                raise ValueError(f"{picture.name} is drawn in two ways")
    return found


def arguments_of(picture: Picture, folder: Path) -> argparse.Namespace:
    """What its command asks for. Raises ValueError for a command that cannot be read."""
    words = [*shlex.split(picture.command), "--out", str(folder / picture.name)]
    asked = read_arguments(words)
    if isinstance(asked, int) or asked.command != "snapshot":
        raise ValueError(f"{picture.name} has no command that draws: {picture.command!r}")
    return asked


def draw(pictures: dict[str, Picture], folder: Path) -> list[str]:
    """Draw pictures below a folder, in one application; the names of those that failed."""
    from parkfacts.drawing.fonts import system_family
    from parkfacts.drawing.off_screen import draw_off_screen

    draw_off_screen()
    from parkfacts.views.shell import qt_log
    from parkfacts.views.shell.snapshot import take
    from parkfacts.views.shell.start import make_application, open_session

    qt_log.listen()
    application = make_application(["parkfacts"])
    session, _ = open_session(None)
    if session is None or not system_family():
        return list(pictures)
    failed = []
    for name, picture in pictures.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        asked = arguments_of(picture, folder)
        own = own_files(asked)
        shown, _ = open_session(None, own) if own else (session, ())
        if shown is None or take(application, shown, request_of(asked)):
            failed.append(name)
    qt_log.stop_listening()
    return failed


def main(arguments: list[str] | None = None) -> int:
    """Build what is asked for; the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--missing", action="store_true", help="only pictures that are not there")
    options = parser.parse_args(arguments)
    handbook = Handbook(SOURCE)
    wanted = pictures_of(handbook)
    for path in (SOURCE / "pictures").glob("*.png"):
        if path.relative_to(SOURCE).as_posix() not in wanted:
            path.unlink()
    if options.missing:
        wanted = {name: one for name, one in wanted.items() if not (SOURCE / name).is_file()}
    if options.missing and not wanted:
        return 0
    print(f"drawing {len(wanted)} pictures of the handbook …", flush=True)
    failed = draw(wanted, SOURCE)
    for name in failed:
        print(f"not drawn: {name}", file=sys.stderr)
    TARGET.mkdir(parents=True, exist_ok=True)
    write_whole(TARGET / FILE_NAME, web_page(handbook).encode("utf-8"))
    print(f"wrote {(TARGET / FILE_NAME).relative_to(ROOT)}")
    return 0 if options.missing or not failed else 1


if __name__ == "__main__":
    sys.exit(main())
