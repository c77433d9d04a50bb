"""A fact in words: its figure, period, scope, status, and one finished Chinese sentence."""

from __future__ import annotations

from parkfacts.facts.catalogue import Catalogue
from parkfacts.facts.citation import DATE_UNKNOWN, Style, date_note, full_citation
from parkfacts.facts.model import Claim, Fact, Indicator, Park, Source

STATUS_WORDS = {"actual": "已实现", "planned": "计划", "design": "设计", "unclear": "未写明"}
BASIS_WORDS = {"stated": "文中写明", "inferred": "推断", "unstated": "期间未写明"}
FORM_WORDS = {"full": "全文", "digest": "摘编"}
KIND_WORDS = {
    "level": "总量",
    "growth": "增速",
    "average_growth": "年均增速",
    "share": "占比",
    "change": "变动",
    "rank": "排名",
    "streak": "连续",
    "duration": "用时",
    "size": "规格",
}
PARK_KIND_WORDS = {
    "region": "地区",
    "city": "城市",
    "park": "园区",
    "zone": "综保区",
    "centre": "中心",
    "company": "企业",
    "project": "项目",
    "institution": "机构",
}
CLAIM_KIND_WORDS = {"first": "首创", "milestone": "进展", "institution": "机构"}
PERIOD_UNSTATED = "期间未写明"
_RATES = {"年": "每年", "月": "每月", "周": "每周", "日": "每日"}


def figure(fact: Fact) -> str:
    """The literal, with the rate (每周) and the place (第1) where the literal leaves them out."""
    quantity = fact.quantity
    literal = quantity.literal
    rate = quantity.unit.partition("/")[2]
    if rate and rate not in literal:
        return f"{_RATES.get(rate, f'每{rate}')}{literal}"
    if quantity.unit == "位" and not any(char.isdigit() for char in literal):
        return literal if literal.startswith(("第", "前")) else f"{literal}（第{quantity.value:f}）"
    return literal


def period(fact: Fact | Claim) -> str:
    """The period as it is shown, without its basis."""
    return fact.period.label


def basis_mark(fact: Fact | Claim) -> str:
    """推断 beside an inferred period, 期间未写明 where the label does not say so itself."""
    basis = fact.period.basis
    if basis == "inferred":
        return "推断"
    if basis == "unstated" and "未写明" not in fact.period.label:
        return PERIOD_UNSTATED
    return ""


def period_with_basis(fact: Fact | Claim) -> str:
    """The period with its mark: 2023年度（推断）."""
    mark = basis_mark(fact)
    return f"{fact.period.label}（{mark}）" if mark else fact.period.label


def scope(fact: Fact) -> str:
    """Of what the figure is and what it takes in; empty if the source says nothing of it."""
    parts = [fact.scope.label]
    if fact.scope.includes and fact.scope.includes not in fact.scope.label:
        parts.append(fact.scope.includes)
    return "，".join(part for part in parts if part)


def short_name(park: Park) -> str:
    """The park's name for charts."""
    return park.short or park.name


def sentence(fact: Fact, catalogue: Catalogue) -> str:
    """One finished sentence with the facts told together with it.

    It never drops qualifier, period, scope or status. A growth or share that was told with
    its level is said behind that level.
    """
    lead = _lead(fact, catalogue)
    others = [lead, *catalogue.told_together(lead)] if lead is not fact else []
    others = [other for other in others or catalogue.told_together(fact) if other is not lead]
    clauses = [_opening(lead, catalogue)]
    for other in others:
        clauses.append(_companion(other, lead, catalogue))
    return "，".join(clauses) + "。"


def cited_sentence(fact: Fact, catalogue: Catalogue, style: Style) -> str:
    """The sentence with [1] before its full stop, and the entry it points to in a second line."""
    text = sentence(fact, catalogue).removesuffix("。")
    return f"{text}[1]。\n[1] {full_citation(catalogue.source(fact.source), style)}"


def as_of(source: Source) -> str:
    """The day that 目前 in the source means, as far as it is known."""
    known = date_note(source)
    return "发文日期不详" if known == DATE_UNKNOWN else f"来源日期{known}"


