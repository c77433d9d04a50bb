"""What the bundled sources must give: pairs of facts, what is allowed, and why not."""

X, SCIENCE = "xiyong-2025.", "science-city-2025."
CHENGDU, HAIKOU = "chengdu-gaoxin-ftz-2024.", "haikou-ftz-2024."
SUZHOU, EAST_LAKE = "suzhou-industrial-park-2023.", "east-lake-2023."
CHONGQING, RATING = "chongqing-hitech-2024.", "chongqing-hitech-rating-2024."
ZHEJIANG, HEFEI = "zhejiang-ftz-rating-2023.", "hefei-hitech-2022."

# Allowed acts: s side by side, d difference, r ratio, k rank. Order: of the first to the second.
VERDICTS = [
    # Bonded zones' trade of 2024: all is allowed, the scope note of Chengdu travels along.
    (CHENGDU + "trade-value-2024", X + "trade-value-2024", "sdrk", "greater", ["includes"]),
    (X + "trade-value-2024", HAIKOU + "trade-value-2024", "sdrk", "greater", []),
    (X + "trade-growth-2024", HAIKOU + "trade-growth-2024", "sdk", "less", ["not-divisible"]),
    (
        CHENGDU + "trade-growth-2024",
        HAIKOU + "trade-growth-2024",
        "sdk",
        "less",
        ["not-divisible", "includes"],
    ),
    # Shares of a city and of a province.
    (
        X + "trade-share-2024",
        CHENGDU + "trade-share-2024",
        "s",
        "unknown",
        ["denominator", "includes"],
    ),
    (
        HAIKOU + "trade-share-province-2025h1",
        HAIKOU + "trade-share-city-2025h1",
        "s",
        "unknown",
        ["denominator"],
    ),
    # Ranks only within one year's list.
    (X + "ftz-rank-2023", CHENGDU + "ftz-rank-2024", "s", "unknown", ["period", "field"]),
    (HAIKOU + "ftz-rank-2024", CHENGDU + "ftz-rank-2024", "sdk", "greater", ["not-divisible"]),
    (
        X + "ftz-rank-2023",
        ZHEJIANG + "ningbo-bonded-rank-2023",
        "sdk",
        "greater",
        ["not-divisible", "period-inferred"],
    ),
    (
        RATING + "hitech-rank-2024",
        "east-lake-rating-2024.hitech-rank-2024",
        "sdk",
        "greater",
        ["not-divisible"],
    ),
    (RATING + "hitech-rank-2024", HEFEI + "hitech-rank-2022", "s", "unknown", ["period", "field"]),
    # Two claims that cannot both be true.
    (
        X + "ftz-rank-region-2023",
        CHENGDU + "ftz-rank-region-2024",
        "s",
        "unknown",
        ["period", "field-unstated", "claim-conflict"],
    ),
    # Periods.
    (
        X + "industrial-output",
        SUZHOU + "industrial-output-2023",
        "s",
        "unknown",
        ["period-unstated"],
    ),
    (SUZHOU + "gdp-2023", EAST_LAKE + "gdp-2023", "sdrk", "greater", []),
    (SUZHOU + "gdp-growth-2023", CHONGQING + "gdp-growth-2024", "s", "unknown", ["period"]),
    (SUZHOU + "gdp-growth-2023", EAST_LAKE + "gdp-growth-2023q1", "s", "unknown", ["part-year"]),
    (X + "hitech-companies", SUZHOU + "hitech-companies-2023", "s", "unknown", ["period"]),
    (
        CHONGQING + "added-value-growth-2024",
        RATING + "added-value-growth-2024-11",
        "s",
        "unknown",
        ["part-year", "one-park"],
    ),
    # Bounds.
    (
        EAST_LAKE + "fixed-investment-2023",
        SUZHOU + "fixed-investment-2023",
        "sdrk",
        "greater",
        ["bound", "period-inferred"],
    ),
    # Zone and whole park; one park beside another that it overlaps or lies in.
    (X + "trade-value-2024", SUZHOU + "trade-value-2023", "s", "unknown", ["period", "by-kind"]),
    (
        SUZHOU + "industrial-output-2023",
        SUZHOU + "suxiang-output-2023",
        "s",
        "unknown",
        ["overlap"],
    ),
    (
        SUZHOU + "hitech-output-share-2023",
        SUZHOU + "suxiang-hitech-output-share-2023",
        "s",
        "unknown",
        ["overlap"],
    ),
    # One thing told twice.
    (X + "wafer-size", SCIENCE + "wafer-size", "s", "unknown", ["told-twice"]),
    (CHENGDU + "ftz-field-2024", HAIKOU + "ftz-field-2024", "s", "unknown", ["told-twice"]),
    (
        RATING + "hitech-field-2024",
        "east-lake-rating-2024.hitech-field-2024",
        "s",
        "unknown",
        ["told-twice"],
    ),
    (
        X + "ftz-field-2023",
        ZHEJIANG + "ftz-field-2023",
        "s",
        "unknown",
        ["told-twice", "period-inferred"],
    ),
    # Other indicators.
    (X + "trade-value-2024", X + "trade-growth-2024", "", "unknown", ["kind", "unit", "indicator"]),
    (
        HAIKOU + "trade-growth-2024",
        HAIKOU + "trade-value-average-growth",
        "s",
        "unknown",
        ["indicator", "average", "period-unstated"],
    ),
    (
        X + "server-capacity",
        SCIENCE + "glass-capacity",
        "s",
        "unknown",
        ["counted", "indicator", "period-unstated", "inside"],
    ),
    (
        X + "masters-new",
        X + "researchers-cumulative",
        "s",
        "unknown",
        ["indicator", "cumulative", "period-unstated"],
    ),
    (
        EAST_LAKE + "fdi-2023",
        SUZHOU + "foreign-capital-2023",
        "s",
        "unknown",
        ["indicator", "period-inferred"],
    ),
    (
        RATING + "car-output-2027",
        RATING + "smart-nev-output-2024-11",
        "s",
        "unknown",
        ["indicator", "part-year", "status"],
    ),
    (X + "computing-power", X + "hitech-companies", "", "unknown", ["family"]),
]
