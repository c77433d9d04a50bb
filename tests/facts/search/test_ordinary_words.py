"""Words that people type, over the bundled dataset: what each finds, and what it must not find."""

import pytest

from parkfacts.app.session import bundled_dataset
from parkfacts.bundled import resource
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.dataset.file import read_dataset
from parkfacts.facts.search.index import SearchIndex
from parkfacts.facts.search.pinyin import Pinyin
from parkfacts.facts.search.vocabulary import Vocabulary

CATALOGUE = Catalogue(read_dataset(bundled_dataset()))
INDEX = SearchIndex(CATALOGUE.facts, Vocabulary(CATALOGUE, Pinyin(resource("pinyin.txt"))))


def found(query):
    """The facts that a query finds."""
    hits = INDEX.matches(query)
    return [fact for fact, hit in zip(CATALOGUE.facts, hits, strict=True) if hit]


def ids(facts):
    return {fact.id for fact in facts}


def facts_where(is_meant):
    return {fact.id for fact in CATALOGUE.facts if is_meant(fact)}


ABOUT_AN_INDICATOR = [
    ("货物贸易", "trade-value"),
    ("航空货运", "air-cargo-share"),
    ("引进外资", "foreign-capital-used"),
    ("餐厅", "restaurants-new"),
    ("绩效评价", "ftz-rank"),
    ("进出口额", "trade-value"),
    ("外贸额", "trade-value"),
    ("贸易额", "trade-value"),
    ("进出口总额", "trade-value"),
    ("外貿", "trade-value"),
    ("trade", "trade-value"),
    ("Foreign Trade", "trade-value"),
    ("外贸增长", "trade-value-growth"),
    ("进出口 同比", "trade-value-growth"),
    ("进出口比重", "trade-value-share"),
    ("import", "import-value"),
    ("出口总额", "export-value"),
    ("exports", "export-value"),
    ("电商", "ecommerce-value"),
    ("总产值", "industrial-output"),
    ("规上", "industrial-output"),
    ("规上产值", "industrial-output"),
    ("工增增速", "added-value-growth"),
    ("经济总量", "gdp"),
    ("GDP", "gdp"),
    ("ＧＤＰ", "gdp"),
    ("生产总值", "gdp"),
    ("地區生產總值", "gdp"),
    ("gdp growth", "gdp-growth"),
    ("经济增速", "gdp-growth"),
    ("三产占比", "service-share"),
    ("固投", "fixed-investment"),
    ("固投增速", "fixed-investment-growth"),
    ("FDI", "fdi"),
    ("利用外资", "foreign-capital-used"),
    ("外资", "foreign-capital-used"),
    ("外资", "fdi"),
    ("一般公共预算收入", "budget-revenue"),
    ("财政收入", "budget-revenue"),
    ("社零", "retail-sales"),
    ("高企", "hitech-companies"),
    ("高新技术企业", "hitech-companies"),
    ("专精特新", "little-giants"),
    ("专精特新", "specialised-smes"),
    ("专精特新小巨人", "little-giants"),
    ("新上市企业", "listed-companies-new"),
    ("瞪羚", "unicorns-gazelles-new"),
    ("patents", "patents-new"),
    ("软著", "software-new"),
    ("万人发明专利", "patents-per-10000"),
    ("R&D", "rd-intensity"),
    ("技术合同额", "tech-contracts"),
    ("算力规模", "computing-power"),
    ("综保区排名", "ftz-rank"),
    ("高新区 名次", "hitech-rank"),
    ("高新区排名第几", "hitech-rank"),
    ("waimaoe", "trade-value"),
    ("gaoqi", "hitech-companies"),
]


@pytest.mark.parametrize(("query", "indicator"), ABOUT_AN_INDICATOR)
def test_ordinary_words_find_all_facts_of_an_indicator(query, indicator):
    meant = facts_where(lambda fact: fact.indicator == indicator)
    assert meant
    assert meant <= ids(found(query))