def _lead(fact: Fact, catalogue: Catalogue) -> Fact:
    """The fact that the sentence begins with: what this one is of, if told in the same breath."""
    seen = {fact.id}
    while fact.of and fact.of not in seen:
        above = catalogue.fact(fact.of)
        if above.group is None or above.group != fact.group:
            break
        seen.add(above.id)
        fact = above
    return fact


def _opening(fact: Fact, catalogue: Catalogue) -> str:
    when, behind = _when(fact, catalogue)
    return f"{when}{_subject(fact, catalogue)}{_statement(fact, catalogue)}{behind}"


def _when(fact: Fact, catalogue: Catalogue) -> tuple[str, str]:
    """The period before the statement, or behind it where the source does not tell one."""
    if fact.period.granularity == "article":
        when = f"{fact.period.label}（{as_of(catalogue.source(fact.source))}）"
        return (f"{when}，", "") if fact.period.basis == "stated" else ("", f"（{PERIOD_UNSTATED}）")
    if fact.period.basis == "unstated":
        return "", f"（{period_with_basis(fact)}）"
    return f"{period_with_basis(fact)}，", ""


def _subject(fact: Fact, catalogue: Catalogue) -> str:
    name = catalogue.park(fact.park).name
    return f"{name}（{fact.scope.includes}）" if fact.scope.includes else name


def _companion(fact: Fact, lead: Fact, catalogue: Catalogue) -> str:
    """A fact told with the lead: only what differs from the lead is said again."""
    same_when = (fact.period.label, fact.period.basis) == (lead.period.label, lead.period.basis)
    when, behind = ("", "") if same_when else _when(fact, catalogue)
    same_whose = fact.park == lead.park and fact.scope.includes == lead.scope.includes
    whose = "" if same_whose else _subject(fact, catalogue)
    indicator = catalogue.indicator(fact)
    if fact.of == lead.id and not whose:
        said = _of_lead(fact, indicator, catalogue)
    else:
        said = _statement(fact, catalogue)
    return f"{when.removesuffix('，')}{whose}{said}{behind}"


def _of_lead(fact: Fact, indicator: Indicator, catalogue: Catalogue) -> str:
    """A growth, share or rank right behind the level that it is of."""
    if indicator.kind in ("growth", "average_growth"):
        return _growth(fact, indicator) + _status_note(fact)
    return _statement(fact, catalogue)


def _statement(fact: Fact, catalogue: Catalogue) -> str:
    """Indicator, figure, scope and status, without the park."""
    indicator = catalogue.indicator(fact)
    about = catalogue.indicator_named(indicator.of) if indicator.of else None
    if indicator.kind == "share":
        share_of = _without_measure_word(about.name) if about else ""
        if fact.scope.label.startswith("占"):
            return f"{fact.scope.label}{share_of}比重{figure(fact)}{_status_note(fact)}"
    if indicator.kind in ("growth", "average_growth") and about:
        label = f"（{fact.scope.label}）" if fact.scope.label else ""
        return f"{about.name}{label}{_growth(fact, indicator)}{_status_note(fact)}"
    label = f"（{fact.scope.label}）" if fact.scope.label else ""
    return f"{_named(fact, indicator)}{figure(fact)}{label}{_status_note(fact)}"


def _growth(fact: Fact, indicator: Indicator) -> str:
    verb = "下降" if fact.quantity.value < 0 else "增长"
    yearly = "年均" if indicator.kind == "average_growth" else ""
    return f"{yearly}{verb}{figure(fact).removeprefix('-')}"


def _named(fact: Fact, indicator: Indicator) -> str:
    """The indicator's name with its status: 设计年产能, 产值计划为."""
    name = indicator.name
    if fact.status == "design":
        for word in ("年产能", "产能"):
            if word in name and "设计" not in name:
                return name.replace(word, f"设计{word}", 1)
    return f"{name}计划为" if fact.status == "planned" else name


def _status_note(fact: Fact) -> str:
    if fact.status == "unclear":
        return "（是否实现未写明）"
    return "（设计值）" if fact.status == "design" else ""


def _without_measure_word(name: str) -> str:
    """外贸进出口值 → 外贸进出口: what a share is of is named without its measure."""
    for word in ("总额", "总量", "值", "额"):
        if name.endswith(word) and len(name) > len(word) + 2:
            return name.removesuffix(word)
    return name
