"""Pinyin of names: for search by syllables and initials, and for Chinese order."""

from __future__ import annotations

from pathlib import Path

# Words in which a character is not read as it mostly is. Longest first where one holds another.
PHRASES = {
    "重庆": "chong qing",
    "长三角": "chang san jiao",
    "长安": "chang an",
    "长江": "chang jiang",
    "长春": "chang chun",
    "长沙": "chang sha",
    "成长": "cheng zhang",
    "增长": "zeng zhang",
    "首长": "shou zhang",
    "重点": "zhong dian",
    "重大": "zhong da",
    "重要": "zhong yao",
    "银行": "yin hang",
    "行业": "hang ye",
    "音乐": "yin yue",
    "厦门": "xia men",
    "六安": "lu an",
    "蚌埠": "beng bu",
    "会计": "kuai ji",
    "调度": "diao du",
    "调配": "diao pei",
    "率": "lv",
    "兴隆": "xing long",
    "新兴": "xin xing",
    "参评": "can ping",
    "数值": "shu zhi",
    "中了": "zhong le",
    "朝阳": "chao yang",
    "都市": "du shi",
    "成都": "cheng du",
    "首都": "shou du",
    "省会": "sheng hui",
}


class Pinyin:
    """Readings from one table: each line a syllable and the characters that are read so."""

    def __init__(self, lines: list[str]) -> None:
        self._readings: dict[str, str] = {}
        for line in lines:
            syllable, _, chars = line.partition(" ")
            self._readings |= dict.fromkeys(chars, syllable)
        self._phrases = sorted(PHRASES, key=len, reverse=True)

    @classmethod
    def read(cls, path: Path) -> Pinyin:
        """The table of a file; without it Chinese is sorted and searched by its characters."""
        try:
            return cls(path.read_text(encoding="utf-8").splitlines())
        except OSError:
            return cls([])

    def syllables(self, text: str) -> list[str]:
        """One entry a character: its reading; itself, casefolded, where it has none."""
        found = [self._readings.get(char) or char.casefold() for char in text]
        for phrase in self._phrases:
            at = text.find(phrase)
            while at >= 0:
                found[at : at + len(phrase)] = PHRASES[phrase].split()
                at = text.find(phrase, at + 1)
        return found

    def sort_key(self, text: str) -> str:
        """A key in the order of pinyin; equal readings keep the order of their characters."""
        return " ".join(self.syllables(text)) + "\0" + text
