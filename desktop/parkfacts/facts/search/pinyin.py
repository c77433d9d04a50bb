"""Pinyin of names: for search by syllables and initials, and for Chinese order."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

# Words in which a character is not read as it mostly is. Longest first where one holds another.
PHRASES = {
    "重庆": "chong qing",
    "长三角": "chang san jiao",
    "长安": "chang an",
    "长江": "chang jiang",
    "长春": "chang chun",
    "长沙": "chang sha",
    "增长": "zeng zhang",
    "银行": "yin hang",
    "行业": "hang ye",
    "音乐": "yin yue",
    "厦门": "xia men",
    "六安": "lu an",
    "蚌埠": "beng bu",
    "会计": "kuai ji",
    "调度": "diao du",
    "调配": "diao pei",
    "朝阳": "chao yang",
    "都市": "du shi",
    "成都": "cheng du",
    "首都": "shou du",
}


class Pinyin:
    """Readings from one table: each line a syllable and the characters that are read so."""

    def __init__(self, table: Path) -> None:
        self._table = table
        self._phrases = sorted(PHRASES, key=len, reverse=True)

    @cached_property
    def _readings(self) -> dict[str, str]:
        """Read at first use; without the table Chinese is sorted and found by its characters."""
        try:
            lines = self._table.read_text(encoding="utf-8").splitlines()
        except OSError:
            return {}
        found: dict[str, str] = {}
        for line in lines:
            syllable, _, chars = line.partition(" ")
            found |= dict.fromkeys(chars, syllable)
        return found

    def syllables(self, text: str) -> list[str]:
        """One entry a character: its reading; itself, casefolded, where it has none."""
        readings = self._readings
        found = [readings.get(char) or char.casefold() for char in text]
        for phrase in self._phrases:
            at = text.find(phrase)
            while at >= 0:
                found[at : at + len(phrase)] = PHRASES[phrase].split()
                at = text.find(phrase, at + 1)
        return found

    def sort_key(self, text: str) -> str:
        """A key in the order of pinyin; equal readings keep the order of their characters."""
        return " ".join(self.syllables(text)) + "\0" + text
