"""The datasets that a command reads: a base, and own data above it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from parkfacts.app.session import Session, bundled_dataset
from parkfacts.cli.naming import note
from parkfacts.cli.parser import own_files
from parkfacts.facts.own.file import read_own
from parkfacts.facts.phrase import Phrase


def session_of(asked: Namespace, more: Sequence[Path] = ()) -> Session:
    """The session of --dataset and --with; what its datasets ask is told on stderr, a line each.

    ``more``: own files that are read behind those. Raises InputError.
    """
    path, files = asked.dataset or bundled_dataset(), (*own_files(asked), *more)
    session = Session(path, own=[read_own(file) for file in files])
    for own in session.own:
        if not own.base.is_of(session.base):
            said = Phrase("{title} 原叠加在{base}之上，现在在{now}之上", title=own.title,
                          base=own.base.title or own.base.id, now=session.base.title)  # fmt: skip
            note(said)
    for text in [one.text for one in session.questions] + [one.text for one in session.rechecks]:
        note(text)
    return session
