"""Modules as files: which ones, and that their bytes tell nothing of the machine."""

import importlib.util
from importlib.machinery import PathFinder
from pathlib import Path

import loose_modules


def test_modules_are_told_apart_by_their_package():
    mine, other = ("parkfacts.app.seen", "a.py", "PYMODULE"), ("parkfactsx", "b.py", "PYMODULE")
    assert loose_modules.split([mine, other], {"parkfacts"}) == ([mine], [other])


def test_a_module_is_imported_from_its_file_alone(tmp_path):
    source = tmp_path / "source" / "greeting" / "__init__.py"
    source.parent.mkdir(parents=True)
    source.write_text('WORDS = "你好"\nassert WORDS == "", "never reached"\n', "utf-8")
    folder = tmp_path / "frozen"
    (made,) = loose_modules.compiled([("greeting", str(source), "PYMODULE")], folder)
    assert made[0].replace("\\", "/") == "greeting/__init__.pyc"
    spec = PathFinder.find_spec("greeting", [str(folder)])
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.WORDS == "你好"


def test_the_same_source_gives_the_same_bytes_wherever_it_lies(tmp_path):
    made = []
    for place in ("one", "another"):
        source = tmp_path / place / "a.py"
        source.parent.mkdir()
        source.write_text("def f(): pass\n", encoding="utf-8")
        (entry,) = loose_modules.compiled([("a", str(source), "")], tmp_path / f"{place}-made")
        made.append(Path(entry[1]).read_bytes())
    assert made[0] == made[1]
    assert str(tmp_path).encode() not in made[0]
