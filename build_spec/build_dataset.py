"""Builds resources/parkfacts.json, the JSON Schemas, and the hash the program holds, from seeds/.

    python build_spec/build_dataset.py            write the four files
    python build_spec/build_dataset.py --check    write nothing; exit 1 if one of them is stale

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
from parkfacts.facts.dataset.file import encode_dataset, hash_of  # noqa: E402
from parkfacts.facts.model import SCHEMA_VERSION, Dataset  # noqa: E402
from parkfacts.facts.own.model import OWN_SCHEMA_VERSION, OwnDataset  # noqa: E402
from parkfacts.facts.problems import InputError  # noqa: E402

HASH_MODULE = ROOT / "desktop" / "parkfacts" / "facts" / "dataset" / "bundled_hash.py"
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def dataset_schema() -> bytes:
    """The JSON Schema of a dataset file, as the types of the model have it."""
    return _schema(Dataset, f"ParkFacts dataset, format {SCHEMA_VERSION}")


def own_schema() -> bytes:
    """The JSON Schema of an own file (.parkfacts)."""
    return _schema(OwnDataset, f"ParkFacts own dataset, format {OWN_SCHEMA_VERSION}")


def _schema(kind: type[Dataset], title: str) -> bytes:
    schema = {
        "$schema": DIALECT,
        "title": title,
        "description": (
            "Figures of parks with their meaning and source. Examples that must not be followed "
            "stand under x-bad-examples."
        ),
    } | msgspec.json.schema(kind)
    return (json.dumps(schema, ensure_ascii=False, indent=2) + "\n").encode()


def hash_module(dataset: bytes) -> bytes:
    """The module by which the program knows the bundled dataset from any other."""
    return f'''"""Length and hash of the bundled dataset; written by build_spec/build_dataset.py."""

BUNDLED_LENGTH = {len(dataset)}
BUNDLED_HASH = "{hash_of(dataset)}"
'''.encode("ascii")


def built(seeds: Path, out: Path, hash_to: Path) -> dict[Path, bytes]:
    """The files to stand in ``out``, and the module of the hash. Raises InputError."""
    dataset = encode_dataset(read_seeds(seeds))
    return {
        out / "parkfacts.json": dataset,
        out / "parkfacts.schema.json": dataset_schema(),
        out / "parkfacts-own.schema.json": own_schema(),
        hash_to: hash_module(dataset),
    }


def stale(files: dict[Path, bytes]) -> list[Path]:
    """The files that are missing or stand there otherwise."""
    return [path for path, data in files.items() if not path.is_file() or path.read_bytes() != data]


def main(arguments: list[str] | None = None) -> int:
    """Build or check; messages for people on stderr."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing; 1 if stale")
    parser.add_argument("--seeds", type=Path, default=ROOT / "seeds", help="folder to read")
    parser.add_argument("--out", type=Path, default=ROOT / "resources", help="folder to write")
    parser.add_argument("--hash-to", type=Path, default=HASH_MODULE, help="module of the hash")
    options = parser.parse_args(arguments)
    try:
        files = built(options.seeds, options.out, options.hash_to)
    except InputError as error:
        print(f"{options.seeds}: {len(error.problems)} problems", file=sys.stderr)
        for problem in error.problems:
            print(f"  {problem.line()}", file=sys.stderr)
        return 1
    old = stale(files)
    if options.check:
        for path in old:
            print(f"{path} is stale: run `make dataset`", file=sys.stderr)
        return 1 if old else 0
    for path in old:
        write_whole(path, files[path])
        print(f"wrote {path}")
    if not old:
        print("dataset, schemas and hash are up to date")
    return 0


if __name__ == "__main__":
    sys.stderr.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.exit(main())
