"""The rules of the house that neither ruff, mypy nor import-linter can see."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent
PACKAGE = PROJECT / "desktop" / "parkfacts"
LOCKS = sorted(PROJECT.glob("requirements*.txt"))
MODULES = sorted(PACKAGE.rglob("*.py"))
LINES_AT_MOST = 300


def pins(lock: Path) -> dict[str, list[str]]:
    """Requirement with its marker -> its hashes, of a lock file."""
    text = re.sub(r"\\\n\s*", " ", lock.read_text(encoding="utf-8"))
    lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    return {
        line.split(" --hash=")[0].strip(): re.findall(r"--hash=sha256:[0-9a-f]{64}", line)
        for line in lines
    }


def run_python(code: str) -> str:
    """What the code prints in a Python of its own."""
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_lock_names_no_index_and_no_path(lock):
    text = lock.read_text(encoding="utf-8")
    assert not re.findall(r"://|file:|@ |^-|--(?!hash=)[a-z-]+|\s[~/]\S*/", text, re.MULTILINE)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_lock_pins_and_hashes_everything(lock):
    found = pins(lock)
    assert found
    assert not [pin for pin, hashes in found.items() if "==" not in pin or not hashes]


def test_locks_agree():
    everything = pins(PROJECT / "requirements-dev.txt")
    versions = {pin.partition("==")[0]: pin for pin in everything}
    for lock in LOCKS:
        for pin, hashes in pins(lock).items():
            # Only the freezing of the program needs packages that tests do without.
            is_apart = lock.stem == "requirements-freeze" and pin.partition("==")[0] not in versions
            assert is_apart or hashes == everything.get(pin), f"{lock.name}: {pin}"


def test_core_imports_without_qt():
    code = """
import importlib, pkgutil, sys
class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6", "pyqtgraph"}:
            raise ImportError(f"{name} is blocked")
sys.meta_path.insert(0, Blocker())
import parkfacts.bundled
for layer in ("parkfacts.facts", "parkfacts.compose", "parkfacts.exchange"):
    package = importlib.import_module(layer)
    for module in pkgutil.walk_packages(package.__path__, layer + "."):
        importlib.import_module(module.name)
print(*sorted(name for name in sys.modules if name.startswith("parkfacts.")))
"""
    assert {"parkfacts.bundled", "parkfacts.facts.model"} <= set(run_python(code).split())


@pytest.mark.parametrize("module", ["__main__", "cli.program", "views.shell.main_window"])
def test_heavy_packages_wait_until_they_are_needed(module):
    code = f"import sys, parkfacts.{module}; print(*sys.modules)"
    heavy = {"pandas", "numpy", "pyqtgraph", "docx", "pptx", "xlsxwriter", "lxml", "filelock"}
    heavy |= {"python_calamine", "xlrd", "markdown_it"}
    assert not heavy & set(run_python(code).split())


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_module_says_its_purpose_in_one_line(module):
    tree = ast.parse(module.read_text(encoding="utf-8"))
    purpose, _, rest = (ast.get_docstring(tree) or "").partition("\n")
    assert purpose.endswith("."), "the first line is a whole sentence"
    assert not rest or rest.startswith("\n"), "details stand after an empty line"


def test_files_are_short():
    files = [*MODULES, *PROJECT.glob("tests/**/*.py"), *PROJECT.glob("build_spec/**/*.py")]
    lengths = {file: len(file.read_text(encoding="utf-8").splitlines()) for file in files}
    assert not {str(file): n for file, n in lengths.items() if n > LINES_AT_MOST}


PACKAGES = sorted(PACKAGE.rglob("__init__.py"))


@pytest.mark.parametrize(
    "package", PACKAGES, ids=lambda path: str(path.parent.relative_to(PACKAGE))
)
def test_a_package_imports_nothing(package):
    """A circle through a package's own file would hide from the contracts."""
    tree = ast.parse(package.read_text(encoding="utf-8"))
    assert not [node for node in ast.walk(tree) if isinstance(node, (ast.Import, ast.ImportFrom))]


def test_the_window_is_known_to_the_shell_alone():
    others = [path for path in MODULES if PACKAGE / "views" / "shell" not in path.parents]
    assert not [str(p) for p in others if "MainWindow" in p.read_text(encoding="utf-8")]


def test_the_main_window_only_binds():
    window = PACKAGE / "views" / "shell" / "main_window.py"
    assert len(window.read_text(encoding="utf-8").splitlines()) <= 220


def test_views_are_named_in_one_place():
    """Elsewhere what is seen is asked for by its type."""
    named = re.compile(r"[=!]= ?\"compare\"")
    assert not [str(p) for p in MODULES if named.search(p.read_text(encoding="utf-8"))]


def _is_own(node: ast.expr) -> bool:
    """Whether a pattern is written in the code; data may stand in it, but escaped."""
    if isinstance(node, ast.JoinedStr):
        parts = [part.value for part in node.values if isinstance(part, ast.FormattedValue)]
        return all(ast.unparse(part).startswith(("re.escape(", "_")) for part in parts)
    if isinstance(node, ast.BinOp):
        return _is_own(node.left) and _is_own(node.right)
    known = isinstance(node, ast.Attribute) and node.attr == "pattern"
    return known or isinstance(node, ast.Constant)


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_data_is_never_a_pattern_nor_markup(module):
    """Each use that is allowed and not plain to see is named here, with what it is made of."""
    allowed = {
        "cli/parser.py": "pattern",  # of _COMPLAINTS, constants
        "compose/page/punctuation.py": "'|'.join([*whole, _PATTERN.pattern])",  # whole: escaped
    }
    name = module.relative_to(PACKAGE).as_posix()
    for call in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute):
            continue
        of, shown = ast.unparse(call.func.value), call.args[0] if call.args else None
        if of == "re" and call.func.attr != "escape":
            assert shown is not None
            assert _is_own(shown) or ast.unparse(shown) == allowed.get(name), ast.unparse(call)
        assert of not in ("Template", "string"), "no templates of strings"
        assert call.func.attr not in ("format_map", "setMarkdown", "insertHtml"), ast.unparse(call)
