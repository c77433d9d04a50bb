"""Builds facts/traditional.py: simplified forms of traditional characters, from OpenCC's tables.

    python build_spec/make_traditional.py FOLDER

FOLDER holds the dictionaries of OpenCC as text files. A character that GB 2312 has is a simplified
one and stays; a form that GB 2312 lacks has no reading either, and is left out.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "desktop" / "parkfacts" / "facts" / "traditional.py"
_WIDTH = 44
_HEAD = '''"""Traditional characters and their simplified forms; by make_traditional.py."""

'''


def in_gb2312(char: str) -> bool:
    """Whether the character is one of the simplified ones."""
    try:
        char.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def simplified_forms(folder: Path) -> dict[str, str]:
    """The simplified form of each traditional character, and of each variant of one."""
    found: dict[str, str] = {}
    for traditional, forms in _pairs(folder / "TSCharacters.txt"):
        known = [form for form in forms if in_gb2312(form)]
        if known and not in_gb2312(traditional):
            found[traditional] = known[0]
    for name in ("HKVariantsRev.txt", "TWVariantsRev.txt"):
        for variant, forms in _pairs(folder / name):
            form = found.get(forms[0], forms[0])
            if in_gb2312(form) and not in_gb2312(variant):
                found.setdefault(variant, form)
    return found


def _pairs(path: Path) -> list[tuple[str, list[str]]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    split = (line.partition("\t") for line in lines if line and not line.startswith("#"))
    return [(one, others.split()) for one, _, others in split]


def main() -> None:
    """Write both forms as texts of equal length, in the order of the traditional ones."""
    found = dict(sorted(simplified_forms(Path(sys.argv[1])).items()))
    text = _HEAD + _constant("TRADITIONAL", "".join(found))
    text += _constant("SIMPLIFIED", "".join(found.values()))
    TARGET.write_text(text, encoding="utf-8", newline="\n")


def _constant(name: str, chars: str) -> str:
    lines = [chars[at : at + _WIDTH] for at in range(0, len(chars), _WIDTH)]
    return f"{name} = (\n" + "".join(f'    "{line}"\n' for line in lines) + ")\n"


if __name__ == "__main__":
    main()
