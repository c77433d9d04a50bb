"""Finds the texts of the program that are to be translated, and those that nobody marked.

Marked are ``self.tr("…")``, ``QCoreApplication.translate("context", "…")`` and what is put into a
function that does no more than that, and the patterns of ``Phrase``, ``pattern`` and ``joined``,
which belong to the context ``core``. pyside6-lupdate knows only the first two of these.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

CORE = "core"
CHINESE = re.compile(r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")
_WORDED = re.compile(CHINESE.pattern + r"|[—“]|\}.*\{")
"""What other languages say otherwise: Chinese, its marks, and how parts stand to each other."""
_NUMBER = re.compile(r"\{n[}:]")
_PHRASES = ("Phrase", "pattern", "joined")
_LOOKED_UP = ("translate", "QT_TRANSLATE_NOOP")
_READING = frozenset({
    "startswith", "endswith", "removeprefix", "removesuffix", "partition", "rpartition", "split",
    "rsplit", "replace", "find", "rfind", "strip", "lstrip", "rstrip", "compile", "maketrans",
})  # fmt: skip
"""Calls whose Chinese is looked for in a text, not shown."""
SILENT = {
    # Modules whose Chinese never comes onto the screen, each with the reason.
    "app/handbook/": "the handbook is Chinese",
    "compose/": "documents, tables and clipboard are Chinese",
    "exchange/": "documents, tables and clipboard are Chinese",
    "facts/wording/clauses.py": "sentences for documents",
    "facts/fields.py": "examples in the schema",
    "facts/model.py": "examples in the schema",
    "facts/own/model.py": "examples in the schema",
    "facts/table_rows.py": "examples in the schema",
    "facts/quantity/numerals.py": "reads Chinese numerals",
    "facts/period/notation.py": "what is wrong with a notation in seeds",
    "facts/search/pinyin.py": "spelling of Chinese",
    "facts/quantity/literal.py": "reads literals; what is wrong with one in seeds",
    "facts/folding.py": "what is the same for a search",
    "facts/traditional.py": "spelling of Chinese",
    "facts/search/meaning.py": "what words of a query mean",
    "facts/search/name_rules.py": "what words of names mean",
    "facts/search/park_sorts.py": "what words of names mean",
    "facts/search/indicator_names.py": "what words of names mean",
    "facts/period/table_words.py": "what words of tables mean; what is wrong with one in seeds",
    "facts/search/vocabulary.py": "what words of a query mean",
    "facts/quantity/units.py": "units of literals",
    "facts/quantity/unit_words.py": "units of literals, each beside its English",
    "facts/wording/sentence.py": "sentences for documents",
    "views/shell/smoke.py": "a trial of the program, not for its user",
    "views/shell/smoke_import.py": "what its files are called",
    "views/shell/screen.py": "said on a terminal in both languages, where no window can be",
    "app/last_words.py": "the name of the program",
    "__main__.py": "said where nothing can be loaded, not even a translation",
}
SPOKEN = (
    "exchange/listing/listings.py",
    "compose/comparison/notes.py",
    "compose/comparison/reasons.py",
    "compose/comparison/sheet.py",
    "compose/comparison/terms.py",
    "compose/page/options.py",
    "compose/page/sheet.py",
    "exchange/files/basket_file.py",
    "exchange/files/exports.py",
    "exchange/files/locks.py",
    "exchange/files/names.py",
    "exchange/files/whole.py",
    *(
        f"exchange/intake/drafting/{name}.py"
        for name in (
            "answers_file", "cell_draft", "draft", "figures", "outcomes", "periods", "row_sources",
            "rows", "table_problems", "table_source",
        )
    ),
)  # fmt: skip
"""Those of compose and exchange whose Chinese the window or the command line says, too."""
EXEMPT = {
    # Single texts that stay as they are, by module.
    "app/settings.py": ("复制为",),
    "exchange/files/basket_file.py": ("资料篮",),
    "exchange/files/exports.py": ("园鉴",),
    "exchange/listing/listings.py": ("\u3000", "（摘编）"),
    "exchange/intake/drafting/answers_file.py": ("园区", "指标"),
    "exchange/intake/drafting/periods.py": ("\\d\\d年",),
    "exchange/intake/drafting/rows.py": ("[\\s,，个家名位]", "(数|值|中|的)$", "位"),
    "facts/search/matching.py": ("省", "市"),
    "facts/wording/citation.py": (
        "引用日期不详",
        "出版者不详",
        "等",
        "，",
        "：",
        "（",
        "）",
        "（摘编）",
    ),
    "facts/wording/predicates.py": tuple("居位列进跻连续突破达不低于少占有"),
    "compose/comparison/notes.py": ("。",),
    "compose/page/sheet.py": ("＝", "＋", "－", "＠"),
    "facts/derived/differences.py": ("倍", "个百分点"),
    "facts/chart/of_facts.py": ("亿", "万"),
    "facts/scope.py": ("占", "，", "全市", "全省", "全区", "全县"),
    "facts/verdict/rules.py": ("，",),
    "drawing/chart_export.py": ("；",),
    "drawing/chart_layout.py": ("；",),
    "drawing/chart_text.py": ("；",),
    "views/kit/figure_label.py": ("亿", "万"),
    "views/kit/wrapping.py": ("；、，：·　（;,:(", " ·　", "（("),
    "views/out/printing.py": ("第", "页"),
    # Between names that a person writes.
    "facts/editing/name_fields.py": ("、",),
    "facts/editing/source_fields.py": ("、",),
    "views/data/name_field.py": ("\u3000",),
    # Headings of the handbook, which is Chinese.
    "views/shell/help_pages.py": (
        "filter#园区树",
        "compare#选哪些行",
        "import#来源",
        "import#列",
        "import#事实",
        "import#名称",
        "import#问题",
        "edit-data#改一格",
        "edit-data#写一条",
        "edit-data#为下一年填数",
        "own-data#数据集",
        "own-data#要您定的",
        "own-data#和同事合用",
        "own-data#撤销与修改记录",
    ),
    "drawing/theme.py": ("思源黑体",),
}


VERDICTS = ("可比", "可比（注意口径）", "部分可比", "只可并列", "不可并列", "无对象")
"""Words that verdicts are known by; what is shown of them is marked."""


class Marked(NamedTuple):
    """A text to be translated: its context, itself, and whether a number in it asks for plural."""

    context: str
    text: str
    plural: bool


class Found(NamedTuple):
    """The marked texts of a package with the modules that say them, and what is wrong."""

    texts: dict[Marked, list[str]]
    problems: list[str]


def find(package: Path) -> Found:
    """All marked texts below a folder, by module and line; problems say module, line and text."""
    texts: dict[Marked, list[str]] = {}
    problems: list[str] = []
    for path in sorted(package.rglob("*.py")):
        module = path.relative_to(package).as_posix()
        reader = _Reader(module, ast.parse(path.read_text(encoding="utf-8")))
        problems += reader.problems
        for text in reader.texts:
            texts.setdefault(text, [])
            if module not in texts[text]:
                texts[text].append(module)
    return Found(texts, problems)


def silent(module: str) -> bool:
    """Whether nothing of a module is for the screen but what is marked."""
    return module not in SPOKEN and any(module.startswith(prefix) for prefix in SILENT)


class _Reader:
    """Reads one module."""

    def __init__(self, module: str, tree: ast.Module) -> None:
        self.module = module
        self.texts: list[Marked] = []
        self.problems: list[str] = []
        self._wrappers = dict(_wrappers(tree))
        self._seen: set[int] = set()
        self._parents: dict[ast.AST, ast.AST] = {}
        for node in ast.walk(tree):
            for child in ast.iter_child_nodes(node):
                self._parents[child] = node
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                self._call(node)
        if not silent(module):
            for node in ast.walk(tree):
                self._unmarked(node)

    def _call(self, call: ast.Call) -> None:
        name = _name_of(call.func)
        if name == "tr" and isinstance(call.func, ast.Attribute):
            self._mark(self._class_of(call), call.args[0], plural=len(call.args) > 2)
        elif name in self._wrappers:
            self._mark(self._wrappers[name], call.args[0], plural=len(call.args) > 1)
        elif name == "translate" and len(call.args) > 1 and isinstance(call.args[0], ast.Constant):
            self._mark(str(call.args[0].value), call.args[1], plural=len(call.args) > 3)
        elif name in _PHRASES and call.args:
            self._mark(CORE, call.args[0], plural=None)

    def _mark(self, context: str, text: ast.expr, plural: bool | None) -> None:
        """``plural`` of a Phrase: where it has a number."""
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
            return  # a name: its text is marked where it is written
        self._seen.add(id(text))
        numbered = bool(_NUMBER.search(text.value))
        if plural is not None and plural != numbered:
            self._complain(text, text.value, "{n} and the number passed for it do not agree")
        if _WORDED.search(text.value):
            self.texts.append(Marked(context, text.value, numbered))

    def _class_of(self, node: ast.AST) -> str:
        while not isinstance(node, ast.ClassDef):
            node = self._parents[node]
        return node.name

    def _unmarked(self, node: ast.AST) -> None:
        """Complain of Chinese that is neither marked nor read nor a docstring."""
        if not (isinstance(node, ast.Constant) and isinstance(node.value, str)):
            return
        if id(node) in self._seen or not CHINESE.search(node.value):
            return
        parent = self._parents[node]
        if isinstance(parent, ast.Expr) or self._is_read(node, parent):
            return
        exempt = EXEMPT.get(self.module, ())
        if node.value in VERDICTS or any(known in node.value for known in exempt):
            return
        self._complain(node, node.value, "not marked for translation")

    def _is_read(self, node: ast.AST, parent: ast.AST) -> bool:
        while isinstance(parent, (ast.Tuple, ast.List, ast.Set)):
            node, parent = parent, self._parents[parent]
        if isinstance(parent, ast.Call):
            return node in parent.args and _name_of(parent.func) in _READING
        if isinstance(parent, ast.Dict):
            return node in parent.keys
        return isinstance(parent, (ast.Compare, ast.Subscript))

    def _complain(self, node: ast.expr, text: str, what: str) -> None:
        self.problems.append(f"{self.module}:{node.lineno}: {what}: {text!r}")


def _wrappers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Functions of a module that look up what they are given, with their contexts."""
    for function in tree.body:
        if not isinstance(function, ast.FunctionDef) or not function.args.args:
            continue
        given = function.args.args[0].arg
        for node in ast.walk(function):
            looks_up = isinstance(node, ast.Call) and _name_of(node.func) in _LOOKED_UP
            if isinstance(node, ast.Call) and looks_up and len(node.args) > 1:
                context, text = node.args[0], node.args[1]
                taken = isinstance(text, ast.Name) and text.id == given
                if taken and isinstance(context, ast.Constant):
                    yield function.name, str(context.value)


def _name_of(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
