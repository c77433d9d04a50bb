"""Builds resources/pinyin.txt: the common reading of each GB 2312 character, from pypinyin."""

from __future__ import annotations

from pathlib import Path

from pypinyin import Style, pinyin

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "pinyin.txt"


def gb2312_characters() -> list[str]:
    """The 6,763 Chinese characters of GB 2312, in its order."""
    found = []
    for high in range(0xB0, 0xF8):
        for low in range(0xA1, 0xFF):
            try:
                found.append(bytes((high, low)).decode("gb2312"))
            except UnicodeDecodeError:
                continue
    return found


def main() -> None:
    """Write one line a syllable: ``chong 充冲虫…``."""
    by_syllable: dict[str, list[str]] = {}
    for char in gb2312_characters():
        syllable = pinyin(char, style=Style.NORMAL, heteronym=False)[0][0].replace("ü", "v")
        by_syllable.setdefault(syllable, []).append(char)
    lines = [f"{key} {''.join(chars)}" for key, chars in sorted(by_syllable.items())]
    temporary = TARGET.with_suffix(".tmp")
    temporary.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    temporary.replace(TARGET)


if __name__ == "__main__":
    main()