@pytest.mark.parametrize(
    ("query", "never"),
    [
        ("外贸额", "ecommerce-value"),
        ("总产值", "added-value-growth"),
        ("GDP", "industrial-output"),
        ("高企", "tech-companies"),
        ("外贸增长", "trade-value"),
        ("进口总额", "export-value"),
    ],
)
def test_what_an_indicator_is_called_does_not_find_its_neighbour(query, never):
    assert found(query)
    assert never not in {fact.indicator for fact in found(query)}


ABOUT_PARKS = [
    ("四川", {"chengdu-gaoxin-ftz", "chengdu-rail-ftz"}),
    ("江苏", {"suzhou-park", "suxiang"}),
    ("安徽", {"hefei-hitech", "gaoxin-gufen"}),
    ("sichuan", {"chengdu-gaoxin-ftz", "chengdu-rail-ftz"}),
    ("渝", {"xiyong-park", "chongqing-hitech", "science-city"}),
    ("微电园", {"xiyong-park"}),
    ("園區", {"xiyong-park", "suzhou-park", "east-lake"}),
    ("光谷", {"east-lake"}),
    ("SIP", {"suzhou-park"}),
    ("西部重庆科学城", {"science-city"}),
    ("西部（重庆）科学城", {"science-city"}),
    ("西永綜合保稅區", {"xiyong-ftz"}),
    ("空港综保区", {"haikou-airport-ftz"}),
]


@pytest.mark.parametrize(("query", "parks"), ABOUT_PARKS)
def test_ordinary_words_find_all_facts_of_parks(query, parks):
    assert facts_where(lambda fact: fact.park in parks) <= ids(found(query))


def test_a_zone_is_not_found_by_the_name_of_the_park_around_it():
    of_the_source = {fact.id for fact in CATALOGUE.facts if fact.source == "xiyong-2025"}
    assert "xiyong-ftz" not in {f.park for f in found("微电园") if f.id not in of_the_source}


@pytest.mark.parametrize(
    ("query", "kind"),
    [("综保区", "zone"), ("綜保區", "zone"), ("园区", "park"), ("企业", "company"),
     ("项目", "project"), ("zone", "zone")],
)  # fmt: skip
def test_a_kind_finds_all_parks_of_it(query, kind):
    assert facts_where(lambda f: CATALOGUE.park(f.park).kind == kind) <= ids(found(query))


@pytest.mark.parametrize(
    ("query", "status"),
    [("计划", "planned"), ("规划", "planned"), ("预计", "planned"), ("目标", "planned"),
     ("計畫", "planned"), ("设计产能", "design"), ("设计", "design"), ("未写明", "unclear")],
)  # fmt: skip
def test_a_status_is_found_by_data(query, status):
    assert facts_where(lambda fact: fact.status == status) <= ids(found(query))


@pytest.mark.parametrize("query", ["预计", "目标", "設計產能"])
def test_a_status_word_that_no_text_has_finds_nothing_else(query):
    assert len({fact.status for fact in found(query)} - {"actual", "unclear"}) == 1
    assert "actual" not in {fact.status for fact in found(query)}


def test_what_is_achieved_and_what_is_planned_are_told_apart():
    assert not ids(found("已实现")) & facts_where(lambda fact: fact.status == "planned")


@pytest.mark.parametrize(
    ("query", "qualifiers"),
    [("超", {"超"}), ("逾", {"超"}), ("突破", {"突破"}), ("近", {"近"}), ("大约", {"约"}),
     ("余", {"余", "多"}), ("不足", {"不到"})],
)  # fmt: skip
def test_a_qualifier_finds_what_says_the_same(query, qualifiers):
    meant = facts_where(lambda fact: fact.quantity.qualifier in qualifiers)
    assert meant
    assert meant <= ids(found(query))


