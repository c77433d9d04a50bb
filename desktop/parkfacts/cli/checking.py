"""The command that checks a file and lists all that is wrong with it."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from parkfacts.cli.language import spoken
from parkfacts.cli.naming import note
from parkfacts.cli.opening import session_of
from parkfacts.exchange.intake.seeds import read_seeds
from parkfacts.exchange.listing.listings import problem_listing
from parkfacts.exchange.listing.printed import printed
from parkfacts.facts.dataset.file import problems_of, read_dataset
from parkfacts.facts.input_file import is_folder
from parkfacts.facts.model import Dataset
from parkfacts.facts.own.file import OWN_ENDING, problems_of_own, read_own
from parkfacts.facts.own.model import OwnDataset
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import InputError, Problem, printable


def check(asked: Namespace) -> int:
    """Print every problem of a dataset file, of an own file or of a seeds folder.

    A sound own file is also held against its base and what --with names: what they ask is told on
    stderr, and is no problem of the file.
    """
    path, format_name = asked.file, asked.format
    dataset, problems = _checked(path)
    name = str(path)
    if format_name != "table":
        sys.stdout.write(printed(problem_listing(name, problems), format_name, spoken))
    elif problems:
        sys.stdout.write("".join(f"{printable(spoken(problem.told))}\n" for problem in problems))
    if dataset is None or problems:
        note(Phrase("{name}：{n} 处问题", name=name, n=len(problems)))
        return 1
    sound = Phrase(
        "{name}：没有问题（来源 {sources}，园区 {parks}，事实 {facts}，记事 {claims}）",
        name=name,
        sources=len(dataset.sources),
        parks=len(dataset.parks),
        facts=len(dataset.facts),
        claims=len(dataset.claims),
    )
    if format_name == "table":
        print(spoken(sound))
    else:
        note(sound)
    if isinstance(dataset, OwnDataset):
        session_of(asked, [path])
    return 0


def _checked(path: Path) -> tuple[Dataset | None, list[Problem]]:
    try:
        if is_folder(path):
            return read_seeds(path), []
        if path.suffix.lower() == OWN_ENDING:
            problems = problems_of_own(path)
            return (None, problems) if problems else (read_own(path), [])
        problems = problems_of(path)
        return (None, problems) if problems else (read_dataset(path), [])
    except InputError as error:
        return None, error.problems
