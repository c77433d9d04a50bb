"""The command line: the window where nothing else is asked for, else one command."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

from parkfacts.cli.errors import WrongUse
from parkfacts.cli.language import language_wanted, speak, windows_language
from parkfacts.cli.streams import hold_closed_ones, speak_utf8
from parkfacts.facts.catalogue.catalogue import UnknownName, near_names
from parkfacts.facts.input_file import is_file, is_folder
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import InputError, told, why_refused

COMMANDS = (
    "parks", "claims", "sources", "facts", "sentence", "cite", "check", "copy", "snapshot",
    "compare", "verdict", "export", "handbook", "import", "merge",
    "set", "history",
)  # fmt: skip
PROBLEMS, WRONG_USE, INTERRUPTED = 1, 2, 130


def run(arguments: list[str]) -> int:
    """Do what the arguments ask for; the result is the exit code.

    0: done; 1: problems in the input; 2: wrong use; 130: stopped by Ctrl+C.
    """
    speak_utf8()
    try:
        if arguments:
            speak(language_wanted(arguments, windows=windows_language()))
        code = _run(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
    except (UnknownName, WrongUse) as error:
        return _complain(told(error), WRONG_USE)
    except InputError as error:
        return _complain(told(error), PROBLEMS)
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        return _output_failed(error)
    return code


def _run(arguments: list[str]) -> int:
    # The plain window waits for no parser of arguments.
    if not arguments:
        return _window(None)
    first = arguments[0]
    if len(arguments) == 1 and first not in COMMANDS and not first.startswith("-"):
        return _window_or_mistake(first)
    from parkfacts.cli.arguments import read_arguments
    from parkfacts.cli.parser import own_files

    hold_closed_ones()
    asked = read_arguments(arguments)
    if isinstance(asked, int):
        return asked
    if asked.command is None and not asked.smoke_test:
        return _window(asked.dataset, own_files(asked))
    from parkfacts.cli.commands import carry_out

    return carry_out(asked)


def _window(file: Path | None, own: tuple[Path, ...] = ()) -> int:
    from parkfacts.views.shell.start import run_window

    return run_window(file, own)


def _window_or_mistake(name: str) -> int:
    """Open a dataset or a basket by its path; a lone word that is no file is a mistyped command."""
    path = Path(name)
    if is_file(path) or is_folder(path) or path.suffix or path.name != name:
        return _window(path)
    hold_closed_ones()
    near = near_names(name, set(COMMANDS))
    return _complain(told(UnknownName(Phrase("命令或数据集文件"), name, near)), WRONG_USE)


def _complain(message: str, code: int) -> int:
    """One line on stderr."""
    from parkfacts.cli.naming import note

    hold_closed_ones()
    note(message)
    return code


def _output_failed(error: OSError) -> int:
    """A reader that has seen enough (``| head``) is no fault; a full disk is."""
    # What is still buffered would fail again at exit.
    with suppress(OSError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    with suppress(OSError, AttributeError):
        sys.stdout.flush()
    # Windows says EINVAL of a closed pipe.
    if isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == errno.EINVAL):
        return 0
    return _complain(Phrase("没有写完（{why}）", why=why_refused(error)), PROBLEMS)