def test_inferred_and_unstated_periods_are_found():
    for query, basis in (("推断", "inferred"), ("未写明", "unstated")):
        assert facts_where(lambda f, basis=basis: f.period.basis == basis) <= ids(found(query))


@pytest.mark.parametrize("query", ["2024", "2024年", "24年", "２０２４年", "2024年度"])
def test_a_year_finds_what_is_of_it(query):
    of_the_year = facts_where(lambda fact: bool(fact.period.end) and fact.period.end.year == 2024)
    assert of_the_year <= ids(found(query))


@pytest.mark.parametrize(
    ("query", "label"),
    [("2025上半年", "2025年上半年"), ("2025H1", "2025年上半年"), ("上半年", "2023年上半年"),
     ("前三季度", "2023年前三季度"), ("2023Q1", "2023年第一季度"), ("一季度", "2023年第一季度"),
     ("1-7月", "2025年1—7月"), ("1至7月", "2025年1—7月"), ("前11个月", "2024年1—11月")],
)  # fmt: skip
def test_a_part_of_a_year_finds_what_is_of_it(query, label):
    meant = facts_where(lambda fact: fact.period.label == label)
    assert meant
    assert meant <= ids(found(query))


@pytest.mark.parametrize(
    "query",
    ["西永外贸", "外贸西永", "西永的外贸是多少", "西永 外贸", "外贸，西永", "xiyongwaimao",
     "西永2024年外贸", "西永，2024、进出口额", "綜合保稅區 西永 trade 2024"],
)  # fmt: skip
def test_names_are_found_in_one_piece_and_in_any_order(query):
    assert "xiyong-2025.trade-value-2024" in ids(found(query))
    assert {fact.park for fact in found(query)} <= {"xiyong-ftz", "xiyong-park"}


@pytest.mark.parametrize(
    ("query", "fact_ids"),
    [
        ("xiyong-2025.trade-value-2024", {"xiyong-2025.trade-value-2024"}),
        ("XIYONG-2025.Trade-Value-2024", {"xiyong-2025.trade-value-2024"}),
        (".satellites", {"xiyong-2025.satellites"}),
        ("financing", {"science-city-2025.financing"}),
        ("2,788.44", {"xiyong-2025.trade-value-2024"}),
        ("2788.44亿", {"xiyong-2025.trade-value-2024"}),
    ],
)
def test_an_id_or_a_figure_finds_its_fact(query, fact_ids):
    assert fact_ids <= ids(found(query))
    assert len(found(query)) <= 2


def test_a_part_of_an_id_finds_all_that_have_it():
    assert ids(found("trade-value-2024")) == facts_where(lambda f: "trade-value-2024" in f.id)


@pytest.mark.parametrize("query", ["[3]", "［３］", "【3】", "红星新闻", "chengdu-gaoxin-ftz-2024"])
def test_a_source_is_found_by_number_publisher_and_id(query):
    assert ids(found(query)) == facts_where(lambda f: f.source == "chengdu-gaoxin-ftz-2024")


def test_a_number_of_no_source_finds_nothing():
    assert found("[99]") == []


@pytest.mark.parametrize("query", ["去年", "没有这样的词", "西永没有这样的词"])
def test_what_nothing_says_finds_nothing(query):
    assert found(query) == []


@pytest.mark.parametrize(
    "query",
    ["高企数量", "高企 数量", "多少家高企", "有多少高新技术企业", "几家高企", "高新技术企业的总数"],
)
def test_who_asks_how_many_finds_them(query):
    assert {fact.indicator for fact in found(query)} == {"hitech-companies"}


def test_what_asks_alone_is_a_word_like_others():
    assert ids(found("多少")) < ids(CATALOGUE.facts)


def test_taxes_are_not_all_of_public_finance_and_consumption():
    assert len(found("税收")) >= 4
    assert all("tax" in fact.indicator for fact in found("税收"))


def test_a_plant_is_found_by_its_company():
    assert ids(found("京东方")) == facts_where(lambda fact: fact.park == "glass-line")
