"""Builds resources/parkfacts.json and its JSON Schema from seeds/.

    python build_spec/build_dataset.py            write both files
    python build_spec/build_dataset.py --check    write nothing; exit 1 if either file is stale

Exit codes: 0 done or fresh, 1 problems in seeds/ or stale files, 2 wrong use.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import msgspec

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "desktop"))

from parkfacts.exchange.files.whole import write_whole  # noqa: E402
from parkfacts.exchange.intake.seeds import read_seeds  # noqa: E402
from parkfacts.facts.dataset.file import encode_dataset, proof_of  # noqa: E402
from parkfacts.facts.model import SCHEMA_VERSION, Dataset  # noqa: E402
from parkfacts.facts.problems import InputError  # noqa: E402

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def dataset_schema() -> bytes:
    """The JSON Schema of a dataset file, as the types of the model have it."""
    schema = {
        "$schema": DIALECT,
        "title": f"ParkFacts dataset, format {SCHEMA_VERSION}",
        "description": (
            "Figures of parks with their meaning and source. Examples that must not be followed "
            "stand under x-bad-examples."
        ),
    } | msgspec.json.schema(Dataset)
    return (json.dumps(schema, ensure_ascii=False, indent=2) + "\n").encode()


def built(seeds: Path) -> dict[str, bytes]:
    """The files to stand in resources/, by name. Raises InputError."""
    dataset = encode_dataset(read_seeds(seeds))
    return {
        "parkfacts.json": dataset,
        "parkfacts.proof": proof_of(dataset).encode("ascii"),
        "parkfacts.schema.json": dataset_schema(),
    }


def stale(files: dict[str, bytes], folder: Path) -> list[str]:
    """The names of the files that are missing or stand there otherwise."""
    return [
        name
        for name, data in files.items()
        if not (folder / name).is_file() or (folder / name).read_bytes() != data
    ]


def main(arguments: list[str] | None = None) -> int:
    """Build or check; messages for people on stderr."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing; 1 if stale")
    parser.add_argument("--seeds", type=Path, default=ROOT / "seeds", help="folder to read")
    parser.add_argument("--out", type=Path, default=ROOT / "resources", help="folder to write")
    options = parser.parse_args(arguments)
    try:
        files = built(options.seeds)
    except InputError as error:
        print(f"{options.seeds}: {len(error.problems)} problems", file=sys.stderr)
        for problem in error.problems:
            print(f"  {problem.line()}", file=sys.stderr)
        return 1
    old = stale(files, options.out)
    if options.check:
        for name in old:
            print(f"{options.out / name} is stale: run `make dataset`", file=sys.stderr)
        return 1 if old else 0
    for name in old:
        write_whole(options.out / name, files[name])
        print(f"wrote {options.out / name}")
    if not old:
        print("resources/ is up to date")
    return 0


if __name__ == "__main__":
    sys.stderr.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.exit(main())
