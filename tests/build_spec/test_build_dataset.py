"""Building resources/ from seeds/: fresh in the repository, whole or not at all."""

from __future__ import annotations

import importlib.util
import json
import shutil
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def build() -> ModuleType:
    """The script as a module."""
    path = ROOT / "build_spec" / "build_dataset.py"
    spec = importlib.util.spec_from_file_location("build_dataset", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_repository_is_fresh(build: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert build.main(["--check"]) == 0, capsys.readouterr().err


def test_stale_file_is_named(
    build: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    apart = ["--out", str(tmp_path), "--hash-to", str(tmp_path / "hash.py")]
    assert build.main(apart) == 0
    (tmp_path / "parkfacts.json").write_text("{}", encoding="utf-8")
    assert build.main([*apart, "--check"]) == 1
    said = capsys.readouterr().err
    assert "parkfacts.json is stale: run `make dataset`" in said
    assert "schema" not in said
    assert (tmp_path / "parkfacts.json").read_text(encoding="utf-8") == "{}"


def test_another_dataset_is_another_hash(
    build: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the program holds follows the seeds, or the check fails."""
    seeds = tmp_path / "seeds"
    shutil.copytree(ROOT / "seeds", seeds)
    held = tmp_path / "hash.py"
    apart = ["--out", str(tmp_path), "--hash-to", str(held), "--seeds", str(seeds)]
    assert build.main(apart) == 0
    before = held.read_bytes()
    head = seeds / "dataset.toml"
    head.write_text(
        head.read_text(encoding="utf-8").replace('title = "', 'title = "新', 1), encoding="utf-8"
    )
    assert build.main([*apart, "--check"]) == 1
    assert "hash.py is stale" in capsys.readouterr().err
    assert build.main(apart) == 0
    assert held.read_bytes() != before
    held.write_bytes(before)
    assert build.main([*apart, "--check"]) == 1


def test_broken_seeds_leave_the_old_files(
    build: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seeds = tmp_path / "seeds"
    shutil.copytree(ROOT / "seeds", seeds)
    (seeds / "parks.toml").write_text("[[park]]\nid = 1\n", encoding="utf-8")
    apart = ["--out", str(tmp_path / "out"), "--hash-to", str(tmp_path / "out" / "hash.py")]
    assert build.main(["--seeds", str(seeds), *apart]) == 1
    assert not (tmp_path / "out").exists()
    assert "parks.toml:2 id: 类型不符" in capsys.readouterr().err


def test_schema_names_its_dialect_and_explains_bad_examples(build: ModuleType) -> None:
    schema = json.loads(build.dataset_schema())
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$defs"]["Quantity"]["properties"]["literal"]["x-bad-examples"] == ["2000"]
